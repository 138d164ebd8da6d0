// SPDX-License-Identifier: BSL-1.0
//
// TENON_DETAIL_PUBLIC: the visibility of a class that a user's class may hold. g++ warns of a class that is more visible
// than its members, so hidden would not do. Mach-O knows no protected visibility, and its compilers do not warn.
#pragma once

#if defined(__APPLE__)
#define TENON_DETAIL_PUBLIC gnu::visibility("hidden")
#else
#define TENON_DETAIL_PUBLIC gnu::visibility("protected")
#endif
