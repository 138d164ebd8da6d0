// SPDX-License-Identifier: BSL-1.0
// EXPECT: tenon: an export in an unnamed namespace is not visible outside; write the macro outside of it
// ALONE
#include <tenon/export.hpp>

void start() {}

namespace {
TENON_INIT(start);
}
