// SPDX-License-Identifier: BSL-1.0
#include "api.hpp"

#include <tenon/export.hpp>

int count() { return state::counted_here(); }
state::Counter* counter() { return &state::counter; }
TENON_EXPORT(count, counter);
