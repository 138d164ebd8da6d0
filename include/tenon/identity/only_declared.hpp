// SPDX-License-Identifier: BSL-1.0
//
// Refuses classes that are only declared here: they may be handles, or their definition was not included. All that one
// export, lookup or package reaches are named in one error, as the statement that makes handles of them. They are not
// handles by themselves, because another unit of the same binary may look inside.
#pragma once

#include <tenon/base/refused.hpp>
#include <tenon/identity/line.hpp>

#include <cstddef>

/// Stands for the macro in the error: "refused<TENON_OPAQUE(acme::Device, acme::Context)>".
struct TENON_OPAQUE;

namespace [[gnu::visibility("hidden")]] tenon {
namespace detail {

template <class Macro, class... T>
using macro_call = Macro(T...);

/// The statement that makes handles of those types among the reached ones, from the K-th on, that are only declared.
template <const auto& Reached, std::size_t K, class... Found>
consteval auto statement_for_handles() {
    if constexpr (K == Reached.count)
        return type_holder<macro_call<TENON_OPAQUE, Found...>>();
    else if constexpr (Reached.nodes[K]->is_only_declared)
        return statement_for_handles<Reached, K + 1, Found..., type_of_node<*Reached.nodes[K]>>();
    else
        return statement_for_handles<Reached, K + 1, Found...>();
}

/// Refuses the classes of a statement; once, however many exports lead to it.
template <class Statement>
consteval bool refuse_only_declared() {
    static_assert(sizeof(refused<Statement>));
    static_assert(!__is_same(Statement, Statement),
                  "tenon: a class is only declared here; include its definition, or, if it is a handle, write the "
                  "TENON_OPAQUE of this error behind its declaration");
    return false;
}
template <class Statement>
inline constexpr bool is_accepted = refuse_only_declared<Statement>();

/// Whether all types that are reached are defined, or handles. (`all_defined` returns them.)
template <const auto& Reached, bool HasOnlyDeclared = Reached.has_only_declared>
inline constexpr bool are_defined = true;
template <const auto& Reached>
inline constexpr bool are_defined<Reached, true> =
    is_accepted<typename decltype(statement_for_handles<Reached, 0>())::type>;
template <const auto& Reached>
consteval const auto& all_defined() {
    static_cast<void>(are_defined<Reached>);
    return Reached;
}

}  // namespace detail
}  // namespace tenon
