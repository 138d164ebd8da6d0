// SPDX-License-Identifier: BSL-1.0
//
// One plugin defines what another needs.
#include <tenon/export.hpp>

#if defined(PROVIDER)
extern "C" int provided_to_all() { return 31; }
TENON_EXPORT(provided_to_all);
#else
extern "C" int provided_to_all();
int use() { return provided_to_all(); }
TENON_EXPORT(use);
#endif
