// SPDX-License-Identifier: BSL-1.0
//
// Whether a description accounts for the vtable of its class: each slot behind those of the shared base belongs to a
// listed virtual function, except for the two slots of a virtual destructor. Otherwise a function or a base that the
// description left out could be replaced without being noticed. To the compiler the places of functions are no numbers,
// so the reader of a binary checks this.
#pragma once

#include <tenon/records/vtable_difference.hpp>
#include <tenon/support/heap_sort.hpp>
#include <tenon/support/vector.hpp>

#include <cstddef>
#include <string>

namespace [[gnu::visibility("hidden")]] tenon {
namespace detail {

/// Says which slots the description does not account for. Empty if there are none, or if the class is not described.
inline std::string explain_account(const VtableRecord& record) {
    if (!record.is_described()) return {};
    if (!are_slots(record.constants)) return "its description lists a function that is not virtual";
    const std::size_t first = record.has_base() ? slot_of(record.constants, record.functions + record.has_end()) : 0;
    Vector<std::size_t> listed;  // the listed slots that the class adds
    for (std::size_t k = 0; k < record.functions; ++k)
        if (const std::size_t slot = slot_of(record.constants, k); slot >= first) listed.push_back(slot);
    heap_sort(listed.begin(), listed.size(), [](std::size_t a, std::size_t b) { return a < b; });

    // The end of a final class is not known: its slots are checked up to the last listed function.
    std::size_t next = first, missing = 0, gap = first, gap_size = 0;
    const auto go_to = [&](std::size_t slot) {
        if (slot > next && missing == 0) gap = next, gap_size = slot - next;
        if (slot > next) missing += slot - next;
        if (slot >= next) next = slot + 1;
    };
    for (const std::size_t slot : listed) go_to(slot);
    if (record.has_end()) {
        const std::size_t end = slot_of(record.constants, record.functions);
        if (end < next)
            return "its description lists virtual functions beyond its vtable of " + std::to_string(end) + " slots";
        go_to(end);
    }
    const bool is_destructor = record.adds_destructor() && missing == 2 && gap_size == 2;
    const bool may_end_in_destructor = record.adds_destructor() && missing == 0 && !record.has_end();
    if (record.adds_destructor() ? is_destructor || may_end_in_destructor : missing == 0) return {};

    const std::size_t unlisted = record.adds_destructor() && missing >= 2 ? missing - 2 : missing;
    return "its description leaves out " + std::to_string(unlisted) +
           (unlisted == 1 ? " virtual function" : " virtual functions") + " (from slot " + std::to_string(gap) +
           " of its vtable on); list every virtual function that the class declares, overriders among them, "
           "and its bases by TENON_DESCRIBE_DERIVED";
}

}  // namespace detail
}  // namespace tenon
