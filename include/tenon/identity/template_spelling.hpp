// SPDX-License-Identifier: BSL-1.0
//
// How specialisations of class templates are spelled: the template's name, and each argument by the rules of spelling.hpp. The
// language has no way to take apart just any argument list; the lists taken apart here are those in use, and others are refused.
#pragma once

#include <tenon/identity/spelling.hpp>

#include <cstddef>
#include <type_traits>

namespace tenon::detail {

template <class T>
struct type_argument {
    static constexpr void write(Writer& out) { spell<T>(out); }
    using mentions = typename spelling<T>::mentions;
};

/// The name of the variable or function whose address a template argument is: "(& acme::radius)" or "acme::filter" of g++,
/// "&acme::radius" of clang++.
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

/// A template argument that is a value, always with its type.
template <auto Value>
struct value_argument {
    using type = std::remove_cv_t<decltype(Value)>;
    static constexpr bool is_integer = std::is_integral_v<type> || std::is_enum_v<type>;

    static constexpr void write(Writer& out) {
        static_assert(is_integer || std::is_pointer_v<type> || std::is_null_pointer_v<type>,
                      "tenon: a template argument that is neither a type nor an integer, bool, character, enumerator or pointer has no "
                      "spelling that all compilers share; give the class a name with TENON_NAME(T, \"acme::Name\")");
        out.put("(");
        spell<type>(out);
        out.put(")");
        if constexpr (std::is_same_v<type, bool>)
            out.put(Value ? Chars("true") : Chars("false"));
        else if constexpr (std::is_enum_v<type>)
            put_integer(out, static_cast<std::underlying_type_t<type>>(Value));
        else if constexpr (is_integer)
            put_integer(out, Value);
        else if constexpr (Value == nullptr)
            out.put("nullptr");
        else
            put_address(out);
    }
    using mentions = typename spelling<type>::mentions;

private:
    template <class I>
    static constexpr void put_integer(Writer& out, I value) {
        if constexpr (std::is_signed_v<I>)
            out.put_signed(value);
        else
            out.put_number(value);
    }
    static constexpr void put_address(Writer& out) {
        constexpr Chars name = addressed_name<Value>();
        static_assert(is_nameable(name) && up_to_template_arguments(name).size == name.size,
                      "tenon: a template argument points to something that another binary cannot name alike; give the class a name "
                      "with TENON_NAME(T, \"acme::Name\")");
        out.put("&");
        out.put(name);
    }
};

/// The name of a class template.
template <template <class...> class C>
consteval Name name_of_template() {
    const Chars printed = tenon_printer::template_name<C>();
    const std::size_t head =
        tenon_printer::template_name<name_probe_template>().size - Chars("tenon::detail::name_probe_template]").size;
    return without_inline_namespaces({printed.data + head, printed.size - head - 1});
}

/// A template argument that is a template is only named, not looked into.
template <template <class...> class C>
struct template_argument {
    static constexpr void write(Writer& out) { name_of_template<C>().write(out); }
    using mentions = type_list<>;
};

/// A specialisation: its name and the arguments that are spelled; those reached through it are mentions of its line.
template <class T, class... Arguments>
struct specialisation_spelling {
    static constexpr void before(Writer& out) { write(out, named<T>::name); }
    static constexpr void after(Writer&) {}
    using mentions = type_list<T>;
    using argument_mentions = typename concat<typename Arguments::mentions...>::type;

protected:
    static constexpr void write(Writer& out, const Name& name) {
        name.write(out);
        if constexpr (!named<T>::given) {
            out.put("<");
            [[maybe_unused]] Separated list{out};
            (Arguments::write(list.next()), ...);
            out.put(">");
        }
    }
};

/// One of namespace std. clang++ prints some by an alias (`std::string` of libc++), so the name is that of the template.
template <class T, template <class...> class C, class... Arguments>
struct standard_spelling : specialisation_spelling<T, Arguments...> {
    static constexpr void before(Writer& out) { specialisation_spelling<T, Arguments...>::write(out, name_of_template<C>()); }
};

/// Whether fewer arguments mean the same type, the others being the template's defaults.
template <class T, template <class...> class C, class... Kept>
concept suffice = requires { requires std::is_same_v<C<Kept...>, T>; };

/// The first arguments that suffice. Only of namespace std, where the standard fixes the defaults: a user's default may change from one
/// version to the next, and then must be seen.
template <class T, template <class...> class C, class Kept, class... Rest>
struct sufficient_arguments;
template <class T, template <class...> class C, class... Kept, class Next, class... Rest>
struct sufficient_arguments<T, C, type_list<Kept...>, Next, Rest...> : sufficient_arguments<T, C, type_list<Kept..., Next>, Rest...> {};
template <class T, template <class...> class C, class... Kept, class Next, class... Rest>
    requires suffice<T, C, Kept...>
struct sufficient_arguments<T, C, type_list<Kept...>, Next, Rest...> : standard_spelling<T, C, type_argument<Kept>...> {};
template <class T, template <class...> class C, class... Kept>
struct sufficient_arguments<T, C, type_list<Kept...>> : standard_spelling<T, C, type_argument<Kept>...> {};

template <class T>
inline constexpr bool is_of_types = false;
template <template <class...> class C, class... A>
inline constexpr bool is_of_types<C<A...>> = true;

template <template <class...> class C, class... A>
struct spelling<C<A...>> : specialisation_spelling<C<A...>, type_argument<A>...> {};
template <template <class...> class C, class... A>
    requires(named<C<A...>>::standard)
struct spelling<C<A...>> : sufficient_arguments<C<A...>, C, type_list<>, A...> {};

template <template <auto...> class C>
struct spelling<C<>> : specialisation_spelling<C<>> {};
template <template <class A, A...> class C, class A>
    requires(!is_of_types<C<A>>)
struct spelling<C<A>> : specialisation_spelling<C<A>, type_argument<A>> {};
template <template <auto...> class C, auto V, auto... Vs>
struct spelling<C<V, Vs...>> : specialisation_spelling<C<V, Vs...>, value_argument<V>, value_argument<Vs>...> {};
template <template <class, auto...> class C, class A, auto V, auto... Vs>
struct spelling<C<A, V, Vs...>> : specialisation_spelling<C<A, V, Vs...>, type_argument<A>, value_argument<V>, value_argument<Vs>...> {};
template <template <class A, A...> class C, class A, A V, A... Vs>
struct spelling<C<A, V, Vs...>> : specialisation_spelling<C<A, V, Vs...>, type_argument<A>, value_argument<V>, value_argument<Vs>...> {};
template <template <class, class, auto...> class C, class A, class B, auto V, auto... Vs>
struct spelling<C<A, B, V, Vs...>>
    : specialisation_spelling<C<A, B, V, Vs...>, type_argument<A>, type_argument<B>, value_argument<V>, value_argument<Vs>...> {};
template <template <class, auto, class...> class C, class A, auto V, class B, class... Bs>
struct spelling<C<A, V, B, Bs...>>
    : specialisation_spelling<C<A, V, B, Bs...>, type_argument<A>, value_argument<V>, type_argument<B>, type_argument<Bs>...> {};
template <template <auto, class...> class C, auto V, class A, class... As>
struct spelling<C<V, A, As...>> : specialisation_spelling<C<V, A, As...>, value_argument<V>, type_argument<A>, type_argument<As>...> {};
template <template <template <class...> class, class...> class C, template <class...> class D, class... A>
struct spelling<C<D, A...>> : specialisation_spelling<C<D, A...>, template_argument<D>, type_argument<A>...> {};
template <template <class, template <class...> class, class...> class C, class A, template <class...> class D, class... B>
struct spelling<C<A, D, B...>> : specialisation_spelling<C<A, D, B...>, type_argument<A>, template_argument<D>, type_argument<B>...> {};

}  // namespace tenon::detail
