// SPDX-License-Identifier: BSL-1.0
//
// The identity texts that a binary records, as lists of lines: a signature, and the lines of what it reaches.
#pragma once

#include <tenon/records/line_parts.hpp>
#include <tenon/records/records.hpp>

#include <cstddef>

namespace [[gnu::visibility("hidden")]] tenon {
namespace detail {

inline LineVector lines_of(const Records& records, const ExportRecord& record) {
    LineVector lines;
    lines.push_back(view(record.signature()));
    for (std::size_t k = 0; k < record.reached_count(); ++k) lines.push_back(view(records.line(record, k)));
    return lines;
}
inline LineVector lines_of(const Records& records, const PackageRecord& record) {
    LineVector lines;
    lines.push_back(view(record.signature));
    for (std::size_t k = 0; k < record.lines.count; ++k) lines.push_back(view(records.lines[record.lines.first + k]));
    return lines;
}

}  // namespace detail
}  // namespace tenon
