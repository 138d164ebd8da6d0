// SPDX-License-Identifier: BSL-1.0
//
// A plugin with every kind of relocation that compilers make: relative and symbolic addresses, calls, thread-local variables of each
// model, a function that is chosen when the plugin is loaded, and a class with a vtable. musl loads all but that function, and but variables
// of the model initial-exec.
#include "api.hpp"

#include <tenon/export.hpp>

#include <map>
#include <string>

static int first(int value) { return value + 1; }
#if defined(__GLIBC__)
extern "C" {
static int (*choose())(int) { return first; }
__attribute__((visibility("hidden"))) int chosen(int) __attribute__((ifunc("choose")));
}
__attribute__((tls_model("initial-exec"))) thread_local int initial = 5;
#else
static int chosen(int value) { return first(value); }
thread_local int initial = 5;
#endif
thread_local int general = 3;
static thread_local int local = 4;

int (*table[])(int) = {chosen, first};
const char* words[] = {"one", "two"};
static const std::map<std::string, int> numbers = {{words[0], 1}, {words[1], 2}};

struct Twice final : cross::Step {
    int run(int value) override { return 2 * value; }
};
cross::Step& step() {
    static Twice twice;
    return twice;
}

int sum() { return table[0](0) + table[1](0) + general + local++ + initial + numbers.at("two"); }

TENON_EXPORT(sum, step);
