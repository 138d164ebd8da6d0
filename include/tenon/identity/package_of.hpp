// SPDX-License-Identifier: BSL-1.0
//
// Which package a type belongs to. TENON_PACKAGE specialises `tenon::package_of` for its types, all at once and without computing
// anything: a translation unit that meets none of them pays for none.
#pragma once

#include <tenon/identity/description.hpp>
#include <tenon/identity/integers.hpp>
#include <tenon/identity/node.hpp>
#include <tenon/identity/spelling.hpp>

namespace [[gnu::visibility("hidden")]] tenon {

namespace detail {

template <class T, class... Types>
concept one_of = (__is_same(T, Types) || ...);

struct PackageSignature {
    Chars name;
    const TypeView* const* types;
    size_t count;
    constexpr size_t most_characters() const {
        size_t most = name.size + 13;
        for (size_t k = 0; k != count; ++k) most += types[k]->text.size + 2;
        return most;
    }
    constexpr void write(auto& out) const {
        out.put("package ");
        out.put(name);
        out.put(" { ");
        put_list(out, types, count, "; ");
        out.put(" }");
    }
};

template <Literal Name, class... Types>
struct package_holder : mentions_of<Types...> {
    static_assert(is_plain(Name), "tenon: the name in TENON_PACKAGE must be a text of printable ASCII characters");
    static constexpr PackageSignature source{Name, views_of<Types...>, sizeof...(Types)};
    static constexpr auto signature = written<room_for_text(source.most_characters())>(source);
    static constexpr Package value{Name, signature.words, signature.size, signature.hash, &mentions_of<Types...>::mentions};
};

struct no_package_holder {
    static constexpr const Package& value = no_package;
};

}  // namespace detail

/// A named set of types that several binaries compile in common.
template <Literal Name, class... Types>
struct package {
    using holder = detail::package_holder<Name, Types...>;
};

/// The package of T, by derivation from `package<...>`; of most types none.
template <class T>
struct package_of {
    using holder = detail::no_package_holder;
};

}  // namespace tenon
