// SPDX-License-Identifier: BSL-1.0
//
// A library that a plugin needs.
int thousand();
int thousand() { return 1000; }
