// SPDX-License-Identifier: BSL-1.0
//
// How specialisations of class templates are spelled: the name of the template, and each argument by the rules of
// spelling.hpp. The language cannot take apart every list of arguments. The lists in use are taken apart here; for
// others a compile error asks for TENON_NAME.
#pragma once

#include <tenon/base/clang_version.hpp>
#include <tenon/base/traits.hpp>
#include <tenon/identity/spelling.hpp>

#include <cstddef>
#include <cstdint>

namespace [[gnu::visibility("hidden")]] tenon {
namespace detail {

/// A qualified name as a compiler prints it, with the inline namespaces that are stated.
constexpr KnownName entity_name(Chars printed) {
    KnownName name{.head = printed};
    if (const std::size_t at = length_before_module(printed.data); is_in_module(printed, at)) {
        name.head.size = at;
        name.tail = printed.from(at + size_of_module(printed.from(at)));
    }
    name.is_nameable = is_qualified_name(name.head) && is_qualified_name(name.tail);
    return name;
}

/// A name without the inline namespaces that are stated.
template <class Named>
consteval KnownName shortened() {
    KnownName name = Named::name;
    name.head = without_inline_namespaces<Named>;
    return name;
}

/// The name of the variable or function whose address is a template argument: g++ prints "(& acme::radius)" or
/// "acme::filter", clang++ "&acme::radius". Limits: for a static variable in a function, no compiler prints the
/// function. For a specialisation of a function or variable template, clang++ does not print the arguments, so that
/// Step<&f<int>> and Step<&f<double>> share a text: give such classes names with TENON_NAME. (g++ prints the
/// arguments, and the name is refused.)
template <auto Address>
consteval KnownName addressed_name() {
    const Chars printed = tenon_printer::member<Address>();
    std::size_t first = printed.size;
    while (printed.data[first - 1] != '=') --first;
    ++first;
    std::size_t last = printed.size - 1;
    if (printed.data[first] == '(' && printed.data[first + 1] == '&') {
        first += 3;
        --last;
    }
    if (printed.data[first] == '&') ++first;
    return entity_name({printed.data + first, last - first});
}
template <auto Address>
struct named_address {
    static constexpr KnownName name = addressed_name<Address>();
    static constexpr Chars printed = name.head;
};
template <auto Address>
inline constexpr KnownName name_of_address = shortened<named_address<Address>>();

/// Whether a template argument is an integer of up to 64 bits.
template <class T>
concept integer = sizeof(T) <= 8 && fundamental_name<T> != nullptr&& requires {
    T(1) % T(1);
};

/// The value of a template argument: a number, or a text, which is the name of what an address points to.
struct ValueView {
    Chars text = {};
    bool is_address = false, is_signed = false;
    std::uint64_t number = 0;
};
template <auto Value>
consteval ValueView value_view() {
    using type = decltype(Value);
    if constexpr (__is_same(type, bool)) {
        return {Value ? Chars("true") : Chars("false")};
    } else if constexpr (__is_enum(type)) {
        return {{}, false, has_sign<__underlying_type(type)>, static_cast<std::uint64_t>(Value)};
    } else if constexpr (integer<type>) {
        return {{}, false, has_sign<type>, static_cast<std::uint64_t>(Value)};
    } else if constexpr (!is_pointer<type> && !__is_same(type, std::nullptr_t)) {
        static_assert(!__is_same(type, type),
                      "tenon: a template argument that is no type, integer of up to 64 bits, bool, character, "
                      "enumerator or pointer has no spelling that all compilers share; give the class a name with "
                      "TENON_NAME(T, \"acme::Name\")");
        return {};
    } else if constexpr (__is_same(constant<Value>,
                                   constant<type(nullptr)>)) {  // types can be compared where addresses cannot
        return {"nullptr"};
    } else {
        static_assert(name_of_address<Value>.is_nameable,
                      "tenon: a template argument points to something that another binary cannot name; give the class "
                      "a name with TENON_NAME(T, \"acme::Name\")");
        return {joined_name<name_of_address<Value>>(), true};
    }
}

/// A template argument that is a value, always with its type: "(int)3".
struct ArgumentSpelling {
    const TypeView& type;
    ValueView value;
    static constexpr DeclaratorKind kind = DeclaratorKind::plain;
    constexpr void write_prefix(auto& out) const {
        out.put("(");
        out.put(type.text);
        out.put(")");
        if (value.is_address) out.put("&");
        if (value.text.size != 0)
            out.put(value.text);
        else if (value.is_signed)
            out.put_signed(static_cast<std::int64_t>(value.number));
        else
            out.put_number(value.number);
    }
    constexpr void write_suffix(auto&) const {}
};
template <auto Value>
struct value_argument : spelling<decltype(Value)> {
    static constexpr auto& type = spelling<decltype(Value)>::view;
    static constexpr ComposedSpelling<room_for(type.text.size)> composed{ArgumentSpelling{type, value_view<Value>()}};
    static constexpr TypeView view = composed.view();
};
template <auto Value>
requires(is_pointer<decltype(Value)>&& value_view<Value>().is_address) struct value_argument<Value>
    : spelling<decltype(Value)> {
    static constexpr auto& type = spelling<decltype(Value)>::view;
    static constexpr ValueView value = value_view<Value>();
    static constexpr ComposedSpelling<room_for(type.text.size + value.text.size)> composed{
        ArgumentSpelling{type, value}};
    static constexpr TypeView view = composed.view();
};

#if TENON_DETAIL_CLANG >= 22
template <template <class...> class C, class... A>
concept specialises = requires {
    typename type_holder<C<A...>>;
};
template <template <class...> class C, class A>
consteval Chars printed_specialisation() {
    if constexpr (specialises<C, A>)
        return printed_type<C<A>>();
    else if constexpr (specialises<C, A, A>)
        return printed_type<C<A, A>>();
    else if constexpr (specialises<C, A, A, A>)
        return printed_type<C<A, A, A>>();
    else if constexpr (specialises<C, A, A, A, A>)
        return printed_type<C<A, A, A, A>>();
    else
        return "";
}

/// Whether a template is certainly not in an unnamed namespace. These compilers do not print that in the name of a
/// template, but in those of its specialisations. If no specialisation is found, as for an alias, which has none, it
/// is not certain.
template <template <class...> class C>
consteval bool is_known_template(Chars name) {
    if (is_standard(name)) return true;
    const Chars specialisations[] = {printed_specialisation<C, int>(), printed_specialisation<C, name_probe>(),
                                     printed_specialisation<C, char*>()};
    for (const Chars printed : specialisations)
        if (printed.size > name.size && printed.starts_with(name) && printed.data[name.size] == '<') return true;
    return false;
}
#else
template <template <class...> class>
consteval bool is_known_template(Chars) {
    return true;
}
#endif

template <template <class...> class C>
consteval KnownName printed_template_name() {
    constexpr Chars printed = tenon_printer::template_name<C>();
    constexpr std::size_t head =
        tenon_printer::template_name<name_probe_template>().size - Chars("tenon::detail::name_probe_template]").size;
    constexpr Chars whole{printed.data + head, printed.size - head - 1};
    constexpr KnownName name = entity_name(whole);
    static_assert(name.is_nameable && is_known_template<C>(whole),
                  "tenon: a template that is a template argument cannot be named by another binary; give the class a "
                  "name with TENON_NAME(T, \"acme::Name\")");
    return name;
}
template <template <class...> class C>
struct named_template {
    static constexpr KnownName name = printed_template_name<C>();
    static constexpr Chars printed = name.head;
};

/// The name of a class template.
template <template <class...> class C>
consteval KnownName find_template_name() {
    KnownName shown = shortened<named_template<C>>();
    if (shown.tail.size == 0) skip_inline_namespaces(shown);
    return shown;
}
template <template <class...> class C>
inline constexpr KnownName name_of_template = find_template_name<C>();

/// A template argument that is a template is named, not looked into.
template <template <class...> class C>
struct template_argument {
    static constexpr TypeView view{joined_name<name_of_template<C>>()};
    static constexpr References mentions{};
};

/// A specialisation: its name and the arguments that are spelled.
struct SpecialisationSpelling {
    const KnownName& name;
    const TypeView* const* arguments;
    std::size_t count;
    static constexpr DeclaratorKind kind = DeclaratorKind::plain;
    constexpr void write_prefix(auto& out) const {
        name.write(out);
        out.put("<");
        put_list(out, arguments, count, ", ");
        out.put(">");
    }
    constexpr void write_suffix(auto&) const {}
};

/// The templates of namespace std that only point to their argument: it may be a handle.
constexpr bool only_points(Chars name) {
    constexpr Chars known[] = {"std::unique_ptr",     "std::shared_ptr",        "std::weak_ptr",
                               "std::default_delete", "std::reference_wrapper", "std::enable_shared_from_this"};
    for (const Chars item : known)
        if (name == item) return true;
    return false;
}

/// Whether a template may store its arguments: one of namespace std that does more than point to them. (Those of a
/// user's template are seen in its members.)
template <const KnownName& Name>
inline constexpr bool stores_arguments = is_standard(joined_name<Name>()) && !only_points(joined_name<Name>());

/// True for every argument that a template may be given.
template <const KnownName& Name, class Argument>
inline constexpr bool may_be_given = true;
template <const KnownName& Name, class T>
requires(is_handle<T>&& stores_arguments<Name>) inline constexpr bool may_be_given<Name, spelling<T>> =
    refuse_handle<T>();
template <const KnownName& Name, class T>
requires(growing<T>&& stores_arguments<Name>) inline constexpr bool may_be_given<Name, spelling<T>> =
    refuse_growing<T>();
template <const KnownName& Name, class T>
inline constexpr bool may_be_given<Name, spelling<const T>> = may_be_given<Name, spelling<T>>;
template <const KnownName& Name, class T>
inline constexpr bool may_be_given<Name, spelling<volatile T>> = may_be_given<Name, spelling<T>>;
template <const KnownName& Name, class T>
inline constexpr bool may_be_given<Name, spelling<const volatile T>> = may_be_given<Name, spelling<T>>;

constexpr bool deletes(Chars name) { return name == Chars("std::unique_ptr") || name == Chars("std::default_delete"); }

/// True for every list of arguments but those of a smart pointer that deletes a class as this side knows it.
template <const KnownName& Name, class... Arguments>
inline constexpr bool may_be_deleted = true;
template <const KnownName& Name, class T>
requires(growing<T>&& deletes(joined_name<Name>()) &&
         !__has_virtual_destructor(T)) inline constexpr bool may_be_deleted<Name, spelling<T>> = refuse_to_delete<T>();
template <const KnownName& Name, class T>
inline constexpr bool may_be_deleted<Name, spelling<const T>> = may_be_deleted<Name, spelling<T>>;
template <const KnownName& Name, class T>
inline constexpr bool may_be_deleted<Name, spelling<volatile T>> = may_be_deleted<Name, spelling<T>>;
template <const KnownName& Name, class T>
inline constexpr bool may_be_deleted<Name, spelling<const volatile T>> = may_be_deleted<Name, spelling<T>>;

/// What the arguments mention is in the line of the specialisation.
template <class T, class... Arguments>
struct specialisation_mentions {
    using arguments = mentions_of_spellings<Arguments...>;
    static constexpr References mentions{true, &node_of<T>};
};
template <class T, const KnownName& Name, class... Arguments>
struct specialisation_spelling : specialisation_mentions<T, Arguments...> {
    static_assert((may_be_given<Name, Arguments> && ...));
    static_assert(may_be_deleted<Name, Arguments...>);
    static constexpr const TypeView* views[] = {&Arguments::view..., nullptr};
    static constexpr ComposedSpelling<room_for((Name.size() + ... + (Arguments::view.text.size + 2)))> composed{
        SpecialisationSpelling{Name, views, sizeof...(Arguments)}};
    static constexpr TypeView view = composed.view();
};

/// A specialisation of a user's template, by the name of the class; a name given by TENON_NAME says the arguments too.
template <class T, class... Arguments>
struct named_specialisation : specialisation_spelling<T, name_of<T>, Arguments...> {
    static_assert(is_proper<name_of<T>>());
};
template <class T, class... Arguments>
requires(name_of<T>.is_given) struct named_specialisation<T, Arguments...> : specialisation_mentions<T, Arguments...> {
    static constexpr TypeView view{whole_name<T>};
};

/// Whether the arguments `Kept` mean T, so that all others are defaults of the template.
template <class T, template <class...> class C, class... Kept>
concept suffice = requires {
    requires __is_same(C<Kept...>, T);
};

/// Whether the standard fixes the default arguments of a template. A user's default may change from one version to
/// the next, and then must be seen; so may the duration of a user's clock.
constexpr bool has_fixed_defaults(const KnownName& name) {
    return name.is_standard && !name.is_given && !name.is_member_of_template && !is_called(name, "chrono::time_point");
}

/// The spelling with the first arguments that suffice.
template <class T, template <class...> class C, class Kept, class... Rest>
struct sufficient_arguments;
template <class T, template <class...> class C, class... Kept, class Next, class... Rest>
struct sufficient_arguments<T, C, type_list<Kept...>, Next, Rest...>
    : sufficient_arguments<T, C, type_list<Kept..., Next>, Rest...> {};
template <class T, template <class...> class C, class... Kept, class Next, class... Rest>
requires suffice<T, C, Kept...>
struct sufficient_arguments<T, C, type_list<Kept...>, Next, Rest...> : sufficient_arguments<T, C, type_list<Kept...>> {
};
template <class T, template <class...> class C,
          class... Kept>  // named by C, because clang++ prints an alias for some T, such as std::string
struct sufficient_arguments<T, C, type_list<Kept...>>
    : specialisation_spelling<T, name_of_template<C>, spelling<Kept>...> {};

/// Whether other patterns below match a specialisation. A template of one type and a pack of values that is empty
/// looks like many other templates whose other arguments are defaults.
template <class T>
inline constexpr bool has_more_arguments = false;
template <template <class...> class C, class... A>
inline constexpr bool has_more_arguments<C<A...>> = true;
template <template <class, auto...> class C, class A, auto V, auto... Vs>
inline constexpr bool has_more_arguments<C<A, V, Vs...>> = true;

/// The same for values: a template of no values looks like those whose values are defaults.
template <class T>
inline constexpr bool has_values = false;
template <template <auto...> class C, auto V, auto... Vs>
inline constexpr bool has_values<C<V, Vs...>> = true;

template <template <class...> class C, class... A>
struct spelling<C<A...>> : named_specialisation<C<A...>, spelling<A>...> {};
template <template <class...> class C, class... A>
requires(has_fixed_defaults(name_of<C<A...>>)) struct spelling<C<A...>>
    : sufficient_arguments<C<A...>, C, type_list<>, A...> {
};

template <template <auto...> class C>
requires(!has_values<C<>>) struct spelling<C<>> : named_specialisation<C<>> {
};
template <template <class A, A...> class C, class A>
requires(!has_more_arguments<C<A>>) struct spelling<C<A>> : named_specialisation<C<A>, spelling<A>> {
};
// An error of g++ that points here and says "is not usable in a constant expression" is about a reference as a template
// argument, which g++ takes for a value: let the template take a pointer.
template <template <auto...> class C, auto V, auto... Vs>
struct spelling<C<V, Vs...>> : named_specialisation<C<V, Vs...>, value_argument<V>, value_argument<Vs>...> {};
template <template <class, auto...> class C, class A, auto V, auto... Vs>
struct spelling<C<A, V, Vs...>>
    : named_specialisation<C<A, V, Vs...>, spelling<A>, value_argument<V>, value_argument<Vs>...> {};
template <template <class A, A...> class C, class A, A V, A... Vs>
requires(!has_more_arguments<C<A, V, Vs...>>)  // clang++ 22 matches an Array<int, 3> with both
    struct spelling<C<A, V, Vs...>>
    : named_specialisation<C<A, V, Vs...>, spelling<A>, value_argument<V>, value_argument<Vs>...> {
};
template <template <class, class, auto...> class C, class A, class B, auto V, auto... Vs>
struct spelling<C<A, B, V, Vs...>>
    : named_specialisation<C<A, B, V, Vs...>, spelling<A>, spelling<B>, value_argument<V>, value_argument<Vs>...> {};
template <template <class, auto, class...> class C, class A, auto V, class B, class... Bs>
struct spelling<C<A, V, B, Bs...>>
    : named_specialisation<C<A, V, B, Bs...>, spelling<A>, value_argument<V>, spelling<B>, spelling<Bs>...> {};
template <template <auto, class...> class C, auto V, class A, class... As>
struct spelling<C<V, A, As...>>
    : named_specialisation<C<V, A, As...>, value_argument<V>, spelling<A>, spelling<As>...> {};
template <template <template <class...> class, class...> class C, template <class...> class D, class... A>
struct spelling<C<D, A...>> : named_specialisation<C<D, A...>, template_argument<D>, spelling<A>...> {};
template <template <class, template <class...> class, class...> class C, class A, template <class...> class D,
          class... B>
struct spelling<C<A, D, B...>>
    : named_specialisation<C<A, D, B...>, spelling<A>, template_argument<D>, spelling<B>...> {};

#if TENON_DETAIL_CLANG >= 21
// These compilers do not match a template of pointers, `auto*`, with one of any values. (Those of `const auto*` and the
// like match nothing and are refused.)
template <class T>
struct takes_any_value {
    static constexpr bool value = false;
};
template <template <auto...> class C, auto V, auto... Vs>
struct takes_any_value<C<V, Vs...>> {
    static constexpr bool value = true;
};
template <template <class, auto...> class C, class A, auto V, auto... Vs>
struct takes_any_value<C<A, V, Vs...>> {
    static constexpr bool value = true;
};
template <template <auto, class...> class C, auto V, class A, class... As>
struct takes_any_value<C<V, A, As...>> {
    static constexpr bool value = true;
};
template <template <auto*...> class C, auto* V, auto*... Vs>
requires(!takes_any_value<C<V, Vs...>>::value) struct spelling<C<V, Vs...>>
    : named_specialisation<C<V, Vs...>, value_argument<V>, value_argument<Vs>...> {
};
template <template <class, auto*...> class C, class A, auto* V, auto*... Vs>
requires(!takes_any_value<C<A, V, Vs...>>::value) struct spelling<C<A, V, Vs...>>
    : named_specialisation<C<A, V, Vs...>, spelling<A>, value_argument<V>, value_argument<Vs>...> {
};
template <template <auto*, class...> class C, auto* V, class A, class... As>
requires(!takes_any_value<C<V, A, As...>>::value) struct spelling<C<V, A, As...>>
    : named_specialisation<C<V, A, As...>, value_argument<V>, spelling<A>, spelling<As>...> {
};

// These compilers do not match a template of a fixed number of classes with a template of any classes, so each number
// has patterns of its own. Those of two to four must not match a template of one class or more, which would match
// them all. (A class template asks, because a variable template would match differently.)
template <class T>
struct takes_template_of_one {
    static constexpr bool value = false;
};
template <template <template <class> class, class...> class C, template <class...> class D, class... A>
struct takes_template_of_one<C<D, A...>> {
    static constexpr bool value = true;
};
template <template <class, template <class> class, class...> class C, class A, template <class...> class D, class... B>
struct takes_template_of_one<C<A, D, B...>> {
    static constexpr bool value = true;
};
template <template <template <class> class, class...> class C, template <class...> class D, class... A>
struct spelling<C<D, A...>> : named_specialisation<C<D, A...>, template_argument<D>, spelling<A>...> {};
template <template <class, template <class> class, class...> class C, class A, template <class...> class D, class... B>
struct spelling<C<A, D, B...>>
    : named_specialisation<C<A, D, B...>, spelling<A>, template_argument<D>, spelling<B>...> {};
#define TENON_DETAIL_TAKES_TEMPLATE_OF(...)                                                                           \
    template <template <template <__VA_ARGS__> class, class...> class C, template <class...> class D, class... A>     \
    requires(!takes_template_of_one<C<D, A...>>::value) struct spelling<C<D, A...>>                                   \
        : named_specialisation<C<D, A...>, template_argument<D>, spelling<A>...> {};                                  \
    template <template <class, template <__VA_ARGS__> class, class...> class C, class A, template <class...> class D, \
              class... B>                                                                                             \
    requires(!takes_template_of_one<C<A, D, B...>>::value) struct spelling<C<A, D, B...>>                             \
        : named_specialisation<C<A, D, B...>, spelling<A>, template_argument<D>, spelling<B>...> {};
TENON_DETAIL_TAKES_TEMPLATE_OF(class, class)
TENON_DETAIL_TAKES_TEMPLATE_OF(class, class, class)
TENON_DETAIL_TAKES_TEMPLATE_OF(class, class, class, class)
#undef TENON_DETAIL_TAKES_TEMPLATE_OF
#elif !defined(__clang__) && __GNUC__ >= 13
// These compilers do not match a template of several classes with a template of any classes, but do for one class.
template <class T>
struct takes_template_of_any {
    static constexpr bool value = false;
};
template <template <template <class...> class, class...> class C, template <class...> class D, class... A>
struct takes_template_of_any<C<D, A...>> {
    static constexpr bool value = true;
};
template <template <class, template <class...> class, class...> class C, class A, template <class...> class D,
          class... B>
struct takes_template_of_any<C<A, D, B...>> {
    static constexpr bool value = true;
};
template <template <template <class, class...> class, class...> class C, template <class, class...> class D, class... A>
requires(!takes_template_of_any<C<D, A...>>::value) struct spelling<C<D, A...>>
    : named_specialisation<C<D, A...>, template_argument<D>, spelling<A>...> {
};
template <template <class, template <class, class...> class, class...> class C, class A,
          template <class, class...> class D, class... B>
requires(!takes_template_of_any<C<A, D, B...>>::value) struct spelling<C<A, D, B...>>
    : named_specialisation<C<A, D, B...>, spelling<A>, template_argument<D>, spelling<B>...> {
};
#endif

}  // namespace detail
}  // namespace tenon
