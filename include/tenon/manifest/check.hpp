// SPDX-License-Identifier: BSL-1.0
//
// Whether loading a file would harm the process.
#pragma once

#include <tenon/container/any_file.hpp>
#include <tenon/container/elf/dynamic_verifier.hpp>
#include <tenon/container/macho/dyld_verifier.hpp>

#include <string>
#include <utility>

namespace [[gnu::visibility("hidden")]] tenon {

/// Checks that a shared library for this machine can be loaded without harm to the process, as far as its headers and
/// tables go. `open` does the same check, beside those of the manifest. Of an executable, and of a file for another
/// machine, only the headers are checked. Damage inside code and data is not found: see `seal`. Errors: cannot_read,
/// not_a_library, wrong_machine (the other byte order), damaged.
inline Result<void> check_file(const std::string& path) {
    return detail::with_any_file(path, [](const auto& file) -> Result<void> {
        if (!file.is_library || !file.can_be_checked) return {};
        if (Result<detail::Needs> needs = needs_of(file); !needs) return std::move(needs).error();
        return {};
    });
}

}  // namespace tenon
