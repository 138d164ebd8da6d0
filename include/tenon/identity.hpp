// SPDX-License-Identifier: BSL-1.0
//
// What a type is, as a text and a hash: `tenon::type_text_v<T>`, `tenon::type_hash_v<T>`.
// <tenon/describe.hpp> describes what the compiler cannot see into.
#pragma once

#include <tenon/supported.hpp>
#if defined(TENON_DETAIL_SUPPORTED)

#include <tenon/base/push_macros.hpp>

#include <tenon/identity/type_text.hpp>
#include <tenon/version.hpp>

#include <tenon/base/pop_macros.hpp>

#endif  // TENON_DETAIL_SUPPORTED
