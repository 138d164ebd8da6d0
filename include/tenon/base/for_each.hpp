// SPDX-License-Identifier: BSL-1.0
//
// TENON_DETAIL_FOR_EACH(macro, items...): macro(item) for each item, up to 512 of them, by a chain of macros that is
// written out. (A macro that repeats itself by rescanning its text needs 342 scans for 256 items. It made a statement
// of ten exports twice as dear, and an error in an item was reported hundreds of times.)
#pragma once

#include <tenon/base/for_each_item.hpp>

#define TENON_DETAIL_FOR_EACH(Macro, ...) __VA_OPT__(TENON_DETAIL_FOR_EACH_1(Macro, __VA_ARGS__))

#define TENON_DETAIL_PASTE(a, b) TENON_DETAIL_PASTE_NOW(a, b)
#define TENON_DETAIL_PASTE_NOW(a, b) a##b
#define TENON_DETAIL_QUOTE(...) TENON_DETAIL_QUOTE_NOW(__VA_ARGS__)
#define TENON_DETAIL_QUOTE_NOW(...) #__VA_ARGS__

// Names `Macro` for up to 512 items and `Macro`_BEYOND for more: it appends 512 commas to the items and skips 512 of
// what there is then; if an item is next, there are more.
#define TENON_DETAIL_UP_TO_512(Macro, ...) \
    TENON_DETAIL_PASTE(Macro, TENON_DETAIL_IF_LEFT(TENON_DETAIL_SKIP_512(__VA_ARGS__ TENON_DETAIL_COMMAS_512)))
#define TENON_DETAIL_IF_LEFT(...) TENON_DETAIL_IF_LEFT_NOW(__VA_ARGS__)
#define TENON_DETAIL_IF_LEFT_NOW(Next, ...) TENON_DETAIL_IF_ITEM(Next)
#define TENON_DETAIL_IF_ITEM(...) __VA_OPT__(_BEYOND)
#define TENON_DETAIL_SKIP_512(...) TENON_DETAIL_SKIP_256(TENON_DETAIL_SKIP_256(__VA_ARGS__))
#define TENON_DETAIL_SKIP_256(...) \
    TENON_DETAIL_SKIP_64(TENON_DETAIL_SKIP_64(TENON_DETAIL_SKIP_64(TENON_DETAIL_SKIP_64(__VA_ARGS__))))
#define TENON_DETAIL_SKIP_64(...) \
    TENON_DETAIL_SKIP_16(TENON_DETAIL_SKIP_16(TENON_DETAIL_SKIP_16(TENON_DETAIL_SKIP_16(__VA_ARGS__))))
#define TENON_DETAIL_SKIP_16(...) TENON_DETAIL_SKIP_16_NOW(__VA_ARGS__)
#define TENON_DETAIL_SKIP_16_NOW(a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p, ...) __VA_ARGS__
#define TENON_DETAIL_COMMAS_512 TENON_DETAIL_COMMAS_256 TENON_DETAIL_COMMAS_256
#define TENON_DETAIL_COMMAS_256 \
    TENON_DETAIL_COMMAS_64 TENON_DETAIL_COMMAS_64 TENON_DETAIL_COMMAS_64 TENON_DETAIL_COMMAS_64
#define TENON_DETAIL_COMMAS_64 \
    TENON_DETAIL_COMMAS_16 TENON_DETAIL_COMMAS_16 TENON_DETAIL_COMMAS_16 TENON_DETAIL_COMMAS_16
#define TENON_DETAIL_COMMAS_16 , , , , , , , , , , , , , , , ,
