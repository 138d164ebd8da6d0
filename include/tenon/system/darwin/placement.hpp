// SPDX-License-Identifier: BSL-1.0
//
// Records are notes as those of ELF, in one section for all statements: an object file has 255 sections at most, and
// their names have 16 characters. The object is local to a function, because clang++ takes one of namespace scope for
// a conflict with a precompiled header that has another. The linker keeps it: no_dead_strip.
#pragma once

#define TENON_DETAIL_PLACED(Id, Attributes, ...)                                    \
    [[gnu::used]] static void tenon_records_##Id() {                                \
        [[gnu::used, gnu::section("__TEXT,__tenon,regular,no_dead_strip"),          \
          gnu::aligned(4)]] Attributes static constexpr auto records = __VA_ARGS__; \
    }                                                                               \
    static_assert(true)

// dlsym puts an underscore in front of a name, as compilers do to every name but an assembler name.
#define TENON_DETAIL_SYMBOL(Name) __asm__("_" Name)
// The same for a name that holds a text in quotes, such as tenon.."gz::Euler".
#define TENON_DETAIL_SYMBOL_OF_TEXT(Name) __asm__("_" Name)
