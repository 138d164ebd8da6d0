// SPDX-License-Identifier: BSL-1.0
//
// The members of a class: their names, types and offsets. Of an aggregate they are found without help: counted by initialisers,
// listed by a structured binding, named by the compiler. Offsets are measured, never derived, so packed, over-aligned and
// no_unique_address members come out right: an object that is only declared has addresses in constant expressions, and in a union of
// a class and bytes the address of a member can be compared with that of each byte.
#pragma once

#include <tenon/identity/arity.hpp>
#include <tenon/identity/compiler_name.hpp>
#include <tenon/identity/description.hpp>
#include <tenon/identity/node.hpp>

#include <cstddef>
#include <type_traits>
#include <utility>

namespace tenon::detail {

#if defined(__clang__)
#pragma clang diagnostic push
#pragma clang diagnostic ignored "-Wundefined-var-template"  // that is the point of it
#pragma clang diagnostic ignored "-Wundefined-internal"      // the same, of a class of an unnamed namespace
#endif

template <class T>
union Storage {
    T value;
    unsigned char bytes[sizeof(T)];
    ~Storage();
};

template <class T>
struct declared {
    static Storage<T> object;  // never defined
};

/// Stands for a base class, which comes first in the braces of an aggregate.
template <class T>
struct base_stand_in {
    template <class U>
        requires(std::is_base_of_v<U, T> && !std::is_same_v<U, T>)
    operator U() const;
};
template <class T>
concept has_bases = requires { T{base_stand_in<T>{}}; };

/// Stands for any member: finds those that no `{}` can initialise.
struct member_stand_in {
    template <class U>
    operator U&() const;
    template <class U>
    operator U&&() const;
};

/// The number of members of an aggregate without bases: the most initialisers `{}` that it takes. All fewer are taken too, so the
/// search may leap.
template <class T, std::size_t Taken = 0, std::size_t Refused = 0>
consteval std::size_t count_members() {
    if constexpr (Refused == 0) {
        constexpr std::size_t next = Taken == 0 ? 4 : 2 * Taken;
        if constexpr (next > 64)
            return count_members<T, Taken, 65>();
        else if constexpr (arity<next>::template takes<T>)
            return count_members<T, next, 0>();
        else
            return count_members<T, Taken, next>();
    } else if constexpr (Refused - Taken == 1) {
        return Taken;
    } else {
        constexpr std::size_t middle = (Taken + Refused) / 2;
        if constexpr (arity<middle>::template takes<T>)
            return count_members<T, middle, Refused>();
        else
            return count_members<T, Taken, middle>();
    }
}

/// False where a member has no address of its own inside the object: a bit-field, a reference.
template <class T, std::size_t Count>
concept members_have_addresses =
    !std::is_same_v<decltype(arity<Count>::of(declared<T>::object.value)), no_addresses> &&
    requires { typename std::bool_constant<(static_cast<void>(arity<Count>::of(declared<T>::object.value)), true)>; };

template <std::size_t Count>
struct Offsets {
    std::size_t of[Count == 0 ? 1 : Count] = {};
};

/// Measures where members lie. The place behind the previous member is tried first; where it is another, every byte is.
template <class T, class... M>
consteval Offsets<sizeof...(M)> measure_offsets(M*... members) {
    Offsets<sizeof...(M)> offsets;
    [[maybe_unused]] std::size_t next = 0, k = 0;
    [[maybe_unused]] const auto measure = [&](const volatile void* address, std::size_t size, std::size_t alignment) {
        const auto lies_at = [&](std::size_t at) { return address == static_cast<const volatile void*>(&declared<T>::object.bytes[at]); };
        std::size_t at = (next + alignment - 1) / alignment * alignment;
        if (at >= sizeof(T) || !lies_at(at))
            for (at = 0; !lies_at(at);) ++at;
        offsets.of[k++] = at;
        next = at + size;
    };
    (measure(members, sizeof(M), alignof(M)), ...);
    return offsets;
}

/// The members of an aggregate, found.
template <class T>
struct found_members {
    static constexpr std::size_t count = count_members<T>();
    static_assert(members_have_addresses<T, count>,
                  "tenon: this aggregate has a member whose address is no constant: a bit-field or a reference, for which use "
                  "TENON_NOMINAL(T, \"revision\"), or with g++ a volatile one, for which use TENON_DESCRIBE(T, members...)");
    // A function, not a constant: where one is kept in the object file, it refers to the object that is never defined.
    static constexpr auto addresses() { return arity<count>::of(declared<T>::object.value); }

    template <std::size_t... I, class... M>
    static consteval auto types_of(const member_addresses<std::index_sequence<I...>, M...>&) {
        return type_list<M...>{};
    }
    template <std::size_t... I, class... M>
    static consteval auto offsets_of(const member_addresses<std::index_sequence<I...>, M...>& all) {
        return measure_offsets<T>(static_cast<const member_address<I, M>&>(all).to...);
    }
    template <std::size_t I, class M>
    static constexpr M* address(const member_address<I, M>& one) {
        return one.to;
    }

    using types = decltype(types_of(addresses()));
    static constexpr auto offsets = offsets_of(addresses());
    template <std::size_t I>
    static constexpr Chars name = last_identifier(tenon_printer::member<member_pointer{address<I>(addresses())}>());
};

/// The members that a description lists.
template <class T, class Described>
struct described_members;

template <class T, Literal... Names, auto... Pointers>
struct described_members<T, described<member<Names, Pointers>...>> {
    static constexpr std::size_t count = sizeof...(Names);

    template <class C, class M>
    static consteval std::type_identity<M> member_type(M C::*);
    using types = type_list<typename decltype(member_type(Pointers))::type...>;
    static constexpr auto offsets = measure_offsets<T>(&(declared<T>::object.value.*Pointers)...);
    static constexpr Chars names[count + 1] = {Chars{Names.chars}...};
    template <std::size_t I>
    static constexpr Chars name = names[I];
};

#if defined(__clang__)
#pragma clang diagnostic pop
#endif

}  // namespace tenon::detail
