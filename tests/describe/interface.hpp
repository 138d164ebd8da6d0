// SPDX-License-Identifier: BSL-1.0
//
// An interface with one of each kind: what tenon finds by itself, and what a statement must tell.
#pragma once

#include <tenon/describe.hpp>

#include <string>
#include <vector>

namespace acme {

struct Device;  // only declared
struct Context;

// Found.
enum class Unit : unsigned char { metre, foot };
struct Length {
    double value;
    Unit unit;
};
typedef struct {
    enum Kind { audio, control } kind;
    struct {
        int first, last;
    } range;
    Device* device;
} Port;

// Enumerators beyond those that are searched.
enum Tag { tag_first = 100, tag_second = 300, tag_last = 900 };
enum Flags : unsigned { none = 0, shared = 1, composed = 0x10000003 };
enum Alias { same = 1, equal = 1 };
enum class Id : int {};

// Unions, bit-fields, arrays without a bound, members without a name.
union Value {
    long number;
    double real;
    Context* context;
};
struct Event {
    int type;
    union {
        Length length;
        float pressure;
    };
    union {
        long frames;
        double beats;
    } time;
};
struct Packed {
    unsigned kind : 3;
    unsigned size : 13;
};
struct Text {
    int size;
    char characters[];
};

// Classes.
struct Size {
    Size(int w, int h) : width(w), height(h) {}
    int width, height;
};
class Codec {
public:
    virtual ~Codec() = default;
    virtual int encode(const std::vector<float>& samples) = 0;
    virtual int level() const { return level_; }
    virtual void level(int wanted) { level_ = wanted; }
    virtual void close() final {}
    void helper() {}

protected:
    int level_ = 1;
};
class Png : public Codec {
public:
    int encode(const std::vector<float>&) override { return 0; }
    virtual void palette(Size size) { size_ = size; }

private:
    Size size_{1, 1};
};
struct Listener {
    virtual void changed(const Event&) = 0;

protected:
    ~Listener() = default;
};
struct Both : Codec, Listener {
    int encode(const std::vector<float>&) override { return 0; }
    void changed(const Event&) override {}
    std::string name;
};
struct Owner {
    virtual ~Owner() = default;
    int count;
};
struct Part : Length, Listener {  // shares the vtable of its second base, and overrides it
    void changed(const Event&) override {}
    virtual Length* place();
    virtual Listener* self();
    virtual int operator()(int) const;

protected:
    virtual void part(Size) {}
};
struct Whole : Part {
    Whole* self() override;   // begins where its Listener does: that one's slot
    Whole* place() override;  // its Length lies behind the pointer to the vtable: a slot of its own
};
struct Converted {
    virtual operator bool() const;
};
struct Shared : virtual Owner {
    int more;
};
class Guarded {
public:
    int value;

protected:
    virtual void guard();
    virtual void guard(int);
};
struct Described {
    unsigned first : 1;
    Guarded* guarded;
};
struct Trusted {
    unsigned first : 1;
    struct OnlyInside {
        unsigned second : 1;
    } * inside;
};

inline namespace v2 {
struct Version {
    int major, minor;
};
}  // namespace v2

}  // namespace acme

// What is described already is left as it is.
TENON_DESCRIBE(acme::Described, first, guarded);
TENON_NOMINAL(acme::Trusted, "1");

extern "C" acme::Codec* make_codec(const acme::Version* version, acme::Value value, acme::Packed* packed,
                                   acme::Text* text);
