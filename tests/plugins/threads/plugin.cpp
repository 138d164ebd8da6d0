// SPDX-License-Identifier: BSL-1.0
//
// One of many. Of a package there are two versions, and VERSION 0 has none; a constructor tells which of them has run, and an init
// function takes its time.
#include <tenon/export.hpp>
#include <tenon/package.hpp>

#include <stdlib.h>
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

#define TEXT_OF(x) #x
#define VARIABLE(x) "TENON_TEST_RAN_" TEXT_OF(x)
static const int mark = setenv(VARIABLE(VERSION), "1", 1);

int initialised = 0;
static void begin() {
    usleep(200);
    initialised += 1 + mark;
}
TENON_INIT(begin);
TENON_EXPORT(initialised);
