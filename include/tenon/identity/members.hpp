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
#include <tenon/identity/spelling.hpp>
#include <tenon/identity/traits.hpp>

#include <cstddef>

namespace tenon::detail {

#if defined(__clang__)
#pragma clang diagnostic push
#pragma clang diagnostic ignored "-Wundefined-var-template"  // that is the point of it
#pragma clang diagnostic ignored "-Wundefined-internal"      // the same, of a class of an unnamed namespace
#endif

/// One member as the line shows it.
struct MemberView {
    enum class Kind : unsigned char { data, function, base };
    const TypeView* type;
    std::size_t size, alignment;
    Chars name = {};
    Kind kind = Kind::data;
    std::size_t offset = 0;
};

template <std::size_t Count>
struct MemberTable {
    MemberView of[Count + 1];
    static constexpr std::size_t count = Count;
};

/// Measures where members lie. The place behind the previous member is tried first; where it is another, every byte is.
constexpr void measure_offsets(MemberView* members, const volatile void* const* addresses, std::size_t count, const unsigned char* bytes,
                               std::size_t size) {
    std::size_t next = 0;
    for (std::size_t k = 0; k < count; ++k) {
        if (members[k].kind == MemberView::Kind::function) continue;
        std::size_t at = (next + members[k].alignment - 1) & ~(members[k].alignment - 1);
        if (at >= size || addresses[k] != bytes + at)
            for (at = 0; addresses[k] != bytes + at;) ++at;
        members[k].offset = at;
        next = at + members[k].size;
    }
}

/// The addresses of members from `First` on, as many as are printed together.
template <std::size_t First, std::size_t Count>
consteval auto printed_from(const Addresses<Count>& addresses) {
    constexpr std::size_t names = Count - First < most_printed_together ? Count - First : most_printed_together;
    PrintedAddresses<names> part{};
    for (std::size_t k = 0; k != names; ++k) part.of[k] = addresses.of[First + k];
    part.of[names] = part.of[names - 1];
    return part;
}

/// The names of the `Count` members of T as the compiler prints them, `most_printed_together` at a time.
template <class T, std::size_t Count, class Parts = indices_to<(Count + most_printed_together - 1) / most_printed_together>>
inline constexpr Chars printed_names[1] = {};
template <class T, std::size_t Count, std::size_t... Part>
inline constexpr Chars printed_names<T, Count, indices<Part...>>[sizeof...(Part) + 1] = {
    tenon_printer::member<printed_from<Part * most_printed_together>(members_of<T, Count>().addresses)>()...};

template <class Probe = member_probe>
constexpr void read_names(MemberView* members, const Chars* printed, std::size_t count) {
    static_assert(member_names_can_be_read<Probe>, "tenon: this compiler prints members in a form unknown to tenon");
    for (std::size_t k = 0; k < count; k += most_printed_together) {
        Chars names[most_printed_together];
        const std::size_t these = count - k < most_printed_together ? count - k : most_printed_together;
        read_member_names(printed++->data, names, these);
        for (std::size_t i = 0; i < these; ++i) members[k + i].name = names[i];
    }
}

/// What a member's line shows of its type.
template <class M>
inline constexpr MemberView member_of_type{&spelling<M>::view, sizeof(M), alignof(M)};
template <class Listed>
inline constexpr const MemberView* members_of_types[1] = {};
template <class... M>
inline constexpr const MemberView* members_of_types<ListedMembers<M...>>[sizeof...(M) + 1] = {&member_of_type<M>...};

/// One function for all classes of so many members.
template <std::size_t Count>
constexpr MemberTable<Count> table_of(const MemberView* const* of_types, const Chars* printed, const Addresses<Count>& addresses,
                                      const unsigned char* bytes, std::size_t size) {
    MemberTable<Count> found{};
    for (std::size_t k = 0; k < Count; ++k) found.of[k] = *of_types[k];
    read_names(found.of, printed, Count);
    measure_offsets(found.of, addresses.of, Count, bytes, size);
    return found;
}

/// The members of an aggregate that has `Count` of them. (The addresses are no constant with a name: g++ would emit one of a class that
/// only this file sees, and what it points to is not there.)
template <class T, std::size_t Count>
inline constexpr MemberTable<Count> found_members =
    table_of(members_of_types<decltype(members_of<T, Count>())>, printed_names<T, Count>, members_of<T, Count>().addresses,
             declared<T>::object.bytes, sizeof(T));

/// One part of a description: what its line shows, and where it lies in an object.
template <class Part>
struct part;
template <Literal Name, auto Pointer>
struct part<member<Name, Pointer>> {
    using type = member_type<Pointer>;
    static constexpr MemberView view{&spelling<type>::view, sizeof(type), alignof(type), Name.chars};
    template <class Object>
    static constexpr const volatile void* address(Object& object) {
        return __builtin_addressof(object.*Pointer);
    }
};
template <Literal Name, auto Pointer>
    requires function_type<member_type<Pointer>>
struct part<member<Name, Pointer>> {
    using type = member_type<Pointer>;
    static constexpr MemberView view{&spelling<type>::view, 0, 1, Name.chars, MemberView::Kind::function};
    template <class Object>
    static constexpr const volatile void* address(Object&) {
        return nullptr;
    }
};
template <class B>
struct part<base<B>> {
    using type = B;
    static constexpr MemberView view{&spelling<B>::view, sizeof(B), alignof(B), {}, MemberView::Kind::base};
    template <class Object>
    static constexpr const volatile void* address(Object& object) {
        return static_cast<B*>(&object);
    }
};

/// The parts that a description lists, found in an object of the class `Measured`: T, or a class derived from it where T is abstract.
template <class Measured, class... Parts>
inline constexpr MemberTable<sizeof...(Parts)> described_members = [] {
    MemberTable<sizeof...(Parts)> table{{part<Parts>::view...}};
    const volatile void* const addresses[] = {part<Parts>::address(declared<Measured>::object.value)..., nullptr};
    measure_offsets(table.of, addresses, sizeof...(Parts), declared<Measured>::object.bytes, sizeof(Measured));
    return table;
}();

#if defined(__clang__)
#pragma clang diagnostic pop
#endif

}  // namespace tenon::detail
