// SPDX-License-Identifier: BSL-1.0
//
// A type of which the binaries of this case have two versions.
#pragma once

namespace own_types {

struct Point {
    int x;
#ifdef OTHER_POINT
    float y;
#else
    int y;
#endif
};

using Length = int(const Point&);

}  // namespace own_types
