// SPDX-License-Identifier: BSL-1.0
//
// A plugin that needs little: functions, variables with and without relocations, a constructor.
#include "api.hpp"

#include <tenon/export.hpp>

#include <cstdio>

namespace faults {

const char* words[] = {"one", "two", "three"};
int factor = 2;
static char written[16];
static const int ready = std::snprintf(written, sizeof written, "%d", factor);

extern "C" int scale(int value) { return value * factor; }
extern "C" int total(const Sample& sample) {
    return sample.a + static_cast<int>(sample.b) + (words[sample.a % 3][0] == 'o') + ready;
}

TENON_EXPORT(scale, total, factor);
TENON_METADATA("author", "nobody");
TENON_SEAL();

}  // namespace faults
