// SPDX-License-Identifier: BSL-1.0
//
// The lock of the registry, and what a fork does to it.
#pragma once

#include <tenon/loader/registry.hpp>

namespace [[gnu::visibility("hidden")]] tenon {
namespace detail {

/// In the child of a fork: ends what other threads had begun, as none of them exists here.
inline void leave_other_threads_behind(Registry& registry) {
    const auto drop = [&](auto& chain, auto end) {
        for (auto at = chain.begin(); at != chain.end();) {
            auto& item = *at;
            ++at;
            if (item.thread.is_current()) continue;
            end(item);
            chain.remove(item);
        }
    };
    drop(registry.openings, [&](Opening& opening) { release_packages(registry, opening); });
    drop(registry.waitings, [](Waiting&) {});
    registry.plugins.each([](const IndexedPlugin& entry) {
        LoadedPlugin& plugin = *entry.plugin;
        if (plugin.state == PluginState::initialising && !plugin.initialiser.is_current())
            plugin.state = PluginState::abandoned;
    });
    registry.process = current_process();
}

/// Locks the registry. Nothing that may wait for the dynamic linker is called while a Lock exists.
class Lock {
public:
    explicit Lock(Registry& registry) : registry_(registry), was_held_(is_forking(registry)) {
        if (!was_held_) registry.mutex.lock();
        // In the child of a fork, other handlers may open plugins before ours has run.
        else if (registry.process != current_process())
            leave_other_threads_behind(registry);
    }
    Lock(const Lock&) = delete;
    Lock& operator=(const Lock&) = delete;
    ~Lock() {
        if (!was_held_) registry_.mutex.unlock();
    }

    /// Unlocks the registry until some plugin has left the state `initialising`.
    void wait() { registry_.finished.wait(registry_.mutex); }

    /// Whether this thread holds the registry because it is forking.
    static bool is_forking(const Registry& registry) { return registry.forking.load().is_current(); }

private:
    Registry& registry_;
    bool was_held_;
};

}  // namespace detail
}  // namespace tenon
