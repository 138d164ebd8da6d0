// SPDX-License-Identifier: BSL-1.0
// EXPECT: tenon: a member listed by TENON_DESCRIBE is declared by a base with virtual functions
// TYPE: acme::Stream
// ALONE
#include <tenon/describe.hpp>
#include <tenon/export.hpp>

namespace acme {
struct Reader {
    virtual ~Reader();
    virtual int read(int);
    int handle;
};
struct Stream : Reader {
    int position;
};
}  // namespace acme

TENON_DESCRIBE(acme::Stream, handle, position);

void take(acme::Stream&) {}
TENON_EXPORT(take);
