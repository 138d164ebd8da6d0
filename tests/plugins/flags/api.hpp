// SPDX-License-Identifier: BSL-1.0
//
// A package whose types a compiler's flags change.
#pragma once

#include <tenon/describe.hpp>
#include <tenon/package.hpp>

#if !defined(WITHOUT_LIBRARY)  // some flags the standard library does not bear
#include <string>
#include <vector>
#endif

namespace flags {

enum Level { low, high };

struct Packed {
    signed char first;
    double second;
};

struct Leveled {
    Level level;
};

struct Lettered {
    char letter;
};

struct Widened {
    wchar_t letter;
};

struct Interface {
    virtual int run(int) = 0;

protected:
    ~Interface() = default;
};

#if !defined(WITHOUT_LIBRARY)
struct Worded {
    std::vector<std::string> words;
};
#endif

}  // namespace flags

TENON_DESCRIBE(flags::Interface, run);
TENON_PACKAGE("test.flags.interface", flags::Interface);
TENON_PACKAGE("test.flags.widened", flags::Widened);
#if defined(CHANGED)
TENON_PACKAGE("test.flags.packed", flags::Packed, flags::Lettered);
#else
TENON_PACKAGE("test.flags.packed", flags::Packed);
TENON_PACKAGE("test.flags.lettered", flags::Lettered);
#endif
TENON_PACKAGE("test.flags.leveled", flags::Leveled);
#if !defined(WITHOUT_LIBRARY)
TENON_PACKAGE("test.flags.worded", flags::Worded);
#endif
