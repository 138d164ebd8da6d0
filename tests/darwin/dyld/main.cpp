// SPDX-License-Identifier: BSL-1.0
//
// A loader for tests: runs a program of macOS for x86-64 on Linux. Its code is ordinary; what differs is the format of
// the file and the system's library. Not here: exceptions, thread_local, Objective-C, most of libSystem's structures,
// code signing, and arm64.
//
// usage: dyld PROGRAM ARGUMENT...
#include "api.hpp"
#include "system.hpp"

#include <cstdio>
#include <map>

#include <dlfcn.h>
#include <pthread.h>

namespace {

const std::map<std::string_view, void*>& own() {
    using namespace dyld;
#define TAKES(Name, Function) \
    { Name, reinterpret_cast<void*>(Function) }
    static const std::map<std::string_view, void*> all = {
        TAKES("_dlopen", &api::open),
        TAKES("_dlclose", &api::close),
        TAKES("_dlsym", &api::symbol),
        TAKES("_dlerror", &api::error),
        TAKES("_dladdr", &api::address),
        TAKES("__dyld_register_func_for_add_image", &api::tell_of_new),
        TAKES("__dyld_register_func_for_remove_image", &api::tell_of_gone),
        TAKES("__NSGetExecutablePath", &api::program_path),
        TAKES("_stat$INODE64", &darwin::stat_path),
        TAKES("_fstat$INODE64", &darwin::stat_file),
        TAKES("_open", &darwin::open_file),
        TAKES("_fcntl", &darwin::control_file),
        TAKES("___error", &darwin::error_number),
        TAKES("_pthread_mutex_lock", &darwin::lock_mutex),
        TAKES("_pthread_mutex_unlock", &darwin::unlock_mutex),
        TAKES("_pthread_cond_wait", &darwin::wait),
        TAKES("_pthread_cond_signal", &darwin::wake_one),
        TAKES("_pthread_cond_broadcast", &darwin::wake_all),
        TAKES("_pthread_cond_init", &darwin::make_condition),
        TAKES("_pthread_once", &darwin::once),
        TAKES("_pthread_key_create", &darwin::make_key),
        TAKES("_pthread_atfork", &::pthread_atfork),  // is in no shared library here
        TAKES("_pthread_setcancelstate", &darwin::set_cancel_state),
        TAKES("_pthread_mach_thread_np", &darwin::thread_number),
        TAKES("___cxa_atexit", &darwin::at_exit),
        TAKES("___bzero", &darwin::clear),
        TAKES("__availability_version_check", &darwin::has_version),
        TAKES("___stack_chk_guard", &darwin::stack_guard),
        TAKES("___stack_chk_fail", &darwin::never),
        TAKES("__Unwind_RaiseException", &darwin::never),
        TAKES("dyld_stub_binder", &darwin::never),
        TAKES("__DefaultRuneLocale", darwin::character_classes),
        TAKES("___stderrp", &stderr),
        TAKES("___stdoutp", &stdout),
    };
#undef TAKES
    return all;
}

}  // namespace

char* dyld::find_in_system(std::string_view name) {
    if (const auto found = own().find(name); found != own().end()) return static_cast<char*>(found->second);
    if (!name.starts_with('_')) return nullptr;
    return static_cast<char*>(::dlsym(RTLD_DEFAULT, std::string(name.substr(1, name.find('$') - 1)).c_str()));
}

int main(int count, char** words) {
    using dyld::images;
    if (count < 2) return std::fprintf(stderr, "usage: dyld PROGRAM ARGUMENT...\n"), 127;
    images.argument_count = count - 1;
    images.arguments = words + 1;
    try {
        dyld::Image& program = images.open(words[1], false);
        using Main = int (*)(int, char**, char**);
        std::exit(reinterpret_cast<Main>(program.header() + program.entry)(count - 1, words + 1, ::environ));
    } catch (const dyld::Refusal& refusal) {
        std::fprintf(stderr, "dyld: %s\n", refusal.why.c_str());
        return 127;
    }
}
