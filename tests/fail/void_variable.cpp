// SPDX-License-Identifier: BSL-1.0
// EXPECT: tenon: void is not the type of a function or variable
// ALONE
#include <tenon/identity/type_text.hpp>

constexpr auto hash = tenon::type_hash_v<void>;
