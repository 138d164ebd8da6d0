// SPDX-License-Identifier: BSL-1.0
//
// The members of a class: their names, types and offsets. Of an aggregate they are found without help: counted by initialisers,
// listed by a structured binding, named by the compiler. Offsets are measured, never derived, so packed, over-aligned and
// no_unique_address members come out right: an object that is only declared has addresses in constant expressions, and in a union of
// a class and bytes the address of a member can be compared with that of each byte.
#pragma once

#include <tenon/identity/arity.hpp>
#include <tenon/identity/compiler_name.hpp>
#include <tenon/identity/described_parts.hpp>
#include <tenon/identity/spelling.hpp>
#include <tenon/base/traits.hpp>

#include <cstddef>

#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wattributes"  // of g++, wherever it meets the class that va_list is with const

namespace [[gnu::visibility("hidden")]] tenon {
namespace detail {

#if defined(__clang__)
#pragma clang diagnostic push
#pragma clang diagnostic ignored "-Wundefined-var-template"  // that is the point of it
#pragma clang diagnostic ignored "-Wundefined-internal"      // the same, of a class of an unnamed namespace
#endif

/// What a part of a class is by its type.
struct PartType {
    enum class Kind : unsigned char { data, function, base };
    Chars text;  // its spelling
    std::size_t size, alignment;
    Kind kind = Kind::data;
};
template <class M>
inline constexpr PartType data_member{spelling<M>::view.text, sizeof(M), alignof(M)};
template <class F>
inline constexpr PartType virtual_function{spelling<F>::view.text, 0, 1, PartType::Kind::function};
template <class B>
inline constexpr PartType base_class{spelling<B>::view.text, sizeof(B), alignof(B), PartType::Kind::base};

/// One member as the line shows it.
struct MemberView {
    const PartType* type;
    Chars name;
    std::size_t offset;
    bool is_mutable = false;
};

template <std::size_t Count>
struct MemberList {
    MemberView of[Count + 1];
    std::size_t characters;  // of their names and types
};

/// Measures where members lie. The place behind the previous member is tried first; where it is another, every byte is. Returns how many
/// characters show their names and types.
constexpr std::size_t measure(MemberView* members, const volatile void* const* addresses, std::size_t count, const unsigned char* bytes,
                              std::size_t size) {
    std::size_t next = 0, characters = 0;
    for (std::size_t k = 0; k < count; ++k) {
        const PartType& type = *members[k].type;
        characters += members[k].name.size + type.text.size + (members[k].is_mutable ? 8 : 0);
        if (type.kind == PartType::Kind::function) continue;
        std::size_t at = (next + type.alignment - 1) & ~(type.alignment - 1);
        if (at >= size || addresses[k] != bytes + at)
            for (at = 0; addresses[k] != bytes + at;) ++at;
        members[k].offset = at;
        next = at + type.size;
    }
    return characters;
}

/// Whether bases, members and the padding that alignment calls for fill a class to its end.
template <std::size_t Count>
constexpr bool account_for(const MemberList<Count>& table, std::size_t start, std::size_t size, std::size_t alignment) {
    const auto rounded = [](std::size_t at, std::size_t to) { return (at + to - 1) / to * to; };
    std::size_t end = start;
    for (std::size_t k = 0; k < Count; ++k) {  // the first base with a vtable lies in front of those declared before it
        const PartType& type = *table.of[k].type;
        if (type.kind == PartType::Kind::base && table.of[k].offset == 0 && type.size > end) end = type.size;
    }
    for (std::size_t k = 0; k < Count; ++k) {
        const PartType& type = *table.of[k].type;
        if (type.kind == PartType::Kind::function) continue;
        const std::size_t offset = table.of[k].offset;
        bool follows = offset < end;  // a union's member, an empty one, one in the padding of a base
        for (std::size_t to = 1; to <= alignment; to *= 2) follows |= rounded(end, to) == offset;
        if (!follows) return false;
        if (offset + type.size > end) end = offset + type.size;
    }
    return rounded(end == 0 ? 1 : end, alignment) == size;
}

/// The addresses of members from `First` on, as many as are printed together.
template <std::size_t First, std::size_t Count>
consteval auto printed_from(const Addresses<Count>& addresses) {
    if constexpr (Count <= most_printed_together) {
        auto all = addresses;
        all.of[Count] = all.of[Count - 1];
        return all;
    } else {
        constexpr std::size_t names = Count - First < most_printed_together ? Count - First : most_printed_together;
        Addresses<names> part{};
        for (std::size_t k = 0; k != names; ++k) part.of[k] = addresses.of[First + k];
        part.of[names] = part.of[names - 1];
        return part;
    }
}

template <class Probe = member_probe>
constexpr void read_names(MemberView* members, const Chars* printed, std::size_t count) {
    static_assert(member_names_can_be_read<Probe>, "tenon: this compiler prints members in a form unknown to tenon");
    for (; count > most_printed_together; count -= most_printed_together, members += most_printed_together)
        read_member_names(printed++->data, members, most_printed_together);
    read_member_names(printed->data, members, count);
}

/// One function for all classes of so many members.
template <std::size_t Count, std::size_t Parts>
constexpr MemberList<Count> table_of(const PartType* const (&types)[Count], const Chars (&printed)[Parts],
                                      const bool (&is_mutable)[Count], const Addresses<Count>& addresses, const unsigned char* bytes,
                                      std::size_t size) {
    MemberList<Count> found{};
    for (std::size_t k = 0; k < Count; ++k) {
        found.of[k].type = types[k];
        found.of[k].is_mutable = is_mutable[k];
    }
    read_names(found.of, printed, Count);
    found.characters = measure(found.of, addresses.of, Count, bytes, size);
    return found;
}

/// The members of T as they are declared. What a const object shows is that, but for `const`, where no member is const or mutable: where one
/// is const, T is not trivial to assign. Elsewhere they are listed once more.
template <class... M>
ListedMembers<M...> without_const(ListedMembers<const M...>);
template <class T, class Seen>
consteval auto declared_members(Seen) {
    if constexpr (!__is_trivially_assignable(T&, const T&))
        return members_of<bindable<T>, Seen::count>();
    else if constexpr (requires(Seen seen) { without_const(seen); })
        return decltype(without_const(Seen{})){};
    else
        return members_of<bindable<T>, Seen::count>();
}

/// True; says what is wrong with an aggregate in which more lies than was found.
template <class T, bool IsAll>
consteval bool refuse_a_part() {
    static_assert(IsAll,
                  "tenon: the members of this aggregate do not account for its size: it has an unnamed bit-field, and compilers pass such "
                  "classes in different ways; give it a name and a type of its own, or use TENON_NOMINAL(T, \"revision\")");
    return true;
}
template <class T, bool IsAll>
inline constexpr bool is_all_of = refuse_a_part<T, IsAll>();

/// The members of an aggregate that is looked into without help; of anything else says what to do.
template <class T, std::size_t Count = most_initialisers<T>()>
consteval auto find_members() {
    // An error of the standard library on the way from here, "incomplete type", is about what a member of this T is made of, as
    // std::vector<Device> of a class that is only declared: use TENON_DESCRIBE(T, members...), which makes no object.
    if constexpr (__is_union(T)) {
        static_assert(!__is_union(T), "tenon: the members of a union are not found without help; use TENON_DESCRIBE(T, members...)");
        return ListedMembers<>{};
    } else if constexpr (!__is_aggregate(T)) {
        static_assert(__is_aggregate(T),
                      "tenon: a class with constructors, private members or virtual functions is not looked into without help; use "
                      "TENON_DESCRIBE(T, members...), or TENON_NOMINAL(T, \"revision\") to trust it by name");
        return ListedMembers<>{};
    } else if constexpr (begins_with_a_base<T>) {
        static_assert(!__is_same(T, T),
                      "tenon: the members of an aggregate with base classes are not found without help; use TENON_DESCRIBE_DERIVED(T, "
                      "(bases...), members...), or TENON_NOMINAL(T, \"revision\")");
        return ListedMembers<>{};
    } else if constexpr (Count > 256) {
        static_assert(!__is_same(T, T),
                      "tenon: the members of an aggregate with more than 256 of them cannot be listed; put some of them into a class of "
                      "their own, or use TENON_NOMINAL(T, \"revision\")");
        return ListedMembers<>{};
    } else if constexpr (!requires { sizeof(member_lists<octet_of(Count)>); }) {
        static_assert(!__is_same(T, T),
                      "tenon: the members of an aggregate with more than 64 of them are not found without help; include "
                      "<tenon/large.hpp> for up to 256, or use TENON_DESCRIBE(T, members...)");
        return ListedMembers<>{};
    } else if constexpr (!takes<T, 0> || takes<T, Count, member_stand_in>) {
        static_assert(!__is_same(T, T),
                      "tenon: a member of this aggregate cannot be initialised by {}, so its members are not found without help; use "
                      "TENON_DESCRIBE(T, members...), or TENON_NOMINAL(T, \"revision\") if it is a reference");
        return ListedMembers<>{};
    } else if constexpr (is_got<T>) {
        static_assert(!is_got<T>,
                      "tenon: a final aggregate with a get<0> may be bound by that, so its members are not found without help; use "
                      "TENON_DESCRIBE(T, members...)");
        return ListedMembers<>{};
    } else if constexpr (!requires { typename constant<(const_members_of<T, Count>().addresses, true)>; }) {
        static_assert(!__is_same(T, T),
                      "tenon: this aggregate has a member whose address is no constant; use TENON_NOMINAL(T, \"revision\") for a "
                      "bit-field, a reference or an array without a bound, TENON_DESCRIBE(T, members...) for those of an anonymous "
                      "union or struct and, with g++, for a volatile one");
        return ListedMembers<>{};
    } else {
        if constexpr (Count == 0) static_assert(is_all_of<T, __is_empty(T)>);
        return declared_members<T>(const_members_of<T, Count>());
    }
}
template <class T>
using found = decltype(find_members<T>());

/// Which members are mutable, by what a const object shows.
template <class Seen>
struct mutability;
template <class... S>
struct mutability<ListedMembers<S...>> {
    static constexpr bool of[] = {!is_const_type<S>...};
};

/// The members of an aggregate, as `found` lists them; their names are printed `most_printed_together` at a time. (The addresses are
/// no constant with a name: g++ would emit one of a class that only this file sees, and what it points to is not there.)
template <class T, class Listed, class Parts = indices_to<(Listed::count + most_printed_together - 1) / most_printed_together>>
inline constexpr MemberList<0> found_members{};
template <class T, class First, class... M, std::size_t... FileBytes>
inline constexpr auto found_members<T, ListedMembers<First, M...>, indices<FileBytes...>> = table_of(
    {&data_member<First>, &data_member<M>...},
    {tenon_printer::member<printed_from<FileBytes * most_printed_together>(const_members_of<T, 1 + sizeof...(M)>().addresses)>()...},
    mutability<decltype(const_members_of<T, 1 + sizeof...(M)>())>::of, const_members_of<T, 1 + sizeof...(M)>().addresses,
    declared<const bindable<T>>::object.bytes, sizeof(T));

#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wold-style-cast"  // as in arity.hpp
/// One part of a description: what its line shows, and where it lies in an object.
template <class FileBytes>
struct part;
template <Literal Name, auto Pointer, bool IsMutable>
struct part<member<Name, Pointer, IsMutable>> {
    using type = member_type<Pointer>;
    static constexpr MemberView view{&data_member<type>, Name, 0, IsMutable};
    template <class Object>
    static constexpr const volatile void* address(Object& object) {
        return (const volatile void*)__builtin_addressof(object.*Pointer);
    }
};
template <Literal Name, auto Pointer, bool IsMutable>
    requires function_type<member_type<Pointer>>
struct part<member<Name, Pointer, IsMutable>> {
    using type = member_type<Pointer>;
    static constexpr MemberView view{&virtual_function<type>, Name, 0};
    template <class Object>
    static constexpr const volatile void* address(Object&) {
        return nullptr;
    }
};
template <class B>
struct part<base<B>> {
    using type = B;
    static constexpr MemberView view{&base_class<B>, {}, 0};
    template <class Object>
    static constexpr const volatile void* address(Object& object) {
        return (B*)__builtin_addressof(object);  // which may be private
    }
};
#pragma GCC diagnostic pop

/// The parts that a description lists, found in an object of the class `Measured`: T, or a class derived from it where T is abstract.
template <class Measured, class... Parts>
inline constexpr MemberList<sizeof...(Parts)> described_members = [] {
    MemberList<sizeof...(Parts)> table{{part<Parts>::view...}, 0};
    const volatile void* const addresses[] = {part<Parts>::address(declared<Measured>::object.value)..., nullptr};
    table.characters = measure(table.of, addresses, sizeof...(Parts), declared<Measured>::object.bytes, sizeof(Measured));
    return table;
}();

#if defined(__clang__)
#pragma clang diagnostic pop
#endif

}  // namespace detail
}  // namespace tenon

#pragma GCC diagnostic pop
