// SPDX-License-Identifier: BSL-1.0
//
// Another rule: a cell is also born with six neighbours. And a sign for living cells, which Conway's rule leaves to the
// program.
#include "life.hpp"

#include <tenon/export.hpp>

namespace acme {

const char* title = "HighLife";
const char sign = '@';

void step(const World& now, World& next) {
    for (int y = 0; y < now.height; ++y)
        for (int x = 0; x < now.width; ++x) {
            const int around = neighbours(now, x, y), at = y * now.width + x;
            const bool lives = now.cells[at] != 0;
            next.cells[at] = around == 3 || (around == 2 && lives) || (around == 6 && !lives);
        }
}

TENON_EXPORT(step, title, sign);

}  // namespace acme
