// SPDX-License-Identifier: BSL-1.0
//
// What people put into sections whose names begin with .note, though it is no note: STAMP 1 a text, 2 small numbers, 3 one byte; 4 is a
// note whose size leads beyond its segment. PLACE is the section, ALIGNED its alignment.
#pragma once

#if !defined(PLACE)
#define PLACE ".note.vendor"
#endif
#if !defined(ALIGNED)
#define ALIGNED 4
#endif

#if defined(STAMP)
namespace {
#if STAMP == 1
[[gnu::used, gnu::section(PLACE)]] alignas(ALIGNED) const
    char stamp[] = "shop 3.0 of acme, built by jenkins at 2026-11-25";
#elif STAMP == 2
[[gnu::used, gnu::section(PLACE)]] alignas(ALIGNED) const unsigned stamp[] = {3, 40, 1};
#elif STAMP == 3
[[gnu::used, gnu::section(PLACE)]] alignas(1) const char stamp = 'x';
#else
[[gnu::used, gnu::section(PLACE)]] alignas(ALIGNED) const unsigned stamp[] = {4, 0x10000, 1, 0x00444f46};
#endif
}  // namespace
#endif
