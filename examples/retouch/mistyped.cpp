// SPDX-License-Identifier: BSL-1.0
//
// A plugin whose types are the program's, but whose filter is not: it says whether it changed anything, and nobody asked.
#include "image.hpp"

#include <tenon/export.hpp>

bool filter(acme::Image& image) {
    bool changed = false;
    for (int y = 0; y < image.height; ++y)
        for (unsigned char& sample : image.row(y)) {
            changed |= sample < 16;
            if (sample < 16) sample = 16;
        }
    return changed;
}

TENON_EXPORT(filter);
