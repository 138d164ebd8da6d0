// SPDX-License-Identifier: BSL-1.0
#include "api.hpp"

#include <tenon/export.hpp>

state::Counter state::counter = {100};
TENON_USES(state::Counter);
