// SPDX-License-Identifier: BSL-1.0
//
// The members of an aggregate, their types and addresses, by a structured binding of an object that is only declared.
// C++20 has no pack of names to bind, so each count is written out: member_lists.hpp has those up to 64,
// large_member_lists.hpp those up to 512.
#pragma once

#include <tenon/base/stateful_constant.hpp>
#include <tenon/base/traits.hpp>

#include <cstddef>

#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wattributes"  // g++ warns wherever it sees the class of va_list with const

namespace [[gnu::visibility("hidden")]] tenon {
namespace detail {

template <std::size_t Count>
struct Addresses {
    const volatile void* items[Count + 1];
};

/// The members of an object: their types and their addresses.
template <class... M>
struct ListedMembers {
    static constexpr std::size_t count = sizeof...(M);
    Addresses<count> addresses;
};
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored \
    "-Wold-style-cast"  // only such a cast makes a void* of a pointer to __restrict in clang++
template <class... M>
requires(all_of<(sizeof(M) != 0)...>)  // an array without a bound has no size, or 0
    consteval ListedMembers<M...> list_members(M*... members) {
    return {{{(const volatile void*)members..., nullptr}}};
}
#pragma GCC diagnostic pop

#if defined(__clang__)
#pragma clang diagnostic push
#pragma clang diagnostic ignored "-Wundefined-var-template"  // the objects are not defined on purpose
#pragma clang diagnostic ignored "-Wundefined-internal"      // the same for a class of an unnamed namespace
#endif

template <class T>
union Storage {
    T value;
    unsigned char bytes[sizeof(T)];
    ~Storage();
};

/// An object that is only declared. Its members have addresses in constant expressions all the same.
template <class T>
struct declared {
    static Storage<T> object;  // never defined
};

/// A class derived from T, so that structured bindings bind its members even if std::tuple_size<T> says otherwise:
/// that is asked of the class itself. If it is specialised for a whole family of classes, this `get` is found first.
/// A compiler error that points here or says "use of deleted function" asks for TENON_DESCRIBE(T, members...).
template <class T>
struct bindable_class : T {
    template <std::size_t>
    void get() const = delete;
};
template <class T>
using bindable = typename choose<__is_final(T)>::template type<T, bindable_class<T>>;

/// Whether a structured binding of a final class may bind the results of its `get`.
template <class T>
concept may_bind_by_get = __is_final(T) && (
                                               requires(T & object) { object.template get<0>(); } ||
                                               requires(T & object) { get<0>(object); });

/// The lists of members of 8 * Octet - 7 to 8 * Octet members, or fewer if Octet is 0. `list<T, Count>()` returns the
/// ListedMembers of `declared<T>::object`, or nothing if a member has no address. Each member_lists holds eight lists,
/// because a template costs the compiler as much as a list.
template <std::size_t Octet>
struct member_lists;
template <>
struct member_lists<0> {
    template <class, std::size_t>
    static consteval ListedMembers<> list() {
        return {};
    }
};
constexpr std::size_t octet_of(std::size_t count) { return (count + 7) / 8; }

/// Returns the ListedMembers of T, an aggregate of `Count` members.
template <class T, std::size_t Count>
consteval auto members_of() {
    return member_lists<octet_of(Count)>::template list<T, Count>();
}

/// The same for a const object: all members are const except those that are mutable.
template <class T, std::size_t Count>
consteval auto const_members_of() {
    return members_of<const bindable<T>, Count>();
}

#if defined(__clang__)
#pragma clang diagnostic pop
#endif

}  // namespace detail
}  // namespace tenon

#pragma GCC diagnostic pop
