// SPDX-License-Identifier: BSL-1.0
//
// What a plugin offers, read from its file or from what 'show --json' wrote of it: the two sides of a comparison.
#pragma once

#include <tenon/manifest.hpp>

#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace [[gnu::visibility("hidden")]] inspect {

struct Api {
    std::string path, abi_hash, toolchain;
    std::vector<tenon::Export> exports;
    std::vector<tenon::PackageInfo> packages;
    std::vector<tenon::Vtable> vtables;
    std::vector<std::string_view> init_functions;
    std::vector<std::string> hidden_slots;  // empty, too, if they are not known
    std::shared_ptr<const void> storage;    // what the views above are views of

    std::string file_name() const;
    bool hides(const tenon::Export& item) const;
};

/// One side of a comparison.
struct Side {
    std::string path;
    std::vector<Api> plugins;
    bool is_one_file = false;  // and not a directory or a list that happens to have one plugin
};

/// Reads a plugin, all plugins below a directory, or a baseline. Every one of them must be readable.
tenon::Result<Side> read_side(const std::string& path);

}  // namespace inspect
