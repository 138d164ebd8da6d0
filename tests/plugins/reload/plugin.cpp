// SPDX-License-Identifier: BSL-1.0
//
// A plugin that is built again while its program runs: STEP tells the builds apart.
#if defined(OWN)
#include "own.hpp"
#else
#include "api.hpp"
#endif

#include "made.hpp"

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

// Objects that this build has made and not deleted.
int alive = 0;
void remove(Object* object) {
    --alive;
    delete object;
}
Owner make() {
    ++alive;
    return {new Object{STEP}, &remove};
}
Shared share() {
    ++alive;
    return {new Object{STEP}, &remove};
}

void initialise() {
#if defined(THROWS)
    throw std::runtime_error("not today");
#endif
    in_init();
    ++initialised;
}

TENON_EXPORT(step, count, advance, constructed, initialised);
TENON_INIT(initialise);
TENON_EXPORT_AS("objects/alive", alive);
TENON_EXPORT(make, share);
#if defined(SEAL)
TENON_SEAL();
#endif

}  // namespace reload
