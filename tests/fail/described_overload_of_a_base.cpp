// SPDX-License-Identifier: BSL-1.0
// EXPECT: tenon: a member listed by TENON_DESCRIBE is declared by a base with virtual functions
// TYPE: acme::Stream
// ALONE
#include <tenon/describe.hpp>
#include <tenon/export.hpp>

namespace acme {
struct Reader {
    virtual int read(int);
};
struct Stream : Reader {
    using Reader::read;
    virtual int read(char*, int);
};
}  // namespace acme

TENON_DESCRIBE(acme::Stream, (read, int(int)), (read, int(char*, int)));

void take(acme::Stream&) {}
TENON_EXPORT(take);
