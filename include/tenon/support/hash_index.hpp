// SPDX-License-Identifier: BSL-1.0
//
// The hash table of everything that is found by a hash at run time: exports by their names, open plugins, known images.
// Its entries are plain data and its layout is the same with every standard library, because loaders of one process
// share such tables.
#pragma once

#include <tenon/support/heap_array.hpp>

#include <cstddef>
#include <cstdint>
#include <utility>

namespace [[gnu::visibility("hidden")]] tenon {
namespace detail {

/// An open-addressing table with linear probing, at most half full. An entry equal to `Entry()` is an empty place.
/// Entries are never erased. The table does not store hashes and does not compare entries: the caller says what hash an
/// entry has, and which entry it means. Several entries may have one hash. Source: Knuth, The Art of Computer
/// Programming, volume 3, section 6.4, algorithm L.
template <class Entry>
class HashIndex {
public:
    HashIndex() = default;
    /// An empty table with room for `count` entries.
    explicit HashIndex(std::size_t count) : places_(places_for(count)) {}

    std::size_t size() const { return count_; }

    /// The first entry with this hash that the caller means; null if there is none.
    template <class Is>
    [[gnu::always_inline]] const Entry* find(std::uint64_t hash, Is is_it) const {
        if (places_.empty()) return nullptr;
        for (std::size_t at = hash & mask(); !(places_[at] == Entry()); at = (at + 1) & mask())
            if (is_it(places_[at])) return &places_[at];
        return nullptr;
    }

    /// Makes room for further entries, so that inserting them cannot fail. `hash_of` tells the hash of an entry that is
    /// there.
    template <class HashOf>
    void reserve(std::size_t further, HashOf hash_of) {
        if (2 * (count_ + further) <= places_.size()) return;
        HashIndex larger(2 * (count_ + further));
        each([&](const Entry& entry) { larger.insert(hash_of(entry), entry); });
        *this = std::move(larger);
    }

    /// Adds an entry, for which there must be room.
    void insert(std::uint64_t hash, const Entry& entry) {
        std::size_t at = hash & mask();
        while (!(places_[at] == Entry())) at = (at + 1) & mask();
        places_[at] = entry;
        ++count_;
    }

    template <class Use>
    void each(Use use) const {
        for (const Entry& entry : places_)
            if (!(entry == Entry())) use(entry);
    }

private:
    static std::size_t places_for(std::size_t count) {
        if (count == 0) return 0;
        std::size_t places = 4;
        while (places < 2 * count) places *= 2;
        return places;
    }
    std::size_t mask() const { return places_.size() - 1; }

    HeapArray<Entry> places_;
    std::size_t count_ = 0;
};

}  // namespace detail
}  // namespace tenon
