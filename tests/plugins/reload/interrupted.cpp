// SPDX-License-Identifier: BSL-1.0
//
// Threads that reload a plugin are cancelled at any moment, or the process forks while the init functions of the new
// plugin run. (The child of a fork in the midst of a dlopen cannot load anything, says glibc.) The file is replaced by
// the next of FIT, and every third time only written to. Prints "done".
//
// usage: interrupted cancel|fork COUNT PLUGIN FIT...
#include <tenon/loader.hpp>

#include <pthread.h>
#include <sys/wait.h>
#include <unistd.h>

#include <atomic>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <string>
#include <thread>

namespace fs = std::filesystem;

namespace {

int wrong = 0;
std::atomic<bool> waits{false}, reached{false}, go_on{false};

void complain(const std::string& what) {
    if (++wrong < 10) std::printf("%s\n", what.c_str());
}

void replace(const std::string& path, const char* by) {
    fs::copy_file(by, path + ".new", fs::copy_options::overwrite_existing);
    fs::rename(path + ".new", path);
}

void check(const tenon::Plugin& plugin, int number) {
    const auto newest = plugin.reload();
    if (!newest) return complain(newest.error().message);
    if (newest->lookup<int()>("step").value()() != number) complain("another build");
    if (*newest->lookup<int>("initialised").value() != 1) complain("not initialised once");
    if (tenon::open(std::string(plugin.path())).value() != *newest) complain("open gives another");
}

/// What the other thread was initialising is not initialised here; the old plugin is in use, until the file is another.
int in_child(const std::string& path, const char* first, int before) {
    waits = false;
    const tenon::Plugin plugin = tenon::open(path).value();
    if (plugin.lookup<int()>("step").value()() != before) complain("the old one is not in use");
    const auto newest = plugin.reload();
    if (newest || newest.error().code != tenon::Errc::init_failed) complain("it is initialised");
    const std::string own = path + ".own";
    fs::copy_file(first, own);
    fs::rename(own, path);
    check(plugin, 1);
    return wrong;
}

}  // namespace

extern "C" void in_init() {
    if (!waits) return;
    reached = true;
    while (!go_on) ::usleep(10);
}

int main(int argc, char** argv) {
    ::alarm(240);
    const bool forks = argv[1] == std::string("fork");
    const int count = std::atoi(argv[2]), files = argc - 4;
    const std::string path = argv[3];
    static const tenon::Plugin plugin = tenon::open(path).value();
    int number = 1;
    for (int k = 0; k < count; ++k) {
        const int before = number;
        if (k % 3 == 2 && !forks) {
            fs::last_write_time(path, fs::last_write_time(path) + std::chrono::seconds(1));
        } else {
            replace(path, argv[4 + k % files]);
            number = 1 + k % files;
        }
        if (forks) {
            reached = go_on = false;
            waits = true;
            std::thread thread([&] { check(plugin, number); });
            while (!reached) ::usleep(10);
            const pid_t child = ::fork();
            if (child == 0) ::_exit(in_child(path, argv[4], before) || wrong != 0);
            int status = 0;
            if (::waitpid(child, &status, 0) != child || status != 0) complain("the child failed");
            go_on = true;
            thread.join();
        } else {
            pthread_t thread;
            const auto reload = [](void*) -> void* {
                while (plugin.reload()) ::pthread_testcancel();
                return nullptr;
            };
            if (::pthread_create(&thread, nullptr, reload, nullptr) != 0) std::abort();
            ::usleep(static_cast<useconds_t>(k * 37 % 3000));
            ::pthread_cancel(thread);
            ::pthread_join(thread, nullptr);
            check(plugin, number);
        }
    }
    for (const fs::directory_entry& entry : fs::directory_iterator(fs::path(path).parent_path()))
        if (entry.path().filename().string().starts_with('.')) complain("leaves a copy behind");
    if (wrong == 0) std::puts("done");
    return wrong != 0;
}
