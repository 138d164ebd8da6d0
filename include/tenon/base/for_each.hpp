// SPDX-License-Identifier: BSL-1.0
//
// TENON_DETAIL_FOR_EACH(macro, items...): macro(item) for every item, up to 342 of them, by the C++20 way of repeating a macro: each
// rescan of the text expands it once more.
#pragma once

#define TENON_DETAIL_PARENTHESES ()
#define TENON_DETAIL_RESCAN(...) TENON_DETAIL_RESCAN_4(TENON_DETAIL_RESCAN_4(TENON_DETAIL_RESCAN_4(TENON_DETAIL_RESCAN_4(__VA_ARGS__))))
#define TENON_DETAIL_RESCAN_4(...) TENON_DETAIL_RESCAN_3(TENON_DETAIL_RESCAN_3(TENON_DETAIL_RESCAN_3(TENON_DETAIL_RESCAN_3(__VA_ARGS__))))
#define TENON_DETAIL_RESCAN_3(...) TENON_DETAIL_RESCAN_2(TENON_DETAIL_RESCAN_2(TENON_DETAIL_RESCAN_2(TENON_DETAIL_RESCAN_2(__VA_ARGS__))))
#define TENON_DETAIL_RESCAN_2(...) TENON_DETAIL_RESCAN_1(TENON_DETAIL_RESCAN_1(TENON_DETAIL_RESCAN_1(TENON_DETAIL_RESCAN_1(__VA_ARGS__))))
#define TENON_DETAIL_RESCAN_1(...) __VA_ARGS__

// The first items are repeated without that: an error in one of them would be reported with every rescan.
#define TENON_DETAIL_FOR_EACH(Macro, ...) __VA_OPT__(TENON_DETAIL_FOR_EACH_1(Macro, __VA_ARGS__))
#define TENON_DETAIL_FOR_EACH_1(Macro, Item, ...) Macro(Item) __VA_OPT__(TENON_DETAIL_FOR_EACH_2(Macro, __VA_ARGS__))
#define TENON_DETAIL_FOR_EACH_2(Macro, Item, ...) Macro(Item) __VA_OPT__(TENON_DETAIL_FOR_EACH_3(Macro, __VA_ARGS__))
#define TENON_DETAIL_FOR_EACH_3(Macro, Item, ...) Macro(Item) __VA_OPT__(TENON_DETAIL_FOR_EACH_4(Macro, __VA_ARGS__))
#define TENON_DETAIL_FOR_EACH_4(Macro, Item, ...) Macro(Item) __VA_OPT__(TENON_DETAIL_FOR_MORE(Macro, __VA_ARGS__))
#define TENON_DETAIL_FOR_MORE(Macro, ...) TENON_DETAIL_RESCAN(TENON_DETAIL_FOR_EACH_NEXT(Macro, __VA_ARGS__))
#define TENON_DETAIL_FOR_EACH_NEXT(Macro, Item, ...) \
    Macro(Item) __VA_OPT__(TENON_DETAIL_FOR_EACH_AGAIN TENON_DETAIL_PARENTHESES(Macro, __VA_ARGS__))
#define TENON_DETAIL_FOR_EACH_AGAIN() TENON_DETAIL_FOR_EACH_NEXT

#define TENON_DETAIL_PASTE(a, b) TENON_DETAIL_PASTE_NOW(a, b)
#define TENON_DETAIL_PASTE_NOW(a, b) a##b
#define TENON_DETAIL_QUOTE(...) TENON_DETAIL_QUOTE_NOW(__VA_ARGS__)
#define TENON_DETAIL_QUOTE_NOW(...) #__VA_ARGS__

// Names one of two macros: `Macro` for up to 256 items, `Macro`_BEYOND for more, which would be repeated no further than 342 times and then
// end in hundreds of thousands of lines of errors. Commas are put behind the items and 256 are skipped: is the next one an item?
#define TENON_DETAIL_UP_TO_256(Macro, ...) \
    TENON_DETAIL_PASTE(Macro, TENON_DETAIL_IF_LEFT(TENON_DETAIL_SKIP_256(__VA_ARGS__ TENON_DETAIL_COMMAS_256)))
#define TENON_DETAIL_IF_LEFT(...) TENON_DETAIL_IF_LEFT_NOW(__VA_ARGS__)
#define TENON_DETAIL_IF_LEFT_NOW(Next, ...) TENON_DETAIL_IF_ITEM(Next)
#define TENON_DETAIL_IF_ITEM(...) __VA_OPT__(_BEYOND)
#define TENON_DETAIL_SKIP_256(...) TENON_DETAIL_SKIP_64(TENON_DETAIL_SKIP_64(TENON_DETAIL_SKIP_64(TENON_DETAIL_SKIP_64(__VA_ARGS__))))
#define TENON_DETAIL_SKIP_64(...) TENON_DETAIL_SKIP_16(TENON_DETAIL_SKIP_16(TENON_DETAIL_SKIP_16(TENON_DETAIL_SKIP_16(__VA_ARGS__))))
#define TENON_DETAIL_SKIP_16(...) TENON_DETAIL_SKIP_16_NOW(__VA_ARGS__)
#define TENON_DETAIL_SKIP_16_NOW(a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p, ...) __VA_ARGS__
#define TENON_DETAIL_COMMAS_256 TENON_DETAIL_COMMAS_64 TENON_DETAIL_COMMAS_64 TENON_DETAIL_COMMAS_64 TENON_DETAIL_COMMAS_64
#define TENON_DETAIL_COMMAS_64 TENON_DETAIL_COMMAS_16 TENON_DETAIL_COMMAS_16 TENON_DETAIL_COMMAS_16 TENON_DETAIL_COMMAS_16
#define TENON_DETAIL_COMMAS_16 , , , , , , , , , , , , , , , ,
