// SPDX-License-Identifier: BSL-1.0
// EXPECT: tenon: the name of an init function must be an identifier of this namespace
// ALONE
#include <tenon/export.hpp>

namespace acme {
void start() {}
}  // namespace acme

TENON_INIT(acme::start);
