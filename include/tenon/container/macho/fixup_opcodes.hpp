// SPDX-License-Identifier: BSL-1.0
//
// Fixups as opcodes of a small machine, which says where dyld adds the base of the image to a pointer (rebase), and
// where it stores the address of a symbol (bind). dyld believes segments and offsets. Source: <mach-o/loader.h>,
// REBASE_OPCODE_* and BIND_OPCODE_*.
#pragma once

#include <tenon/container/macho/macho_context.hpp>

#include <cstddef>
#include <cstdint>

namespace [[gnu::visibility("hidden")]] tenon {
namespace detail {

/// Where the next pointer is fixed.
class FixupPlace {
public:
    explicit FixupPlace(const MachOContext& file) : file_(file) {}

    void set(unsigned segment, std::uint64_t offset) {
        const auto& all = file_.macho.segments();
        segment_ = segment < all.size() ? &all[segment] : nullptr;
        offset_ = offset;
    }
    void add(std::uint64_t distance) { offset_ += distance; }  // modulo 2^64: linkers go back, too

    /// Fixes `count` pointers, each one `gap` bytes behind the other. Returns what is wrong, or null.
    const char* fix(std::uint64_t count, std::uint64_t gap) {
        if (segment_ == nullptr) return "a fixup in no segment";
        if (count == 0) return nullptr;
        const std::uint64_t step = pointer_size + gap, most = segment_->memory_size;
        const bool ends_inside = count == 1 || (step >= pointer_size && step <= most && count - 1 <= most / step);
        if (!ends_inside || !file_.may_be_fixed(*segment_, offset_) ||
            !file_.may_be_fixed(*segment_, offset_ + (count - 1) * step))
            return "the place of a fixup";
        offset_ += count * step;
        return nullptr;
    }

    static constexpr std::uint64_t pointer_size = 8;

private:
    const MachOContext& file_;
    const MachOSegment* segment_ = nullptr;
    std::uint64_t offset_ = 0;
};

/// An opcode is the upper half of a byte, and its number the lower half.
struct Opcode {
    unsigned kind = 0, number = 0;
    explicit Opcode(unsigned byte) : kind(byte & 0xf0u), number(byte & 0x0fu) {}
};

/// Takes steps of a machine up to the opcode that ends its program, or to the end of the opcodes. A step returns what is
/// wrong, or null.
template <class Ends, class Step>
ParseError run_opcodes(LebCursor& in, std::uint64_t offset, Ends ends, Step step) {
    while (!in.at_end()) {
        const std::uint64_t at = offset + in.position();
        const Opcode code(in.byte());
        if (ends(code)) return {};
        const char* const wrong = step(code);
        if (!in.ok()) return {"truncated opcodes of fixups", at};
        if (wrong != nullptr) return {wrong, at};
    }
    return {};
}

class RebaseCheck {
public:
    RebaseCheck(const MachOContext& file, Bytes opcodes, std::uint64_t offset)
        : in_(opcodes), offset_(offset), place_(file) {}

    ParseError run() {
        return run_opcodes(
            in_, offset_, [](Opcode code) { return code.kind == done; }, [&](Opcode code) { return step(code); });
    }

private:
    enum Kind : unsigned {
        done = 0x00,
        set_type = 0x10,
        set_place = 0x20,
        add_address = 0x30,
        add_address_scaled = 0x40,
        fix_number_times = 0x50,
        fix_times = 0x60,
        fix_and_add = 0x70,
        fix_times_skipping = 0x80,
    };

    const char* step(Opcode code) {
        constexpr unsigned pointer_type = 1;
        switch (code.kind) {
            case set_type: return code.number == pointer_type ? nullptr : "the type of a fixup";
            case set_place: place_.set(code.number, in_.uleb()); return nullptr;
            case add_address: place_.add(in_.uleb()); return nullptr;
            case add_address_scaled: place_.add(code.number * FixupPlace::pointer_size); return nullptr;
            case fix_number_times: return place_.fix(code.number, 0);
            case fix_times: return place_.fix(in_.uleb(), 0);
            case fix_and_add: {
                const char* const wrong = place_.fix(1, 0);
                place_.add(in_.uleb());
                return wrong;
            }
            case fix_times_skipping: {
                const std::uint64_t count = in_.uleb();
                return place_.fix(count, in_.uleb());
            }
            default: return "an unknown opcode of fixups";
        }
    }

    LebCursor in_;
    std::uint64_t offset_;
    FixupPlace place_;
};

class BindCheck {
public:
    enum class Table { eager, weak, lazy };

    BindCheck(const MachOContext& file, Bytes opcodes, std::uint64_t offset, Table table)
        : file_(file), in_(opcodes), offset_(offset), place_(file), table_(table) {}

    ParseError run() {
        return run_opcodes(
            in_, offset_, [&](Opcode code) { return code.kind == done && table_ != Table::lazy; },
            [&](Opcode code) { return step(code); });
    }

private:
    enum Kind : unsigned {
        done = 0x00,
        set_library = 0x10,
        set_library_wide = 0x20,
        set_library_special = 0x30,
        set_symbol = 0x40,
        set_type = 0x50,
        set_addend = 0x60,
        set_place = 0x70,
        add_address = 0x80,
        bind = 0x90,
        bind_and_add = 0xa0,
        bind_and_add_scaled = 0xb0,
        bind_times_skipping = 0xc0,
    };

    const char* step(Opcode code) {
        constexpr unsigned pointer_type = 1;
        switch (code.kind) {
            case done: return nullptr;  // each lazy entry ends with it
            case set_library: return set_ordinal(code.number);
            case set_library_wide: return set_ordinal(in_.uleb());
            case set_library_special:  // a small negative number
                return set_ordinal(code.number == 0 ? 0 : std::uint64_t{code.number} - 16);
            case set_symbol: has_symbol_ = (in_.text(), true); return nullptr;
            case set_type: return code.number == pointer_type ? nullptr : "the type of a fixup";
            case set_addend: in_.skip_sleb(); return nullptr;
            case set_place: place_.set(code.number, in_.uleb()); return nullptr;
            case add_address: place_.add(in_.uleb()); return nullptr;
            case bind: return fix(1, 0);
            case bind_and_add: {
                const char* const wrong = fix(1, 0);
                place_.add(in_.uleb());
                return wrong;
            }
            case bind_and_add_scaled: {
                const char* const wrong = fix(1, 0);
                place_.add(code.number * FixupPlace::pointer_size);
                return wrong;
            }
            case bind_times_skipping: {
                const std::uint64_t count = in_.uleb();
                return fix(count, in_.uleb());
            }
            default: return "an unknown opcode of fixups";
        }
    }
    const char* set_ordinal(std::uint64_t number) {
        has_library_ = true;
        return file_.is_library(static_cast<std::int64_t>(number)) ? nullptr : "the library of a symbol";
    }
    const char* fix(std::uint64_t count, std::uint64_t gap) {
        if (!has_symbol_) return "a fixup without a symbol";
        if (!has_library_ && table_ != Table::weak) return "a fixup without a library";
        return place_.fix(count, gap);
    }

    const MachOContext& file_;
    LebCursor in_;
    std::uint64_t offset_;
    FixupPlace place_;
    Table table_;
    bool has_symbol_ = false, has_library_ = false;
};

}  // namespace detail
}  // namespace tenon
