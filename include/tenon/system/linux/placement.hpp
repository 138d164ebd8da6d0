// SPDX-License-Identifier: BSL-1.0
//
// Records are ELF notes. A section of its own for each statement: one shared name breaks clang++ with precompiled
// headers. Four bytes of alignment, by which the readers of notes step.
#pragma once

#define TENON_DETAIL_PLACED(Id, Attributes, ...)   \
    [[gnu::used, gnu::section(".note.tenon." #Id), \
      gnu::aligned(4)]] Attributes static constexpr auto tenon_records_##Id = __VA_ARGS__
#define TENON_DETAIL_SYMBOL(Name) __asm__(Name)

// The same for a name that holds a text in quotes, such as tenon.."gz::Euler". g++ hands its assembler the name as it is
// given: GNU as 2.37 and later takes any characters in quotes, with a backslash before a quotation mark, which is how
// the literal is written. The section is there for AddressSanitizer, which would make a further symbol of the name, and
// leaves objects alone whose section is given.
#if defined(__clang__)
#define TENON_DETAIL_SYMBOL_OF_TEXT(Name) __asm__(Name)
#else
#define TENON_DETAIL_SYMBOL_OF_TEXT(Name) __asm__(#Name) __attribute__((section(".data.rel.ro.tenon")))
#endif
