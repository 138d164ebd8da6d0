// SPDX-License-Identifier: BSL-1.0
//
// BY says whose objects the exports are about: those of the program (1), of the plugin (2), or both (3).
#include "api.hpp"

#include <tenon/export.hpp>

#if BY & 1
int use_services(const growth::Services& services) {
    int sum = services.add(1, 2);
#if VERSION >= 2
    sum += services.twice(10);
#endif
#if VERSION >= 3
    sum += services.extra->value;
#endif
    return sum;
}
int use_console(growth::Console& console) {
    int sum = console.add(1, 2);
#if VERSION >= 2
    sum += console.twice(10);
#endif
#if VERSION >= 3
    sum += console.extra().value;
#endif
    return sum;
}
TENON_EXPORT(use_services, use_console);
#endif

#if BY & 2
namespace {
struct Made final : growth::Filter {
    int run(int x) override { return x + VERSION; }
#if VERSION >= 2
    int preview(int x) override { return x * 10; }
#endif
#if VERSION >= 3
    int stop(const growth::Extra& extra) override { return extra.value; }
#endif
};
#if VERSION >= 3
const growth::Extra extra = {300};
#endif
const growth::Info own_info = {
    VERSION,
    "growth",
#if VERSION >= 2
    20,
#endif
#if VERSION >= 3
    &extra,
#endif
};
}  // namespace

growth::Filter* make_filter() { return new Made; }
const growth::Info* info() { return &own_info; }
int weigh(const growth::Image& image) { return image.width; }
TENON_EXPORT(make_filter, info);
TENON_EXPORT(weigh);
#endif
