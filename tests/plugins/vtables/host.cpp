// SPDX-License-Identifier: BSL-1.0
//
// host [shared] PLUGIN...: what each open says, then what verify_program does.
#include "api.hpp"

#include <tenon/export.hpp>
#include <tenon/loader.hpp>

#include <cstdio>
#include <cstring>

#if defined(LOOKS_UP)
// States by a lookup that is never made what a program with TENON_USES states in its file.
void never(const tenon::Plugin& plugin) { static_cast<void>(plugin.lookup<vtables::Session>("session")); }
#elif !defined(STATES_NOTHING)
TENON_USES(vtables::Session);
#endif

int main(int, char** arguments) {
    tenon::OpenOptions options;
    for (char** path = arguments + 1; *path != nullptr; ++path) {
        if (std::strcmp(*path, "shared") == 0) {
            options.versioning = tenon::Versioning::shared_types;
            continue;
        }
        const auto plugin = tenon::open(*path, options);
        std::printf("%s\n", plugin ? "opened" : plugin.error().message.c_str());
    }
    const auto verified = tenon::verify_program();
    std::printf("%s\n", verified ? "all agree" : verified.error().message.c_str());
}
