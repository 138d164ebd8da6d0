// SPDX-License-Identifier: BSL-1.0
//
// Where records lie in a binary and what keeps them there, and how a slot is named; one header for each system. Each
// defines TENON_DETAIL_PLACED(Id, Attributes, ...), a declaration without its semicolon of an object that holds
// records; TENON_DETAIL_SYMBOL(Name), the name of a symbol as dlsym is asked for it; and
// TENON_DETAIL_SYMBOL_OF_TEXT(Name), the same for a name that holds a text in quotes.
#pragma once

#if defined(__APPLE__)
#include <tenon/system/darwin/placement.hpp>
#else
#include <tenon/system/linux/placement.hpp>
#endif
