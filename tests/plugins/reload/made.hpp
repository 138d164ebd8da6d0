// SPDX-License-Identifier: BSL-1.0
//
// Objects that a plugin makes and a program holds. The deleter is a function of the plugin that made the object.
#pragma once

#include <tenon/package.hpp>

#include <memory>

namespace reload {

struct Object {
    int made_by;
};

using Owner = std::unique_ptr<Object, void (*)(Object*)>;
using Shared = std::shared_ptr<Object>;

}  // namespace reload

TENON_PACKAGE("reload.made", reload::Object);
