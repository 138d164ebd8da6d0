// SPDX-License-Identifier: BSL-1.0
//
// What to do about a slot that a binary does not export; one header for each system. Each declares, in tenon::detail:
//
//     export_advice(symbol, is_program)   a sentence without a capital letter and a full stop
#pragma once

#if defined(__APPLE__)
#include <tenon/system/darwin/export_advice.hpp>
#else
#include <tenon/system/linux/export_advice.hpp>
#endif
