// SPDX-License-Identifier: BSL-1.0
//
// For authors of shared headers: says what a class is where the compiler cannot find out. Each macro is a declaration at global scope,
// behind the class and before its first use by an export or a lookup. A class with private members befriends its description:
//
//     friend tenon::description<acme::Image>;
#pragma once

#include <tenon/identity/description.hpp>
#include <tenon/identity/for_each.hpp>
#include <tenon/version.hpp>

/// Describes a class by its data members (up to 256), in the order of their declaration. Checked: that each is one, and that together
/// they account for the size of the class. Not seen: a member left out that fits into padding.
///
///     TENON_DESCRIBE(acme::Image, pixels, width, height);
#define TENON_DESCRIBE(T, ...)                                                                             \
    template <>                                                                                            \
    struct tenon::description<T> {                                                                         \
        using type = T;                                                                                    \
        using way = tenon::detail::listed<void TENON_DETAIL_FOR_EACH(TENON_DETAIL_MEMBER, __VA_ARGS__)>;   \
    }
#define TENON_DETAIL_MEMBER(Name) , tenon::member<#Name, &type::Name>

/// Trusts a class or enum by its name, size, alignment, way of being passed, and a revision, which its author changes whenever the
/// meaning of its inside changes. What it holds is not looked at.
///
///     TENON_NOMINAL(acme::Cache, "3");
#define TENON_NOMINAL(T, Revision) \
    template <>                    \
    struct tenon::description<T> : tenon::nominal<Revision> {}

/// Declares a handle: a class that is never looked into, and may be incomplete. It stands behind pointers and references, or as an
/// argument of a template of namespace std.
///
///     TENON_OPAQUE(acme::Device);
#define TENON_OPAQUE(T) \
    template <>         \
    struct tenon::description<T> : tenon::opaque {}

/// Gives a type its name where compilers have none in common: a member class of a class template, a class in an inline namespace
/// (which clang++ does not print), a template with uncommon arguments. Beside any of the macros above, or alone.
///
///     TENON_NAME(acme::Box<int>::Node, "acme::Box<int>::Node");
#define TENON_NAME(T, Name) \
    template <>             \
    inline constexpr tenon::detail::Chars tenon::given_name<T> = Name
