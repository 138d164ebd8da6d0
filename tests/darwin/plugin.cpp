// SPDX-License-Identifier: BSL-1.0
//
// A plugin with all kinds of exports. SHARED: it exports an inline variable, too, which the host has as well.
#include "api.hpp"

#include <tenon/export.hpp>

#include <cstdio>

namespace acme {

static const int mark = (std::puts("  constructor"), 1);

int radius = 7;
const char* label = "blur";
void filter(Image& image) { image.width += radius; }

struct Doubling final : Codec {
    int encode(int value) override { return 2 * value; }
    int decode(int value) const override { return value / 2; }
};
Codec& codec() {
    static Doubling one;
    return one;
}
long double precise = 1.5L;
long many(long value, char sign) { return sign == '-' ? -value : value; }

int connected = 0;
void connect() { connected = mark + 41; }

TENON_EXPORT(filter, radius, label, codec, precise, many, connected);
TENON_INIT(connect);
TENON_METADATA("version", "1.4");
TENON_SEAL();

#if defined(SHARED)
inline int shared_counter = 5;
TENON_EXPORT(shared_counter);
#endif

}  // namespace acme
