// SPDX-License-Identifier: BSL-1.0
//
// Step six of an open: the init functions run, once, in the order of their records.
#pragma once

#include <tenon/loader/plugin_failure.hpp>
#include <tenon/loader/slot_resolution.hpp>
#include <tenon/support/error_about.hpp>

#include <cstddef>
#include <exception>
#include <string>

#if defined(__GLIBCXX__)
#include <cxxabi.h>
#endif

namespace [[gnu::visibility("hidden")]] tenon {
namespace detail {

using InitFunctions = HeapArray<void (*)()>;

/// Finds the init functions of a plugin. That is done before other threads see it: afterwards nothing can fail but
/// the functions themselves.
inline InitFunctions find_init_functions(LoadedPlugin& plugin) {
    InitFunctions all(plugin.records.inits.size());
    for (std::size_t k = 0; k < all.size() && plugin.failure == 0; ++k) {
        const Result<void*> address = resolve_slot(plugin, init_slot_prefix, plugin.records.inits[k], "init function ");
        if (address)
            all[k] = __builtin_bit_cast(void (*)(), *address);
        else
            record_failure(plugin, address.error().code, address.error().message);
    }
    return all;
}

/// Runs an init function. What it throws is recorded as the failure of the plugin; what ends the thread passes
/// through. (A forced unwind has no object behind the reference that catches it, which UndefinedBehaviorSanitizer
/// does not know.)
__attribute__((no_sanitize("null"))) inline void run_init_function(LoadedPlugin& plugin, Chars name,
                                                                   void (*function)()) {
#if defined(__cpp_exceptions)
    const auto threw = [&](const std::string& what) {
        record_failure(plugin, Errc::init_failed,
                       message_about(view(plugin.path), "init function " + in_quotes(view(name)) + " threw" + what));
    };
    try {
        function();
    } catch (const std::exception& thrown) {
        threw(std::string(": ") + thrown.what());
#if defined(__GLIBCXX__)
    } catch (const abi::__forced_unwind&) {  // by pthread_exit or pthread_cancel; to swallow it would end the process
        throw;
#endif
    } catch (...) {
        threw(" something that is no std::exception");
    }
#else
    static_cast<void>(plugin), static_cast<void>(name);
    function();
#endif
}

/// Runs the init functions of a published plugin. The destructor of the verdict wakes those that wait, even if a
/// function ends this thread.
inline void initialise(Registry& registry, LoadedPlugin& plugin, const InitFunctions& functions) {
    struct Verdict {
        Registry& registry;
        LoadedPlugin& plugin;
        PluginState state = PluginState::abandoned;
        ~Verdict() {
            const Lock lock(registry);
            plugin.state = state;
            registry.finished.notify_all();
        }
    } verdict{registry, plugin};
    for (std::size_t k = 0; k < functions.size() && plugin.failure == 0; ++k)
        run_init_function(plugin, plugin.records.inits[k], functions[k]);
    verdict.state = plugin.failure == 0 ? PluginState::ready : PluginState::failed;
}

}  // namespace detail
}  // namespace tenon
