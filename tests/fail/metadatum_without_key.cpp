// SPDX-License-Identifier: BSL-1.0
// EXPECT: tenon: a metadatum must have a key; write one that is not empty
// ALONE
#include <tenon/export.hpp>

TENON_METADATA("", "value");
