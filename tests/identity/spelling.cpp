// SPDX-License-Identifier: BSL-1.0
#include <tenon/identity/spelling.hpp>

#include "../catch.hpp"
#include "texts.hpp"

#include <cstdarg>
#include <cstddef>
#include <string>
#include <string_view>
#include <type_traits>

namespace spellings {

struct S {
    int x;
};
enum class E { a };
using Callback = void (*)(int);
struct Arguments {
    int count;
    va_list list;
};
template <class T>
using Pointer = T*;

}  // namespace spellings

using spellings::S;

// All spellings are in the corpus; here is what the rules are.

TEST_CASE("fundamental types have one name each") {
    STATIC_REQUIRE(spelled<unsigned> == "unsigned int");
    STATIC_REQUIRE(spelled<long unsigned int> == "unsigned long");
    STATIC_REQUIRE(spelled<short int> == "short");
    STATIC_REQUIRE(spelled<signed char> == "signed char");
    STATIC_REQUIRE(spelled<char8_t> == "char8_t");
    STATIC_REQUIRE(spelled<std::nullptr_t> == "std::nullptr_t");
    STATIC_REQUIRE(spelled<void()> == "void()");
    STATIC_REQUIRE(spelled<bool> == "bool");
}

TEST_CASE("int and long stay two types where they are one size") {
    STATIC_REQUIRE(spelled<long> != spelled<long long>);
    STATIC_REQUIRE(tenon::type_hash_v<long> != tenon::type_hash_v<long long>);
    STATIC_REQUIRE(tenon::type_hash_v<char> != tenon::type_hash_v<signed char>);
    STATIC_REQUIRE(tenon::type_hash_v<char> != tenon::type_hash_v<unsigned char>);
    STATIC_REQUIRE(tenon::type_hash_v<wchar_t> != tenon::type_hash_v<char32_t>);
}

TEST_CASE("types that depend on flags are spelled with what the flags choose") {
    STATIC_REQUIRE(spelled<char> == (std::is_signed_v<char> ? "char" : "char(unsigned)"));
    STATIC_REQUIRE(spelled<wchar_t> == (sizeof(wchar_t) == 4 ? "wchar_t(32)" : "wchar_t(16)"));
#if defined(__x86_64__) && __LDBL_MANT_DIG__ == 64
    STATIC_REQUIRE(spelled<long double> == "long double(x87)");
#elif __LDBL_MANT_DIG__ == 113
    STATIC_REQUIRE(spelled<long double> == "long double(binary128)");
#endif
}

TEST_CASE("qualifiers stand in front of what they qualify, but behind a star") {
    STATIC_REQUIRE(spelled<int const*> == "const int*");
    STATIC_REQUIRE(spelled<int* const*> == "int* const*");
    STATIC_REQUIRE(spelled<int volatile const*> == "const volatile int*");
    STATIC_REQUIRE(spelled<int* volatile const*> == "int* const volatile*");
    STATIC_REQUIRE(spelled<int S::*const*> == "int spellings::S::* const*");
}

TEST_CASE("const of the spelled type itself is a flag of the export, volatile is not") {
    STATIC_REQUIRE(spelled<const int> == "int");
    STATIC_REQUIRE(spelled<const volatile int> == "volatile int");
    STATIC_REQUIRE(spelled<const int[3]> == "int[3]");
    STATIC_REQUIRE(spelled<int* const> == "int*");
}

TEST_CASE("pointers to arrays and functions stand in parentheses") {
    STATIC_REQUIRE(spelled<int(*)[3]> == "int (*)[3]");
    STATIC_REQUIRE(spelled<int* [3]> == "int*[3]");
    STATIC_REQUIRE(spelled<int(*)[]> == "int (*)[]");
    STATIC_REQUIRE(spelled<void (*)(int)> == "void (*)(int)");
    STATIC_REQUIRE(spelled<void(int(&)[2][3])> == "void(int (&)[2][3])");
    STATIC_REQUIRE(spelled<int(S::*)[3]> == "int (spellings::S::*)[3]");
}

#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wignored-qualifiers"  // the compilers say it, too
TEST_CASE("a __restrict pointer is spelled with it, but not as a parameter or a result") {
    STATIC_REQUIRE(spelled<float* __restrict> == "float* __restrict");
    STATIC_REQUIRE(spelled<float* __restrict*> == "float* __restrict*");
    STATIC_REQUIRE(spelled<float* const __restrict*> == "float* __restrict const*");
    STATIC_REQUIRE(spelled<float* __restrict[3]> == "float* __restrict[3]");
    STATIC_REQUIRE(spelled<float* __restrict(float* __restrict)> == "float*(float*)");
}

TEST_CASE("const of a result is not spelled, what it points to is") {
    STATIC_REQUIRE(spelled<const int()> == "int()");
    STATIC_REQUIRE(spelled<const S(int) noexcept> == "spellings::S(int)");
    STATIC_REQUIRE(spelled<const S (*)()> == "spellings::S (*)()");
    STATIC_REQUIRE(spelled<const S* const()> == "const spellings::S*()");
    STATIC_REQUIRE(spelled<const S&()> == "const spellings::S&()");
    STATIC_REQUIRE(spelled<const int (S::*)() const> == "int (spellings::S::*)() const");
    STATIC_REQUIRE(tenon::type_hash_v<const S()> == tenon::type_hash_v<S()>);
}
#pragma GCC diagnostic pop

TEST_CASE("va_list is spelled alike by all compilers and not looked into") {
#if defined(__x86_64__)
    STATIC_REQUIRE(text_of<int(const short*, va_list)> == "fn int(const short*, __va_list_tag*)");
    STATIC_REQUIRE(text_of<va_list> == "var __va_list_tag[1]");
#elif defined(__aarch64__) && !defined(__APPLE__)
    STATIC_REQUIRE(text_of<int(const short*, va_list)> == "fn int(const short*, __va_list)");
#endif
    CHECK(inside_of<spellings::Arguments>.starts_with("count: int @0; list: "));
}

TEST_CASE("functions that take and return functions are spelled from inside out") {
    STATIC_REQUIRE(spelled<spellings::Callback(spellings::Callback)> == "void (*(void (*)(int)))(int)");
    STATIC_REQUIRE(spelled<int(&(*)(double))[3]> == "int (& (*)(double))[3]");
}

TEST_CASE("const of a parameter is no part of a function, as in the language") {
    STATIC_REQUIRE(spelled<void(const int, char* const)> == "void(int, char*)");
    STATIC_REQUIRE(spelled<void(int[3], int())> == "void(int*, int (*)())");
}

TEST_CASE("variadic functions, qualifiers and noexcept are spelled") {
    STATIC_REQUIRE(spelled<int(const char*, ...)> == "int(const char*, ...)");
    STATIC_REQUIRE(spelled<void(...)> == "void(...)");
    STATIC_REQUIRE(spelled<void (S::*)() const volatile&& noexcept> ==
                   "void (spellings::S::*)() const volatile && noexcept");
    STATIC_REQUIRE(spelled<void (S::*)(int, ...) const&> == "void (spellings::S::*)(int, ...) const &");
}

TEST_CASE("noexcept of an exported function itself is a flag, within a type it is spelled") {
    STATIC_REQUIRE(spelled<void() noexcept> == "void()");
    STATIC_REQUIRE(spelled<void(int, ...) noexcept> == "void(int, ...)");
    STATIC_REQUIRE(spelled<void (*)() noexcept> == "void (*)() noexcept");
    STATIC_REQUIRE(spelled<void(void (*)() noexcept) noexcept> == "void(void (*)() noexcept)");
}

TEST_CASE("aliases and alias templates are transparent") {
    STATIC_REQUIRE(spelled<spellings::Pointer<const spellings::Pointer<int>>> == "int* const*");
}

TEST_CASE("a type mentions the named types that it is made of") {
    constexpr std::string_view s = "\nstruct spellings::S size 4 align 4 trivial { x: int @0 }";
    constexpr std::string_view e = "\nenum spellings::E : int -128..255,bits { a = 0 }";
    STATIC_REQUIRE(text_of<int (*)(double)> == "var int (*)(double)");
    CHECK(text_of<const S*(*)[3]> == "var const spellings::S* (*)[3]" + std::string(s));
    CHECK(text_of<S(spellings::E, S&)> ==
          "fn spellings::S(spellings::E, spellings::S&)" + std::string(s) + std::string(e));
    CHECK(text_of<spellings::E S::*> == "var spellings::E spellings::S::*" + std::string(e) + std::string(s));
}
