// SPDX-License-Identifier: BSL-1.0
//
// A plugin that nobody has compiled again since the shared header changed. Its filter would take the stride for the format.
// It is refused before any of its code runs, and that includes the constructor below.
#include "v1/image.hpp"

#include <tenon/export.hpp>

#include <cstdio>

namespace {

struct Witness {
    Witness() { std::puts("stale: this plugin's code is running"); }
} witness;

}  // namespace

void filter(acme::Image& image) {
    const int samples = image.width * image.height * static_cast<int>(image.format);
    for (int k = 0; k < samples; ++k) image.pixels[k] /= 2;
}

TENON_EXPORT(filter);
