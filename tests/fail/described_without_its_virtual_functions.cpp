// SPDX-License-Identifier: BSL-1.0
// EXPECT: tenon: the description of this class leaves out its virtual functions, or the base that declares them
// TYPE: acme::Stream
// ALONE
#include <tenon/describe.hpp>
#include <tenon/export.hpp>

namespace acme {
struct Stream final {
    virtual int read(int);
    int position = 0;
};
}  // namespace acme

TENON_DESCRIBE(acme::Stream, position);

void take(acme::Stream&) {}
TENON_EXPORT(take);
