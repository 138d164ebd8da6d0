// SPDX-License-Identifier: BSL-1.0
//
// One difference between two identity texts, in words: which member of which struct, which enumerator of which enum.
#pragma once

#include <tenon/base/visibility.hpp>

#include <string>

namespace [[gnu::visibility("hidden")]] tenon {

/// One difference between two identity texts or two vtables.
struct [[TENON_DETAIL_PUBLIC]] Difference {
    std::string where;            ///< "struct acme::Image, member 4"
    std::string expected, found;  ///< the two sides, such as "format: int @16"; empty for a side that has nothing there
    bool may_follow = false;      ///< only offset, size or passing differ: a member whose type differs may be the cause
    std::string beside =
        {};  ///< what else of the type differs: "size: expected '24', found '32'; 2 further members differ"

    /// Says all of it: "struct acme::Image, member 4: expected 'format: acme::Format @16', found 'format: int @16'; 2
    /// further members differ".
    std::string text() const {
        const auto quoted = [](const std::string& side) {
            return side.empty() ? std::string("nothing") : "'" + side + "'";
        };
        return where + ": expected " + quoted(expected) + ", found " + quoted(found) +
               (beside.empty() ? "" : "; " + beside);
    }
};

}  // namespace tenon
