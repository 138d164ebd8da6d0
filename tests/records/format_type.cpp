// SPDX-License-Identifier: BSL-1.0
#include <tenon/records/format_type.hpp>

#include "../catch.hpp"
#include "../identity/texts.hpp"

#include <array>
#include <functional>
#include <string_view>

namespace {

/// The formatted type of an export of type T.
template <class T>
std::string said() {
    const std::string_view text = text_of<T>;
    return tenon::detail::format_type(text.substr(0, text.find('\n')), tenon::detail::exportable<T>::flags);
}

}  // namespace

namespace spoken_types {
struct S {
    int x;
};
}  // namespace spoken_types
using spoken_types::S;

TEST_CASE("const of a variable stands where C++ has it") {
    CHECK(said<int>() == "int");
    CHECK(said<const int>() == "const int");
    CHECK(said<int* const>() == "int* const");
    CHECK(said<const int* const>() == "const int* const");
    CHECK(said<int* const volatile>() == "int* const volatile");
    CHECK(said<int** const>() == "int** const");
    CHECK(said<const int[3]>() == "const int[3]");
    CHECK(said<int* const[3]>() == "int* const[3]");
    CHECK(said<int(*const)[3]>() == "int (* const)[3]");
    CHECK(said<void (*const)(char*)>() == "void (* const)(char*)");
    CHECK(said<int* (*const)(int*)>() == "int* (* const)(int*)");
    CHECK(said<void (*(*const)(int*))(char*)>() == "void (* (* const)(int*))(char*)");
    CHECK(said<int S::*const>() == "int spoken_types::S::* const");
    CHECK(said<void (S::*const)(S*)>() == "void (spoken_types::S::* const)(spoken_types::S*)");
    CHECK(said<float* const __restrict>() == "float* const __restrict");
}

TEST_CASE("pointers in template arguments and parentheses in names are no declarators") {
    CHECK(said<const std::array<int*, 3>>() == "const std::array<int*, (unsigned long)3>");
    CHECK(said<std::array<int*, 3>* const>() == "std::array<int*, (unsigned long)3>* const");
    CHECK(said<const std::function<void (*(int))(char)>>().starts_with("const std::function<"));
    CHECK(said<wchar_t* const>() == (sizeof(wchar_t) == 4 ? "wchar_t(32)* const" : "wchar_t(16)* const"));
    CHECK(said<const wchar_t[2]>() == (sizeof(wchar_t) == 4 ? "const wchar_t(32)[2]" : "const wchar_t(16)[2]"));
}

TEST_CASE("noexcept of a function stands behind it") { CHECK(said<void(int*) noexcept>() == "void(int*) noexcept"); }

TEST_CASE("a text that is no signature is shown as it is") {
    for (const char* text : {"", "var", "var ", "var <", "var (", "var a(", ")", "var >*"})
        CHECK_FALSE(tenon::detail::format_type(text, tenon::detail::is_const).empty());
}
