// SPDX-License-Identifier: BSL-1.0
// EXPECT: tenon: this class or enum has no name, and is not the type of a member of a class that was met before it
#include <tenon/export.hpp>

enum { first, second } mode;
TENON_EXPORT(mode);
