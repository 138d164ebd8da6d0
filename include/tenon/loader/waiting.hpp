// SPDX-License-Identifier: BSL-1.0
//
// Threads that wait for the init functions of a plugin, which another thread runs.
#pragma once

#include <tenon/loader/process_registry.hpp>
#include <tenon/support/error_about.hpp>
#include <tenon/support/result.hpp>

#include <string>
#include <utility>

namespace [[gnu::visibility("hidden")]] tenon {
namespace detail {

inline bool is_opening(const Registry& registry, ThreadId thread) {
    for (const Opening& opening : registry.openings)
        if (opening.thread == thread) return true;
    return false;
}

/// Whether a wait for a plugin could never end. Its init functions may wait for this thread, directly or through
/// others. And a thread that is opening a plugin runs constructors inside the dynamic linker, which the init
/// functions may need.
inline bool would_deadlock(const Registry& registry, const LoadedPlugin& plugin) {
    const ThreadId self = ThreadId::current();
    if (is_opening(registry, self)) return true;
    for (const LoadedPlugin* waited_for = &plugin; waited_for != nullptr;) {
        if (waited_for->initialiser == self) return true;
        const LoadedPlugin* next = nullptr;
        for (const Waiting& waiting : registry.waitings)
            if (waiting.thread == waited_for->initialiser) next = waiting.plugin;
        waited_for = next != nullptr && next->state == PluginState::initialising ? next : nullptr;
    }
    return false;
}

/// Keeps this thread in the list of those that wait. Made and destroyed with the registry locked.
class WaitingThread {
public:
    WaitingThread(Registry& registry, const LoadedPlugin& plugin) : registry_(registry) {
        Owned<Waiting> waiting = Owned<Waiting>::make();
        waiting->thread = ThreadId::current();
        waiting->plugin = &plugin;
        waiting_ = &registry.waitings.add(std::move(waiting));
    }
    WaitingThread(const WaitingThread&) = delete;
    WaitingThread& operator=(const WaitingThread&) = delete;
    ~WaitingThread() { registry_.waitings.remove(*waiting_); }

private:
    Registry& registry_;
    Waiting* waiting_;
};

/// Waits until the init functions of a published plugin have run. Returns the plugin, or why it may not be used.
/// Errors: would_deadlock, init_failed, image_changed, slot_hidden, interposed, symbol_not_found, and those of a
/// library that came along.
inline Result<LoadedPlugin*> wait_until_ready(Registry& registry, LoadedPlugin& plugin) {
    Lock lock(registry);
    const auto error = [&](Errc code, const char* text) { return error_about(view(plugin.path), code, text); };
    if (plugin.state == PluginState::initialising) {
        if (would_deadlock(registry, plugin))
            return error(
                Errc::would_deadlock,
                "its init functions are still running, and this thread cannot wait for them: it is opened from them, or "
                "from a constructor");
        const WaitingThread waiting(registry, plugin);
        while (plugin.state == PluginState::initialising) lock.wait();
    }
    if (plugin.state == PluginState::ready) return &plugin;
    if (plugin.state == PluginState::failed)
        return Error{static_cast<Errc>(plugin.failure), std::string(view(plugin.failure_message))};
    return error(
        Errc::init_failed,
        "its init functions did not come to their end: the thread that ran them ended or was left behind by a fork, or memory ran out");
}

}  // namespace detail
}  // namespace tenon
