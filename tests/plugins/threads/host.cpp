// SPDX-License-Identifier: BSL-1.0
//
// Many threads open plugins in any order, look up in them, and meet conflicts, while another loads and unloads a library behind their
// backs. Says what is wrong; prints "done" when nothing is.
//
// usage: host SECONDS SEED FILE...
#include <tenon/loader.hpp>

#include <dlfcn.h>

#include <atomic>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <random>
#include <string>
#include <thread>
#include <vector>

int constructed[3];  // by the plugins of each version, one at a time: the dynamic linker sees to it

namespace {

std::atomic<int> wrong{0};
std::atomic<bool> enough{false};
std::atomic<int> opened_version{0};  // of the package, once a plugin has brought it

void complain(const std::string& what) {
    if (++wrong < 10) std::printf("%s\n", what.c_str());
}

void check(const char* file, const tenon::Result<tenon::Plugin>& opened) {
    if (!opened) {
        // Refused by what is open, or by what another thread is opening: nothing else is wrong with any file.
        if (opened.error().code != tenon::Errc::package_mismatch) complain(opened.error().message);
        return;
    }
    if (opened->path() != file) complain("wrong path");
    const auto version = opened->lookup<int>("version"), initialised = opened->lookup<int>("initialised");
    const auto add = opened->lookup<int(int, int)>("add");
    if (!version || !initialised || !add) return complain("not found");
    if (**initialised != 1) complain("init functions have run " + std::to_string(**initialised) + " times");
    if ((*add)(2, 3) != 5) complain("wrong sum");
    if (opened->lookup<const int>("version").value().get() != version->get()) complain("two addresses of one variable");
    if (opened->lookup<long>("version").has_value() || opened->lookup<int>("none").has_value())
        complain("found what is not there");
    if (**version == 0) return;
    int first = 0;
    if (!opened_version.compare_exchange_strong(first, **version) && first != **version)
        complain("two versions of one package");
}

void work(unsigned seed, char** files, int count) {
    std::minstd_rand random(seed);
    while (!enough) {
        const char* const file = files[random() % static_cast<unsigned>(count)];
        check(file, tenon::open(file));
    }
}

void load_and_unload() {
    while (!enough) {
        if (void* const handle = dlopen("libutil.so.1", RTLD_NOW)) dlclose(handle);
        std::this_thread::sleep_for(std::chrono::milliseconds(1));
    }
}

}  // namespace

int main(int argc, char** argv) {
    const double seconds = std::atof(argv[1]);
    const auto seed = static_cast<unsigned>(std::atoi(argv[2]));
    std::vector<std::thread> threads;
    for (unsigned k = 0; k < 8; ++k) threads.emplace_back(work, 8 * seed + k, argv + 3, argc - 3);
    threads.emplace_back(load_and_unload);
    std::this_thread::sleep_for(std::chrono::duration<double>(seconds));
    enough = true;
    for (std::thread& each : threads) each.join();
    for (int k = 3; k < argc; ++k) check(argv[k], tenon::open(argv[k]));

    if (opened_version == 0) return std::puts("no plugin with the package was opened"), 1;
    if (constructed[0] == 0 || constructed[opened_version] == 0) complain("no constructor has run");
    if (constructed[3 - opened_version] != 0) complain("a constructor of a refused plugin has run");
    if (wrong == 0) std::puts("done");
    return wrong != 0;
}
