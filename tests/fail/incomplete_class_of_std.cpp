// SPDX-License-Identifier: BSL-1.0
//
// A class of namespace std whose header was not included: only a name that is reserved to the library is its own business.
// EXPECT: tenon: a class is only declared here; include its definition, or, if it is a handle, write the TENON_OPAQUE of this error behind its declaration
#include <tenon/export.hpp>

#include <iosfwd>

void print(std::ostream&) {}
TENON_EXPORT(print);
