// SPDX-License-Identifier: BSL-1.0
//
// Calls in pairs: each function `<what>_symbol` must be compiled to the same instructions as its `<what>_pointer`.
#include <tenon/loader/symbol.hpp>

struct Image;

// Given as an argument: one word, so in a register like a pointer.
int argument_symbol(tenon::Symbol<int(int, long)> f) { return f(1, 2) + 1; }
int argument_pointer(int (*f)(int, long)) { return f(1, 2) + 1; }

// At the tail, where nothing but a jump is left.
void tail_symbol(tenon::Symbol<void(Image&)> f, Image& image) { f(image); }
void tail_pointer(void (*f)(Image&), Image& image) { f(image); }

// In a struct, as bind fills it.
struct Symbols {
    tenon::Symbol<int(int)> first, second;
};
struct Pointers {
    int (*first)(int);
    int (*second)(int);
};
int member_symbol(const Symbols& api, int value) { return api.second(api.first(value)); }
int member_pointer(const Pointers& api, int value) { return api.second(api.first(value)); }

// In a loop, where a compiler may or may not load the address again.
long loop_symbol(const tenon::Symbol<long(long)>& f, long count) {
    long sum = 0;
    for (long k = 0; k < count; ++k) sum += f(k);
    return sum;
}
long loop_pointer(long (*const& f)(long), long count) {
    long sum = 0;
    for (long k = 0; k < count; ++k) sum += f(k);
    return sum;
}

// Returned by the callee, and noexcept.
tenon::Symbol<void() noexcept> returned_symbol(const tenon::Symbol<void() noexcept>& f) { return f(), f; }
using Silent = void (*)() noexcept;
Silent returned_pointer(const Silent& f) { return f(), f; }

// Variables.
int variable_symbol(tenon::Symbol<int> v) { return ++*v; }
int variable_pointer(int* v) { return ++*v; }
