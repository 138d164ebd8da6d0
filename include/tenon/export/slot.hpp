// SPDX-License-Identifier: BSL-1.0
//
// A slot is the exported data symbol that holds the address of an exported function or variable. Its assembler name
// tells which of the two: "tenon..filter" for a function, "tenon.radius" for a variable. A name that is a text stands in
// quotes: tenon.."gz::Euler". No template can choose an assembler name, because it is a literal, so all slots are
// declared and the one that fits is defined.
#pragma once

#include <tenon/base/text.hpp>
#include <tenon/base/traits.hpp>
#include <tenon/identity/compiler_name.hpp>
#include <tenon/identity/description.hpp>
#include <tenon/identity/identity.hpp>
#include <tenon/system/placement.hpp>

namespace [[gnu::visibility("hidden")]] tenon {
namespace detail {

/// What an expression exports: a function by its name or by a static_cast that picks an overload, which is a pointer
/// but no object; a variable by its name.
template <class T>
struct slot_target {
    static_assert(!__is_same(T, T), "tenon: only a function or a variable can be exported, not a value");
    using type = T;
    static constexpr bool is_function = false;
    static constexpr T* address(T&&) { return nullptr; }
};
template <class T>
struct slot_target<T&> {
    using type = T;
    static constexpr bool is_function = (exportable<T>::flags & detail::is_function) != 0;
    static constexpr T* address(T& entity) { return __builtin_addressof(entity); }
};
template <function_type F>
struct slot_target<F*> {
    using type = F;
    static constexpr bool is_function = true;
    static constexpr F* address(F* function) { return function; }
};

/// The target of `(entity)`. It is deduced, because g++ warns if a template argument ignores attributes of a function
/// such as format and nonnull.
template <class Expression>
slot_target<Expression> target_of(Expression&&);

template <class T>
concept is_reference = __is_same(T, T&) || __is_same(T, T&&);

/// True for a slot that other binaries can see. One in an unnamed namespace they cannot: compilers print
/// "{anonymous}" or "(anonymous namespace)" there, and neither bracket anywhere else in the name of a slot's class.
template <class Slot>
consteval bool is_visible() {
    constexpr Chars printed = type_in(tenon_printer::type<Slot>());
    static_assert(length_before(printed.data, "({") >= printed.size,
                  "tenon: an export in an unnamed namespace is not visible outside; write the macro outside of it");
    return true;
}
template <class Slot, bool = is_visible<Slot>()>
using visible_slot = Slot;

/// True for an entity that was declared with the type `Declared` and has a constant address.
template <class Target, class Declared, bool HasConstantAddress>
consteval bool can_have_slot() {
    static_assert(
        Target::is_function || !is_reference<Declared>,
        "tenon: a reference cannot be exported, as a slot is a constant; export the object that it refers to");
    static_assert(HasConstantAddress,
                  "tenon: a thread_local variable cannot be exported, as a slot is a constant; export a function that "
                  "returns its address");
    return true;
}

/// The slot of an entity: one of the two that are declared for it.
template <class Target, class Function, class Variable, bool CanHaveSlot>
using chosen_slot =
    visible_slot<typename choose<Target::is_function && CanHaveSlot>::template type<Function, Variable>>;

/// The slot under a text in quotes, or the one under an identifier.
template <bool IsText, class OfText, class OfIdentifier>
using slot_as = typename choose<IsText>::template type<OfText, OfIdentifier>;

/// The name of an export from what is written for it: an identifier, or a text in quotes. An array, as the list of
/// names is one of arrays.
template <Literal Written>
inline constexpr auto export_name = [] {
    constexpr Chars name = without_quotes(Written);
    struct {
        char chars[name.size + 1] = {};
    } own;
    Writer(own.chars).put(name);
    return own;
}();

using init_function = void();

}  // namespace detail
}  // namespace tenon

// The slot of an entity under a name that is an identifier.
#define TENON_DETAIL_SLOT(Name, Id, ...) TENON_DETAIL_SLOT_NAMED(Name, Id, __VA_ARGS__)
#define TENON_DETAIL_SLOT_NAMED(Name, Id, ...)                                            \
    TENON_DETAIL_SLOT_TARGET(Id, __VA_ARGS__)                                             \
    TENON_DETAIL_SLOT_CLASS(tenon_function_##Id, Id, TENON_DETAIL_SYMBOL("tenon.." Name)) \
    TENON_DETAIL_SLOT_CLASS(tenon_variable_##Id, Id, TENON_DETAIL_SYMBOL("tenon." Name))  \
    TENON_DETAIL_SLOT_CHOSEN(Id, tenon_function_##Id, tenon_variable_##Id, __VA_ARGS__)

// The same for a name that is an identifier or a text in quotes. No macro can tell which, so both are declared, and the
// names that both would have in front of a text are given beside it.
#define TENON_DETAIL_SLOT_AS(Name, OfFunction, OfVariable, Id, ...) \
    TENON_DETAIL_SLOT_AS_NAMED(Name, OfFunction, OfVariable, Id, __VA_ARGS__)
#define TENON_DETAIL_SLOT_AS_NAMED(Name, OfFunction, OfVariable, Id, ...)                                         \
    TENON_DETAIL_SLOT_TARGET(Id, __VA_ARGS__)                                                                     \
    TENON_DETAIL_SLOT_CLASS(tenon_function_##Id, Id, TENON_DETAIL_SYMBOL("tenon.." Name))                         \
    TENON_DETAIL_SLOT_CLASS(tenon_variable_##Id, Id, TENON_DETAIL_SYMBOL("tenon." Name))                          \
    TENON_DETAIL_SLOT_CLASS(tenon_function_of_text_##Id, Id, TENON_DETAIL_SYMBOL_OF_TEXT(OfFunction))             \
    TENON_DETAIL_SLOT_CLASS(tenon_variable_of_text_##Id, Id, TENON_DETAIL_SYMBOL_OF_TEXT(OfVariable))             \
    using tenon_function_as_##Id =                                                                                \
        tenon::detail::slot_as<tenon::detail::is_quoted(Name), tenon_function_of_text_##Id, tenon_function_##Id>; \
    using tenon_variable_as_##Id =                                                                                \
        tenon::detail::slot_as<tenon::detail::is_quoted(Name), tenon_variable_of_text_##Id, tenon_variable_##Id>; \
    TENON_DETAIL_SLOT_CHOSEN(Id, tenon_function_as_##Id, tenon_variable_as_##Id, __VA_ARGS__)
#define TENON_DETAIL_WRITTEN(...) #__VA_ARGS__

// Whether the address is a constant can only be asked where it is written, and of a template.
#define TENON_DETAIL_SLOT_TARGET(Id, ...)                                        \
    using tenon_target_##Id = decltype(tenon::detail::target_of((__VA_ARGS__))); \
    template <class tenon_any>                                                   \
    concept tenon_has_constant_address_##Id = requires {                         \
        typename tenon::detail::constant<tenon_any::address(__VA_ARGS__)>;       \
    };
#define TENON_DETAIL_SLOT_CLASS(Class, Id, Symbol)                                        \
    struct Class {                                                                        \
        [[gnu::visibility("default")]] static tenon_target_##Id::type* const slot Symbol; \
    };
#define TENON_DETAIL_SLOT_CHOSEN(Id, Function, Variable, ...)                                \
    using tenon_slot_##Id = tenon::detail::chosen_slot<                                      \
        tenon_target_##Id, Function, Variable,                                               \
        tenon::detail::can_have_slot<tenon_target_##Id, decltype(__VA_ARGS__),               \
                                     tenon_has_constant_address_##Id<tenon_target_##Id>>()>; \
    [[gnu::used]] constinit tenon_target_##Id::type* const tenon_slot_##Id::slot =           \
        tenon_target_##Id::address(__VA_ARGS__)

#define TENON_DETAIL_INIT_SLOT(Symbol, Function, Id) TENON_DETAIL_INIT_SLOT_NAMED(Symbol, Function, Id)
#define TENON_DETAIL_INIT_SLOT_NAMED(Symbol, Function, Id)                                                           \
    struct tenon_init_##Id {                                                                                         \
        [[gnu::visibility("default")]] static tenon::detail::init_function* const slot TENON_DETAIL_SYMBOL(Symbol);  \
    };                                                                                                               \
    [[gnu::used]] constinit tenon::detail::init_function* const tenon::detail::visible_slot<tenon_init_##Id>::slot = \
        &Function
