// SPDX-License-Identifier: BSL-1.0
// EXPECT: tenon: a description cannot list a conversion function, which no class that a macro writes can override; use TENON_NOMINAL(T, "revision") for its class
// LONG: the classes that the macro writes are refused too
#include <tenon/describe.hpp>
#include <tenon/export.hpp>

namespace acme {
struct Handle {
    virtual ~Handle() = default;
    virtual operator bool() const = 0;
    virtual int read() = 0;
};
}  // namespace acme

TENON_DESCRIBE(acme::Handle, operator bool, read);

void take(acme::Handle*) {}
TENON_EXPORT(take);
