// SPDX-License-Identifier: BSL-1.0
//
// Names that are no identifiers, several names of one entity, one name of a function and a variable.
#include <tenon/export.hpp>

namespace named {

int make_euler() { return 271; }
int radius = 5;
template <int Factor>
int times(int x) {
    return Factor * x;
}

TENON_EXPORT_AS("gz::Euler", make_euler);
TENON_EXPORT_AS("Euler", make_euler);  // an identifier in quotes
TENON_EXPORT_AS(euler, make_euler);
TENON_EXPORT_AS("gz::math/radius-1.0", radius);
TENON_EXPORT_AS("times<3>", times<3>);
TENON_EXPORT_AS("Maß", times<4>);

}  // namespace named

TENON_EXPORT_AS("!#$%&'()*+-./0123456789:<=>?[]^_`{|}~", named::times<5>);
#if defined(TWICE)
TENON_EXPORT_AS(Euler, named::radius);
#endif
