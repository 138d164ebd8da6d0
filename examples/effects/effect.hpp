// SPDX-License-Identifier: BSL-1.0
//
// What the program and its plugins have in common: an interface with virtual functions, and an object without.
#pragma once

#include <tenon/describe.hpp>
#include <tenon/package.hpp>

#include <memory>
#include <string>
#include <vector>

namespace effects {

using Samples = std::vector<float>;

class Effect {
public:
    virtual ~Effect() = default;
    virtual std::string name() const = 0;
    virtual void apply(Samples& samples) = 0;
};

struct Table {
    float factors[4];
};

}  // namespace effects

TENON_DESCRIBE(effects::Effect, name, apply);
TENON_PACKAGE("effects", effects::Effect, effects::Table);
