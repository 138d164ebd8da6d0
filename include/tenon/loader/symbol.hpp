// SPDX-License-Identifier: BSL-1.0
//
// The result of a lookup: a bare pointer whose type has been proven.
#pragma once

#include <type_traits>

namespace [[gnu::visibility("hidden")]] tenon {

/// A function or variable of a plugin, of type T. It has the size of a pointer and never dangles, as a plugin stays
/// loaded until the process ends. A lookup makes it; a default-constructed one is null.
///
///     tenon::Symbol<void(acme::Image&)> filter = plugin.lookup<void(acme::Image&)>("filter").value();
///     filter(image);
template <class T>
class [[gnu::visibility("protected")]] Symbol {
public:
    using element_type = T;

    constexpr Symbol() noexcept = default;
    constexpr explicit Symbol(T * address) noexcept : address_(address) {}

    T* get() const noexcept { return address_; }  ///< null if it was default-constructed
    explicit operator bool() const noexcept { return address_ != nullptr; }
    T& operator*() const noexcept { return *address_; }
    T* operator->() const noexcept { return address_; }

private:
    T* address_ = nullptr;
};

/// A symbol of a function converts to a pointer to it, so a call of the symbol is a call of the function.
template <class F>
requires std::is_function_v<F>
class [[gnu::visibility("protected")]] Symbol<F> {
public:
    using element_type = F;

    constexpr Symbol() noexcept = default;
    constexpr explicit Symbol(F * address) noexcept : address_(address) {}

    F* get() const noexcept { return address_; }
    operator F*() const noexcept { return address_; }

private:
    F* address_ = nullptr;
};

}  // namespace tenon
