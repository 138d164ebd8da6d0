// SPDX-License-Identifier: BSL-1.0
//
// For authors of shared headers: says what a class is where the compiler cannot find out. Each macro is a declaration at global scope,
// behind the class and before its first use by an export or a lookup. A class with private members befriends its description:
//
//     friend tenon::description<acme::Image>;
//
// Names are looked up in namespace tenon first: a class of no namespace that is called like one of its own is written ::Plugin.
#pragma once

#include <tenon/supported.hpp>
#if defined(TENON_DETAIL_SUPPORTED)

#include <tenon/base/push_macros.hpp>

#include <tenon/identity/described_parts.hpp>
#include <tenon/base/for_each.hpp>
#include <tenon/version.hpp>

/// Describes a class by its data members and virtual functions (up to 256), in the order of their declaration; an overloaded function
/// once for each overload, as `(name, void(int) const)`; a final one as `(final, name)` or `(final, name, void(int) const)`. Unions too.
/// A destructor is not listed, nor need an overrider of the first base's functions be; one of a further base's has a slot of its own
/// and must. Checked: that data members account for the size of the class, that each function is virtual, its own, and that no pure one
/// is left out; and by whoever reads the binary, with the error `inconsistent`, that functions, bases and a virtual destructor account
/// for the vtable. Not seen: a data member left out that fits into padding; in a final class, whether more virtual functions follow.
///
///     TENON_DESCRIBE(acme::Image, pixels, width, height);
///     TENON_DESCRIBE(acme::Codec, encode, (level, int() const), (level, void(int)), (final, name));
#define TENON_DESCRIBE(T, ...) TENON_DETAIL_UP_TO_256(TENON_DETAIL_DESCRIBE, __VA_ARGS__)(T, (), __VA_ARGS__)

/// The same of a class with base classes, which are listed first and in parentheses, in the order of their declaration. They are
/// described by themselves, and none may be virtual.
///
///     TENON_DESCRIBE_DERIVED(acme::Png, (acme::Codec, acme::Counted), level, palette);
#define TENON_DESCRIBE_DERIVED(T, Bases, ...) TENON_DETAIL_UP_TO_256(TENON_DETAIL_DESCRIBE, __VA_ARGS__)(T, Bases, __VA_ARGS__)

/// Describes an enum by its enumerators: one with values outside -128..255 that are no single bits, or with names that share a value. With
/// none, an enum that has none, such as `enum class Id : int {}`; it must be defined.
///
///     TENON_DESCRIBE_ENUM(acme::Error, none, busy, last);
///     TENON_DESCRIBE_ENUM(acme::Id);
#define TENON_DESCRIBE_ENUM(E, ...) TENON_DETAIL_UP_TO_256(TENON_DETAIL_DESCRIBE_ENUM, __VA_ARGS__)(E, __VA_ARGS__)

#define TENON_DETAIL_DESCRIBE(T, Bases, ...)                                                                       \
    template <>                                                                                                    \
    struct tenon::description<T> {                                                                                 \
        static_assert(!tenon::detail::lists_a_destructor(#__VA_ARGS__),                                            \
                      "tenon: a description must not list a destructor; leave it out, the line of the class tells whether it is virtual"); \
        using tenon_type = T;                                                                                      \
        template <class TenonT>                                                                                    \
        using tenon_parts = tenon::detail::listed<void TENON_DETAIL_FOR_EACH(TENON_DETAIL_BASE, TENON_DETAIL_BARE Bases) \
                                                TENON_DETAIL_FOR_EACH(TENON_DETAIL_MEMBER, __VA_ARGS__)>;          \
        using description_kind = tenon_parts<tenon_type>;                                                                             \
        TENON_DETAIL_COPIES                                                                                        \
        TENON_DETAIL_OVERRIDING(__VA_ARGS__)                                                                       \
    }
#define TENON_DETAIL_DESCRIBE_ENUM(E, ...)                                                                               \
    template <>                                                                                                          \
    struct tenon::description<E> {                                                                                       \
        using tenon_type = E;                                                                                            \
        using description_kind = tenon::detail::listed_enumerators<void TENON_DETAIL_FOR_EACH(TENON_DETAIL_ENUMERATOR, __VA_ARGS__)>; \
        TENON_DETAIL_PASTE(TENON_DETAIL_DEFINED, __VA_OPT__(_BY_ENUMERATORS))(E)                                         \
    }
#define TENON_DETAIL_DESCRIBE_BEYOND(...)                                                                                                    \
    static_assert(false, "tenon: a description must list at most 256 members or enumerators; put some of them into a class of their own, or " \
                         "use TENON_NOMINAL(T, \"revision\")")
#define TENON_DETAIL_DESCRIBE_ENUM_BEYOND(...) TENON_DETAIL_DESCRIBE_BEYOND(__VA_ARGS__)

// Whether the description, which a class may befriend, can copy or move an object. (Not in the library: a friend is asked where it stands.)
#define TENON_DETAIL_COPIES                                                                    \
    template <class Tenon>                                                                     \
    static consteval bool tenon_copies() {                                                     \
        return requires(Tenon& object) { object.~Tenon(); } &&                                 \
               (requires(const Tenon& from) { ::new Tenon(from); } ||                          \
                requires(Tenon&& from) { ::new Tenon(static_cast<Tenon&&>(from)); });          \
    }

#define TENON_DETAIL_BARE(...) __VA_ARGS__
#define TENON_DETAIL_BASE(B) , tenon::base<B>
#define TENON_DETAIL_ENUMERATOR(Name) , tenon::enumerator<#Name, tenon_type::Name>

// A declaration alone would show no enumerators either. An error that points here, "is incomplete", "before its enum-specifier", says that
// the enum is only declared: include its definition.
#define TENON_DETAIL_DEFINED(E) \
    struct tenon_defined {      \
        using enum E;           \
    };
#define TENON_DETAIL_DEFINED_BY_ENUMERATORS(E)

// An item in parentheses is an overload, its name and type, or begins with `final`. Which it is is found by putting a macro in front of it.
#define TENON_DETAIL_BY_FORM(Macro, Item) TENON_DETAIL_PASTE(Macro, TENON_DETAIL_FORM_OF(TENON_DETAIL_FORM_PROBE Item))(Item)
#define TENON_DETAIL_FORM_OF(...) TENON_DETAIL_SECOND(__VA_ARGS__, _NAMED, )
#define TENON_DETAIL_FORM_PROBE(First, ...) , TENON_DETAIL_SECOND(TENON_DETAIL_FORM_##First, _OVERLOAD, )
#define TENON_DETAIL_FORM_final , _FINAL
#define TENON_DETAIL_SECOND(...) TENON_DETAIL_SECOND_NOW(__VA_ARGS__)
#define TENON_DETAIL_SECOND_NOW(First, Second, ...) Second

// There are no pointers to bit-fields and references. An error that points here, "address of bit-field requested", "invalid pointer to
// bit-field", "cannot form a pointer-to-member to member of reference type", asks for TENON_NOMINAL(T, "revision"). One that speaks of
// 'auto', "unable to deduce", "incompatible initializer", is about an overloaded function: list it as (name, void(int) const).
#define TENON_DETAIL_POINTER(Item) TENON_DETAIL_BY_FORM(TENON_DETAIL_POINTER, Item)
#define TENON_DETAIL_POINTER_NAMED(Name) &tenon_type::Name
#define TENON_DETAIL_POINTER_OVERLOAD(Item) TENON_DETAIL_POINTER_OF Item
#define TENON_DETAIL_POINTER_FINAL(Item) TENON_DETAIL_POINTER_OF_FINAL Item
#define TENON_DETAIL_POINTER_OF_FINAL(Final, ...) TENON_DETAIL_POINTER_OF(__VA_ARGS__)
#define TENON_DETAIL_POINTER_OF(Name, ...) __VA_OPT__(tenon::detail::overload<__VA_ARGS__>)(&tenon_type::Name)

#define TENON_DETAIL_NAME(Item) TENON_DETAIL_BY_FORM(TENON_DETAIL_NAME, Item)
#define TENON_DETAIL_NAME_NAMED(Name) Name
#define TENON_DETAIL_NAME_OVERLOAD(Item) TENON_DETAIL_NAME_OF Item
#define TENON_DETAIL_NAME_FINAL(Item) TENON_DETAIL_NAME_OF_FINAL Item
#define TENON_DETAIL_NAME_OF_FINAL(Final, ...) TENON_DETAIL_NAME_OF(__VA_ARGS__)
#define TENON_DETAIL_NAME_OF(Name, ...) Name

#define TENON_DETAIL_MEMBER(Item) , tenon::member<TENON_DETAIL_QUOTE(TENON_DETAIL_NAME(Item)), TENON_DETAIL_POINTER(Item), TENON_DETAIL_MUTABLE(Item)>

// Whether a member is mutable can be asked by its name only, and, as a function has none to a const object, only where T is a parameter.
#define TENON_DETAIL_MUTABLE(Item) TENON_DETAIL_BY_FORM(TENON_DETAIL_MUTABLE, Item)
#define TENON_DETAIL_MUTABLE_NAMED(Name) requires(const TenonT& tenon_object) { tenon::detail::take_mutable(tenon_object.Name); }
#define TENON_DETAIL_MUTABLE_OVERLOAD(Item) false
#define TENON_DETAIL_MUTABLE_FINAL(Item) false

// The compiler refuses `= 0` behind a function that is not virtual: an error that points here, "is not virtual", "initializer specified
// for non-virtual method", says so of a function that a description lists. The classes are templates, so that they cost nothing where
// nothing is virtual, and are never completed where no class may be derived. They use no name that a class may have for a member, such
// as "type". In a class of two bases with functions of one name they override one and hide the other, which is no matter here. (g++ with
// -Woverloaded-virtual warns all the same, of the user's function.) They cannot say `override`, which a function that is not virtual
// would fail on before `= 0` tells why; their destructors take after the user's. (They
// have an operator delete because the user's may be private, which g++ asks for where it sees a virtual destructor.)
#define TENON_DETAIL_OVERRIDING(...)                                    \
    _Pragma("GCC diagnostic push")                                      \
    _Pragma("GCC diagnostic ignored \"-Woverloaded-virtual\"")          \
    _Pragma("GCC diagnostic ignored \"-Wsuggest-override\"")            \
    _Pragma("GCC diagnostic ignored \"-Wnon-virtual-dtor\"")            \
    TENON_DETAIL_IGNORED_OF_DESTRUCTORS                                 \
    static constexpr bool has_overriders = true;                        \
    template <class TenonBase>                                          \
    struct tenon_overrider : TenonBase {                                \
        TENON_DETAIL_FOR_EACH(TENON_DETAIL_OVERRIDDEN, __VA_ARGS__)     \
    protected:                                                          \
        ~tenon_overrider();                                             \
        static void operator delete(void*);                             \
    };                                                                  \
    template <class TenonBase>                                          \
    struct tenon_pure_overrider : TenonBase {                           \
        TENON_DETAIL_FOR_EACH(TENON_DETAIL_PURE, __VA_ARGS__)           \
    protected:                                                          \
        ~tenon_pure_overrider();                                        \
        static void operator delete(void*);                             \
    };                                                                  \
    _Pragma("GCC diagnostic pop")
#if defined(__clang__)
#define TENON_DETAIL_IGNORED_OF_DESTRUCTORS _Pragma("clang diagnostic ignored \"-Wsuggest-destructor-override\"")
#else
#define TENON_DETAIL_IGNORED_OF_DESTRUCTORS
#endif
#define TENON_DETAIL_OVERRIDDEN(Item) \
    TENON_DETAIL_UNLESS_FINAL(Item)(tenon::detail::overriding<TENON_DETAIL_POINTER(Item)> TENON_DETAIL_NAME(Item);)
#define TENON_DETAIL_PURE(Item) \
    TENON_DETAIL_UNLESS_FINAL(Item)(tenon::detail::overriding<TENON_DETAIL_POINTER(Item)> TENON_DETAIL_NAME(Item) = 0;)
#define TENON_DETAIL_UNLESS_FINAL(Item) TENON_DETAIL_BY_FORM(TENON_DETAIL_KEEP, Item)
#define TENON_DETAIL_KEEP_NAMED(Item) TENON_DETAIL_BARE
#define TENON_DETAIL_KEEP_OVERLOAD(Item) TENON_DETAIL_BARE
#define TENON_DETAIL_KEEP_FINAL(Item) TENON_DETAIL_NOTHING
#define TENON_DETAIL_NOTHING(...)

/// Trusts a class or enum by its name, size, alignment, way of being passed, and a revision, which its author changes whenever the
/// meaning of its inside changes. What it holds is not looked at.
///
///     TENON_NOMINAL(acme::Cache, "3");
#define TENON_NOMINAL(T, Revision)                           \
    template <>                                              \
    struct tenon::description<T> : tenon::nominal<Revision> { \
        TENON_DETAIL_COPIES                                  \
    }

/// Declares a handle: a class that is never looked into, and may be incomplete. It is used by its address only: behind pointers, references
/// and the smart pointers of namespace std, as an exported variable. By value, and as an element of a container, it is refused.
///
///     TENON_OPAQUE(acme::Device);
#define TENON_OPAQUE(T) \
    template <>         \
    struct tenon::description<T> : tenon::opaque {}

/// Describes a type of somebody else's library, as often as headers bring it into an interface, if all of them say the same; a difference
/// is an error. The description is a `tenon::nominal<"revision">`, `tenon::opaque`, or what a description by hand derives from:
///
///     TENON_FOREIGN(vendor::Matrix, tenon::nominal<"3.4">);
///     TENON_FOREIGN(vendor::Point, tenon::described<tenon::member<"x", &vendor::Point::x>, tenon::member<"y", &vendor::Point::y>>);
#define TENON_FOREIGN(T, ...)                                                                                                         \
    _Pragma("GCC diagnostic push")                                                                                                    \
    _Pragma("GCC diagnostic ignored \"-Wredundant-decls\"")                                                                           \
    __VA_ARGS__ tenon_foreign_description(tenon::detail::foreign_type<T>*);                                                           \
    _Pragma("GCC diagnostic pop")                                                                                                     \
    static_assert(tenon::detail::described_as<T, __VA_ARGS__>,                                                                        \
                  "tenon: a type must be described alike wherever it is, and before its first use; let one header say it for all, or " \
                  "use TENON_FOREIGN with the same words")

/// Gives a type its name where compilers have none in common: a member class of a class template, a class in an inline namespace
/// (which clang++ does not print), a template with uncommon arguments. Beside any of the macros above, or alone.
///
///     TENON_NAME(acme::Box<int>::Node, "acme::Box<int>::Node");
#define TENON_NAME(T, Name) \
    template <>             \
    inline constexpr tenon::detail::Chars tenon::given_name<T> = tenon::detail::whole(Name)

#include <tenon/base/pop_macros.hpp>

#endif  // TENON_DETAIL_SUPPORTED
