// SPDX-License-Identifier: BSL-1.0
//
// How a type is spelled: as C++ spells it, by rules that do not depend on the compiler. A spelling has a part in
// front of a declared name and one behind it, "int (*" and ")(double)". `const` stands in front of what it qualifies,
// or behind a '*'. Fundamental types come from one table. Template arguments follow the same rules; for types of
// namespace std those that are defaults are left out, because the standard fixes them. A spelling is composed once,
// of those of the types that it is made of, and copied from then on.
#pragma once

#include <tenon/base/machine.hpp>
#include <tenon/base/traits.hpp>
#include <tenon/identity/by_value.hpp>
#include <tenon/identity/described_parts.hpp>
#include <tenon/identity/growth.hpp>
#include <tenon/identity/name.hpp>
#include <tenon/identity/node.hpp>
#include <tenon/identity/place.hpp>

#include <cstddef>

namespace [[gnu::visibility("hidden")]] tenon {
namespace detail {

/// What the spelling of a composed type depends on.
enum class DeclaratorKind : unsigned char { plain, pointer, array, function };

/// The spelling of a type. A template argument that is a value or a template is spelled as well.
struct TypeView {
    Chars text = {};
    std::size_t before = text.size;  // the number of characters in front of a declared name
    DeclaratorKind kind = DeclaratorKind::plain;

    constexpr Chars prefix() const { return {text.data, before}; }
    constexpr Chars suffix() const { return text.from(before); }
    constexpr bool has_suffix() const { return before != text.size; }
    /// Whether '*' or '&' binds weaker than this, so that it stands in parentheses with the name.
    constexpr bool binds_stronger() const { return kind == DeclaratorKind::array || kind == DeclaratorKind::function; }
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
// What two builds may have different is part of the name.
template <> inline constexpr const char* fundamental_name<char> = static_cast<char>(-1) < 0 ? "char" : "char(unsigned)";
template <> inline constexpr const char* fundamental_name<wchar_t> =
    sizeof(wchar_t) == 4 ? "wchar_t(32)" : "wchar_t(16)";
inline constexpr const char* name_of_complex_long_double =
    __LDBL_MANT_DIG__ == 64    ? "_Complex long double(x87)"
    : __LDBL_MANT_DIG__ == 113 ? "_Complex long double(binary128)"
    : __LDBL_MANT_DIG__ == 106 ? "_Complex long double(double-double)"
                               : "_Complex long double(binary64)";
template <> inline constexpr const char* fundamental_name<long double> =
    name_of_complex_long_double + sizeof("_Complex ") - 1;
__extension__ typedef __complex__ float complex_float;
__extension__ typedef __complex__ double complex_double;
__extension__ typedef __complex__ long double complex_long_double;
template <> inline constexpr const char* fundamental_name<complex_float> = "_Complex float";
template <> inline constexpr const char* fundamental_name<complex_double> = "_Complex double";
template <> inline constexpr const char* fundamental_name<complex_long_double> = name_of_complex_long_double;
#if defined(__SIZEOF_INT128__)
template <> inline constexpr const char* fundamental_name<__int128_t> = "__int128";
template <> inline constexpr const char* fundamental_name<__uint128_t> = "unsigned __int128";
#endif
// clang-format on

template <class T>
consteval TypeView fundamental_view() {
    constexpr const char* name = fundamental_name<T>;
    static_assert(
        name != nullptr,
        "tenon: this type has no identity that all compilers share, as it is a vector type, points to a function with "
        "the attribute noreturn or a foreign calling convention, or is another extension of a compiler; put it into a "
        "class described with TENON_NOMINAL");
    if constexpr (name != nullptr)
        return {{name, __builtin_strlen(name)}};
    else
        return {};
}

/// The class of `va_list`, or of its elements if it is an array; none if it is a pointer. (To g++ the one of x86-64
/// is no class, and it prints another name than clang++ for the one of AArch64.)
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

/// A spelling that is composed of others: its characters, which `view` points to. The source writes what stands in
/// front of a declared name, and what stands behind it.
template <std::size_t Room>
struct ComposedSpelling {
    DeclaratorKind kind;
    std::size_t before = 0, size = 0;
    char chars[Room] = {};

    constexpr explicit ComposedSpelling(const auto& source) : kind(source.kind) {
        Writer out(chars);
        source.write_prefix(out);
        before = out.size();
        source.write_suffix(out);
        size = out.size();
    }
    constexpr TypeView view() const { return {{chars, size}, before, kind}; }
};

/// The room for parts of that many characters and what their composition adds, rounded up so that few sizes are
/// instantiated.
constexpr std::size_t room_for(std::size_t characters) { return (characters + 40) / 64 * 64 + 64; }

/// A type that points or refers to another: `mark` is "*", "&" or "&&".
struct PointerSpelling {
    const TypeView& target;
    Chars mark;
    DeclaratorKind kind;
    constexpr void write_prefix(auto& out) const {
        out.put(target.prefix());
        if (target.binds_stronger()) out.put(" (");
        out.put(mark);
    }
    constexpr void write_suffix(auto& out) const {
        if (target.binds_stronger()) out.put(")");
        out.put(target.suffix());
    }
};

/// A type that is "const", "volatile", both, or "__restrict".
struct QualifiedSpelling {
    const TypeView& type;
    Chars qualifier;
    DeclaratorKind kind = type.kind;
    constexpr void write_prefix(auto& out) const {
        if (kind == DeclaratorKind::pointer) {
            out.put(type.prefix());
            out.put(" ");
            out.put(qualifier);
        } else {
            out.put(qualifier);
            out.put(" ");
            out.put(type.prefix());
        }
    }
    constexpr void write_suffix(auto& out) const { out.put(type.suffix()); }
};

/// An array; `count` is 0 if it has no bound. (Arrays of no elements are an extension that no template matches.)
struct ArraySpelling {
    const TypeView& element;
    std::size_t count;
    static constexpr DeclaratorKind kind = DeclaratorKind::array;
    constexpr void write_prefix(auto& out) const { out.put(element.prefix()); }
    constexpr void write_suffix(auto& out) const {
        out.put("[");
        if (count != 0) out.put_number(count);
        out.put("]");
        out.put(element.suffix());
    }
};

/// A pointer to a member of a class.
struct MemberPointerSpelling {
    const TypeView &target, &parent;
    static constexpr DeclaratorKind kind = DeclaratorKind::pointer;
    constexpr void write_prefix(auto& out) const {
        out.put(target.prefix());
        out.put(target.binds_stronger() ? Chars(" (") : Chars(" "));
        out.put(parent.text);
        out.put("::*");
    }
    constexpr void write_suffix(auto& out) const {
        if (target.binds_stronger()) out.put(")");
        out.put(target.suffix());
    }
};

/// A function type by its parts: `ellipsis` stands behind the parameters, `qualifiers` behind the parentheses.
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
    static constexpr DeclaratorKind kind = DeclaratorKind::function;
    constexpr void write_prefix(auto& out) const { out.put(result->prefix()); }
    constexpr void write_suffix(auto& out) const {
        out.put("(");
        put_list(out, parameters, count, ", ");
        if (ellipsis.size != 0) out.put(count == 0 ? ellipsis.from(2) : ellipsis);
        out.put(")");
        if (qualifiers.size != 0) out.put(qualifiers);
        if (!has_system_calls) out.put(" ms_abi");
        if (is_noexcept) out.put(" noexcept");
        out.put(result->suffix());
    }
    /// Writes the signature of an exported function.
    constexpr void write(auto& out) const {
        out.put("fn ");
        write_prefix(out);
        write_suffix(out);
    }
};

template <class T>
struct spelling;

/// The references of several types.
template <class... Spellings>
struct mentions_of_spellings {
    enum : std::size_t { count = sizeof...(Spellings) };  // costs less than a constant
    static constexpr const References* parts[sizeof...(Spellings) + 1] = {&Spellings::mentions...};
    static constexpr References mentions{false, nullptr, parts, count};
};
template <class... T>
using mentions_of = mentions_of_spellings<spelling<T>...>;

/// A type as data: `view` is how it is spelled, `mentions` the named types that it mentions. The primary template is
/// for fundamental types.
template <class T>
struct spelling {
    static constexpr TypeView view = fundamental_view<T>();
    static constexpr References mentions{};
};

/// `va_list` is laid out by the ABI, so it counts as a fundamental type.
#if !defined(__clang__)
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wattributes"  // its own attributes, which a template argument ignores
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

/// Classes, unions and enums. (Template specialisations: template_spelling.hpp.)
template <class T>
requires(__is_class(T) || __is_union(T) || __is_enum(T)) struct spelling<T> {
    using arguments = mentions_of<>;  // of a template
    static constexpr TypeView view{whole_name<T>};
    static constexpr References mentions{true, &node_of<T>};
};

template <class T>
concept is_handle = (__is_class(T) || __is_union(T)) && __is_same(typename description<T>::description_kind, opaque);

/// Refuses a handle by value: its size would matter then, and no line states it.
template <class T>
consteval bool refuse_handle() {
    static_assert(sizeof(refused<T>));
    static_assert(!__is_same(T, T),
                  "tenon: a class that is TENON_OPAQUE must not be passed, held or stored by value; put it behind a "
                  "pointer or a reference, or use TENON_NOMINAL(T, \"revision\"), which states its size");
    return true;
}

/// True for every type that something may hold or pass by value.
template <class T>
inline constexpr bool can_be_held = true;
template <class T>
inline constexpr bool can_be_held<const T> = can_be_held<T>;
template <class T>
inline constexpr bool can_be_held<volatile T> = can_be_held<T>;
template <class T>
inline constexpr bool can_be_held<const volatile T> = can_be_held<T>;
template <class T>
requires is_handle<T>
inline constexpr bool can_be_held<T> = refuse_handle<T>();
template <class T>
requires growing<T>
inline constexpr bool can_be_held<T> = refuse_growing<T>();

/// A type that is made of one other type mentions what that one mentions.
template <class T>
requires(!is_array<T>) struct spelling<const T> : spelling<T> {
    static constexpr ComposedSpelling<room_for(spelling<T>::view.text.size)> composed{
        QualifiedSpelling{spelling<T>::view, "const"}};
    static constexpr TypeView view = composed.view();
};
template <class T>
requires(!is_array<T>) struct spelling<volatile T> : spelling<T> {
    static constexpr ComposedSpelling<room_for(spelling<T>::view.text.size)> composed{
        QualifiedSpelling{spelling<T>::view, "volatile"}};
    static constexpr TypeView view = composed.view();
};
template <class T>
requires(!is_array<T>) struct spelling<const volatile T> : spelling<T> {
    static constexpr ComposedSpelling<room_for(spelling<T>::view.text.size)> composed{
        QualifiedSpelling{spelling<T>::view, "const volatile"}};
    static constexpr TypeView view = composed.view();
};
template <class T>
struct spelling<T*> : spelling<T> {
    static constexpr ComposedSpelling<room_for(spelling<T>::view.text.size)> composed{
        PointerSpelling{spelling<T>::view, "*", DeclaratorKind::pointer}};
    static constexpr TypeView view = composed.view();
};
template <class T>  // <sys/cdefs.h> of macOS defines __restrict as nothing
struct spelling<T* __restrict__> : spelling<T*> {
    static constexpr ComposedSpelling<room_for(spelling<T*>::view.text.size)> composed{
        QualifiedSpelling{spelling<T*>::view, "__restrict"}};
    static constexpr TypeView view = composed.view();
};
template <class T>
struct spelling<T&> : spelling<T> {
    static constexpr ComposedSpelling<room_for(spelling<T>::view.text.size)> composed{
        PointerSpelling{spelling<T>::view, "&", DeclaratorKind::plain}};
    static constexpr TypeView view = composed.view();
};
template <class T>
struct spelling<T&&> : spelling<T> {
    static constexpr ComposedSpelling<room_for(spelling<T>::view.text.size)> composed{
        PointerSpelling{spelling<T>::view, "&&", DeclaratorKind::plain}};
    static constexpr TypeView view = composed.view();
};
template <class T, std::size_t N>
struct spelling<T[N]> : spelling<T> {
    static_assert(can_be_held<T>);
    static constexpr ComposedSpelling<room_for(spelling<T>::view.text.size)> composed{
        ArraySpelling{spelling<T>::view, N}};
    static constexpr TypeView view = composed.view();
};
template <class T>
struct spelling<T[]> : spelling<T> {
    static_assert(can_be_held<T>);
    static constexpr ComposedSpelling<room_for(spelling<T>::view.text.size)> composed{
        ArraySpelling{spelling<T>::view, 0}};
    static constexpr TypeView view = composed.view();
};

template <class M, class C>
struct spelling<M C::*> : mentions_of<M, C> {
    static constexpr auto &target = spelling<M>::view, &parent = spelling<C>::view;
    static constexpr ComposedSpelling<room_for(target.text.size + parent.text.size)> composed{
        MemberPointerSpelling{target, parent}};
    static constexpr TypeView view = composed.view();
};

/// The result of a function without qualifiers of the value itself, which no caller sees.
template <class T>
inline constexpr const TypeView* result_view = &spelling<T>::view;
template <class T>
inline constexpr const TypeView* result_view<const T> = &spelling<T>::view;
template <class T>
inline constexpr const TypeView* result_view<volatile T> = &spelling<T>::view;
template <class T>
inline constexpr const TypeView* result_view<const volatile T> = &spelling<T>::view;
template <class T>
inline constexpr const TypeView* result_view<T* __restrict__> = &spelling<T*>::view;

template <class... T>
inline constexpr const TypeView* views_of[] = {&spelling<T>::view..., nullptr};

/// The spelling of a function type. It is composed only if another type is made of it: that of an exported function
/// is written into its signature.
template <class Spelling>
inline constexpr ComposedSpelling<room_for(Spelling::function.most_characters())> composed_function{Spelling::function};
template <class Spelling>
inline constexpr TypeView function_spelling = composed_function<Spelling>.view();

#define TENON_DETAIL_FUNCTION(Qualifiers, Text)            \
    TENON_DETAIL_FUNCTION_OF(R(A...) Qualifiers, {}, Text) \
    TENON_DETAIL_FUNCTION_OF(R(A..., ...) Qualifiers, ", ...", Text)
#define TENON_DETAIL_FUNCTION_OF(Type, Ellipsis, Text)                                                           \
    template <bool N, class R, class... A>                                                                       \
    struct spelling<Type noexcept(N)> : mentions_of<R, A...> {                                                   \
        static_assert((can_be_held<R> && ... && can_be_held<A>));                                                \
        static_assert(crosses_by_value<R, A...>);                                                                \
        static constexpr FunctionView function{result_view<R>, views_of<A...>, sizeof...(A), Ellipsis, Text, N}; \
        static constexpr const TypeView& view = function_spelling<spelling>;                                     \
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
