// SPDX-License-Identifier: BSL-1.0
//
// The result of a lookup: a bare pointer whose type has been proven.
#pragma once

#include <tenon/base/visibility.hpp>

#include <string_view>
#include <type_traits>

namespace [[gnu::visibility("hidden")]] tenon {

/// A function or variable of a plugin, of type T. It has the size of a pointer and never dangles, as a plugin stays
/// loaded until the process ends. A lookup makes it; a default-constructed one is null.
///
///     tenon::Symbol<void(acme::Image&)> filter = plugin.lookup<void(acme::Image&)>("filter").value();
///     filter(image);
template <class T>
class [[TENON_DETAIL_PUBLIC]] Symbol {
public:
    using element_type = T;

    constexpr Symbol() noexcept = default;
    constexpr explicit Symbol(T* address) noexcept : address_(address) {}

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
class [[TENON_DETAIL_PUBLIC]] Symbol<F> {
public:
    using element_type = F;

    constexpr Symbol() noexcept = default;
    constexpr explicit Symbol(F* address) noexcept : address_(address) {}

    F* get() const noexcept { return address_; }
    operator F*() const noexcept { return address_; }

private:
    F* address_ = nullptr;
};

/// A member of a struct given to `Plugin::bind` that the plugin need not export: null where it exports nothing of that
/// name. What it exports under that name must have type T. So an old plugin serves a new program.
///
///     struct Api { tenon::Symbol<void(acme::Image&)> filter; tenon::Optional<int()> version; };
///     const int version = api.version ? api.version() : 1;
template <class T>
class [[TENON_DETAIL_PUBLIC]] Optional : public Symbol<T> {
public:
    using Symbol<T>::Symbol;
};

/// A symbol and the name by which its plugin exports it: see `Plugin::all`. The name stays valid until the process
/// ends.
template <class T>
struct [[TENON_DETAIL_PUBLIC]] NamedSymbol {
    std::string_view name;
    Symbol<T> symbol;
};

}  // namespace tenon
