// SPDX-License-Identifier: BSL-1.0
//
// A plugin that hands itself over in a static constructor: no lookup of anything is made. LINKED is a library that a plugin needs.
#include "api.hpp"

#include <tenon/export.hpp>

#include <cstdio>

namespace {

const bool has_run = std::puts("a constructor has run") >= 0;

}  // namespace

#if defined(LINKED)
extern "C" [[gnu::visibility("default")]] int linked() { return has_run; }
#elif defined(LINKS)
extern "C" int linked();
int calls_linked() { return linked(); }
TENON_EXPORT(calls_linked);
#endif

#if defined(MORE_TYPES)
int look(vtables::Other& other) { return other.value; }
TENON_EXPORT(look);
#endif

#if !defined(LINKS)
TENON_USES(vtables::Session);
#endif
