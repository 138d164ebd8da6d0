// SPDX-License-Identifier: BSL-1.0
//
// The table of exported symbols, a trie: each node has the value of the symbol that ends there, if one does, and edges
// labelled with the next characters. dyld follows offsets in it. Source: <mach-o/loader.h>, "struct dyld_info_command".
#pragma once

#include <tenon/container/macho/macho_context.hpp>
#include <tenon/support/marks.hpp>
#include <tenon/support/vector.hpp>

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace [[gnu::visibility("hidden")]] tenon {
namespace detail {

/// The edges of a node of a trie.
class TrieEdges {
public:
    /// Begins behind the value of the node at an offset.
    TrieEdges(Bytes trie, std::uint64_t node) : in_(trie, node) {
        const std::uint64_t value_size = in_.uleb();
        in_.skip(value_size);
        left_ = in_.byte();
    }

    /// Goes to the next edge. False behind the last one, or if the trie is damaged.
    bool next() {
        if (left_ == 0 || !in_.ok()) return false;
        --left_;
        label_ = in_.text();
        child_ = in_.uleb();
        return in_.ok();
    }
    std::string_view label() const { return label_; }
    std::uint64_t child() const { return child_; }
    bool ok() const { return in_.ok(); }

private:
    LebCursor in_;
    unsigned left_ = 0;
    std::string_view label_;
    std::uint64_t child_ = 0;
};

/// Checks that each node lies in the trie and is reached once, and that each symbol lies in the image.
class ExportTrieCheck {
public:
    ExportTrieCheck(const MachOContext& file, Bytes trie, std::uint64_t offset)
        : file_(file), trie_(trie), offset_(offset), seen_(trie.size) {}

    ParseError run() {
        if (trie_.size == 0) return {};
        Vector<std::uint64_t> open;  // nodes that are reached and not checked
        open.push_back(0);
        seen_.set(0);
        while (!open.empty()) {
            const std::uint64_t node = open.back();
            open.pop_back();
            if (const char* const wrong = wrong_value(node)) return {wrong, offset_ + node};
            TrieEdges edges(trie_, node);
            while (edges.next()) {
                if (!seen_.set(edges.child())) return {"a node of the table of exports", offset_ + node};
                open.push_back(edges.child());
            }
            if (!edges.ok()) return {"a node of the table of exports", offset_ + node};
        }
        return {};
    }

private:
    /// What is wrong with the value of a node, or null.
    const char* wrong_value(std::uint64_t node) const {
        constexpr std::uint64_t kind_mask = 3, regular = 0, thread_local_variable = 1, is_reexport = 8,
                                has_resolver = 16;
        LebCursor in(trie_, node);
        const std::uint64_t size = in.uleb();
        if (size == 0) return nullptr;
        const std::size_t start = in.position();
        const std::uint64_t flags = in.uleb();
        const std::uint64_t kind = flags & kind_mask;
        if (flags & is_reexport) {
            const std::uint64_t library = in.uleb();
            in.text();
            if (library == 0 || library > file_.macho.needs().needed.size())
                return "the library of an export of another library";
        } else {
            const std::uint64_t value = in.uleb();
            if ((kind == regular || kind == thread_local_variable) && !file_.is_in_image(value, 0))
                return "the address of an export";
            if ((flags & has_resolver) && !file_.is_code(file_.base() + in.uleb())) return "the resolver of an export";
            if (kind == kind_mask) return "the kind of an export";
        }
        return in.ok() && in.position() - start <= size ? nullptr : "a node of the table of exports";
    }

    const MachOContext& file_;
    Bytes trie_;
    std::uint64_t offset_;
    Marks seen_;
};

/// Calls `use` with the name of each symbol of a trie that was checked.
template <class Use>
void each_export(Bytes trie, Use use) {
    struct Named {
        std::uint64_t at;
        std::string name;
    };
    Vector<Named> open;
    if (trie.size != 0) open.push_back({0, {}});
    while (!open.empty()) {
        const Named node = open.back();
        open.pop_back();
        if (LebCursor(trie, node.at).uleb() != 0) use(node.name);
        TrieEdges edges(trie, node.at);
        while (edges.next()) open.push_back({edges.child(), node.name + std::string(edges.label())});
    }
}

/// Whether a trie of unknown origin has a symbol that begins with these characters.
inline bool has_export_that_begins(Bytes trie, std::string_view prefix) {
    std::uint64_t node = 0;
    for (std::size_t depth = 0; depth <= prefix.size(); ++depth) {  // each edge takes a character
        TrieEdges edges(trie, node);
        bool is_found = false;
        while (!is_found && edges.next()) {
            const std::string_view label = edges.label();
            if (label.empty()) continue;
            if (label.starts_with(prefix)) return true;
            if (!prefix.starts_with(label)) continue;
            prefix.remove_prefix(label.size());
            node = edges.child();
            is_found = true;
        }
        if (!is_found) return false;
    }
    return false;
}

}  // namespace detail
}  // namespace tenon
