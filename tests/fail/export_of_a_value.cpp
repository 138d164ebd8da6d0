// SPDX-License-Identifier: BSL-1.0
// EXPECT: tenon: only a function or a variable can be exported, not a value
#include <tenon/export.hpp>

TENON_EXPORT_AS(answer, 6 * 7);
