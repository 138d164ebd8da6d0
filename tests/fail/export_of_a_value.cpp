// SPDX-License-Identifier: BSL-1.0
// EXPECT: tenon: only a function or a variable can be exported, not a value
// LONG: clang++ goes on with the slot
#include <tenon/export.hpp>

TENON_EXPORT_AS(answer, 6 * 7);
