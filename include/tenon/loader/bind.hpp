// SPDX-License-Identifier: BSL-1.0
//
// Looks up many symbols at once: the members of a struct, by their names.
#pragma once

#include <tenon/identity/members.hpp>
#include <tenon/loader/misfits.hpp>
#include <tenon/loader/symbol.hpp>
#include <tenon/loader/symbol_name.hpp>
#include <tenon/support/result.hpp>

#include <cstddef>
#include <type_traits>
#include <utility>

namespace [[gnu::visibility("hidden")]] tenon {
namespace detail {

template <class M>
struct symbol_type {
    static_assert(
        !std::is_same_v<M, M>,
        "tenon: the struct given to bind must have members of type tenon::Symbol<T> or tenon::Optional<T> only");
};
template <class T>
struct symbol_type<Symbol<T>> {
    using type = T;
    static constexpr bool may_be_absent = false;
};
template <class T>
struct symbol_type<Optional<T>> : symbol_type<Symbol<T>> {
    static constexpr bool may_be_absent = true;
};

/// `Unit` makes it belong to one translation unit: several may call their structs `Api`.
template <class Api, class Plugin, class Unit>
class Binder {
    static_assert(std::is_aggregate_v<Api>,
                  "tenon: bind must be given a struct of tenon::Symbol<T> members without constructors");
    using Listed = found<Api>;
    template <std::size_t I>
    static constexpr auto name = [] {  // a copy of the characters: what the compiler printed may belong to another unit
        constexpr Chars printed = found_members<Api, Listed>.items[I].name;
        struct {
            char chars[printed.size + 1] = {};
        } own;
        Writer(own.chars).put(printed);
        return own;
    }();
    template <std::size_t I>
    static constexpr SymbolName symbol_name = SymbolName::from({name<I>.chars, sizeof name<I>.chars - 1});

public:
    static Result<Api> bind(const Plugin& plugin) {
        return [&]<class... M, std::size_t... I>(type_holder<ListedMembers<M...>>, std::index_sequence<I...>) {
            return all_of(plugin, find<M>(plugin, symbol_name<I>)...);
        }(type_holder<Listed>{}, std::make_index_sequence<Listed::count>{});
    }

private:
    template <class M>
    static Result<M> find(const Plugin& plugin, const SymbolName& name) {
        using T = typename symbol_type<M>::type;
        if constexpr (!symbol_type<M>::may_be_absent) {
            return plugin.template lookup<T>(name);
        } else {
            if (!plugin.has(name)) return M();
            Result<Symbol<T>> symbol = plugin.template lookup<T>(name);
            if (!symbol) return std::move(symbol).error();
            return M(symbol->get());
        }
    }

    template <class... Found>
    static Result<Api> all_of(const Plugin& plugin, const Found&... found) {
        if ((found && ...)) return Api{*found...};
        Misfits misfits;
        [[maybe_unused]] const auto look_at = [&](const auto& result) {
            if (!result) misfits.add(result.error());
        };
        (look_at(found), ...);
        return misfits.error(plugin.path(), sizeof...(Found));
    }
};

}  // namespace detail
}  // namespace tenon
