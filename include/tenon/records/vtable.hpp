// SPDX-License-Identifier: BSL-1.0
//
// The vtables that a binary was compiled with: which slot each listed virtual function has, and how many slots there
// are. Two builds with equal identity texts may differ here if a description was not kept up.
#pragma once

#include <tenon/base/visibility.hpp>
#include <tenon/records/vtable_difference.hpp>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace [[gnu::visibility("hidden")]] tenon {

/// The vtable of a class as a binary was compiled with it. The views live as long as the manifest.
struct [[TENON_DETAIL_PUBLIC]] Vtable {
    using Function = detail::VtableFunction;  ///< `item`, such as "encode: virtual int(int)", and `slot`

    std::uint64_t line_hash = 0;      ///< FNV-1a of the line of the class
    std::string_view line;            ///< empty if the binary records no line of the class (TENON_USES, and no package)
    std::vector<Function> functions;  ///< the functions that the description of the class lists
    std::optional<std::size_t> slots;  ///< the number of slots; nothing for a final class, where it cannot be known

    /// Names the class: "struct acme::Codec", or "a class in no package" if its line is not known.
    std::string subject() const { return detail::subject_of_vtable(line); }
};

}  // namespace tenon
