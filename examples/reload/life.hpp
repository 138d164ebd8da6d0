// SPDX-License-Identifier: BSL-1.0
//
// What the program and its rule have in common: a world of cells whose edges meet.
#pragma once

#include <tenon/package.hpp>

namespace acme {

struct World {
    int width, height;
    unsigned char* cells;  // 1 where a cell lives
};

inline int neighbours(const World& world, int x, int y) {
    int count = 0;
    for (int down = -1; down <= 1; ++down)
        for (int right = -1; right <= 1; ++right) {
            const int row = (y + down + world.height) % world.height, column = (x + right + world.width) % world.width;
            if (down != 0 || right != 0) count += world.cells[row * world.width + column];
        }
    return count;
}

}  // namespace acme

TENON_PACKAGE("acme.life", acme::World);
