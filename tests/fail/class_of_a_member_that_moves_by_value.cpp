// SPDX-License-Identifier: BSL-1.0
// EXPECT: tenon: how this class is passed by value cannot be told, or depends on the compiler: its copy or move constructors are private or deleted, or do nothing although those of a member do something; use a pointer or a reference, or befriend tenon::description<T> if they are private
// TYPE: acme::Holder
// ALONE
#include <tenon/describe.hpp>
#include <tenon/export.hpp>

namespace acme {
struct Moving {
    Moving() = default;
    Moving(const Moving&) = default;
    Moving(Moving&&) noexcept {}
    int id = 0;
};
struct Holder {
    Holder() = default;
    Holder(const Holder&) = default;
    Moving held;
};
}  // namespace acme

TENON_DESCRIBE(acme::Moving, id);
TENON_DESCRIBE(acme::Holder, held);

void take(acme::Holder) {}
TENON_EXPORT(take);
