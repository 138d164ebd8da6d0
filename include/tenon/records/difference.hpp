// SPDX-License-Identifier: BSL-1.0
//
// One difference between two identity texts, in words: which member of which struct, which enumerator of which enum.
#pragma once

#include <string>

namespace [[gnu::visibility("hidden")]] tenon {

/// One difference: where it is, and the two sides of it; a side is empty where it has nothing.
struct [[gnu::visibility("protected")]] Difference {
    std::string where, expected, found;
    bool may_follow = false;  ///< only offset, size or passing differ, as they do where a type held by value differs
    std::string beside = {};  ///< "size: expected '24', found '32'; 2 further members differ": what else of the same type differs

    /// "struct acme::Image, member 4: expected 'format: acme::Format @16', found 'format: int @16'; 2 further members differ"
    std::string text() const {
        const auto quoted = [](const std::string& side) { return side.empty() ? std::string("nothing") : "'" + side + "'"; };
        return where + ": expected " + quoted(expected) + ", found " + quoted(found) + (beside.empty() ? "" : "; " + beside);
    }
};

}  // namespace tenon
