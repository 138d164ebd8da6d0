// SPDX-License-Identifier: BSL-1.0
//
// Facts on which the layout of a type of namespace std depends, beside its name, its library and the lines of its
// arguments: whether the nodes of an unordered container store the hashes, which depends on the noexcept of the hash
// function; the `pointer` of an allocator or a deleter; function objects that are no empty bases. They are read from
// the members of the type. Most types have no such facts, and their lines none.
#pragma once

#include <tenon/identity/standard_library.hpp>
#include <tenon/identity/template_spelling.hpp>

#include <cstddef>

namespace [[gnu::visibility("hidden")]] tenon {
namespace detail {

/// A word of the line, and the text behind it.
struct Fact {
    Chars word;
    Chars text;
};

/// A fact that is a type. The type is reached like any other.
template <Literal Word, class T>
struct type_fact : spelling<T> {
    static constexpr Fact fact{Word, spelling<T>::view.text};
};
/// A fact that is a text.
template <Literal Word, Literal Text>
struct plain_fact {
    static constexpr Fact fact{Word, Text};
    static constexpr References mentions{};
};
/// A fact that is the name of a template.
template <Literal Word, class T>
struct name_fact {
    static constexpr Fact fact{Word, joined_name<name_of<T>>()};
    static constexpr References mentions{};
};

template <class... A, class... B>
consteval type_list<A..., B...> operator+(type_list<A...>, type_list<B...>) {
    return {};
}

/// Whether the nodes of an unordered container store the hashes. The iterators of libstdc++ tell by their type; those
/// of libc++ always do.
template <class Iterator>
inline constexpr bool stores_hashes = false;
template <template <class, bool, bool> class Iterator, class Value, bool IsConstant, bool IsStored>
inline constexpr bool stores_hashes<Iterator<Value, IsConstant, IsStored>> = IsStored;
template <template <class...> class Checked, class Iterator, class... More>  // with _GLIBCXX_DEBUG
inline constexpr bool stores_hashes<Checked<Iterator, More...>> = stores_hashes<Iterator>;

/// Facts of a function object that a template stores. Most are empty and take no room. Two things show nowhere else:
/// that an empty one is final, so that it cannot be a base; and that one of namespace std is not empty, as a user's
/// std::hash<Key> is, which is not spelled because it is a default.
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
consteval auto function_facts() {
    if constexpr (requires { typename T::hasher; }) {
        constexpr auto objects =
            object_facts<"hasher", typename T::hasher>() + object_facts<"key_equal", typename T::key_equal>();
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

/// Facts of the pointers of an allocator. If they are classes, the versions of a library have different nodes, which
/// the names of its iterators tell.
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
            if constexpr (!__is_same(typename T::size_type, std::size_t))
                return type_list<type_fact<"size_type", typename T::size_type>>{};
            else
                return type_list<>{};
        } else {
            return type_list<>{};
        }
    }();
    constexpr auto others = size + object_facts<"allocator_type", Allocator>() + function_facts<T>();
    if constexpr (requires {
                      requires __is_same(typename T::value_type, bool);
                  })  // std::vector<bool> has a class of its own
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

/// Facts of the elements of a tuple: an empty one that is final cannot be a base.
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

/// A fact that is a type, if it is a class of a user.
template <Literal Word, class T>
consteval auto foreign_fact() {
    if constexpr (!__is_class(T) && !__is_union(T))
        return type_list<>{};
    else if constexpr (is_of_library<T>)
        return type_list<>{};
    else
        return type_list<type_fact<Word, T>>{};
}
/// A fact that is a type, if it is not the usual one.
template <Literal Word, class T, class Usual>
consteval auto unusual_fact() {
    if constexpr (__is_same(T, Usual))
        return type_list<>{};
    else
        return type_list<type_fact<Word, T>>{};
}

/// An object in unevaluated operands: std::declval without its header.
template <class T>
T& object_of();

/// Facts of what a view of namespace std stores of a user's: the iterators of a range, and whether a function object
/// is in a std::optional because it can neither be assigned nor copied without exceptions.
template <class Argument>
consteval auto view_facts() {
    if constexpr (!__is_class(Argument)) {
        return type_list<>{};
    } else if constexpr (is_of_library<Argument>) {
        return type_list<>{};
    } else if constexpr (requires(Argument & range) { range.begin(), range.end(); }) {
        return type_list<type_fact<"iterator", decltype(object_of<Argument>().begin())>,
                         type_fact<"sentinel", decltype(object_of<Argument>().end())>>{};
    } else {
        constexpr bool is_copied = __is_constructible(Argument, const Argument&);
        constexpr bool is_kept =
            is_copied ? __is_assignable(Argument&, const Argument&) ||
                            (__is_nothrow_constructible(Argument, const Argument&) &&
                             __is_nothrow_constructible(Argument, Argument))
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

/// The types whose facts depend on their names.
enum class StandardKind {
    none,
    tuple,
    insert_iterator,
    counted_iterator,
    shuffle_order_engine,
    conversion,
    mdspan,
    view
};
constexpr StandardKind standard_kind(const KnownName& name) {
    constexpr struct {
        Chars name;
        StandardKind kind;
    } known[] = {{"tuple", StandardKind::tuple},
                 {"insert_iterator", StandardKind::insert_iterator},
                 {"counted_iterator", StandardKind::counted_iterator},
                 {"shuffle_order_engine", StandardKind::shuffle_order_engine},
                 {"wstring_convert", StandardKind::conversion},
                 {"wbuffer_convert", StandardKind::conversion},
                 {"mdspan", StandardKind::mdspan}};
    for (const auto& item : known)
        if (is_called(name, item.name)) return item.kind;
    return (name.tail.size != 0 ? name.tail : name.head.from(5)).starts_with("ranges::") ? StandardKind::view
                                                                                         : StandardKind::none;
}
template <class T, StandardKind Kind = standard_kind(name_of<T>)>
consteval auto other_facts() {
    if constexpr (Kind == StandardKind::tuple)
        return element_facts<T>;
    else if constexpr (Kind == StandardKind::insert_iterator)
        return foreign_fact<"iterator", typename T::container_type::iterator>();
    else if constexpr (Kind == StandardKind::counted_iterator)
        return unusual_fact<"difference_type", typename T::difference_type, __PTRDIFF_TYPE__>();
    else if constexpr (Kind == StandardKind::shuffle_order_engine)
        return type_list<type_fact<"result_type", typename T::result_type>>{};
    else if constexpr (Kind == StandardKind::conversion)
        return foreign_fact<"state_type", typename T::state_type>();
    else if constexpr (Kind == StandardKind::mdspan)
        return foreign_fact<"mapping_type", typename T::mapping_type>() +
               unusual_fact<"data_handle_type", typename T::data_handle_type, typename T::element_type*>();
    else if constexpr (Kind == StandardKind::view)
        return all_view_facts<T>;
    else
        return type_list<>{};
}

/// Facts of a stream: what it stores by the traits of its characters, if these are a user's.
template <class T>
consteval auto stream_facts() {
    if constexpr (!requires {
                      typename T::int_type;
                      typename T::traits_type::state_type;
                  })
        return type_list<>{};
    else if constexpr (name_of<typename T::traits_type>.is_standard)
        return type_list<>{};
    else
        return type_list<type_fact<"int_type", typename T::int_type>,
                         type_fact<"state_type", typename T::traits_type::state_type>>{};
}

/// Whether a container or a smart pointer has no facts, as most have none. (Looking for them costs forty times as
/// much.)
template <class F>
inline constexpr bool is_empty_base = __is_empty(F) && !__is_final(F);
template <class T>
concept is_usual_container = requires {
    requires is_pointer<typename T::pointer> && __is_same(typename T::size_type, std::size_t) &&
        is_empty_base<typename T::allocator_type>;
}
&&!requires { typename T::hasher; }
&&(
    !requires { typename T::key_compare; } || requires { requires is_empty_base<typename T::key_compare>; });
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
    else if constexpr (requires {
                           typename T::container_type;
                           typename T::value_compare;
                       })
        return object_facts<"value_compare", typename T::value_compare, false>();
    else
        return stream_facts<T>() + other_facts<T>();
}

/// The body of the line of a type of namespace std: "libstdc++ cxx11", and facts if there are any, "{ hashes: stored
/// }".
template <class T, class Facts = decltype(standard_facts<T>())>
struct standard_body : mentions_of<> {
    static constexpr Chars text = standard_library;
};
template <class T, class First, class... More>
struct standard_body<T, type_list<First, More...>> : mentions_of_spellings<First, More...> {
    static constexpr auto composed = [] {
        constexpr std::size_t most = standard_library.size + 7 + First::fact.word.size + First::fact.text.size +
                                     ((More::fact.word.size + More::fact.text.size + 4) + ... + 0);
        struct {
            char chars[most];
            std::size_t size;
        } all{};
        Writer out(all.chars);
        const auto put_fact = [&](Chars before, const Fact& fact) {
            out.put(before);
            out.put(fact.word);
            out.put(": ");
            out.put(fact.text);
        };
        out.put(standard_library);
        put_fact(" { ", First::fact);
        (put_fact("; ", More::fact), ...);
        out.put(" }");
        all.size = out.size();
        return all;
    }();
    static constexpr Chars text{composed.chars, composed.size};
};

}  // namespace detail
}  // namespace tenon
