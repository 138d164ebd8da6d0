// SPDX-License-Identifier: BSL-1.0
#include <tenon/export.hpp>
#include <tenon/loader.hpp>

bool open_one(const char* path) { return tenon::open(path) && tenon::verify_program(); }
TENON_EXPORT(open_one);
