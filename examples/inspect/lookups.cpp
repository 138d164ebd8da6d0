// SPDX-License-Identifier: BSL-1.0
#include "lookups.hpp"

#include <tenon/manifest/verification.hpp>

#include <algorithm>
#include <cstring>
#include <string_view>

namespace [[gnu::visibility("hidden")]] inspect {

namespace {

using tenon::detail::Bytes;
using tenon::detail::Container;
using tenon::detail::ElfFile;
using tenon::detail::format_number;
using tenon::detail::MachOFile;
using tenon::detail::MachOSegment;
using tenon::detail::NotePlace;
using tenon::detail::NoteRange;
using tenon::detail::owner_size;
using tenon::detail::owner_words;
using tenon::detail::RecordType;
using tenon::detail::Segment;

constexpr std::size_t head_size = 20, owner_at = 12;

bool is_record_at(Bytes in, std::uint64_t at, RecordType type) {
    return in.has(at, head_size) && in.load<std::uint32_t>(at) == owner_size &&
           in.load<std::uint32_t>(at + 8) == static_cast<std::uint32_t>(type) &&
           std::memcmp(in.data + at + owner_at, owner_words, sizeof owner_words) == 0;
}
/// The place behind a record. It lies outside of the bytes if the record's size is wrong.
std::uint64_t end_of_record(Bytes in, std::uint64_t at) { return at + head_size + in.load<std::uint32_t>(at + 4); }

/// A part of a file.
struct Range {
    std::uint64_t first, end;
    bool has(std::uint64_t at) const { return first <= at && at < end; }
};

/// How far an ELF file reaches that begins at a place. 0 if none begins there: the four bytes are in every program that
/// reads ELF files.
template <class Header, class Program>
std::uint64_t size_of_elf(Bytes in) {
    if (!in.has(0, sizeof(Header))) return 0;
    const auto header = in.load<Header>(0);
    if (header.e_ident[EI_VERSION] != EV_CURRENT || header.e_version != EV_CURRENT || header.e_ehsize != sizeof header)
        return 0;
    std::uint64_t end = sizeof header;
    const auto reach = [&](std::uint64_t offset, std::uint64_t size) {
        if (in.has(offset, size)) end = std::max(end, offset + size);
    };
    reach(header.e_shoff, std::uint64_t{header.e_shentsize} * header.e_shnum);
    reach(header.e_phoff, std::uint64_t{header.e_phentsize} * header.e_phnum);
    for (std::uint64_t k = 0; k < header.e_phnum && header.e_phentsize == sizeof(Program); ++k)
        if (const std::uint64_t at = header.e_phoff + k * sizeof(Program); in.has(at, sizeof(Program))) {
            const auto segment = in.load<Program>(at);
            reach(segment.p_offset, segment.p_filesz);
        }
    return end;
}

/// The ELF files that lie in a segment: plugins that a program carries in its constant data.
std::vector<Range> embedded_files(Bytes in, std::uint64_t offset) {
    std::vector<Range> found;
    const std::string_view all(in.chars(), in.size), magic(ELFMAG, SELFMAG);
    for (std::size_t at = 0; (at = all.find(magic, at)) != all.npos; ++at) {
        if (offset + at == 0 || at + EI_NIDENT > in.size) continue;  // the file itself
        const Bytes rest = in.from(at);
        const std::uint64_t size = rest.data[EI_CLASS] == ELFCLASS64   ? size_of_elf<Elf64_Ehdr, Elf64_Phdr>(rest)
                                   : rest.data[EI_CLASS] == ELFCLASS32 ? size_of_elf<Elf32_Ehdr, Elf32_Phdr>(rest)
                                                                       : 0;
        if (size != 0) found.push_back({at, at + size});
    }
    return found;
}

/// Takes the records of a lookup out of a segment: the toolchain at a place, then packages, then perhaps vtables.
class Finder {
public:
    Finder(const Container& file, Lookups& found) : file_(file), found_(found) {}

    /// Looks into a segment, of any format.
    void look_into(const auto& segment) {
        constexpr std::uint64_t most_at_once = std::uint64_t{1} << 30;  // a sparse file may be larger than any memory
        if (segment.file_size > most_at_once) return doubt("a segment that is too large to be looked through");
        const tenon::detail::FileBytes part = file_.part(segment.offset, segment.file_size);
        if (!part) return doubt("the file became shorter while it was read");
        const Bytes in = part.bytes;
        const std::string_view all(in.chars(), in.size), owner("Tenon\0\0\0", 8);
        std::vector<Range> embedded;
        bool is_embedded_known =
            false;  // the search is left out of a file without lookups, which is most often the case
        for (std::size_t at = 0; (at = all.find(owner, at)) != all.npos; ++at) {
            if (at < owner_at || is_note(segment.offset + at)) continue;
            const std::uint64_t first = at - owner_at;
            if (!is_record_at(in, first, RecordType::toolchain)) continue;
            if (!is_embedded_known) embedded = embedded_files(in, segment.offset);
            is_embedded_known = true;
            if (std::any_of(embedded.begin(), embedded.end(), [&](const Range& range) { return range.has(first); }))
                continue;
            take(in, first);
        }
    }

private:
    bool is_note(std::uint64_t offset) const {
        for (const NotePlace& place : file_.notes)
            if (Range{place.offset, place.offset + place.size}.has(offset)) return true;
        return false;
    }

    void take(Bytes in, std::uint64_t first) {
        std::uint64_t end = end_of_record(in, first);
        if (in.has(first + head_size, 4) && in.load<std::uint32_t>(first + head_size) != format_number)
            return doubt("records of another format of tenon");
        if (!is_record_at(in, end, RecordType::package)) return;  // a lookup without packages registers nothing
        while (is_record_at(in, end, RecordType::package)) end = end_of_record(in, end);
        if (is_record_at(in, end, RecordType::vtables)) end = end_of_record(in, end);
        if (!in.has(first, end - first)) return doubt("records that end outside of it");
        Lookup lookup;
        lookup.bytes.assign(in.data + first, in.data + end);
        for (const Lookup& other : found_.all)
            if (other.bytes == lookup.bytes) return;
        const NoteRange range{{lookup.bytes.data(), lookup.bytes.size()}, 0};
        if (lookup.records.read(&range, 1) || !tenon::detail::TextVerifier(lookup.records, file_.path).run())
            return doubt("records whose texts do not match their hashes");
        found_.all.push_back(std::move(lookup));
    }

    void doubt(const char* what) { found_.doubt = what; }

    const Container& file_;
    Lookups& found_;
};

}  // namespace

Lookups lookups_of(const ElfFile& file) {
    Lookups found;
    Finder finder(file, found);
    for (const Segment& segment : file.segments())
        if (segment.type == PT_LOAD && !(segment.flags & PF_W)) finder.look_into(segment);
    return found;
}

Lookups lookups_of(const MachOFile& file) {
    constexpr std::uint32_t is_written = tenon::detail::macho::Protection::write;
    Lookups found;
    Finder finder(file, found);
    for (const MachOSegment& segment : file.segments())
        if (!(segment.protection & is_written) && segment.name != "__LINKEDIT") finder.look_into(segment);
    return found;
}

}  // namespace inspect
