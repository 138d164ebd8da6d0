// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <tenon/describe.hpp>

namespace cross {

struct Step {
#if defined(INSERTED)
    virtual void reset() {}
#endif
    virtual int run(int value) = 0;

protected:
    ~Step() = default;
};

}  // namespace cross

TENON_DESCRIBE(cross::Step, run);
