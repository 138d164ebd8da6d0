// SPDX-License-Identifier: BSL-1.0
//
// States a package, and by a definition of the command line cannot be loaded.
#include <tenon/export.hpp>
#include <tenon/package.hpp>

namespace undefined {

struct Thing {
#if defined(CANNOT_BE_LOADED)
    long number;
#else
    int number;
#endif
};

}  // namespace undefined

TENON_PACKAGE("undefined", undefined::Thing);

#if defined(CANNOT_BE_LOADED)
extern "C" void is_defined_nowhere();
void use(undefined::Thing&) { is_defined_nowhere(); }
#else
void use(undefined::Thing&) {}
#endif
TENON_EXPORT(use);
