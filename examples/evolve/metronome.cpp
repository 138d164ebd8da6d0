// SPDX-License-Identifier: BSL-1.0
//
// A plugin that uses what the program offers: all of it that its release of the header knows.
#include "sound.hpp"

#include <tenon/export.hpp>

namespace {

int count(const sound::Studio& studio) {
    int ticks = studio.beats(60);
#if RELEASE >= 2
    ticks += studio.bars(ticks);
#endif
#if RELEASE >= 3
    ticks += studio.title[0] == 'b';
#endif
    return ticks;
}

}  // namespace

TENON_EXPORT(count);
