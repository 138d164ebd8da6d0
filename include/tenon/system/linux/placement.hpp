// SPDX-License-Identifier: BSL-1.0
//
// Records are ELF notes. A section of its own for each statement: one shared name breaks clang++ with precompiled
// headers. Four bytes of alignment, by which the readers of notes step.
#pragma once

#define TENON_DETAIL_RECORD_PLACE(Id) gnu::used, gnu::section(".note.tenon." #Id), gnu::aligned(4)
#define TENON_DETAIL_SYMBOL(Name) __asm__(Name)
