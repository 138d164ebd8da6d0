// SPDX-License-Identifier: BSL-1.0
//
// Forks while other threads are inside the loader. Each child opens and looks up what it wants, or says what is wrong. Prints "done".
//
// usage: fork initialising PLUGIN OTHER | fork constructing PLUGIN OTHER | fork inside PLUGIN OTHER | fork handlers PLUGIN OTHER
//        fork unloaded MODULE PLUGIN | fork hammer COUNT PLUGIN STALE OTHER...
#include <tenon/loader.hpp>
#include <tenon/package.hpp>

#include <dlfcn.h>
#include <pthread.h>
#include <sys/wait.h>
#include <unistd.h>

#include <atomic>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <string>
#include <thread>
#include <vector>

namespace processes {
struct Job {
    int id;
};
}  // namespace processes
TENON_PACKAGE("test.processes", processes::Job);

namespace {

#if defined(__SANITIZE_THREAD__)
constexpr bool is_under_thread_sanitizer = true;
#elif defined(__has_feature)
constexpr bool is_under_thread_sanitizer = __has_feature(thread_sanitizer);
#else
constexpr bool is_under_thread_sanitizer = false;
#endif

std::atomic<bool> reached{false}, go_on{false};
void (*in_init)() = nullptr;
std::atomic<int> wrong{0};

void complain(const std::string& what) {
    ++wrong;
    std::printf("%s\n", what.c_str());
    std::fflush(stdout);
}
void expect(const char* when, const std::string& is, const std::string& wanted) {
    if (is.find(wanted) == std::string::npos) complain(std::string(when) + ": " + is);
}

std::string opened(const char* path) {
    const tenon::Result<tenon::Plugin> plugin = tenon::open(path);
    if (!plugin) return std::string(name(plugin.error().code)) + ": " + plugin.error().message;
    const auto twice = plugin->lookup<int(const processes::Job&)>("twice");
    if (!twice) return twice.error().message;
    return (*twice)({21}) == 42 ? "works" : "wrong sum";
}

void stop_there() {
    reached = true;
    while (!go_on) ::usleep(1000);
}

/// Runs `work` in a child of this process; a child that does not end within ten seconds is killed by its alarm.
template <class Work>
void in_child(Work work) {
    std::fflush(stdout);
    const pid_t child = ::fork();
    if (child == 0) {
        ::alarm(10);
        wrong = 0;
        work();
        std::fflush(stdout);
        ::_exit(wrong != 0);
    }
    int status = 0;
    ::waitpid(child, &status, 0);
    if (WIFSIGNALED(status))
        complain(std::string("a child was killed: ") + ::strsignal(WTERMSIG(status)));
    else if (WEXITSTATUS(status) != 0)
        complain("a child went wrong");
}

void try_to_open(const char* path, const char* wanted, const char* other) {
    expect("other", opened(other), "works");
    expect("the same", opened(path), wanted);
    expect("the same again", opened(path), wanted);
    expect("other again", opened(other), "works");
    if (const auto verified = tenon::verify_program(); !verified) complain(verified.error().message);
    // ThreadSanitizer ends a child whose new thread lies where one lay that the fork left behind.
    if (!is_under_thread_sanitizer) std::thread([&] { expect("in a thread", opened(other), "works"); }).join();
}

/// One thread is inside the plugin, a second waits for it.
void while_another_opens(const char* path, const char* other, const char* wanted) {
    std::thread first([&] { expect("first thread", opened(path), "works"); });
    while (!reached) ::usleep(1000);
    std::thread second([&] { expect("second thread", opened(path), "works"); });
    ::usleep(100'000);
    in_child([&] {
        go_on = true;
        try_to_open(path, wanted, other);
        in_child([&] { try_to_open(path, wanted, other); });  // as a daemon does
    });
    go_on = true;
    first.join();
    second.join();
    expect("afterwards", opened(path), "works");
    in_child([&] { try_to_open(path, "works", other); });
}

const char *plugin_path = nullptr, *other_path = nullptr;

/// The init function itself forks: the child goes on in it.
void fork_inside() {
    static pid_t child = 0;
    std::fflush(stdout);
    child = ::fork();
    if (child == 0) ::alarm(10);
    expect("from its init function", opened(plugin_path), "would_deadlock");
    expect("other, from an init function", opened(other_path), "works");
    if (child == 0) return;
    int status = 0;
    ::waitpid(child, &status, 0);
    if (status != 0) complain("the child of an init function went wrong");
}

int handlers_run = 0;
void handler() {
    ++handlers_run;
    expect("in a handler", opened(other_path), "works");
}

/// Threads open again what is open, check files that are refused, and go through all images. None is inside dlopen when the process forks: the
/// dynamic linker's own lists may be half written then.
void hammer(int count, char** paths) {
    const char *const open = paths[0], *const stale = paths[1];
    char** const others = paths + 2;
    int other_count = 0;
    while (others[other_count] != nullptr) ++other_count;
    expect("before", opened(open), "works");
    std::atomic<bool> enough{false};
    std::vector<std::thread> threads;
    for (int k = 0; k < 4; ++k)
        threads.emplace_back([&, k] {
            while (!enough) {
                if (k < 2) expect("again", opened(open), "works");
                if (k == 2) expect("stale", opened(stale), "package_mismatch");
                if (k == 3 && !tenon::verify_program()) complain("the program does not agree");
            }
        });
    for (int k = 0; k < count && wrong == 0; ++k)
        in_child([&] {
            expect("hammered", opened(open), "works");
            expect("hammered, new", opened(others[k % other_count]), "works");
            expect("hammered, stale", opened(stale), "package_mismatch");
            if (!tenon::verify_program()) complain("the program does not agree");
        });
    enough = true;
    for (std::thread& one : threads) one.join();
}

}  // namespace

extern "C" void constructing() { stop_there(); }
extern "C" void initialising() { in_init(); }

int main(int argc, char** argv) {
    const std::string mode = argv[1];
    in_init = &stop_there;
    plugin_path = argv[2];
    other_path = argv[3];
    if (mode == "initialising") while_another_opens(argv[2], argv[3], "init_failed: tenon: ");
    if (mode == "constructing") while_another_opens(argv[2], argv[3], "works");
    if (mode == "inside") {
        in_init = &fork_inside;
        expect("after a fork inside", opened(argv[2]), "works");
    }
    if (mode == "handlers") {  // some before the loader's own, some behind
        ::pthread_atfork(&handler, &handler, &handler);
        go_on = true;
        expect("first", opened(argv[2]), "works");
        ::pthread_atfork(&handler, &handler, &handler);
        in_child([&] { try_to_open(argv[2], "works", argv[3]); });
        if (handlers_run != 4) complain("handlers have not run");
    }
    if (mode == "unloaded") {  // a module with a loader comes and goes, by others
        void* const module = ::dlopen(argv[2], RTLD_NOW);
        if (module == nullptr) return std::puts(::dlerror()), 1;
        const auto open_one = reinterpret_cast<bool (*)(const char*)>(::dlsym(module, "open_one"));
        if (!open_one(argv[3])) complain("the module does not open it");
        ::dlclose(module);
        if (::dlopen(argv[2], RTLD_NOW | RTLD_NOLOAD) != nullptr) complain("the module stays");
        in_child([&] { expect("after a module has gone", opened(argv[3]), "works"); });
        expect("the parent", opened(argv[3]), "works");
    }
    if (mode == "hammer") hammer(std::atoi(argv[2]), argv + 3);
    if (wrong == 0) std::puts("done");
    (void)argc;
    return wrong != 0;
}
