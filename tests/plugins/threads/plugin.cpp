// SPDX-License-Identifier: BSL-1.0
//
// One of many. Of a package there are two versions, and VERSION 0 has none; a constructor tells which of them has run, and an init
// function takes its time.
#include <tenon/export.hpp>
#include <tenon/package.hpp>

#include <unistd.h>

namespace threads {

struct Job {
#if VERSION == 2
    long id;
#else
    int id;
#endif
};

}  // namespace threads

#if VERSION != 0
TENON_PACKAGE("test.threads", threads::Job);
TENON_USES(threads::Job);
#endif

int version = VERSION;
int add(int a, int b) { return a + b; }
TENON_EXPORT(version, add);

extern int constructed[3];  // the host's: of each version
static const int mark = ++constructed[VERSION];

int initialised = 0;
static void begin() {
    usleep(200);
    initialised += mark > 0;
}
TENON_INIT(begin);
TENON_EXPORT(initialised);
