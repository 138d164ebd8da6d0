// SPDX-License-Identifier: BSL-1.0
//
// A call through Symbol<T> beside one through a raw function pointer. That the instructions are the
// same is a test (tests/call); here is what they take. Google Benchmark, as it shuffles the repetitions.
//
// usage: call DIRECTORY [--benchmark_...]; the directory holds exports_10.so.
#include <tenon/loader.hpp>

#include <benchmark/benchmark.h>

#include <cstdio>
#include <cstdlib>
#include <string>

namespace {

/// The call itself in a loop; each waits for the one before.
template <class Function>
void call(benchmark::State& state, Function function) {
    int value = 0;
    for (auto _ : state) {
        benchmark::DoNotOptimize(function);
        value = function(value);
    }
    benchmark::DoNotOptimize(value);
}

}  // namespace

int main(int argc, char** argv) {
    if (argc < 2) return std::fprintf(stderr, "usage: call DIRECTORY [--benchmark_...]\n"), 1;
    const std::string path = std::string(argv[1]) + "/exports_10.so";
    benchmark::Initialize(&argc, argv);
    tenon::Result<tenon::Plugin> plugin = tenon::open(path);
    if (!plugin) return std::fprintf(stderr, "%s\n", plugin.error().message.c_str()), 1;
    const tenon::Symbol<int(int)> symbol = plugin->lookup<int(int)>("function_00000").value();
    benchmark::RegisterBenchmark("symbol", [&](benchmark::State& state) { call(state, symbol); });
    benchmark::RegisterBenchmark("pointer", [&](benchmark::State& state) { call(state, symbol.get()); });
    benchmark::RunSpecifiedBenchmarks();
}
