// SPDX-License-Identifier: BSL-1.0
//
// What a lookup gives: a bare pointer whose type has been proven.
#pragma once

#include <type_traits>

namespace [[gnu::visibility("hidden")]] tenon {

/// A function or variable of a plugin, of type T. One word; never dangles, as a plugin stays loaded until the process ends. Made by a
/// lookup; one that is made without is null until it is assigned to.
template <class T>
class [[gnu::visibility("protected")]] Symbol {
public:
    using element_type = T;

    constexpr Symbol() noexcept = default;
    constexpr explicit Symbol(T* address) noexcept : address_(address) {}

    T* get() const noexcept { return address_; }
    explicit operator bool() const noexcept { return address_ != nullptr; }
    T& operator*() const noexcept { return *address_; }
    T* operator->() const noexcept { return address_; }

private:
    T* address_ = nullptr;
};

/// A function is called as if by its pointer: the conversion below makes a call of the symbol a call of the function itself.
template <class F>
    requires std::is_function_v<F>
class [[gnu::visibility("protected")]] Symbol<F> {
public:
    using element_type = F;

    constexpr Symbol() noexcept = default;
    constexpr explicit Symbol(F* address) noexcept : address_(address) {}

    F* get() const noexcept { return address_; }
    operator F*() const noexcept { return address_; }

private:
    F* address_ = nullptr;
};

}  // namespace tenon
