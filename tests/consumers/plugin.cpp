// SPDX-License-Identifier: BSL-1.0
#include "api.hpp"

#include <tenon/export.hpp>

int repeat = 1;

void greet(consumer::Greeting& greeting) { greeting = {"hello", repeat}; }

TENON_EXPORT(greet, repeat);
