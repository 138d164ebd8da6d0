// SPDX-License-Identifier: BSL-1.0
#include "adaptor.hpp"

#include <tenon/export.hpp>

SQLITE_EXTENSION_INIT1

extern "C" int sqlite3_extension_init(sqlite3*, char**, const sqlite3_api_routines* api) {
    SQLITE_EXTENSION_INIT2(api);
    return SQLITE_OK;
}

TENON_EXPORT(sqlite3_extension_init);
