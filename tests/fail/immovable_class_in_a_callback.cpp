// SPDX-License-Identifier: BSL-1.0
// EXPECT: tenon: how a value of this class is passed cannot be told, or depends on the compiler, as its copy or move constructors are private or deleted, or do nothing where those of a member do; use a pointer or a reference, or let a class of a private one befriend tenon::description<T>
// EXPECT: acme::Lock
// ALONE
#include <tenon/describe.hpp>
#include <tenon/export.hpp>

namespace acme {
struct Lock {
    explicit Lock(int);
    Lock(const Lock&) = delete;
    int id;
};
}  // namespace acme

TENON_DESCRIBE(acme::Lock, id);

struct Callbacks {
    void (*call)(int, acme::Lock);
};
Callbacks callbacks;
TENON_EXPORT(callbacks);
