// SPDX-License-Identifier: BSL-1.0
//
// Replaces a plugin COUNT times by the next of the files FIT, every tenth time by MISFIT before, and reloads it, while
// four threads look up in what is the newest and in what was, call it, open the path and reload themselves. Says what
// is wrong; prints "done" when nothing is.
//
// usage: host COUNT PLUGIN MISFIT FIT...
#include "api.hpp"

#include <tenon/loader.hpp>

#include <atomic>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <string>
#include <thread>
#include <vector>

namespace fs = std::filesystem;

namespace {

std::atomic<int> wrong{0};
std::atomic<bool> enough{false};
std::atomic<int> calls{0};

void complain(const std::string& what) {
    if (++wrong < 10) std::printf("%s\n", what.c_str());
}

/// A plugin and what it said when it was new.
struct Met {
    tenon::Plugin plugin;
    tenon::Symbol<int()> step;
    int number;
};

/// Asks a plugin all that it knows. STEP is the number of its build.
Met meet(const tenon::Plugin& plugin) {
    const auto step = plugin.lookup<int()>("step"), count = plugin.lookup<int()>("count");
    const auto advance = plugin.lookup<void(reload::State&)>("advance");
    const auto constructed = plugin.lookup<int()>("constructed");
    const auto initialised = plugin.lookup<int>("initialised");
    if (!step || !count || !advance || !constructed || !initialised) {
        complain("not found");
        return {plugin, {}, 0};
    }
    reload::State state{};
    (*advance)(state);
    if (state.generation != (*step)()) complain("two builds in one plugin");
    if ((*constructed)() != 1 || **initialised != 1) complain("constructed or initialised more than once, or never");
    if (plugin.all<int()>().value().size() != 3) complain("more or less than three functions of one type");
    ++calls;
    return {plugin, *step, state.generation};
}

void work(const std::string& path, const tenon::Plugin& first, unsigned kind) {
    std::vector<Met> met{meet(first)};
    for (unsigned k = 0; !enough; ++k) {
        tenon::Result<tenon::Plugin> now = (k + kind) % 2 == 0 ? tenon::open(path) : met.back().plugin.reload();
        if (now && *now != met.back().plugin) met.push_back(meet(*now));
        // One that is refused, or that is being replaced at this moment.
        if (!now && now.error().code != tenon::Errc::package_mismatch && now.error().code != tenon::Errc::cannot_read)
            complain(now.error().message);
        const Met& old = met[k % met.size()];
        if (old.step() != old.number || meet(old.plugin).number != old.number) complain("an old plugin is another");
    }
}

void replace(const std::string& path, const char* by) {
    fs::copy_file(by, path + ".new", fs::copy_options::overwrite_existing);
    fs::rename(path + ".new", path);
}

}  // namespace

int main(int argc, char** argv) {
    const int count = std::atoi(argv[1]);
    const std::string path = argv[2];
    const tenon::Plugin first = tenon::open(path).value();
    std::vector<std::thread> threads;
    for (unsigned k = 0; k < 4; ++k) threads.emplace_back(work, path, first, k);

    tenon::Plugin newest = first;
    for (int k = 0; k < count; ++k) {
        if (k % 10 == 0) {
            replace(path, argv[3]);
            const auto misfit = newest.reload();
            if (misfit || misfit.error().code != tenon::Errc::package_mismatch) complain("a misfit was not refused");
            if (misfit.has_value() ||
                misfit.error().message.find("struct reload::State, member 2") == std::string::npos)
                complain("the error does not name the type");
            if (tenon::open(path).value() != newest) complain("the old one is no longer in use");
        }
        replace(path, argv[4 + k % (argc - 4)]);
        const auto newer = newest.reload();
        if (!newer) {
            complain(newer.error().message);
            continue;
        }
        if (*newer == newest) complain("nothing new");
        if (tenon::open(path).value() != *newer) complain("open gives another");
        newest = *newer;
        if (meet(newest).number != 1 + k % (argc - 4)) complain("another build");
    }
    enough = true;
    for (std::thread& each : threads) each.join();
    if (calls < count) complain("the threads hardly did anything");
    if (wrong == 0) std::puts("done");
    return wrong != 0;
}
