// SPDX-License-Identifier: BSL-1.0
//
// Catch2, compiled once for each test program: it takes most of the time of most tests.
#include "../catch.hpp"
