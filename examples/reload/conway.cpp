// SPDX-License-Identifier: BSL-1.0
//
// A rule: a cell is born with three neighbours and lives on with two or three.
#include "life.hpp"

#include <tenon/export.hpp>

namespace acme {

const char* title = "Conway";

void step(const World& now, World& next) {
    for (int y = 0; y < now.height; ++y)
        for (int x = 0; x < now.width; ++x) {
            const int around = neighbours(now, x, y), at = y * now.width + x;
            next.cells[at] = around == 3 || (around == 2 && now.cells[at] != 0);
        }
}

TENON_EXPORT(step, title);

}  // namespace acme
