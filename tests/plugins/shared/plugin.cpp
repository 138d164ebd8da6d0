// SPDX-License-Identifier: BSL-1.0
//
// Versions of a package of which only parts differ: 1 has Base and One; 2 has Base and Two; 3 has Base, and Two in another form; 4 has
// another Base.
#include <tenon/export.hpp>
#include <tenon/package.hpp>

namespace shared {

struct Base {
#if VERSION == 4
    long id;
#else
    int id;
#endif
};

struct One {
    Base base;
    int x;
};

struct Two {
    Base base;
#if VERSION == 3
    double y;
#else
    float y;
#endif
};

}  // namespace shared

#if VERSION == 1
TENON_PACKAGE("test.shared." NAME, shared::Base, shared::One);
#elif VERSION == 2 || VERSION == 3
TENON_PACKAGE("test.shared." NAME, shared::Base, shared::Two);
#else
TENON_PACKAGE("test.shared." NAME, shared::Base);
#endif

long id(const shared::Base& base) { return base.id; }
TENON_EXPORT(id);
