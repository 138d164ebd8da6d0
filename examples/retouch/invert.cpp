// SPDX-License-Identifier: BSL-1.0
//
// Turns a picture into its negative: as much as a plugin needs to be.
#include "image.hpp"

#include <tenon/export.hpp>

void filter(acme::Image& image) {
    for (int y = 0; y < image.height; ++y)
        for (unsigned char& sample : image.row(y)) sample = static_cast<unsigned char>(255 - sample);
}

TENON_EXPORT(filter);
