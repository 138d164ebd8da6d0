// SPDX-License-Identifier: BSL-1.0
//
// A stamp in a unit of its own.
#include "stamp.hpp"
