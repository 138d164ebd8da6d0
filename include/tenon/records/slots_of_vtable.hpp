// SPDX-License-Identifier: BSL-1.0
//
// Conversions between the record of a vtable, the public Vtable, and the slots that are compared.
#pragma once

#include <tenon/records/vtable.hpp>
#include <tenon/support/to_vector.hpp>

#include <string_view>
#include <utility>

namespace [[gnu::visibility("hidden")]] tenon {
namespace detail {

inline Vtable vtable_of(const VtableRecord& record, std::string_view line) {
    VtableSlots slots = slots_of(record, line);
    Vtable table{record.line_hash, line, std_vector(std::move(slots.functions)), {}};
    if (slots.has_end) table.slots = slots.end;
    return table;
}

inline VtableSlots slots_of(const Vtable& table) {
    return {table.line, inner_vector(table.functions), table.slots.has_value(), table.slots.value_or(0)};
}

}  // namespace detail
}  // namespace tenon
