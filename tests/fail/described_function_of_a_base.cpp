// SPDX-License-Identifier: BSL-1.0
// EXPECT: tenon: a member listed by TENON_DESCRIBE is declared by a base with virtual functions; describe the base by itself and list it by TENON_DESCRIBE_DERIVED(T, (bases...), members...)
// TYPE: acme::Stream
// ALONE
#include <tenon/describe.hpp>
#include <tenon/export.hpp>

namespace acme {
struct Reader {
    virtual int read(int) = 0;
};
struct Stream : Reader {
    virtual void seek(int);
    int position = 0;
};
}  // namespace acme

TENON_DESCRIBE(acme::Stream, read, seek, position);

void take(acme::Stream&) {}
TENON_EXPORT(take);
