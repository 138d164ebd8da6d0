// SPDX-License-Identifier: BSL-1.0
//
// How files of libraries are named; one header for each system. Each declares, in tenon::detail:
//
//     library_names(name)   the file names that a library of a bare name may have, the likeliest first
#pragma once

#if defined(__APPLE__)
#include <tenon/system/darwin/library_names.hpp>
#else
#include <tenon/system/linux/library_names.hpp>
#endif
