// SPDX-License-Identifier: BSL-1.0
#include <tenon/container/macho/dyld_verifier.hpp>

#include "../catch.hpp"
#include "../macho_maker.hpp"

#include <cstdint>
#include <string>
#include <vector>

using making::MachO;
using making::opcode;
using making::uleb;
using tenon::detail::MachOFile;
namespace macho = making::macho;

namespace {

/// "what", of "damaged: what (at offset N)".
std::string said(const std::string& content) {
    const tenon::detail::Bytes all{reinterpret_cast<const unsigned char*>(content.data()), content.size()};
    const tenon::Result<MachOFile> file = MachOFile::of(tenon::detail::File::in_memory(all), "file");
    const tenon::Result<tenon::detail::Needs> needs = file ? tenon::detail::needs_of(*file) : file.error();
    if (needs) return "no error";
    const std::string message = needs.error().message, head = "tenon: file: damaged: ";
    return message.substr(message.starts_with(head) ? head.size() : 0, message.rfind(" (at offset ") - head.size());
}

template <class Change>
std::string said_with(Change change) {
    MachO file;
    change(file);
    return said(file.made());
}

// Opcodes, as <mach-o/loader.h> numbers them.
const std::string done = opcode(0x00);
std::string rebase_at(std::uint64_t offset, unsigned segment = 1) {
    return opcode(0x10, 1) + opcode(0x20, segment) + uleb(offset) + opcode(0x50, 1);
}
std::string symbol(const char* name) { return opcode(0x40) + name + '\0'; }
std::string bind_at(std::uint64_t offset, unsigned segment = 1) {
    return opcode(0x50, 1) + opcode(0x70, segment) + uleb(offset) + opcode(0x90);
}

/// A table of chained fixups: one page of __DATA, whose first pointer is at `first`.
struct Chains {
    std::uint16_t page_size = 0x1000, pointer_format = 6, first = 0, page_count = 1;
    std::uint64_t segment_offset = MachO::data_at;
    std::uint32_t version = 0, import_format = 1, import_count = 1, segments = 3, library = 1, name_at = 1;

    std::string made() const {
        const std::string starts = making::u32(24) + making::u16(page_size) + making::u16(pointer_format) +
                                   making::bytes(segment_offset) + making::u32(0) + making::u16(page_count) +
                                   making::u16(first);
        constexpr std::uint32_t head = 28, list = 16;  // 4 + 4 of each segment
        const std::uint32_t imports = head + list + 24;
        return making::u32(version) + making::u32(head) + making::u32(imports) + making::u32(imports + 4) +
               making::u32(import_count) + making::u32(import_format) + making::u32(0) + making::u32(segments) +
               making::u32(0) + making::u32(list) + making::u32(0) + starts + making::u32(library | name_at << 9) +
               '\0' + "_printf" + '\0';
    }
};
std::string rebased(std::uint64_t target, std::uint64_t next) { return making::bytes(target | next / 4 << 51); }
std::string bound(std::uint64_t import, std::uint64_t next) {
    return making::bytes(import | next / 4 << 51 | std::uint64_t{1} << 63);
}
template <class Change>
std::string said_of_chains(Change change, const std::string& data = rebased(MachO::notes_at, 8) + bound(0, 0)) {
    Chains chains;
    change(chains);
    return said_with([&](MachO& file) {
        file.chains = chains.made();
        file.data = data;
    });
}

}  // namespace

TEST_CASE("a sound Mach-O file can be loaded") {
    CHECK(said(MachO().made()) == "no error");
    CHECK(said_with([](MachO& file) { file.is_signed = true; }) == "no error");
    CHECK(said_with([](MachO& file) { file.cpu = macho::cpu_arm64; }) == "no error");
    CHECK(said_with([](MachO& file) { file.exports = ""; }) == "no error");
    CHECK(said_of_chains([](Chains&) {}) == "no error");
    CHECK(said(making::universal({{macho::cpu_arm64, 0, MachO().made()}, {macho::cpu_x86_64, 3, MachO().made()}})) ==
          "no error");
}

TEST_CASE("Mach-O segments that do not fit together are damage") {
    const std::string good = MachO().made();
    const std::size_t text = making::command_at(good, macho::Command::segment_64, 0),
                      data = making::command_at(good, macho::Command::segment_64, 1), section = text + 72;
    const auto set = [&](std::size_t at, auto number) { return said(making::with(good, at, number)); };
    CHECK(set(text + 8, 'X') == "no segment __TEXT");
    CHECK(set(text + 48, std::uint64_t{64}) == "a segment __TEXT without the load commands");
    CHECK(set(text + 40, std::uint64_t{MachO::page}) == "a segment __TEXT without the load commands");
    CHECK(set(text + 60, std::uint32_t{4}) == "a segment __TEXT without the load commands");
    CHECK(set(data + 24, std::uint64_t{0}) == "segments that overlap");
    CHECK(set(data + 24, std::uint64_t{1} << 60) == "the address of a segment");
    CHECK(set(data + 32, std::uint64_t{1} << 60) == "the address of a segment");
    CHECK(set(data + 24, std::uint64_t{MachO::page + 16}) == "the alignment of a segment");
    CHECK(set(data + 32, std::uint64_t{0x800}) == "a segment that is smaller in memory than in the file");
    CHECK(set(data + 40, std::uint64_t{0}) == "segments that overlap in the file");
    CHECK(set(data + 60, std::uint32_t{0x10}) == "the protection of a segment");
    CHECK(set(section + 32, std::uint64_t{MachO::page - 1}) == "a section outside its segment");
    CHECK(set(section + 48, std::uint32_t{MachO::notes_at + 4}) == "a section of records outside its segment");
    CHECK(said(making::with(good, data + 8, std::uint64_t{0x545845545f5f})) == "a second segment __TEXT");
}

TEST_CASE("a segment for tools alone may have any size") {
    MachO file;
    std::string content = file.made();
    const std::size_t data = making::command_at(content, macho::Command::segment_64, 1);
    content = making::with(making::with(content, data + 32, std::uint64_t{0}), data + 60, std::uint32_t{0});
    CHECK(said(content) == "no error");
}

TEST_CASE("opcodes that add the base are followed") {
    const auto rebased_by = [](const std::string& opcodes) {
        return said_with([&](MachO& file) { file.rebase = opcodes; });
    };
    CHECK(rebased_by(rebase_at(8) + done) == "no error");
    CHECK(rebased_by(rebase_at(8)) == "no error");  // the end of the table ends it, too
    CHECK(rebased_by(rebase_at(MachO::page - 8)) == "no error");
    CHECK(rebased_by(rebase_at(8) + opcode(0x30) + uleb(std::uint64_t{0} - 16) + opcode(0x50, 1)) == "no error");
    CHECK(rebased_by(rebase_at(0) + opcode(0x60) + uleb(10) + opcode(0x70) + uleb(8) + opcode(0x40, 2) + opcode(0x80) +
                     uleb(4) + uleb(24) + done) == "no error");
    CHECK(rebased_by(rebase_at(MachO::page - 7)) == "the place of a fixup");
    CHECK(rebased_by(rebase_at(~std::uint64_t{0} - 3)) == "the place of a fixup");
    CHECK(rebased_by(rebase_at(8, 0)) == "the place of a fixup");  // cannot be written
    CHECK(rebased_by(rebase_at(8, 3)) == "a fixup in no segment");
    CHECK(rebased_by(opcode(0x50, 1)) == "a fixup in no segment");
    CHECK(rebased_by(rebase_at(0) + opcode(0x60) + uleb(MachO::page / 8)) == "the place of a fixup");
    CHECK(rebased_by(rebase_at(0) + opcode(0x60) + uleb(~std::uint64_t{0})) == "the place of a fixup");
    CHECK(rebased_by(rebase_at(0) + opcode(0x80) + uleb(1 << 30) + uleb(std::uint64_t{0} - 8)) ==
          "the place of a fixup");
    CHECK(rebased_by(opcode(0x10, 2)) == "the type of a fixup");
    CHECK(rebased_by(opcode(0x90)) == "an unknown opcode of fixups");
    CHECK(rebased_by(opcode(0x20, 1) + "\xff\xff") == "truncated opcodes of fixups");
    CHECK(rebased_by(opcode(0x20, 1) + std::string(11, '\xff')) == "truncated opcodes of fixups");
}

TEST_CASE("opcodes that bind symbols are followed") {
    const auto bound_by = [](const std::string& opcodes) {
        return said_with([&](MachO& file) { file.bind = opcodes; });
    };
    CHECK(bound_by(opcode(0x10, 1) + symbol("_printf") + bind_at(8) + done) == "no error");
    for (const unsigned special : {0u, 15u, 14u, 13u})  // itself, the program, any image, the first of all
        CHECK(bound_by(opcode(0x30, special) + symbol("_printf") + bind_at(8) + done) == "no error");
    CHECK(bound_by(opcode(0x30, 12) + symbol("_printf") + bind_at(8)) == "the library of a symbol");
    CHECK(bound_by(opcode(0x10, 2) + symbol("_printf") + bind_at(8)) == "the library of a symbol");
    CHECK(bound_by(opcode(0x20) + uleb(~std::uint64_t{0} - 100) + symbol("_printf")) == "the library of a symbol");
    CHECK(bound_by(symbol("_printf") + bind_at(8)) == "a fixup without a library");
    CHECK(bound_by(opcode(0x10, 1) + bind_at(8)) == "a fixup without a symbol");
    CHECK(bound_by(opcode(0x10, 1) + symbol("_printf") + bind_at(MachO::page)) == "the place of a fixup");
    CHECK(bound_by(opcode(0x10, 1) + symbol("_printf") + bind_at(8, 0)) == "the place of a fixup");
    CHECK(bound_by(opcode(0x10, 1) + opcode(0x40) + "_printf") == "truncated opcodes of fixups");
    CHECK(bound_by(opcode(0xd0, 0)) == "an unknown opcode of fixups");
    CHECK(bound_by(opcode(0x10, 1) + symbol("_f") + bind_at(8) + opcode(0xb0, 1) + opcode(0xa0) + uleb(8) +
                   opcode(0xc0) + uleb(3) + uleb(8) + opcode(0x60) + uleb(3) + opcode(0x80) + uleb(8) + opcode(0x90)) ==
          "no error");

    const auto lazily = [](const std::string& opcodes) {
        return said_with([&](MachO& file) { file.lazy_bind = opcodes; });
    };
    const std::string one = opcode(0x70, 1) + uleb(0) + opcode(0x10, 1) + symbol("_f") + opcode(0x90) + done;
    CHECK(lazily(one + one + std::string(3, '\0')) == "no error");
    CHECK(lazily(one + opcode(0x70, 1) + uleb(MachO::page) + opcode(0x90) + done) == "the place of a fixup");

    const auto weakly = [](const std::string& opcodes) {
        return said_with([&](MachO& file) { file.weak_bind = opcodes; });
    };
    CHECK(weakly(symbol("_f") + bind_at(8) + done) == "no error");  // needs no library
    CHECK(weakly(symbol("_f") + bind_at(MachO::page) + done) == "the place of a fixup");
}

TEST_CASE("chains of fixups are followed") {
    const auto of = [](auto change) { return said_of_chains(change); };
    const auto over = [](const std::string& data) { return said_of_chains([](Chains&) {}, data); };
    CHECK(of([](Chains& one) { one.pointer_format = 2; }) == "no error");  // __TEXT begins at 0 here
    CHECK(of([](Chains& one) { one.first = 0xffff; }) == "no error");
    CHECK(of([](Chains& one) { one.first = 0xffc; }) == "a chain of fixups that leaves its page");
    CHECK(of([](Chains& one) { one.first = 0x1000; }) == "a chain of fixups that leaves its page");
    CHECK(of([](Chains& one) { one.version = 1; }) == "the version of the fixups");
    CHECK(of([](Chains& one) { one.import_format = 4; }) == "the format of the imports");
    CHECK(of([](Chains& one) { one.import_count = 0x7fffffff; }) == "the number of imports");
    CHECK(of([](Chains& one) { one.import_count = 0; }) == "the symbol of a fixup");
    CHECK(of([](Chains& one) { one.library = 2; }) == "the library of a symbol");
    CHECK(of([](Chains& one) { one.library = 0xfd; }) == "no error");
    CHECK(of([](Chains& one) { one.library = 0xfc; }) == "the library of a symbol");
    CHECK(of([](Chains& one) { one.name_at = 100; }) == "the name of a symbol");
    CHECK(of([](Chains& one) { one.segments = 4; }) == "the number of segments with fixups");
    CHECK(of([](Chains& one) { one.page_size = 0x2000; }) == "the size of a page with fixups");
    CHECK(of([](Chains& one) { one.pointer_format = 1; }) == "the format of the pointers");
    CHECK(of([](Chains& one) { one.page_count = 0x7fff; }) == "the number of pages with fixups");
    CHECK(of([](Chains& one) { one.page_count = 2; }) == "a page with fixups outside its segment");
    CHECK(of([](Chains& one) { one.segment_offset = 0; }) == "the chains of a segment");
    CHECK(over(rebased(3 * MachO::page, 0)) == "no error");  // where the image ends
    CHECK(over(rebased(3 * MachO::page + 1, 0)) == "the target of a fixup");
    CHECK(over(bound(1, 0)) == "the symbol of a fixup");
    CHECK(over(rebased(0, 0xff8) + std::string(0xff0, '\0') + rebased(0, 4)) ==
          "a chain of fixups that leaves its page");
}

TEST_CASE("the table of exports is followed") {
    const auto of = [](const std::string& exports) { return said_with([&](MachO& file) { file.exports = exports; }); };
    const auto node = [](const std::string& value) { return uleb(value.size()) + value + opcode(0); };
    const auto root = [](std::uint64_t child) { return uleb(0) + opcode(1) + "_f" + '\0' + uleb(child); };
    CHECK(of(root(6) + node(uleb(0) + uleb(MachO::data_at))) == "no error");
    CHECK(of(root(6) + node(uleb(1) + uleb(MachO::data_at))) == "no error");
    CHECK(of(root(6) + node(uleb(2) + uleb(~std::uint64_t{0}))) == "no error");  // an absolute one
    CHECK(of(root(6) + node(uleb(8) + uleb(1) + "_g" + '\0')) == "no error");    // of another library
    CHECK(of(root(6) + node(uleb(0) + uleb(4 * MachO::page))) == "the address of an export");
    CHECK(of(root(6) + node(uleb(3) + uleb(0))) == "the kind of an export");
    CHECK(of(root(6) + node(uleb(8) + uleb(2) + "_g" + '\0')) == "the library of an export of another library");
    CHECK(of(root(6) + node(uleb(16) + uleb(MachO::notes_at) + uleb(MachO::notes_at))) == "no error");
    CHECK(of(root(6) + node(uleb(16) + uleb(MachO::notes_at) + uleb(MachO::data_at))) == "the resolver of an export");
    CHECK(of(root(0)) == "a node of the table of exports");  // a circle
    CHECK(of(root(200)) == "a node of the table of exports");
    CHECK(of(root(6) + uleb(2) + uleb(0) + uleb(MachO::data_at)) == "a node of the table of exports");
    CHECK(of(uleb(0) + opcode(2) + "_f" + '\0' + uleb(8) + "_g") == "a node of the table of exports");
}

TEST_CASE("init functions lie in code") {
    const auto with_list = [](std::uint32_t kind, const std::string& list) {
        return said_with([&](MachO& file) {
            file.data = list;
            file.data_kind = kind;
        });
    };
    using macho::SectionKind;
    CHECK(with_list(SectionKind::init_functions, making::bytes(std::uint64_t{MachO::notes_at})) == "no error");
    CHECK(with_list(SectionKind::init_functions, making::bytes(std::uint64_t{MachO::data_at})) ==
          "the address of an init function");
    CHECK(with_list(SectionKind::init_functions, std::string(12, '\0')) == "the size of a list of init functions");
    CHECK(with_list(SectionKind::init_offsets, making::u32(MachO::notes_at)) == "no error");
    CHECK(with_list(SectionKind::init_offsets, making::u32(MachO::data_at)) == "the address of an init function");
    CHECK(with_list(SectionKind::thread_local_variables, std::string(48, '\0')) == "no error");
    CHECK(with_list(SectionKind::thread_local_variables, std::string(40, '\0')) ==
          "the descriptors of thread-local variables");

    const auto in_chains = [](const std::string& pointer) {
        return said_with([&](MachO& file) {
            file.chains = Chains().made();
            file.data = pointer;
            file.data_kind = SectionKind::init_functions;
        });
    };
    CHECK(in_chains(rebased(MachO::notes_at, 0)) == "no error");
    CHECK(in_chains(rebased(MachO::data_at, 0)) == "the address of an init function");
    CHECK(in_chains(bound(0, 0)) == "the address of an init function");
}

TEST_CASE("each bit of a signed file is checked before it is loaded") {
    MachO file;
    file.is_signed = true;
    const std::string good = file.made();
    const std::size_t signature = good.rfind(making::big(0xfade0cc0));
    for (const std::size_t at :
         {std::size_t{MachO::notes_at} + 40, std::size_t{MachO::data_at - 8}, std::size_t{MachO::data_at} + 100,
          signature - 1, signature + MachO::directory_in_signature + 44 + 32}) {
        std::string content = good;
        content[at] ^= 1;
        CHECK(said(content).ends_with("is not the one that was signed"));
    }
    constexpr std::size_t directory = MachO::directory_in_signature;
    const auto set = [&](std::size_t at, std::uint32_t number) {
        return said(making::with(good, signature + at, making::big(number)[3]));
    };
    CHECK(said(making::with(good, signature, 'X')) == "the code signature");
    CHECK(set(4, 1) == "the size of the code signature");  // too large
    CHECK(set(11, 99) == "the size of the code signature");
    CHECK(set(19, 255) == "a part of the code signature");
    CHECK(set(directory + 31, 99) == "the number of signed pages");
    CHECK(set(directory + 35, 1) == "the size of what is signed");
    CHECK(set(directory + 39, 40) == "the size of a signed page");
    CHECK(set(directory + 37, 1) == "no error");  // hashes of another kind are the system's to check
}

TEST_CASE("relocations of old linkers are refused, as nobody checks them") {
    const auto with_count = [](std::uint32_t count) {
        return said_with([&](MachO& file) {
            file.more = {making::u32(macho::Command::dysymtab) + making::u32(80) + std::string(68, '\0') +
                         making::u32(count)};
        });
    };
    CHECK(with_count(0) == "no error");
    CHECK(with_count(1) == "relocations of a linker for Mac OS X 10.5");
}
