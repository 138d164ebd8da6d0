// SPDX-License-Identifier: BSL-1.0
//
// Aggregates of 65 to 512 members, found without help. Few classes are that large and the lists are long (0.3 s of a
// compiler), so no other header includes this one. Include it before an export, a lookup or a package first uses such a class.
#pragma once

#include <tenon/supported.hpp>
#if defined(TENON_DETAIL_SUPPORTED)

#include <tenon/base/push_macros.hpp>

#include <tenon/identity/large_member_lists.hpp>
#include <tenon/version.hpp>

#include <tenon/base/pop_macros.hpp>

#endif  // TENON_DETAIL_SUPPORTED
