// SPDX-License-Identifier: BSL-1.0
//
// A plugin that makes an effect, and takes everything.
#include "api.hpp"

#include <tenon/export.hpp>

namespace acme {

class Adding : public Effect {
public:
    Mode mode() const override { return Mode::fast; }
};

static Effect& make() {
    static Adding adding;
    return adding;
}
static Everything* const take = nullptr;

TENON_EXPORT(make, take);

}  // namespace acme
