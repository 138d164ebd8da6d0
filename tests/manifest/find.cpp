// SPDX-License-Identifier: BSL-1.0
#include <tenon/manifest/find.hpp>

#include "../catch.hpp"
#include "../plugin_builder.hpp"

#include <fstream>
#include <string>

using namespace building;

TEST_CASE("a plugin is found by its bare name, in the first directory that has it") {
    const fs::path first = new_directory(), second = new_directory();
    for (const char* const name : {"blur.so", "libsharpen.so", "invert", "both.so", "libboth.so", "both"})
        std::ofstream(second / name) << "any content";
    fs::create_directory(second / "folder.so");
    std::ofstream(first / "libblur.so") << "another";
    const std::vector<std::string> directories = {first.string(), (second / "none").string(), second.string() + "/"};
    const auto in_second = [&](const char* name) { return (second / name).string(); };

    CHECK(tenon::find("blur", directories).value() == (first / "libblur.so").string());
    CHECK(tenon::find("sharpen", directories).value() == in_second("libsharpen.so"));
    CHECK(tenon::find("invert", directories).value() == in_second("invert"));
    CHECK(tenon::find("blur.so", directories).value() == in_second("blur.so"));
    CHECK(tenon::find("both", directories).value() == in_second("both.so"));  // the likeliest of three
    CHECK(tenon::find(in_second("both"), {}).value() == in_second("both"));

    CHECK(said(tenon::find("folder", {second.string()})) ==
          "cannot_read: tenon: folder: is none of\n  " + in_second("folder.so") + "\n  " + in_second("libfolder.so") +
              "\n  " + in_second("folder"));
    CHECK(said(tenon::find(in_second("none.so"), directories)) ==
          "cannot_read: tenon: " + in_second("none.so") + ": is none of\n  " + in_second("none.so"));
    CHECK(said(tenon::find("blur", {})) == "cannot_read: tenon: blur: is not searched for: no directory is given");
    CHECK(tenon::find(std::string("blur\0x", 6), directories).error().code == tenon::Errc::cannot_read);
}
