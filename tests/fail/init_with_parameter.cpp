// SPDX-License-Identifier: BSL-1.0
// EXPECT: tenon: an init function must be a void f()
#include <tenon/export.hpp>

void connect(int) {}
TENON_INIT(connect);
