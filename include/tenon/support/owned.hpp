// SPDX-License-Identifier: BSL-1.0
//
// Owners of the memory that the loaders of a process share. It comes from calloc and goes to free, because each binary
// may have an operator new of its own.
#pragma once

#include <tenon/base/text.hpp>
#include <tenon/support/heap_array.hpp>

#include <cstddef>
#include <cstdlib>
#include <cstring>
#include <new>
#include <string_view>
#include <utility>

namespace [[gnu::visibility("hidden")]] tenon {
namespace detail {

/// Owns an object, or nothing.
template <class T>
class Owned {
public:
    Owned() = default;
    static Owned make() {
        void* const place = std::calloc(1, sizeof(T));
        if (place == nullptr) out_of_memory();
        return Owned(new (place) T());
    }
    /// Owns an object that another Owned has released.
    explicit Owned(T* object) : object_(object) {}
    Owned(Owned&& other) noexcept : object_(other.release()) {}
    Owned& operator=(Owned&& other) noexcept {
        std::swap(object_, other.object_);
        return *this;
    }
    ~Owned() {
        if (object_ == nullptr) return;
        object_->~T();
        std::free(object_);
    }

    T* release() { return std::exchange(object_, nullptr); }
    T* get() const { return object_; }
    T& operator*() const { return *object_; }
    T* operator->() const { return object_; }

private:
    T* object_ = nullptr;
};

/// Owns characters with a NUL behind them.
class OwnedText {
public:
    OwnedText() = default;
    explicit OwnedText(std::string_view text) : characters_(HeapArray<char>::for_overwrite(text.size() + 1)) {
        text.copy(characters_.begin(), text.size());
        characters_[text.size()] = '\0';
    }

    bool empty() const { return characters_.size() < 2; }
    const char* c_str() const { return characters_.empty() ? "" : characters_.begin(); }
    operator Chars() const { return {c_str(), characters_.empty() ? 0 : characters_.size() - 1}; }

private:
    HeapArray<char> characters_;
};

/// Owns objects in the order in which they were added, linked by their members `next`. Adding cannot fail, and walks to
/// the end.
template <class T>
class Chain {
    struct Iterator {
        T* at;
        T& operator*() const { return *at; }
        Iterator& operator++() {
            at = at->next;
            return *this;
        }
        bool operator!=(Iterator other) const { return at != other.at; }
    };

public:
    Chain() = default;
    Chain(Chain&& other) noexcept : first_(std::exchange(other.first_, nullptr)) {}
    Chain& operator=(Chain&& other) noexcept {
        std::swap(first_, other.first_);
        return *this;
    }
    ~Chain() {
        while (first_ != nullptr) remove(*first_);
    }

    Iterator begin() const { return {first_}; }
    Iterator end() const { return {nullptr}; }
    bool empty() const { return first_ == nullptr; }
    T& front() const { return *first_; }

    T& add(Owned<T> object) {
        T** end = &first_;
        while (*end != nullptr) end = &(*end)->next;
        return *(*end = object.release());
    }
    /// Removes an object that is in the chain.
    Owned<T> remove(T& object) {
        T** at = &first_;
        while (*at != &object) at = &(*at)->next;
        *at = object.next;
        return Owned<T>(&object);
    }

private:
    T* first_ = nullptr;
};

}  // namespace detail
}  // namespace tenon
