// SPDX-License-Identifier: BSL-1.0
#include <tenon/manifest/note_reader.hpp>

#include <tenon/manifest/manifest.hpp>

#include "../catch.hpp"
#include "../elf_maker.hpp"
#include "../plugin_builder.hpp"

#include <algorithm>
#include <fstream>
#include <string>

using namespace building;
using namespace making;
using tenon::detail::Bytes;
using tenon::detail::ElfFile;
using tenon::detail::FileNotes;
using tenon::detail::Records;
using tenon::detail::Texts;

namespace {

const std::string long_signature = "fn void(" + std::string(100'000, 'A') + ")";

std::string file_of(const std::string& notes) {
    const std::string path = new_directory() / "made.so";
    std::ofstream(path, std::ios::binary) << library(notes);
    return path;
}

FileNotes notes_of(const std::string& path, Texts texts) {
    return tenon::detail::read_notes(ElfFile::open(path).value(), texts).value();
}

std::size_t bytes_read(const FileNotes& notes) {
    std::size_t all = 0;
    for (const Bytes& part : notes.parts) all += part.size;
    return all;
}

}  // namespace

TEST_CASE("the notes of a file are read at once if all texts are wanted") {
    const std::string path = file_of(toolchain() + one_export("run", long_signature));
    const FileNotes notes = notes_of(path, Texts::all);
    CHECK(bytes_read(notes) == notes.bytes.size());
}

TEST_CASE("long texts of exports are not read") {
    const std::string path =
        file_of(toolchain() + one_export("first", long_signature) + metadatum("version", "1.4") +
                one_export("second", long_signature) + package("acme", 1, {std::string(50'000, 'B')}) +
                one_export("third", long_signature));
    const FileNotes notes = notes_of(path, Texts::not_of_exports), all = notes_of(path, Texts::all);
    CHECK(bytes_read(notes) < 200'000);
    for (const Bytes& part : notes.parts)
        CHECK(std::equal(part.data, part.data + part.size, all.bytes.begin() + (part.data - notes.bytes.begin())));

    Records records;
    REQUIRE(records.read(notes.ranges.begin(), notes.ranges.size()).field == nullptr);
    REQUIRE(records.exports.size() == 3);
    CHECK(view(records.exports[2].name()) == "third");
    CHECK(records.exports[2].signature().size == long_signature.size());
    CHECK(view(records.metadata[0].value) == "1.4");
    CHECK(view(records.lines[records.packages[0].lines.first]) == std::string(50'000, 'B'));
}

TEST_CASE("near records are read ahead, and no byte twice") {
    std::string records;
    for (int k = 0; k < 1000; ++k)
        records += one_export("run" + std::to_string(k), "fn void(" + std::string(100, 'A') + ")");
    const FileNotes notes = notes_of(file_of(records), Texts::not_of_exports);
    REQUIRE(notes.parts.size() == 1);
    CHECK(notes.parts[0].size == notes.bytes.size());
}

TEST_CASE("records whose sizes do not fit are the same error, whichever texts are read") {
    const std::string good = toolchain() + one_export("run", long_signature) + one_export("other", long_signature);
    const std::size_t sizes = toolchain().size() + 24 + 4;
    for (const std::uint32_t size : {0u, 100u, 99'999u, 100'100u, 0x7fffffffu, 0xffffffffu}) {
        const std::string path = file_of(with(good, sizes, size));
        std::string told[2];
        for (const Texts texts : {Texts::all, Texts::not_of_exports})
            told[texts == Texts::all] = said(tenon::detail::read_manifest(ElfFile::open(path).value(), texts));
        CHECK(told[0].starts_with("damaged: tenon: " + path + ": damaged: a record of tenon: size of "));
        CHECK(told[0] == told[1]);
    }
}
