// SPDX-License-Identifier: BSL-1.0
//
// What a host and its plugin throw each other, call in each other, and give each other.
#pragma once

#include <stdexcept>

namespace border {

/// Thrown on one side, caught on the other. With libc++ that takes a class that both sides show.
struct [[gnu::visibility("default")]] Refused : std::runtime_error {
    explicit Refused(int why) : std::runtime_error("refused"), code(why) {}
    int code;
};

namespace {

/// Each binary has a class of this name, and each means another one by it.
struct Unnamed : std::runtime_error {
    Unnamed() : std::runtime_error("unnamed") {}
#if defined(PLUGIN)
    char where[7] = "plugin";
#else
    char where[5] = "host";
#endif
};

}  // namespace

/// Lies in memory of the plugin's own, which no `delete` of the host may free.
struct Block {
    int number;
};

using Callback = int (*)(int value);

/// What each binary has by itself, and what the first one in the process has for all.
[[gnu::visibility("hidden")]] inline int hidden_object = 0;
[[gnu::visibility("default")]] inline int shown_object = 0;

}  // namespace border
