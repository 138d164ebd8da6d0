// SPDX-License-Identifier: BSL-1.0
//
// Opens plugins while another one is being opened that will be refused. usage: host BROKEN GOOD OTHER_GOOD
#include <tenon/loader.hpp>

#include <unistd.h>

#include <cstdio>
#include <string>
#include <thread>

static void say(const char* path, tenon::Versioning versioning) {
    const auto plugin = tenon::open(path, {.versioning = versioning});
    std::puts(plugin ? "opened" : (std::string(name(plugin.error().code)) + ": " + plugin.error().message).c_str());
    std::fflush(stdout);
}

int main(int, char** paths) {
    std::thread broken([&] { say(paths[1], tenon::Versioning::exact); });
    ::usleep(700'000);
    say(paths[2], tenon::Versioning::exact);
    say(paths[2], tenon::Versioning::shared_types);
    broken.join();
    say(paths[3], tenon::Versioning::exact);
    if (const auto verified = tenon::verify_program(); !verified) std::puts(verified.error().message.c_str());
}
