// SPDX-License-Identifier: BSL-1.0
//
// A sequence that grows. With std::vector, a host with one lookup costs the compiler 31 % more instructions, as each
// element type is paid for. Public functions return std::vector all the same.
#pragma once

#include <tenon/support/heap_array.hpp>

#include <cstddef>
#include <new>
#include <utility>

namespace [[gnu::visibility("hidden")]] tenon {
namespace detail {

/// The part of std::vector that tenon uses inside. Adding an object may move the others.
template <class T>
class Vector : public Objects<T> {
    using Objects<T>::data_, Objects<T>::size_;

public:
    using Objects<T>::end;

    Vector() = default;
    Vector(Vector&& other) noexcept { swap(other); }
    Vector(const Vector& other) : Vector() {  // delegates, so that the destructor runs if a copy throws
        for (const T& object : other) push_back(object);
    }
    Vector& operator=(Vector other) noexcept {
        swap(other);
        return *this;
    }
    ~Vector() {
        for (T& object : *this) object.~T();
        ::operator delete(data_);
    }

    void push_back(T object) {
        if (size_ == capacity_) grow();
        new (end()) T(std::move(object));
        ++size_;
    }
    void pop_back() {
        back().~T();
        --size_;
    }

    T& back() { return end()[-1]; }
    const T& back() const { return end()[-1]; }

private:
    void grow() {
        Vector larger;
        larger.capacity_ = capacity_ == 0 ? 4 : 2 * capacity_;
        larger.data_ = ::operator new(larger.capacity_ * sizeof(T));
        for (T& object : *this) {
            new (larger.end()) T(std::move(object));
            ++larger.size_;
        }
        swap(larger);
    }
    void swap(Vector& other) noexcept {
        std::swap(data_, other.data_);
        std::swap(size_, other.size_);
        std::swap(capacity_, other.capacity_);
    }

    std::size_t capacity_ = 0;
};

}  // namespace detail
}  // namespace tenon
