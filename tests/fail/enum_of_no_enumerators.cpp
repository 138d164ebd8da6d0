// SPDX-License-Identifier: BSL-1.0
// EXPECT: or TENON_DESCRIBE_ENUM(E) if it has none
// TYPE: acme::Id
// ALONE
#include <tenon/export.hpp>

namespace acme {
enum class Id : int {};
struct Item {
    Id id;
};
}  // namespace acme

acme::Item item;
TENON_EXPORT(item);
