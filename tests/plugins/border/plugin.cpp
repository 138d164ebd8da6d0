// SPDX-License-Identifier: BSL-1.0
#define PLUGIN

#include "api.hpp"

#include <tenon/export.hpp>

#include <atomic>
#include <memory>
#include <thread>

namespace border {

// ---- exceptions

static int scopes_left = 0;
struct Scope {
    ~Scope() { ++scopes_left; }
};

static void refuse(int code) { throw Refused(code); }
static void throw_unnamed() { throw Unnamed(); }
static int call(Callback callback, int value) {
    const Scope scope;
    return callback(value);
}
static int call_and_catch(Callback callback, int value) {
    try {
        return callback(value);
    } catch (const Refused& refused) {
        return -refused.code;
    }
}

TENON_EXPORT(refuse, throw_unnamed, call, call_and_catch);
TENON_EXPORT_AS("scopes_left", scopes_left);

// ---- threads

static std::atomic<int> steps = 0, ended = 0;
static std::atomic<bool> is_wanted = true;
static std::thread worker;

struct OfThread {
    int calls = 0;
    ~OfThread() { ++ended; }
};
static int calls_of_this_thread() {
    thread_local OfThread mine;
    return ++mine.calls;
}
static int ended_threads() { return ended; }

static void start() {
    worker = std::thread([] {
        while (is_wanted) {
            steps = calls_of_this_thread();
            std::this_thread::yield();
        }
    });
}
static int steps_so_far() { return steps; }
static int join() {
    is_wanted = false;
    worker.join();
    return steps;
}
static void start_for_good() {
    std::thread([] {
        for (;;) {
            ++steps;
            std::this_thread::yield();
        }
    }).detach();
}

TENON_EXPORT(calls_of_this_thread, ended_threads, start, steps_so_far, join, start_for_good);

// ---- static objects

static int count() {
    static int counted = 0;
    return ++counted;
}
static int* hidden() { return &hidden_object; }
static int* shown() { return &shown_object; }

TENON_EXPORT(count, hidden, shown);

// ---- memory

static Block blocks[2] = {{1}, {2}};
static int lent = 0;

static void take_back(Block* block) {
    if (block == &blocks[0] || block == &blocks[1]) --lent;
}
static std::unique_ptr<Block, void (*)(Block*)> lend() { return {&blocks[lent++], take_back}; }
static std::shared_ptr<Block> share() { return lend(); }
static int lent_now() { return lent; }

TENON_EXPORT(lend, share, lent_now);

}  // namespace border
