// SPDX-License-Identifier: BSL-1.0
//
// What the generated plugins and the benches have in common: types, and the ten signatures that exports have in turn.
#pragma once

namespace bench {

struct Point {
    int x, y;
};
struct Box {
    Point first, last;
    const char* name;
};
struct PointOfALongNameThatTakesItsTimeToRead {
    int x, y;
};

/// Calls `use.template operator()<T>()` with the type of export `number` (see generate.py).
template <class Use>
auto with_signature(unsigned number, Use use) {
    switch (number % 10) {
        case 0: return use.template operator()<int(int)>();
        case 1: return use.template operator()<double(double)>();
        case 2: return use.template operator()<void(int*)>();
        case 3: return use.template operator()<long(long, long)>();
        case 4: return use.template operator()<float(float, float)>();
        case 5: return use.template operator()<unsigned(unsigned)>();
        case 6: return use.template operator()<void(Point&)>();
        case 7: return use.template operator()<const char*(const char*)>();
        case 8: return use.template operator()<bool(const Point&, const Point&)>();
        default: return use.template operator()<long long(const Box*)>();
    }
}

}  // namespace bench
