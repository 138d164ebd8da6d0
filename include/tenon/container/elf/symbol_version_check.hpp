// SPDX-License-Identifier: BSL-1.0
//
// Whether the versions of symbols fit together: those that the file needs, those that it defines, and which one each
// symbol has. Source: the LSB, "Symbol Versioning".
#pragma once

#include <tenon/container/elf/dynamic_context.hpp>
#include <tenon/container/elf/format.hpp>
#include <tenon/support/vector.hpp>

#include <cstddef>
#include <cstdint>
#include <string>

namespace [[gnu::visibility("hidden")]] tenon {
namespace detail {

/// Walks records each of which says how far behind it the next one is, until the distance is 0.
template <class Record, Elf64_Word Record::*Next>
class RecordChain {
public:
    RecordChain(VirtualAddressReader& reader, std::uint64_t first) : reader_(reader), address_(first) {}

    /// Goes to the next record, which is the first one at first. False if there is none, or if it lies outside the
    /// file: then the chain is broken.
    bool next() {
        if (!is_before_first_) {
            if (record_.*Next == 0) return false;
            address_ += record_.*Next;
        }
        is_before_first_ = false;
        is_broken_ = !reader_.read(address_, record_);
        return !is_broken_;
    }
    bool is_broken() const { return is_broken_; }

    const Record* operator->() const { return &record_; }
    std::uint64_t address() const { return address_; }

private:
    VirtualAddressReader& reader_;
    std::uint64_t address_;
    Record record_{};
    bool is_before_first_ = true, is_broken_ = false;
};

class SymbolVersionCheck {
public:
    explicit SymbolVersionCheck(DynamicContext& file) : file_(file) {}

    ParseError run() {
        const Entry needed = file_.entries[DT_VERNEED], defined = file_.entries[DT_VERDEF];
        if (needed)
            if (const ParseError damage = check_needed(needed)) return damage;
        if (defined)
            if (const ParseError damage = check_defined(defined)) return damage;
        return check_symbols(needed || defined);
    }

    /// Libraries of which the file needs versions, but which it does not name as needed.
    Vector<std::string> unnamed_libraries;

private:
    using Entry = DynamicEntries::Entry;
    using Needs = RecordChain<Elf64_Verneed, &Elf64_Verneed::vn_next>;
    using NeededVersions = RecordChain<Elf64_Vernaux, &Elf64_Vernaux::vna_next>;
    using Definitions = RecordChain<Elf64_Verdef, &Elf64_Verdef::vd_next>;

    ParseError check_needed(const Entry& table) {
        Needs need(file_.scattered, table.value);
        while (need.next()) {
            if (need->vn_file >= file_.strings_size)
                return {"the library of a version that is needed", file_.scattered.offset_of(need.address())};
            if (!is_needed(need->vn_file)) unnamed_libraries.push_back(string_at(need->vn_file));
            NeededVersions version(file_.scattered, need.address() + need->vn_aux);
            while (version.next()) {
                if (!count(version->vna_other)) return {"a version that is needed", table.offset};
                if (version->vna_name >= file_.strings_size)
                    return {"the name of a version", file_.scattered.offset_of(version.address())};
            }
            if (version.is_broken()) return {"a version that is needed", table.offset};
        }
        if (need.is_broken()) return {"the versions that are needed", table.offset};
        return {};
    }

    ParseError check_defined(const Entry& table) {
        Definitions version(file_.scattered, table.value);
        while (version.next()) {
            if (!count(version->vd_ndx)) return {"the versions that are defined", table.offset};
            Elf64_Verdaux name;
            if (!file_.scattered.read(version.address() + version->vd_aux, name) || name.vda_name >= file_.strings_size)
                return {"the name of a version", table.offset};
        }
        if (version.is_broken()) return {"the versions that are defined", table.offset};
        return {};
    }

    /// Notes the number of a version; false if there are more versions than numbers of 15 bits, as in a circle.
    bool count(std::uint16_t number) {
        highest_ = larger(highest_, number & 0x7fffu);
        return ++count_ <= 0x8000;
    }

    ParseError check_symbols(bool has_versions) {
        const Entry table = file_.entries[DT_VERSYM];
        if (!table && !has_versions) return {};
        if (!table) return {"versions without those of the symbols", file_.elf.dynamic_offset()};
        if (!has_versions || !file_.scattered.has(table.value, 2 * file_.symbol_count))
            return {"the versions of the symbols", table.offset};
        const bool are_there = file_.scattered.each(table.value, file_.symbol_count, 2, [&](Bytes in) {
            return (in.load<std::uint16_t>(0) & 0x7fffu) <= highest_;
        });
        if (are_there) return {};
        return {"the version of a symbol", table.offset};
    }

    std::string string_at(std::uint64_t at) {
        return file_.scattered.text(file_.strings + at, file_.strings_size - at);
    }
    /// Whether the file names a library as needed.
    bool is_needed(std::uint64_t name) {
        bool is_named = false;
        file_.elf.each_dynamic([&](std::uint64_t tag, std::uint64_t value, std::uint64_t) {
            if (tag == DT_NEEDED) is_named |= value == name || is_same_string(value, name);
        });
        return is_named;
    }
    bool is_same_string(std::uint64_t a, std::uint64_t b) {
        for (;; ++a, ++b) {
            if (a >= file_.strings_size || b >= file_.strings_size) return false;
            const unsigned char left = *file_.scattered.at(file_.strings + a, 1),
                                right = *file_.scattered.at(file_.strings + b, 1);
            if (left != right) return false;
            if (left == 0) return true;
        }
    }

    DynamicContext& file_;
    std::uint32_t count_ = 0;
    std::uint32_t highest_ = 1;  // 0 and 1 need no definition: local, and the base version
};

}  // namespace detail
}  // namespace tenon
