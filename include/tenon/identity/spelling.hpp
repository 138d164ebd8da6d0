// SPDX-License-Identifier: BSL-1.0
//
// How a type is spelled, as C++ spells it, by rules that no compiler has a say in: what stands before the declared name and what
// after it ("int (*" and ")(double)"), const in front of what it qualifies or behind the '*', fundamental types from one table,
// template arguments by the same rules, those that are defaults left out for types of namespace std (there the standard fixes them).
// A type is turned into data, and one function writes all of them: an instantiation costs far more than what it computes.
#pragma once

#include <tenon/identity/name.hpp>
#include <tenon/identity/node.hpp>
#include <tenon/identity/traits.hpp>

#include <cstddef>
#include <cstdint>

namespace tenon::detail {

/// How a type is made of others: what its spelling looks like.
enum class Form : unsigned char {
    named,            // text: its name
    qualified,        // text: "const"; of: what is qualified
    pointer,          // text: "*"; of: what it points to
    reference,        // text: "&" or "&&"; of: what it refers to
    member_pointer,   // of: the member's type; arguments: the class
    array,            // of: the element; number: how many
    unbounded_array,  // of: the element
    function,         // of: the result; arguments: its parameters; number: what stands behind them, of FunctionQualifier
    variadic,         // the same
    specialisation,   // text: the template's name; arguments: its own
    value,            // of: its type; text: its value
    unsigned_value,   // of: its type; number: its value
    signed_value,     // the same
};

enum FunctionQualifier : unsigned { const_function = 1, volatile_function = 2, on_lvalue = 4, on_rvalue = 8, noexcept_function = 16 };

/// A type as it is spelled. A template argument that is a value or a template is spelled by one as well.
struct TypeView {
    Form form = Form::named;
    Name text;
    const TypeView* of = nullptr;
    const TypeView* const* arguments = nullptr;
    std::size_t count = 0;
    std::uint64_t number = 0;
};

constexpr void spell(Writer& out, const TypeView& type);
constexpr void spell_list(Writer& out, const TypeView& list, Chars separator) {
    for (std::size_t k = 0; k < list.count; ++k) {
        if (k != 0) out.put(separator);
        spell(out, *list.arguments[k]);
    }
}

constexpr void spell_qualifiers(Writer& out, std::uint64_t qualifiers) {
    if (qualifiers & const_function) out.put(" const");
    if (qualifiers & volatile_function) out.put(" volatile");
    if (qualifiers & on_lvalue) out.put(" &");
    if (qualifiers & on_rvalue) out.put(" &&");
    if (qualifiers & noexcept_function) out.put(" noexcept");
}

constexpr bool is_function_form(Form form) { return form == Form::function || form == Form::variadic; }

/// A '*' or '&' binds weaker than [] and (), so those it points to stand in parentheses.
constexpr bool binds_stronger(const TypeView& type) {
    return type.form == Form::array || type.form == Form::unbounded_array || is_function_form(type.form);
}

/// What stands before a declared name of that type. (A constant evaluation goes through the cases of a switch one by one.)
constexpr void spell_before(Writer& out, const TypeView& type) {
    if (type.form == Form::named) return type.text.write(out);
    switch (type.form) {
        case Form::qualified:
            if (type.of->form == Form::member_pointer || type.of->form == Form::pointer) {
                spell_before(out, *type.of);
                out.put(" ");
                type.text.write(out);
            } else {
                type.text.write(out);
                out.put(" ");
                spell_before(out, *type.of);
            }
            break;
        case Form::pointer:
        case Form::reference:
            spell_before(out, *type.of);
            if (binds_stronger(*type.of)) out.put(" (");
            type.text.write(out);
            break;
        case Form::member_pointer:
            spell_before(out, *type.of);
            out.put(binds_stronger(*type.of) ? Chars(" (") : Chars(" "));
            spell_list(out, type, "");
            out.put("::*");
            break;
        case Form::specialisation:
            type.text.write(out);
            out.put("<");
            spell_list(out, type, ", ");
            out.put(">");
            break;
        case Form::value:
        case Form::unsigned_value:
        case Form::signed_value:
            out.put("(");
            spell(out, *type.of);
            out.put(")");
            if (type.form == Form::value)
                type.text.write(out);
            else if (type.form == Form::unsigned_value)
                out.put_number(type.number);
            else
                out.put_signed(static_cast<std::int64_t>(type.number));
            break;
        default:
            spell_before(out, *type.of);
    }
}

/// What stands behind it.
constexpr void spell_after(Writer& out, const TypeView& type) {
    if (type.form == Form::named) return;
    switch (type.form) {
        case Form::named:
        case Form::specialisation:
        case Form::value:
        case Form::unsigned_value:
        case Form::signed_value:
            return;
        case Form::pointer:
        case Form::reference:
        case Form::member_pointer:
            if (binds_stronger(*type.of)) out.put(")");
            break;
        case Form::array:
            out.put("[");
            out.put_number(type.number);
            out.put("]");
            break;
        case Form::unbounded_array:
            out.put("[]");
            break;
        case Form::function:
        case Form::variadic:
            out.put("(");
            spell_list(out, type, ", ");
            if (type.form == Form::variadic) out.put(type.count == 0 ? Chars("...") : Chars(", ..."));
            out.put(")");
            if (type.number != 0) spell_qualifiers(out, type.number);
            break;
        case Form::qualified:
            break;
    }
    spell_after(out, *type.of);
}

constexpr void spell(Writer& out, const TypeView& type) {
    spell_before(out, type);
    spell_after(out, type);
}

/// The names of fundamental types.
template <class T>
inline constexpr const char* fundamental_name = nullptr;
// clang-format off
template <> inline constexpr const char* fundamental_name<void> = "void";
template <> inline constexpr const char* fundamental_name<bool> = "bool";
template <> inline constexpr const char* fundamental_name<signed char> = "signed char";
template <> inline constexpr const char* fundamental_name<unsigned char> = "unsigned char";
template <> inline constexpr const char* fundamental_name<char8_t> = "char8_t";
template <> inline constexpr const char* fundamental_name<char16_t> = "char16_t";
template <> inline constexpr const char* fundamental_name<char32_t> = "char32_t";
template <> inline constexpr const char* fundamental_name<short> = "short";
template <> inline constexpr const char* fundamental_name<unsigned short> = "unsigned short";
template <> inline constexpr const char* fundamental_name<int> = "int";
template <> inline constexpr const char* fundamental_name<unsigned int> = "unsigned int";
template <> inline constexpr const char* fundamental_name<long> = "long";
template <> inline constexpr const char* fundamental_name<unsigned long> = "unsigned long";
template <> inline constexpr const char* fundamental_name<long long> = "long long";
template <> inline constexpr const char* fundamental_name<unsigned long long> = "unsigned long long";
template <> inline constexpr const char* fundamental_name<float> = "float";
template <> inline constexpr const char* fundamental_name<double> = "double";
template <> inline constexpr const char* fundamental_name<std::nullptr_t> = "std::nullptr_t";
// What two builds can disagree on is part of the name.
template <> inline constexpr const char* fundamental_name<char> = static_cast<char>(-1) < 0 ? "char" : "char(unsigned)";
template <> inline constexpr const char* fundamental_name<wchar_t> = sizeof(wchar_t) == 4 ? "wchar_t(32)" : "wchar_t(16)";
template <> inline constexpr const char* fundamental_name<long double> =
    __LDBL_MANT_DIG__ == 64    ? "long double(x87)"
    : __LDBL_MANT_DIG__ == 113 ? "long double(binary128)"
    : __LDBL_MANT_DIG__ == 106 ? "long double(double-double)"
                               : "long double(binary64)";
#if defined(__SIZEOF_INT128__)
template <> inline constexpr const char* fundamental_name<__int128_t> = "__int128";
template <> inline constexpr const char* fundamental_name<__uint128_t> = "unsigned __int128";
#endif
// clang-format on

/// A type as data: `view`, how it is spelled; `mentions`, the named types it leads to. The primary template is for fundamental types.
template <class T>
struct spelling {
    static constexpr const char* name = fundamental_name<T>;
    static_assert(name != nullptr,
                  "tenon: this type has no identity that all compilers share (a vector type, a type with a foreign calling "
                  "convention, an extension of the compiler); pass it behind a class described with TENON_NOMINAL");
    static constexpr TypeView view{Form::named, Chars(name, name != nullptr ? __builtin_strlen(name) : 0)};
    static constexpr Mentions mentions{};
};

/// Classes, unions and enums that are not template specialisations.
template <class T>
    requires(__is_class(T) || __is_union(T) || __is_enum(T))
struct spelling<T> {
    static_assert(named<T>::stands_alone,
                  "tenon: this class template mixes its types, values and templates in an order that tenon does not take apart; give "
                  "the class a name with TENON_NAME(T, \"acme::Name\")");

    static constexpr TypeView view{Form::named, named<T>::name};
    static constexpr Mentions mentions{true, &node_of<T>};
};

/// A type made of one other mentions what that one mentions.
template <class T>
    requires(!is_array<T>)
struct spelling<const T> : spelling<T> {
    static constexpr TypeView view{Form::qualified, "const", &spelling<T>::view};
};
template <class T>
    requires(!is_array<T>)
struct spelling<volatile T> : spelling<T> {
    static constexpr TypeView view{Form::qualified, "volatile", &spelling<T>::view};
};
template <class T>
    requires(!is_array<T>)
struct spelling<const volatile T> : spelling<T> {
    static constexpr TypeView view{Form::qualified, "const volatile", &spelling<T>::view};
};
template <class T>
struct spelling<T*> : spelling<T> {
    static constexpr TypeView view{Form::pointer, "*", &spelling<T>::view};
};
template <class T>
struct spelling<T&> : spelling<T> {
    static constexpr TypeView view{Form::reference, "&", &spelling<T>::view};
};
template <class T>
struct spelling<T&&> : spelling<T> {
    static constexpr TypeView view{Form::reference, "&&", &spelling<T>::view};
};
template <class T, std::size_t N>
struct spelling<T[N]> : spelling<T> {
    static constexpr TypeView view{Form::array, {}, &spelling<T>::view, nullptr, 0, N};
};
template <class T>
struct spelling<T[]> : spelling<T> {
    static constexpr TypeView view{Form::unbounded_array, {}, &spelling<T>::view};
};

/// What several types mention.
template <class... T>
struct mentions_of {
    using mentioned = type_list<T...>;
    static constexpr const Mentions* parts[] = {&spelling<T>::mentions..., nullptr};
    static constexpr std::size_t part_count = sizeof...(T);
    static constexpr Mentions mentions{false, nullptr, parts, part_count};
};

template <class M, class C>
struct spelling<M C::*> : mentions_of<M, C> {
    static constexpr const TypeView* parent = &spelling<C>::view;
    static constexpr TypeView view{Form::member_pointer, {}, &spelling<M>::view, &parent, 1};
};

template <Form Kind, unsigned Qualifiers, bool IsNoexcept, class R, class... A>
struct function_spelling : mentions_of<R, A...> {
    static constexpr const TypeView* parameters[] = {&spelling<A>::view..., nullptr};
    static constexpr TypeView view{Kind, {}, &spelling<R>::view, parameters, sizeof...(A), Qualifiers | (IsNoexcept * noexcept_function)};
};
#define TENON_DETAIL_FUNCTION(Qualifiers, Number)                                                                    \
    template <bool N, class R, class... A>                                                                           \
    struct spelling<R(A...) Qualifiers noexcept(N)> : function_spelling<Form::function, Number, N, R, A...> {};      \
    template <bool N, class R, class... A>                                                                           \
    struct spelling<R(A..., ...) Qualifiers noexcept(N)> : function_spelling<Form::variadic, Number, N, R, A...> {};
TENON_DETAIL_FUNCTION(, 0)
TENON_DETAIL_FUNCTION(&, on_lvalue)
TENON_DETAIL_FUNCTION(&&, on_rvalue)
TENON_DETAIL_FUNCTION(const, const_function)
TENON_DETAIL_FUNCTION(const&, const_function | on_lvalue)
TENON_DETAIL_FUNCTION(const&&, const_function | on_rvalue)
TENON_DETAIL_FUNCTION(volatile, volatile_function)
TENON_DETAIL_FUNCTION(volatile&, volatile_function | on_lvalue)
TENON_DETAIL_FUNCTION(volatile&&, volatile_function | on_rvalue)
TENON_DETAIL_FUNCTION(const volatile, const_function | volatile_function)
TENON_DETAIL_FUNCTION(const volatile&, const_function | volatile_function | on_lvalue)
TENON_DETAIL_FUNCTION(const volatile&&, const_function | volatile_function | on_rvalue)
#undef TENON_DETAIL_FUNCTION

}  // namespace tenon::detail
