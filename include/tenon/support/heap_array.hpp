// SPDX-License-Identifier: BSL-1.0
//
// An array on the heap, of one layout with every standard library: loaders of one process share such arrays.
#pragma once

#include <cstddef>
#include <cstdlib>
#include <cstring>
#include <new>
#include <type_traits>
#include <utility>

namespace [[gnu::visibility("hidden")]] tenon {
namespace detail {

/// Objects that lie one behind the other. A derived class owns them.
template <class T>
class Objects {
public:
    T* begin() { return static_cast<T*>(data_); }
    T* end() { return begin() + size_; }
    const T* begin() const { return static_cast<const T*>(data_); }
    const T* end() const { return begin() + size_; }
    T& operator[](std::size_t k) { return begin()[k]; }
    const T& operator[](std::size_t k) const { return begin()[k]; }
    std::size_t size() const { return size_; }
    bool empty() const { return size_ == 0; }

protected:
    void* data_ = nullptr;  // not T*, so that the code that moves and swaps it is compiled once
    std::size_t size_ = 0;
};

/// Throws std::bad_alloc. Aborts if exceptions are off.
[[noreturn]] inline void out_of_memory() {
#if defined(__cpp_exceptions)
    throw std::bad_alloc();
#else
    std::abort();
#endif
}

/// Owns a fixed number of objects of plain data. Each function that makes one may run out_of_memory.
template <class T>
class HeapArray : public Objects<T> {
    using Objects<T>::data_, Objects<T>::size_;

public:
    HeapArray() = default;
    explicit HeapArray(std::size_t size) : HeapArray(for_overwrite(size)) {
        for (T& object : *this) new (&object) T();
    }
    /// Objects without values: they must be written before they are read.
    static HeapArray for_overwrite(std::size_t size) {
        return HeapArray(size == 0 ? nullptr : std::malloc(size * sizeof(T)), size);
    }
    /// Objects whose bytes are zero. The system gives each page of a large array when it is first touched.
    static HeapArray zeroed(std::size_t size) {
        return HeapArray(size == 0 ? nullptr : std::calloc(size, sizeof(T)), size);
    }
    static HeapArray copy_of(const T* objects, std::size_t size) {
        HeapArray copy = for_overwrite(size);
        if (size != 0) std::memcpy(copy.data_, objects, size * sizeof(T));
        return copy;
    }
    HeapArray(HeapArray&& other) noexcept
        : HeapArray(std::exchange(other.data_, nullptr), std::exchange(other.size_, 0)) {}
    HeapArray& operator=(HeapArray&& other) noexcept {
        std::swap(data_, other.data_);
        std::swap(size_, other.size_);
        return *this;
    }
    ~HeapArray() {
        static_assert(std::is_trivially_copyable_v<T>);
        std::free(data_);
    }

private:
    HeapArray(void* data, std::size_t size) {
        if (data == nullptr && size != 0) out_of_memory();
        data_ = data;
        size_ = size;
    }
};

}  // namespace detail
}  // namespace tenon
