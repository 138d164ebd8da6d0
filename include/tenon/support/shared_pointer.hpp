// SPDX-License-Identifier: BSL-1.0
//
// Shared ownership of a value that nobody changes. Not std::shared_ptr: with libstdc++, <memory> brings the streams and locales along,
// and made an eighth of what <tenon/loader.hpp> costs the compiler.
#pragma once

#include <utility>

namespace [[gnu::visibility("hidden")]] tenon {
namespace detail {

/// A reference to a value, or to nothing; copies share it, and the last of them deletes it. Copies may be used by different threads.
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
    ~Shared() {
        if (counted_ != nullptr && __atomic_fetch_sub(&counted_->owners, 1, __ATOMIC_ACQ_REL) == 1) delete counted_;
    }

    explicit operator bool() const { return counted_ != nullptr; }
    const T& operator*() const { return counted_->value; }
    const T* operator->() const { return &counted_->value; }
    /// The value, moved out where nobody else has it.
    T take() && {
        if (__atomic_load_n(&counted_->owners, __ATOMIC_ACQUIRE) == 1) return std::move(counted_->value);
        return counted_->value;
    }

private:
    struct Counted {
        T value;
        unsigned owners;
    };
    Counted* counted_ = nullptr;
};

}  // namespace detail
}  // namespace tenon
