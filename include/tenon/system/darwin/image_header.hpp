// SPDX-License-Identifier: BSL-1.0
//
// The load commands of an image in memory, which dyld has checked and followed itself.
#pragma once

#include <tenon/container/macho/format.hpp>
#include <tenon/system/image_layout.hpp>

#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string_view>

namespace [[gnu::visibility("hidden")]] tenon {
namespace detail {

class ImageHeader {
public:
    ImageHeader() = default;
    ImageHeader(const void* header, std::intptr_t slide)
        : header_(static_cast<const unsigned char*>(header)), slide_(static_cast<std::uintptr_t>(slide)) {}

    explicit operator bool() const { return header_ != nullptr; }
    const void* address() const { return header_; }
    bool is_program() const { return head().type == macho::FileType::execute; }
    /// A library of the system, which is in no file.
    bool is_in_shared_cache() const { return (head().flags & 0x80000000) != 0; }

    /// Calls `use` with the kind and the bytes of each load command until it returns true; returns whether one has.
    template <class Use>
    bool any_command(Use use) const {
        const macho::Header header = head();
        const Bytes all{header_ + sizeof header, header.commands_size};
        std::size_t at = 0;
        for (std::uint32_t k = 0; k < header.command_count; ++k) {
            const auto command = all.load<macho::CommandHead>(at);
            if (use(command.kind, all.from(at, command.size))) return true;
            at += command.size;
        }
        return false;
    }
    /// Calls `use` with each segment that is mapped, and the bytes of its sections' headers.
    template <class Use>
    bool any_segment(Use use) const {
        return any_command([&](std::uint32_t kind, Bytes in) {
            if (kind != macho::Command::segment_64) return false;
            const auto segment = in.load<macho::SegmentCommand>(0);
            return segment.protection != 0 && use(segment, in.from(sizeof segment));
        });
    }
    bool has(const void* address) const {
        return any_segment([&](const macho::SegmentCommand& segment, Bytes) { return range_of(segment).has(address); });
    }
    AddressRange range_of(const macho::SegmentCommand& segment) const {
        return {segment.address + slide_, segment.memory_size};
    }

    /// Calls `use` with each section of these names until it returns true; returns whether one has.
    template <class Use>
    bool any_section(std::string_view segment_name, std::string_view name, Use use) const {
        return any_segment([&](const macho::SegmentCommand&, Bytes headers) {
            for (std::size_t at = 0; at < headers.size; at += sizeof(macho::Section)) {
                const auto section = headers.load<macho::Section>(at);
                const auto is_called = [](const char(&field)[16], std::string_view wanted) {
                    return std::string_view(field, ::strnlen(field, sizeof field)) == wanted;
                };
                const auto* const first = reinterpret_cast<const unsigned char*>(section.address + slide_);
                if (is_called(section.name, name) && is_called(section.segment, segment_name) &&
                    use(NoteRange{{first, section.size}, section.offset}))
                    return true;
            }
            return false;
        });
    }

    /// The path of a command that has one; empty for others.
    static std::string_view path_in(Bytes command) {
        const auto at = command.load<std::uint32_t>(sizeof(macho::CommandHead));
        return at < command.size
                   ? std::string_view(command.chars() + at, ::strnlen(command.chars() + at, command.size - at))
                   : std::string_view();
    }
    /// The path by which linkers name a library; empty for a bundle and a program.
    std::string_view install_name() const {
        std::string_view name;
        any_command([&](std::uint32_t kind, Bytes in) {
            if (kind == macho::Command::id_dylib) name = path_in(in);
            return kind == macho::Command::id_dylib;
        });
        return name;
    }

private:
    macho::Header head() const { return Bytes{header_, sizeof(macho::Header)}.load<macho::Header>(0); }

    const unsigned char* header_ = nullptr;
    std::uintptr_t slide_ = 0;
};

}  // namespace detail
}  // namespace tenon
