// SPDX-License-Identifier: BSL-1.0
// EXPECT: tenon: a description does not tell where a bit-field lies that is in an anonymous union || tenon: the width of a bit-field cannot be measured, as it is const, mutable or in an anonymous union
// TYPE: acme::Register
// ALONE
#include <tenon/describe.hpp>
#include <tenon/export.hpp>

namespace acme {
struct Register {
    union {
        unsigned all;
        __extension__ struct { unsigned low : 3; };
    };
    int next;
};
}  // namespace acme

TENON_DESCRIBE(acme::Register, all, low, next);

void take(acme::Register*) {}
TENON_EXPORT(take);
