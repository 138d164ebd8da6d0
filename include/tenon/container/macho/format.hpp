// SPDX-License-Identifier: BSL-1.0
//
// The numbers and structures of Mach-O files. They are written out, because tools read these files on every system.
// Sources: <mach-o/loader.h>, <mach-o/fat.h> and <mach-o/fixup-chains.h> of Apple; for signatures, bsd/sys/codesign.h
// of XNU.
#pragma once

#include <tenon/support/bytes.hpp>

#include <cstddef>
#include <cstdint>

namespace [[gnu::visibility("hidden")]] tenon {
namespace detail {
namespace macho {

inline constexpr std::uint32_t magic_64 = 0xfeedfacf, magic_32 = 0xfeedface;
inline constexpr std::uint32_t swapped_magic_64 = 0xcffaedfe, swapped_magic_32 = 0xcefaedfe;
inline constexpr std::uint32_t fat_magic = 0xcafebabe, fat_magic_64 = 0xcafebabf;

inline constexpr std::uint32_t cpu_x86_64 = 0x01000007, cpu_arm64 = 0x0100000c;
inline constexpr std::uint32_t subtype_mask = 0x00ffffff, subtype_arm64e = 2;

// The processor that this program is built for, and whether its system loads these files.
#if defined(__x86_64__)
inline constexpr std::uint32_t this_cpu = cpu_x86_64;
#elif defined(__aarch64__)
inline constexpr std::uint32_t this_cpu = cpu_arm64;
#else
inline constexpr std::uint32_t this_cpu = 0;
#endif
#if defined(__APPLE__)
inline constexpr bool is_native = true;
#else
inline constexpr bool is_native = false;
#endif

struct FileType {
    static constexpr std::uint32_t object = 1, execute = 2, core = 4, dylib = 6, bundle = 8;
};

struct Platform {
    static constexpr std::uint32_t unknown = 0, macos = 1, catalyst = 6;
};

/// The kinds of load commands.
struct Command {
    static constexpr std::uint32_t symtab = 0x2, dysymtab = 0xb, load_dylib = 0xc, id_dylib = 0xd, segment_64 = 0x19,
                                   code_signature = 0x1d, lazy_load_dylib = 0x20, dyld_info = 0x22,
                                   version_min_macosx = 0x24, version_min_iphoneos = 0x25, version_min_tvos = 0x2f,
                                   version_min_watchos = 0x30, build_version = 0x32, load_weak_dylib = 0x80000018,
                                   rpath = 0x8000001c, reexport_dylib = 0x8000001f, dyld_info_only = 0x80000022,
                                   load_upward_dylib = 0x80000023, exports_trie = 0x80000033,
                                   chained_fixups = 0x80000034;
};

struct Header {
    std::uint32_t magic, cpu, subtype, type, command_count, commands_size, flags, reserved;
};
struct CommandHead {
    std::uint32_t kind, size;
};

struct Protection {
    static constexpr std::uint32_t read = 1, write = 2, execute = 4;
};
struct SegmentCommand {
    std::uint32_t kind, size;
    char name[16];
    std::uint64_t address, memory_size, offset, file_size;
    std::uint32_t most_protection, protection, section_count, flags;
};

/// The kind of a section is in the lowest byte of its flags.
struct SectionKind {
    static constexpr std::uint32_t mask = 0xff, zero_fill = 0x1, large_zero_fill = 0xc, init_functions = 0x9,
                                   thread_local_zero_fill = 0x12, thread_local_variables = 0x13, init_offsets = 0x16;
};
struct Section {
    char name[16], segment[16];
    std::uint64_t address, size;
    std::uint32_t offset, alignment, relocations, relocation_count, flags, reserved[3];
};

/// A command that leads to a range of the file.
struct RangeCommand {
    std::uint32_t kind, size, offset, length;
};
struct DyldInfoCommand {
    std::uint32_t kind, size;
    struct {
        std::uint32_t offset, size;
    } rebase, bind, weak_bind, lazy_bind, exports;
};
struct SymtabCommand {
    std::uint32_t kind, size, symbols, symbol_count, strings, strings_size;
};
struct DysymtabCommand {
    std::uint32_t kind, size, others[14], external_relocations, external_count, local_relocations, local_count;
};
inline constexpr std::size_t symbol_size = 16;

static_assert(sizeof(Header) == 32 && sizeof(SegmentCommand) == 72 && sizeof(Section) == 80);
static_assert(sizeof(DyldInfoCommand) == 48 && sizeof(SymtabCommand) == 24 && sizeof(DysymtabCommand) == 80);

/// Numbers in the head of a universal file, and in code signatures, are big-endian.
inline std::uint32_t big_u32(Bytes in, std::size_t at) {
    std::uint32_t number = 0;
    for (std::size_t k = 0; k < 4; ++k) number = number << 8 | in.data[at + k];
    return number;
}
inline std::uint64_t big_u64(Bytes in, std::size_t at) {
    return std::uint64_t{big_u32(in, at)} << 32 | big_u32(in, at + 4);
}

/// Of the number of a library, by which a symbol is sought there. The others count the libraries from 1.
struct Ordinal {
    static constexpr std::int64_t self = 0, weak_lookup = -3;
};

}  // namespace macho
}  // namespace detail
}  // namespace tenon
