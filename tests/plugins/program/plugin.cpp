// SPDX-License-Identifier: BSL-1.0
//
// Uses what the program exports, by a loader of its own.
#include "api.hpp"

#include <tenon/export.hpp>
#include <tenon/loader.hpp>

#include <cstdio>

void use() {
    const tenon::Plugin program = tenon::program();
    const auto logger = program.lookup<service::Logger&()>("logger");
    const auto config = program.lookup<service::Config>("config");
    if (!logger || !config) {
        std::puts((logger ? config.error() : logger.error()).message.c_str());
        return;
    }
    (*logger)().log((*config)->name);
    (*config)->level = 5;
}
TENON_EXPORT(use);
