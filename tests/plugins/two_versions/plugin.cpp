// SPDX-License-Identifier: BSL-1.0
//
// A plugin with a loader of its own, which may be of another version of tenon, or have another standard library, than the host's.
#include <tenon/export.hpp>
#include <tenon/loader.hpp>

#include <cstdio>
#include <string>

void open_other(const char* path) {
    const auto print = [](const std::string& text) { std::printf("nested: %s\n", text.c_str()); };
    const tenon::Result<tenon::Plugin> other = tenon::open(path);
    if (other)
        print(std::to_string(**other->lookup<const int>("version")));
    else
        print(std::string(name(other.error().code)) + ": " + other.error().message);
    // The program's own exports are found without what loaders share.
    const tenon::Plugin program = tenon::program();
    const auto none = program.lookup<int>("none");
    print(none || program.path().empty() || program.metadata("none") ? "found" : name(none.error().code));
}
TENON_EXPORT(open_other);
