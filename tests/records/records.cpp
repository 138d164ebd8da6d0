// SPDX-License-Identifier: BSL-1.0
#include <tenon/records/records.hpp>

#include <tenon/manifest/manifest.hpp>

#include "../catch.hpp"
#include "../elf_maker.hpp"

#include <filesystem>
#include <fstream>
#include <random>
#include <string>
#include <system_error>

#include <stdlib.h>
#include <unistd.h>

using namespace making;
using tenon::Errc;
using tenon::Manifest;

namespace {

tenon::Result<Manifest> read(const std::string& content) {
    return Manifest::read(content.data(), content.size(), "file");
}

/// "damaged: what (at offset N)" without its head, or the whole of another error.
std::string said(const tenon::Result<Manifest>& result) {
    if (result) return "no error";
    const std::string head = "tenon: file: ", message = result.error().message;
    return message.starts_with(head) ? message.substr(head.size()) : message;
}
std::string said(const std::string& content) { return said(read(content)); }

/// The message about a file with these records, or "no error".
std::string said_of(const std::string& notes) { return said(library(notes)); }

std::string damaged(const std::string& what, std::size_t offset) {
    return "damaged: " + what + " (at offset " + std::to_string(offset) + ")";
}
std::string in_record(const std::string& what, std::size_t offset) {
    return damaged("a record of tenon: " + what, notes_at + offset);
}

constexpr std::size_t payload = 20, fields = 24;  // of the first record

}  // namespace

TEST_CASE("records are read from a file of either class") {
    const std::string notes = toolchain() + metadatum("version", "1.4") + one_export("run");
    for (const std::string& content : {library(notes), library_32(notes)}) {
        const tenon::Result<Manifest> manifest = read(content);
        REQUIRE(said(manifest) == "no error");
        REQUIRE(manifest->exports().size() == 1);
        CHECK(manifest->exports()[0].name == "run");
        CHECK(manifest->exports()[0].signature == "fn void()");
        CHECK(manifest->metadata()[0].value == "1.4");
    }
}

TEST_CASE("a truncated, wrong or foreign ELF header is an error") {
    const std::string good = library(toolchain());
    CHECK(said(std::string()) == "is empty, not a shared library");
    CHECK(said("#!/bin/sh") == "is not a shared library (neither an ELF nor a Mach-O file)");
    CHECK(said(good.substr(0, 3)) == "is not a shared library (neither an ELF nor a Mach-O file)");
    CHECK(said(good.substr(0, 15)) == damaged("the ELF header is truncated", 15));
    CHECK(said(good.substr(0, 63)) == damaged("the ELF header is truncated", 63));
    CHECK(said(good.substr(0, 64)) == damaged("program headers outside the file", 32));
    CHECK(said(with(good, EI_CLASS, '\3')) == damaged("an ELF header of no known class", 4));
    CHECK(said(with(good, EI_DATA, '\0')) == damaged("an ELF header of no known byte order", 5));
    CHECK(said(with(good, EI_VERSION, '\0')) == damaged("an ELF header of no known version", 6));
    CHECK(said(with(good, 16, std::uint16_t{9})) == damaged("an ELF header of no known type", 16));
    CHECK(said(with(good, 20, std::uint32_t{2})) == damaged("an ELF header of no known version", 20));
    CHECK(said(with(good, 16, std::uint16_t{ET_REL})) == "is an object file, not a shared library");
    CHECK(said(with(good, 16, std::uint16_t{ET_CORE})) == "is a core dump, not a shared library");
    const char other_order = tenon::detail::this_byte_order == ELFDATA2LSB ? ELFDATA2MSB : ELFDATA2LSB;
    CHECK(read(with(good, EI_DATA, other_order)).error().code == Errc::wrong_machine);
    CHECK(said(with(good, 54, std::uint16_t{55})) == damaged("program headers of a wrong size", 54));
    CHECK(said(with(good, 32, ~std::uint64_t{0})) == damaged("program headers outside the file", 32));
    CHECK(said(with(good, 56, std::uint16_t{0xffff})) == damaged("program headers outside the file", 32));
}

TEST_CASE("segments outside the file are damage, whatever size they claim") {
    const std::string good = library(toolchain());
    const std::size_t loaded = 64, noted = 64 + 56;
    CHECK(said(with(good, loaded + 32, ~std::uint64_t{0})) ==
          damaged("truncated: a segment ends outside the file", loaded));
    CHECK(said(with(good, loaded + 8, ~std::uint64_t{0})) ==
          damaged("truncated: a segment ends outside the file", loaded));
    CHECK(said(with(good, noted + 32, ~std::uint64_t{0})) == damaged("a note segment outside the file", noted));
    CHECK(said(with(good, noted + 8, std::uint64_t{good.size() + 1})) ==
          damaged("a note segment outside the file", noted));
    // Note segments may overlap, but a small file must not make a large table.
    std::string twice = with(with(good, loaded, std::uint32_t{PT_NOTE}), loaded + 32, std::uint64_t{good.size()});
    CHECK(said(twice) == damaged("note segments that overlap", noted));
}

TEST_CASE("of a sparse file that is larger than memory, only the library is read") {
    const std::string good = library(toolchain());
    const std::size_t noted = 64 + 56;
    std::string path = (std::filesystem::temp_directory_path() / "tenon-hole-XXXXXX").string();
    ::close(::mkstemp(path.data()));
    for (const std::uint32_t type : {std::uint32_t{PT_NOTE}, std::uint32_t{PT_DYNAMIC}}) {
        std::ofstream(path, std::ios::binary) << with(with(good, noted, type), noted + 32, std::uint64_t{1} << 42);
        std::error_code error;
        std::filesystem::resize_file(path, std::uint64_t{1} << 43, error);
        if (error) continue;  // this file system has no holes
        const tenon::Result<Manifest> manifest = Manifest::read(path);
        REQUIRE(!manifest);
        CHECK(manifest.error().message ==
              "tenon: " + path + ": " + damaged("a segment of notes or dynamic entries that is too large", noted));
    }
    std::filesystem::remove(path);
}

TEST_CASE("a note that claims more bytes than there are is damage") {
    const std::string good = toolchain();
    CHECK(said_of(with(good, 4, std::uint32_t{0xffffffff})) == in_record("size of a note", 0));
    CHECK(said_of(with(good, 0, std::uint32_t{0xfffffff0})) == in_record("size of a note", 0));
    CHECK(said_of(with(good, 4, std::uint32_t{2})) == in_record("format", payload));
    CHECK(said_of(with(good, 8, std::uint32_t{0x1ff})) == in_record("type", fields));
    CHECK(
        said_of(note("GNU", 3, "build id")) ==
        "has no tenon records: it is not built with tenon, or its linker left out the object that is (link an archive with --whole-archive)");
    CHECK(said_of(note("Tenon2", 3, "another's") + good) == "no error");
    CHECK(said_of(u32(0) + good) == "no error");  // padding between sections
}

TEST_CASE("every field of an export is checked") {
    const std::string good = toolchain() + one_export("run");
    const std::size_t table = toolchain().size() + fields, sizes = table + 4, one = sizes + 4, name = one + 12;
    CHECK(said_of(good) == "no error");
    CHECK(said_of(with(good, table, std::uint16_t{0xffff})) == in_record("number of exports", table));
    CHECK(said_of(with(good, table + 2, std::uint16_t{0xffff})) == in_record("number of lines", table + 2));
    CHECK(said_of(with(good, sizes, std::uint32_t{0xffffffff})) == in_record("size of a signature", sizes));
    CHECK(said_of(with(good, sizes, std::uint32_t{0})) == in_record("size of the texts", name + 4));
    CHECK(said_of(with(good, one + 2, std::uint16_t{0xffff})) == in_record("name", name));
    CHECK(said_of(with(good, one + 2, std::uint16_t{2})) == in_record("name", name));  // no NUL behind it
    CHECK(said_of(with(good, one, std::uint16_t{1})) ==
          in_record("types reached", name + 6));  // they are listed unless all are reached
}

TEST_CASE("an export may only reach lines of its table") {
    const auto table = [](const std::string& reached) {
        return record(RecordType::exports, u16(1) + u16(2) + size("var A") + size("A") + size("B") + u16(0) + u16(1) +
                                               hash(7) + text("a") + reached + text("var A") + text("A") + text("B"));
    };
    const std::size_t reached = fields + 4 + 3 * 4 + 12 + 4;
    const Manifest good = read(library(table(u16(1) + u16(1)))).value();
    CHECK(good.exports()[0].lines == tenon::Lines{"var A", "B"});
    const Manifest backwards = read(library(table(u16(2) + u16(1) + u16(0) + u16(0)))).value();
    CHECK(backwards.exports()[0].lines == tenon::Lines{"var A", "B", "A"});
    CHECK(said_of(table(u16(1) + u16(2))) == in_record("types reached", reached + 2));
    CHECK(said_of(table(u16(0xffff) + u16(0))) == in_record("types reached", reached + 4));
    CHECK(said_of(table(u16(0) + u16(0) + u32(0) + u32(0))) == in_record("size of the texts", reached + 4));
}

TEST_CASE("every field of the other records is checked") {
    const std::string packaged = package("acme", 1, {"struct A size 1 align 1 trivial { }"});
    CHECK(said_of(packaged) == "no error");
    CHECK(said_of(with(packaged, fields, std::uint32_t{0xffffffff})) == in_record("number of lines", fields));
    CHECK(said_of(with(packaged, fields + 4, std::uint32_t{0xfffffff0})) ==
          in_record("size of the signature", fields + 4));
    CHECK(said_of(with(packaged, fields + 8, std::uint32_t{0xfffffff0})) == in_record("size of a line", fields + 8));
    CHECK(said_of(with(packaged, fields + 8, std::uint32_t{8})) == in_record("size of the texts", fields + 28));
    CHECK(said_of(with(packaged, fields + 20, std::uint32_t{0xffffffff})) == in_record("name", fields + 24));
    const std::string told = metadatum("key", "value");
    CHECK(said_of(with(told, fields, std::uint32_t{0xffffffff})) == in_record("key", fields + 8));
    CHECK(said_of(with(told, fields + 4, std::uint32_t{0xffffffff})) == in_record("value", fields + 12));
    CHECK(said_of(with(toolchain("g++"), fields, std::uint32_t{100})) == in_record("text", fields + 4));
    CHECK(said_of(record(RecordType::init, u32(9) + text("run"))) == in_record("name", fields + 4));
}

TEST_CASE("two exports of one name are damage at the second") {
    const std::string first = toolchain() + one_export("run"), second = one_export("run", "var int", 0);
    CHECK(said_of(first + second) == in_record("two exports of one name", first.size() + fields + 4 + 4 + 12));
}

TEST_CASE("records of another format are format_mismatch, not damage") {
    const tenon::Result<Manifest> manifest = read(library(record(RecordType::exports, u32(9), 9)));
    REQUIRE(!manifest);
    CHECK(manifest.error().code == Errc::format_mismatch);
    CHECK(said(manifest) == "its records have format 9, this program reads format 2");
}

TEST_CASE("two versions of one package in a binary are inconsistent, the same version twice is not") {
    const std::string first = package("acme", 1, {"struct acme::A size 4 align 4 trivial { a: int @0 }"});
    const std::string second = package("acme", 2, {"struct acme::A size 8 align 8 trivial { a: long @0 }"});
    const tenon::Result<Manifest> same = read(library(first + first + package("beta", 3, {})));
    REQUIRE(said(same) == "no error");
    CHECK(same->packages().size() == 2);
    const tenon::Result<Manifest> wrong = read(library(first + second));
    REQUIRE(!wrong);
    CHECK(wrong.error().code == Errc::inconsistent);
    CHECK(said(wrong) ==
          "holds two versions of package \"acme\": its translation units saw different headers or flags"
          "\n  struct acme::A, member 1: expected 'a: int @0', found 'a: long @0'; size: expected '4', found '8'");
}

TEST_CASE("verify finds hashes that do not match their texts, and texts that cannot be shown") {
    const auto verified = [](const std::string& notes) {
        const tenon::Result<void> result = read(library(notes)).value().verify();
        return result ? std::string("no error") : result.error().message;
    };
    CHECK(verified(toolchain()) == "no error");
    CHECK(verified(one_export("run")) ==
          "tenon: file: damaged: the stored hash does not match the text of export \"run\"");
    CHECK(verified(one_export("run\x1b[1m")) ==
          "tenon: file: damaged: the name of an export is none that a symbol can have: \"run\\x1b[1m\"");
    CHECK(verified(one_export("run", "fn void\a()")) ==
          "tenon: file: damaged: a text is not printable, that of export \"run\"");
    CHECK(verified(package("acme", 1, {})) ==
          "tenon: file: damaged: the stored hash does not match the text of package \"acme\"");
    CHECK(verified(toolchain("g++\n")) == "tenon: file: damaged: the toolchain is not printable: \"g++\\x0a\"");
}

TEST_CASE("files of random bytes and random changes of a good file do no harm") {
    std::mt19937 random(1);
    const auto below = [&](std::size_t limit) {
        return std::uniform_int_distribution<std::size_t>(0, limit - 1)(random);
    };
    const std::string good = library(toolchain() + metadatum("version", "1.4") + one_export("run") +
                                     package("acme", 1, {"struct acme::A size 4 align 4 trivial { a: int @0 }"}));
    for (int k = 0; k < 20'000; ++k) {
        std::string content = good;
        for (std::size_t count = 1 + below(6); count > 0; --count) {
            const std::size_t at = below(content.size());
            if (below(2) == 0)
                content[at] = static_cast<char>(below(256));
            else if (at + 4 <= content.size())
                content = with(content, at, below(2) == 0 ? 0xffffffffu : static_cast<std::uint32_t>(below(64)));
        }
        content.resize(below(20) == 0 ? below(content.size()) : content.size());
        if (const tenon::Result<Manifest> manifest = read(content)) {
            static_cast<void>(manifest->verify());
            static_cast<void>(manifest->abi_hash());
            static_cast<void>(manifest->exports());
        }
    }
    SUCCEED();
}
