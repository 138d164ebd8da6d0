// SPDX-License-Identifier: BSL-1.0
//
// Knows the library by one function; its types it does not meet.
#include <tenon/export.hpp>

namespace chain {
struct Link;
}
int weigh(const chain::Link&);

int numbers[2] = {5, 0};
int weight() { return weigh(reinterpret_cast<const chain::Link&>(numbers)); }
TENON_EXPORT(weight);
