// SPDX-License-Identifier: BSL-1.0
//
// Fixups as chains: each pointer to be fixed holds what it becomes and the distance to the next one, and a table says
// where the chain of each page begins. dyld believes all of these distances. Source: <mach-o/fixup-chains.h>.
#pragma once

#include <tenon/container/macho/macho_context.hpp>

#include <cstddef>
#include <cstdint>

namespace [[gnu::visibility("hidden")]] tenon {
namespace detail {

namespace macho {

struct FixupsHeader {
    std::uint32_t version, starts, imports, symbols, import_count, import_format, symbol_format;
};
struct ChainStarts {  // of a segment; the starts of its pages follow
    std::uint32_t size;
    std::uint16_t page_size, pointer_format;
    std::uint32_t segment_offset[2];
    std::uint32_t most_pointer;
    std::uint16_t page_count;
};
inline constexpr std::size_t chain_starts_size = 22;  // without padding

struct PointerFormat {
    static constexpr std::uint16_t address = 2, offset = 6;  // what a pointer of 64 bits holds
};

/// A pointer as it is in the file.
struct ChainedPointer {
    std::uint64_t bits;
    bool is_bind() const { return bits >> 63 != 0; }
    std::uint64_t target() const { return bits & 0xfffffffff; }      // of a rebase
    std::uint32_t import() const { return bits & 0xffffff; }         // of a bind: its index
    std::uint64_t next() const { return (bits >> 51 & 0xfff) * 4; }  // 0 ends the chain
};

}  // namespace macho

class ChainedFixupsCheck {
public:
    ChainedFixupsCheck(const MachOContext& file, Bytes table, std::uint64_t offset)
        : file_(file), table_(table), offset_(offset) {}

    ParseError run() {
        if (table_.size == 0) return {};
        static_cast<void>(check_header() && check_imports() && check_segments());
        return damage_;
    }

    /// Of the pointers, once they are checked: 0 if there is none.
    std::uint16_t pointer_format() const { return format_; }

private:
    bool reject(const char* field, std::uint64_t offset) {
        damage_ = {field, offset};
        return false;
    }

    bool check_header() {
        if (!table_.has(0, sizeof header_)) return reject("the header of the fixups", offset_);
        header_ = table_.load<macho::FixupsHeader>(0);
        if (header_.version != 0 || header_.symbol_format != 0) return reject("the version of the fixups", offset_);
        if (header_.starts > table_.size || header_.symbols > table_.size)
            return reject("the header of the fixups", offset_);
        return true;
    }

    bool check_imports() {
        const std::size_t size = header_.import_format == 1   ? 4
                                 : header_.import_format == 2 ? 8
                                 : header_.import_format == 3 ? 16
                                                              : 0;
        if (size == 0)
            return reject("the format of the imports", offset_ + offsetof(macho::FixupsHeader, import_format));
        if (!table_.has(header_.imports, size * header_.import_count))
            return reject("the number of imports", offset_ + offsetof(macho::FixupsHeader, import_count));
        for (std::size_t at = header_.imports; at < header_.imports + size * header_.import_count; at += size) {
            std::int64_t library;
            std::uint64_t name;
            if (header_.import_format == 3) {
                const auto bits = table_.load<std::uint64_t>(at);
                library = static_cast<std::uint16_t>(bits);
                if (library > 0xfff0) library -= 0x10000;
                name = bits >> 32;
            } else {
                const auto bits = table_.load<std::uint32_t>(at);
                library = bits & 0xff;
                if (library > 0xf0) library -= 0x100;
                name = bits >> 9;
            }
            if (!file_.is_library(library)) return reject("the library of a symbol", offset_ + at);
            LebCursor text(table_, header_.symbols + name);
            text.text();
            if (!text.ok()) return reject("the name of a symbol", offset_ + at);
        }
        return true;
    }

    bool check_segments() {
        const auto& segments = file_.macho.segments();
        const std::uint64_t starts = header_.starts;
        if (!table_.has(starts, 4)) return reject("the number of segments with fixups", offset_ + starts);
        const auto count = table_.load<std::uint32_t>(starts);
        if (count > segments.size() || !table_.has(starts, 4 + 4 * std::uint64_t{count}))
            return reject("the number of segments with fixups", offset_ + starts);
        for (std::uint32_t k = 0; k < count; ++k) {
            const auto at = table_.load<std::uint32_t>(starts + 4 + 4 * std::size_t{k});
            if (at != 0 && !check_segment(segments[k], starts + at)) return false;
        }
        return true;
    }
    bool check_segment(const MachOSegment& segment, std::uint64_t at) {
        constexpr std::uint16_t none = 0xffff;
        const std::size_t size = macho::chain_starts_size;
        if (!table_.has(at, size)) return reject("the chains of a segment", offset_ + at);
        macho::ChainStarts starts{};
        std::memcpy(&starts, table_.data + at, size);
        if (starts.page_size != 0x1000 && starts.page_size != 0x4000)
            return reject("the size of a page with fixups", offset_ + at);
        if (starts.pointer_format != macho::PointerFormat::address &&
            starts.pointer_format != macho::PointerFormat::offset)
            return reject("the format of the pointers", offset_ + at);
        if (format_ != 0 && format_ != starts.pointer_format) return reject("the format of the pointers", offset_ + at);
        format_ = starts.pointer_format;
        if (!table_.has(at + size, 2 * std::uint64_t{starts.page_count}))
            return reject("the number of pages with fixups", offset_ + at);
        const std::uint64_t segment_offset = starts.segment_offset[0] | std::uint64_t{starts.segment_offset[1]} << 32;
        if (segment_offset != segment.address - file_.base()) return reject("the chains of a segment", offset_ + at);
        if (starts.page_count != 0 && !file_.may_be_fixed(segment, 0))
            return reject("fixups in a segment that cannot be written", offset_ + at);
        for (std::size_t page = 0; page < starts.page_count; ++page) {
            const auto first = table_.load<std::uint16_t>(at + size + 2 * page);
            if (first != none && !check_page(segment, page * std::uint64_t{starts.page_size}, starts.page_size, first))
                return false;
        }
        return true;
    }

    /// Follows the chain of the page at an offset of its segment.
    bool check_page(const MachOSegment& segment, std::uint64_t page, std::uint64_t page_size, std::uint64_t at) {
        constexpr std::uint64_t pointer_size = 8;
        if (page >= segment.file_size) return reject("a page with fixups outside its segment", segment.header);
        const FileBytes bytes =
            file_.macho.part(segment.offset + page, smaller(page_size + pointer_size, segment.file_size - page));
        if (!bytes) return reject("a page that is no longer there", segment.offset + page);
        for (;;) {
            const std::uint64_t offset = segment.offset + page + at;
            if (at >= page_size || !bytes.bytes.has(at, pointer_size))
                return reject("a chain of fixups that leaves its page", offset);
            const macho::ChainedPointer pointer{bytes.bytes.load<std::uint64_t>(at)};
            if (pointer.is_bind()) {
                if (pointer.import() >= header_.import_count) return reject("the symbol of a fixup", offset);
            } else {
                const std::uint64_t base = format_ == macho::PointerFormat::address ? file_.base() : 0;
                if (pointer.target() < base || !file_.is_in_image(pointer.target() - base, 0))
                    return reject("the target of a fixup", offset);
            }
            if (pointer.next() == 0) return true;
            at += pointer.next();
        }
    }

    const MachOContext& file_;
    Bytes table_;
    std::uint64_t offset_;
    macho::FixupsHeader header_{};
    std::uint16_t format_ = 0;
    ParseError damage_;
};

}  // namespace detail
}  // namespace tenon
