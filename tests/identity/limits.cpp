// SPDX-License-Identifier: BSL-1.0
//
// What README says that no lookup proves: each is compiled here and not seen. A case that fails is a limit that is gone, and a sentence of
// README to take back.
#include <tenon/describe.hpp>
#include <tenon/identity.hpp>

#include "../catch.hpp"

#include <string>
#include <string_view>
#include <type_traits>

#if defined(__clang__) && __clang_major__ >= 21
#pragma clang diagnostic ignored "-Wunnecessary-virtual-specifier"  // the class is final on purpose
#endif

namespace limits {

/// A member in the padding, among more members than are compared. (Those of an aggregate are counted.)
struct Wide {
    Wide();
    int m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21, m22, m23;
    char letter;
    char unlisted;
    int last;
};

class Final final {
public:
    virtual ~Final() = default;
    virtual void listed() {}
    virtual void behind() {}
};

enum class Level { low = 1, second_name = 1, far = 1000 };

struct Trusted {
    Trusted();
    float value;
    int : 32;
};

struct Moved {
    Moved(Moved&&) noexcept;
    int value;
};
namespace other {
struct Moved {
    Moved(Moved&&);
    int value;
};
}  // namespace other

template <auto>
struct At {
    int value;
};
template <class T>
inline int variable = 0;
template <class T>
inline void function() {}
inline auto first() {
    static int place;
    return At<&place>{};
}
inline auto second() {
    static int place;
    return At<&place>{};
}

template <class T>
constexpr std::string_view text = tenon::type_text_v<T>;

}  // namespace limits

TENON_DESCRIBE(limits::Wide, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20,
               m21, m22, m23, letter, last);
TENON_DESCRIBE(limits::Final, listed);
TENON_NOMINAL(limits::Trusted, "1");
TENON_DESCRIBE(limits::Moved, value);
TENON_DESCRIBE(limits::other::Moved, value);

using namespace limits;

TEST_CASE("a member in padding is not missed in a description of more than 24 members") {
    CHECK(text<Wide>.find("unlisted") == text<Wide>.npos);
}

TEST_CASE("a virtual function of a final class behind the last one listed is not missed") {
    CHECK(text<Final>.ends_with("final { listed: virtual void() }"));
}

TEST_CASE("enumerators beyond the search and second names of one value are not found") {
    CHECK(text<Level> == "var limits::Level\nenum limits::Level : int -128..255,bits { low = 1 }");
}

TEST_CASE("an unnamed bit-field of a class that is trusted by name is not seen") {
    CHECK(text<Trusted> == "var limits::Trusted\nstruct limits::Trusted size 8 align 4 trivial nominal 1");
}

TEST_CASE("whether a move is noexcept is in no line") {
    std::string other(text<other::Moved>);
    for (std::size_t at; (at = other.find("other::")) != std::string::npos;) other.erase(at, 7);
    CHECK(other == text<Moved>);
}

#if defined(__clang__)
TEST_CASE(
    "the arguments of a function or variable template whose address is a template argument are not told by clang++") {
    CHECK(text<At<&variable<char>>>.starts_with("var limits::At<(int*)&limits::variable>"));
    CHECK(text<At<&function<char>>>.starts_with("var limits::At<(void (*)())&limits::function>"));
}
#endif

TEST_CASE("the function in which a static variable is declared is told by no compiler") {
    STATIC_REQUIRE_FALSE(std::is_same_v<decltype(first()), decltype(second())>);
    // At compile time: clang++ -g would not link a reference to what only a type names.
    STATIC_REQUIRE(text<decltype(first())>.starts_with("var limits::At<(int*)&place>"));
    STATIC_REQUIRE(text<decltype(first())> == text<decltype(second())>);
}
