// SPDX-License-Identifier: BSL-1.0
//
// A value or an error: the interface of std::expected as far as it is used here, in C++20, and in two words for a symbol, so that a
// lookup may be inlined. Works without exceptions and without RTTI.
#pragma once

#include <tenon/support/error.hpp>
#include <tenon/support/shared_pointer.hpp>
#include <tenon/support/throw_failure.hpp>

#include <new>
#include <type_traits>
#include <utility>

namespace [[gnu::visibility("hidden")]] tenon {

/// Holds a T, or the Error that says why there is none.
/// (Where two units of one program have each a struct `Api` of their own to bind, the linker keeps the functions of one Result<Api>: those
/// that depend on more of it than where the error is are inlined.)
template <class T>
class [[nodiscard, gnu::visibility("protected")]] Result {
public:
    using value_type = T;
    using error_type = Error;

    [[gnu::always_inline]] Result(T value) : value_(std::move(value)) {}
    Result(Error error) : error_(std::move(error)) {}
    /// Leaves the other with its error, if it had one.
    [[gnu::always_inline]] Result(Result&& other) noexcept : error_(other.error_) {
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

    /// The value; throws Failure where there is none, or prints and aborts where exceptions are off.
    T& value() & {
        if (error_) detail::throw_failure(*error_);
        return value_;
    }
    const T& value() const& {
        if (error_) detail::throw_failure(*error_);
        return value_;
    }
    T&& value() && {
        if (error_) detail::throw_failure(*error_);
        return std::move(value_);
    }
    template <class U>
    [[gnu::always_inline]] T value_or(U&& other) const& {
        return has_value() ? value_ : static_cast<T>(std::forward<U>(other));
    }

    /// The value, of a result that has one.
    T& operator*() & noexcept { return value_; }
    const T& operator*() const& noexcept { return value_; }
    T&& operator*() && noexcept { return std::move(value_); }
    T* operator->() noexcept { return &value_; }
    const T* operator->() const noexcept { return &value_; }

    /// The error, of a result that has no value.
    const Error& error() const& noexcept { return *error_; }
    Error error() && { return std::move(error_).take(); }

private:
    detail::Shared<Error> error_;
    union {
        T value_;
    };
};

template <>
class [[nodiscard, gnu::visibility("protected")]] Result<void> {
public:
    using value_type = void;
    using error_type = Error;

    Result() = default;
    Result(Error error) : error_(std::move(error)) {}
    /// Leaves the other with its error, if it had one.
    Result(Result&& other) noexcept : error_(other.error_) {}
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
    Error error() && { return std::move(error_).take(); }

private:
    detail::Shared<Error> error_;
};

}  // namespace tenon
