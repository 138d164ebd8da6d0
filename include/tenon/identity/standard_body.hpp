// SPDX-License-Identifier: BSL-1.0
//
// What the inside of a type of namespace std hangs on beside its name, its library and the lines of its arguments: whether the nodes of an
// unordered container hold the hashes, which it decides by the noexcept of the hash; the `pointer` of an allocator or a deleter; what is no
// empty base. A type that is as its name lets expect has nothing of it in its line. It is read from the members of the type itself.
#pragma once

#include <tenon/identity/standard_library.hpp>
#include <tenon/identity/template_spelling.hpp>

#include <cstddef>

namespace [[gnu::visibility("hidden")]] tenon {
namespace detail {

/// A word of the line and what is behind it: a type, or the name of a template.
struct Fact {
    Chars word;
    Chars text;
};

/// A fact that is a type, which then is reached like any other.
template <Literal Word, class T>
struct type_fact : spelling<T> {
    static constexpr Fact fact{Word, spelling<T>::view.text};
};
/// A fact that needs no type to be told.
template <Literal Word, Literal Text>
struct plain_fact {
    static constexpr Fact fact{Word, Text};
    static constexpr References mentions{};
};
template <Literal Word, class T>
struct name_fact {
    static constexpr Fact fact{Word, joined_name<name_of<T>>()};
    static constexpr References mentions{};
};

template <class... A, class... B>
consteval type_list<A..., B...> operator+(type_list<A...>, type_list<B...>) {
    return {};
}

/// Whether the nodes hold the hashes. libstdc++ says so in the type of its iterators; libc++ always does it.
template <class Iterator>
inline constexpr bool stores_hashes = false;
template <template <class, bool, bool> class Iterator, class Value, bool IsConstant, bool IsStored>
inline constexpr bool stores_hashes<Iterator<Value, IsConstant, IsStored>> = IsStored;
template <template <class...> class Checked, class Iterator, class... More>  // with _GLIBCXX_DEBUG
inline constexpr bool stores_hashes<Checked<Iterator, More...>> = stores_hashes<Iterator>;

/// A function object that a template keeps: most often it is empty and takes no room. Seen of none: that it is final, so that it is no base;
/// of one of namespace std, as a user's std::hash<Key>, which is a default and not spelled: that it is not empty.
template <Literal Role, class F, bool IsBase = true>
consteval auto object_facts() {
    if constexpr (!__is_class(F))
        return type_list<>{};
    else if constexpr (__is_empty(F) && __is_final(F) && IsBase)
        return type_list<plain_fact<Role, "final">>{};
    else if constexpr (!__is_empty(F) && is_standard(type_in(tenon_printer::type<F>())))
        return type_list<type_fact<Role, F>>{};
    else
        return type_list<>{};
}

template <class T>
consteval auto hash_facts() {
    if constexpr (requires { typename T::hasher; }) {
        constexpr auto objects = object_facts<"hasher", typename T::hasher>() + object_facts<"key_equal", typename T::key_equal>();
        if constexpr (stores_hashes<typename T::iterator>)
            return type_list<plain_fact<"hashes", "stored">>{} + objects;
        else
            return objects;
    } else if constexpr (requires { typename T::key_compare; }) {
        return object_facts<"key_compare", typename T::key_compare, is_libcxx>();
    } else {
        return type_list<>{};
    }
}

/// The pointers of an allocator. Where they are classes, versions of a library have other nodes, which its iterators are called after.
template <class T, class Pointer>
consteval auto pointer_facts() {
    if constexpr (is_pointer<Pointer>)
        return type_list<>{};
    else if constexpr (requires { typename T::iterator; })
        return type_list<type_fact<"pointer", Pointer>, name_fact<"iterator", typename T::iterator>>{};
    else
        return type_list<type_fact<"pointer", Pointer>>{};
}

template <class T>
consteval auto allocator_facts() {
    using Allocator = typename T::allocator_type;
    constexpr auto size = [] {
        if constexpr (requires { typename T::size_type; }) {
            if constexpr (!__is_same(typename T::size_type, std::size_t)) return type_list<type_fact<"size_type", typename T::size_type>>{};
            else return type_list<>{};
        } else {
            return type_list<>{};
        }
    }();
    constexpr auto others = size + object_facts<"allocator_type", Allocator>() + hash_facts<T>();
    if constexpr (requires { requires __is_same(typename T::value_type, bool); })  // std::vector<bool> has a class of its own
        return others;
    else if constexpr (requires { typename T::pointer; })
        return pointer_facts<T, typename T::pointer>() + others;
    else if constexpr (requires { typename Allocator::pointer; })
        return pointer_facts<T, typename Allocator::pointer>() + others;
    else
        return others;
}

template <class T>
consteval auto deleter_facts() {
    constexpr auto deleter = object_facts<"deleter_type", typename T::deleter_type>();
    if constexpr (__is_same(typename T::pointer, typename T::element_type*))
        return deleter;
    else
        return type_list<type_fact<"pointer", typename T::pointer>>{} + deleter;
}

/// An empty element that is final is no base.
template <class T>
inline constexpr type_list<> element_facts{};
template <template <class...> class Tuple, class... Elements>
inline constexpr auto element_facts<Tuple<Elements...>> = (type_list<>{} + ... + [] {
    if constexpr (!__is_class(Elements))
        return type_list<>{};
    else if constexpr (__is_empty(Elements) && __is_final(Elements))
        return type_list<type_fact<"final", Elements>>{};
    else
        return type_list<>{};
}());

/// What a type is, unless it is one of namespace std or of the language.
template <Literal Word, class T>
consteval auto foreign_fact() {
    if constexpr (!__is_class(T) && !__is_union(T))
        return type_list<>{};
    else if constexpr (is_of_library<T>)
        return type_list<>{};
    else
        return type_list<type_fact<Word, T>>{};
}
template <Literal Word, class T, class Usual>
consteval auto unusual_fact() {
    if constexpr (__is_same(T, Usual))
        return type_list<>{};
    else
        return type_list<type_fact<Word, T>>{};
}

/// An object to be asked what its functions return; never defined.
template <class T>
T& some();

/// What a view of namespace std keeps of a user's own: the iterators of a range; a function object in a std::optional, where it can be neither
/// assigned nor copied without exceptions.
template <class Argument>
consteval auto view_facts() {
    if constexpr (!__is_class(Argument)) {
        return type_list<>{};
    } else if constexpr (is_of_library<Argument>) {
        return type_list<>{};
    } else if constexpr (requires(Argument& range) { range.begin(), range.end(); }) {
        return type_list<type_fact<"iterator", decltype(some<Argument>().begin())>,
                         type_fact<"sentinel", decltype(some<Argument>().end())>>{};
    } else {
        constexpr bool is_copied = __is_constructible(Argument, const Argument&);
        constexpr bool is_kept = is_copied ? __is_assignable(Argument&, const Argument&) ||
                                                 (__is_nothrow_constructible(Argument, const Argument&) && __is_nothrow_constructible(Argument, Argument))
                                           : __is_assignable(Argument&, Argument) || __is_nothrow_constructible(Argument, Argument);
        if constexpr (is_kept)
            return type_list<>{};
        else
            return type_list<type_fact<"optional", Argument>>{};
    }
}
template <class T>
inline constexpr type_list<> all_view_facts{};
template <template <class...> class View, class... Arguments>
inline constexpr auto all_view_facts<View<Arguments...>> = (type_list<>{} + ... + view_facts<Arguments>());

/// Those that are told by their names.
enum class Told { none, tuple, insert_iterator, counted_iterator, shuffle_order_engine, conversion, mdspan, view };
constexpr Told told_by(const KnownName& name) {
    constexpr struct {
        Chars name;
        Told as;
    } known[] = {{"tuple", Told::tuple},
                 {"insert_iterator", Told::insert_iterator},
                 {"counted_iterator", Told::counted_iterator},
                 {"shuffle_order_engine", Told::shuffle_order_engine},
                 {"wstring_convert", Told::conversion},
                 {"wbuffer_convert", Told::conversion},
                 {"mdspan", Told::mdspan}};
    for (const auto& one : known)
        if (is_called(name, one.name)) return one.as;
    return (name.tail.size != 0 ? name.tail : name.head.from(5)).starts_with("ranges::") ? Told::view : Told::none;
}
template <class T, Told As = told_by(name_of<T>)>
consteval auto other_facts() {
    if constexpr (As == Told::tuple)
        return element_facts<T>;
    else if constexpr (As == Told::insert_iterator)
        return foreign_fact<"iterator", typename T::container_type::iterator>();
    else if constexpr (As == Told::counted_iterator)
        return unusual_fact<"difference_type", typename T::difference_type, __PTRDIFF_TYPE__>();
    else if constexpr (As == Told::shuffle_order_engine)
        return type_list<type_fact<"result_type", typename T::result_type>>{};
    else if constexpr (As == Told::conversion)
        return foreign_fact<"state_type", typename T::state_type>();
    else if constexpr (As == Told::mdspan)
        return foreign_fact<"mapping_type", typename T::mapping_type>() +
               unusual_fact<"data_handle_type", typename T::data_handle_type, typename T::element_type*>();
    else if constexpr (As == Told::view)
        return all_view_facts<T>;
    else
        return type_list<>{};
}

/// What a stream keeps by the traits of its characters, where these are a user's.
template <class T>
consteval auto stream_facts() {
    if constexpr (!requires { typename T::int_type; typename T::traits_type::state_type; })
        return type_list<>{};
    else if constexpr (name_of<typename T::traits_type>.is_standard)
        return type_list<>{};
    else
        return type_list<type_fact<"int_type", typename T::int_type>, type_fact<"state_type", typename T::traits_type::state_type>>{};
}

/// Whether a container or a pointer is what most are: nothing of it is looked for, which costs the compiler forty times as much.
template <class F>
inline constexpr bool is_empty_base = __is_empty(F) && !__is_final(F);
template <class T>
concept is_usual_container = requires {
    requires is_pointer<typename T::pointer> && __is_same(typename T::size_type, std::size_t) && is_empty_base<typename T::allocator_type>;
} && !requires { typename T::hasher; } && (!requires { typename T::key_compare; } || requires { requires is_empty_base<typename T::key_compare>; });
template <class T>
concept is_usual_pointer = requires {
    requires __is_same(typename T::pointer, typename T::element_type*) && is_empty_base<typename T::deleter_type>;
};

template <class T>
consteval auto standard_facts() {
    if constexpr (is_usual_container<T> || is_usual_pointer<T>)
        return type_list<>{};
    else if constexpr (requires { typename T::allocator_type; })
        return stream_facts<T>() + allocator_facts<T>();
    else if constexpr (requires { typename T::deleter_type; })
        return deleter_facts<T>();
    else if constexpr (requires { typename T::container_type; typename T::value_compare; })
        return object_facts<"value_compare", typename T::value_compare, false>();
    else
        return stream_facts<T>() + other_facts<T>();
}

/// The library, and the facts behind it: "libstdc++ cxx11 { hashes: stored }".
template <class T, class Facts = decltype(standard_facts<T>())>
struct standard_inside : mentions_of<> {
    static constexpr Chars text = standard_library;
};
template <class T, class First, class... More>
struct standard_inside<T, type_list<First, More...>> : mentions_of_spellings<First, More...> {
    static constexpr auto composed = [] {
        constexpr std::size_t most = standard_library.size + 7 + First::fact.word.size + First::fact.text.size +
                                ((More::fact.word.size + More::fact.text.size + 4) + ... + 0);
        struct {
            char chars[most];
            std::size_t size;
        } all{};
        Writer out(all.chars);
        const auto put = [&](Chars before, const Fact& fact) {
            out.put(before);
            out.put(fact.word);
            out.put(": ");
            out.put(fact.text);
        };
        out.put(standard_library);
        put(" { ", First::fact);
        (put("; ", More::fact), ...);
        out.put(" }");
        all.size = out.size();
        return all;
    }();
    static constexpr Chars text{composed.chars, composed.size};
};

}  // namespace detail
}  // namespace tenon
