// SPDX-License-Identifier: BSL-1.0
#include <tenon/identity/standard_body.hpp>

#include <tenon/describe.hpp>

#include "../catch.hpp"
#include "texts.hpp"

#include <bitset>
#include <chrono>
#include <iterator>
#include <list>
#include <map>
#include <memory>
#include <queue>
#include <random>
#include <ranges>
#include <set>
#include <sstream>
#include <string>
#include <string_view>
#include <tuple>
#include <unordered_map>
#include <unordered_set>
#include <vector>

// As libc++ 21 declares __hash_value_type, and defines it nowhere.
namespace std {
template <class>
struct __tenon_only_declared;
struct _Tenon_only_declared;
inline namespace __tenon {
struct __tenon_in_inline_namespace;
}
}  // namespace std

namespace hangs_on {

struct Key {
    int value;
    bool operator==(const Key&) const = default;
};
template <bool IsNoexcept>
struct Hash {
    std::size_t operator()(const Key&) const noexcept(IsNoexcept);
};
struct Tag {};
struct Seeded {
    int value;
    bool operator==(const Seeded&) const = default;
};
struct FinalTag final {};
struct FinalHash final {
    std::size_t operator()(const Key&) const noexcept;
};
struct FinalEqual final {
    bool operator()(const Key&, const Key&) const;
};
struct FinalLess final {
    bool operator()(int, int) const;
};
struct FinalDeleter final {
    void operator()(int*) const;
};
template <class T>
struct Deleter {
    using pointer = T;
    void operator()(T) const;
};
/// A pointer that is a class, as one into shared memory.
template <class T>
struct Pointer {
    using element_type = T;
    using value_type = std::remove_cv_t<T>;
    using difference_type = std::ptrdiff_t;
    using pointer = Pointer;
    using reference = std::add_lvalue_reference_t<T>;
    using iterator_category = std::random_access_iterator_tag;
    template <class U>
    using rebind = Pointer<U>;
    Pointer() = default;
    Pointer(std::nullptr_t);
    template <class U>
    Pointer(const Pointer<U>&);
    template <class U>
    explicit operator Pointer<U>() const;
    explicit operator bool() const;
    reference operator*() const;
    T* operator->() const;
    reference operator[](std::ptrdiff_t) const;
    Pointer& operator++();
    Pointer operator++(int);
    Pointer& operator--();
    Pointer operator--(int);
    Pointer& operator+=(std::ptrdiff_t);
    Pointer& operator-=(std::ptrdiff_t);
    Pointer operator+(std::ptrdiff_t) const;
    Pointer operator-(std::ptrdiff_t) const;
    std::ptrdiff_t operator-(const Pointer&) const;
    auto operator<=>(const Pointer&) const = default;
    bool operator==(std::nullptr_t) const;
    template <class U>
    static Pointer pointer_to(U&);
    long offset;
};
template <>
struct Pointer<void> {
    using element_type = void;
    template <class U>
    using rebind = Pointer<U>;
    Pointer() = default;
    Pointer(std::nullptr_t);
    template <class U>
    Pointer(const Pointer<U>&);
    template <class U>
    explicit operator Pointer<U>() const;
    explicit operator bool() const;
    long offset;
};
template <class T>
struct Shared {
    using value_type = T;
    using pointer = Pointer<T>;
    pointer allocate(std::size_t);
    void deallocate(pointer, std::size_t);
    bool operator==(const Shared&) const = default;
};
template <class T>
struct Small {
    using value_type = T;
    using size_type = unsigned;
    using difference_type = int;
    T* allocate(unsigned);
    void deallocate(T*, unsigned);
    bool operator==(const Small&) const = default;
};
template <class Unit>
struct Clock {
    using duration = Unit;
    using rep = typename Unit::rep;
    using period = typename Unit::period;
    using time_point = std::chrono::time_point<Clock>;
    static constexpr bool is_steady = true;
    static time_point now();
};
struct Iterator {
    using value_type = int;
    using difference_type = int;
    using reference = int&;
    using pointer = int*;
    using iterator_category = std::forward_iterator_tag;
    int& operator*() const;
    Iterator& operator++();
    Iterator operator++(int);
    bool operator==(const Iterator&) const = default;
    int* at;
};
struct Range : std::ranges::view_base {
    Iterator begin() const;
    Iterator end() const;
};
template <bool IsNoexcept>
struct Step {
    const int by;
    Step(const Step&) noexcept(IsNoexcept);
    int operator()(int) const;
};
struct Letter : std::char_traits<char> {
    using int_type = long;
};

}  // namespace hangs_on

template <>
struct std::hash<hangs_on::Seeded> {
    int seed;
    std::size_t operator()(const hangs_on::Seeded&) const noexcept;
};
template <>
struct std::less<hangs_on::Seeded> {
    void* of;
    bool operator()(const hangs_on::Seeded&, const hangs_on::Seeded&) const;
};

using hangs_on::Key;
namespace h = hangs_on;

template <>
struct std::hash<Key> : h::Hash<false> {};
template <>
struct std::less<Key> {
    char order;
    bool operator()(const Key&, const Key&) const;
};

TENON_NAME(std::uniform_int_distribution<int>::param_type, "std::uniform_int_distribution<int>::param_type");
TENON_NAME(std::bitset<8>::reference, "std::bitset<8>::reference");

TENON_NOMINAL(h::Pointer<int>, "1");
TENON_NOMINAL(h::Pointer<long>, "1");
TENON_NOMINAL(h::Pointer<char>, "1");
TENON_NOMINAL(h::Step<true>, "1");
TENON_NOMINAL(h::Step<false>, "1");
TENON_NOMINAL(h::Range, "1");
TENON_NOMINAL(h::Letter, "1");

namespace {

/// What the line of a type of namespace std says behind the library.
template <class T>
std::string_view facts_of() {
    const std::string_view library(tenon::detail::standard_library.data, tenon::detail::standard_library.size);
    const std::string_view line = line_of<T>, behind = line.substr(line.find(library) + library.size());
    return behind.empty() ? behind : behind.substr(1);
}
constexpr bool is_libcxx = tenon::detail::is_libcxx;

/// A fact that one of the libraries has.
std::string_view of_libstdcxx(std::string_view fact) { return is_libcxx ? "" : fact; }
std::string_view of_libcxx(std::string_view fact) { return is_libcxx ? fact : ""; }

}  // namespace

TEST_CASE("a type of namespace std with usual arguments has no facts") {
    CHECK(facts_of<std::string>() == "");
    CHECK(facts_of<std::vector<bool>>() == "");
    CHECK(facts_of<std::map<std::string, Key*>>() == "");
    CHECK(facts_of<std::unordered_map<int, Key>>() == "");
    CHECK(facts_of<std::unique_ptr<Key[]>>() == "");
    CHECK(facts_of<std::unique_ptr<int, void (*)(int*)>>() == "");
    CHECK(facts_of<std::tuple<h::Tag, int, Key>>() == "");
    CHECK(facts_of<std::stringstream>() == "");
    CHECK(facts_of<std::shared_ptr<Key>>() == "");
}

TEST_CASE("unordered containers state whether their nodes store the hashes") {
    CHECK(facts_of<std::unordered_set<Key, h::Hash<true>>>() == "");
    CHECK(facts_of<std::unordered_set<Key, h::Hash<false>>>() == of_libstdcxx("{ hashes: stored }"));
    CHECK(facts_of<std::unordered_map<Key, int>>() == of_libstdcxx("{ hashes: stored }"));
    CHECK(facts_of<std::unordered_multimap<Key, int>>() == of_libstdcxx("{ hashes: stored }"));
    CHECK(facts_of<std::unordered_multiset<std::string>>() == of_libstdcxx("{ hashes: stored }"));
    CHECK((text_of<std::vector<std::unordered_map<Key, int>>>.find("{ hashes: stored }") == std::string_view::npos) ==
          is_libcxx);
}

TEST_CASE("a final function object is no base") {
    CHECK(facts_of<std::unordered_set<Key, h::FinalHash, h::FinalEqual>>() == "{ hasher: final; key_equal: final }");
    CHECK(facts_of<std::set<int, h::FinalLess>>() == of_libcxx("{ key_compare: final }"));
    CHECK(facts_of<std::unique_ptr<int, h::FinalDeleter>>() == "{ deleter_type: final }");
    CHECK(facts_of<std::tuple<char, h::FinalTag, int, h::Tag>>() == "{ final: hangs_on::FinalTag }");
    CHECK(facts_of<std::vector<h::FinalTag>>() == "");
    CHECK(facts_of<std::pair<h::FinalTag, int>>() == "");
}

TEST_CASE("a default argument that a user specialised and that takes room is a fact of the line") {
    CHECK(facts_of<std::set<Key>>() == "{ key_compare: std::less<hangs_on::Key> }");
    CHECK(text_of<std::set<Key>>.find("\nstruct std::less<hangs_on::Key> size 1 ") != std::string_view::npos);
}

TEST_CASE("the pointer of an allocator or a deleter is in the line and followed") {
    CHECK(facts_of<std::unique_ptr<int, h::Deleter<int*>>>() == "");
    CHECK(facts_of<std::unique_ptr<int, h::Deleter<Key*>>>() == "{ pointer: hangs_on::Key* }");
    CHECK(text_of<std::unique_ptr<int, h::Deleter<Key*>>>.ends_with(
        "\nstruct hangs_on::Key size 4 align 4 trivial { value: int @0 }"));
    CHECK(facts_of<std::vector<int, h::Shared<int>>>().starts_with("{ pointer: hangs_on::Pointer<int>; iterator: "));
    CHECK(text_of<std::vector<int, h::Shared<int>>>.find("\nstruct hangs_on::Pointer<int> size 8 ") !=
          std::string_view::npos);
    CHECK(facts_of<std::vector<int, h::Small<int>>>() == of_libcxx("{ size_type: unsigned int }"));
    CHECK(facts_of<std::basic_string<char, std::char_traits<char>, h::Small<char>>>() == "{ size_type: unsigned int }");
}

TEST_CASE("a time_point is spelled with the duration of its clock") {
    CHECK(spelled<h::Clock<std::chrono::seconds>::time_point>.find(", std::chrono::duration<long") !=
          std::string_view::npos);
}

TEST_CASE("adaptors state what they store of a user's iterator, engine or function") {
    CHECK(facts_of<std::counted_iterator<h::Iterator>>() == "{ difference_type: int }");
    CHECK(facts_of<std::counted_iterator<int*>>() == "");
    CHECK(facts_of<std::insert_iterator<std::vector<int>>>() == "");
    CHECK(facts_of<std::knuth_b>() == "{ result_type: " + std::string(spelled<std::knuth_b::result_type>) + " }");
    CHECK(facts_of<std::basic_stringbuf<char, h::Letter>>().starts_with("{ int_type: long; state_type: __mbstate_t }"));
#if !defined(_LIBCPP_VERSION) && !(defined(__clang__) && __clang_major__ < 16)
    CHECK(facts_of<std::ranges::transform_view<h::Range, h::Step<true>>>() ==
          "{ iterator: hangs_on::Iterator; sentinel: hangs_on::Iterator }");
    CHECK(facts_of<std::ranges::transform_view<h::Range, h::Step<false>>>() ==
          "{ iterator: hangs_on::Iterator; sentinel: hangs_on::Iterator; optional: hangs_on::Step<(bool)false> }");
    CHECK(facts_of<std::ranges::ref_view<std::vector<int>>>() == "");
#endif
}

TEST_CASE("TENON_NAME makes a member class of a template of namespace std a trusted one") {
    CHECK(line_of<std::uniform_int_distribution<int>::param_type>.starts_with(
        "struct std::uniform_int_distribution<int>::param_type size 8 align 4 "));
    CHECK(facts_of<std::uniform_int_distribution<int>::param_type>() == "");
    CHECK(line_of<std::bitset<8>::reference>.starts_with("struct std::bitset<8>::reference size 16 align 8 "));
}

TEST_CASE("a specialisation of namespace std that a user wrote and that holds something is looked into") {
    CHECK(line_of<std::hash<hangs_on::Seeded>> ==
          "struct std::hash<hangs_on::Seeded> size 4 align 4 trivial { seed: int @0 }");
    CHECK(line_of<std::hash<int>>.find(" { ") == std::string_view::npos);
    CHECK(text_of<std::unordered_set<hangs_on::Seeded>*>.find(
              "\nstruct std::hash<hangs_on::Seeded> size 4 align 4 trivial { seed: int @0 }") !=
          std::string_view::npos);
    CHECK(text_of<std::priority_queue<hangs_on::Seeded>*>.find(
              "\nstruct std::less<hangs_on::Seeded> size 8 align 8 trivial { of: void* @0 }") !=
          std::string_view::npos);
}

TEST_CASE("a class that the standard library only declares is taken by its name") {
    CHECK(text_of<std::allocator<std::__tenon_only_declared<hangs_on::Tag>*>>.find(
              "\nstruct std::__tenon_only_declared<hangs_on::Tag> opaque\n") != std::string_view::npos);
    CHECK(line_of<std::_Tenon_only_declared*> == "struct std::_Tenon_only_declared opaque");
    CHECK(line_of<std::__tenon_in_inline_namespace*>.ends_with("__tenon_in_inline_namespace opaque"));
}
