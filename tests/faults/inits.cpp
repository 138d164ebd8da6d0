// SPDX-License-Identifier: BSL-1.0
//
// A plugin with init functions, one of a name that is longer than those that need no memory, and perhaps of another version of the package.
#if defined(STALE)
#include <tenon/package.hpp>
namespace faults {
struct Sample {
    int a;
    float b;
};
}  // namespace faults
TENON_PACKAGE("faults", faults::Sample);
#else
#include "api.hpp"
#endif

#include <tenon/export.hpp>

namespace faults {

int factor = 0;
extern "C" int scale(int value) { return value * factor; }
extern "C" int total(const Sample& sample) { return sample.a; }
TENON_EXPORT(scale, total, factor);

void begin() { factor += 1; }
void begin_with_a_name_that_is_longer_than_a_hundred_and_twenty_characters_as_generated_code_may_have_them_and_so_needs_some_memory() {
    factor += 1;
}
TENON_INIT(begin);
TENON_INIT(
    begin_with_a_name_that_is_longer_than_a_hundred_and_twenty_characters_as_generated_code_may_have_them_and_so_needs_some_memory);

}  // namespace faults
