// SPDX-License-Identifier: BSL-1.0
//
// An interface in three releases, which one file shows by a macro. A real header holds the newest of them alone.
#pragma once

#if !defined(RELEASE)
#define RELEASE 3
#endif

#include <tenon/describe.hpp>
#include <tenon/package.hpp>

namespace sound {

/// What the program offers its plugins. The program makes the only object.
struct Studio {
    int rate;
    int (*beats)(int seconds);
#if RELEASE >= 2
    int (*bars)(int beats);
#endif
#if RELEASE >= 3
    const char* title;
#endif
};

/// What plugins make, and the program plays.
class Instrument {
public:
    virtual ~Instrument() = default;
    virtual int play(int key) = 0;
#if RELEASE >= 2
    virtual int bend(int key, int cents) { return play(key) + cents; }
#endif
#if RELEASE >= 3
    virtual const char* name() const { return "an instrument"; }
#endif
};

}  // namespace sound

#if RELEASE == 1
TENON_DESCRIBE(sound::Instrument, play);
#elif RELEASE == 2
TENON_DESCRIBE(sound::Instrument, play, bend);
#else
TENON_DESCRIBE(sound::Instrument, play, bend, name);
#endif

TENON_GROWS(sound::Studio, made_by_program);
TENON_GROWS(sound::Instrument, made_by_plugin);

TENON_PACKAGE("sound.studio", sound::Studio);
TENON_PACKAGE("sound.instrument", sound::Instrument);
