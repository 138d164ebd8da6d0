// SPDX-License-Identifier: BSL-1.0
//
// Threads that end inside the loader: in an init function, while they wait for another, or anywhere. Prints "done".
//
// usage: threads exit PLUGIN OTHER | threads cancel PLUGIN OTHER | threads waiter PLUGIN OTHER | threads anywhere COUNT PLUGIN...
#include <tenon/loader.hpp>

#include <pthread.h>
#include <unistd.h>

#include <atomic>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <string>
#include <thread>

namespace {

std::atomic<bool> reached{false}, go_on{false};
std::atomic<int> unwound{0}, wrong{0};
bool exits = false;

void expect(const char* when, const std::string& is, const std::string& wanted) {
    if (is.find(wanted) != std::string::npos) return;
    ++wrong;
    std::printf("%s: %s\n", when, is.c_str());
}

std::string opened(const char* path) {
    const tenon::Result<tenon::Plugin> plugin = tenon::open(path);
    return plugin ? "works" : std::string(name(plugin.error().code)) + ": " + plugin.error().message;
}

struct Unwinding {
    ~Unwinding() { ++unwound; }
};

void* open_it(void* path) {
    const Unwinding seen;
    return opened(static_cast<const char*>(path)) == "works" ? path : nullptr;
}

pthread_t start(void* (*work)(void*), const char* path) {
    pthread_t thread;
    if (::pthread_create(&thread, nullptr, work, const_cast<char*>(path)) != 0) std::abort();
    return thread;
}
void* result_of(pthread_t thread) {
    void* result = nullptr;
    ::pthread_join(thread, &result);
    return result;
}

/// Writes over the stack that a thread which ended has left.
void* scribble(void*) {
    volatile char junk[64 * 1024];
    for (unsigned k = 0; k < sizeof junk; ++k) junk[k] = 0x5a;
    return nullptr;
}

void one_ends(const char* path, const char* other, bool is_waiter) {
    const pthread_t first = start(&open_it, path);
    while (!reached) ::usleep(1000);
    const pthread_t waiter = start(&open_it, path);
    ::usleep(100'000);
    const pthread_t ends = is_waiter ? waiter : first;
    if (exits)
        go_on = true;
    else
        ::pthread_cancel(ends);
    if (result_of(ends) != (exits ? nullptr : PTHREAD_CANCELED)) expect("the thread", "returned", "ended");
    result_of(start(&scribble, nullptr));
    expect("another", opened(other), "works");
    if (is_waiter) {
        go_on = true;
        if (result_of(first) == nullptr) expect("the first", "was refused", "works");
        expect("again", opened(path), "works");
    } else {
        if (result_of(waiter) != nullptr) expect("the waiter", "works", "was refused");
        expect("again", opened(path), "init_failed: tenon: ");
        expect("again", opened(path), "did not come to their end");
    }
    if (unwound != 2) expect("the stacks", "were left", "unwound");
    expect("another again", opened(other), "works");
}

/// Cancels threads at any moment of an open.
void anywhere(int count, char** paths) {
    int files = 0;
    while (paths[files] != nullptr) ++files;
    for (int k = 0; k < count; ++k) {
        const pthread_t thread = start(
            [](void* all) -> void* {
                for (char** path = static_cast<char**>(all); *path != nullptr; ++path) {
                    // The dynamic linker keeps its lock where a thread ends inside; all else may be cancelled.
                    static_cast<void>(tenon::open(*path).has_value());
                    static_cast<void>(tenon::verify_program().has_value());
                }
                return nullptr;
            },
            static_cast<char*>(static_cast<void*>(paths)));
        ::usleep(static_cast<useconds_t>(k * 37 % 3000));
        ::pthread_cancel(thread);
        result_of(thread);
    }
    for (int k = 0; k < files; ++k) expect("afterwards", opened(paths[k]), "works");
}

}  // namespace

extern "C" void constructing() {}
extern "C" void initialising() {
    if (reached.exchange(true)) return;
    while (!go_on) ::usleep(1000);
    if (exits) ::pthread_exit(nullptr);
}

int main(int, char** argv) {
    const std::string mode = argv[1];
    ::alarm(60);
    exits = mode == "exit";
    if (mode == "anywhere") {
        reached = true;
        anywhere(std::atoi(argv[2]), argv + 3);
    } else {
        one_ends(argv[2], argv[3], mode == "waiter");
    }
    if (wrong == 0) std::puts("done");
    return wrong != 0;
}
