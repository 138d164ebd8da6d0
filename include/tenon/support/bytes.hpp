// SPDX-License-Identifier: BSL-1.0
//
// Bytes of unknown origin, and an array that owns. Foreign bytes are read through loads that check their bounds and
// need no alignment; no structure is ever laid over them.
#pragma once

#include <tenon/base/text.hpp>

#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <cstring>
#include <new>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>

namespace [[gnu::visibility("hidden")]] tenon {
namespace detail {

/// std::min and std::max, without <algorithm>: as heavy as the whole of <vector>.
template <class Number>
constexpr Number smaller(Number a, Number b) {
    return b < a ? b : a;
}
template <class Number>
constexpr Number larger(Number a, Number b) {
    return a < b ? b : a;
}

struct Bytes {
    const unsigned char* data = nullptr;
    std::size_t size = 0;

    /// Whether `count` bytes lie at `at`; no sum that could overflow.
    bool has(std::uint64_t at, std::uint64_t count) const { return at <= size && count <= size - at; }

    /// A number at `at`, which must lie inside.
    template <class Number>
    Number load(std::size_t at) const {
        Number number;
        std::memcpy(&number, data + at, sizeof number);
        return number;
    }
    Bytes from(std::size_t at, std::size_t count) const { return {data + at, count}; }
    Bytes from(std::size_t at) const { return {data + at, size - at}; }
    const char* chars() const { return reinterpret_cast<const char*>(data); }
};

/// Where reading failed: the field, and its offset in the file.
struct ParseError {
    const char* field = nullptr;  // null if nothing is wrong
    std::uint64_t offset = 0;
    explicit operator bool() const { return field != nullptr; }
};

inline std::string_view view(Chars chars) { return {chars.data, chars.size}; }

/// Objects that lie one behind the other, which a derived class owns.
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
    void* data_ = nullptr;  // not T*: what moves and swaps it is then compiled once
    std::size_t size_ = 0;
};

[[noreturn]] inline void out_of_memory() {
#if defined(__cpp_exceptions)
    throw std::bad_alloc();
#else
    std::abort();
#endif
}

/// Owns a number of objects of plain data; of one layout with every standard library, unlike std::vector, as loaders of
/// one process share it.
template <class T>
class HeapArray : public Objects<T> {
    using Objects<T>::data_, Objects<T>::size_;

public:
    HeapArray() = default;
    explicit HeapArray(std::size_t size) : HeapArray(for_overwrite(size)) {
        for (T& one : *this) new (&one) T();
    }
    /// Objects whose values are written before they are read.
    static HeapArray for_overwrite(std::size_t size) {
        return HeapArray(size == 0 ? nullptr : std::malloc(size * sizeof(T)), size);
    }
    /// Objects of which every byte is zero. Of a large array the system gives each page when it is first touched.
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

/// Bytes of a file, if they could be read: a view of what was read before, or storage of their own.
struct FileBytes {
    bool is_read = false;
    Bytes bytes;
    HeapArray<unsigned char> own;
    explicit operator bool() const { return is_read; }
};

}  // namespace detail
}  // namespace tenon
