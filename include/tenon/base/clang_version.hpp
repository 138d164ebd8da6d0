// SPDX-License-Identifier: BSL-1.0
//
// TENON_DETAIL_CLANG: the release of LLVM that a clang++ behaves like, and 0 for other compilers. Apple's clang++ has
// numbers of its own; what came with a release tells it apart.
#pragma once

#if !defined(__clang__)
#define TENON_DETAIL_CLANG 0
#elif !defined(__apple_build_version__)
#define TENON_DETAIL_CLANG __clang_major__
#elif __has_builtin(__builtin_dedup_pack)
#define TENON_DETAIL_CLANG 22
#elif __has_builtin(__builtin_structured_binding_size)
#define TENON_DETAIL_CLANG 21
#elif __has_builtin(__builtin_is_within_lifetime)
#define TENON_DETAIL_CLANG 20
#elif __has_builtin(__is_layout_compatible)
#define TENON_DETAIL_CLANG 19
#elif __has_builtin(__is_trivially_equality_comparable)
#define TENON_DETAIL_CLANG 17
#elif __has_builtin(__is_trivially_relocatable)
#define TENON_DETAIL_CLANG 15
#else
#define TENON_DETAIL_CLANG 14
#endif
