// SPDX-License-Identifier: BSL-1.0
#include <tenon/identity/template_spelling.hpp>

#include "../catch.hpp"
#include "texts.hpp"

#include <array>
#include <functional>
#include <map>
#include <memory>
#include <semaphore>
#include <string>
#include <utility>
#include <vector>

namespace templates {

struct S {
    int x;
};
enum class Small : unsigned char { a, b = 7 };
template <class T>
struct Box {
    T value;
};
template <class... T>
struct Pack {};
template <auto... V>
struct Values {};
template <auto*... V>
struct Pointers {};
template <const auto* V>
struct ConstPointer {};
template <class T, auto* V>
struct TypeAndPointer {};
template <auto** V>
struct PointerToPointer {};
template <class T, T* V>
struct PointerToFirst {};
template <auto* V, class T>
struct PointerAndType {};
template <class T, T... V>
struct Sequence {};
template <int Size = 4>
struct Fixed {};
template <bool IsOpen = false, Small Kind = Small::b>
struct Door {};
template <int* At = nullptr, int... More>
struct Counted {};
template <int Size = 4, class T = char>
struct Buffer {};
template <class T, std::size_t N>
struct Array {
    T items[N];
};
template <class T, class Policy = S>
struct WithDefault {};
template <template <class...> class C, class T>
struct Applied {
    C<T> value;
};
template <class A, class B>
struct Pair {};
template <class A, class B, class C>
struct Triple {};
template <class T>
requires std::is_class_v<T>
struct Constrained {
};
struct Scope {
    template <class T>
    struct Inner {};
};
template <template <class> class C>
struct OverOne {};
template <template <class, class> class C>
struct OverTwo {};
template <template <class, class, class> class C>
struct OverThree {};
template <template <class, class, class, class> class C>
struct OverFour {};
template <template <class...> class C>
struct OverAny {};
template <template <class, class...> class C>
struct OverSome {};
template <template <class> class C, class... T>
struct OverOneAndTypes {};
template <template <class, class> class C, class T>
struct OverTwoAndType {};
template <class T, template <class> class C, class U>
struct TypeOverOne {};
template <class T, template <class, class> class C>
struct TypeOverTwo {};
template <class T, template <class, class, class, class> class C>
struct TypeOverFour {};
template <class T, template <class...> class C>
struct TypeOverAny {};
template <class T, template <class, class...> class C>
struct TypeOverSome {};
template <char... C>
struct Letters {
    struct In {};
};
template <class T>
struct Allocator {
    using value_type = T;
    T* allocate(std::size_t);
    void deallocate(T*, std::size_t);
};
template <class T>
using Alias = Box<Box<T>>;
inline int radius = 3;
inline const int limit = 4;
inline int* place = &radius;
void filter(int);
constexpr unsigned three = 3;

}  // namespace templates

using templates::Box;

TEST_CASE("template arguments are spelled by the rules for types") {
    STATIC_REQUIRE(spelled<Box<unsigned long>> == "templates::Box<unsigned long>");
    STATIC_REQUIRE(spelled<Box<const char* const*>> == "templates::Box<const char* const*>");
    STATIC_REQUIRE(spelled<Box<Box<int (*)(templates::S)>>> == "templates::Box<templates::Box<int (*)(templates::S)>>");
    STATIC_REQUIRE(spelled<templates::Pack<>> == "templates::Pack<>");
    STATIC_REQUIRE(spelled<templates::Pack<void, int&, int[], void() const>> ==
                   "templates::Pack<void, int&, int[], void() const>");
    STATIC_REQUIRE(spelled<templates::Alias<int>> == "templates::Box<templates::Box<int>>");
}

TEST_CASE("const of a template argument is part of it") {
    STATIC_REQUIRE(spelled<Box<const int>> == "templates::Box<const int>");
    STATIC_REQUIRE(tenon::type_hash_v<templates::Pack<const int>> != tenon::type_hash_v<templates::Pack<int>>);
}

TEST_CASE("a template argument that is a value is spelled with its type") {
    STATIC_REQUIRE(spelled<templates::Values<3, 3u, 3l, templates::three>> ==
                   "templates::Values<(int)3, (unsigned int)3, (long)3, (unsigned int)3>");
    STATIC_REQUIRE(spelled<templates::Values<true, 'a', char16_t{98}>> ==
                   (std::is_signed_v<char> ? "templates::Values<(bool)true, (char)97, (char16_t)98>"
                                           : "templates::Values<(bool)true, (char(unsigned))97, (char16_t)98>"));
    STATIC_REQUIRE(spelled<templates::Values<templates::Small::b>> == "templates::Values<(templates::Small)7>");
    STATIC_REQUIRE(spelled<templates::Values<-1, nullptr>> == "templates::Values<(int)-1, (std::nullptr_t)nullptr>");
    STATIC_REQUIRE(spelled<templates::Array<int, 3>> == "templates::Array<int, (unsigned long)3>");
}

TEST_CASE("an enumerator as an argument brings its enum's line") {
    CHECK(text_of<templates::Values<templates::Small::b>> ==
          "var templates::Values<(templates::Small)7>\n"
          "struct templates::Values<(templates::Small)7> size 1 align 1 trivial { }\n"
          "enum templates::Small : unsigned char -128..255,bits { a = 0; b = 7 }");
}

TEST_CASE("packs of values may be empty") {
    STATIC_REQUIRE(spelled<templates::Values<>> == "templates::Values<>");
    STATIC_REQUIRE(spelled<templates::Sequence<int>> == "templates::Sequence<int>");
    STATIC_REQUIRE(spelled<templates::Sequence<int, 1, 2>> == "templates::Sequence<int, (int)1, (int)2>");
    STATIC_REQUIRE(spelled<std::index_sequence<>> == "std::integer_sequence<unsigned long>");
}

TEST_CASE("a value may be the default argument of its template") {
    STATIC_REQUIRE(spelled<templates::Fixed<>> == "templates::Fixed<(int)4>");
    STATIC_REQUIRE(spelled<templates::Fixed<5>> == "templates::Fixed<(int)5>");
    STATIC_REQUIRE(spelled<templates::Door<>> == "templates::Door<(bool)false, (templates::Small)7>");
    STATIC_REQUIRE(spelled<templates::Door<true>> == "templates::Door<(bool)true, (templates::Small)7>");
    STATIC_REQUIRE(spelled<templates::Counted<>> == "templates::Counted<(int*)nullptr>");
    STATIC_REQUIRE(spelled<templates::Counted<nullptr, 1>> == "templates::Counted<(int*)nullptr, (int)1>");
    STATIC_REQUIRE(spelled<templates::Buffer<>> == "templates::Buffer<(int)4, char>");
    STATIC_REQUIRE(spelled<std::binary_semaphore*> == "std::counting_semaphore<(long)1>*");
    CHECK(spelled<std::counting_semaphore<>*>.starts_with("std::counting_semaphore<(long)"));
}

TEST_CASE("the address of a variable or function is spelled by its name") {
    STATIC_REQUIRE(spelled<templates::Values<&templates::radius>> == "templates::Values<(int*)&templates::radius>");
    STATIC_REQUIRE(spelled<templates::Values<&templates::filter>> ==
                   "templates::Values<(void (*)(int))&templates::filter>");
}

TEST_CASE("a template that takes pointers only is spelled like one that takes any values") {
    using templates::radius, templates::filter;
    STATIC_REQUIRE(spelled<templates::Pointers<&radius>> == "templates::Pointers<(int*)&templates::radius>");
    STATIC_REQUIRE(spelled<templates::Pointers<&radius, &filter>> ==
                   "templates::Pointers<(int*)&templates::radius, (void (*)(int))&templates::filter>");
    STATIC_REQUIRE(spelled<templates::ConstPointer<&templates::limit>> ==
                   "templates::ConstPointer<(const int*)&templates::limit>");
    STATIC_REQUIRE(spelled<templates::TypeAndPointer<int, &radius>> ==
                   "templates::TypeAndPointer<int, (int*)&templates::radius>");
    STATIC_REQUIRE(spelled<templates::PointerAndType<&radius, int>> ==
                   "templates::PointerAndType<(int*)&templates::radius, int>");
}

TEST_CASE("clang++ from 21 on matches no template that takes other pointers, and a type of it is refused") {
    constexpr bool is_matched = TENON_DETAIL_CLANG < 21;
    using PointerToPointer = tenon::detail::spelling<templates::PointerToPointer<&templates::place>>;
    using PointerToFirst = tenon::detail::spelling<templates::PointerToFirst<int, &templates::radius>>;
    STATIC_REQUIRE((PointerToPointer::arguments::count == 1) == is_matched);
    STATIC_REQUIRE((PointerToFirst::arguments::count == 2) == is_matched);
}

TEST_CASE("a template as an argument is spelled by its name") {
    STATIC_REQUIRE(spelled<templates::Applied<Box, int>> == "templates::Applied<templates::Box, int>");
    STATIC_REQUIRE(spelled<templates::Applied<std::vector, int>> == "templates::Applied<std::vector, int>");
}

TEST_CASE("a template that takes templates is spelled, whatever those take") {
    using namespace templates;
    STATIC_REQUIRE(spelled<OverOne<Box>> == "templates::OverOne<templates::Box>");
    STATIC_REQUIRE(spelled<OverTwo<Pair>> == "templates::OverTwo<templates::Pair>");
    STATIC_REQUIRE(spelled<OverAny<Box>> == "templates::OverAny<templates::Box>");
    STATIC_REQUIRE(spelled<OverAny<Pair>> == "templates::OverAny<templates::Pair>");
    STATIC_REQUIRE(spelled<OverAny<Pack>> == "templates::OverAny<templates::Pack>");
    STATIC_REQUIRE(spelled<OverTwoAndType<std::vector, int>> == "templates::OverTwoAndType<std::vector, int>");
    STATIC_REQUIRE(spelled<OverSome<Box>> == "templates::OverSome<templates::Box>");
    STATIC_REQUIRE(spelled<OverSome<std::vector>> == "templates::OverSome<std::vector>");
    STATIC_REQUIRE(spelled<OverOneAndTypes<Box>> == "templates::OverOneAndTypes<templates::Box>");
    STATIC_REQUIRE(spelled<OverOneAndTypes<Box, int, long>> == "templates::OverOneAndTypes<templates::Box, int, long>");
    STATIC_REQUIRE(spelled<OverTwoAndType<Pair, int>> == "templates::OverTwoAndType<templates::Pair, int>");
    STATIC_REQUIRE(spelled<TypeOverOne<int, Box, long>> == "templates::TypeOverOne<int, templates::Box, long>");
    STATIC_REQUIRE(spelled<TypeOverTwo<int, std::vector>> == "templates::TypeOverTwo<int, std::vector>");
    STATIC_REQUIRE(spelled<TypeOverAny<int, Pack>> == "templates::TypeOverAny<int, templates::Pack>");
    STATIC_REQUIRE(spelled<TypeOverSome<int, std::vector>> == "templates::TypeOverSome<int, std::vector>");
    STATIC_REQUIRE(spelled<OverAny<Constrained>> == "templates::OverAny<templates::Constrained>");
    STATIC_REQUIRE(spelled<OverAny<Scope::Inner>> == "templates::OverAny<templates::Scope::Inner>");
#if defined(__clang__) || __GNUC__ < 13  // g++ 13 and later match these to no pattern: they are refused, in words
    STATIC_REQUIRE(spelled<OverThree<Triple>> == "templates::OverThree<templates::Triple>");
    STATIC_REQUIRE(spelled<OverFour<std::map>> == "templates::OverFour<std::map>");
    STATIC_REQUIRE(spelled<TypeOverFour<int, std::map>> == "templates::TypeOverFour<int, std::map>");
#endif
}

TEST_CASE("a character as an argument may be a bracket, a comma or a quote") {
    using namespace templates;
    STATIC_REQUIRE(spelled<Letters<'<', '>', '>', ',', '\'', '\\', '('>>.ends_with(")40>"));
    STATIC_REQUIRE(!tenon::detail::name_of<Letters<'>', '\''>>.is_member_of_template);
    STATIC_REQUIRE(tenon::detail::name_of<Letters<'<'>::In>.is_member_of_template);
}

TEST_CASE("the standard's default arguments are left out, a user's are not") {
    STATIC_REQUIRE(spelled<std::map<int, templates::S>> == "std::map<int, templates::S>");
    STATIC_REQUIRE(spelled<std::vector<int, templates::Allocator<int>>> ==
                   "std::vector<int, templates::Allocator<int>>");
    STATIC_REQUIRE(spelled<templates::WithDefault<int>> == "templates::WithDefault<int, templates::S>");
}

TEST_CASE("types that template arguments mention are reached") {
    CHECK(text_of<std::function<void(templates::S*)>>.ends_with(
        "\nstruct templates::S size 4 align 4 trivial { x: int @0 }"));
    CHECK(text_of<std::map<std::string, std::unique_ptr<templates::S>>>.ends_with(
        "\nstruct templates::S size 4 align 4 trivial { x: int @0 }"));
    CHECK(
        text_of<templates::Pack<templates::S>>.ends_with("\nstruct templates::S size 4 align 4 trivial { x: int @0 }"));
}
