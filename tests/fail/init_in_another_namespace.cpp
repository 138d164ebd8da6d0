// SPDX-License-Identifier: BSL-1.0
// EXPECT: tenon: the name of an init function must be an identifier; write TENON_INIT in the namespace of the function
// ALONE
#include <tenon/export.hpp>

namespace acme {
void start() {}
}  // namespace acme

TENON_INIT(acme::start);
