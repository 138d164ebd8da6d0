// SPDX-License-Identifier: BSL-1.0
//
// Which side makes the objects of a class that grows.
#pragma once

namespace [[gnu::visibility("hidden")]] tenon {
namespace detail {

enum class Maker : unsigned char { any, program, plugin };

}  // namespace detail
}  // namespace tenon
