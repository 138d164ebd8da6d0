// SPDX-License-Identifier: BSL-1.0
//
// How a type is spelled, as C++ spells it, by rules that no compiler has a say in: what stands before the declared name and what
// after it ("int (*" and ")(double)"), const in front of what it qualifies or behind the '*', fundamental types from one table,
// template arguments by the same rules, those that are defaults left out for types of namespace std (there the standard fixes them).
#pragma once

#include <tenon/identity/name.hpp>
#include <tenon/identity/node.hpp>

#include <cstddef>
#include <cstdint>
#include <type_traits>
#include <utility>

namespace tenon::detail {

/// The name of a fundamental type; what two builds can disagree on is part of it.
template <class T>
inline constexpr Chars fundamental_name{};
#define TENON_DETAIL_FUNDAMENTAL(...) \
    template <>                       \
    inline constexpr Chars fundamental_name<__VA_ARGS__> = #__VA_ARGS__
TENON_DETAIL_FUNDAMENTAL(void);
TENON_DETAIL_FUNDAMENTAL(bool);
TENON_DETAIL_FUNDAMENTAL(signed char);
TENON_DETAIL_FUNDAMENTAL(unsigned char);
TENON_DETAIL_FUNDAMENTAL(char8_t);
TENON_DETAIL_FUNDAMENTAL(char16_t);
TENON_DETAIL_FUNDAMENTAL(char32_t);
TENON_DETAIL_FUNDAMENTAL(short);
TENON_DETAIL_FUNDAMENTAL(unsigned short);
TENON_DETAIL_FUNDAMENTAL(int);
TENON_DETAIL_FUNDAMENTAL(unsigned int);
TENON_DETAIL_FUNDAMENTAL(long);
TENON_DETAIL_FUNDAMENTAL(unsigned long);
TENON_DETAIL_FUNDAMENTAL(long long);
TENON_DETAIL_FUNDAMENTAL(unsigned long long);
TENON_DETAIL_FUNDAMENTAL(float);
TENON_DETAIL_FUNDAMENTAL(double);
#undef TENON_DETAIL_FUNDAMENTAL
#if defined(__SIZEOF_INT128__)
__extension__ typedef __int128 int128;
__extension__ typedef unsigned __int128 unsigned_int128;
template <>
inline constexpr Chars fundamental_name<int128> = "__int128";
template <>
inline constexpr Chars fundamental_name<unsigned_int128> = "unsigned __int128";
#endif
template <>
inline constexpr Chars fundamental_name<std::nullptr_t> = "std::nullptr_t";
template <>
inline constexpr Chars fundamental_name<char> = std::is_signed_v<char> ? Chars("char") : Chars("char(unsigned)");
template <>
inline constexpr Chars fundamental_name<wchar_t> = sizeof(wchar_t) == 4 ? Chars("wchar_t(32)") : Chars("wchar_t(16)");
template <>
inline constexpr Chars fundamental_name<long double> = __LDBL_MANT_DIG__ == 64    ? Chars("long double(x87)")
                                                       : __LDBL_MANT_DIG__ == 113 ? Chars("long double(binary128)")
                                                       : __LDBL_MANT_DIG__ == 106 ? Chars("long double(double-double)")
                                                                                  : Chars("long double(binary64)");

/// Whether the compiler prints T without template arguments, so that its name says it all.
template <class T>
inline constexpr bool named_alone = named<T>::given || up_to_template_arguments(named<T>::printed).size == named<T>::printed.size ||
                                    !is_nameable(named<T>::printed) || is_member_of_template(named<T>::printed);

/// Writes what stands before and after a declared name of type T, and tells which named types T mentions. The primary template is
/// for fundamental types and for classes, unions and enums that are not template specialisations.
template <class T>
struct spelling {
    static constexpr bool is_fundamental = fundamental_name<T>.size != 0;
    static constexpr bool is_named = std::is_class_v<T> || std::is_union_v<T> || std::is_enum_v<T>;
    static_assert(is_fundamental || is_named,
                  "tenon: this type has no identity that all compilers share (a vector type, a type with a foreign calling "
                  "convention, an extension of the compiler); pass it behind a class described with TENON_NOMINAL");

    static_assert(!is_named || named_alone<T>,
                  "tenon: this class template mixes its types, values and templates in an order that tenon does not take apart; give "
                  "the class a name with TENON_NAME(T, \"acme::Name\")");

    static constexpr void before(Writer& out) {
        if constexpr (is_fundamental)
            out.put(fundamental_name<T>);
        else if constexpr (is_named)
            named<T>::name.write(out);
    }
    static constexpr void after(Writer&) {}
    using mentions = std::conditional_t<is_named, type_list<T>, type_list<>>;
};

template <class T>
constexpr void spell(Writer& out) {
    spelling<T>::before(out);
    spelling<T>::after(out);
}

/// Types whose qualifier stands behind: `int* const`, `void (*const)()`.
template <class T>
inline constexpr bool is_qualified_behind = std::is_pointer_v<T> || std::is_member_pointer_v<T>;

template <class T>
struct qualified_spelling : spelling<T> {
    static constexpr void before_with(Writer& out, Chars qualifier) {
        if constexpr (is_qualified_behind<T>) {
            spelling<T>::before(out);
            out.put(" ");
            out.put(qualifier);
        } else {
            out.put(qualifier);
            out.put(" ");
            spelling<T>::before(out);
        }
    }
};
template <class T>
    requires(!std::is_array_v<T>)
struct spelling<const T> : qualified_spelling<T> {
    static constexpr void before(Writer& out) { qualified_spelling<T>::before_with(out, "const"); }
};
template <class T>
    requires(!std::is_array_v<T>)
struct spelling<volatile T> : qualified_spelling<T> {
    static constexpr void before(Writer& out) { qualified_spelling<T>::before_with(out, "volatile"); }
};
template <class T>
    requires(!std::is_array_v<T>)
struct spelling<const volatile T> : qualified_spelling<T> {
    static constexpr void before(Writer& out) { qualified_spelling<T>::before_with(out, "const volatile"); }
};

/// A '*' or '&' binds weaker than [] and (), so those it points to stand in parentheses.
template <class T>
struct indirect_spelling {
    static constexpr bool parenthesised = std::is_array_v<T> || std::is_function_v<T>;
    static constexpr void before_with(Writer& out, Chars declarator) {
        spelling<T>::before(out);
        if (parenthesised) out.put(" (");
        out.put(declarator);
    }
    static constexpr void after(Writer& out) {
        if (parenthesised) out.put(")");
        spelling<T>::after(out);
    }
    using mentions = typename spelling<T>::mentions;
};
template <class T>
struct spelling<T*> : indirect_spelling<T> {
    static constexpr void before(Writer& out) { indirect_spelling<T>::before_with(out, "*"); }
};
template <class T>
struct spelling<T&> : indirect_spelling<T> {
    static constexpr void before(Writer& out) { indirect_spelling<T>::before_with(out, "&"); }
};
template <class T>
struct spelling<T&&> : indirect_spelling<T> {
    static constexpr void before(Writer& out) { indirect_spelling<T>::before_with(out, "&&"); }
};
template <class M, class C>
struct spelling<M C::*> : indirect_spelling<M> {
    static constexpr void before(Writer& out) {
        spelling<M>::before(out);
        out.put(std::is_array_v<M> || std::is_function_v<M> ? Chars(" (") : Chars(" "));
        spell<C>(out);
        out.put("::*");
    }
    using mentions = typename concat<typename spelling<M>::mentions, typename spelling<C>::mentions>::type;
};

template <class T>
struct array_spelling {
    static constexpr void before(Writer& out) { spelling<T>::before(out); }
    using mentions = typename spelling<T>::mentions;
};
template <class T, std::size_t N>
struct spelling<T[N]> : array_spelling<T> {
    static constexpr void after(Writer& out) {
        out.put("[");
        out.put_number(N);
        out.put("]");
        spelling<T>::after(out);
    }
};
template <class T>
struct spelling<T[]> : array_spelling<T> {
    static constexpr void after(Writer& out) {
        out.put("[]");
        spelling<T>::after(out);
    }
};

/// `separator` is put in front of all items of a list but the first.
struct Separated {
    Writer& out;
    Chars separator = ", ";
    bool first = true;
    constexpr Writer& next() {
        if (!first) out.put(separator);
        first = false;
        return out;
    }
};

template <class R, class... A>
struct function_spelling {
    static constexpr void before(Writer& out) { spelling<R>::before(out); }
    static constexpr void after_with(Writer& out, bool variadic, Chars qualifiers) {
        out.put("(");
        Separated list{out};
        (spell<A>(list.next()), ...);
        if (variadic) list.next().put("...");
        out.put(")");
        out.put(qualifiers);
        spelling<R>::after(out);
    }
    using mentions = typename concat<typename spelling<R>::mentions, typename spelling<A>::mentions...>::type;
};
#define TENON_DETAIL_FUNCTION(Qualifiers, Text)                                                           \
    template <class R, class... A>                                                                        \
    struct spelling<R(A...) Qualifiers> : function_spelling<R, A...> {                                    \
        static constexpr void after(Writer& out) { function_spelling<R, A...>::after_with(out, false, Text); } \
    };                                                                                                    \
    template <class R, class... A>                                                                        \
    struct spelling<R(A..., ...) Qualifiers> : function_spelling<R, A...> {                               \
        static constexpr void after(Writer& out) { function_spelling<R, A...>::after_with(out, true, Text); }  \
    };
#define TENON_DETAIL_FUNCTIONS(Qualifiers, Text)                  \
    TENON_DETAIL_FUNCTION(Qualifiers, Text)                       \
    TENON_DETAIL_FUNCTION(Qualifiers&, Text " &")                 \
    TENON_DETAIL_FUNCTION(Qualifiers&&, Text " &&")               \
    TENON_DETAIL_FUNCTION(Qualifiers noexcept, Text " noexcept")  \
    TENON_DETAIL_FUNCTION(Qualifiers& noexcept, Text " & noexcept") \
    TENON_DETAIL_FUNCTION(Qualifiers&& noexcept, Text " && noexcept")
TENON_DETAIL_FUNCTIONS(, "")
TENON_DETAIL_FUNCTIONS(const, " const")
TENON_DETAIL_FUNCTIONS(volatile, " volatile")
TENON_DETAIL_FUNCTIONS(const volatile, " const volatile")
#undef TENON_DETAIL_FUNCTIONS
#undef TENON_DETAIL_FUNCTION

}  // namespace tenon::detail
