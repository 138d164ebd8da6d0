// SPDX-License-Identifier: BSL-1.0
//
// What happens once for each plugin or symbol of a process: opens, and first lookups. Plain timing, as nothing of it can be repeated on
// the same file in the same process; table.py starts many, ours and the others' in turn.
//
// usage: open tenon|raw|preflight|boost|reopen|first_lookup FILE COUNT DIRECTORY: prints one JSON object of times in nanoseconds, and of
// pages touched. Copies of the file are made in the directory, which must be there.
#include "plugins.hpp"

#include <tenon/loader.hpp>

#include <chrono>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <map>
#include <string>
#include <vector>

#include <dlfcn.h>
#include <sys/resource.h>

#if defined(TENON_BENCH_BOOST)
#include <boost/dll/shared_library.hpp>
#endif

namespace {

using Times = std::map<std::string, std::vector<double>>;

[[noreturn]] void fail(const std::string& why) {
    std::fprintf(stderr, "%s\n", why.c_str());
    std::exit(1);
}

double now() {
    return std::chrono::duration<double, std::nano>(std::chrono::steady_clock::now().time_since_epoch()).count();
}
double page_faults() {
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    return static_cast<double>(usage.ru_minflt);
}

/// Runs `work` once; appends its time, and how many pages it touched first.
template <class Work>
void measure(Times& times, const std::string& name, Work work) {
    const double faults = page_faults(), start = now();
    work();
    times[name].push_back(now() - start);
    times[name + " pages"].push_back(page_faults() - faults);
}

tenon::Plugin open_plugin(const std::string& path) {
    tenon::Result<tenon::Plugin> plugin = tenon::open(path);
    if (!plugin) fail(plugin.error().message);
    return *plugin;
}
void* open_raw(const std::string& path) {
    void* const handle = ::dlopen(path.c_str(), RTLD_NOW | RTLD_LOCAL);
    if (handle == nullptr) fail(::dlerror());
    return handle;
}

/// Another file with the same content, and so another plugin: the dynamic linker tells files apart by device and inode.
class Copies {
public:
    Copies(const std::string& file, const std::string& directory) : file_(file), directory_(directory) {}
    std::string next() {
        std::string path = directory_ + "/copy_" + std::to_string(count_++) + ".so";
        std::filesystem::copy_file(file_, path, std::filesystem::copy_options::overwrite_existing);
        return path;
    }
    std::vector<std::string> some(std::size_t count) {
        std::vector<std::string> paths;
        for (std::size_t k = 0; k < count; ++k) paths.push_back(next());
        return paths;
    }

private:
    std::string file_, directory_;
    std::size_t count_ = 0;
};

/// The sides of a comparison: each opens a file in its own way, and keeps it open.
using Side = void (*)(const std::string& path);
const std::map<std::string, Side> sides = {
    {"tenon", [](const std::string& path) { open_plugin(path); }},
    {"raw", [](const std::string& path) { open_raw(path); }},
    {"preflight",
     [](const std::string& path) {
         auto file = tenon::detail::File::open(path);
         if (!file) fail(file.error().message);
         if (auto checked = tenon::detail::preflight(std::move(*file), path, path); !checked)
             fail(checked.error().message);
     }},
#if defined(TENON_BENCH_BOOST)
    {"boost", [](const std::string& path) { new boost::dll::shared_library(path, boost::dll::load_mode::rtld_now); }},
#endif
};

/// Opens of copies by one side, the first of which warms up the dynamic linker. Not by two in one process: an open takes in what others
/// have loaded since the last one, so a raw open of a plugin would be paid for by ours.
Times opens(Copies& copies, std::size_t count, Side side) {
    Times times;
    const std::vector<std::string> paths = copies.some(count + 1);
    for (const std::string& path : paths)
        measure(times, &path == &paths.front() ? "first" : "open", [&] { side(path); });
    return times;
}

/// Opens of what is open, with `count` plugins in the process.
Times reopen(Copies& copies, std::size_t count) {
    constexpr std::size_t calls = 50;
    Times times;
    const std::vector<std::string> ours = copies.some(count), raws = copies.some(count);
    for (const std::string& one : ours) open_plugin(one);
    for (const std::string& one : raws) open_raw(one);
    for (std::size_t k = 0; k < 200; ++k) {
        const std::size_t which = k % count;
        const auto each = [&](const char* name, auto work) {
            const double start = now();
            for (std::size_t call = 0; call < calls; ++call) work();
            times[name].push_back((now() - start) / calls);
        };
        const auto real = [&] { std::free(::realpath(raws[which].c_str(), nullptr)); };
        each("tenon", [&] { open_plugin(ours[which]); });
        each("raw", [&] { open_raw(raws[which]); });
        each("realpath", real);
        each("raw and realpath", [&] {
            real();
            open_raw(raws[which]);
        });
    }
    return times;
}

/// Each symbol for the first time, ten in turn: the slots of a copy opened raw by dlsym, those of another by lookup.
Times first_lookup(Copies& copies, std::size_t count) {
    Times times;
    const tenon::Plugin plugin = open_plugin(copies.next());
    void* const handle = open_raw(copies.next());
    std::vector<std::string> names, slots;
    for (std::size_t k = 0; k < count; ++k) {
        char name[32];
        std::snprintf(name, sizeof name, "function_%05zu", k);
        names.push_back(name);
        slots.push_back(std::string("tenon..") + name);
    }
    const auto ours = [&](std::size_t first) {
        const double start = now();
        for (std::size_t k = first; k < first + 10; ++k)
            bench::with_signature(static_cast<unsigned>(k), [&]<class T>() {
                if (!plugin.lookup<T>(names[k])) fail(names[k] + " is not found");
            });
        times["tenon"].push_back((now() - start) / 10);
    };
    const auto raw = [&](std::size_t first) {
        const double start = now();
        for (std::size_t k = first; k < first + 10; ++k) {
            void* const slot = ::dlsym(handle, slots[k].c_str());
            if (slot == nullptr || *static_cast<void* volatile*>(slot) == nullptr) fail(slots[k] + " is not found");
        }
        times["raw"].push_back((now() - start) / 10);
    };
    for (std::size_t k = 0; k < count; k += 10) {
        if (k / 10 % 2 == 0)
            ours(k), raw(k);
        else
            raw(k), ours(k);
    }
    return times;
}

void print(const Times& times) {
    const char* head = "{";
    for (const auto& [name, all] : times) {
        std::printf("%s\"%s\": [", head, name.c_str());
        for (std::size_t k = 0; k < all.size(); ++k) std::printf("%s%.1f", k == 0 ? "" : ", ", all[k]);
        std::printf("]");
        head = ",\n";
    }
    std::printf("}\n");
}

}  // namespace

int main(int argc, char** argv) {
    if (argc != 5)
        fail(std::string("usage: ") + argv[0] + " tenon|raw|preflight|boost|reopen|first_lookup FILE COUNT DIRECTORY");
    const std::string what = argv[1];
    Copies copies(argv[2], argv[4]);
    const std::size_t count = std::strtoul(argv[3], nullptr, 10);
    if (const auto side = sides.find(what); side != sides.end())
        print(opens(copies, count, side->second));
    else if (what == "reopen")
        print(reopen(copies, count));
    else if (what == "first_lookup")
        print(first_lookup(copies, count));
    else
        fail("no measurement " + what);
}
