// SPDX-License-Identifier: BSL-1.0
#include <tenon/records/notes.hpp>

#include <tenon/manifest/discover.hpp>
#include <tenon/manifest/manifest.hpp>

#include "../catch.hpp"
#include "../elf_maker.hpp"
#include "../plugin_builder.hpp"

#include <cstdint>
#include <fstream>
#include <string>
#include <vector>

using namespace building;
using namespace making;
using tenon::detail::Bytes;
using tenon::detail::NoteRange;
using tenon::detail::ParseError;

namespace {

/// The payloads of the notes of tenon in some ranges, then what is damaged.
std::vector<std::string> ours_in(const std::vector<std::string>& contents, std::uint64_t offset = 0) {
    std::vector<NoteRange> ranges;
    for (const std::string& name : contents)
        ranges.push_back({{reinterpret_cast<const unsigned char*>(name.data()), name.size()}, offset});
    std::vector<std::string> found;
    const ParseError damage =
        tenon::detail::each_note(ranges.data(), ranges.size(), [&](std::uint32_t, Bytes payload, std::uint64_t) {
            found.emplace_back(payload.chars(), payload.size);
            return ParseError{};
        });
    if (damage.field != nullptr) found.emplace_back(damage.field);
    return found;
}
using List = std::vector<std::string>;

const std::string one = note("Tenon", 0x105, "one."), two = note("Tenon", 0x105, "two.");

/// The stamps of notes/stamp.hpp. In a unit with records the linker lays them before these or among them, in one of
/// their own behind them.
const std::vector<std::string> stamps = {
    "-DSTAMP=1",
    "-DSTAMP=1 -DPLACE='\".note.a\"'",
    "-DSTAMP=2",
    "-DSTAMP=3",
    "-DSTAMP=4",
    "-DSTAMP=1 -DALIGNED=8",
    "-DSTAMP=1 -DALIGNED=32 -DPLACE='\".note.a\"'",
};

std::vector<std::string> linkers() {
    std::vector<std::string> all = {""};
    for (const char* flag : {"-fuse-ld=gold", "-fuse-ld=lld", "-fuse-ld=mold"})
        if (knows(flag)) all.push_back(flag);
    return all;
}

}  // namespace

TEST_CASE("notes of tenon are found among other notes") {
    CHECK(ours_in({one + note("GNU", 3, "id") + two}) == List{"one.", "two."});
    CHECK(ours_in({note("GNU", 5, std::string(16, 'p')) + std::string(4, '\0') + one}) == List{"one."});  // padded to 8
    CHECK(ours_in({note("", 1, "no owner") + one, std::string(), two}) == List{"one.", "two."});
    CHECK(ours_in({u32(0) + u32(0) + u32(1) + one}) == List{"one."});
}

TEST_CASE("malformed notes of other owners hide no note of tenon, wherever they stand") {
    for (const std::string& wrong :
         {text("built by jenkins"), u32(4) + u32(0xffffffff) + u32(1) + text("FDO"), u32(0xffffffff) + u32(0) + u32(1),
          u32(3) + u32(40) + u32(1), u32(6) + u32(4) + u32(0x105) + text("Tendon"), u32(6), std::string(4, '\0')})
        CHECK(ours_in({wrong + one + wrong, wrong, wrong + two}) == List{"one.", "two."});
    CHECK(ours_in({"x"}) == List{});
    CHECK(ours_in({"xyz" + one}, 1) == List{"one."});  // the segment begins at a place that is no multiple of 4
}

TEST_CASE("a note of tenon that does not fit is damaged, even at the end of its segment") {
    for (const std::size_t cut : {1u, 4u, 7u})
        CHECK(ours_in({two, one.substr(0, one.size() - cut)}) == List{"two.", "size of a note"});
    CHECK(ours_in({with(one, 4, 0xffffffffu) + two}) == List{"size of a note"});
    CHECK(ours_in({with(one, 0, 7u) + two}) == List{"size of a note"});
    CHECK(ours_in({u32(7) + u32(4) + u32(1) + text("Tenon") + two}) ==
          List{"two."});  // a text of another owner that happens to have the name
}

TEST_CASE("a plugin, a library and a program work whatever other notes they have") {
    for (const std::string& linker : linkers())
        for (const std::string& stamp : stamps) {
            if (!linker.empty() && &stamp - stamps.data() > 1) continue;
            INFO(linker << " " << stamp);
            const std::string with_stamp = plugin("notes/plugin.cpp", stamp + " " + linker);
            CHECK(said(tenon::Manifest::read(with_stamp)) == "no error");
            CHECK(said(tenon::discover(fs::path(with_stamp).parent_path()).value().at(0).manifest) == "no error");
            const std::string library =
                plugin("notes/library.cpp", "-DKNOWS_NOTHING -Wl,-soname,libnotes.so " + stamp + " " + linker);
            fs::copy_file(library, fs::path(library).parent_path() / "libnotes.so", fs::copy_options::skip_existing);
            const std::string needing =
                plugin("notes/plugin.cpp", "-DNEEDS_LIBRARY " + library + " -Wl,-rpath," +
                                               fs::path(library).parent_path().string() + " " + linker);
            const std::string alone = build(source_of("notes/stamp.cpp"), "-c -fPIC " + stamp, compiler(), "stamp.o");
            const std::string host = program("notes/host.cpp", "", "-rdynamic " + alone + " " + linker);
            CHECK(run(host + " " + with_stamp + " " + needing) == Ran{0, "right\nright\nright\nright\n"});
        }
}

TEST_CASE("a library of another version is found whatever other notes it has") {
    for (const std::string& stamp : stamps) {
        INFO(stamp);
        const std::string right = plugin("notes/library.cpp", stamp),
                          stale = plugin("notes/library.cpp", "-DVERSION=2 " + stamp);
        const std::string host = program("notes/host.cpp", "-DNEEDS_LIBRARY", right);
        CHECK(
            run(host) ==
            Ran{0,
                "right\ntenon: " + host +
                    ": \"rate\" is recorded but its slot tenon.rate is not exported; link the program with -rdynamic\n"});
        fs::copy_file(stale, right, fs::copy_options::overwrite_existing);
        CHECK(run(host).output.starts_with("tenon: " + right +
                                           ": built with another version of package \"test.chain\" than " + host));
        fs::remove(right);
    }
}

TEST_CASE("a plugin works as before if a tool removed notes of others") {
    const std::string host = program("notes/host.cpp", "", "-rdynamic");
    for (const std::string tool : {"objcopy", "llvm-objcopy-14", "llvm-objcopy-19", "eu-strip"}) {
        if (!is_here(tool)) continue;
        for (const std::string& linker : linkers())
            for (const char* section : {".note.gnu.build-id", ".note.gnu.property", ".note.vendor", ".note.a"}) {
                INFO(tool << " " << linker << " " << section);
                const std::string changed =
                    copy_of(plugin("notes/plugin.cpp", "-Wl,--build-id -DSTAMP=1 -DPLACE='\"" +
                                                           std::string(section[6] == 'a' ? section : ".note.vendor") +
                                                           "\"' " + linker));
                const Ran ran = run(tool + " --remove-section=" + section + " " + changed);
                if (ran.status != 0) continue;  // this tool cannot do it
                CHECK(said(tenon::Manifest::read(changed)) == "no error");
                CHECK(run(host + " " + changed) == Ran{0, "right\nright\nright\n"});
            }
    }
}
