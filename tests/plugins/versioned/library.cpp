// SPDX-License-Identifier: BSL-1.0
//
// A library whose functions have versions.
extern "C" int versioned() { return 5; }
