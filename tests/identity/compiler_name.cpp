// SPDX-License-Identifier: BSL-1.0
#include <tenon/identity/compiler_name.hpp>

#include "../catch.hpp"

namespace compiler_names {

struct Image {};
enum class Format : unsigned char { gray, rgb = 3 };
enum Old { one = 1 };

}  // namespace compiler_names

using tenon::detail::Chars;
using tenon::detail::EnumeratorReader;
using tenon::detail::member_name;
using tenon::detail::printed_type;

TEST_CASE("a type is read as the compiler prints it") {
    STATIC_REQUIRE(printed_type<compiler_names::Image>() == "compiler_names::Image");
    STATIC_REQUIRE(printed_type<compiler_names::Format>() == "compiler_names::Format");
}

TEST_CASE("the name of a member is what stands behind its scope, whatever it is made of") {
    constexpr auto is_found = [](Chars name) {
        char printed[32] = {'>', tenon::detail::before_member};
        for (std::size_t k = 0; k < name.size; ++k) printed[2 + k] = name.data[k];
        return member_name(printed + 2 + name.size) == name;
    };
    STATIC_REQUIRE(is_found("with_digits_12"));
    STATIC_REQUIRE(is_found("$dollar"));
    STATIC_REQUIRE(is_found("\xc3\xa9t\xc3\xa9"));
}

TEST_CASE("of a list of values those with an enumerator are named") {
    using compiler_names::Format;
    constexpr auto names = [] {
        struct {
            Chars of[4];
        } all;
        EnumeratorReader read(tenon_printer::values<Format, Format{0}, Format{1}, Format{3}, Format{200}>(),
                              printed_type<Format>());
        for (Chars& name : all.of) name = read.next();
        return all;
    }();
    STATIC_REQUIRE(names.of[0] == "gray");
    STATIC_REQUIRE(names.of[1].size == 0);
    STATIC_REQUIRE(names.of[2] == "rgb");
    STATIC_REQUIRE(names.of[3].size == 0);
}

TEST_CASE("an unscoped enumerator is named like a scoped one") {
    using compiler_names::Old;
    constexpr Chars name = EnumeratorReader(tenon_printer::values<Old, Old::one>(), printed_type<Old>()).next();
    STATIC_REQUIRE(name == "one");
}
