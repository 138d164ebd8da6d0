// SPDX-License-Identifier: BSL-1.0
//
// What the user's two units share: every macro that describes a type, each in every form that it has.
#pragma once

#include <tenon/describe.hpp>
#include <tenon/package.hpp>

#if defined(__clang__)
#pragma clang diagnostic push
#pragma clang diagnostic ignored "-Wweak-vtables"  // the user's own
#endif

namespace user {

enum class Unit : unsigned char { metre, foot = 3 };
enum class Failure : int { none, timeout = 1000, last = timeout };
enum Flags : unsigned { readable = 1, writable = 1u << 30 };

struct Length {
    double value;
    Unit unit;
};

class Codec {
public:
    virtual int encode(int value) = 0;
    virtual int level() const { return level_; }
    virtual void level(int value) { level_ = value; }
    virtual ~Codec() = default;

protected:
    Codec() = default;
    Codec(const Codec&) = default;
    Codec& operator=(const Codec&) = default;

private:
    friend tenon::description<Codec>;
    int level_ = 0;
};

struct Counted {
    int count = 0;
};
struct Png final : Codec, Counted {
    int encode(int value) override { return value + count; }
    long palette[4] = {};
};

struct Filter {
    virtual double run(const Length& length) const = 0;

protected:
    ~Filter() = default;
};

union Word {
    int number;
    float fraction;
};

class Cache {
public:
    explicit Cache(int size) : size_(size) {}
    int size() const { return size_; }

private:
    int size_;
};

class Device;
class Job;
class Screen;

template <class T, unsigned Size>
struct Array {
    T items[Size];
};
template <template <class, unsigned> class Of>
struct Shelf {
    int count;
};
enum class Code : int { first = 1000, second };
struct Bits {
    unsigned gray : 1, wide : 3;
    int depth : 5;
    int number;
};
struct View {
    Length& length;
    Job* rest;
};
class Guarded {
public:
    virtual ~Guarded();

protected:
    Guarded();
    virtual int guard(Bits&, View&) = 0;
    int guarded_ = 0;
};
struct Table {
    Code code;
    Guarded* guarded;
    Array<Length, 3> lengths;
    Shelf<Array>* shelf;
    const char* (*name)(Unit);
};

template <class T>
struct Box {
    struct Node {
        T value;
    };
};

}  // namespace user

#if defined(__clang__)
#pragma clang diagnostic pop
#endif

TENON_DESCRIBE(user::Codec, encode, (level, int() const), (level, void(int)), level_);
TENON_DESCRIBE_DERIVED(user::Png, (user::Codec, user::Counted), encode, palette);
TENON_DESCRIBE(user::Filter, run);
TENON_DESCRIBE(user::Word, number, fraction);
TENON_DESCRIBE_ENUM(user::Failure, none, timeout, last);
TENON_NOMINAL(user::Cache, "3");
TENON_OPAQUE(user::Device, user::Job);
TENON_ENUM_RANGE(user::Code, 1000, 1999);
TENON_DESCRIBE(user::Bits, gray, wide, depth, number);
TENON_DESCRIBE(user::View, length, rest);
TENON_DESCRIBE(user::Guarded, guard, guarded_);
TENON_FOREIGN(user::Screen, tenon::opaque);
TENON_FOREIGN(user::Screen, tenon::opaque);
TENON_NAME(user::Box<int>::Node, "user::Box<int>::Node");
TENON_INLINE_NAMESPACE(user, v1);
TENON_INLINE_NAMESPACE(user, v1);
TENON_NAME(user::Shelf<user::Array>, "user::Shelf<user::Array>");
TENON_PACKAGE("user", user::Length, user::Unit, user::Table);
