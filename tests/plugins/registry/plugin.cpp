// SPDX-License-Identifier: BSL-1.0
#include "api.hpp"

#include <tenon/export.hpp>

namespace registry {

void blur(Image& image) { image.width = 1; }
void sharpen(Image& image) { image.width = 2; }
void invert(Image& image) noexcept { image.width = 3; }
int count(Image& image) { return image.width; }
void reset() {}
int radius = 5, depth = 6;
const int version = 7;

TENON_EXPORT(blur, count, radius);
TENON_EXPORT(sharpen, reset, version);
TENON_EXPORT_AS(gray, blur);
TENON_EXPORT(invert, depth);

}  // namespace registry
