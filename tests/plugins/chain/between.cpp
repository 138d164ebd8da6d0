// SPDX-License-Identifier: BSL-1.0
//
// A library without any records, which needs the other.
namespace chain {
struct Link;
}
int weigh(const chain::Link&);

int weigh_twice(const chain::Link& link) { return 2 * weigh(link); }
