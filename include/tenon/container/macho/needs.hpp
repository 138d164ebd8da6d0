// SPDX-License-Identifier: BSL-1.0
//
// The libraries that a Mach-O file needs: its load commands name them, and were checked when it was read.
#pragma once

#include <tenon/container/macho/macho.hpp>

namespace [[gnu::visibility("hidden")]] tenon {
namespace detail {

inline Needs stated_needs(const MachOFile& file) { return file.needs(); }

}  // namespace detail
}  // namespace tenon
