// SPDX-License-Identifier: BSL-1.0
//
// Shared ownership of a value that nobody changes. std::shared_ptr needs <memory>, which brings the streams and locales
// along with libstdc++: a program that reads a manifest would cost the compiler 15 % more instructions.
#pragma once

#include <utility>

namespace [[gnu::visibility("hidden")]] tenon {
namespace detail {

/// Owns a value together with its copies, or nothing. The last owner deletes the value. Different threads may use
/// copies of one owner.
template <class T>
class Shared {
public:
    Shared() = default;
    explicit Shared(T value) : counted_(new Counted{std::move(value), 1}) {}
    Shared(const Shared& other) noexcept : counted_(other.counted_) {
        if (counted_ != nullptr) __atomic_fetch_add(&counted_->owners, 1, __ATOMIC_RELAXED);
    }
    Shared(Shared&& other) noexcept : counted_(std::exchange(other.counted_, nullptr)) {}
    Shared& operator=(Shared other) noexcept {
        std::swap(counted_, other.counted_);
        return *this;
    }
    // Inline: a warm lookup ends with one that owns nothing, and g++ calls a longer destructor in large programs.
    [[gnu::always_inline]] ~Shared() {
        if (counted_ != nullptr) release();
    }

    explicit operator bool() const { return counted_ != nullptr; }
    const T& operator*() const { return counted_->value; }
    const T* operator->() const { return &counted_->value; }
    /// The value: moved out if this is the last owner, copied otherwise.
    T take() && {
        if (__atomic_load_n(&counted_->owners, __ATOMIC_ACQUIRE) == 1) return std::move(counted_->value);
        return counted_->value;
    }

private:
    [[gnu::noinline]] void release() {
        if (__atomic_fetch_sub(&counted_->owners, 1, __ATOMIC_ACQ_REL) == 1) delete counted_;
    }

    struct Counted {
        T value;
        unsigned owners;
    };
    Counted* counted_ = nullptr;
};

}  // namespace detail
}  // namespace tenon
