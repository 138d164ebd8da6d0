// SPDX-License-Identifier: BSL-1.0
// EXPECT: and TENON_DESCRIBE_ENUM(E) for one that has none
// EXPECT: acme::Id
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
