// SPDX-License-Identifier: BSL-1.0
//
// A slot is the exported data symbol that holds the address of an exported function or variable. Its assembler name tells which:
// "tenon..filter" for a function, "tenon.radius" for a variable. An assembler name is a literal, which no template can choose, so both
// are declared and the one that fits is defined.
#pragma once

#include <tenon/identity/identity.hpp>
#include <tenon/identity/traits.hpp>

namespace tenon::detail {

/// What is exported by an expression: a function by its name or by a static_cast that picks an overload (a function pointer that is
/// no object); a variable by its name.
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
    static constexpr bool is_function = (export_flags<T> & detail::is_function) != 0;
    static constexpr T* address(T& entity) { return __builtin_addressof(entity); }
};
template <function_type F>
struct slot_target<F*> {
    using type = F;
    static constexpr bool is_function = true;
    static constexpr F* address(F* function) { return function; }
};

/// The target of `(entity)`. Deduced, as g++ warns of attributes of a function (format, nonnull) that a template argument ignores.
template <class Expression>
slot_target<Expression> target_of(Expression&&);

/// A slot in an unnamed namespace would be nobody else's.
template <class Slot>
concept is_visible = read_name(printed_type<Slot>()).is_nameable;

using init_function = void();

}  // namespace tenon::detail

#define TENON_DETAIL_SLOT(Function, Variable, Id, ...) TENON_DETAIL_SLOT_NAMED(Function, Variable, Id, __VA_ARGS__)
#define TENON_DETAIL_SLOT_NAMED(Function, Variable, Id, ...)                                                                        \
    using tenon_target_##Id = decltype(tenon::detail::target_of((__VA_ARGS__)));                                                    \
    static_assert(tenon_target_##Id::is_function || (!__is_same(decltype(__VA_ARGS__), tenon_target_##Id::type&) &&                 \
                                                     !__is_same(decltype(__VA_ARGS__), tenon_target_##Id::type&&)),                 \
                  "tenon: a reference cannot be exported, as a slot is a constant; export the object that it refers to");           \
    template <class Target> /* its address is a constant: that of a thread_local variable is none */                                \
    concept tenon_has_constant_address_##Id = requires { typename tenon::detail::constant<Target::address(__VA_ARGS__)>; };         \
    static_assert(tenon_has_constant_address_##Id<tenon_target_##Id>,                                                               \
                  "tenon: a thread_local variable cannot be exported, as a slot is a constant; export a function that returns its " \
                  "address");                                                                                                       \
    struct tenon_function_##Id {                                                                                                    \
        [[gnu::visibility("default")]] static tenon_target_##Id::type* const slot __asm__(Function);                                \
    };                                                                                                                              \
    struct tenon_variable_##Id {                                                                                                    \
        [[gnu::visibility("default")]] static tenon_target_##Id::type* const slot __asm__(Variable);                                \
    };                                                                                                                              \
    static_assert(tenon::detail::is_visible<tenon_variable_##Id>,                                                                   \
                  "tenon: an export in an unnamed namespace would not be exported; write the macro outside of it");                 \
    using tenon_slot_##Id =                                                                                                         \
        tenon::detail::choice<tenon_target_##Id::is_function>::of<tenon_function_##Id, tenon_variable_##Id>;                        \
    [[gnu::used]] constinit tenon_target_##Id::type* const tenon_slot_##Id::slot = tenon_target_##Id::address(__VA_ARGS__)

#define TENON_DETAIL_INIT_SLOT(Symbol, Function, Id) TENON_DETAIL_INIT_SLOT_NAMED(Symbol, Function, Id)
#define TENON_DETAIL_INIT_SLOT_NAMED(Symbol, Function, Id)                                                          \
    struct tenon_init_##Id {                                                                                        \
        [[gnu::visibility("default")]] static tenon::detail::init_function* const slot __asm__(Symbol);             \
    };                                                                                                              \
    static_assert(tenon::detail::is_visible<tenon_init_##Id>,                                                       \
                  "tenon: an export in an unnamed namespace would not be exported; write the macro outside of it"); \
    [[gnu::used]] constinit tenon::detail::init_function* const tenon_init_##Id::slot = &Function
