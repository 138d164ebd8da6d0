// SPDX-License-Identifier: BSL-1.0
//
// The format that this system loads. A loader includes this one alone. Each format declares, in tenon::detail:
//
//     NativeFile                    a Container: of(file, path), export_advice(symbol, is_program)
//     needs_of(file)                the libraries that a file needs; damaged if loading it would harm the process
//     stated_needs(file)            the same without that check
//     no_manifest(file)             the error of a file without records, with the reason
#pragma once

#if defined(__APPLE__)
#include <tenon/container/macho/dyld_verifier.hpp>
#include <tenon/container/macho/needs.hpp>
#include <tenon/container/macho/no_manifest.hpp>
#else
#include <tenon/container/elf/dynamic_verifier.hpp>
#include <tenon/container/elf/needs.hpp>
#include <tenon/container/elf/no_manifest.hpp>
#endif

namespace [[gnu::visibility("hidden")]] tenon {
namespace detail {

#if defined(__APPLE__)
using NativeFile = MachOFile;
#else
using NativeFile = ElfFile;
#endif

}  // namespace detail
}  // namespace tenon
