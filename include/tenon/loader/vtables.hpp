// SPDX-License-Identifier: BSL-1.0
//
// Compares the vtables that a lookup expects with those that a plugin was built with: a description that was not kept up says nothing of
// a virtual function that was moved, inserted or removed; the vtable does.
#pragma once

#include <tenon/loader/expected.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string>
#include <string_view>
#include <vector>

namespace tenon::detail {

/// What differs between two vtables of a class with this line, in words: the first of its listed functions that is elsewhere, or the size.
inline std::string vtable_difference(std::string_view line, Bytes expected, Bytes found) {
    constexpr std::size_t size = sizeof(void (VtableRecord::*)());
    const auto slot = [](Bytes of, std::size_t at) { return std::to_string(of.load<std::uintptr_t>(at) / sizeof(void*)); };
    const LineParts parts = parts_of(line);
    std::vector<std::string_view> functions;
    for (const std::string_view item : parts.items)
        if (item.find(": virtual ") != std::string_view::npos) functions.push_back(item);

    std::string text(parts.subject.empty() ? "a class of its packages" : parts.subject);
    text += ", whose description was not kept up: ";
    std::size_t at = 0;
    while (at + size <= std::min(expected.size, found.size) && std::memcmp(expected.data + at, found.data + at, size) == 0) at += size;
    if (at + size > std::min(expected.size, found.size)) return text + "expected another number of virtual functions";
    if (at / size < functions.size())
        return text + "expected '" + std::string(functions[at / size]) + "' in slot " + slot(expected, at) + " of its vtable, found it in slot " + slot(found, at);
    return text + "expected a vtable of " + slot(expected, at) + " slots, found one of " + slot(found, at);
}

/// What differs in the vtables, in words, or nothing.
inline std::string explain_vtables(const Records& records, const Expected& expected) {
    if (expected.vtables_size == 0) return {};
    const NoteRange notes{{static_cast<const unsigned char*>(expected.vtables), expected.vtables_size}, 0};
    Records ours;
    ours.read(&notes, 1);
    for (const VtableRecord& one : ours.vtables) {
        const VtableRecord* const theirs = records.find_vtable(one.line_hash);
        const Bytes found = theirs != nullptr ? theirs->constants : Bytes{};
        if (std::equal(found.data, found.data + found.size, one.constants.data, one.constants.data + one.constants.size)) continue;
        std::string_view line;
        for (std::size_t k = 0; k < expected.reached_count; ++k)
            if (const Node& node = *expected.reached[k]; node.hash == one.line_hash) line = characters_of(node.words, node.size);
        return "\n  " + vtable_difference(line, one.constants, found);
    }
    return {};
}

}  // namespace tenon::detail
