// SPDX-License-Identifier: BSL-1.0
//
// What a plugin throws and its host catches.
#pragma once

namespace thrown {

struct [[gnu::visibility("hidden")]] Hidden{};
struct [[gnu::visibility("default")]] Shown{};

}  // namespace thrown
