// SPDX-License-Identifier: BSL-1.0
//
// Its constructor or its init function calls back into the host, which decides what happens there.
#include <tenon/export.hpp>
#include <tenon/package.hpp>

namespace processes {
struct Job {
    int id;
#if VERSION == 2
    double weight;
#endif
};
}  // namespace processes
TENON_PACKAGE("test.processes", processes::Job);

extern "C" void constructing() __attribute__((weak));
extern "C" void initialising() __attribute__((weak));

int twice(const processes::Job& job) { return 2 * job.id; }
TENON_EXPORT(twice);

#if defined(CONSTRUCTS)
static const bool constructed = (constructing(), true);
#endif
#if defined(INITIALISES)
static void begin() { initialising(); }
TENON_INIT(begin);
#endif
