// SPDX-License-Identifier: BSL-1.0
//
// The members of a class: names, types and offsets. Those of an aggregate are found without help: counted by
// initialisers, listed by a structured binding, named by the compiler. Offsets are measured, never derived, so that
// packed, over-aligned and no_unique_address members come out right. An object that is only declared has addresses in
// constant expressions, and in a union of a class and bytes the address of a member can be compared with that of each
// byte.
#pragma once

#include <tenon/base/refused.hpp>
#include <tenon/base/traits.hpp>
#include <tenon/identity/compiler_name.hpp>
#include <tenon/identity/described_parts.hpp>
#include <tenon/identity/member_lists.hpp>
#include <tenon/identity/spelling.hpp>

#include <cstddef>

#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wattributes"  // g++ warns wherever it sees the class of va_list with const

namespace [[gnu::visibility("hidden")]] tenon {
namespace detail {

#if defined(__clang__)
#pragma clang diagnostic push
#pragma clang diagnostic ignored "-Wundefined-var-template"  // the objects are not defined on purpose
#pragma clang diagnostic ignored "-Wundefined-internal"      // the same for a class of an unnamed namespace
#endif

/// The type of a part of a class: of a data member, a virtual function or a base.
struct PartType {
    enum class Kind : unsigned char { data, function, base, reference, bit_field, refused };
    Chars text;  // its spelling
    std::size_t size, alignment;
    Kind kind = Kind::data;
    unsigned width = 0;  // of a bit-field

    constexpr bool has_address() const { return kind == Kind::data || kind == Kind::base; }
};
template <class M>
inline constexpr PartType data_member{spelling<M>::view.text, sizeof(M), alignof(M)};
template <class M>
inline constexpr PartType data_member<M[]>{spelling<M[]>::view.text, 0, alignof(M)};  // without a bound, at the end
template <class M, unsigned Width>
inline constexpr PartType bits_of{spelling<M>::view.text, sizeof(M), alignof(M), PartType::Kind::bit_field, Width};
template <class M>
inline constexpr PartType reference_to{spelling<M>::view.text, sizeof(void*), alignof(void*),
                                       PartType::Kind::reference};
inline constexpr PartType refused_type{{}, 0, 1, PartType::Kind::refused};
template <class F>
inline constexpr PartType virtual_function{spelling<F>::view.text, 0, 1, PartType::Kind::function};
template <class B>
inline constexpr PartType base_class{spelling<B>::view.text, sizeof(B), alignof(B), PartType::Kind::base};

/// One part of a class as the line shows it.
struct MemberView {
    const PartType* type;
    Chars name;
    std::size_t offset;
    bool is_mutable = false;
    unsigned bit = 0;  // of a bit-field: its first bit in the byte at the offset
};

template <std::size_t Count>
struct MemberList {
    MemberView items[Count + 1];
    std::size_t characters;  // of all names and types
};

/// Where a member lies that has no address in the class, by the rules of the ABI: a bit-field at the next bit, if no
/// boundary of its declared type lies in it; a reference like a pointer, where its offset is not stated. (Unnamed
/// bit-fields are not seen.) `end`: of what lies in front of it, in bits. Returns the first bit.
constexpr std::size_t place_by_rule(const PartType& type, std::size_t end) {
    const std::size_t bits = type.alignment * 8, unit = type.size * 8;
    const bool fits = type.kind == PartType::Kind::bit_field && end / unit == (end + type.width - 1) / unit;
    return fits ? end : (end + bits - 1) / bits * bits;
}

/// Measures the offsets of members. It tries the place behind the previous member first, and then every byte. Returns
/// how many characters the names and types have. `start`: of the first member behind a pointer to the vtable.
constexpr std::size_t measure(MemberView* members, const volatile void* const* addresses, std::size_t count,
                              const unsigned char* bytes, std::size_t size, std::size_t start = 0,
                              bool is_union = false) {
    std::size_t next = start, characters = 0, bits = 0;  // `bits` behind the last whole byte in front of `next`
    for (std::size_t k = 0; k < count; ++k) {
        const PartType& type = *members[k].type;
        characters += members[k].name.size + type.text.size + (members[k].is_mutable ? 8 : 0);
        if (type.kind == PartType::Kind::function || type.kind == PartType::Kind::refused) continue;
        if (!type.has_address()) {
            const bool is_known = type.kind == PartType::Kind::reference && members[k].offset < size;
            const std::size_t at = is_known   ? members[k].offset * 8
                                   : is_union ? 0
                                              : place_by_rule(type, next * 8 + bits);
            members[k].offset = at / 8;
            members[k].bit = static_cast<unsigned>(at % 8);
            const std::size_t end = at + (type.width != 0 ? type.width : type.size * 8);
            next = end / 8;
            bits = end % 8;
            continue;
        }
        std::size_t at = (next + (bits != 0) + type.alignment - 1) & ~(type.alignment - 1);
        if (at >= size || addresses[k] != bytes + at)
            for (at = 0; addresses[k] != bytes + at;) ++at;
        members[k].offset = at;
        next = at + type.size;
        bits = 0;
    }
    return characters;
}

/// Whether bases, members and padding for alignment fill a class from `start` to its end.
template <std::size_t Count>
constexpr bool account_for(const MemberList<Count>& table, std::size_t start, std::size_t size, std::size_t alignment) {
    const auto rounded = [](std::size_t at, std::size_t to) { return (at + to - 1) / to * to; };
    std::size_t end = start;
    for (std::size_t k = 0; k < Count; ++k) {  // the first base with a vtable lies first
        const PartType& type = *table.items[k].type;
        if (type.kind == PartType::Kind::base && table.items[k].offset == 0 && type.size > end) end = type.size;
    }
    for (std::size_t k = 0; k < Count; ++k) {
        const PartType& type = *table.items[k].type;
        if (type.kind == PartType::Kind::function) continue;
        const std::size_t offset = table.items[k].offset;
        bool follows = offset < end;  // in a union, an empty member, or one in the padding of a base
        for (std::size_t to = 1; to <= alignment; to *= 2) follows |= rounded(end, to) == offset;
        if (!type.has_address() && type.alignment > alignment) follows = false;  // in a packed class rules are others
        if (!follows) return false;
        const std::size_t bits = type.width + table.items[k].bit;
        const std::size_t behind = offset + (type.width != 0 ? (bits + 7) / 8 : type.size);
        if (behind > end) end = behind;
    }
    return rounded(end == 0 ? 1 : end, alignment) == size;
}

/// Whether the places of all bit-fields are known. One that is listed between two other members and overlaps the later
/// one lies in an anonymous union with either of them.
template <std::size_t Count>
constexpr bool bit_fields_are_placed(const MemberList<Count>& table) {
    const MemberView* const members = table.items;
    std::size_t k = 0, end = 0;  // of bit-fields behind a member, in bits
    while (k < Count && members[k].type->kind != PartType::Kind::data) ++k;
    for (; k < Count; ++k) {
        const PartType& type = *members[k].type;
        const std::size_t at = members[k].offset * 8 + members[k].bit;
        if (type.kind == PartType::Kind::bit_field)
            end = at + type.width;
        else if (type.kind == PartType::Kind::data && at < end)
            return false;
    }
    return true;
}

/// The addresses of the members from `First` on that are printed together.
template <std::size_t First, std::size_t Count>
consteval auto printed_from(const Addresses<Count>& addresses) {
    if constexpr (Count <= most_printed_together) {
        auto all = addresses;
        all.items[Count] = all.items[Count - 1];
        return all;
    } else {
        constexpr std::size_t names = Count - First < most_printed_together ? Count - First : most_printed_together;
        Addresses<names> part{};
        for (std::size_t k = 0; k != names; ++k) part.items[k] = addresses.items[First + k];
        part.items[names] = part.items[names - 1];
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

/// The members of a class. (One function for all classes of `Count` members.)
template <std::size_t Count, std::size_t Parts>
constexpr MemberList<Count> member_list(const PartType* const (&types)[Count], const Chars (&printed)[Parts],
                                        const bool (&is_mutable)[Count], const Addresses<Count>& addresses,
                                        const unsigned char* bytes, std::size_t size) {
    MemberList<Count> found{};
    for (std::size_t k = 0; k < Count; ++k) {
        found.items[k].type = types[k];
        found.items[k].is_mutable = is_mutable[k];
    }
    read_names(found.items, printed, Count);
    found.characters = measure(found.items, addresses.items, Count, bytes, size);
    return found;
}

/// The members of T as they are declared, from those of a const object, `Seen`. If no member is const or mutable,
/// they are the same without `const`. (If one is const, T cannot be assigned trivially.) Otherwise they are listed
/// once more.
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

/// Asserts that the members which were found are all.
template <class T>
consteval bool refuse_a_part() {
    static_assert(sizeof(refused<T>));
    static_assert(
        !__is_same(T, T),
        "tenon: the members of this aggregate do not account for its size, as it has an unnamed bit-field, which makes "
        "compilers pass it in different ways; replace that by a named member, or use TENON_NOMINAL(T, \"revision\")");
    return true;
}
template <class T, bool IsAll>
inline constexpr bool is_all_of = true;
template <class T>
inline constexpr bool is_all_of<T, false> = refuse_a_part<T>();

/// The name of the member of number K, for the place of its type.
template <class T, std::size_t Count, std::size_t K>
struct found_member {
    static consteval Chars name() {
        constexpr std::size_t first = K / most_printed_together * most_printed_together;
        MemberView all[Count] = {};
        const Chars printed[] = {tenon_printer::member<printed_from<first>(const_members_of<T, Count>().addresses)>()};
        read_names(all, printed, Count - first < most_printed_together ? Count - first : most_printed_together);
        return all[K - first].name;
    }
};
/// Stores the places of the members whose types have no name.
template <class Listed>
inline constexpr bool holds_unnamed = false;
template <class... M>
inline constexpr bool holds_unnamed<ListedMembers<M...>> = any_of<has_unnamed<M>...>;
template <class T, class Listed, class Numbers>
inline constexpr bool stores_places = false;
template <class T, class... M, std::size_t... K>
inline constexpr bool stores_places<T, ListedMembers<M...>, indices<K...>> =
    stored_places<T, type_list<M...>, type_list<found_member<T, sizeof...(K), K>...>>::done;

/// The members of an aggregate, found without help. For any other type a static_assert says what to do. (One function,
/// although it is long: each part of it would be instantiated for every class.)
template <class T, std::size_t Count = most_initialisers<T>()>
consteval auto find_members() {
    // An error of the standard library that leads here and says "incomplete type" is about a member of T, such as a
    // std::vector<Device> of a class that is only declared. Use TENON_DESCRIBE(T, members...), which makes no object.
    if constexpr (__is_union(T)) {
        static_assert(sizeof(refused<T>));
        static_assert(!__is_same(T, T),
                      "tenon: the members of a union are not found without help; use TENON_DESCRIBE(T, members...)");
        return ListedMembers<>{};
    } else if constexpr (!__is_aggregate(T)) {
        static_assert(sizeof(refused<T>));
        static_assert(
            !__is_same(T, T),
            "tenon: the members of a class with constructors, private members or virtual functions are not found "
            "without help; use TENON_DESCRIBE(T, members...), or TENON_NOMINAL(T, \"revision\") to trust it by name");
        return ListedMembers<>{};
    } else if constexpr (begins_with_a_base<T>) {
        static_assert(sizeof(refused<T>));
        static_assert(!__is_same(T, T),
                      "tenon: the members of an aggregate with base classes are not found without help; use "
                      "TENON_DESCRIBE_DERIVED(T, (bases...), members...), or TENON_NOMINAL(T, \"revision\")");
        return ListedMembers<>{};
    } else if constexpr (Count > 512) {
        static_assert(sizeof(refused<T>));
        static_assert(!__is_same(T, T),
                      "tenon: an aggregate of more than 512 members cannot be listed; put some of them into a class of "
                      "their own, or use TENON_NOMINAL(T, \"revision\")");
        return ListedMembers<>{};
    } else if constexpr (!requires { sizeof(member_lists<octet_of(Count)>); }) {
        static_assert(sizeof(refused<T>));
        static_assert(!__is_same(T, T),
                      "tenon: the members of an aggregate of more than 64 are not found without help; include "
                      "<tenon/large.hpp> for up to 512, or use TENON_DESCRIBE(T, members...)");
        return ListedMembers<>{};
    } else if constexpr (!takes<T, 0> || takes<T, Count, member_stand_in>) {
        static_assert(sizeof(refused<T>));
        static_assert(
            !__is_same(T, T),
            "tenon: a member of this aggregate cannot be initialised by {}, so its members are not found without help; "
            "use TENON_DESCRIBE(T, members...)");
        return ListedMembers<>{};
    } else if constexpr (may_bind_by_get<T>) {
        static_assert(sizeof(refused<T>));
        static_assert(!__is_same(T, T),
                      "tenon: a structured binding of a final aggregate with a get<0> may call it, so its members are "
                      "not found; use TENON_DESCRIBE(T, members...)");
        return ListedMembers<>{};
    } else if constexpr (!requires { typename constant<(const_members_of<T, Count>().addresses, true)>; }) {
        static_assert(sizeof(refused<T>));
        static_assert(
            !__is_same(T, T),
            "tenon: a member of this aggregate has no constant address, as it is a bit-field, a reference, an array "
            "without a bound, in an anonymous union or struct or, with g++, volatile; use TENON_DESCRIBE(T, "
            "members...)");
        return ListedMembers<>{};
    } else {
        if constexpr (Count == 0) static_assert(is_all_of<T, __is_empty(T)>);
        using listed = decltype(declared_members<T>(const_members_of<T, Count>()));
        if constexpr (holds_unnamed<listed>) static_assert(stores_places<T, listed, indices_to<Count>>);
        return declared_members<T>(const_members_of<T, Count>());
    }
}
template <class T>
using found = decltype(find_members<T>());

/// Which members are mutable: those that are not const in a const object.
template <class Seen>
struct mutability;
template <class... S>
struct mutability<ListedMembers<S...>> {
    static constexpr bool items[] = {!is_const_type<S>...};
};

/// The members of an aggregate with their names, which are printed `most_printed_together` at a time. (The addresses
/// have no named constant: for a class that only this file sees, g++ would emit it, and it points to an object that
/// does not exist.)
template <class T, class Listed,
          class Parts = indices_to<(Listed::count + most_printed_together - 1) / most_printed_together>>
inline constexpr MemberList<0> found_members{};
template <class T, class First, class... M, std::size_t... Part>
inline constexpr auto found_members<T, ListedMembers<First, M...>, indices<Part...>> = member_list(
    {&data_member<First>, &data_member<M>...},
    {tenon_printer::member<
        printed_from<Part * most_printed_together>(const_members_of<T, 1 + sizeof...(M)>().addresses)>()...},
    mutability<decltype(const_members_of<T, 1 + sizeof...(M)>())>::items,
    const_members_of<T, 1 + sizeof...(M)>().addresses, declared<const bindable<T>>::object.bytes, sizeof(T));

#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wold-style-cast"  // as in member_binding.hpp
/// One part of a description: what the line shows of it, and its address in an object.
template <class Part>
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
template <Literal Name, class M, unsigned Width>
struct part<bit_field<Name, M, Width>> {
    using type = M;
    static constexpr MemberView view{&bits_of<M, Width>, Name, 0};
    template <class Object>
    static constexpr const volatile void* address(Object&) {
        return nullptr;
    }
};
template <Literal Name, class M, std::size_t Offset>
struct part<reference<Name, M, Offset>> {
    using type = M;
    static constexpr MemberView view{&reference_to<M>, Name, Offset};
    template <class Object>
    static constexpr const volatile void* address(Object&) {
        return nullptr;
    }
};
template <>
struct part<refused_part> {
    using type = int;
    static constexpr MemberView view{&refused_type, {}, 0};
};
template <class B>
struct part<base<B>> {
    using type = B;
    static constexpr MemberView view{&base_class<B>, {}, 0};
    template <class Object>
    static constexpr const volatile void* address(Object& object) {
        return (B*)__builtin_addressof(object);  // the base may be private
    }
};
#pragma GCC diagnostic pop

/// The name of a listed part, for the place of its type.
template <class Part>
struct part_name {
    static consteval Chars name() { return part<Part>::view.name; }
};
template <Literal Name, auto Pointer, bool IsMutable>
struct part_name<member<Name, Pointer, IsMutable>> {
    static consteval Chars name() { return Name; }
};
template <Literal Name, class M, unsigned Width>
struct part_name<bit_field<Name, M, Width>> {
    static consteval Chars name() { return Name; }
};
template <Literal Name, class M, std::size_t Offset>
struct part_name<reference<Name, M, Offset>> {
    static consteval Chars name() { return Name; }
};
template <class T, class... Parts>
inline constexpr bool has_places = true;
template <class T, class... Parts>
requires(any_of<has_unnamed<typename part<Parts>::type>...>) inline constexpr bool has_places<T, Parts...> =
    stored_places<T, type_list<typename part<Parts>::type...>, type_list<part_name<Parts>...>>::done;

/// The parts that a description lists, measured in an object of `Measured`: T, or a class derived from T if T is
/// abstract.
template <class Measured, class... Parts>
inline constexpr MemberList<sizeof...(Parts)> described_members = [] {
    MemberList<sizeof...(Parts)> table{{part<Parts>::view...}, 0};
    const volatile void* const addresses[] = {part<Parts>::address(declared<Measured>::object.value)..., nullptr};
    table.characters = measure(table.items, addresses, sizeof...(Parts), declared<Measured>::object.bytes,
                               sizeof(Measured), __is_polymorphic(Measured) ? sizeof(void*) : 0, __is_union(Measured));
    return table;
}();

#if defined(__clang__)
#pragma clang diagnostic pop
#endif

}  // namespace detail
}  // namespace tenon

#pragma GCC diagnostic pop
