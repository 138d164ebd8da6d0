// SPDX-License-Identifier: BSL-1.0
//
// Functions with attributes that are no part of their types.
#include <tenon/export.hpp>

[[gnu::format(printf, 1, 2)]] int count(const char* format, ...) { return __builtin_strlen(format) != 0; }
[[gnu::nonnull(1)]] void raise(int* value) { ++*value; }
[[nodiscard, gnu::const]] int half(int value) { return value / 2; }
TENON_EXPORT(count, raise, half);

namespace inner {
[[gnu::returns_nonnull, gnu::nonnull]] int* same(int* value) { return value; }
}  // namespace inner
TENON_EXPORT_AS(same, inner::same);
