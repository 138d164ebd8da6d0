// SPDX-License-Identifier: BSL-1.0
//
// Types of which a caller must know more than size and members. With CHANGED each is written in another way, its members as they were.
#pragma once

#include <tenon/describe.hpp>

#include <cstddef>
#include <cstdlib>
#include <utility>

namespace calls {

/// Made by make() only, and copied by nobody else.
class Token {
public:
    int id() const { return id_; }

private:
    friend Token make(int id);
    friend tenon::description<Token>;
    explicit Token(int id) : id_(id) {}
    Token(const Token&) = default;
    int id_;
};

/// Copied from a variable, it does something.
struct Twice {
    int id = 0;
    explicit Twice(int i) : id(i) {}
    Twice(const Twice&) = default;
#if defined(CHANGED)
    Twice(Twice& other) : id(other.id) {}
#endif
};

/// Copied from a variable, it does something, whichever version it is.
struct AlwaysTwice {
    int id = 0;
    explicit AlwaysTwice(int i) : id(i) {}
    AlwaysTwice(const AlwaysTwice&) = default;
    AlwaysTwice(AlwaysTwice& other) : id(other.id) {}
};

/// Its padding belongs to whoever derives from it, where it has initialisers.
struct Point {
#if defined(CHANGED)
    int x = 0;
    char kind = 0;
#else
    int x;
    char kind;
#endif
};

/// From a pool, or not.
struct Image {
    int width, height;
#if defined(CHANGED)
    static void* operator new(std::size_t size) { return static_cast<char*>(std::malloc(size + 64)) + 64; }
    static void operator delete(void* image) { std::free(static_cast<char*>(image) - 64); }
#endif
};

/// An array of cells begins with their number, or not.
struct Cell {
    long value;
    static void* operator new[](std::size_t size) { return std::malloc(size); }
#if defined(CHANGED)
    static void operator delete[](void* cells, std::size_t) { std::free(cells); }
#else
    static void operator delete[](void* cells) { std::free(cells); }
#endif
};

struct Codec {
    virtual int encode(int value) = 0;

protected:
    ~Codec() = default;
};

struct Size {
    long width, height;
};

struct Wide {
    __extension__ __int128 value;
};

}  // namespace calls

TENON_DESCRIBE(calls::Token, id_);
TENON_DESCRIBE(calls::Twice, id);
TENON_DESCRIBE(calls::AlwaysTwice, id);
TENON_DESCRIBE(calls::Codec, encode);
