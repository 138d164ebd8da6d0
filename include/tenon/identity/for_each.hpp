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
