// SPDX-License-Identifier: BSL-1.0
//
// A map whose nodes hold the hashes or not, as the hash of its key says that it may throw or not.
#pragma once

#include <tenon/package.hpp>

#include <cstddef>
#include <unordered_map>

#if !defined(MAY_THROW)
#define MAY_THROW 0
#endif

namespace hashes {

struct Key {
    int value;
    bool operator==(const Key&) const = default;
};
using Index = std::unordered_map<Key, int>;

}  // namespace hashes

template <>
struct std::hash<hashes::Key> {
    std::size_t operator()(const hashes::Key& key) const noexcept(!MAY_THROW) {
        return static_cast<std::size_t>(key.value);
    }
};

TENON_PACKAGE("test.hashes", hashes::Index);
