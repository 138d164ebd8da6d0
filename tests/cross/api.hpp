// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <tenon/describe.hpp>

namespace cross {

struct Step {
#if defined(REORDERED)
    virtual void reset() {}
    virtual int run(int value) = 0;
#else
    virtual int run(int value) = 0;
    virtual void reset() {}
#endif

protected:
    ~Step() = default;
};

}  // namespace cross

TENON_DESCRIBE(cross::Step, run, reset);
