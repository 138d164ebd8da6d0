// SPDX-License-Identifier: BSL-1.0
#include <tenon/export.hpp>

namespace bind {

struct Point {
    int x, y;
};

}  // namespace bind

int add(bind::Point point) { return point.x + point.y; }
int calls = 3;
const char* title = "bound";
TENON_EXPORT(add, calls, title);

#if defined(NEWER)
int subtract(int a, int b) { return a - b; }
double scale = 1.5;
TENON_EXPORT(subtract, scale);
#endif
