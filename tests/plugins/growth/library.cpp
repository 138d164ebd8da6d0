// SPDX-License-Identifier: BSL-1.0
//
// A library with which a program is linked.
#include "api.hpp"

#include <tenon/export.hpp>

TENON_USES(growth::Services, growth::Console);
