// SPDX-License-Identifier: BSL-1.0
//
// Whether the vtables of two versions of a class that grows fit: the longer one begins with the shorter one, and what was
// appended lies behind its end. The text of a class does not show where its destructor stands.
#pragma once

#include <tenon/records/growth.hpp>
#include <tenon/records/lines_by_topic.hpp>
#include <tenon/records/vtable_difference.hpp>

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace [[gnu::visibility("hidden")]] tenon {
namespace detail {

/// Why the longer vtable does not begin with the shorter one; empty if it does.
inline std::string explain_grown_vtable(const VtableSlots& shorter, const VtableSlots& longer) {
    const std::string head = subject_of_vtable(longer.line) + ": ";
    if (!shorter.has_end || !longer.has_end || shorter.functions.size() > longer.functions.size())
        return head + "its vtable is not recorded";
    for (std::size_t k = 0; k < longer.functions.size(); ++k) {
        const VtableFunction& function = longer.functions[k];
        const std::string what = head + "'" + std::string(function.item) + "' is in slot " +
                                 std::to_string(function.slot) + " of the longer version";
        if (k < shorter.functions.size() && function.slot != shorter.functions[k].slot)
            return what + " and in slot " + std::to_string(shorter.functions[k].slot) + " of the other";
        if (k >= shorter.functions.size() && function.slot < shorter.end)
            return what + ", where the other has " + std::to_string(shorter.end) + " slots: it was not appended";
    }
    return longer.end < shorter.end ? head + "the longer version has fewer slots" : std::string();
}

/// A class by its line, and the record of its vtable; null if there is none.
struct ClassWithVtable {
    std::string_view line;
    const VtableRecord* vtable;
};
inline std::string explain_grown_vtable(const ClassWithVtable& shorter, const ClassWithVtable& longer) {
    const VtableRecord *const before = shorter.vtable, *const after = longer.vtable;
    const bool is_polymorphic = parts_of(longer.line).head.find(" polymorphic") != std::string_view::npos;
    if (before == nullptr && after == nullptr && !is_polymorphic) return {};
    const std::string head = subject_of_vtable(longer.line) + ": ";
    if (before == nullptr || after == nullptr || !before->is_described() || !after->is_described())
        return head + "its vtable is not recorded";
    const auto end_of_base = [](const VtableRecord& vtable) {
        return vtable.has_base() ? slot_of(vtable.constants, vtable.functions + vtable.has_end()) : 0;
    };
    if (before->shape != after->shape || end_of_base(*before) != end_of_base(*after))
        return head + "its vtable has another base or destructor";
    return explain_grown_vtable(slots_of(*before, shorter.line), slots_of(*after, longer.line));
}

/// How the lines of two sides fit.
enum class Fit : std::uint8_t { same, grown, other };

/// Compares the lines whose types both sides have. `expected_class(line)` and `found_class(line)` return what
/// explain_grown_vtable compares. `why` is set to what it says, if a vtable does not fit.
template <class Expected, class Found>
Fit fit_of(const LineVector& expected, const LineVector& found, Sides sides, std::string& why, Expected expected_class,
           Found found_class) {
    Fit fit = Fit::same;
    const LinesByTopic others(found);
    for (const std::string_view line : expected) {
        const std::string_view other = others[topic_of(line)];
        if (other.empty() || other == line) continue;
        const GrownClass grown(line, other);
        if (!grown.fits(sides)) return Fit::other;
        why = grown.expected_is_longer ? explain_grown_vtable(found_class(other), expected_class(line))
                                       : explain_grown_vtable(expected_class(line), found_class(other));
        if (!why.empty()) return Fit::other;
        fit = Fit::grown;
    }
    return fit;
}

/// Finds the class of a line in the records of a binary.
inline auto class_in(const Records& records) {
    return [&records](std::string_view line) { return ClassWithVtable{line, records.find_vtable(hash_of_line(line))}; };
}

}  // namespace detail
}  // namespace tenon
