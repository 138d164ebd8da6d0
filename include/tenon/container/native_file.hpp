// SPDX-License-Identifier: BSL-1.0
//
// The one format that this system loads, which is all that a loader pays for; one header for each. Each declares, in tenon::detail:
//
//     NativeFile                    a Container: of(file, path)
//     Needs, needs_of(file)         what the file wants beside itself; the error where loading it would harm the process
//     stated_needs(file)            the same without that check
//     no_manifest(file)             the error of a file without records: whether its slots are there
#pragma once

#include <tenon/container/elf/dynamic_verifier.hpp>
#include <tenon/container/elf/needs.hpp>
#include <tenon/container/elf/no_manifest.hpp>

namespace [[gnu::visibility("hidden")]] tenon {
namespace detail {

using NativeFile = ElfFile;

}  // namespace detail
}  // namespace tenon
