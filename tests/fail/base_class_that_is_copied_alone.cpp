// SPDX-License-Identifier: BSL-1.0
// EXPECT: tenon: the members of an aggregate with base classes are not found without help; use TENON_DESCRIBE_DERIVED(T, (bases...), members...)
// TYPE: acme::Note
#include <tenon/export.hpp>

#include <any>

namespace acme {
struct Note : std::any {
    int b;
};

void take(Note&) {}
TENON_EXPORT(take);
}  // namespace acme
