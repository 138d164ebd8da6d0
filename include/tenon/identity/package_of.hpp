// SPDX-License-Identifier: BSL-1.0
//
// Which package a type belongs to. TENON_PACKAGE specialises `tenon::package_of` for its types, all at once and without computing
// anything: a translation unit that meets none of them pays for none.
#pragma once

#include <tenon/identity/description.hpp>
#include <tenon/identity/node.hpp>
#include <tenon/identity/spelling.hpp>

#include <type_traits>

namespace tenon {

/// A named set of types that several binaries compile in common.
template <Literal Name, class... Types>
struct package {};

/// The package of T, by derivation from `package<...>`; of most types none.
template <class T>
struct package_of : package<""> {};

namespace detail {

template <class T, class... Types>
concept one_of = (std::is_same_v<T, Types> || ...);

template <Literal Name>
struct literal {
    static constexpr void write(Writer& out) { out.put(Chars(Name.chars)); }
};
template <Literal Name>
inline constexpr auto literal_text = written<literal<Name>>();

template <Literal Name, class... Types>
struct package_signature {
    static constexpr void write(Writer& out) {
        out.put("package ");
        out.put(Chars(Name.chars));
        out.put(" { ");
        Separated list{out, "; "};
        (spell<Types>(list.next()), ...);
        out.put(" }");
    }
};

template <Literal Name, class... Types>
struct package_holder {
    static_assert(is_plain(Chars(Name.chars)), "tenon: the name in TENON_PACKAGE must be a text of printable ASCII characters");
    static constexpr auto signature = written<package_signature<Name, Types...>>();
    static constexpr EdgeList<sizeof...(Types)> edges{{&node_of<Types>...}};
    static constexpr Package value{literal_text<Name>.words, literal_text<Name>.size, signature.words, signature.size,
                                   signature.hash,           edges.items,             edges.count};
};

template <>
struct package_holder<""> {
    static constexpr const Package& value = no_package;
};

template <Literal Name, class... Types>
package_holder<Name, Types...> holder_of(const package<Name, Types...>*);

/// What holds the package of T. Found by types alone: a function would be called, by another type of the package, before it is defined.
template <class T>
using package_holder_of = decltype(holder_of(static_cast<package_of<T>*>(nullptr)));

}  // namespace detail
}  // namespace tenon
