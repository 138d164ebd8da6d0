// SPDX-License-Identifier: BSL-1.0
//
// Makes the fixups of an image: as opcodes, and as chains. Sources: <mach-o/loader.h>, <mach-o/fixup-chains.h>.
#pragma once

#include "image.hpp"

#include <tenon/container/macho/chained_fixups.hpp>

#include <functional>

namespace dyld {

/// Where a symbol is sought: a library by its number from 1, or one of these.
enum Ordinal : std::int64_t { in_itself = 0, in_program = -1, in_any = -2, first_of_all = -3 };

/// The address of a symbol that an image names; null if it may be missing and is.
using FindSymbol = std::function<char*(std::int64_t ordinal, std::string_view name, bool may_be_missing)>;

template <class T>
T& at(char* place) {
    return *reinterpret_cast<T*>(place);
}

inline void make_rebases(const Image& image) {
    LebCursor in(image.table(image.rebase));
    char* place = nullptr;
    const auto fix = [&](std::uint64_t count, std::uint64_t skip) {
        for (; count != 0; --count) {
            at<std::int64_t>(place) += image.slide();
            place += 8 + skip;
        }
    };
    while (!in.at_end()) {
        const unsigned byte = in.byte(), number = byte & 0xf;
        switch (byte & 0xf0) {
            case 0x00: return;
            case 0x10: break;
            case 0x20: place = image.address_of(image.segments().at(number)) + in.uleb(); break;
            case 0x30: place += in.uleb(); break;
            case 0x40: place += 8 * number; break;
            case 0x50: fix(number, 0); break;
            case 0x60: fix(in.uleb(), 0); break;
            case 0x70:
                fix(1, 0);
                place += in.uleb();
                break;
            case 0x80: {
                const std::uint64_t count = in.uleb();
                fix(count, in.uleb());
                break;
            }
            default: throw Refusal{"an opcode of rebasing that is not here"};
        }
    }
}

/// Follows the opcodes of one table. Weak ones name no library, and lazy ones go on behind each end.
inline void make_binds(const Image& image, const Table& table, std::int64_t ordinal, const FindSymbol& find) {
    const bool is_weak = &table == &image.weak_bind, is_lazy = &table == &image.lazy_bind;
    LebCursor in(image.table(table));
    char* place = nullptr;
    std::string_view name;
    bool may_be_missing = false, is_strong = false;
    const auto fix = [&](std::uint64_t count, std::uint64_t skip) {
        for (; count != 0; --count) {
            if (!(is_weak && is_strong)) at<char*>(place) = find(ordinal, name, may_be_missing);
            place += 8 + skip;
        }
    };
    while (!in.at_end()) {
        const unsigned byte = in.byte(), number = byte & 0xf;
        switch (byte & 0xf0) {
            case 0x00:
                if (!is_lazy) return;
                break;
            case 0x10: ordinal = number; break;
            case 0x20: ordinal = static_cast<std::int64_t>(in.uleb()); break;
            case 0x30: ordinal = number == 0 ? 0 : static_cast<std::int64_t>(number) - 16; break;
            case 0x40:
                name = in.text();
                may_be_missing = number & 1;
                is_strong = number & 8;  // says only that there is such a definition
                break;
            case 0x50: break;
            case 0x60:
                if (in.uleb() != 0) throw Refusal{"an addend: not here"};
                break;
            case 0x70: place = image.address_of(image.segments().at(number)) + in.uleb(); break;
            case 0x80: place += in.uleb(); break;
            case 0x90: fix(1, 0); break;
            case 0xa0:
                fix(1, 0);
                place += in.uleb();
                break;
            case 0xb0: fix(1, 8 * number); break;
            case 0xc0: {
                const std::uint64_t count = in.uleb();
                fix(count, in.uleb());
                break;
            }
            default: throw Refusal{"an opcode of binding that is not here"};
        }
    }
}

inline void follow_chains(const Image& image, const FindSymbol& find) {
    const Bytes table = image.table(image.chained_fixups);
    if (table.size == 0) return;
    const auto head = table.load<macho::FixupsHeader>(0);
    if (head.import_format != 1) throw Refusal{"imports of a format that is not here"};
    std::vector<char*> imports;
    for (std::uint32_t k = 0; k < head.import_count; ++k) {
        const auto bits = table.load<std::uint32_t>(head.imports + 4 * std::size_t{k});
        const auto ordinal = static_cast<signed char>(bits);
        imports.push_back(find(ordinal, table.chars() + head.symbols + (bits >> 9), bits >> 8 & 1));
    }
    const auto segments = table.load<std::uint32_t>(head.starts);
    for (std::uint32_t k = 0; k < segments; ++k) {
        const auto info = table.load<std::uint32_t>(head.starts + 4 + 4 * std::size_t{k});
        if (info == 0) continue;
        const std::size_t starts = head.starts + info;
        const auto page_size = table.load<std::uint16_t>(starts + 4), format = table.load<std::uint16_t>(starts + 6),
                   pages = table.load<std::uint16_t>(starts + 20);
        for (std::size_t page = 0; page < pages; ++page) {
            const auto first = table.load<std::uint16_t>(starts + macho::chain_starts_size + 2 * page);
            if (first == 0xffff) continue;
            char* place = image.address_of(image.segments().at(k)) + page * page_size + first;
            for (std::uint64_t next = 1; next != 0; place += next) {
                const macho::ChainedPointer pointer{at<std::uint64_t>(place)};
                next = pointer.next();
                if (pointer.is_bind())
                    at<char*>(place) = imports.at(pointer.import()) + (pointer.bits >> 24 & 0xff);
                else if (format == macho::PointerFormat::offset)
                    at<char*>(place) = image.header() + pointer.target();
                else
                    at<std::uint64_t>(place) = pointer.target() + static_cast<std::uint64_t>(image.slide());
            }
        }
    }
}

inline void make_fixups(const Image& image, const FindSymbol& find) {
    make_rebases(image);
    make_binds(image, image.bind, in_itself, find);
    make_binds(image, image.lazy_bind, in_itself, find);  // at once
    make_binds(image, image.weak_bind, first_of_all, find);
    follow_chains(image, find);
}

}  // namespace dyld
