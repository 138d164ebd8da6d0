// SPDX-License-Identifier: BSL-1.0
//
// The vtables that exports reach, as records. Vtables are compared, not believed: under the Itanium ABI a pointer to a
// virtual member function is a constant that holds the function's place in the vtable. The constants of the functions
// that a description lists, and of one behind the last, are recorded beside the lines. They show that a function was
// inserted, removed or moved if the description was not kept up.
#pragma once

#include <tenon/records/package_records.hpp>

#include <cstddef>
#include <cstdint>

namespace [[gnu::visibility("hidden")]] tenon {
namespace detail {

#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wnon-virtual-dtor"  // the user's class decides
#if defined(__clang__)
#pragma clang diagnostic ignored "-Wsuggest-destructor-override"
#pragma clang diagnostic ignored "-Wundefined-internal"  // a class in an unnamed namespace is refused elsewhere
#endif

/// Appends a virtual function to T, whose slot is the one behind the last of T. Never constructed. It has an operator
/// delete, as that of T may be private.
template <class T>
struct vtable_probe : T {
    virtual void tenon_end_of_vtable();
    static void operator delete(void*);

protected:
    ~vtable_probe();
};

/// The virtual functions that a description lists.
template <auto... Functions>
struct function_list {};
template <class Way, auto... Found>
struct listed_functions {
    using type = function_list<Found...>;
};
template <class Part, class... Rest, auto... Found>
struct listed_functions<described<Part, Rest...>, Found...> : listed_functions<described<Rest...>, Found...> {};
template <Literal Name, auto Pointer, bool IsMutable, class... Rest, auto... Found>
requires function_type<member_type<Pointer>>
struct listed_functions<described<member<Name, Pointer, IsMutable>, Rest...>, Found...>
    : listed_functions<described<Rest...>, Found..., Pointer> {
};

/// The listed base with which a class shares its vtable: the polymorphic base at offset 0, or void.
template <class T, std::size_t K, class... Parts>
struct base_of_vtable {
    using type = void;
};
template <class T, std::size_t K, class Part, class... Rest>
struct base_of_vtable<T, K, Part, Rest...> : base_of_vtable<T, K + 1, Rest...> {};
template <class T, std::size_t K, class B, class... Rest>
requires(__is_polymorphic(B) &&
         type_body<T, description_kind<T>>.members[K].offset == 0) struct base_of_vtable<T, K, base<B>, Rest...> {
    using type = B;
};

/// Whether a class has a virtual destructor and its base has none.
template <class T, class Base>
inline constexpr bool adds_destructor = __has_virtual_destructor(T) && !__has_virtual_destructor(Base);
template <class T>
inline constexpr bool adds_destructor<T, void> = __has_virtual_destructor(T);

/// The shape of a vtable, and the base that it is shared with.
template <class T, class Way>
struct vtable_shape {
    static constexpr std::uint32_t bits = __is_final(T) ? 0 : VtableShape::has_end;
    using base = void;
};
template <class T, class... Parts>
struct vtable_shape<T, described<Parts...>> {
    using base = typename base_of_vtable<T, 0, Parts...>::type;
    static constexpr std::uint32_t bits = VtableShape::described | (__is_final(T) ? 0 : VtableShape::has_end) |
                                          (__is_same(base, void) ? 0 : VtableShape::has_base) |
                                          (adds_destructor<T, base> ? VtableShape::adds_destructor : 0);
};
/// The constant that tells where the vtable of a class ends; nothing for void and for a final class.
template <class T>
consteval auto end_of_vtable() {
    if constexpr (__is_same(T, void))
        return Words<0>{};
    else if constexpr (__is_final(T))
        return Words<0>{};
    else
        return &vtable_probe<T>::tenon_end_of_vtable;
}

/// The beginning of a class in the record.
struct VtableHead {
    std::uint32_t line_hash[2];
    std::uint32_t functions;
    std::uint32_t shape;
};
template <const Node& N, class T, auto... Functions>
constexpr auto vtable_entry(function_list<Functions...>) {
    using shape = vtable_shape<T, description_kind<T>>;
    constexpr VtableHead head{{static_cast<std::uint32_t>(N.hash), static_cast<std::uint32_t>(N.hash >> 32)},
                              sizeof...(Functions),
                              shape::bits};
    return concatenated(head, Functions..., end_of_vtable<T>(), end_of_vtable<typename shape::base>());
}

#pragma GCC diagnostic pop

/// Calls `use` with all nodes that the types `T` and their packages reach, one range after another.
template <class... T>
consteval void each_reached(auto use) {
    (use(closure_of<T>.nodes, closure_of<T>.count), ...);
    using packages = package_records<T...>;
    const auto each_package = [&]<std::size_t... K>(indices<K...>) {
        (use(reached_from<*packages::list.packages[K]->mentions>.nodes,
             reached_from<*packages::list.packages[K]->mentions>.count),
         ...);
    };
    each_package(indices_to<packages::list.count>());
}

/// How many nodes these are. A node that is reached twice counts twice.
template <class... T>
consteval std::size_t count_reached() {
    std::size_t all = 0;
    each_reached<T...>([&](const Node* const*, std::size_t count) { all += count; });
    return all;
}

/// The nodes whose vtables are compared.
template <std::size_t Most, class... T>
consteval NodeSet<Most> vtables_reached() {
    NodeSet<Most> found;
    each_reached<T...>([&](const Node* const* nodes, std::size_t count) {
        for (std::size_t k = 0; k < count; ++k)
            if (nodes[k]->has_vtable) found.add(*nodes[k]);
    });
    return found;
}

/// The record of those vtables. Most often there are none.
template <class... T>
struct vtable_record {
    static constexpr std::size_t count = 0;
    static constexpr Words<0> make() { return {}; }
};
template <class... T>
requires(any_of<(closure_of<T>.has_vtables || closure_of<T>.has_packages)...>) struct vtable_record<T...> {
    static constexpr auto nodes = vtables_reached<count_reached<T...>(), T...>();
    static constexpr std::size_t count = nodes.count();

    static constexpr auto make() {
        if constexpr (count == 0)
            return Words<0>{};
        else
            return make(indices_to<count>());
    }

private:
    template <std::size_t... K>
    static constexpr auto make(indices<K...>) {
        return make(vtable_entry<nodes[K], type_of_node<nodes[K]>>(
            typename listed_functions<description_kind<type_of_node<nodes[K]>>>::type{})...);
    }
    template <class... Entries>
    static constexpr auto make(Entries... entries) {
        constexpr std::size_t size = 2 * 4 + (sizeof(Entries) + ...) + 4;
        constexpr Words<record_head_words + 2> head{{owner_size, size, static_cast<std::uint32_t>(RecordType::vtables),
                                                     owner_words[0], owner_words[1], format_number, count}};
        return concatenated(head, entries..., std::uint32_t{0});
    }
};

}  // namespace detail
}  // namespace tenon
