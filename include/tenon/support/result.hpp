// SPDX-License-Identifier: BSL-1.0
//
// A value or an error, for C++20, which has no std::expected. Works without exceptions and without RTTI.
#pragma once

#include <tenon/base/visibility.hpp>
#include <tenon/support/error.hpp>
#include <tenon/support/shared_pointer.hpp>
#include <tenon/support/throw_failure.hpp>

#include <new>
#include <type_traits>
#include <utility>

namespace [[gnu::visibility("hidden")]] tenon {

/// Holds a T, or the Error that says why there is none.
///
///     tenon::Result<tenon::Plugin> plugin = tenon::open("libblur.so");
///     if (!plugin) return report(plugin.error().message);
///     use(*plugin);
///
/// It has of std::expected<T, Error> what is used here: construction, moving, has_value, operator bool, value,
/// value_or, operator* and ->, error. It has no copies, no operator==, no unexpected (an Error converts), and none of
/// and_then, transform and or_else. value() throws Failure. The error lies on the heap, so that the Result of a symbol
/// has two words and a lookup can be inlined.
///
/// As with std::expected, operator*, -> and error() check nothing. Different threads may use different results, not one
/// of them.
template <class T>
class [[nodiscard, TENON_DETAIL_PUBLIC]] Result {
public:
    // Always inline are the members that depend on more of T than its size: two units of one program may each have a
    // struct `Api` of its own, and the linker keeps one copy of Result<Api>'s functions.
    using value_type = T;
    using error_type = Error;

    [[gnu::always_inline]] Result(T value) : value_(std::move(value)) {}
    Result(Error error) : error_(std::move(error)) {}
    /// `other` keeps its error, if it has one.
    [[gnu::always_inline]] Result(Result && other) noexcept : error_(other.error_) {
        if (!error_) new (&value_) T(std::move(other.value_));
    }
    [[gnu::always_inline]] Result& operator=(Result&& other) noexcept {
        if (this != &other) {
            this->~Result();
            new (this) Result(std::move(other));
        }
        return *this;
    }
    [[gnu::always_inline]] ~Result() {
        if (!error_) value_.~T();
    }

    bool has_value() const noexcept { return !error_; }
    explicit operator bool() const noexcept { return has_value(); }

    /// The value. Throws Failure if there is none. If exceptions are off, prints the message and aborts.
    T& value()& {
        if (error_) detail::throw_failure(*error_);
        return value_;
    }
    const T& value() const& {
        if (error_) detail::throw_failure(*error_);
        return value_;
    }
    /// By value: a loop over the value of a result that ends with the statement, `for (x : discover(d).value())`, would
    /// go through what is gone.
    [[gnu::always_inline]] T value()&& {
        if (error_) detail::throw_failure(*error_);
        return std::move(value_);
    }
    /// A copy of the value, or `other` if there is none.
    template <class U>
    [[gnu::always_inline]] T value_or(U && other) const& {
        return has_value() ? value_ : static_cast<T>(std::forward<U>(other));
    }

    /// The value, which there must be.
    T& operator*()& noexcept { return value_; }
    const T& operator*() const& noexcept { return value_; }
    [[gnu::always_inline]] T operator*()&& noexcept { return std::move(value_); }
    T* operator->() noexcept { return &value_; }
    const T* operator->() const noexcept { return &value_; }

    /// The error, which there must be.
    const Error& error() const& noexcept { return *error_; }
    Error error()&& { return std::move(error_).take(); }

private:
    detail::Shared<Error> error_;
    union {
        T value_;
    };
};

/// Holds nothing, or the Error that says what failed.
template <>
class [[nodiscard, TENON_DETAIL_PUBLIC]] Result<void> {
public:
    using value_type = void;
    using error_type = Error;

    Result() = default;
    Result(Error error) : error_(std::move(error)) {}
    /// `other` keeps its error, if it has one.
    Result(Result && other) noexcept : error_(other.error_) {}
    Result& operator=(Result&& other) noexcept {
        error_ = other.error_;
        return *this;
    }

    bool has_value() const noexcept { return !error_; }
    explicit operator bool() const noexcept { return has_value(); }
    void value() const {
        if (error_) detail::throw_failure(*error_);
    }
    const Error& error() const& noexcept { return *error_; }
    Error error()&& { return std::move(error_).take(); }

private:
    detail::Shared<Error> error_;
};

}  // namespace tenon
