// SPDX-License-Identifier: BSL-1.0
//
// Prints one type of the corpus: the type as the source has it, its hash, its identity text, an empty line. Nothing of a standard library
// is needed beyond <cstdio>, so that the parts without namespace std print the same with any of them.
#pragma once

#include <tenon/describe.hpp>
#include <tenon/identity/type_text.hpp>

#include <cstddef>
#include <cstdio>

inline void show_text(const char* source, unsigned long long hash, const char* text, std::size_t size) {
    std::printf("# %s\n%016llx\n%.*s\n\n", source, hash, static_cast<int>(size), text);
}

template <class T>
void show(const char* source) {
    show_text(source, tenon::type_hash_v<T>, tenon::type_text_v<T>.data(), tenon::type_text_v<T>.size());
}

#define SHOW(...) show<__VA_ARGS__>(#__VA_ARGS__)
