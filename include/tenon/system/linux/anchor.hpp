// SPDX-License-Identifier: BSL-1.0
//
// The anchor of a binary under ELF. Its symbol has a name that neither a slot nor anything of C++ can have. Its note
// is written in assembler, as the difference of two symbols is a constant of the static linker and needs no
// relocation. The words are those of an ELF note: the sizes of owner and payload, the type, the owner, and the
// payload.
#pragma once

/// Declares `inline Type* Name = nullptr`, and the note that states the numbers Format and Version and the distance
/// to it.
#define TENON_DETAIL_ANCHOR(Type, Name, Format, Version)                        \
    [[gnu::used]] inline Type* Name __asm__("tenon_anchor.registry") = nullptr; \
    __asm__(                                                                    \
        ".pushsection .note.tenon.anchor, \"a\", %note\n"                       \
        ".balign 4\n"                                                           \
        ".long 6, 12, 0x107\n"                                                  \
        ".asciz \"Tenon\"\n"                                                    \
        ".balign 4\n"                                                           \
        ".long " #Format ", " #Version                                          \
        "\n"                                                                    \
        ".long tenon_anchor.registry - .\n"                                     \
        ".popsection")
