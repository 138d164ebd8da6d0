// SPDX-License-Identifier: BSL-1.0
#include <tenon/identity/compiler_name.hpp>
#include <tenon/identity/members.hpp>

#include "../catch.hpp"

#include <type_traits>

namespace compiler_names {

struct Image {};
enum class Format : unsigned char { gray, rgb = 3 };
enum Old { one = 1 };

}  // namespace compiler_names

using tenon::detail::Chars;
using tenon::detail::EnumeratorReader;
using tenon::detail::members_of;
using tenon::detail::printed_from;
using tenon::detail::printed_type;
using tenon::detail::read_member_names;

TEST_CASE("a type is read as the compiler prints it") {
    STATIC_REQUIRE(printed_type<compiler_names::Image>() == "compiler_names::Image");
    STATIC_REQUIRE(printed_type<compiler_names::Format>() == "compiler_names::Format");
}

template <class>
struct Odd {
    char with_digits_12, UPPER_, été;
};

TEST_CASE("the name of a member is what stands behind its scope, whatever both are made of") {
    constexpr auto are_found = []<class T>(std::type_identity<T>) {
        struct {
            Chars name;
        } members[3];
        read_member_names(tenon_printer::member<printed_from<0>(members_of<T, 3>().addresses)>().data, members, 3);
        return members[0].name == "with_digits_12" && members[1].name == "UPPER_" &&
               members[2].name == "\xc3\xa9t\xc3\xa9";
    };
    STATIC_REQUIRE(are_found(std::type_identity<Odd<int>>()));
    STATIC_REQUIRE(are_found(std::type_identity<Odd<int(*(&)(int&, Odd<int>))[4]>>()));
}

TEST_CASE("the values of a list that have an enumerator get its name") {
    using compiler_names::Format;
    constexpr auto names = [] {
        struct {
            Chars of[4];
        } all;
        EnumeratorReader<> read(tenon_printer::values<Format, Format{0}, Format{1}, Format{3}, Format{200}>().data,
                                printed_type<Format>().size);
        for (Chars& name : all.of) name = read.next();
        return all;
    }();
    STATIC_REQUIRE(names.of[0] == "gray");
    STATIC_REQUIRE(names.of[1].size == 0);
    STATIC_REQUIRE(names.of[2] == "rgb");
    STATIC_REQUIRE(names.of[3].size == 0);
}

TEST_CASE("values without an enumerator are skipped as far as the next that has one") {
    using compiler_names::Format;
    constexpr auto skipped = [] {
        struct {
            std::size_t first, second, most;
            Chars name;
        } all{};
        EnumeratorReader<> read(
            tenon_printer::values<Format, Format{10}, Format{11}, Format{3}, Format{20}, Format{21}>().data,
            printed_type<Format>().size);
        all.first = read.skip(5, 2);
        all.name = read.next();
        all.second = read.skip(0, 2);
        all.most = read.skip(2, 2);
        return all;
    }();
    STATIC_REQUIRE(skipped.first == 2);
    STATIC_REQUIRE(skipped.name == "rgb");
    STATIC_REQUIRE(skipped.second == 0);
    STATIC_REQUIRE(skipped.most == 2);
}

TEST_CASE("an unscoped enumerator is named like a scoped one") {
    using compiler_names::Old;
    constexpr Chars name =
        EnumeratorReader<>(tenon_printer::values<Old, Old::one>().data, printed_type<Old>().size).next();
    STATIC_REQUIRE(name == "one");
}
