// SPDX-License-Identifier: BSL-1.0
//
// The vtables that a binary was compiled with, as a person reads them: which slot each listed virtual function has, and how many slots
// there are. Two builds whose identity texts are equal may differ here, where a description was not kept up.
#pragma once

#include <tenon/records/vtable_difference.hpp>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace [[gnu::visibility("hidden")]] tenon {

/// The vtable of a class, as a binary was compiled with it. The views live as long as the manifest.
struct [[gnu::visibility("protected")]] Vtable {
    using Function = detail::VtableFunction;  ///< its item, "encode: virtual int(int)", and its slot

    std::uint64_t line_hash = 0;      ///< FNV-1a of the line of the class
    std::string_view line;            ///< empty where the binary states vtables only (TENON_USES of a class that is in no package)
    std::vector<Function> functions;  ///< those that the class's description lists
    std::optional<std::size_t> slots;  ///< how many there are in all; nothing of a final class, where that cannot be known

    /// "struct acme::Codec", or as much as is known of it.
    std::string subject() const { return detail::subject_of_vtable(line); }
};

}  // namespace tenon
