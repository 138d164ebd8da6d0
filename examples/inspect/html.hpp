// SPDX-License-Identifier: BSL-1.0
//
// Texts of unknown origin in HTML and SVG.
#pragma once

#include <string>
#include <string_view>

namespace inspect {

/// A text that is no markup: in an element or in an attribute in double quotes. Characters that no HTML may hold become
/// visible.
std::string escaped(std::string_view text);

/// <name class="kind">text</name>, with the text escaped.
std::string element(const char* name, const char* kind, std::string_view text);

/// The page around a body: its title and its style sheet. Nothing is fetched from elsewhere.
std::string page(std::string_view title, const std::string& body);

}  // namespace inspect
