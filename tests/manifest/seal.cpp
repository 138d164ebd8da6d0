// SPDX-License-Identifier: BSL-1.0
#include <tenon/manifest/seal_check.hpp>

#include <tenon/loader.hpp>
#include <tenon/manifest.hpp>

#include "../catch.hpp"
#include "../elf_maker.hpp"
#include "../macho_maker.hpp"
#include "../plugin_builder.hpp"

#include <fstream>
#include <iterator>
#include <string>

using namespace building;
using tenon::Errc;
using tenon::Manifest;

namespace {

std::string content_of(const std::string& path) {
    std::ifstream file(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), {}};
}

tenon::Result<Manifest> read(const std::string& content) {
    return Manifest::read(content.data(), content.size(), "file");
}

std::string seal_record() { return making::record(making::RecordType::seal, making::u32(0) + std::string(32, '\0')); }

std::string file_of(const std::string& content) {
    const std::string path = (new_directory() / "file").string();
    std::ofstream(path, std::ios::binary).write(content.data(), static_cast<std::streamsize>(content.size()));
    return path;
}

/// The content of a file that is sealed.
std::string sealed(const std::string& content) {
    const std::string path = file_of(content);
    tenon::seal(path).value();
    return content_of(path);
}
/// A small library with a seal.
std::string sealed_content(const std::string& notes) { return sealed(making::library(notes)); }

/// A dylib with room for a seal.
making::MachO sealable_dylib(bool is_signed) {
    making::MachO file;
    file.notes = making::toolchain() + making::metadatum("version", "1.4") + seal_record();
    file.is_signed = is_signed;
    return file;
}
std::string without_path(const std::string& message) { return message.substr(message.rfind(": ") + 2); }

std::string sealable_plugin() {
    return copy_of(build(tests_directory() / "faults/small.cpp", "-shared -fPIC", compiler(), "small.so"));
}

}  // namespace

TEST_CASE("a sealed file reads as before, and says that it is sealed") {
    const std::string notes = making::toolchain() + making::metadatum("version", "1.4") + seal_record();
    CHECK(!read(making::library(notes)).value().is_sealed());
    const Manifest sealed = read(sealed_content(notes)).value();
    CHECK(sealed.is_sealed());
    CHECK(sealed.metadata()[0].value == "1.4");
}

TEST_CASE("a change of any bit of a sealed file is damage, and so is a lost byte") {
    const std::string good =
        sealed_content(making::toolchain() + making::metadatum("version", "1.4") + seal_record() + seal_record());
    std::string content = good;
    for (std::size_t bit = 0; bit < 8 * good.size(); ++bit) {
        content[bit / 8] = static_cast<char>(good[bit / 8] ^ (1 << (bit % 8)));
        INFO("bit " << bit);
        REQUIRE(!read(content));
        content[bit / 8] = good[bit / 8];
    }
    for (std::size_t size = 0; size < good.size(); ++size) REQUIRE(!read(good.substr(0, size)));
    CHECK(!read(good + '\0'));
    CHECK(said(read(good + '\0')) ==
          "damaged: tenon: file: damaged: changed after it was sealed (its SHA-256 digest is not the one in the seal)");
    CHECK(read(good));
}

TEST_CASE("a lost seal is damage") {
    const std::string good = sealed_content(making::toolchain() + seal_record());
    const std::size_t type = making::notes_at + making::toolchain().size() + 8;
    CHECK(said(read(making::with(good, type + 4, 'X'))) ==
          "damaged: tenon: file: damaged: its records say that it is sealed, but the seal is missing (at offset 0)");
}

TEST_CASE("room for a seal is accepted if it is empty") {
    const std::string notes = making::toolchain() + seal_record();
    CHECK(read(making::library(notes)));
    const std::size_t kind = making::notes_at + making::toolchain().size() + 24;
    for (const std::string& wrong :
         {making::with(making::library(notes), kind + 4, 'x'), making::with(making::library(notes), kind, '\1'),
          making::with(making::library(notes), kind, '\3')})
        CHECK(said(read(wrong)) == "damaged: tenon: file: damaged: a record of tenon: kind of the seal (at offset " +
                                       std::to_string(kind) + ")");
}

TEST_CASE("a file without room is not sealed, and stays as it is") {
    const std::string path = copy_of(plugin("basic/plugin.cpp")), before = content_of(path);
    CHECK(said(tenon::seal(path)) ==
          "not_sealed: tenon: " + path + ": has no room for a seal: write TENON_SEAL(); in one of its sources");
    CHECK(content_of(path) == before);
}

TEST_CASE("if only sealed plugins are accepted, a sealed one opens and no other") {
    const std::string path = sealable_plugin(), sealed = sealable_plugin();
    CHECK(said(tenon::seal(sealed)) == "no error");
    CHECK(said(tenon::open(path, {.sealed_only = true})) ==
          "not_sealed: tenon: " + path +
              ": is not sealed, but a sealed file was asked for (tenon-inspect seal writes the seal)");
    REQUIRE(said(tenon::open(sealed, {.sealed_only = true})) == "no error");
    CHECK(tenon::open(sealed).value().lookup<int(int)>("scale").value()(21) == 42);
    CHECK(tenon::open(path).value().metadata("author").value() == "nobody");
    CHECK(said(tenon::open(path, {.sealed_only = true})).starts_with("not_sealed"));  // though it is open
}

TEST_CASE("a changed sealed plugin is damaged, and none of its code runs") {
    const std::string path = sealable_plugin();
    tenon::seal(path).value();
    std::string content = content_of(path);
    content.back() ^= 1;
    std::ofstream(path, std::ios::binary).write(content.data(), static_cast<std::streamsize>(content.size()));
    CHECK(tenon::open(path).error().code == Errc::damaged);
}

TEST_CASE("a dylib without a code signature is sealed like an ELF file") {
    const std::string good = sealed(sealable_dylib(false).made());
    CHECK(read(good).value().is_sealed());
    for (std::size_t at = 0; at < good.size(); at += 97) {
        std::string content = good;
        content[at] ^= 4;
        REQUIRE(!read(content));
    }
}

TEST_CASE("the code signature of a dylib is its seal") {
    const std::string before = sealable_dylib(true).made(), good = sealed(before);
    REQUIRE(read(before));
    CHECK(!read(before).value().is_sealed());
    const Manifest manifest = read(good).value();
    CHECK(manifest.is_sealed());
    CHECK(manifest.metadata()[0].value == "1.4");
    CHECK(tenon::check_file(file_of(good)).has_value());  // the hashes of all pages were written anew
    CHECK(sealed(good) == good);

    std::string content = good;
    content[making::MachO::data_at + 5] ^= 1;
    CHECK(said(read(content)) == "damaged: tenon: file: damaged: page 1 is not the one that was signed (at offset " +
                                     std::to_string(making::MachO::data_at) + ")");
    const std::size_t signature = making::command_at(good, making::macho::Command::code_signature);
    constexpr std::uint32_t function_starts = 0x26;
    CHECK(said(read(making::with(good, signature, function_starts))) ==
          "damaged: tenon: file: damaged: its seal is its code signature, which was removed");
}

TEST_CASE("a dylib whose signature vouches for more than hashes is not sealed") {
    making::MachO certified = sealable_dylib(true);
    certified.certificate = "a certificate";
    CHECK(without_path(tenon::seal(file_of(certified.made())).error().message) == "seal it before you sign it");
    CHECK(read(certified.made()));

    std::string of_old_hashes = sealable_dylib(true).made();
    of_old_hashes[of_old_hashes.rfind(making::big(0xfade0cc0)) + making::MachO::directory_in_signature + 37] = 1;
    CHECK(without_path(tenon::seal(file_of(of_old_hashes)).error().message) ==
          "sign it again (codesign -f -s -), then seal it");
}

TEST_CASE("a sealed dylib stays sealed in a universal file, which is not sealed itself") {
    for (const bool is_signed : {false, true}) {
        const std::string thin = sealable_dylib(is_signed).made();
        const auto joined = [](const std::string& content) {
            return making::universal({{making::macho::cpu_x86_64, 3, content}, {making::macho::cpu_arm64, 0, content}});
        };
        CHECK(read(joined(sealed(thin))).value().is_sealed());
        CHECK(without_path(tenon::seal(file_of(joined(thin))).error().message) ==
              "seal its binaries before lipo joins them");
        std::string content = joined(sealed(thin));
        content[0x4000 + making::MachO::data_at + 5] ^= 1;
        if (making::macho::this_cpu != making::macho::cpu_arm64) CHECK(!read(content));
    }
}
