// SPDX-License-Identifier: BSL-1.0
//
// The graph of named types. A node is a named type with its line, and leads to the named types that the line
// mentions. Edges are functions: recursive types point at each other, and clang++ does not compile constants that do.
#pragma once

#include <tenon/base/text.hpp>
#include <tenon/base/traits.hpp>

#include <cstddef>
#include <cstdint>

namespace [[gnu::visibility("hidden")]] tenon {
namespace detail {

struct Node;
struct Package;
using Edge = const Node& (*)();

/// The named types that a type, a line or a list mentions: the type itself if it is a named type, and otherwise those
/// of its parts. The parts are pointers, so that a cycle of types is not followed before it is walked.
struct References {
    bool is_named_type = false;
    Edge node = nullptr;
    const References* const* parts = nullptr;
    std::size_t count = 0;
    constexpr bool is_empty() const { return !is_named_type && count == 0; }
    constexpr bool has_only_empty_parts() const {
        for (std::size_t k = 0; k != count; ++k)
            if (!parts[k]->is_empty()) return false;
        return true;
    }
};

struct Node {
    const std::uint32_t* words;     // the line, as in Text
    std::size_t size;               // of the line, in characters
    std::uint64_t hash;             // of the line
    References arguments, members;  // what the name mentions, and what the rest of the line does
    const Package* package;         // of the type, or &no_package
    bool has_vtable;                // that is compared beside the line
    bool is_only_declared;          // so that its line is not known
    bool is_unseen;                 // so that its line tells nothing of its inside
};

/// A package. Its lines are those that its types reach.
struct Package {
    Chars name;
    const std::uint32_t* signature = nullptr;
    std::size_t signature_size = 0;
    std::uint64_t signature_hash = 0;
    const References* mentions = nullptr;
};

/// Stands for no package. Nodes and packages are compared by their hashes, not by their addresses: with
/// -fsanitize=undefined g++ does not take a comparison of addresses for a constant, not even one with a null pointer.
inline constexpr Package no_package{};

constexpr bool same(const Package& a, const Package& b) { return a.signature_hash == b.signature_hash; }
constexpr bool same(const Node& a, const Node& b) { return a.hash == b.hash && a.size == b.size; }

/// The node of a class, union or enum. Defined in line.hpp.
template <class T>
constexpr const Node& node_of();

/// Nodes in the order in which they were added, each once. A set that is too small takes no more and says so.
template <std::size_t Capacity>
class NodeSet {
public:
    /// Adds a node. False if the set has it already, or is full.
    constexpr bool add(const Node& node) {
        const std::size_t bucket = bucket_of(node);
        if (buckets_[bucket] != 0) return false;
        if (count_ == Capacity) {
            overflow();
            return false;
        }
        nodes_[count_++] = &node;
        buckets_[bucket] = count_;
        return true;
    }

    constexpr void overflow() { overflows_ = true; }
    constexpr bool overflows() const { return overflows_; }
    constexpr std::size_t count() const { return count_; }
    constexpr const Node& operator[](std::size_t index) const { return *nodes_[index]; }

    /// The index of a node that was added.
    constexpr std::size_t index_of(const Node& node) const { return buckets_[bucket_of(node)] - 1; }

private:
    constexpr std::size_t bucket_of(const Node& node) const {
        std::size_t at = node.hash % (2 * Capacity);
        while (buckets_[at] != 0 && !same(*nodes_[buckets_[at] - 1], node)) at = (at + 1) % (2 * Capacity);
        return at;
    }

    const Node* nodes_[Capacity] = {};
    std::size_t buckets_[2 * Capacity] = {};  // a hash table with open addressing: index + 1, or 0 if free
    std::size_t count_ = 0;
    bool overflows_ = false;
};

/// Walks the graph and collects the named types in the order of first mention: depth first, a type before what it
/// mentions. Chains of types may be long, so the path is kept in an array and not on the compiler's stack of calls.
template <std::size_t Capacity>
constexpr NodeSet<Capacity> walk(const References& from) {
    struct {
        const References* list;
        std::size_t next;
    } path[2 * Capacity] = {};
    const References* const first[] = {&from};
    const References root{false, nullptr, first, 1};
    path[0] = {&root, 0};

    NodeSet<Capacity> found;
    std::size_t depth = 1;
    const auto go_into = [&](const References& list) {
        if (list.count == 0) return;
        if (depth == 2 * Capacity)
            found.overflow();
        else
            path[depth++] = {&list, 0};
    };
    while (depth != 0 && !found.overflows()) {
        auto& visit = path[depth - 1];
        if (visit.next == visit.list->count) {
            --depth;
            continue;
        }
        const References& part = *visit.list->parts[visit.next++];
        if (!part.is_named_type) {
            go_into(part);
        } else if (const Node& node = part.node(); found.add(node)) {
            go_into(node.members);
            go_into(node.arguments);  // the last one is walked first
        }
    }
    return found;
}

/// The nodes that were reached, and what the writers of records need to know of them.
template <std::size_t Count>
struct Reached {
    const Node* nodes[Count + 1] = {};
    std::size_t count = Count;
    std::uint64_t digest =
        0;  // FNV-1a of their hashes, or the hash of a single one; equal digests: the same nodes in one order
    bool has_vtables = false, has_packages = false, has_only_declared = false;
};

template <const References& From, std::size_t Capacity>
inline constexpr NodeSet<Capacity> walked = walk<Capacity>(From);

/// The walk with room for `Capacity` types, or for more if these are not enough. (After an error the walk is no
/// constant, and clang++ takes an `if constexpr` with such a condition for true, without end. With a template
/// argument it stops.)
template <const References& From, std::size_t Capacity, bool Overflows = walked<From, Capacity>.overflows()>
struct reach {
    static consteval auto all() {
        constexpr auto& found = walked<From, Capacity>;
        Reached<found.count()> reached;
        Fnv1a digest;
        for (std::size_t k = 0; k < found.count(); ++k) {
            const Node& node = found[k];
            reached.nodes[k] = &node;
            digest.number(node.hash);
            if (node.has_vtable) reached.has_vtables = true;
            if (!same(*node.package, no_package)) reached.has_packages = true;
            if (node.is_only_declared) reached.has_only_declared = true;
        }
        reached.digest = found.count() == 1 ? found[0].hash : digest.value();
        return reached;
    }
};
template <const References& From, std::size_t Capacity>
struct reach<From, Capacity, true> : reach<From, 8 * Capacity> {};

/// Whether this is one named type that mentions no other.
constexpr bool is_leaf(const References& from) {
    if (!from.is_named_type) return false;
    const Node& node = from.node();
    return node.arguments.has_only_empty_parts() && node.members.has_only_empty_parts();
}
constexpr Reached<1> reached_leaf(const Node& node) {
    return {{&node, nullptr}, 1, node.hash, node.has_vtable, !same(*node.package, no_package), node.is_only_declared};
}

/// The named types that are reached from these references, computed once in a translation unit. (Most exports reach
/// one type that mentions no other, which needs no walk. This shortcut and those of call_traits and whole_name together
/// save 9 % of an export.)
template <const References& From, bool IsLeaf = is_leaf(From)>
inline constexpr auto reached_from = reach<From, 16>::all();
template <const References& From>
inline constexpr auto reached_from<From, true> = reached_leaf(From.node());

}  // namespace detail
}  // namespace tenon
