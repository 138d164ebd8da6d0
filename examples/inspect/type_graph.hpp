// SPDX-License-Identifier: BSL-1.0
//
// The types that lead from exports to what changed, and their picture.
#pragma once

#include "changes.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace [[gnu::visibility("hidden")]] inspect {

/// A graph of exports, or packages, and types. Only the shortest ways to types that changed are in it.
class TypeGraph {
public:
    struct Row {
        const char* kind;  // "was" or "is"
        std::string text;
    };
    struct Box {
        const char* kind;  // "export", "package", "type" or "changed"
        std::string key;   // the name of a type, or "export climb"
        std::string kind_shown, name;
        std::vector<Row> rows;
        std::size_t layer = 0;
    };
    struct Arrow {
        std::size_t from, to;
        std::string label;  // the members on the way
    };

    /// Adds an export or a package: the ways from it to the types of its change. `lines` is its identity text.
    void add(const Change& change, const tenon::Lines& lines);

    bool empty() const { return arrows_.empty(); }
    const std::vector<Box>& boxes() const { return boxes_; }
    const std::vector<Arrow>& arrows() const { return arrows_; }

private:
    std::size_t box_of(const std::string& key);
    void connect(std::size_t from, std::size_t to, const std::string& label);

    std::vector<Box> boxes_;
    std::vector<Arrow> arrows_;
};

/// Draws a graph from left to right, as an SVG element.
std::string drawing_of(const TypeGraph& graph);

}  // namespace inspect
