// SPDX-License-Identifier: BSL-1.0
//
// A sequence that grows, and sorting. Not std::vector and std::sort: each type that these are used with costs the compiler several times as much,
// and whoever includes the loader pays for all of them. What a user sees is in std::vector all the same.
#pragma once

#include <tenon/support/bytes.hpp>

#include <cstddef>
#include <new>
#include <utility>

namespace [[gnu::visibility("hidden")]] tenon {
namespace detail {

/// Owns objects in the order in which they were added; as much of std::vector as is used inside.
template <class T>
class Vector : public Objects<T> {
    using Objects<T>::data_, Objects<T>::size_;

public:
    using Objects<T>::end;

    Vector() = default;
    Vector(Vector&& other) noexcept { swap(other); }
    Vector(const Vector& other) : Vector() {  // what was copied is destroyed where a further copy fails
        for (const T& one : other) push_back(one);
    }
    Vector& operator=(Vector other) noexcept {
        swap(other);
        return *this;
    }
    ~Vector() {
        for (T& one : *this) one.~T();
        ::operator delete(data_);
    }

    void push_back(T one) {
        if (size_ == capacity_) grow();
        new (end()) T(std::move(one));
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
        for (T& one : *this) {
            new (larger.end()) T(std::move(one));
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

/// Sorts objects of which no two are equal, or whose order does not matter where they are. Source: Williams, Algorithm 232, 1964.
template <class T, class Less>
void heap_sort(T* all, std::size_t count, Less less) {
    const auto swap = [](T& a, T& b) {  // std::swap asks for seven traits of each type
        T kept = std::move(a);
        a = std::move(b);
        b = std::move(kept);
    };
    const auto sink = [&](std::size_t at, std::size_t end) {
        for (std::size_t child; (child = 2 * at + 1) < end; at = child) {
            if (child + 1 < end && less(all[child], all[child + 1])) ++child;
            if (!less(all[at], all[child])) return;
            swap(all[at], all[child]);
        }
    };
    for (std::size_t k = count / 2; k-- > 0;) sink(k, count);
    for (std::size_t end = count; end-- > 1;) {
        swap(all[0], all[end]);
        sink(0, end);
    }
}

}  // namespace detail
}  // namespace tenon
