// SPDX-License-Identifier: BSL-1.0
//
// The integers of <cstddef> and <cstdint>, as the compiler names them to those two headers. What they bring beside these costs a
// translation unit as much as the spelling of all types, so the headers that plugins' authors include do without them.
#pragma once

namespace tenon {

using size_t = decltype(sizeof 0);
using nullptr_t = decltype(nullptr);
using int64_t = __INT64_TYPE__;
using uint32_t = __UINT32_TYPE__;
using uint64_t = __UINT64_TYPE__;

}  // namespace tenon
