// SPDX-License-Identifier: BSL-1.0
//
// Lets calls of the C library fail in turn, one after the other, in a process of its own each time: the k-th allocation of an operation, its
// k-th open, stat or read; reads that are interrupted or short; no more files or memory for the dynamic linker. An operation that fails
// must say so, by an error or by std::bad_alloc; the same operation must then work, and leave no memory behind as often as it fails.
//
//     calls [--every N] PLUGIN INIT_PLUGIN STALE_PLUGIN OTHER_PLUGIN
//
// Every N-th allocation is tried, each one if not given. Built with SANITIZED, for a sanitizer, only operator new fails. Ends with 'N passed, N failed'.
#include "api.hpp"

#include <tenon/loader.hpp>
#include <tenon/manifest.hpp>

#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cerrno>
#include <cstdarg>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <exception>
#include <new>
#include <string>

namespace {

/// What fails, and how often it goes well before.
enum Kind { nothing, memory, opening, reading, interrupted, few_bytes };
Kind armed = nothing;
long countdown = -1;
long blocks = 0;  // that are allocated

bool fails(Kind kind) { return armed == kind && countdown >= 0 && countdown-- == 0; }

long pread_by_system(int file, void* to, std::size_t count, off_t at) {
    if (armed == few_bytes && count > 1) count = 1 + count / 3;
    if (fails(interrupted)) return errno = EINTR, -1;
    if (fails(reading)) return errno = EIO, -1;
    return ::syscall(SYS_pread64, file, to, count, at);
}
int open_by_system(const char* path, int flags, mode_t mode) {
    if (fails(opening)) return errno = EMFILE, -1;
    return static_cast<int>(::syscall(SYS_openat, AT_FDCWD, path, flags, mode));
}

}  // namespace

#if defined(SANITIZED)  // malloc is the sanitizer's
void* operator new(std::size_t size) {
    if (fails(memory)) throw std::bad_alloc();
    if (void* const made = std::malloc(size)) return ++blocks, made;
    throw std::bad_alloc();
}
void operator delete(void* old) noexcept {
    blocks -= old != nullptr;
    std::free(old);
}
void operator delete(void* old, std::size_t) noexcept { operator delete(old); }
#endif

// These names, whichever of two the headers have for each function.
extern "C" {
#if !defined(SANITIZED)
void* __libc_malloc(std::size_t);
void* __libc_calloc(std::size_t, std::size_t);
void* __libc_realloc(void*, std::size_t);
void __libc_free(void*);

void* failing_malloc(std::size_t size) __asm__("malloc");
void* failing_malloc(std::size_t size) {
    if (fails(memory)) return errno = ENOMEM, nullptr;
    void* const made = __libc_malloc(size);
    blocks += made != nullptr;
    return made;
}
void* failing_calloc(std::size_t count, std::size_t size) __asm__("calloc");
void* failing_calloc(std::size_t count, std::size_t size) {
    if (fails(memory)) return errno = ENOMEM, nullptr;
    void* const made = __libc_calloc(count, size);
    blocks += made != nullptr;
    return made;
}
void* failing_realloc(void* old, std::size_t size) __asm__("realloc");
void* failing_realloc(void* old, std::size_t size) {
    if (fails(memory)) return errno = ENOMEM, nullptr;
    blocks += old == nullptr;
    return __libc_realloc(old, size);
}
void counted_free(void* old) __asm__("free");
void counted_free(void* old) {
    blocks -= old != nullptr;
    __libc_free(old);
}

#endif

int open_32(const char* path, int flags, ...) __asm__("open");
int open_32(const char* path, int flags, ...) {
    std::va_list all;
    va_start(all, flags);
    const auto mode = va_arg(all, mode_t);
    va_end(all);
    return open_by_system(path, flags, mode);
}
int open_64(const char* path, int flags, ...) __asm__("open64");
int open_64(const char* path, int flags, ...) {
    std::va_list all;
    va_start(all, flags);
    const auto mode = va_arg(all, mode_t);
    va_end(all);
    return open_by_system(path, flags, mode);
}
long pread_32(int file, void* to, std::size_t count, off_t at) __asm__("pread");
long pread_32(int file, void* to, std::size_t count, off_t at) { return pread_by_system(file, to, count, at); }
long pread_64(int file, void* to, std::size_t count, off_t at) __asm__("pread64");
long pread_64(int file, void* to, std::size_t count, off_t at) { return pread_by_system(file, to, count, at); }
}

namespace {

struct Api {
    tenon::Symbol<int(int)> scale;
    tenon::Symbol<int(const faults::Sample&)> total;
    tenon::Symbol<int> factor;
};

const char *plugin = nullptr, *init_plugin = nullptr, *stale_plugin = nullptr, *other_plugin = nullptr;

template <class Result>
std::string said(const Result& result) {
    return result ? "works" : name(result.error().code);
}
std::string open_and_use(const char* path) {
    const auto opened = tenon::open(path);
    if (!opened) return said(opened);
    const auto scale = opened->template lookup<int(int)>("scale");
    return scale && (*scale)(2) > 0 ? "works" : said(scale);
}
std::string open_plugin() { return open_and_use(plugin); }
std::string open_init() { return open_and_use(init_plugin); }
std::string open_stale() { return open_and_use(stale_plugin); }
std::string open_none() { return said(tenon::open("/none/such/plugin.so")); }
std::string look_up() {
    const auto opened = tenon::open(plugin);
    if (!opened) return said(opened);
    if (opened->lookup<int(const faults::Sample&)>("total") && opened->lookup<int>("factor") &&
        opened->lookup<const int>("factor") && !opened->lookup<long>("factor") && !opened->lookup<int>("factory"))
        return "works";
    return "wrong";
}
std::string bind() {
    const auto opened = tenon::open(plugin);
    if (!opened) return said(opened);
    return said(opened->bind<Api>());
}
std::string discover() {
    const std::string path = plugin;
    const auto found = tenon::discover(path.substr(0, path.rfind('/')));
    if (!found) return said(found);
    for (const tenon::Discovered& one : *found)
        if (one.path.ends_with(std::strrchr(plugin, '/'))) return said(one.manifest);
    return "not found";
}
std::string read() {
    const auto manifest = tenon::Manifest::read(plugin);
    if (!manifest) return said(manifest);
    if (manifest->exports().size() != 3 || manifest->packages().empty()) return "wrong";
    return said(manifest->verify());
}
std::string verify() { return said(tenon::verify_program()); }
std::string ask_program() { return said(tenon::program().lookup<int>("none")); }

struct Operation {
    const char* name;
    std::string (*run)();
    void (*before)();  // goes well
    const char* wanted;
};
void open_before() { open_plugin(); }
void nothing_before() {}
const Operation operations[] = {
    {"open", open_plugin, nothing_before, "works"},
    {"open, with init functions", open_init, nothing_before, "works"},
    {"open a second", open_init, open_before, "works"},
    {"open again", open_plugin, open_before, "works"},
    {"refuse", open_stale, nothing_before, "package_mismatch"},
    {"refuse a missing file", open_none, nothing_before, "cannot_read"},
    {"look up", look_up, open_before, "works"},
    {"bind", bind, open_before, "works"},
    {"discover", discover, nothing_before, "works"},
    {"read a manifest", read, nothing_before, "works"},
    {"verify the program", verify, nothing_before, "works"},
    {"ask the program", ask_program, nothing_before, "symbol_not_found"},
};

std::string attempt(const Operation& operation) {
    try {
        return operation.run();
    } catch (const std::bad_alloc&) {
        return "bad_alloc";
    } catch (const std::exception& other) {
        return other.what();
    }
}

enum Outcome { failed_well, did_not_fail, wrong };

int passed = 0, failed = 0;

/// One operation, of which the k-th call fails, in a child.
Outcome try_one(const Operation& operation, Kind kind, long k) {
    std::fflush(stdout);
    const pid_t child = ::fork();
    if (child == 0) {
        ::alarm(20);
        const auto complain = [&](const char* what, const std::string& is) {
            std::printf("%s, call %ld of kind %d: %s: %s\n", operation.name, k, static_cast<int>(kind), what,
                        is.c_str());
            std::fflush(stdout);
            ::_exit(wrong);
        };
        operation.before();
        const auto fail_once = [&] {
            armed = kind;
            countdown = k;
            std::string result = attempt(operation);
            armed = nothing;
            return result;
        };
        const std::string first = fail_once();
        const bool has_failed = countdown < 0;
        if (!has_failed && first != operation.wanted) complain("without a failure", first);
        long before = 0;
        for (int repeated = 0; has_failed && first != operation.wanted && repeated < 8; ++repeated) {
            if (fail_once() != first) break;
            if (repeated == 3) before = blocks;
            if (repeated == 7 && blocks > before)
                complain("memory is left", std::to_string(blocks - before) + " blocks");
        }
        if (const std::string again = attempt(operation); again != operation.wanted)
            complain(("after " + first + ", again").c_str(), again);
        if (const std::string other = open_and_use(other_plugin); other != "works")
            complain(("after " + first + ", another").c_str(), other);
        ::_exit(has_failed ? failed_well : did_not_fail);
    }
    int status = 0;
    ::waitpid(child, &status, 0);
    if (WIFEXITED(status)) return static_cast<Outcome>(WEXITSTATUS(status));
    std::printf("%s, call %ld of kind %d: died by signal %d\n", operation.name, k, static_cast<int>(kind),
                WTERMSIG(status));
    return wrong;
}

/// The dynamic linker's own calls: no more files than are open, so much more memory.
void limit(const Operation& operation, int resource, rlim_t least, rlim_t step, int steps) {
    for (int k = 0; k < steps; ++k) {
        std::fflush(stdout);
        const pid_t child = ::fork();
        if (child == 0) {
            ::alarm(20);
            operation.before();
            rlimit before{}, now{};
            ::getrlimit(resource, &before);
            now = {least + static_cast<rlim_t>(k) * step, before.rlim_max};
            ::setrlimit(resource, &now);
            const std::string first = attempt(operation);
            ::setrlimit(resource, &before);
            if (attempt(operation) != operation.wanted || open_and_use(other_plugin) != "works") {
                std::printf("%s, under a limit of %lu: %s, then %s\n", operation.name,
                            static_cast<unsigned long>(now.rlim_cur), first.c_str(), attempt(operation).c_str());
                std::fflush(stdout);
                ::_exit(1);
            }
            ::_exit(0);
        }
        int status = 0;
        ::waitpid(child, &status, 0);
        if (!WIFEXITED(status))
            std::printf("%s, under limit %d: died by signal %d\n", operation.name, k, WTERMSIG(status));
        ++(WIFEXITED(status) && WEXITSTATUS(status) == 0 ? passed : failed);
    }
}

[[maybe_unused]] rlim_t memory_in_use() {
    long pages = 0;
    if (FILE* const file = std::fopen("/proc/self/statm", "r")) {
        if (std::fscanf(file, "%ld", &pages) != 1) pages = 0;
        std::fclose(file);
    }
    return static_cast<rlim_t>(pages) * static_cast<rlim_t>(::sysconf(_SC_PAGESIZE));
}

}  // namespace

int main(int argc, char** argv) {
    long every = 1;
    int at = 1;
    if (argc > 2 && std::strcmp(argv[1], "--every") == 0) every = std::atol(argv[2]), at = 3;
    if (argc - at != 4 || every < 1)
        return std::fputs("usage: calls [--every N] PLUGIN INIT_PLUGIN STALE_PLUGIN OTHER_PLUGIN\n", stderr), 2;
    plugin = argv[at], init_plugin = argv[at + 1], stale_plugin = argv[at + 2], other_plugin = argv[at + 3];

    for (const Operation& operation : operations) {
        int tried[few_bytes + 1] = {};
        for (const Kind kind : {memory, opening, reading, interrupted, few_bytes})
            for (long k = 0;; k += kind == memory ? every : 1) {
                const Outcome outcome = try_one(operation, kind, k);
                ++(outcome == wrong ? failed : passed);
                ++tried[kind];
                if (outcome == did_not_fail || tried[kind] == 2000) break;
            }
        limit(operation, RLIMIT_NOFILE, 3, 1, 4);
#if !defined(SANITIZED)
        limit(operation, RLIMIT_AS, memory_in_use() + 16384, 32768, 12);
#endif
        std::printf("%-28s %5d allocations, %3d opens, %3d reads\n", operation.name, tried[memory], tried[opening],
                    tried[reading]);
    }
    std::printf("%d passed, %d failed\n", passed, failed);
    return failed != 0;
}
