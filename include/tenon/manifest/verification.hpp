// SPDX-License-Identifier: BSL-1.0
//
// The checks that reading a manifest leaves out, because their cost grows with the length of the texts: hashes, names
// and characters.
#pragma once

#include <tenon/identity/name.hpp>
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
        all.number(hash_of_line(line));
    }
    return all.value();
}

/// Whether a text has no control characters.
inline bool is_printable(std::string_view text) {
    for (const char c : text)
        if (static_cast<unsigned char>(c) < 0x20 || c == 0x7f) return false;
    return true;
}
/// A text of unknown origin that can be shown: each control character becomes a backslash, x and two digits.
inline std::string printable(std::string_view text) {
    constexpr char digits[] = "0123456789abcdef";
    std::string shown;
    for (const char c : text) {
        const auto byte = static_cast<unsigned char>(c);
        if (byte >= 0x20 && byte != 0x7f)
            shown += c;
        else
            shown += {'\\', 'x', digits[byte / 16], digits[byte % 16]};
    }
    return shown;
}
/// See Manifest::abi_hash.
inline std::uint64_t abi_hash(const Records& records) {
    Vector<std::string> facts;
    const auto add = [&](const char* kind, std::string_view fact, std::uint64_t hash, std::uint32_t flags) {
        facts.push_back(std::string(kind) + std::string(fact) + '\0' + std::to_string(hash) + ' ' +
                        std::to_string(flags));
    };
    for (const ExportRecord& record : records.exports)
        add("export ", view(record.name()), record.hash(), record.flags());
    for (const PackageRecord& record : records.packages) add("package ", view(record.name), record.hash, 0);
    for (const VtableRecord& record : records.vtables) {
        std::string slots;
        for (std::size_t k = 0; k < record.constants.size / constant_size; ++k)
            slots += std::to_string(slot_of(record.constants, k)) + ' ';
        add("vtable ", slots, record.line_hash, record.functions);
    }
    for (const Chars& init : records.inits) add("init ", view(init), 0, 0);
    heap_sort(facts.begin(), facts.size(), [](const std::string& a, const std::string& b) { return a < b; });
    LineVector each_once;
    for (const std::string& fact : facts)
        if (each_once.empty() || each_once.back() != fact) each_once.push_back(fact);
    return hash_of(each_once);
}

/// See Manifest::verify. Stops at the first fault.
class TextVerifier {
public:
    /// `path` is for messages.
    TextVerifier(const Records& records, const std::string& path) : records_(records), path_(path) {}

    Result<void> run() const {
        for (const ExportRecord& record : records_.exports) {
            if (!is_export_name(record.name()))
                return damaged("the name of an export is none that a symbol can have:", view(record.name()));
            if (Result<void> fits = check("export", view(record.name()), record.hash(), lines_of(records_, record));
                !fits)
                return fits;
        }
        for (const PackageRecord& record : records_.packages) {
            if (!is_printable(view(record.name)))
                return damaged("the name of a package is not printable:", view(record.name));
            if (Result<void> fits = check("package", view(record.name), record.hash, lines_of(records_, record)); !fits)
                return fits;
        }
        for (const Chars& init : records_.inits)
            if (!is_identifier(init)) return damaged("the name of an init function is no identifier:", view(init));
        for (const Chars& toolchain : records_.toolchains)
            if (!is_printable(view(toolchain))) return damaged("the toolchain is not printable:", view(toolchain));
        return check_vtables();
    }

private:
    Error damaged(const std::string& what, std::string_view name) const {
        return error_about(path_, Errc::damaged, "damaged: " + what + " " + in_quotes(printable(name)));
    }
    Result<void> check(const std::string& kind, std::string_view name, std::uint64_t hash,
                       const LineVector& lines) const {
        for (const std::string_view line : lines)
            if (!is_printable(line)) return damaged("a text is not printable, that of " + kind, name);
        if (hash != hash_of(lines)) return damaged("the stored hash does not match the text of " + kind, name);
        return {};
    }
    Result<void> check_vtables() const {
        const LinesByHash lines(records_);
        for (const VtableRecord& record : records_.vtables) {
            const std::string_view line = lines[record.line_hash];
            const bool fits = line.empty() || virtual_functions_of(line).size() == record.functions;
            if (!fits || !are_slots(record.constants))
                return damaged("a vtable does not match its class:", subject_of_vtable(line));
        }
        return {};
    }

    const Records& records_;
    const std::string& path_;
};

}  // namespace detail
}  // namespace tenon
