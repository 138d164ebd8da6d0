// SPDX-License-Identifier: BSL-1.0
// EXPECT: tenon: how this class is passed by value cannot be told, or depends on the compiler: its copy or move constructors are private or deleted, or do nothing although those of a member do something; use a pointer or a reference, or befriend tenon::description<T> if they are private
// TYPE: acme::Lock
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
