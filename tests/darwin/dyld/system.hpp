// SPDX-License-Identifier: BSL-1.0
//
// libSystem: most functions are those of this system's C library that have the same name. Here are those that differ
// in a structure, a flag or a number. Sources: the headers of macOS 14.
#pragma once

#include <cerrno>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <mutex>
#include <string>
#include <utility>
#include <vector>

#include <fcntl.h>
#include <pthread.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

namespace dyld::darwin {

/// struct stat, with inodes of 64 bits.
struct Stat {
    std::int32_t device;
    std::uint16_t mode, links;
    std::uint64_t inode;
    std::uint32_t user, group;
    std::int32_t raw_device, padding;
    std::int64_t accessed[2], modified[2], changed[2], born[2];
    std::int64_t size, blocks;
    std::int32_t block_size;
    std::uint32_t flags, generation;
    std::int32_t spare;
    std::int64_t spares[2];
};
static_assert(sizeof(Stat) == 144);

inline int filled(int result, const struct stat& from, Stat* to) {
    if (result != 0) return result;
    *to = {};
    to->device = static_cast<std::int32_t>(from.st_dev);
    to->mode = static_cast<std::uint16_t>(from.st_mode);
    to->inode = from.st_ino;
    to->size = from.st_size;
    to->modified[0] = from.st_mtim.tv_sec;
    to->modified[1] = from.st_mtim.tv_nsec;
    return 0;
}
inline int stat_path(const char* path, Stat* out) {
    struct stat status {};
    return filled(::stat(path, &status), status, out);
}
inline int stat_file(int file, Stat* out) {
    struct stat status {};
    return filled(::fstat(file, &status), status, out);
}
inline int open_file(const char* path, int flags, int mode) {
    int here = flags & 3;
    for (const auto& [theirs, ours] : {std::pair(0x4, O_NONBLOCK), std::pair(0x200, O_CREAT), std::pair(0x400, O_TRUNC),
                                       std::pair(0x800, O_EXCL), std::pair(0x1000000, O_CLOEXEC)})
        if (flags & theirs) here |= ours;
    return ::open(path, here, mode);
}
inline int control_file(int file, int command, char* out) {
    constexpr int get_path = 50;
    if (command != get_path) return errno = EINVAL, -1;
    const std::string link = "/proc/self/fd/" + std::to_string(file);
    const ssize_t size = ::readlink(link.c_str(), out, 1023);
    if (size < 0) return -1;
    out[size] = '\0';
    return 0;
}
inline int* error_number() { return &errno; }

/// A pthread object begins with a signature, which its initialiser writes. One of this system is made for it when it
/// is used first.
template <class Ours>
Ours& ours(void* object, std::int64_t fresh, int (*make)(Ours*)) {
    static std::mutex guard;
    struct Theirs {
        std::int64_t signature;
        Ours* made;
    };
    auto& theirs = *static_cast<Theirs*>(object);
    const std::lock_guard lock(guard);
    if (theirs.signature == fresh) {
        theirs = {0, new Ours};
        make(theirs.made);
    }
    return *theirs.made;
}
inline pthread_mutex_t& mutex(void* object) {
    return ours<pthread_mutex_t>(object, 0x32AAABA7,
                                 [](pthread_mutex_t* made) { return ::pthread_mutex_init(made, nullptr); });
}
inline pthread_cond_t& condition(void* object) {
    return ours<pthread_cond_t>(object, 0x3CB0B1BB,
                                [](pthread_cond_t* made) { return ::pthread_cond_init(made, nullptr); });
}
inline int lock_mutex(void* object) { return ::pthread_mutex_lock(&mutex(object)); }
inline int unlock_mutex(void* object) { return ::pthread_mutex_unlock(&mutex(object)); }
inline int wait(void* object, void* with) { return ::pthread_cond_wait(&condition(object), &mutex(with)); }
inline int wake_one(void* object) { return ::pthread_cond_signal(&condition(object)); }
inline int wake_all(void* object) { return ::pthread_cond_broadcast(&condition(object)); }
inline int make_condition(void* object, const void*) {
    *static_cast<std::int64_t*>(object) = 0x3CB0B1BB;
    return 0;
}
/// Others wait until the first one has returned.
inline int once(std::int64_t* object, void (*function)()) {
    static std::recursive_mutex guard;
    const std::lock_guard lock(guard);
    if (object[0] != 0x30B1BCBA) return 0;
    object[0] = 0;
    function();
    return 0;
}
inline int make_key(unsigned long* key, void (*end)(void*)) {
    pthread_key_t made;
    const int result = ::pthread_key_create(&made, end);
    *key = made;
    return result;
}
inline int set_cancel_state(int state, int* before) {  // the two numbers are exchanged
    const int result = ::pthread_setcancelstate(state == 0 ? PTHREAD_CANCEL_DISABLE : PTHREAD_CANCEL_ENABLE, before);
    if (before != nullptr) *before = *before == PTHREAD_CANCEL_DISABLE ? 0 : 1;
    return result;
}
inline unsigned thread_number(pthread_t) { return static_cast<unsigned>(::syscall(SYS_gettid)); }

/// Runs at the end of the process, the last one first.
inline int at_exit(void (*function)(void*), void* object, void*) {
    static std::vector<std::pair<void (*)(void*), void*>> all;
    if (all.empty())
        std::atexit([] {
            while (!all.empty()) {
                const auto last = all.back();
                all.pop_back();
                last.first(last.second);
            }
        });
    all.push_back({function, object});
    return 0;
}

inline void clear(void* place, std::size_t size) { std::memset(place, 0, size); }
inline bool has_version(std::uint32_t, const void*) { return true; }
[[noreturn]] inline void never() {
    std::fprintf(stderr, "dyld: lazy binding, exceptions and guards of the stack are not here\n");
    std::_Exit(127);
}
inline std::uint64_t stack_guard = 0x595e9fbd94fda766;
inline unsigned char character_classes[4096];

}  // namespace dyld::darwin
