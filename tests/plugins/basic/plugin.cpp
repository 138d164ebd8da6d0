// SPDX-License-Identifier: BSL-1.0
#include "api.hpp"

#include <tenon/export.hpp>

void fill(basic::Image& image) {
    for (int k = 0; k < image.width * image.height; ++k) image.pixels[k] = 7;
}
int add(int a, int b) { return a + b; }
int radius = 3;
int doubled_radius() { return 2 * radius; }
const int version = 12;
basic::Point origin = {1, 2};
int row[3] = {1, 2, 3};
int (*chosen)(int, int) = add;
int safe() noexcept { return 5; }
int sum(int count, ...) {
    __builtin_va_list list;
    __builtin_va_start(list, count);
    int all = 0;
    while (count-- > 0) all += __builtin_va_arg(list, int);
    __builtin_va_end(list);
    return all;
}
TENON_EXPORT(fill, add, radius, doubled_radius, version, origin, row, chosen, safe, sum);

namespace inner {

double scale(double x) { return 2 * x; }
long scale(long x) { return 3 * x; }
template <class T, int Factor>
T times(T x) {
    return Factor * x;
}
static int hidden = 9;
TENON_EXPORT(hidden);

}  // namespace inner

TENON_EXPORT_AS(scale, static_cast<double (*)(double)>(inner::scale));
TENON_EXPORT_AS(scale_long, static_cast<long (&)(long)>(inner::scale));
TENON_EXPORT_AS(five_times, inner::times<int, 5>);

#define seven_times somebody_elses_macro
TENON_EXPORT_AS(seven_times, inner::times<int, 7>);
#undef seven_times
