// SPDX-License-Identifier: BSL-1.0
//
// A plugin that is built again while its program runs: STEP tells the builds apart.
#if defined(OWN)
#include "own.hpp"
#else
#include "api.hpp"
#endif

#include <tenon/export.hpp>

#include <stdexcept>

#if defined(NEEDS_LIBRARY)
int thousand();
#else
static int thousand() { return 0; }
#endif

#if defined(WAITS)
extern "C" void in_init();  // of the program
#else
static void in_init() {}
#endif

namespace reload {

int initialised = 0;

namespace {
// The thread that publishes the plugin need not be the one in which the dynamic linker has run the constructors.
int constructions = 0;
const struct Constructor {
    Constructor() { __atomic_fetch_add(&constructions, 1, __ATOMIC_RELAXED); }
} constructor;
}  // namespace

int constructed() { return __atomic_load_n(&constructions, __ATOMIC_RELAXED); }

int step() { return STEP + thousand(); }

#if defined(OTHER_COUNT)
long count() { return -1; }
#else
int count() {
    static int calls = 0;
    return ++calls;
}
#endif

#if defined(OWN)
void advance(own::State& state) { state.generation = STEP; }
#else
void advance(State& state) { state.generation = STEP; }
#endif

void initialise() {
#if defined(THROWS)
    throw std::runtime_error("not today");
#endif
    in_init();
    ++initialised;
}

TENON_EXPORT(step, count, advance, constructed, initialised);
TENON_INIT(initialise);
#if defined(SEAL)
TENON_SEAL();
#endif

}  // namespace reload
