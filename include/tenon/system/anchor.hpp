// SPDX-License-Identifier: BSL-1.0
//
// The anchor of a binary: a hidden pointer, and a note that says how far away it is; one header for each system. Each
// defines TENON_DETAIL_ANCHOR(Type, Name, Format, Version). The note is found with LoadedImage::any_note_range.
#pragma once

#if defined(__APPLE__)
#include <tenon/system/darwin/anchor.hpp>
#else
#include <tenon/system/linux/anchor.hpp>
#endif
