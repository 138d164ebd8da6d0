// SPDX-License-Identifier: BSL-1.0
// EXPECT: tenon: a reference has no identity of its own; export or look up the object that it refers to
// ALONE
#include <tenon/identity/type_text.hpp>

constexpr auto hash = tenon::type_hash_v<int&>;
