// SPDX-License-Identifier: BSL-1.0
//
// Many threads at once, under sanitizers. TENON_TEST_SECONDS makes it longer.
#include "../catch.hpp"
#include "../plugin_builder.hpp"

#include <cstdlib>
#include <fstream>
#include <string>

using namespace building;

namespace {

/// 200 plugins: 100 without a package, 50 of each of its versions.
std::string many_plugins() {
    static const std::string all = [] {
        const fs::path directory = new_directory();
        std::string files;
        for (int k = 0; k < 200; ++k) {
            const char* const version = k % 2 == 0 ? "-DVERSION=0" : k % 4 == 1 ? "-DVERSION=1" : "-DVERSION=2";
            const fs::path file = directory / (std::to_string(k) + ".so");
            fs::copy_file(plugin("threads/plugin.cpp", version), file);
            files += " " + file.string();
        }
        return files;
    }();
    return all;
}

std::string seconds() {
    const char* const given = std::getenv("TENON_TEST_SECONDS");
    return given != nullptr ? given : "1";
}

/// Options for ThreadSanitizer: it does not see the lock by which the dynamic linker guards what it allocates and hands out. To suppress the
/// reports would not do: writing one asks the dynamic linker, and may wait for a thread that waits for the report.
std::string without_the_dynamic_linker() {
    const fs::path list = new_directory() / "suppressions";
    std::ofstream(list) << "called_from_lib:ld-linux\n";
    return "TSAN_OPTIONS=suppressions=" + list.string() + " ";
}

/// Runs the host several times, each a process in which the race for the package starts anew.
void run_many(const std::string& flags, const std::string& options, int times) {
    if (!knows(flags)) {
        WARN(compiler() << " does not know " << flags);
        return;
    }
    for (int seed = 0; seed < times; ++seed)
        CHECK(run(options + "timeout 300 " + program("threads/host.cpp", flags, "-rdynamic") + " " + seconds() + " " +
                  std::to_string(seed) + many_plugins()) == Ran{0, "done\n"});
}

}  // namespace

TEST_CASE("many threads open the same, different and conflicting plugins: no data race") {
    run_many("-fsanitize=thread", without_the_dynamic_linker(), 2);
}

TEST_CASE("many threads open the same, different and conflicting plugins: no bad access") {
    run_many("-fsanitize=address,undefined", "", 1);
}
