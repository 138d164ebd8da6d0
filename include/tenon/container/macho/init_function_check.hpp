// SPDX-License-Identifier: BSL-1.0
//
// The functions that dyld calls when it has loaded an image, and the variables of threads. Both are lists in sections.
#pragma once

#include <tenon/container/macho/chained_fixups.hpp>
#include <tenon/container/macho/macho_context.hpp>

#include <cstddef>
#include <cstdint>

namespace [[gnu::visibility("hidden")]] tenon {
namespace detail {

class InitFunctionCheck {
public:
    /// `format` is that of pointers in chains, or 0.
    InitFunctionCheck(const MachOContext& file, std::uint16_t format) : file_(file), format_(format) {}

    ParseError run() {
        using macho::SectionKind;
        for (const MachOSection& section : file_.macho.sections()) {
            const char* wrong = nullptr;
            if (section.kind == SectionKind::init_functions) wrong = wrong_with(section, 8);
            if (section.kind == SectionKind::init_offsets) wrong = wrong_with(section, 4);
            if (section.kind == SectionKind::thread_local_variables) wrong = wrong_with_variables(section);
            if (wrong != nullptr) return {wrong, section.header};
        }
        return {};
    }

private:
    const char* wrong_with(const MachOSection& section, std::size_t entry_size) const {
        const MachOSegment& segment = file_.macho.segments()[section.segment];
        if (section.size % entry_size != 0 || !segment.has_in_file(section.address, section.size))
            return "the size of a list of init functions";
        const FileBytes list = file_.macho.part(segment.offset_of(section.address), section.size);
        if (!list) return "a list of init functions that is no longer there";
        for (std::size_t at = 0; at < list.bytes.size; at += entry_size) {
            const std::uint64_t function = entry_size == 4 ? file_.base() + list.bytes.load<std::uint32_t>(at)
                                                           : address_of(list.bytes.load<std::uint64_t>(at));
            if (!file_.is_code(function)) return "the address of an init function";
        }
        return nullptr;
    }
    /// The address that a pointer of the file becomes, if the image is not moved. That of a bind would lie in another
    /// image, where dyld accepts no init function.
    std::uint64_t address_of(std::uint64_t stored) const {
        if (format_ == 0) return stored;
        const macho::ChainedPointer pointer{stored};
        if (pointer.is_bind()) return ~std::uint64_t{0};
        return pointer.target() + (format_ == macho::PointerFormat::offset ? file_.base() : 0);
    }

    /// Each variable has a descriptor of three pointers, into which dyld writes.
    const char* wrong_with_variables(const MachOSection& section) const {
        constexpr std::uint64_t descriptor_size = 24;
        const MachOSegment& segment = file_.macho.segments()[section.segment];
        if (section.size % descriptor_size != 0 ||
            !file_.may_be_fixed(segment, section.address - segment.address, section.size))
            return "the descriptors of thread-local variables";
        return nullptr;
    }

    const MachOContext& file_;
    std::uint16_t format_;
};

}  // namespace detail
}  // namespace tenon
