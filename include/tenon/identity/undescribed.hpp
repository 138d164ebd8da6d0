// SPDX-License-Identifier: BSL-1.0
//
// The description of a type that no description<T> was written for: that of TENON_FOREIGN, or `undescribed`.
#pragma once

/// As a template argument of foreign_type, it makes argument-dependent lookup search the global namespace.
struct tenon_global_scope;

namespace [[gnu::visibility("hidden")]] tenon {
namespace detail {

struct undescribed {
    using description_kind = undescribed;
};

/// Stands for T in the functions that TENON_FOREIGN declares. Unlike a specialisation, a declaration may be repeated;
/// if two return different descriptions, the compiler refuses the second.
template <class T, class Scope = tenon_global_scope>
struct foreign_type {};
undescribed tenon_foreign_description(...);
template <class T>
using foreign_description = decltype(tenon_foreign_description(static_cast<foreign_type<T>*>(nullptr)));

}  // namespace detail
}  // namespace tenon
