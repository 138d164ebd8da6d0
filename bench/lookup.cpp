// SPDX-License-Identifier: BSL-1.0
//
// The warm lookup, which a host may do at every call: beside dlsym, beside the hash map in which other plugin systems keep what dlsym
// found, beside Boost.DLL. Google Benchmark, as it shuffles the repetitions of all cases and starts the threads.
//
// usage: lookup DIRECTORY [--benchmark_...]; the directory holds exports_10.so, exports_1000.so and exports_10000.so.
#include "plugins.hpp"

#include <tenon/loader.hpp>

#include <benchmark/benchmark.h>

#include <algorithm>
#include <cstddef>
#include <cstdio>
#include <cstdlib>
#include <memory>
#include <random>
#include <string>
#include <unordered_map>
#include <vector>

#include <dlfcn.h>

#if defined(TENON_BENCH_BOOST)
#include <boost/dll/shared_library.hpp>
#endif

namespace {

constexpr std::size_t turn = 10;  // lookups of one iteration, one of each signature

struct Case {
    tenon::Plugin plugin;
    std::vector<std::string> names, slots;  // of all exports, in their order
    std::unordered_map<std::string, void*> map;
    void* handle;
    std::string path;
};

[[noreturn]] void fail(const std::string& why) {
    std::fprintf(stderr, "%s\n", why.c_str());
    std::exit(1);
}

/// What is asked for in turn: places of exports, ten at a time. A program asks for some few again and again, or for all.
std::vector<std::size_t> ten_of_all() { return {0, 1, 2, 3, 4, 5, 6, 7, 8, 9}; }
std::vector<std::size_t> all_shuffled(const Case& of) {
    std::vector<std::size_t> order(of.names.size());
    for (std::size_t k = 0; k < order.size(); ++k) order[k] = k;
    // Tens of one signature behind each other would be foreseen by no host: tens of all signatures in their order.
    for (std::size_t k = 0; k < 10; ++k) {
        std::vector<std::size_t> tens(order.size() / 10);
        for (std::size_t j = 0; j < tens.size(); ++j) tens[j] = j;
        std::shuffle(tens.begin(), tens.end(), std::mt19937(static_cast<unsigned>(k)));
        for (std::size_t j = 0; j < tens.size(); ++j) order[10 * j + k] = 10 * tens[j] + k;
    }
    return order;
}

template <class T>
[[gnu::always_inline]] inline void ask(const tenon::Plugin& plugin, const tenon::SymbolName& name) {
    auto symbol = plugin.lookup<T>(name);
    T* address = symbol->get();
    benchmark::DoNotOptimize(address);
}

void literal(benchmark::State& state, const Case& of) {
    tenon::Plugin plugin = of.plugin;
    for (auto _ : state) {
        benchmark::DoNotOptimize(plugin);
        ask<int(int)>(plugin, "function_00000");
        ask<double(double)>(plugin, "function_00001");
        ask<void(int*)>(plugin, "function_00002");
        ask<long(long, long)>(plugin, "function_00003");
        ask<float(float, float)>(plugin, "function_00004");
        ask<unsigned(unsigned)>(plugin, "function_00005");
        ask<void(bench::Point&)>(plugin, "function_00006");
        ask<const char*(const char*)>(plugin, "function_00007");
        ask<bool(const bench::Point&, const bench::Point&)>(plugin, "function_00008");
        ask<long long(const bench::Box*)>(plugin, "function_00009");
    }
    state.SetItemsProcessed(state.iterations() * std::int64_t{turn});
}

struct Api {
    tenon::Symbol<int(int)> function_00000;
    tenon::Symbol<double(double)> function_00001;
    tenon::Symbol<void(int*)> function_00002;
    tenon::Symbol<long(long, long)> function_00003;
    tenon::Symbol<float(float, float)> function_00004;
    tenon::Symbol<unsigned(unsigned)> function_00005;
    tenon::Symbol<void(bench::Point&)> function_00006;
    tenon::Symbol<const char*(const char*)> function_00007;
    tenon::Symbol<bool(const bench::Point&, const bench::Point&)> function_00008;
    tenon::Symbol<long long(const bench::Box*)> function_00009;
};

void bind(benchmark::State& state, const Case& of) {
    for (auto _ : state) {
        auto api = of.plugin.bind<Api>();
        benchmark::DoNotOptimize(*api);
    }
    state.SetItemsProcessed(state.iterations() * std::int64_t{turn});
}

/// Names that are known at run time only.
void run_time(benchmark::State& state, const Case& of, const std::vector<std::size_t>& order) {
    std::vector<std::string> names;
    for (const std::size_t k : order) names.push_back(of.names[k]);
    tenon::Plugin plugin = of.plugin;
    std::size_t at = 0;
    for (auto _ : state) {
        benchmark::DoNotOptimize(plugin);
        ask<int(int)>(plugin, names[at]);
        ask<double(double)>(plugin, names[at + 1]);
        ask<void(int*)>(plugin, names[at + 2]);
        ask<long(long, long)>(plugin, names[at + 3]);
        ask<float(float, float)>(plugin, names[at + 4]);
        ask<unsigned(unsigned)>(plugin, names[at + 5]);
        ask<void(bench::Point&)>(plugin, names[at + 6]);
        ask<const char*(const char*)>(plugin, names[at + 7]);
        ask<bool(const bench::Point&, const bench::Point&)>(plugin, names[at + 8]);
        ask<long long(const bench::Box*)>(plugin, names[at + 9]);
        if ((at += turn) == names.size()) at = 0;
    }
    state.SetItemsProcessed(state.iterations() * std::int64_t{turn});
}

/// `find(name)` is asked for an address, ten times for each iteration, as above.
template <class Find>
void other(benchmark::State& state, const std::vector<std::string>& all, const std::vector<std::size_t>& order,
           Find find) {
    std::vector<std::string> names;
    for (const std::size_t k : order) names.push_back(all[k]);
    std::size_t at = 0;
    for (auto _ : state) {
        for (std::size_t k = 0; k < turn; ++k) {
            void* address = find(names[at + k]);
            benchmark::DoNotOptimize(address);
        }
        if ((at += turn) == names.size()) at = 0;
    }
    state.SetItemsProcessed(state.iterations() * std::int64_t{turn});
}

std::unique_ptr<Case> make_case(const std::string& path, std::size_t count) {
    tenon::Result<tenon::Plugin> opened = tenon::open(path);
    if (!opened) fail(opened.error().message);
    auto made = std::make_unique<Case>(Case{*opened, {}, {}, {}, ::dlopen(path.c_str(), RTLD_NOW | RTLD_LOCAL), path});
    if (made->handle == nullptr) fail(::dlerror());
    for (std::size_t k = 0; k < count; ++k) {
        char name[32];
        std::snprintf(name, sizeof name, "function_%05zu", k);
        made->names.push_back(name);
        made->slots.push_back(std::string("tenon..") + name);
        void* const slot = ::dlsym(made->handle, made->slots.back().c_str());
        if (slot == nullptr) fail(made->slots.back() + " is not there");
        made->map[name] = *static_cast<void**>(slot);
        // The first lookup of each, so that those measured are all warm.
        bench::with_signature(static_cast<unsigned>(k), [&]<class T>() {
            auto symbol = made->plugin.lookup<T>(made->names.back());
            if (!symbol) fail(symbol.error().message);
            if (reinterpret_cast<void*>(symbol->get()) != made->map[name]) fail(made->names.back() + " is another");
        });
    }
    return made;
}

void add_case(const Case& of, bool few) {
    const std::string tail = (few ? "/ten_of_" : "/all_of_") + std::to_string(of.names.size());
    const std::vector<std::size_t> order = few ? ten_of_all() : all_shuffled(of);
    const auto add = [&](const std::string& name, auto run) {
        benchmark::RegisterBenchmark((name + tail).c_str(), run);
    };
    if (few) {
        add("tenon_literal", [&of](benchmark::State& state) { literal(state, of); });
        add("tenon_bind", [&of](benchmark::State& state) { bind(state, of); });
    }
    add("tenon_run_time", [&of, order](benchmark::State& state) { run_time(state, of, order); });
    add("unordered_map", [&of, order](benchmark::State& state) {
        other(state, of.names, order, [&of](const std::string& name) { return of.map.find(name)->second; });
    });
    add("dlsym", [&of, order](benchmark::State& state) {
        other(state, of.slots, order, [&of](const std::string& name) { return ::dlsym(of.handle, name.c_str()); });
    });
#if defined(TENON_BENCH_BOOST)
    // It finds our slots too: what it returns is the slot, and its type is whatever it is told.
    add("boost", [&of, order](benchmark::State& state) {
        const boost::dll::shared_library library(of.path);
        other(state, of.slots, order, [&library](const std::string& name) { return library.get<void*>(name); });
    });
#endif
}

/// One call site in many threads: the processor's time for each lookup tells whether they hinder each other, however few cores there are.
void in_threads(benchmark::State& state, const Case& of) { literal(state, of); }
void map_in_threads(benchmark::State& state, const Case& of) {
    other(state, of.names, ten_of_all(), [&of](const std::string& name) { return of.map.find(name)->second; });
}

}  // namespace

int main(int argc, char** argv) {
    if (argc < 2) fail("usage: lookup DIRECTORY [--benchmark_...]");
    const std::string directory = argv[1];
    benchmark::Initialize(&argc, argv);
    std::vector<std::unique_ptr<Case>> cases;
    for (const std::size_t count : {10u, 1000u, 10000u})
        cases.push_back(make_case(directory + "/exports_" + std::to_string(count) + ".so", count));
    for (const auto& one : cases) add_case(*one, true);
    for (const auto& one : cases)
        if (one->names.size() > turn) add_case(*one, false);
    const Case& some = *cases[1];
    benchmark::RegisterBenchmark("threads_tenon", [&](benchmark::State& state) {
        in_threads(state, some);
    })->ThreadRange(1, 16);
    benchmark::RegisterBenchmark("threads_map", [&](benchmark::State& state) {
        map_in_threads(state, some);
    })->ThreadRange(1, 16);
    benchmark::RunSpecifiedBenchmarks();
}
