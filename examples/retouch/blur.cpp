// SPDX-License-Identifier: BSL-1.0
//
// Makes each sample the mean of its neighbourhood, rows first, then columns. A variable is exported beside the function:
// the program writes to it as to one of its own.
#include "image.hpp"

#include <tenon/export.hpp>

#include <algorithm>
#include <cstdint>
#include <vector>

int radius = 2;  // of the neighbourhood, in pixels; nothing happens at 0 and below

namespace {

/// Blurs `count` samples that lie `step` bytes apart. Neighbourhoods end where the line ends.
void blur_line(unsigned char* line, std::ptrdiff_t count, std::ptrdiff_t step) {
    std::vector<std::uint64_t> sums{0};  // of all samples before each
    for (std::ptrdiff_t k = 0; k < count; ++k) sums.push_back(sums.back() + line[k * step]);

    for (std::ptrdiff_t k = 0; k < count; ++k) {
        const auto first = static_cast<std::size_t>(std::max(k - radius, std::ptrdiff_t{0}));
        const auto last = static_cast<std::size_t>(std::min(k + radius + 1, count));
        line[k * step] = static_cast<unsigned char>((sums[last] - sums[first]) / (last - first));
    }
}

}  // namespace

void filter(acme::Image& image) {
    if (radius <= 0) return;
    const int channels = image.channels();
    for (int y = 0; y < image.height; ++y)
        for (int c = 0; c < channels; ++c) blur_line(image.row(y).data() + c, image.width, channels);
    for (unsigned char& top : image.row(0)) blur_line(&top, image.height, image.stride);
}

TENON_EXPORT(filter, radius);
