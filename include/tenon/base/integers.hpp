// SPDX-License-Identifier: BSL-1.0
//
// The integers of <cstddef> and <cstdint>, as the compiler names them to those two headers, which plugins' authors need not include:
// with all that they bring beside these, <tenon/export.hpp> would cost g++ 3 % more and clang++ 6 %.
#pragma once

namespace [[gnu::visibility("hidden")]] tenon {

using size_t = decltype(sizeof 0);
using nullptr_t = decltype(nullptr);
using int64_t = __INT64_TYPE__;
using uint32_t = __UINT32_TYPE__;
using uint64_t = __UINT64_TYPE__;

}  // namespace tenon
