// SPDX-License-Identifier: BSL-1.0
//
// What the description of a type is where nobody wrote one for it: that of TENON_FOREIGN, or none.
#pragma once

/// Makes the global namespace one in which functions of a foreign_type are looked for.
struct tenon_global_scope;

namespace [[gnu::visibility("hidden")]] tenon {
namespace detail {

struct undescribed {
    using description_kind = undescribed;
};

/// Stands for T in the functions that TENON_FOREIGN declares: a declaration may be repeated, as a specialisation may not, and where two
/// differ in what they return the compiler refuses the second.
template <class T, class Scope = tenon_global_scope>
struct foreign_type {};
undescribed tenon_foreign_description(...);
template <class T>
using foreign_description = decltype(tenon_foreign_description(static_cast<foreign_type<T>*>(nullptr)));

}  // namespace detail
}  // namespace tenon
