// SPDX-License-Identifier: BSL-1.0
#include "api.hpp"

#include <tenon/export.hpp>

double update(const sim::Info& info) { return info.at.value.x + info.at.value.y + (info.unit == sim::steps ? 1 : 0); }
int run(sim::System& system, const sim::Info& info) { return system.update(info); }
int look(const bare::Info& info) { return info.time; }
TENON_EXPORT(update, run, look);
