// SPDX-License-Identifier: BSL-1.0
//
// How a type is spelled, as C++ spells it, by rules that no compiler has a say in: what stands before the declared name and what
// after it ("int (*" and ")(double)"), const in front of what it qualifies or behind the '*', fundamental types from one table,
// template arguments by the same rules, those that are defaults left out for types of namespace std (there the standard fixes them).
// A spelling is composed once, of the spellings of the types that a type is made of, and copied from then on.
#pragma once

#include <tenon/identity/by_value.hpp>
#include <tenon/identity/described_parts.hpp>
#include <tenon/base/machine.hpp>
#include <tenon/identity/name.hpp>
#include <tenon/identity/node.hpp>
#include <tenon/base/traits.hpp>

#include <cstddef>

namespace [[gnu::visibility("hidden")]] tenon {
namespace detail {

/// What of a spelling matters to that of a type made of it.
enum class DeclaratorKind : unsigned char { plain, pointer, array, function };

/// The spelling of a type. A template argument that is a value or a template is spelled as well.
struct TypeView {
    Chars text = {};
    std::size_t before = text.size;  // so many characters stand in front of a declared name
    DeclaratorKind form = DeclaratorKind::plain;

    constexpr Chars prefix() const { return {text.data, before}; }
    constexpr Chars suffix() const { return text.from(before); }
    constexpr bool has_suffix() const { return before != text.size; }
    /// A '*' or '&' binds weaker than [] and (), so those it points to stand in parentheses.
    constexpr bool binds_stronger() const { return form == DeclaratorKind::array || form == DeclaratorKind::function; }
};

constexpr void put_list(Writer& out, const TypeView* const* views, std::size_t count, Chars separator) {
    for (std::size_t k = 0; k != count; ++k) {
        if (k != 0) out.put(separator);
        out.put(views[k]->text);
    }
}

/// The names of fundamental types.
template <class T>
inline constexpr const char* fundamental_name = nullptr;
// clang-format off
template <> inline constexpr const char* fundamental_name<void> = "void";
template <> inline constexpr const char* fundamental_name<bool> = "bool";
template <> inline constexpr const char* fundamental_name<signed char> = "signed char";
template <> inline constexpr const char* fundamental_name<unsigned char> = "unsigned char";
#if defined(__cpp_char8_t)  // not with -fno-char8_t
template <> inline constexpr const char* fundamental_name<char8_t> = "char8_t";
#endif
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

template <class T>
consteval TypeView fundamental_view() {
    constexpr const char* name = fundamental_name<T>;
    static_assert(name != nullptr,
                  "tenon: this type has no identity that all compilers share (a vector type, a type with a foreign calling "
                  "convention, an extension of the compiler); pass it behind a class described with TENON_NOMINAL");
    if constexpr (name != nullptr)
        return {{name, __builtin_strlen(name)}};
    else
        return {};
}

/// The class that `va_list` is, or is an array of, and its name; none where it is a pointer. (g++ takes that of x86-64 for no class, and
/// prints that of AArch64 otherwise than clang++.)
struct no_va_list {};
template <class T>
struct va_list_class {
    using type = T;
    static constexpr Chars name = "__va_list";
};
template <class T>
struct va_list_class<T[1]> {
    using type = T;
    static constexpr Chars name = "__va_list_tag";
};
template <class T>
struct va_list_class<T*> {
    using type = no_va_list;
    static constexpr Chars name = {};
};

/// A view whose text is composed, and kept in it.
template <std::size_t Room>
struct ComposedSpelling : TypeView {
    char chars[Room] = {};
};

/// Room for the texts of the parts, of so many characters, and what their composition adds: in steps, so that few sizes are instantiated.
constexpr std::size_t room_for(std::size_t characters) { return (characters + 40) / 64 * 64 + 64; }

/// Ends the composition of a view whose characters will be at `self`: behind what it puts there itself stands what `of` has there.
constexpr void finish(TypeView& view, Writer& out, const TypeView& of, const char* self) {
    if (of.has_suffix()) out.put(of.suffix());
    view.text = {self, out.size()};
}
/// The same of one with nothing behind a declared name.
constexpr void finish(TypeView& view, const Writer& out, const char* self) {
    view.before = out.size();
    view.text = {self, out.size()};
}

/// What points or refers to another type: "*", "&", "&&". As of all compositions, `self` is where the characters will be.
template <std::size_t Room>
constexpr ComposedSpelling<Room> pointer_view(const char (&self)[Room], const TypeView& of, Chars mark, DeclaratorKind form) {
    ComposedSpelling<Room> view{};
    view.form = form;
    Writer out(view.chars);
    out.put(of.prefix());
    if (of.binds_stronger()) out.put(" (");
    out.put(mark);
    view.before = out.size();
    if (of.binds_stronger()) out.put(")");
    finish(view, out, of, self);
    return view;
}

/// "const", "volatile" or both, or "__restrict".
template <std::size_t Room>
constexpr ComposedSpelling<Room> qualified_view(const char (&self)[Room], const TypeView& of, Chars word) {
    ComposedSpelling<Room> view{};
    view.form = of.form;
    Writer out(view.chars);
    if (of.form == DeclaratorKind::pointer) {
        out.put(of.prefix());
        out.put(" ");
        out.put(word);
    } else {
        out.put(word);
        out.put(" ");
        out.put(of.prefix());
    }
    view.before = out.size();
    finish(view, out, of, self);
    return view;
}

/// An array of so many elements, or of 0: without a bound. (An array type of no elements, an extension, is none to a template.)
template <std::size_t Room>
constexpr ComposedSpelling<Room> array_view(const char (&self)[Room], const TypeView& of, std::size_t count) {
    ComposedSpelling<Room> view{};
    view.form = DeclaratorKind::array;
    Writer out(view.chars);
    out.put(of.prefix());
    view.before = out.size();
    out.put("[");
    if (count != 0) out.put_number(count);
    out.put("]");
    finish(view, out, of, self);
    return view;
}

/// A pointer to a member of a class.
template <std::size_t Room>
constexpr ComposedSpelling<Room> member_pointer_view(const char (&self)[Room], const TypeView& of, const TypeView& parent) {
    ComposedSpelling<Room> view{};
    view.form = DeclaratorKind::pointer;
    Writer out(view.chars);
    out.put(of.prefix());
    out.put(of.binds_stronger() ? Chars(" (") : Chars(" "));
    out.put(parent.text);
    out.put("::*");
    view.before = out.size();
    if (of.binds_stronger()) out.put(")");
    finish(view, out, of, self);
    return view;
}

/// A function type by its parts; `ellipsis` stands behind the parameters, `qualifiers` behind them all.
struct FunctionView {
    const TypeView* result;
    const TypeView* const* parameters;
    std::size_t count;
    Chars ellipsis, qualifiers;
    bool is_noexcept;

    constexpr std::size_t most_characters() const {
        std::size_t most = result->text.size + ellipsis.size + qualifiers.size + 21;
        for (std::size_t k = 0; k != count; ++k) most += parameters[k]->text.size + 2;
        return most;
    }
    constexpr void write_type(auto& out) const {
        out.put(result->prefix());
        out.put("(");
        put_list(out, parameters, count, ", ");
        if (ellipsis.size != 0) out.put(count == 0 ? ellipsis.from(2) : ellipsis);
        out.put(")");
        if (qualifiers.size != 0) out.put(qualifiers);
        if (!has_system_calls) out.put(" ms_abi");
        if (is_noexcept) out.put(" noexcept");
        if (result->has_suffix()) out.put(result->suffix());
    }
    /// As the signature of an export.
    constexpr void write(auto& out) const {
        out.put("fn ");
        write_type(out);
    }
};
template <std::size_t Room>
constexpr ComposedSpelling<Room> function_view(const char (&self)[Room], const FunctionView& function) {
    ComposedSpelling<Room> view{};
    view.form = DeclaratorKind::function;
    view.before = function.result->before;
    Writer out(view.chars);
    function.write_type(out);
    view.text = {self, out.size()};
    return view;
}

template <class T>
struct spelling;

/// What several types mention, by their spellings.
template <class... Spellings>
struct mentions_of_spellings {
    enum : std::size_t { count = sizeof...(Spellings) };  // costs less than a constant
    static constexpr const References* parts[sizeof...(Spellings) + 1] = {&Spellings::mentions...};
    static constexpr References mentions{false, nullptr, parts, count};
};
template <class... T>
using mentions_of = mentions_of_spellings<spelling<T>...>;

/// A type as data: `view`, how it is spelled; `mentions`, the named types it leads to. The primary template is for fundamental types.
template <class T>
struct spelling {
    static constexpr TypeView view = fundamental_view<T>();
    static constexpr References mentions{};
};

/// Its inside is that of the ABI, so it counts as a fundamental type.
#if !defined(__clang__)
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wattributes"  // of the compiler's own, which no template knows
#pragma GCC diagnostic ignored "-Wignored-attributes"
#endif
template <>
struct spelling<va_list_class<__builtin_va_list>::type> {
    static constexpr TypeView view{va_list_class<__builtin_va_list>::name};
    static constexpr References mentions{};
};
#if !defined(__clang__)
#pragma GCC diagnostic pop
#endif

/// Classes, unions and enums; those that are template specialisations are in template_spelling.hpp.
template <class T>
    requires(__is_class(T) || __is_union(T) || __is_enum(T))
struct spelling<T> {
    using arguments = mentions_of<>;  // of a template
    static constexpr TypeView view{whole_name<T>};
    static constexpr References mentions{true, &node_of<T>};
};

template <class T>
concept is_handle = (__is_class(T) || __is_union(T)) && __is_same(typename description<T>::description_kind, opaque);

/// Says that a handle is held or passed by value, where its size would matter, which no line states.
template <class T>
consteval bool refuse_handle() {
    static_assert(!__is_same(T, T),
                  "tenon: a class that is TENON_OPAQUE must not be passed, held or stored by value; put it behind a pointer or a reference, "
                  "or use TENON_NOMINAL(T, \"revision\"), which states its size");
    return true;
}

/// Asked of every type that something is made of: true.
template <class T>
inline constexpr bool can_be_held = true;
template <class T>
inline constexpr bool can_be_held<const T> = can_be_held<T>;
template <class T>
    requires is_handle<T>
inline constexpr bool can_be_held<T> = refuse_handle<T>();

/// A type made of one other mentions what that one mentions.
template <class T>
    requires(!is_array<T>)
struct spelling<const T> : spelling<T> {
    static constexpr ComposedSpelling<room_for(spelling<T>::view.text.size)> view =
        qualified_view(spelling::view.chars, spelling<T>::view, "const");
};
template <class T>
    requires(!is_array<T>)
struct spelling<volatile T> : spelling<T> {
    static constexpr ComposedSpelling<room_for(spelling<T>::view.text.size)> view =
        qualified_view(spelling::view.chars, spelling<T>::view, "volatile");
};
template <class T>
    requires(!is_array<T>)
struct spelling<const volatile T> : spelling<T> {
    static constexpr ComposedSpelling<room_for(spelling<T>::view.text.size)> view =
        qualified_view(spelling::view.chars, spelling<T>::view, "const volatile");
};
template <class T>
struct spelling<T*> : spelling<T> {
    static constexpr ComposedSpelling<room_for(spelling<T>::view.text.size)> view =
        pointer_view(spelling::view.chars, spelling<T>::view, "*", DeclaratorKind::pointer);
};
template <class T>
struct spelling<T* __restrict> : spelling<T*> {
    static constexpr ComposedSpelling<room_for(spelling<T*>::view.text.size)> view =
        qualified_view(spelling::view.chars, spelling<T*>::view, "__restrict");
};
template <class T>
struct spelling<T&> : spelling<T> {
    static constexpr ComposedSpelling<room_for(spelling<T>::view.text.size)> view =
        pointer_view(spelling::view.chars, spelling<T>::view, "&", DeclaratorKind::plain);
};
template <class T>
struct spelling<T&&> : spelling<T> {
    static constexpr ComposedSpelling<room_for(spelling<T>::view.text.size)> view =
        pointer_view(spelling::view.chars, spelling<T>::view, "&&", DeclaratorKind::plain);
};
template <class T, std::size_t N>
struct spelling<T[N]> : spelling<T> {
    static_assert(can_be_held<T>);
    static constexpr ComposedSpelling<room_for(spelling<T>::view.text.size)> view =
        array_view(spelling::view.chars, spelling<T>::view, N);
};
template <class T>
struct spelling<T[]> : spelling<T> {
    static_assert(can_be_held<T>);
    static constexpr ComposedSpelling<room_for(spelling<T>::view.text.size)> view =
        array_view(spelling::view.chars, spelling<T>::view, 0);
};

template <class M, class C>
struct spelling<M C::*> : mentions_of<M, C> {
    static constexpr auto &of = spelling<M>::view, &parent = spelling<C>::view;
    static constexpr ComposedSpelling<room_for(of.text.size + parent.text.size)> view = member_pointer_view(spelling::view.chars, of, parent);
};

/// What a function returns, without const and the like of the value itself, which no caller sees.
template <class T>
inline constexpr const TypeView* result_view = &spelling<T>::view;
template <class T>
inline constexpr const TypeView* result_view<const T> = &spelling<T>::view;
template <class T>
inline constexpr const TypeView* result_view<volatile T> = &spelling<T>::view;
template <class T>
inline constexpr const TypeView* result_view<const volatile T> = &spelling<T>::view;
template <class T>
inline constexpr const TypeView* result_view<T* __restrict> = &spelling<T*>::view;

template <class... T>
inline constexpr const TypeView* views_of[] = {&spelling<T>::view..., nullptr};

/// The spelling of a function type, composed only where it is part of another: that of an export is written into its signature.
template <class Spelling>
inline constexpr ComposedSpelling<room_for(Spelling::function.most_characters())> function_spelling =
    function_view(function_spelling<Spelling>.chars, Spelling::function);

#define TENON_DETAIL_FUNCTION(Qualifiers, Text)            \
    TENON_DETAIL_FUNCTION_OF(R(A...) Qualifiers, {}, Text) \
    TENON_DETAIL_FUNCTION_OF(R(A..., ...) Qualifiers, ", ...", Text)
#define TENON_DETAIL_FUNCTION_OF(Type, Ellipsis, Text)                                                               \
    template <bool N, class R, class... A>                                                                           \
    struct spelling<Type noexcept(N)> : mentions_of<R, A...> {                                                       \
        static_assert((can_be_held<R> && ... && can_be_held<A>));                                                    \
        static_assert(crosses_by_value<R, A...>);                                                                    \
        static constexpr FunctionView function{result_view<R>, views_of<A...>, sizeof...(A), Ellipsis, Text, N};     \
        static constexpr const TypeView& view = function_spelling<spelling>;                                         \
    };
TENON_DETAIL_FUNCTION(, {})
TENON_DETAIL_FUNCTION(&, " &")
TENON_DETAIL_FUNCTION(&&, " &&")
TENON_DETAIL_FUNCTION(const, " const")
TENON_DETAIL_FUNCTION(const&, " const &")
TENON_DETAIL_FUNCTION(const&&, " const &&")
TENON_DETAIL_FUNCTION(volatile, " volatile")
TENON_DETAIL_FUNCTION(volatile&, " volatile &")
TENON_DETAIL_FUNCTION(volatile&&, " volatile &&")
TENON_DETAIL_FUNCTION(const volatile, " const volatile")
TENON_DETAIL_FUNCTION(const volatile&, " const volatile &")
TENON_DETAIL_FUNCTION(const volatile&&, " const volatile &&")
#undef TENON_DETAIL_FUNCTION
#undef TENON_DETAIL_FUNCTION_OF

}  // namespace detail
}  // namespace tenon
