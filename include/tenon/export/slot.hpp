// SPDX-License-Identifier: BSL-1.0
//
// A slot is the exported data symbol that holds the address of an exported function or variable. Its assembler name tells which:
// "tenon..filter" for a function, "tenon.radius" for a variable. An assembler name is a literal, which no template can choose, so both
// are declared and the one that fits is defined.
#pragma once

#include <tenon/identity/identity.hpp>
#include <tenon/system/placement.hpp>
#include <tenon/base/traits.hpp>

namespace [[gnu::visibility("hidden")]] tenon {
namespace detail {

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
    static constexpr bool is_function = (exportable<T>::flags & detail::is_function) != 0;
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

/// Whether a function of a slot's class, as the compiler prints it, says that a namespace around it has no name: "(anonymous namespace)"
/// of clang++, "{anonymous}" of g++. Such a slot would be nobody else's.
constexpr bool is_visible(const char* printed) {
#if defined(__clang__)
    return __builtin_strchr(printed, '(')[1] != 'a';
#else
    return __builtin_strcspn(printed, "{") == __builtin_strlen(printed);
#endif
}

using init_function = void();

}  // namespace detail
}  // namespace tenon

#define TENON_DETAIL_SLOT(Name, Id, ...) TENON_DETAIL_SLOT_NAMED(Name, Id, __VA_ARGS__)
#define TENON_DETAIL_SLOT_NAMED(Name, Id, ...)                                                                                           \
    using tenon_target_##Id = decltype(tenon::detail::target_of((__VA_ARGS__)));                                                         \
    static_assert(tenon_target_##Id::is_function || (!__is_same(decltype(__VA_ARGS__), tenon_target_##Id::type&) &&                      \
                                                     !__is_same(decltype(__VA_ARGS__), tenon_target_##Id::type&&)),                      \
                  "tenon: a reference cannot be exported, as a slot is a constant; export the object that it refers to");                \
    template <class tenon_any> /* its address is a constant: that of a thread_local variable is none */                                  \
    concept tenon_has_constant_address_##Id = requires { typename tenon::detail::constant<tenon_any::address(__VA_ARGS__)>; };           \
    static_assert(tenon_has_constant_address_##Id<tenon_target_##Id>,                                                                    \
                  "tenon: a thread_local variable cannot be exported, as a slot is a constant; export a function that returns its "      \
                  "address");                                                                                                            \
    struct tenon_function_##Id {                                                                                                         \
        [[gnu::visibility("default")]] static tenon_target_##Id::type* const slot TENON_DETAIL_SYMBOL("tenon.." Name);                               \
    };                                                                                                                                   \
    struct tenon_variable_##Id {                                                                                                         \
        static consteval const char* name() { return __PRETTY_FUNCTION__; }                                                              \
        [[gnu::visibility("default")]] static tenon_target_##Id::type* const slot TENON_DETAIL_SYMBOL("tenon." Name);                                \
    };                                                                                                                                   \
    static_assert(tenon::detail::is_visible(tenon_variable_##Id::name()),                                                                \
                  "tenon: an export in an unnamed namespace would not be exported; write the macro outside of it");                      \
    using tenon_slot_##Id =                                                                                                              \
        tenon::detail::choose<tenon_target_##Id::is_function>::type<tenon_function_##Id, tenon_variable_##Id>;                             \
    [[gnu::used]] constinit tenon_target_##Id::type* const tenon_slot_##Id::slot = tenon_target_##Id::address(__VA_ARGS__)

#define TENON_DETAIL_INIT_SLOT(Symbol, Function, Id) TENON_DETAIL_INIT_SLOT_NAMED(Symbol, Function, Id)
#define TENON_DETAIL_INIT_SLOT_NAMED(Symbol, Function, Id)                                                          \
    struct tenon_init_##Id {                                                                                        \
        static consteval const char* name() { return __PRETTY_FUNCTION__; }                                         \
        [[gnu::visibility("default")]] static tenon::detail::init_function* const slot TENON_DETAIL_SYMBOL(Symbol);             \
    };                                                                                                              \
    static_assert(tenon::detail::is_visible(tenon_init_##Id::name()),                                               \
                  "tenon: an export in an unnamed namespace would not be exported; write the macro outside of it"); \
    [[gnu::used]] constinit tenon::detail::init_function* const tenon_init_##Id::slot = &Function
