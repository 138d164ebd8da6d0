// SPDX-License-Identifier: BSL-1.0
//
// The packages that a binary registers by its lookups. They are stated in no note: a lookup keeps its toolchain, its
// packages and their vtables as constant data (records/requested.hpp), which registers when the constructors run. That
// data has the form of records, one behind the other, and so it can be found in the file.
#pragma once

#include <tenon/container/any_file.hpp>
#include <tenon/records/records.hpp>

#include <string>
#include <vector>

namespace [[gnu::visibility("hidden")]] inspect {

/// The packages and vtables of one lookup.
struct Lookup {
    std::vector<unsigned char> bytes;
    tenon::detail::Records records;  // a view of the bytes
};

struct Lookups {
    std::vector<Lookup> all;  // in the order of the file, each once
    std::string doubt;        // what may be a lookup and cannot be read; empty if there is nothing of that kind
};

/// Finds the lookups of a file in what it loads as constant data. A plugin that is embedded in the file has lookups of
/// its own, which are not the file's.
Lookups lookups_of(const tenon::detail::ElfFile& file);
Lookups lookups_of(const tenon::detail::MachOFile& file);

}  // namespace inspect
