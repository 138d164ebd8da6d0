// SPDX-License-Identifier: BSL-1.0
//
// A registry: many exports of one type, among others.
#pragma once

namespace registry {

struct Image {
    int width, height;
#if defined(OTHER_IMAGE)
    int depth;
#endif
};

}  // namespace registry
