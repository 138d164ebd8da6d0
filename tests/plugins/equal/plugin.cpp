// SPDX-License-Identifier: BSL-1.0
//
// One interface, behind which everything may change that is no part of it.
#include "api.hpp"

#include <tenon/export.hpp>

#if defined(OTHER_BODY)
#define LABEL "other"
static int last;
int count(const equal::Item& this_one) {
    last = this_one.count;
    return last * 1;
}
#else
#define LABEL "plain"
int count(const equal::Item& item) { return item.count; }
#endif

equal::Item first = {7, LABEL};

TENON_EXPORT(count, first);
