// SPDX-License-Identifier: BSL-1.0
//
// SQLite's loadable extensions: a table of 266 functions, and macros that have the names of its members.
#pragma once

#include <sqlite3ext.h>
#include <tenon/describe.hpp>
#include <tenon/large.hpp>
#include <tenon/package.hpp>

extern "C" int sqlite3_extension_init(sqlite3*, char**, const sqlite3_api_routines*);

TENON_OPAQUE(sqlite3, sqlite3_value, sqlite3_context, sqlite3_stmt, sqlite3_blob, sqlite3_mutex, sqlite3_backup,
             sqlite3_str);
TENON_PACKAGE("sqlite3", sqlite3_api_routines, sqlite3_vfs, sqlite3_io_methods, sqlite3_module, sqlite3_index_info,
              sqlite3_vtab, sqlite3_vtab_cursor);
