// SPDX-License-Identifier: BSL-1.0
//
// The part of the corpus that needs no class: fundamental types, and what is made of them.
#include "show.hpp"

#include <cstdarg>
#include <cstddef>
#include <cstdint>

namespace lang {

struct Point {
    int x, y;
};
struct LogTable {
    int (*print)(void*, const char*, std::va_list);
    char* __restrict buffer;
    const char* __restrict const names[2];
    std::va_list* arguments;
    _Complex double response;
    _Complex float* samples;
};
using Number = int;
typedef double Real;
using Unary = double(double);
using Handler = void (*)(int);
template <class T>
using Pointer = T*;

}  // namespace lang

namespace {

// It takes a type among the arguments of a macro for an expression.
// clang-format off
void fundamental() {
    SHOW(bool);
    SHOW(char);
    SHOW(signed char);
    SHOW(unsigned char);
    SHOW(char8_t);
    SHOW(char16_t);
    SHOW(char32_t);
    SHOW(wchar_t);
    SHOW(short);
    SHOW(unsigned short);
    SHOW(int);
    SHOW(unsigned);
    SHOW(long);
    SHOW(unsigned long);
    SHOW(long long);
    SHOW(unsigned long long);
    SHOW(__int128_t);
    SHOW(__uint128_t);
    SHOW(float);
    SHOW(double);
    SHOW(long double);
    SHOW(decltype(nullptr));
    SHOW(std::nullptr_t);
    SHOW(std::size_t);
    SHOW(std::ptrdiff_t);
    SHOW(std::int8_t);
    SHOW(std::uint8_t);
    SHOW(std::int16_t);
    SHOW(std::uint16_t);
    SHOW(std::int32_t);
    SHOW(std::uint32_t);
    SHOW(std::int64_t);
    SHOW(std::uint64_t);
    SHOW(std::intptr_t);
    SHOW(long unsigned int);
    SHOW(short int unsigned);
    SHOW(lang::Number);
    SHOW(lang::Real);
}

void qualified() {
    SHOW(const int);
    SHOW(volatile int);
    SHOW(const volatile int);
    SHOW(volatile const unsigned long);
    SHOW(int const* const volatile);
    SHOW(const lang::Number* const*);
    SHOW(const lang::Pointer<int>);
    SHOW(lang::Pointer<const int>);
}

void pointers() {
    SHOW(void*);
    SHOW(const void*);
    SHOW(volatile void*);
    SHOW(const volatile void*);
    SHOW(void**);
    SHOW(const void* const*);
    SHOW(int*);
    SHOW(int**);
    SHOW(int***);
    SHOW(const int*);
    SHOW(int* const*);
    SHOW(const int* const* const*);
    SHOW(volatile int* volatile* const*);
    SHOW(const char*);
    SHOW(char* const*);
    SHOW(unsigned char* const volatile*);
    SHOW(std::nullptr_t*);
    SHOW(wchar_t*);
    SHOW(const char16_t*);
    SHOW(long double*);
    SHOW(__int128_t*);
}

void arrays() {
    SHOW(int[1]);
    SHOW(int[7]);
    SHOW(const int[7]);
    SHOW(volatile char[256]);
    SHOW(const volatile short[3]);
    SHOW(int[2][3]);
    SHOW(const int[2][3][4]);
    SHOW(int*[5]);
    SHOW(const char* const[4]);
    SHOW(int (*)[5]);
    SHOW(int (*)[]);
    SHOW(int (**)[2][3]);
    SHOW(const int (*)[5]);
    SHOW(int (*const*)[5]);
    SHOW(int (*[3])[5]);
    SHOW(int*(*)[5]);
    SHOW(int* const (*volatile*)[5]);
    SHOW(char[1000000007]);
    SHOW(void (*[2][3])(int));
    SHOW(int (*(*[4])())[8]);
}

void functions() {
    SHOW(void());
    SHOW(int());
    SHOW(int(int));
    SHOW(int(const int));
    SHOW(int(int[3]));
    SHOW(int(int()));
    SHOW(void(...));
    SHOW(int(const char*, ...));
    SHOW(void(int, long, float, double, char, bool, short, unsigned));
    SHOW(int&());
    SHOW(int && ());
    SHOW(const int&(const int&));
    SHOW(void(int&));
    SHOW(void(int&&));
    SHOW(void(int*&));
    SHOW(void(int* const&));
    SHOW(void(int (&)[3]));
    SHOW(void(const int (&)[3]));
    SHOW(void(int (&)[]));
    SHOW(void(int (&&)[3]));
    SHOW(int (&(int))[3]);
    SHOW(int (*(int))[3]);
    SHOW(void (*(int))(double));
    SHOW(void (*(*(int))(long))(double));
    SHOW(const char* const&(volatile void*));
    SHOW(void(void (&)(int)));
    SHOW(void(void (&&)(int)));
    SHOW(void(int (*)(int, int), void*));
    SHOW(void(std::nullptr_t));
    SHOW(void() noexcept);
    SHOW(int(int) noexcept);
    SHOW(int(const char*, ...) noexcept);
    SHOW(void(void (*)() noexcept));
    SHOW(lang::Unary);
    SHOW(void(lang::Unary));
    SHOW(lang::Handler(lang::Handler));
    SHOW(const lang::Point());
    SHOW(long double(long double, wchar_t));
    SHOW(unsigned long(char8_t, char16_t, char32_t));
    SHOW(__int128_t(__uint128_t*));
    SHOW(int(const char*, std::va_list));
    SHOW(std::va_list);
    SHOW(void(float* __restrict, const float* __restrict));
    SHOW(const char* __restrict*);
    SHOW(lang::LogTable);
    SHOW(_Complex double(_Complex float, const _Complex long double*));
    SHOW(float* const __restrict[2]);
    SHOW(int(std::FILE*));
}

void function_pointers() {
    SHOW(void (*)());
    SHOW(void (*const)());
    SHOW(void (*volatile)());
    SHOW(void (**)());
    SHOW(void (*const*)());
    SHOW(void (*const* const*)());
    SHOW(int (*)(double));
    SHOW(int (*)(int (*)(int)));
    SHOW(int (*(*)(int))(int));
    SHOW(int (*(*(*)(int))(int))(int));
    SHOW(void (*)(...));
    SHOW(void (*)(int, ...));
    SHOW(void (*)() noexcept);
    SHOW(void (*)(int, ...) noexcept);
    SHOW(void (**)() noexcept);
    SHOW(void (*)(void (*)() noexcept));
    SHOW(int& (*)(int&));
    SHOW(int (&(*)())[3]);
    SHOW(int (*(*)())[3]);
    SHOW(lang::Handler);
    SHOW(lang::Handler*);
    SHOW(lang::Unary*);
}

void member_pointers() {
    SHOW(int lang::Point::*);
    SHOW(const int lang::Point::*);
    SHOW(int lang::Point::*const);
    SHOW(int lang::Point::**);
    SHOW(int* lang::Point::*);
    SHOW(int (lang::Point::*)[3]);
    SHOW(const int (lang::Point::*)[3]);
    SHOW(int (*lang::Point::*)(int));
    SHOW(void (lang::Point::*)());
    SHOW(void (lang::Point::*const)());
    SHOW(void (lang::Point::**)());
    SHOW(void (lang::Point::*)() const);
    SHOW(void (lang::Point::*)() volatile);
    SHOW(void (lang::Point::*)() const volatile);
    SHOW(void (lang::Point::*)() &);
    SHOW(void (lang::Point::*)() &&);
    SHOW(void (lang::Point::*)() const&);
    SHOW(void (lang::Point::*)() const&&);
    SHOW(void (lang::Point::*)() volatile&);
    SHOW(void (lang::Point::*)() const volatile&&);
    SHOW(void (lang::Point::*)() noexcept);
    SHOW(void (lang::Point::*)() const noexcept);
    SHOW(void (lang::Point::*)() const& noexcept);
    SHOW(void (lang::Point::*)() const volatile&& noexcept);
    SHOW(int (lang::Point::*)(int, ...));
    SHOW(int (lang::Point::*)(int, ...) const);
    SHOW(int (lang::Point::*)(int, ...) const& noexcept);
    SHOW(int (lang::Point::*(lang::Point::*)(int))(double) const);
    SHOW(int lang::Point::*lang::Point::*);
    SHOW(void(int lang::Point::*, void (lang::Point::*)()));
    SHOW(int (lang::Point::*[4])(int));
    SHOW(lang::Point&(lang::Point::*)(lang::Point&&) &&);
}

/// Functions with qualifiers, as template arguments have them.
void qualified_functions() {
    SHOW(void() const);
    SHOW(void() volatile);
    SHOW(void() &);
    SHOW(void() const&&);
    SHOW(int(int, ...) const volatile&);
}

}  // namespace

int main() {
    fundamental();
    qualified();
    pointers();
    arrays();
    functions();
    function_pointers();
    member_pointers();
    qualified_functions();
}
