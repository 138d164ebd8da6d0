// SPDX-License-Identifier: BSL-1.0
//
// The name of a member class of a class template by reflection (C++26). Compilers print the arguments of the template in
// different ways, so C++20 asks for TENON_NAME; reflection leads to the template, and its arguments are spelled as
// everywhere.
#pragma once

#include <tenon/identity/template_spelling.hpp>

#include <cstddef>
#include <meta>
#include <string_view>

// Version 14 does not know this syntax.
// clang-format off

namespace [[gnu::visibility("hidden")]] tenon {
namespace detail {

/// Whether T is a class or enum that is declared in a specialisation of a user's class template.
template <class T>
concept member_of_template =
    name_of<T>.is_member_of_template && name_of<T>.is_nameable && !name_of<T>.is_standard &&
    !std::meta::has_template_arguments(std::meta::dealias(^^T)) && std::meta::has_identifier(std::meta::dealias(^^T)) &&
    std::meta::is_class_type(std::meta::parent_of(std::meta::dealias(^^T)));

template <class T>
struct member_name {
    static constexpr std::string_view own = std::define_static_string(std::meta::identifier_of(std::meta::dealias(^^T)));
    static constexpr Chars scope = spelling<typename[:std::meta::parent_of(std::meta::dealias(^^T)):]>::view.text;
    static constexpr auto joined = [] {
        struct {
            char chars[scope.size + 2 + own.size()];
        } name{};
        Writer out(name.chars);
        out.put(scope);
        out.put("::");
        out.put({own.data(), own.size()});
        return name;
    }();
};
template <member_of_template T>
inline constexpr Chars whole_name<T, false> = {member_name<T>::joined.chars, sizeof member_name<T>::joined.chars};

}  // namespace detail
}  // namespace tenon
