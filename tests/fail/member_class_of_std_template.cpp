// SPDX-License-Identifier: BSL-1.0
// EXPECT: tenon: compilers spell a member class of a class template in different ways; give it a name with TENON_NAME
#include <tenon/export.hpp>

#include <random>

void seed(const std::uniform_int_distribution<int>::param_type&) {}
TENON_EXPORT(seed);
