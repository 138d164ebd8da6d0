// SPDX-License-Identifier: BSL-1.0
// EXPECT: tenon: TENON_GROWS must be given a struct or a class; a union or an enum cannot grow
// ALONE
#include <tenon/describe.hpp>

namespace acme {
enum class Format { gray, rgb };
}  // namespace acme

TENON_GROWS(acme::Format, made_by_program);
