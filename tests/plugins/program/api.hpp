// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <tenon/describe.hpp>
#include <tenon/package.hpp>

namespace service {

struct Logger {
    virtual void log(const char* text) = 0;

protected:
    ~Logger() = default;
};

struct Config {
    int level;
    const char* name;
};

}  // namespace service

TENON_NOMINAL(service::Logger, "1");
TENON_PACKAGE("test.service", service::Config);
