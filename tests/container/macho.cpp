// SPDX-License-Identifier: BSL-1.0
#include <tenon/container/macho/macho.hpp>

#include <tenon/manifest.hpp>

#include "../catch.hpp"
#include "../macho_maker.hpp"

#include <cstdint>
#include <string>

using making::MachO;
using tenon::detail::MachOFile;
namespace macho = making::macho;

namespace {

tenon::Result<MachOFile> file_of(const std::string& content) {
    return MachOFile::of(
        tenon::detail::File::in_memory({reinterpret_cast<const unsigned char*>(content.data()), content.size()}),
        "file");
}
tenon::Result<tenon::Manifest> read(const std::string& content) {
    return tenon::Manifest::read(content.data(), content.size(), "file");
}
std::string said(const std::string& content) {
    const tenon::Result<tenon::Manifest> manifest = read(content);
    return manifest ? "read" : manifest.error().message.substr(std::string("tenon: file: ").size());
}
std::string at(std::size_t offset) { return " (at offset " + std::to_string(offset) + ")"; }

template <class Change>
MachO with(Change change) {
    MachO file;
    change(file);
    return file;
}

}  // namespace

TEST_CASE("a Mach-O file is read as an ELF file is") {
    for (const std::uint32_t type : {macho::FileType::dylib, macho::FileType::bundle, macho::FileType::execute}) {
        const std::string content =
            with([&](MachO& file) {
                file.type = type;
                file.notes = making::toolchain() + making::one_export("run") + making::metadatum("version", "1.4");
            }).made();
        const tenon::Manifest manifest = read(content).value();
        CHECK(manifest.exports().at(0).name == "run");
        CHECK(manifest.metadata().at(0).value == "1.4");
        CHECK(file_of(content).value().is_library == (type != macho::FileType::execute));
    }
}

TEST_CASE("a Mach-O file says what it needs") {
    const std::string content = with([](MachO& file) {
                                    file.libraries = {"@rpath/libshape.dylib", "/usr/lib/libSystem.B.dylib"};
                                    file.rpaths = {"@loader_path/../lib"};
                                    file.install_name = "@rpath/libblur.dylib";
                                }).made();
    const tenon::Result<MachOFile> file = file_of(content);
    const tenon::detail::Needs& needs = file.value().needs();
    CHECK(needs.needed[0] == "@rpath/libshape.dylib");
    CHECK(needs.needed[1] == "/usr/lib/libSystem.B.dylib");
    CHECK(needs.rpaths[0] == "@loader_path/../lib");
    CHECK(needs.soname == "@rpath/libblur.dylib");
}

TEST_CASE("of a universal file the binary for this processor is read, or else the first") {
    const auto binary = [](std::uint32_t cpu, std::uint32_t subtype, const char* name) {
        return making::Binary{cpu, subtype, with([&](MachO& file) {
                                                file.cpu = cpu;
                                                file.subtype = subtype;
                                                file.notes = making::toolchain() + making::one_export(name);
                                            }).made()};
    };
    constexpr std::uint32_t other = macho::this_cpu == macho::cpu_arm64 ? macho::cpu_x86_64 : macho::cpu_arm64;
    const auto name_in = [](const std::string& content) {
        return std::string(read(content).value().exports().at(0).name);
    };
    const std::uint32_t mine = macho::this_cpu != 0 ? macho::this_cpu : macho::cpu_x86_64;
    CHECK(name_in(making::universal({binary(mine, 3, "mine"), binary(other, 0, "other")})) == "mine");
    if (macho::this_cpu != 0)
        CHECK(name_in(making::universal({binary(other, 0, "other"), binary(mine, 3, "mine")})) == "mine");
    CHECK(name_in(making::universal({binary(other, 0, "other")})) == "other");

    const std::string whole = making::universal({binary(mine, 3, "mine"), binary(other, 0, "other")});
    CHECK(said(whole.substr(0, whole.size() - 1)) ==
          "damaged: truncated: a binary of a universal file ends outside it" + at(28));
    CHECK(said(whole.substr(0, 7) + '\0' + whole.substr(8)) ==
          "damaged: the number of binaries in a universal file" + at(4));
    CHECK(said(making::with(whole, 0x4000, 0)) ==
          "damaged: a binary of a universal file that is no Mach-O file" + at(0x4000));
}

TEST_CASE("a class file of Java begins like a universal file and is none") {
    const std::string content = making::big(macho::fat_magic) + making::big(52) + std::string(100, '\0');
    CHECK(said(content) == "is not a shared library (neither an ELF nor a Mach-O file)");
}

TEST_CASE("what is no shared library of 64 bits is told") {
    const std::string good = MachO().made();
    const auto type = [](std::uint32_t number) { return with([&](MachO& file) { file.type = number; }).made(); };
    CHECK(said(type(macho::FileType::object)) == "is an object file, not a shared library");
    CHECK(said(type(macho::FileType::core)) == "is a core dump, not a shared library");
    CHECK(said(type(10)) == "is neither a program nor a shared library");
    for (const std::uint32_t magic : {macho::magic_32, macho::swapped_magic_32, macho::swapped_magic_64})
        CHECK(said(making::with(good, 0, magic)) == "is built for a machine of 32 bits or of the other byte order");
    CHECK(said(good.substr(0, 20)) == "damaged: the Mach-O header is truncated" + at(0));
}

TEST_CASE("a Mach-O file is for this machine if its processor and its system are") {
    const auto judged = [](const MachO& made) {
        const std::string content = made.made();
        const tenon::Result<MachOFile> file = file_of(content);
        return std::pair(file.value().is_for_this_machine, file.value().can_be_checked);
    };
    constexpr std::uint32_t ios_simulator = 7;
    const std::uint32_t mine = macho::this_cpu;
    const auto fits = std::pair(macho::is_native, true), foreign = std::pair(false, true);
    if (mine != 0) {
        CHECK(judged(with([&](MachO& file) {
                  file.cpu = mine;
                  file.subtype = 0;
              })) == fits);
        CHECK(judged(with([&](MachO& file) {
                  file.cpu = mine;
                  file.subtype = 0;
                  file.platform = 0;
              })) == fits);
        CHECK(judged(with([&](MachO& file) {
                  file.cpu = mine;
                  file.subtype = 0;
                  file.platform = ios_simulator;
              })) == foreign);
    }
    CHECK(judged(with([&](MachO& file) { file.cpu = mine ^ macho::cpu_x86_64 ^ macho::cpu_arm64; })).first == false);
    CHECK(judged(with([](MachO& file) {
              file.cpu = macho::cpu_arm64;
              file.subtype = macho::subtype_arm64e;
          })) == std::pair(false, false));
    CHECK(judged(with([](MachO& file) { file.cpu = 0x01000012; })) == std::pair(false, false));
}

TEST_CASE("load commands that do not fit are damage") {
    const std::string good = MachO().made();
    const std::size_t data = making::command_at(good, macho::Command::segment_64, 1),
                      library = making::command_at(good, macho::Command::load_dylib),
                      name = making::command_at(good, macho::Command::id_dylib),
                      info = making::command_at(good, macho::Command::dyld_info_only);
    CHECK(said(making::with(good, 20, 0x7fffffff)) ==
          "damaged: truncated: the load commands end outside the file" + at(20));
    CHECK(said(making::with(good, 16, 100)) == "damaged: the number of load commands" + at(16));
    CHECK(said(making::with(good, data + 4, 4)) == "damaged: the size of a load command" + at(data + 4));
    CHECK(said(making::with(good, data + 4, 0x7fffff00)) == "damaged: the size of a load command" + at(data + 4));
    CHECK(said(making::with(good, data + 64, 7)) == "damaged: the number of a segment's sections" + at(data));
    CHECK(said(making::with(good, data + 48, std::uint64_t{1} << 40)) ==
          "damaged: truncated: a segment ends outside the file" + at(data));
    CHECK(said(making::with(good, library + 8, 1000)) == "damaged: the path of a library" + at(library));
    CHECK(said(making::with(good, name + 8, 1000)) == "damaged: the install name" + at(name));
    CHECK(said(making::with(good, info + 8, 0x7fffffff)) == "damaged: a table of fixups outside the file" + at(info));
    CHECK(said(making::with(good, info + 44, 0x7fffffff)) == "damaged: a table of exports outside the file" + at(info));
}

TEST_CASE("records outside the file are damage, and so is a record that does not fit") {
    const std::string good = MachO().made();
    const std::size_t section = making::command_at(good, macho::Command::segment_64, 0) + 72;
    CHECK(said(making::with(good, section + 48, 0x7fffff00)) ==
          "damaged: a note segment outside the file" + at(section));
    CHECK(said(making::with(good, MachO::notes_at + 4, 0x7fffff00)) ==
          "damaged: a record of tenon: size of a note" + at(MachO::notes_at));
}

TEST_CASE("why a Mach-O file has no records") {
    const auto without = [](const std::string& exports) {
        return said(with([&](MachO& file) {
                        file.notes = "";
                        file.exports = exports;
                    }).made());
    };
    const std::string removed =
        "has no tenon records, though its slots are there: its section __TEXT,__tenon was removed";
    CHECK(without(making::trie_of("_tenon.radius", MachO::data_at)) == removed);
    CHECK(without(making::trie_of("_tenon_init.connect", MachO::data_at)) == removed);
    for (const char* other : {"_tenon", "_tenons", "_run"})
        CHECK(without(making::trie_of(other, MachO::data_at)) ==
              "has no tenon records: it is not built with tenon, or its linker left out the object that is (link an "
              "archive with -force_load)");
    CHECK(without("").starts_with("has no tenon records: it is not built"));
}
