// SPDX-License-Identifier: BSL-1.0
//
// Lets exceptions, threads, static objects and memory cross between a program and its plugin.
//
// usage: host PLUGIN exceptions|unnamed|threads|statics|memory
#include "api.hpp"

#include <tenon/loader.hpp>

#include <cstdio>
#include <exception>
#include <memory>
#include <string>
#include <thread>

namespace border {

static int refuse_here(int value) { throw Refused(value); }

static void exceptions(const tenon::Plugin& plugin) {
    const auto refuse = plugin.lookup<void(int)>("refuse").value();
    try {
        refuse(1);
    } catch (const Refused& refused) {
        std::printf("thrown there, caught here: %d %s\n", refused.code, refused.what());
    }
    try {
        refuse(2);
    } catch (const std::exception& error) {
        std::printf("as a std::exception: %s\n", error.what());
    }
    std::exception_ptr kept;
    try {
        refuse(3);
    } catch (...) {
        kept = std::current_exception();
    }
    try {
        std::rethrow_exception(kept);
    } catch (const Refused& refused) {
        std::printf("kept, and thrown again: %d\n", refused.code);
    }
    try {
        plugin.lookup<int(Callback, int)>("call").value()(refuse_here, 4);
    } catch (const Refused& refused) {
        std::printf("thrown here, through the plugin, caught here: %d, scopes left there: %d\n", refused.code,
                    *plugin.lookup<int>("scopes_left").value());
    }
    std::printf("thrown here, caught there: %d\n",
                plugin.lookup<int(Callback, int)>("call_and_catch").value()(refuse_here, 5));
}

static void unnamed(const tenon::Plugin& plugin) {
    try {
        plugin.lookup<void()>("throw_unnamed").value()();
    } catch (const Unnamed& other) {
        std::printf("taken for the host's: %.4s\n", other.where);
    } catch (const std::runtime_error& error) {
        std::printf("known by its base: %s\n", error.what());
    }
}

static void threads(const tenon::Plugin& plugin) {
    const auto calls = plugin.lookup<int()>("calls_of_this_thread").value(),
               steps = plugin.lookup<int()>("steps_so_far").value();
    plugin.lookup<void()>("start").value()();
    for (const int before = steps(); steps() <= before + 100;) std::this_thread::yield();
    std::puts("a thread of the plugin goes on");

    calls();
    int of_another = 0;
    std::thread([&] { of_another = calls() + calls() + calls(); }).join();
    std::printf("thread_local of the host's threads: %d, %d\n", calls(), of_another);
    const auto ended = plugin.lookup<int()>("ended_threads").value();
    std::printf("threads that ended: %d", ended());
    const int last = plugin.lookup<int()>("join").value()();
    std::printf(", after join: %d, steps: %s\n", ended(), last >= 100 && steps() == last ? "as joined" : "others");

    plugin.lookup<void()>("start_for_good").value()();
    while (steps() == last) std::this_thread::yield();
    std::puts("one goes on while the process ends");
}

static void statics(const tenon::Plugin& plugin) {
    plugin.lookup<int()>("count").value()();
    const tenon::Plugin again = tenon::open(std::string(plugin.path())).value();
    std::printf("counted by two opens: %d\n", again.lookup<int()>("count").value()());
    std::printf("hidden: %s, shown: %s\n",
                plugin.lookup<int*()>("hidden").value()() == &hidden_object ? "one" : "each its own",
                plugin.lookup<int*()>("shown").value()() == &shown_object ? "one" : "each its own");
}

static void memory(const tenon::Plugin& plugin) {
    const auto lent = plugin.lookup<int()>("lent_now").value();
    auto lend = plugin.lookup<std::unique_ptr<Block, void (*)(Block*)>()>("lend").value()();
    auto shared = plugin.lookup<std::shared_ptr<Block>()>("share").value()();
    std::printf("lent: %d %d, %d", lend->number, shared->number, lent());
    lend.reset();
    shared.reset();
    std::printf(", given back: %d\n", lent());
}

}  // namespace border

int main(int, char** arguments) {
    const tenon::Plugin plugin = tenon::open(arguments[1]).value();
    const std::string part = arguments[2];
    if (part == "exceptions") border::exceptions(plugin);
    if (part == "unnamed") border::unnamed(plugin);
    if (part == "threads") border::threads(plugin);
    if (part == "statics") border::statics(plugin);
    if (part == "memory") border::memory(plugin);
}
