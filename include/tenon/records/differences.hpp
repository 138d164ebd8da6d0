// SPDX-License-Identifier: BSL-1.0
//
// The differences of two identity texts, for code that compares manifests. Kept apart from find_differences.hpp, so
// that opening a plugin does not need <vector>.
#pragma once

#include <tenon/records/find_differences.hpp>
#include <tenon/support/to_vector.hpp>

#include <string>
#include <string_view>
#include <vector>

namespace [[gnu::visibility("hidden")]] tenon {

/// The lines of an identity text.
using Lines = std::vector<std::string_view>;

/// Lists the differences of two texts, at most one for each line. Causes come first: a type is listed behind a type
/// that it holds and that differs.
inline std::vector<Difference> differences(const Lines& expected, const Lines& found) {
    return detail::std_vector(detail::differences_of(detail::inner_vector(expected), detail::inner_vector(found)));
}

/// Says what the first difference of two texts is, how many others there are, and what to do about inline namespaces:
/// up to three indented lines, each with a newline in front. Empty for equal texts.
inline std::string explain(const Lines& expected, const Lines& found) {
    return detail::explain(detail::inner_vector(expected), detail::inner_vector(found));
}

}  // namespace tenon
