// SPDX-License-Identifier: BSL-1.0
//
// The comparison of two sides: plugins paired by name, what changed in each pair, and which breaks were accepted.
#pragma once

#include "changes.hpp"
#include "commands.hpp"

#include <string>
#include <vector>

namespace [[gnu::visibility("hidden")]] inspect {

/// A plugin of both sides, or of one: then it was removed or added.
struct PluginPair {
    std::string name;
    const Api* was = nullptr;
    const Api* is = nullptr;
    std::vector<Change> changes = {};

    int status() const;  // fine, additions or breaking
    std::string verdict() const;
};

struct ComparedSides {
    Side old_side, new_side;
    std::vector<PluginPair> plugins;
    std::vector<std::string> unused_accepts;  // lines of the file of accepted breaks that match nothing

    bool is_of_files() const { return old_side.is_one_file && new_side.is_one_file; }
    int status() const;
    std::string verdict() const;
};

/// "none", "compatible", "accepted" or "breaking".
std::string verdict_of(const std::vector<Change>& changes);

tenon::Result<ComparedSides> compare(const Words& old_and_new, const Options& options);

}  // namespace inspect
