// SPDX-License-Identifier: BSL-1.0
// EXPECT: tenon: TENON_REFLECTED must be compiled with reflection, such as that of g++ -std=c++26 -freflection; use TENON_DESCRIBE_ENUM(E, enumerators...) for an enum that C++20 meets, too
#include <tenon/describe.hpp>

namespace acme {

enum class Code { ok, gone = 1000 };

}  // namespace acme

TENON_REFLECTED(acme::Code);
