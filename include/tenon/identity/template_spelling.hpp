// SPDX-License-Identifier: BSL-1.0
//
// How specialisations of class templates are spelled: the template's name, and each argument by the rules of spelling.hpp. The
// language has no way to take apart just any argument list; the lists taken apart here are those in use, and others are refused.
#pragma once

#include <tenon/identity/spelling.hpp>
#include <tenon/identity/traits.hpp>

#include <cstddef>
#include <cstdint>

namespace tenon::detail {

/// The name of the variable or function whose address a template argument is: "(& acme::radius)" or "acme::filter" of g++,
/// "&acme::radius" of clang++. A limit: of a function or variable that is a specialisation of a template clang++ does not print the
/// arguments, so that Step<&f<int>> and Step<&f<double>> would share a text; give such classes names with TENON_NAME. (g++ prints
/// them, which is refused.)
template <auto Address>
consteval Chars addressed_name() {
    Chars whole = tenon_printer::member<Address>();
    std::size_t first = whole.size;
    while (whole.data[first - 1] != '=') --first;
    ++first;
    std::size_t last = whole.size - 1;
    if (whole.data[first] == '(' && whole.data[first + 1] == '&') {
        first += 3;
        --last;
    }
    if (whole.data[first] == '&') ++first;
    return {whole.data + first, last - first};
}

/// Whether a template argument is an integer that its text can tell.
template <class T>
concept integer = sizeof(T) <= 8 && requires {
    spelling<T>::name;
    T(1) % T(1);
};

/// A template argument that is a value, always with its type.
template <auto Value>
struct value_argument : spelling<decltype(Value)> {
    using type = decltype(Value);
    static constexpr TypeView view = [] {
        TypeView value{Form::value, {}, &spelling<type>::view};
        if constexpr (__is_same(type, bool)) {
            value.text = Value ? Chars("true") : Chars("false");
        } else if constexpr (__is_enum(type)) {
            value.form = has_sign<__underlying_type(type)> ? Form::signed_value : Form::unsigned_value;
            value.number = static_cast<std::uint64_t>(Value);
        } else if constexpr (integer<type>) {
            value.form = has_sign<type> ? Form::signed_value : Form::unsigned_value;
            value.number = static_cast<std::uint64_t>(Value);
        } else if constexpr (!is_pointer<type> && !__is_same(type, std::nullptr_t)) {
            static_assert(!__is_same(type, type),
                          "tenon: a template argument that is neither a type nor an integer of up to 64 bits, bool, character, enumerator or pointer has "
                          "no spelling that all compilers share; give the class a name with TENON_NAME(T, \"acme::Name\")");
        } else if constexpr (__is_same(constant<Value>, constant<type(nullptr)>)) {  // comparable where an address is not
            value.text = "nullptr";
        } else {
            constexpr Chars name = addressed_name<Value>();
            static_assert(is_qualified_name(name),
                          "tenon: a template argument points to something that another binary cannot name alike; give the class a "
                          "name with TENON_NAME(T, \"acme::Name\")");
            value.text = Name("&", name);
        }
        return value;
    }();
};

/// The name of a class template.
template <template <class...> class C>
consteval Name name_of_template() {
    constexpr Chars printed = tenon_printer::template_name<C>();
    constexpr std::size_t head =
        tenon_printer::template_name<name_probe_template>().size - Chars("tenon::detail::name_probe_template]").size;
    constexpr Chars name{printed.data + head, printed.size - head - 1};
    static_assert(is_qualified_name(name),
                  "tenon: a template that is a template argument has no name that another binary could mean alike; give the class a "
                  "name with TENON_NAME(T, \"acme::Name\")");
    return without_inline_namespaces(name);
}

/// A template argument that is a template is only named, not looked into.
template <template <class...> class C>
struct template_argument {
    static constexpr TypeView view{Form::named, name_of_template<C>()};
    static constexpr Mentions mentions{};
};

/// A specialisation: its name and the arguments that are spelled; those reached through it are mentions of its line.
template <class T, class... Arguments>
struct specialisation_spelling {
    static constexpr const TypeView* arguments[] = {&Arguments::view..., nullptr};
    static constexpr TypeView view_as(const Name& name) {
        if constexpr (named<T>::given)
            return {Form::named, name};
        else
            return {Form::specialisation, name, nullptr, arguments, sizeof...(Arguments)};
    }
    static constexpr TypeView view = view_as(named<T>::name);
    static constexpr Mentions mentions{true, &node_of<T>};

    static constexpr const Mentions* argument_parts[] = {&Arguments::mentions..., nullptr};
    static constexpr Mentions argument_mentions{false, nullptr, argument_parts, sizeof...(Arguments)};
};

/// One of namespace std. clang++ prints some by an alias (`std::string` of libc++), so the name is that of the template.
template <class T, template <class...> class C, class... Arguments>
struct standard_spelling : specialisation_spelling<T, Arguments...> {
    static constexpr TypeView view = specialisation_spelling<T, Arguments...>::view_as(name_of_template<C>());
};

/// Whether fewer arguments mean the same type, the others being the template's defaults.
template <class T, template <class...> class C, class... Kept>
concept suffice = requires { requires __is_same(C<Kept...>, T); };

/// The first arguments that suffice. Only of namespace std, where the standard fixes the defaults: a user's default may change from one
/// version to the next, and then must be seen.
template <class T, template <class...> class C, class Kept, class... Rest>
struct sufficient_arguments;
template <class T, template <class...> class C, class... Kept, class Next, class... Rest>
struct sufficient_arguments<T, C, type_list<Kept...>, Next, Rest...> : sufficient_arguments<T, C, type_list<Kept..., Next>, Rest...> {};
template <class T, template <class...> class C, class... Kept, class Next, class... Rest>
    requires suffice<T, C, Kept...>
struct sufficient_arguments<T, C, type_list<Kept...>, Next, Rest...> : standard_spelling<T, C, spelling<Kept>...> {};
template <class T, template <class...> class C, class... Kept>
struct sufficient_arguments<T, C, type_list<Kept...>> : standard_spelling<T, C, spelling<Kept>...> {};

/// Whether a specialisation has arguments that the patterns below take apart; a template of one type and a pack of no values looks like
/// many others, whose other arguments are defaults.
template <class T>
inline constexpr bool has_more_arguments = false;
template <template <class...> class C, class... A>
inline constexpr bool has_more_arguments<C<A...>> = true;
template <template <class, auto...> class C, class A, auto V, auto... Vs>
inline constexpr bool has_more_arguments<C<A, V, Vs...>> = true;

template <template <class...> class C, class... A>
struct spelling<C<A...>> : specialisation_spelling<C<A...>, spelling<A>...> {};
template <template <class...> class C, class... A>
    requires(named<C<A...>>::standard)
struct spelling<C<A...>> : sufficient_arguments<C<A...>, C, type_list<>, A...> {};

template <template <auto...> class C>
struct spelling<C<>> : specialisation_spelling<C<>> {};
template <template <class A, A...> class C, class A>
    requires(!has_more_arguments<C<A>>)
struct spelling<C<A>> : specialisation_spelling<C<A>, spelling<A>> {};
// An error of g++ that points here, "is not usable in a constant expression", is about a reference as a template argument, which
// g++ takes for a value: let the template take a pointer.
template <template <auto...> class C, auto V, auto... Vs>
struct spelling<C<V, Vs...>> : specialisation_spelling<C<V, Vs...>, value_argument<V>, value_argument<Vs>...> {};
template <template <class, auto...> class C, class A, auto V, auto... Vs>
struct spelling<C<A, V, Vs...>> : specialisation_spelling<C<A, V, Vs...>, spelling<A>, value_argument<V>, value_argument<Vs>...> {};
template <template <class A, A...> class C, class A, A V, A... Vs>
struct spelling<C<A, V, Vs...>> : specialisation_spelling<C<A, V, Vs...>, spelling<A>, value_argument<V>, value_argument<Vs>...> {};
template <template <class, class, auto...> class C, class A, class B, auto V, auto... Vs>
struct spelling<C<A, B, V, Vs...>>
    : specialisation_spelling<C<A, B, V, Vs...>, spelling<A>, spelling<B>, value_argument<V>, value_argument<Vs>...> {};
template <template <class, auto, class...> class C, class A, auto V, class B, class... Bs>
struct spelling<C<A, V, B, Bs...>>
    : specialisation_spelling<C<A, V, B, Bs...>, spelling<A>, value_argument<V>, spelling<B>, spelling<Bs>...> {};
template <template <auto, class...> class C, auto V, class A, class... As>
struct spelling<C<V, A, As...>> : specialisation_spelling<C<V, A, As...>, value_argument<V>, spelling<A>, spelling<As>...> {};
template <template <template <class...> class, class...> class C, template <class...> class D, class... A>
struct spelling<C<D, A...>> : specialisation_spelling<C<D, A...>, template_argument<D>, spelling<A>...> {};
template <template <class, template <class...> class, class...> class C, class A, template <class...> class D, class... B>
struct spelling<C<A, D, B...>> : specialisation_spelling<C<A, D, B...>, spelling<A>, template_argument<D>, spelling<B>...> {};

}  // namespace tenon::detail
