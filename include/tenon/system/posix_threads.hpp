// SPDX-License-Identifier: BSL-1.0
//
// Locks, threads and processes of POSIX. Every member is constant initialised, so that a constructor of any binary
// may use them.
#pragma once

#include <pthread.h>
#include <unistd.h>

namespace [[gnu::visibility("hidden")]] tenon {
namespace detail {

#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wzero-as-null-pointer-constant"  // of the system's macros

struct Mutex {
    pthread_mutex_t native = PTHREAD_MUTEX_INITIALIZER;
    void lock() { ::pthread_mutex_lock(&native); }
    void unlock() { ::pthread_mutex_unlock(&native); }
};

struct Condition {
    pthread_cond_t native = PTHREAD_COND_INITIALIZER;
    void wait(Mutex& mutex) { ::pthread_cond_wait(&native, &mutex.native); }
    void notify_all() { ::pthread_cond_broadcast(&native); }
    /// In the child of a fork: threads that are not there may have waited for it.
    void restart() { ::pthread_cond_init(&native, nullptr); }
};

#pragma GCC diagnostic pop

/// A thread, or none.
struct ThreadId {
    pthread_t native{};
    static ThreadId current() { return {::pthread_self()}; }
    bool is_current() const { return ::pthread_equal(native, ::pthread_self()); }
    friend bool operator==(ThreadId a, ThreadId b) { return ::pthread_equal(a.native, b.native); }

    void store(ThreadId other) { __atomic_store_n(&native, other.native, __ATOMIC_RELAXED); }
    ThreadId load() const { return {__atomic_load_n(&native, __ATOMIC_RELAXED)}; }
};

using ProcessId = pid_t;
inline ProcessId current_process() { return ::getpid(); }

/// Returns false where memory is out. A binary's handlers go with it when it is unloaded.
inline bool register_fork_handlers(void (*before)(), void (*after_in_parent)(), void (*after_in_child)()) {
    return ::pthread_atfork(before, after_in_parent, after_in_child) == 0;
}

}  // namespace detail
}  // namespace tenon
