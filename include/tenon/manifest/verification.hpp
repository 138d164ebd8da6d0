// SPDX-License-Identifier: BSL-1.0
//
// What reading a manifest leaves out, as its cost grows with the length of the texts: hashes computed again, and names and texts looked at.
#pragma once

#include <tenon/manifest/manifest_reader.hpp>
#include <tenon/support/error_about.hpp>
#include <tenon/support/heap_sort.hpp>

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace [[gnu::visibility("hidden")]] tenon {
namespace detail {

inline std::uint64_t hash_of(const LineVector& lines) {
    Fnv1a all;
    for (const std::string_view line : lines) {
        Fnv1a one;
        one.text(line.data(), line.size());
        all.number(one.value());
    }
    return all.value();
}

/// Whether a text is fit to be shown: no control characters.
inline bool is_printable(std::string_view text) {
    for (const char c : text)
        if (static_cast<unsigned char>(c) < 0x20 || c == 0x7f) return false;
    return true;
}
/// A text of unknown origin as it can be shown: control characters as backslash, x, two digits.
inline std::string printable(std::string_view text) {
    constexpr char digits[] = "0123456789abcdef";
    std::string shown;
    for (const char c : text) {
        const auto byte = static_cast<unsigned char>(c);
        if (byte >= 0x20 && byte != 0x7f) shown += c;
        else shown += {'\\', 'x', digits[byte / 16], digits[byte % 16]};
    }
    return shown;
}

inline std::uint64_t abi_hash(const Records& records) {
    Vector<std::string> facts;
    const auto add = [&](const char* kind, std::string_view fact, std::uint64_t hash, std::uint32_t flags) {
        facts.push_back(std::string(kind) + std::string(fact) + '\0' + std::to_string(hash) + ' ' + std::to_string(flags));
    };
    for (const ExportRecord& one : records.exports) add("export ", view(one.name()), one.hash(), one.flags());
    for (const PackageRecord& one : records.packages) add("package ", view(one.name), one.hash, 0);
    for (const VtableRecord& one : records.vtables) {
        std::string slots;
        for (std::size_t k = 0; k < one.constants.size / constant_size; ++k) slots += std::to_string(slot_of(one.constants, k)) + ' ';
        add("vtable ", slots, one.line_hash, one.functions);
    }
    for (const Chars& one : records.inits) add("init ", view(one), 0, 0);
    heap_sort(facts.begin(), facts.size(), [](const std::string& a, const std::string& b) { return a < b; });
    LineVector each_once;
    for (const std::string& one : facts)
        if (each_once.empty() || each_once.back() != one) each_once.push_back(one);
    return hash_of(each_once);
}

inline Result<void> verify_texts(const Records& records, const std::string& path) {
    const auto wrong = [&](const std::string& what, std::string_view name) {
        return error_about(path, Errc::damaged, "damaged: " + what + " " + in_quotes(printable(name)));
    };
    const auto texts = [&](const char* what, std::string_view name, std::uint64_t hash, const LineVector& lines) -> Result<void> {
        for (const std::string_view line : lines)
            if (!is_printable(line)) return wrong("a text is not printable: that of " + std::string(what), name);
        if (hash != hash_of(lines)) return wrong("a hash is not that of its text: that of " + std::string(what), name);
        return {};
    };
    for (const ExportRecord& one : records.exports) {
        if (!is_identifier(one.name())) return wrong("the name of an export is no identifier:", view(one.name()));
        if (Result<void> right = texts("export", view(one.name()), one.hash(), lines_of(records, one)); !right) return right;
    }
    for (const PackageRecord& one : records.packages) {
        if (!is_printable(view(one.name))) return wrong("the name of a package is not printable:", view(one.name));
        if (Result<void> right = texts("package", view(one.name), one.hash, lines_of(records, one)); !right) return right;
    }
    for (const Chars& one : records.inits)
        if (!is_identifier(one)) return wrong("the name of an init function is no identifier:", view(one));
    for (const Chars& one : records.toolchains)
        if (!is_printable(view(one))) return wrong("a text is not printable: that of the toolchain", view(one));
    const LinesByHash lines(records);
    for (const VtableRecord& one : records.vtables) {
        const std::string_view line = lines[one.line_hash];
        const bool is_its_own = line.empty() || virtual_functions_of(line).size() == one.functions;
        if (!is_its_own || !are_slots(one.constants)) return wrong("a vtable is not that of its class:", subject_of_vtable(line));
    }
    return {};
}

}  // namespace detail
}  // namespace tenon
