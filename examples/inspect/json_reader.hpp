// SPDX-License-Identifier: BSL-1.0
//
// Reads JSON, as far as what this tool wrote needs it: a baseline that was kept in a repository. Source: RFC 8259.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace inspect {

struct JsonValue {
    enum class Kind { none, truth, number, text, list, object } kind = Kind::none;
    bool truth = false;
    std::string text;                // of a text; of a number, as it is written
    std::vector<JsonValue> items;    // of a list or an object
    std::vector<std::string> names;  // of the items of an object

    bool is(Kind other) const { return kind == other; }
    /// A field of an object; a value of Kind::none if there is no such field.
    const JsonValue& operator[](std::string_view name) const;
    /// A whole number that is not negative. Nothing for anything else.
    std::optional<std::uint64_t> number() const;
};

/// Reads one value and what is around it. Nothing if it is no JSON; then `wrong_at` is the place of the mistake.
std::optional<JsonValue> read_json(std::string_view text, std::size_t& wrong_at);

}  // namespace inspect
