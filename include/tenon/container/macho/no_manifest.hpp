// SPDX-License-Identifier: BSL-1.0
//
// Why a Mach-O file has no records.
#pragma once

#include <tenon/container/macho/export_trie.hpp>

namespace [[gnu::visibility("hidden")]] tenon {
namespace detail {

/// The error of a file without records. If the slots of exports are there, the records were removed.
inline Error no_manifest(const MachOFile& macho) {
    const FileBytes exports = macho.part(macho.exports.offset, macho.exports.size);
    if (has_export_that_begins(exports.bytes, "_tenon.") || has_export_that_begins(exports.bytes, "_tenon_init."))
        return macho.error(Errc::no_manifest,
                           "has no tenon records, though its slots are there: its section __TEXT,__tenon was removed");
    return macho.error(
        Errc::no_manifest,
        "has no tenon records: it is not built with tenon, or its linker left out the object that is (link "
        "an archive with -force_load)");
}

}  // namespace detail
}  // namespace tenon
