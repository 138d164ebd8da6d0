// SPDX-License-Identifier: BSL-1.0
//
// The layout of records. Every record is an ELF note of the owner "Tenon":
//
//     u32 owner size = 6, u32 payload size, u32 type, char owner[8] = "Tenon\0\0\0", payload
//
// The payload starts at 20. It is padded so that a record is a multiple of 8 bytes long, and its size includes the
// padding. Numbers are in the machine's byte order; a hash is two of u32, the low half first. A text is its characters,
// and NULs up to a multiple of 4. Sizes come first and texts last, so that a record can be checked and used without its
// texts, which are most of its bytes.
//
//     exports    u32 format, u16 exports, u16 lines, u32 size of each text,
//                each export: u16 flags, u16 name size, hash, name, and, unless its flags say that it reaches all
//                             lines in their order, u16 number of lines that it reaches, u16 of each, padded to a
//                             multiple of 4
//                the texts: the signature of each export, then the lines
//     package    u32 format, u32 lines, u32 size of each text, hash, u32 name size, name,
//                the texts: its signature, then the lines
//     init       u32 format, u32 name size, name: of a function with the slot tenon_init.<name>
//     metadata   u32 format, u32 key size, u32 value size, key, value
//     toolchain  u32 format, u32 size, text: fields separated by "; "
//     vtables    u32 format, u32 classes,
//                each class: hash of its line, u32 functions, u32 shape, constant[functions + has_end + has_base];
//                u32 0
//     anchor     u32 format, u32 version of the registry, i32 distance from this number to the anchor
//     seal       u32 format, u32 kind (0: room for a seal, 1: SHA-256, 2: the code signature), 32 bytes of digest
//
// The digest is that of the whole file with its own 32 bytes taken as zero; of a binary that became a part of a
// universal Mach-O file, that of its part. A file that has a code signature is sealed by that: the signature holds
// hashes of all pages, and none of the two could contain the other. The digest is zero then. In a sealed file the
// highest bit of every record's format is set, so that the loss of the seal itself is noticed.
//
// A constant is a pointer to a virtual member function as the Itanium ABI lays it out, two words of a pointer's size:
// on x86-64 the offset in the vtable plus one, then 0; on AArch64 the offset, then 1. The functions that the class's
// line lists come first, in its order; then (has_end) a function appended to the class, which tells the size of its
// vtable; then (has_base) a function appended to the listed base that the class shares its vtable with. A class has an
// entry for each statement whose exports, or the packages that they belong to, reach it. Classes of namespace std have
// none.
//
// Sizes are in bytes without the padding. The lines that an export reaches are indices into the lines of its table, in
// the order of its identity text: exports stated together share their lines.
#pragma once

#include <cstddef>
#include <cstdint>

namespace [[gnu::visibility("hidden")]] tenon {
namespace detail {

inline constexpr std::uint32_t format_number = 2;

/// A flag of an export, beside those of its type: it reaches all lines of its table in their order, and lists none.
inline constexpr std::uint32_t reaches_all_lines = 0x8000;

/// A bit in the format of each record of a sealed file.
inline constexpr std::uint32_t sealed_mark = 0x80000000u;
inline constexpr std::size_t digest_size = 32;
enum class SealKind : std::uint32_t { none, sha256, signature };

/// What is known of a vtable beside its listed functions: bits of a number.
struct VtableShape {
    static constexpr std::uint32_t has_end = 1;   // its size is known: the class is not final
    static constexpr std::uint32_t has_base = 2;  // its first slots are those of a base
    static constexpr std::uint32_t adds_destructor =
        4;                                         // two slots behind those of the base are a virtual destructor's
    static constexpr std::uint32_t described = 8;  // all functions and bases are listed
    static constexpr std::uint32_t all = 15;
};

/// The types of notes. They are above the numbers of other owners, for which `readelf -n` has names.
enum class RecordType : std::uint32_t {
    exports = 0x101,
    package = 0x102,
    init = 0x103,
    metadata = 0x104,
    toolchain = 0x105,
    vtables = 0x106,
    anchor = 0x107,
    seal = 0x108,
};
constexpr bool is_record_type(std::uint32_t type) {
    return type >= static_cast<std::uint32_t>(RecordType::exports) &&
           type <= static_cast<std::uint32_t>(RecordType::seal);
}

/// How the symbols of slots begin. (The macros of export.hpp write them as literals, for the assembler.)
constexpr const char* slot_prefix(bool of_function) { return of_function ? "tenon.." : "tenon."; }
inline constexpr const char init_slot_prefix[] = "tenon_init.";

inline constexpr std::uint32_t owner_size = 6;
inline constexpr std::uint32_t owner_words[2] =  // "Tenon\0\0\0"
#if __BYTE_ORDER__ == __ORDER_LITTLE_ENDIAN__
    {0x6f6e6554, 0x0000006e};
#else
    {0x54656e6f, 0x6e000000};
#endif
inline constexpr std::size_t record_head_words = 5;

}  // namespace detail
}  // namespace tenon
