// SPDX-License-Identifier: BSL-1.0
//
// Looks up many symbols at once: the members of a struct, by their names.
#pragma once

#include <tenon/identity/members.hpp>
#include <tenon/loader/symbol.hpp>
#include <tenon/loader/symbol_name.hpp>
#include <tenon/support/error_about.hpp>
#include <tenon/support/result.hpp>

#include <cstddef>
#include <string>
#include <type_traits>
#include <utility>

namespace [[gnu::visibility("hidden")]] tenon {
namespace detail {

template <class M>
struct symbol_type {
    static_assert(!std::is_same_v<M, M>,
                  "tenon: the struct given to bind must have members of type tenon::Symbol<T> only");
};
template <class T>
struct symbol_type<Symbol<T>> {
    using type = T;
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
            return all_of(plugin, plugin.template lookup<typename symbol_type<M>::type>(symbol_name<I>)...);
        }(type_holder<Listed>{}, std::make_index_sequence<Listed::count>{});
    }

private:
    template <class... Found>
    static Result<Api> all_of(const Plugin& plugin, const Found&... found) {
        const std::size_t failed = (std::size_t{!found} + ... + 0);
        if (failed == 0) return Api{*found...};

        const Error* first = nullptr;
        std::string list;
        [[maybe_unused]] const auto add_error = [&](const auto& result) {
            if (result) return;
            if (first == nullptr) first = &result.error();
            std::string message = result.error().message;
            if (message.starts_with("tenon: ")) message.erase(0, 7);
            for (std::size_t at = 0; (at = message.find('\n', at)) != std::string::npos; at += 3)
                message.insert(at + 1, "  ");
            list += "\n  " + message;
        };
        (add_error(found), ...);
        if (failed == 1) return Error(*first);
        return error_about(
            plugin.path(), first->code,
            std::to_string(failed) + " of " + std::to_string(sizeof...(Found)) + " symbols do not fit:" + list);
    }
};

}  // namespace detail
}  // namespace tenon
