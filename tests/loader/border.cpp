// SPDX-License-Identifier: BSL-1.0
//
// What crosses between a program and its plugins once a lookup has succeeded: exceptions, threads, static objects, memory.
#include <tenon/loader.hpp>

#include "../catch.hpp"
#include "../plugin_builder.hpp"

#include <string>
#include <vector>

using namespace building;

namespace {

const std::string libcxx = "-stdlib=libc++";
bool has_libcxx() {
    return is_clang(compiler()) && knows(libcxx, compiler(), "#include <string>\nint main() { std::string s; }\n");
}

/// What a part of the host says of a plugin, both built with some flags, the plugin by any compiler.
Ran crossing(const std::string& part, const std::string& flags = "", const std::string& cxx = compiler()) {
    return run("'" + program("border/host.cpp", flags, "-rdynamic") + "' '" +
               plugin("border/plugin.cpp", flags + " -pthread", cxx) + "' " + part);
}

/// Holds a part of the host to what it must say, whoever built the plugin, with each standard library, under sanitizers.
void check_crossing(const std::string& part, const std::string& says) {
    for (const std::string& cxx : compilers()) {
        INFO(cxx);
        CHECK(crossing(part, "", cxx) == Ran{0, says});
    }
    if (has_libcxx()) CHECK(crossing(part, libcxx) == Ran{0, says});
    for (const std::string flags : {"-fsanitize=address,undefined -fno-sanitize-recover=all", "-fsanitize=thread"}) {
        INFO(flags);
        if (knows(flags)) CHECK(crossing(part, flags) == Ran{0, says});
    }
}

}  // namespace

TEST_CASE("an exception is caught on the other side by its class or a base, whoever throws it, through code of both") {
    check_crossing("exceptions",
                   "thrown there, caught here: 1 refused\n"
                   "as a std::exception: refused\n"
                   "kept, and thrown again: 3\n"
                   "thrown here, through the plugin, caught here: 4, scopes left there: 1\n"
                   "thrown here, caught there: -5\n");
}

TEST_CASE(
    "an exception of an unnamed namespace is known by its base, or taken for the other side's class of its name") {
    for (const std::string& cxx : compilers()) {
        INFO(cxx);
        const bool is_told = !is_clang(compiler()) && !is_clang(cxx);  // g++ marks such a class, clang++ does not
        CHECK(crossing("unnamed", "", cxx) ==
              Ran{0, is_told ? "known by its base: unnamed\n" : "taken for the host's: plug\n"});
    }
    if (has_libcxx()) CHECK(crossing("unnamed", libcxx) == Ran{0, "known by its base: unnamed\n"});
}

TEST_CASE(
    "a thread of a plugin goes on until it is joined or the process ends, and thread_local objects are a thread's") {
    check_crossing("threads",
                   "a thread of the plugin goes on\n"
                   "thread_local of the host's threads: 2, 6\n"
                   "threads that ended: 1, after join: 2, steps: as joined\n"
                   "one goes on while the process ends\n");
}

TEST_CASE(
    "static objects of a plugin are the same in each open; those of a shared header are one where both show them") {
    check_crossing("statics", "counted by two opens: 2\nhidden: each its own, shown: one\n");
}

TEST_CASE("what a plugin lends goes back by the deleter that it brought, wherever it is dropped") {
    check_crossing("memory", "lent: 1 2, 2, given back: 0\n");
}
