// SPDX-License-Identifier: BSL-1.0
//
// Init functions: their order, and what they throw.
#include <tenon/export.hpp>

#if defined(THROWS)
#include <stdexcept>
#endif

int calls = 0;
int first_at = 0, second_at = 0;
bool constructed_before = false;

struct Constructed {
    bool done;
    Constructed() : done(true) {}
};
static Constructed constructed;

static void first() {
    first_at = ++calls;
    constructed_before = constructed.done;
#if defined(THROWS)
    throw std::runtime_error("no connection");
#elif defined(THROWS_A_NUMBER)
    throw 7;
#endif
}
TENON_INIT(first);

namespace inner {

static void second() noexcept { second_at = ++calls; }
TENON_INIT(second);

}  // namespace inner

TENON_EXPORT(calls, first_at, second_at, constructed_before);
