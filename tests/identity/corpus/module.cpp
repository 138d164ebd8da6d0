// SPDX-License-Identifier: BSL-1.0
//
// The part of the corpus that is of a module, which is no part of a name.
#include "show.hpp"

import acme.image;

namespace acme {

template <template <class...> class C>
struct Over {
    C<int> ints;
};

}  // namespace acme

int main() {
    SHOW(Global);
    SHOW(acme::Image(const acme::Image::Row&));
    SHOW(acme::Format);
    SHOW(acme::Image::Depth);
    SHOW(acme::Box<acme::Box<Global*>>);
    SHOW(acme::Step<&acme::radius>);
    SHOW(acme::Step<acme::Format::rgb>);
    SHOW(acme::Over<acme::Box>);
}
