// SPDX-License-Identifier: BSL-1.0
//
// For authors of shared headers: says what a class is where the compiler cannot find out. Each macro is a declaration
// and ends in a semicolon. It stands at global scope, behind the class and before the first use of the class by an
// export or a lookup. A class with private members befriends its description:
//
//     friend tenon::description<acme::Image>;
//
// Names are looked up in namespace tenon first: if a class of the global namespace has the name of one of tenon's,
// write ::Plugin.
#pragma once

#include <tenon/supported.hpp>
#if defined(TENON_DETAIL_SUPPORTED)

#include <tenon/base/push_macros.hpp>

#include <tenon/base/for_each.hpp>
#include <tenon/identity/described_parts.hpp>
#include <tenon/identity/growth.hpp>
#include <tenon/identity/inline_namespace.hpp>
#include <tenon/reflect.hpp>
#include <tenon/version.hpp>

/// Describes a class or a union by its data members and virtual functions, up to 512, in the order of their
/// declaration.
///
/// - An overloaded function is listed once for each overload, as `(name, void(int) const)`; an operator, too.
/// - A final function is listed as `(final, name)` or `(final, name, void(int) const)`.
/// - A destructor is not listed.
/// - A function that overrides one of the first base need not be listed. One that overrides a function of a further
///   base must be, because it has a slot of its own.
///
/// A bit-field, a reference and an array without a bound at the end are listed like others. A protected member is too,
/// unless it is overloaded. If the name of a member is a macro behind the class, as of an interface that calls its table
/// through macros, leave the class to be found, or describe it between `#pragma push_macro("name")`, `#undef name` and
/// `#pragma pop_macro("name")`.
///
/// Checked when it is compiled: data members account for the size of the class; each function is virtual and declared
/// by this class; no pure function is left out. Checked when the binary is read, with the error `inconsistent`:
/// functions, bases and a virtual destructor account for the vtable. Checked where the compiler tells: a data member
/// that is left out and takes no room of its own, in padding, in a union, or as an array without a bound at the end.
/// (g++ tells of standard-layout classes; clang++ of members of trivially copyable aggregates, and from 19 on of unions;
/// neither of a class with references. A class of more than 24 members, or one with an anonymous struct of several
/// members in a union, is not told. One whose anonymous structs and unions are nested in several ways may be refused:
/// give one of them a name.) Not checked: an unnamed bit-field that fits into padding; in a final class, whether more
/// virtual functions follow.
/// A compiler with reflection (reflect.hpp) checks all of it, and that the order is that of the declaration.
///
///     TENON_DESCRIBE(acme::Image, pixels, width, height);
///     TENON_DESCRIBE(acme::Codec, encode, (level, int() const), (level, void(int)), (final, name));
#define TENON_DESCRIBE(T, ...) TENON_DETAIL_UP_TO_512(TENON_DETAIL_DESCRIBE, __VA_ARGS__)(T, (), __VA_ARGS__)

/// Describes a class with base classes, which are listed first, in parentheses, in the order of their declaration.
/// Each base has a description of its own where it needs one, and none may be virtual. Otherwise as TENON_DESCRIBE.
///
///     TENON_DESCRIBE_DERIVED(acme::Png, (acme::Codec, acme::Counted), level, palette);
#define TENON_DESCRIBE_DERIVED(T, Bases, ...) \
    TENON_DETAIL_UP_TO_512(TENON_DETAIL_DESCRIBE, __VA_ARGS__)(T, Bases, __VA_ARGS__)

/// Describes an enum by its enumerators, up to 512. Needed for values outside -128..255 that are not single bits, such
/// as `1 << 28 | 3`, and for names that share a value: without a description only one of them is found, and nothing
/// tells if they change places. Without enumerators it describes an enum that has none, such as `enum class Id : int
/// {}`. The enum must be defined. Not checked, except by a compiler with reflection (reflect.hpp): an enumerator that is
/// left out. That one demands the order of the declaration, too.
///
///     TENON_DESCRIBE_ENUM(acme::Error, none, busy, last);
///     TENON_DESCRIBE_ENUM(acme::Id);
#define TENON_DESCRIBE_ENUM(E, ...) TENON_DETAIL_UP_TO_512(TENON_DETAIL_DESCRIBE_ENUM, __VA_ARGS__)(E, __VA_ARGS__)

/// Describes an enum by the values among which its enumerators are searched, at most 4096 of them: enumerators or
/// integers. The values outside the range are not looked at. As without a description, a value is known by one name:
/// a second name of it is not seen.
///
///     TENON_ENUM_RANGE(acme::Opcode, acme::Opcode::first, acme::Opcode::last);
///     TENON_ENUM_RANGE(acme::Tag, 0x100, 0x1ff);
#define TENON_ENUM_RANGE(E, First, Last) \
    template <>                          \
    struct tenon::description<E> : tenon::enum_range<First, Last> {}

#define TENON_DETAIL_DESCRIBE(T, Bases, ...)                                                                          \
    template <>                                                                                                       \
    struct tenon::description<T> {                                                                                    \
        static_assert(!tenon::detail::lists_a_destructor(#__VA_ARGS__),                                               \
                      "tenon: a description must not list a destructor; leave it out, as tenon finds out whether it " \
                      "is virtual");                                                                                  \
        static_assert(!tenon::detail::lists_a_conversion(#__VA_ARGS__),                                               \
                      "tenon: a description cannot list a conversion function, which no class that a macro writes "   \
                      "can override; use TENON_NOMINAL(T, \"revision\") for its class");                              \
        using tenon_type = T;                                                                                         \
        using description_kind = tenon::detail::by_parts<tenon_type>;                                                 \
        TENON_DETAIL_QUIET                                                                                            \
        TENON_DETAIL_ACCESS(__VA_ARGS__)                                                                              \
        template <class TenonT>                                                                                       \
        using tenon_parts = tenon::detail::listed<void TENON_DETAIL_FOR_EACH(                                         \
            TENON_DETAIL_BASE, TENON_DETAIL_BARE Bases) TENON_DETAIL_FOR_EACH(TENON_DETAIL_MEMBER, __VA_ARGS__)>;     \
        TENON_DETAIL_COPIES                                                                                           \
        TENON_DETAIL_OVERRIDING(__VA_ARGS__)                                                                          \
        _Pragma("GCC diagnostic pop")                                                                                 \
    };                                                                                                                \
    static_assert(sizeof(tenon::detail::kind<tenon::detail::by_parts<T>>) != 0)
#define TENON_DETAIL_DESCRIBE_ENUM(E, ...)                                                                       \
    template <>                                                                                                  \
    struct tenon::description<E> {                                                                               \
        using tenon_type = E;                                                                                    \
        using description_kind =                                                                                 \
            tenon::detail::listed_enumerators<void TENON_DETAIL_FOR_EACH(TENON_DETAIL_ENUMERATOR, __VA_ARGS__)>; \
        TENON_DETAIL_PASTE(TENON_DETAIL_DEFINED, __VA_OPT__(_BY_ENUMERATORS))(E)                                 \
    }
#define TENON_DETAIL_DESCRIBE_BEYOND(...)                                                                             \
    static_assert(false,                                                                                              \
                  "tenon: a description must list at most 512 members or enumerators; put some of them into a class " \
                  "of their own, or "                                                                                 \
                  "use TENON_NOMINAL(T, \"revision\")")
#define TENON_DETAIL_DESCRIBE_ENUM_BEYOND(...) TENON_DETAIL_DESCRIBE_BEYOND(__VA_ARGS__)

// Whether the description, which a class may befriend, can copy or move an object. (Only the friend itself can ask.)
#define TENON_DETAIL_COPIES                                                        \
    template <class Tenon>                                                         \
    static consteval bool tenon_copies() {                                         \
        return requires(Tenon & object) { object.~Tenon(); }                       \
        &&(                                                                        \
            requires(const Tenon& from) { ::new Tenon(from); } ||                  \
            requires(Tenon && from) { ::new Tenon(static_cast<Tenon&&>(from)); }); \
    }

#define TENON_DETAIL_BARE(...) __VA_ARGS__
#define TENON_DETAIL_BASE(B) , tenon::base<B>
#define TENON_DETAIL_ENUMERATOR(Name) , tenon::enumerator<#Name, tenon_type::Name>

// Asks whether the enum is defined, because one that is only declared shows no enumerators either. A compiler error
// that points here, "is incomplete" or "before its enum-specifier", says that it is not: include its definition.
#define TENON_DETAIL_DEFINED(E) \
    struct tenon_defined {      \
        using enum E;           \
    };
#define TENON_DETAIL_DEFINED_BY_ENUMERATORS(E)

// An item in parentheses is an overload with name and type, or begins with `final`. A macro in front of it tells which.
#define TENON_DETAIL_BY_FORM(Macro, Item) \
    TENON_DETAIL_PASTE(Macro, TENON_DETAIL_FORM_OF(TENON_DETAIL_FORM_PROBE Item))(Item)
#define TENON_DETAIL_FORM_OF(...) TENON_DETAIL_SECOND(__VA_ARGS__, _NAMED, )
#define TENON_DETAIL_FORM_PROBE(First, ...) , TENON_DETAIL_SECOND(TENON_DETAIL_FORM_##First, _OVERLOAD, )
#define TENON_DETAIL_FORM_final , _FINAL
// A name is an identifier, which helpers are named after, or `operator()` and the like, which is one overload.
#define TENON_DETAIL_BY_NAME(Macro, Name) \
    TENON_DETAIL_PASTE(Macro, TENON_DETAIL_SECOND(TENON_DETAIL_NAME_PROBE_##Name, _IDENTIFIER, ))(Name)
#define TENON_DETAIL_NAME_PROBE_operator , _OPERATOR,
#define TENON_DETAIL_SECOND(...) TENON_DETAIL_SECOND_NOW(__VA_ARGS__)
#define TENON_DETAIL_SECOND_NOW(First, Second, ...) Second

// What an item of the list is, as a type. A compiler error that points here and says "protected" or "private" is about
// an overloaded function: befriend tenon::description<T> in a class with private members, and use TENON_NOMINAL(T,
// "revision") for one with protected overloads.
#define TENON_DETAIL_MEMBER(Item) , TENON_DETAIL_PART(Item)
#define TENON_DETAIL_PART(Item) TENON_DETAIL_BY_FORM(TENON_DETAIL_PART, Item)
#define TENON_DETAIL_PART_NAMED(Name) TENON_DETAIL_BY_NAME(TENON_DETAIL_PART, Name)
#define TENON_DETAIL_PART_IDENTIFIER(Name) decltype(tenon_access::template tenon_part_##Name<TenonT>())
#define TENON_DETAIL_PART_OPERATOR(Name) TENON_DETAIL_PART_OVERLOAD((Name))
#define TENON_DETAIL_PART_OVERLOAD(Item) \
    tenon::member<TENON_DETAIL_QUOTE(TENON_DETAIL_NAME_OVERLOAD(Item)), TENON_DETAIL_POINTER_OVERLOAD(Item)>
#define TENON_DETAIL_PART_FINAL(Item) \
    tenon::member<TENON_DETAIL_QUOTE(TENON_DETAIL_NAME_FINAL(Item)), TENON_DETAIL_POINTER_FINAL(Item)>

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

// What each name of the list is, asked by a class derived from the described one, so that protected members can be named
// too: a pointer to it, if there are any, and the part that the list shows. (The pointer is asked for by overloads, and
// not by a `requires`, because the overriders need a type that depends on no parameter. A bit-field is measured by storing
// into it, which -Wconversion would warn of. Of a reference the offset is asked for, which compilers know in all
// classes without virtual bases, whatever -Winvalid-offsetof says.)
#define TENON_DETAIL_ACCESS(...)                                       \
    struct tenon_access : tenon::detail::base_for_access<tenon_type> { \
        TENON_DETAIL_FOR_EACH(TENON_DETAIL_ACCESSED, __VA_ARGS__)      \
    protected:                                                         \
        ~tenon_access();                                               \
        static void operator delete(void*);                            \
    };                                                                 \
    using tenon_naming = tenon::detail::class_for_access<tenon_type, tenon_access>;
#define TENON_DETAIL_ACCESSED(Item) TENON_DETAIL_BY_FORM(TENON_DETAIL_ACCESSED, Item)
#define TENON_DETAIL_ACCESSED_OVERLOAD(Item)
#define TENON_DETAIL_ACCESSED_FINAL(Item)
#define TENON_DETAIL_ACCESSED_NAMED(Name) TENON_DETAIL_BY_NAME(TENON_DETAIL_ACCESSED, Name)
#define TENON_DETAIL_ACCESSED_OPERATOR(Name)
// clang-format off
#define TENON_DETAIL_ACCESSED_IDENTIFIER(Name) \
    template <class TenonT> \
    static auto tenon_pointer_##Name(int) -> tenon::detail::constant<&TenonT::Name>; \
    template <class> \
    static tenon::detail::constant<0> tenon_pointer_##Name(...); \
    template <class TenonT> \
    static consteval auto tenon_part_##Name() { \
        if constexpr (requires { &TenonT::Name; }) \
            return tenon::member<TENON_DETAIL_QUOTE(Name), &TenonT::Name, \
                                 requires(const TenonT& tenon_object) { tenon::detail::take_mutable(tenon_object.Name); }>();\
        else if constexpr (requires { requires tenon::detail::is_reference_type<decltype(TenonT::Name)>; }) \
            if constexpr (tenon::detail::has_known_offset<decltype(TenonT::Name)>) \
                return tenon::reference<TENON_DETAIL_QUOTE(Name), decltype(TenonT::Name), \
                                        __builtin_offsetof(TenonT, Name)>(); \
            else \
                return tenon::reference<TENON_DETAIL_QUOTE(Name), decltype(TenonT::Name)>(); \
        else if constexpr (requires { tenon::detail::type_holder<decltype(TenonT::Name)>(); }) \
            return tenon::detail::part_of_bits< \
                TENON_DETAIL_QUOTE(Name), decltype(TenonT::Name), tenon_type, \
                requires(const TenonT& tenon_object) { tenon_object.Name = tenon_object.Name; }>(TENON_DETAIL_STORE(Name)); \
        else \
            return tenon::detail::refuse_name<tenon_type, TenonT, TENON_DETAIL_QUOTE(Name)>(); \
    }
#define TENON_DETAIL_STORE(Name) \
    []<class TenonO, class TenonM>(tenon::detail::type_holder<TenonO>, TenonM tenon_value) { \
        if constexpr (requires(TenonO& tenon_object) { TenonO{}; tenon_object.Name = tenon_value; }) { \
            TenonO tenon_object{}; \
            tenon_object.Name = tenon_value; \
            return tenon_object.Name; \
        } \
    }
// clang-format on

// Classes that override the listed functions. The compiler refuses `= 0` behind a function that is not virtual: an
// error that points here, "is not virtual" or "initializer specified for non-virtual method", says that a listed
// function is not.
// - They are templates, so that they cost nothing if nothing is virtual, and need not exist if the class is final.
// - They use no name that a member may have, such as "type".
// - If two bases have functions of one name, they override one and hide the other, which is harmless here. (g++ with
//   -Woverloaded-virtual warns about the user's function anyway.)
// - They do not say `override`: a function that is not virtual would fail on that before `= 0` tells why.
// - Their destructors are virtual if the user's is. They have an operator delete because the user's may be private,
//   and g++ looks for one if a destructor is virtual.
#define TENON_DETAIL_OVERRIDING(...)                                \
    static constexpr bool has_overriders = true;                    \
    template <class TenonBase>                                      \
    struct tenon_overrider : TenonBase {                            \
        TENON_DETAIL_FOR_EACH(TENON_DETAIL_OVERRIDDEN, __VA_ARGS__) \
    protected:                                                      \
        ~tenon_overrider();                                         \
        static void operator delete(void*);                         \
    };                                                              \
    template <class TenonBase>                                      \
    struct tenon_pure_overrider : TenonBase {                       \
        TENON_DETAIL_FOR_EACH(TENON_DETAIL_PURE, __VA_ARGS__)       \
    protected:                                                      \
        ~tenon_pure_overrider();                                    \
        static void operator delete(void*);                         \
    };
#define TENON_DETAIL_QUIET                                                                    \
    _Pragma("GCC diagnostic push") _Pragma("GCC diagnostic ignored \"-Woverloaded-virtual\"") \
        _Pragma("GCC diagnostic ignored \"-Wsuggest-override\"")                              \
            _Pragma("GCC diagnostic ignored \"-Wnon-virtual-dtor\"")                          \
                _Pragma("GCC diagnostic ignored \"-Wconversion\"")                            \
                    _Pragma("GCC diagnostic ignored \"-Winvalid-offsetof\"") TENON_DETAIL_IGNORED_OF_DESTRUCTORS
#if defined(__clang__)
#define TENON_DETAIL_IGNORED_OF_DESTRUCTORS _Pragma("clang diagnostic ignored \"-Wsuggest-destructor-override\"")
#else
#define TENON_DETAIL_IGNORED_OF_DESTRUCTORS
#endif
#define TENON_DETAIL_OVERRIDDEN(Item) \
    TENON_DETAIL_UNLESS_FINAL(Item)(tenon::detail::overriding<TENON_DETAIL_ASKED(Item)> TENON_DETAIL_NAME(Item);)
#define TENON_DETAIL_PURE(Item) \
    TENON_DETAIL_UNLESS_FINAL(Item)(tenon::detail::overriding<TENON_DETAIL_ASKED(Item)> TENON_DETAIL_NAME(Item) = 0;)
#define TENON_DETAIL_ASKED(Item) TENON_DETAIL_BY_FORM(TENON_DETAIL_ASKED, Item)
#define TENON_DETAIL_ASKED_NAMED(Name) TENON_DETAIL_BY_NAME(TENON_DETAIL_ASKED, Name)
#define TENON_DETAIL_ASKED_IDENTIFIER(Name) decltype(tenon_access::template tenon_pointer_##Name<tenon_naming>(0))
#define TENON_DETAIL_ASKED_OPERATOR(Name) TENON_DETAIL_ASKED_OVERLOAD((Name))
#define TENON_DETAIL_ASKED_OVERLOAD(Item) tenon::detail::constant<TENON_DETAIL_POINTER_OVERLOAD(Item)>
#define TENON_DETAIL_UNLESS_FINAL(Item) TENON_DETAIL_BY_FORM(TENON_DETAIL_KEEP, Item)
#define TENON_DETAIL_KEEP_NAMED(Item) TENON_DETAIL_BARE
#define TENON_DETAIL_KEEP_OVERLOAD(Item) TENON_DETAIL_BARE
#define TENON_DETAIL_KEEP_FINAL(Item) TENON_DETAIL_NOTHING
#define TENON_DETAIL_NOTHING(...)

/// Trusts a class or an enum by its name, size, alignment, the way it is passed, and a revision: printable ASCII
/// text, which its author changes whenever the meaning of its members changes. The members are not looked at.
///
///     TENON_NOMINAL(acme::Cache, "3");
#define TENON_NOMINAL(T, Revision)                            \
    template <>                                               \
    struct tenon::description<T> : tenon::nominal<Revision> { \
        TENON_DETAIL_COPIES                                   \
    }

/// Declares handles, up to 512 in a statement: classes that are never looked into and may be incomplete. They are used
/// by their address only: behind pointers, references and the smart pointers of namespace std, or as an exported
/// variable. By value, or as an element of a container, they are a compile error. A name with a comma in it needs an
/// alias. An error of an export that reaches classes which are only declared prints this statement for all of them.
///
///     TENON_OPAQUE(acme::Device, acme::Context);
#define TENON_OPAQUE(...) TENON_DETAIL_UP_TO_512(TENON_DETAIL_HANDLES, __VA_ARGS__)(__VA_ARGS__)
#define TENON_DETAIL_HANDLES(...)                                   \
    TENON_DETAIL_FOR_EACH(TENON_DETAIL_OPAQUE, __VA_ARGS__)         \
    static_assert(tenon::detail::are_classes<__VA_ARGS__>,          \
                  "tenon: TENON_OPAQUE must be given classes; use " \
                  "TENON_DESCRIBE_ENUM(E, enumerators...) for an enum")
#define TENON_DETAIL_HANDLES_BEYOND(...) \
    static_assert(false,                 \
                  "tenon: a statement must declare at most 512 handles; write a second TENON_OPAQUE for the others")
#define TENON_DETAIL_OPAQUE(T) \
    template <>                \
    struct tenon::description<T> : tenon::opaque {};

/// States that later versions of a class append members and virtual functions, and change nothing else, so that a
/// plugin and a program may have two versions of it. `made_by_program`: the program makes all objects, and plugins use
/// them; `made_by_plugin`: each plugin makes objects, which the program and that plugin use. The side that makes them
/// must have the newer version, or the same. It stands behind the description of the class, if there is one, and is the
/// same on both sides.
///
///     TENON_GROWS(acme::Services, made_by_program);
///     TENON_GROWS(acme::Filter, made_by_plugin);
///
/// Checked where an export or a lookup reaches the class: it is behind pointers and references only, never a value, a
/// member, an element, a base or an exported variable; it shows its members; with virtual functions it is not final.
/// Checked where a plugin is opened and a symbol is looked up: one version is the beginning of the other, members,
/// offsets and vtable; what was appended lies behind the end of the shorter one. Not checked: that the other side makes
/// no object (a copy, or a class derived from it), gives none that one plugin made to another plugin, deletes none
/// unless the destructor is virtual, and takes no pointer for an array; and that no nominal class holds one. A function
/// that overrides one of the first base is not appended.
///
/// A program takes plugins of an older version of a class that plugins make by OpenOptions::older_plugins, and asks
/// Plugin::has before it uses what was appended.
#define TENON_GROWS(T, MadeBy)                                             \
    template <>                                                            \
    inline constexpr tenon::detail::Maker tenon::maker<T> = tenon::MadeBy; \
    static_assert(tenon::detail::is_class_that_grows<T>,                   \
                  "tenon: TENON_GROWS must be given a struct or a class; a union or an enum cannot grow")

/// Describes a type of another library. Several headers may do so if all say the same; a difference is a compile
/// error. The description is `tenon::nominal<"revision">`, `tenon::opaque`, or any other that a description by hand
/// derives from:
///
///     TENON_FOREIGN(vendor::Matrix, tenon::nominal<"3.4">);
///     TENON_FOREIGN(vendor::Point,
///                   tenon::described<tenon::member<"x", &vendor::Point::x>, tenon::member<"y", &vendor::Point::y>>);
#define TENON_FOREIGN(T, ...)                                                                                    \
    _Pragma("GCC diagnostic push") _Pragma("GCC diagnostic ignored \"-Wredundant-decls\"") __VA_ARGS__           \
    tenon_foreign_description(tenon::detail::foreign_type<T>*);                                                  \
    _Pragma("GCC diagnostic pop") static_assert(tenon::detail::described_as<T, __VA_ARGS__>,                     \
                                                "tenon: all descriptions of a type must be the same, and stand " \
                                                "before its first use; write it in one header, or use "          \
                                                "TENON_FOREIGN with the same words")

/// States an inline namespace, so that the names of its types, templates, functions and variables are the same with
/// every compiler: without it. (Otherwise g++ has it in the name and clang++ does not, and their binaries refuse each
/// other.) It may be repeated. Other inline namespaces are left out of the first argument; an inline namespace of the
/// global scope is the only argument. The compiler refuses a namespace that is not inline. Not checked: that no type of
/// the outer namespace has the name of one in the inline namespace.
///
///     TENON_INLINE_NAMESPACE(gz::sim, v10);  // gz::sim::v10::UpdateInfo is gz::sim::UpdateInfo
#define TENON_INLINE_NAMESPACE(Outer, ...) \
    TENON_DETAIL_PASTE(TENON_DETAIL_INLINE_NAMESPACE, __VA_OPT__(_IN))(Outer __VA_OPT__(, ) __VA_ARGS__)
#define TENON_DETAIL_INLINE_NAMESPACE(Inner) \
    inline namespace Inner {}                \
    TENON_DETAIL_STATED_NAMESPACE(tenon::detail::hash_of_namespace("", #Inner))
#define TENON_DETAIL_INLINE_NAMESPACE_IN(Outer, Inner) \
    namespace Outer {                                  \
    inline namespace Inner {}                          \
    }                                                  \
    TENON_DETAIL_STATED_NAMESPACE(tenon::detail::hash_of_namespace(#Outer, #Inner))
#define TENON_DETAIL_STATED_NAMESPACE(Hash)                                                     \
    _Pragma("GCC diagnostic push") _Pragma("GCC diagnostic ignored \"-Wredundant-decls\"") void \
    tenon_inline_namespace(tenon::detail::named_namespace<Hash>*);                              \
    void tenon_inline_namespace(tenon::detail::named_namespace<0>*, const void*);               \
    _Pragma("GCC diagnostic pop") struct tenon_global_scope

/// Gives a type a name if compilers print different ones: a member class of a class template, a template with unusual
/// arguments, a type that is declared without a name. (A type without a name that a member has needs none: it is named
/// by its place, acme::Event::time, where the class is met first.) It stands beside one of the macros above, or alone. The name is printable ASCII text; two types must not
/// have the same.
///
///     TENON_NAME(acme::Box<int>::Node, "acme::Box<int>::Node");
#define TENON_NAME(T, Name) \
    template <>             \
    inline constexpr tenon::detail::Chars tenon::given_name<T> = tenon::detail::whole(Name)

#include <tenon/base/pop_macros.hpp>

#endif  // TENON_DETAIL_SUPPORTED
