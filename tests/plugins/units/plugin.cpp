// SPDX-License-Identifier: BSL-1.0
#include "api.hpp"

#include <tenon/export.hpp>

namespace units {

int area(const Image& image) { return image.width * image.height; }

struct Doubling final : Codec {
    int encode(int value) override { return 2 * value; }
};

Codec& codec() {
    static Doubling made;
    return made;
}

int value(Plain plain) { return plain.value; }

double scale = 3;

TENON_EXPORT(area, codec, value, scale);

}  // namespace units
