// SPDX-License-Identifier: BSL-1.0
//
// Types as a graph. A node is a named type with its line; its edges lead to the named types which that line mentions. The edges are
// functions, because constant objects that point at each other, as recursive types do, do not compile under clang++.
#pragma once

#include <tenon/identity/text.hpp>

#include <cstddef>
#include <cstdint>

namespace tenon::detail {

struct Node;
struct Package;
using Edge = const Node& (*)();

struct Node {
    const std::uint32_t* words;  // the line, as Text keeps it
    std::size_t size;            // in characters
    std::uint64_t hash;
    const Edge* edges;
    std::size_t edge_count;
    const Package* package;  // that the type belongs to, or &no_package
};

/// A package by what identifies it; its lines are those that its types reach.
struct Package {
    const std::uint32_t* name;
    std::size_t name_size;
    const std::uint32_t* signature;
    std::size_t signature_size;
    std::uint64_t signature_hash;
    const Edge* edges;
    std::size_t edge_count;
};

/// Stands for none. Nodes and packages are told apart by what they say, not by where they are: g++ with -fsanitize=undefined takes no
/// comparison of two addresses for a constant.
inline constexpr Package no_package{};

constexpr bool same(const Package& a, const Package& b) { return a.signature_hash == b.signature_hash; }
constexpr bool same(const Node& a, const Node& b) {
    if (a.hash != b.hash || a.size != b.size) return false;
    for (std::size_t k = 0; k < words_for(a.size); ++k)
        if (a.words[k] != b.words[k]) return false;
    return true;
}

/// The node of a class, union or enum; defined where lines are.
template <class T>
constexpr const Node& node_of();

template <class... T>
struct type_list {};

/// One list of many.
template <class... Lists>
struct concat;
template <>
struct concat<> {
    using type = type_list<>;
};
template <class... A>
struct concat<type_list<A...>> {
    using type = type_list<A...>;
};
template <class... A, class... B>
struct concat<type_list<A...>, type_list<B...>> {
    using type = type_list<A..., B...>;
};
template <class... A, class... B, class... C, class... D, class... Rest>
struct concat<type_list<A...>, type_list<B...>, type_list<C...>, type_list<D...>, Rest...> : concat<type_list<A..., B..., C..., D...>, Rest...> {};
template <class... A, class... B, class... C>
struct concat<type_list<A...>, type_list<B...>, type_list<C...>> {
    using type = type_list<A..., B..., C...>;
};

/// The edges to a list of named types. The list is made of types up to the constant itself: clang++ instantiates a constexpr function
/// as soon as it is named, so whatever collected edges by a function would, through a cycle of types, need itself.
template <std::size_t Count>
struct EdgeList {
    Edge items[Count + 1];
    static constexpr std::size_t count = Count;
};

/// Walks the graph and lists the named types that are reached, each once, in the order of first mention: depth first, a type before
/// what it mentions. A chain of types may be long, so the path is kept here and not on the compiler's own stack of calls.
class Walk {
public:
    constexpr Walk() = default;
    Walk(const Walk&) = delete;
    Walk& operator=(const Walk&) = delete;
    constexpr ~Walk() {
        delete[] found_;
        delete[] path_;
        delete[] buckets_;
    }

    constexpr void from(const Edge* edges, std::size_t count) {
        for (std::size_t k = 0; k < count; ++k) {
            enter(edges[k]());
            while (depth_ > 0) step();
        }
    }

    constexpr std::size_t count() const { return count_; }
    constexpr const Node& operator[](std::size_t index) const { return *found_[index]; }

    /// The place of a node that was reached.
    constexpr std::size_t index_of(const Node& node) const { return buckets_[bucket_of(node)] - 1; }

private:
    struct Visit {
        const Node* node;
        std::size_t next_edge;
    };

    constexpr std::size_t bucket_of(const Node& node) const {
        std::size_t at = node.hash % (2 * capacity_);
        while (buckets_[at] != 0 && !same(*found_[buckets_[at] - 1], node)) at = (at + 1) % (2 * capacity_);
        return at;
    }
    constexpr void enter(const Node& node) {
        std::size_t at = bucket_of(node);
        if (buckets_[at] != 0) return;
        if (count_ == capacity_) {
            grow();
            at = bucket_of(node);
        }
        found_[count_++] = &node;
        buckets_[at] = count_;
        path_[depth_++] = {&node, 0};
    }
    constexpr void step() {
        Visit& visit = path_[depth_ - 1];
        if (visit.next_edge == visit.node->edge_count)
            --depth_;
        else
            enter(visit.node->edges[visit.next_edge++]());
    }
    constexpr void grow() {
        const Node** const found = found_;
        Visit* const path = path_;
        delete[] buckets_;
        capacity_ *= 8;
        found_ = new const Node*[capacity_]{};
        path_ = new Visit[capacity_]{};
        buckets_ = new std::size_t[2 * capacity_]{};
        for (std::size_t k = 0; k < count_; ++k) {
            found_[k] = found[k];
            buckets_[bucket_of(*found[k])] = k + 1;
        }
        for (std::size_t k = 0; k < depth_; ++k) path_[k] = path[k];
        delete[] found;
        delete[] path;
    }

    std::size_t capacity_ = 16, count_ = 0, depth_ = 0;
    const Node** found_ = new const Node*[capacity_]{};
    Visit* path_ = new Visit[capacity_]{};
    std::size_t* buckets_ = new std::size_t[2 * capacity_]{};  // of an open-addressing table: index + 1, or 0
};

/// What was reached, as a constant.
template <std::size_t Capacity>
struct Reached {
    const Node* nodes[Capacity] = {};
    std::size_t count = 0;
};

template <std::size_t Capacity>
consteval Reached<Capacity> reached_from(const Edge* edges, std::size_t count) {
    Walk walk;
    walk.from(edges, count);
    Reached<Capacity> reached;
    reached.count = walk.count();
    for (std::size_t k = 0; k < walk.count() && k < Capacity; ++k) reached.nodes[k] = &walk[k];
    return reached;
}

/// What is reached from the edges of a constant list: most types reach few others, and for those one walk does.
template <const auto& From>
consteval auto reach() {
    constexpr auto few = reached_from<16>(From.items, From.count);
    if constexpr (few.count <= 16)
        return few;
    else
        return reached_from<few.count>(From.items, From.count);
}

}  // namespace tenon::detail
