// SPDX-License-Identifier: BSL-1.0
//
// Finds what differs between the vtables that two binaries were compiled with, and says it in words.
#pragma once

#include <tenon/base/hash.hpp>
#include <tenon/records/find_differences.hpp>
#include <tenon/records/records.hpp>
#include <tenon/support/heap_sort.hpp>
#include <tenon/support/vector.hpp>

#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string>
#include <string_view>

namespace [[gnu::visibility("hidden")]] tenon {
namespace detail {

inline constexpr std::size_t constant_size = sizeof(void(VtableRecord::*)());

/// The slot of the function of constant number `k`. x86-64 marks a virtual function by an odd offset, AArch64 by the
/// word behind it.
inline std::size_t slot_of(Bytes constants, std::size_t k) {
    return constants.load<std::uintptr_t>(k * constant_size) / sizeof(void*);
}

/// Whether all constants are pointers to virtual functions.
inline bool are_slots(Bytes constants) {
    for (std::size_t at = 0; at < constants.size; at += constant_size) {
        const auto first = constants.load<std::uintptr_t>(at),
                   second = constants.load<std::uintptr_t>(at + sizeof first);
        if (first % sizeof(void*) + second != 1) return false;
    }
    return true;
}

/// The virtual functions in the line of a class.
inline LineVector virtual_functions_of(std::string_view line) {
    LineVector all;
    for (const std::string_view item : parts_of(line).items)
        if (item.find(": virtual ") != std::string_view::npos) all.push_back(item);
    return all;
}

/// A virtual function in a vtable.
struct VtableFunction {
    std::string_view
        item;  ///< "encode: virtual int(int)", from the line of the class; empty if the binary does not record it
    std::size_t slot = 0;  ///< its place in the vtable, counted from 0
};

/// Names the class of a vtable by its line, which may be empty.
inline std::string subject_of_vtable(std::string_view line) {
    return line.empty() ? "a class in no package" : std::string(subject_of(line));
}

/// The slots of a vtable.
struct VtableSlots {
    std::string_view line;  // of the class; empty if it is not known
    Vector<VtableFunction> functions;
    bool has_end = false;  // whether the number of slots is known: not for a final class
    std::size_t end = 0;
};

inline VtableSlots slots_of(const VtableRecord& record, std::string_view line) {
    VtableSlots slots;
    slots.line = line;
    const LineVector items = virtual_functions_of(line);
    for (std::size_t k = 0; k < record.functions; ++k)
        slots.functions.push_back({k < items.size() ? items[k] : std::string_view(), slot_of(record.constants, k)});
    slots.has_end = record.has_end();
    if (slots.has_end) slots.end = slot_of(record.constants, record.functions);
    return slots;
}

inline bool same_vtable(const VtableRecord& a, const VtableRecord& b) {
    return a.functions == b.functions && a.shape == b.shape && a.constants.size == b.constants.size &&
           std::memcmp(a.constants.data, b.constants.data, a.constants.size) == 0;
}

/// The records of vtables sorted by their classes. Those of one class keep their order.
inline Vector<const VtableRecord*> sorted_vtables(const Records& records) {
    Vector<const VtableRecord*> sorted;
    for (const VtableRecord& vtable : records.vtables) sorted.push_back(&vtable);
    heap_sort(sorted.begin(), sorted.size(), [](const VtableRecord* a, const VtableRecord* b) {
        return a->line_hash != b->line_hash ? a->line_hash < b->line_hash : a < b;
    });
    return sorted;
}

/// The hash by which the record of a vtable refers to the line of its class.
inline std::uint64_t hash_of_line(std::string_view line) {
    Fnv1a hash;
    hash.text(line.data(), line.size());
    return hash.value();
}

/// The lines of a binary by their hashes.
class LinesByHash {
public:
    explicit LinesByHash(const Records& records) {
        for (const Chars& line : records.lines) lines_.push_back({hash_of_line(view(line)), view(line)});
        heap_sort(lines_.begin(), lines_.size(), [](const Line& a, const Line& b) { return a.hash < b.hash; });
    }
    /// The line with a hash; empty if there is none.
    std::string_view operator[](std::uint64_t hash) const {
        std::size_t first = 0, last = lines_.size();
        while (first < last) {
            const std::size_t middle = first + (last - first) / 2;
            if (lines_[middle].hash == hash) return lines_[middle].text;
            if (lines_[middle].hash < hash)
                first = middle + 1;
            else
                last = middle;
        }
        return {};
    }

private:
    struct Line {
        std::uint64_t hash;
        std::string_view text;
    };
    Vector<Line> lines_;
};

/// Lists what differs between two vtables of a class: the first function in another slot, the number of slots, the
/// number of listed functions.
inline Vector<Difference> differences_of(const VtableSlots& expected, const VtableSlots& found) {
    const VtableSlots& named = expected.line.empty() ? found : expected;  // one of them may lack the line
    Vector<Difference> all;
    const auto add = [&](const std::string& what, const std::string& expected_is, const std::string& found_is) {
        if (expected_is != found_is)
            all.push_back({subject_of_vtable(named.line) + what, expected_is, found_is, false});
    };
    for (std::size_t k = 0; k < expected.functions.size() && k < found.functions.size() && all.empty(); ++k) {
        const std::string item(named.functions[k].item), head = item.empty() ? "slot " : item + " in slot ";
        add(", virtual function " + std::to_string(k + 1), head + std::to_string(expected.functions[k].slot),
            head + std::to_string(found.functions[k].slot));
    }
    const auto size = [](const VtableSlots& slots) {
        return slots.has_end ? std::to_string(slots.end) + " slots" : std::string();
    };
    add(", vtable", size(expected), size(found));
    add(", virtual functions that are listed", std::to_string(expected.functions.size()),
        std::to_string(found.functions.size()));
    return all;
}

/// Says what differs. `found` is null if the vtable is not recorded.
inline std::string explain_vtables(const VtableRecord& expected, const VtableRecord* found, std::string_view line) {
    const Vector<Difference> all =
        found != nullptr ? differences_of(slots_of(expected, line), slots_of(*found, line)) : Vector<Difference>();
    return "\n  " + (all.empty() ? subject_of_vtable(line) + ": its vtable is not recorded"
                                 : all[0].text() + "; its description was not kept up");
}

}  // namespace detail
}  // namespace tenon
