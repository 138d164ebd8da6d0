// SPDX-License-Identifier: BSL-1.0
// EXPECT: tenon: a thread_local variable cannot be exported, as a slot is a constant; export a function that returns its address
#include <tenon/export.hpp>

thread_local int depth = 0;
TENON_EXPORT(depth);
