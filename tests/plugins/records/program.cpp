// SPDX-License-Identifier: BSL-1.0
//
// A program that states a package.
#include "../chain/api.hpp"

#include <tenon/export.hpp>

TENON_USES(chain::Link);

int main() {}
