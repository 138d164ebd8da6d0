// SPDX-License-Identifier: BSL-1.0
//
// What else code of another binary does with a class by its type alone. A derived class may put its first member into
// padding at the end of the class, if the ABI does not take the class for plain data. `new` and `delete` use
// operators that are members of the class. Size and members show neither, so the class line says both. Most classes
// end without padding and have no operators, and their lines say nothing of it.
#pragma once

#include <tenon/base/text.hpp>
#include <tenon/identity/described_parts.hpp>

#include <cstddef>

namespace [[gnu::visibility("hidden")]] tenon {
namespace detail {

struct HandedOn {
    std::size_t first_byte = 0;  // where a derived class may begin, or 0 if it begins at the end
    bool operator_new = false, operator_delete = false, array_new = false, array_delete = false;
    bool sized_array_delete = false;  // it makes arrays begin with the number of their elements
    bool destroying_delete = false;   // `delete` leaves the destructor to the operator

    constexpr bool is_plain() const {
        return first_byte == 0 && !operator_new && !operator_delete && !array_new && !array_delete;
    }
    constexpr std::size_t most_characters() const { return is_plain() ? 0 : 128; }
    constexpr void write(auto& out) const {
        if (first_byte != 0) {
            out.put(" derived @");
            out.put_number(first_byte);
        }
        if (operator_new) out.put(" operator new");
        if (operator_delete)
            out.put(destroying_delete ? Chars(" destroying operator delete") : Chars(" operator delete"));
        if (array_new) out.put(" operator new[]");
        if (array_delete) out.put(sized_array_delete ? Chars(" sized operator delete[]") : Chars(" operator delete[]"));
    }
};

/// Has all operators. In a class derived from it and from a class with one of its own, even a private one, that name is
/// ambiguous.
struct all_operators {
    static void* operator new(std::size_t);
    static void operator delete(void*);
    static void* operator new[](std::size_t);
    static void operator delete[](void*);
};

#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wnon-virtual-dtor"  // the destructor is virtual if T's is
#if defined(__clang__)
#pragma clang diagnostic ignored "-Wsuggest-destructor-override"
#endif

/// A class derived from T, never constructed. (A compiler error that points here and says "flexible array member" is
/// about an array without a bound at the end of T: list it by TENON_DESCRIBE(T, members...).)
template <class T>
struct heir : T, all_operators {
    char tenon_first;
    heir();

protected:
    ~heir();
};

#pragma GCC diagnostic pop

/// Measures the same for a class that cannot be derived from: the ABI places a no_unique_address member like a base.
template <class T>
struct neighbour {
    [[no_unique_address]] T value;
    char tenon_first;
    neighbour();
    ~neighbour();
};

/// They stand for the tag of a destroying delete and what may follow it. Other operators take a void* in front; it
/// does not.
struct class_stand_in {
    template <class U>
    requires(__is_class(U)) operator U() const;
};
struct number_stand_in {
    template <class U>
    requires(!__is_class(U)) operator U() const;
};
template <class T, class Pointer>
concept deletes_by_tag = requires(Pointer at, class_stand_in tag) {
    T::operator delete(at, tag);
}
|| requires(Pointer at, class_stand_in tag, number_stand_in size) { T::operator delete(at, tag, size); }
|| requires(Pointer at, class_stand_in tag, number_stand_in size) { T::operator delete(at, tag, size, size); };

#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Winvalid-offsetof"

/// The offset of `tenon_first`. Compilers get it right, except for virtual bases. (It is an operand of sizeof, in
/// which g++ does not warn: after a precompiled header it has forgotten the line above.)
template <class Derived>
inline constexpr std::size_t first_byte_behind = sizeof(char[__builtin_offsetof(Derived, tenon_first) + 1]) - 1;

#pragma GCC diagnostic pop

template <class T>
consteval HandedOn find_handed_on() {
    HandedOn found;
    std::size_t first = 0;
    constexpr bool is_last = is_open_ended<description_kind<T>>;
    if constexpr (__is_final(T) || __is_union(T) || is_last) {
        if constexpr (is_last)
            first = sizeof(T);
        else
            first = first_byte_behind<neighbour<T>>;
        found.operator_new = requires { T::operator new (std::size_t{}); };
        found.operator_delete = requires(T * object) { T::operator delete(object); }
        || requires(T * object) { T::operator delete (object, std::size_t{}); };
        found.array_new = requires { T::operator new[](std::size_t{}); };
        found.array_delete = requires(T * object) { T::operator delete[](object); }
        || requires(T * object) { T::operator delete[](object, std::size_t{}); };
    } else {
        first = first_byte_behind<heir<T>>;
        found.operator_new = !requires { &heir<T>::operator new; };
        found.operator_delete = !requires { &heir<T>::operator delete; };
        found.array_new = !requires { &heir<T>::operator new[]; };
        found.array_delete = !requires { &heir<T>::operator delete[]; };
    }
    if (first != sizeof(T) && !__is_empty(T)) found.first_byte = first;
    if (found.operator_delete) found.destroying_delete = deletes_by_tag<T, T*> && !deletes_by_tag<T, void*>;
    found.sized_array_delete = !requires(T * object) { T::operator delete[](object); }
    &&requires(T * object) { T::operator delete[](object, std::size_t{}); };
    return found;
}

/// What T hands on: nothing if T is of namespace std, whose tag says it.
template <class T, bool IsStandard>
inline constexpr HandedOn handed_on{};
template <class T>
inline constexpr HandedOn handed_on<T, false> = find_handed_on<T>();

}  // namespace detail
}  // namespace tenon
