// SPDX-License-Identifier: BSL-1.0
//
// The slots that a file records and does not export: a version script, --exclude-libs or objcopy may hide them, and no
// record tells.
#pragma once

#include <tenon/manifest.hpp>

#include <optional>
#include <string>
#include <vector>

namespace inspect {

/// An export or an init function whose slot no lookup finds.
struct HiddenSlot {
    std::string symbol;  // "tenon..filter"
    std::string who;     // "\"filter\"", "init function \"connect\"", as the loader names it
    std::string advice;  // what exports it
};

/// The hidden slots of a file, in the order of its records. Nothing if its symbols cannot be read: it is for another
/// machine.
std::optional<std::vector<HiddenSlot>> hidden_slots(const std::string& path, const tenon::Manifest& manifest);

}  // namespace inspect
