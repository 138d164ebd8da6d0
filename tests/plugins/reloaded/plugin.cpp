// SPDX-License-Identifier: BSL-1.0
#include <tenon/export.hpp>

namespace reloaded {

int scale(int x) { return 3 * x; }

TENON_EXPORT(scale);

}  // namespace reloaded
