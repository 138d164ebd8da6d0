// SPDX-License-Identifier: BSL-1.0
#include "api.hpp"

#include <tenon/export.hpp>

int found(const mutated::Found& counter) { return counter.level; }
int described(const mutated::Described& counter) { return counter.hits; }
TENON_EXPORT(found, described);
