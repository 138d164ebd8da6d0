// SPDX-License-Identifier: BSL-1.0
//
// A class whose member another build may change through a const reference.
#pragma once

#include <tenon/describe.hpp>

#if !defined(MUTABLE)
#define MUTABLE
#endif

namespace mutated {

struct Found {
    MUTABLE int hits;
    int level;
};
struct Described {
    explicit Described(int first) : hits(first) {}
    MUTABLE int hits;
};

}  // namespace mutated

TENON_DESCRIBE(mutated::Described, hits);
