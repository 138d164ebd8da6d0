// SPDX-License-Identifier: BSL-1.0
#include <tenon/identity/description.hpp>

#include <tenon/describe.hpp>

#include "../catch.hpp"
#include "texts.hpp"

#include <functional>
#include <memory>
#include <vector>

namespace descriptions {

class Private {
    friend tenon::description<Private>;
    int a_ [[maybe_unused]];

public:
    Private();
};
class Cache {
    void* p_ [[maybe_unused]];

public:
    ~Cache();
};
enum class Level : short { low, high };
class Device;
struct Complete {
    virtual void run();

protected:
    ~Complete() = default;
};
template <class T>
class Vec {
    friend tenon::description<Vec<T>>;
    T* data_;
    int size_;

public:
    Vec();
};
template <class T, unsigned N>
class Grid {
    T items_[N];

public:
    Grid();
};
struct Aggregate {
    int a, b;
};
struct Interface {
    virtual int run(const Aggregate&, char) = 0;
    virtual int level() const = 0;
    virtual void level(int) = 0;
    virtual void stop() & noexcept = 0;

protected:
    ~Interface() = default;
};
struct Class {
    virtual ~Class();
    virtual void open();
    int a;
    char b;
};
struct First {
    int a;
};
struct Second {
    double a;
};
struct Derived : First, Second {
    short b;
};
struct DerivedInterface : Class, Interface {
    virtual long more(Level) = 0;
    long c;

protected:
    ~DerivedInterface() override = default;
};
struct Counted {
    virtual ~Counted();
    virtual int count() const;
    double counter;
};
struct BehindItsSecondBase : First, Counted {
    short b;
};
struct Unchanged : First {};
class Hidden : First, protected Class {
    friend tenon::description<Hidden>;
    int c;
};

// g++ with -Woverloaded-virtual warns of these functions where a class is derived from both.
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Woverloaded-virtual"
struct Reader {
    virtual int at(int) = 0;

protected:
    ~Reader() = default;
};
struct Seeker {
    virtual void at(char, char) = 0;

protected:
    ~Seeker() = default;
};
#pragma GCC diagnostic pop
struct ReaderAndSeeker : Reader, Seeker {
    virtual void close() = 0;

protected:
    ~ReaderAndSeeker() = default;
};
struct NamesOfTheMacros {
    NamesOfTheMacros();
    int type, way, D, overrider, pure_overrider, description;
};
struct FunctionsOfThoseNames {
    virtual int type();
    virtual void way(int) = 0;
    virtual void D();
    virtual void overrider() = 0;
    virtual void pure_overrider(int*);
    virtual void description(char);

protected:
    ~FunctionsOfThoseNames() = default;
};
enum class Error { none, busy = 5000, again = 5000, last = -70000 };

}  // namespace descriptions

namespace foreign {

struct Matrix {
    Matrix();
    float items[9];
};
struct Point {
    Point();
    int x;
    mutable int y;
};
class Database;
enum class Code { ok, bad = 5000 };
enum class Color { red };

}  // namespace foreign

TENON_DESCRIBE(descriptions::Private, a_);
TENON_NOMINAL(descriptions::Cache, "2026-01");
TENON_NOMINAL(descriptions::Level, "3");
TENON_NOMINAL(descriptions::Aggregate, "1");
TENON_DESCRIBE(descriptions::Interface, run, (level, int() const), (level, void(int)), stop);
TENON_DESCRIBE(descriptions::Class, open, a, b);
TENON_DESCRIBE_DERIVED(descriptions::Derived, (descriptions::First, descriptions::Second), b);
TENON_DESCRIBE_DERIVED(descriptions::DerivedInterface, (descriptions::Class, descriptions::Interface), more, c);
TENON_DESCRIBE(descriptions::Counted, count, counter);
TENON_DESCRIBE_DERIVED(descriptions::BehindItsSecondBase, (descriptions::First, descriptions::Counted), b);
TENON_DESCRIBE_DERIVED(descriptions::Unchanged, (descriptions::First));
TENON_DESCRIBE_DERIVED(descriptions::Hidden, (descriptions::First, descriptions::Class), c);
TENON_DESCRIBE(descriptions::Reader, at);
TENON_DESCRIBE(descriptions::Seeker, at);
TENON_DESCRIBE_DERIVED(descriptions::ReaderAndSeeker, (descriptions::Reader, descriptions::Seeker), close);
TENON_DESCRIBE(descriptions::NamesOfTheMacros, type, way, D, overrider, pure_overrider, description);
TENON_DESCRIBE(descriptions::FunctionsOfThoseNames, type, way, D, overrider, pure_overrider, description);
TENON_DESCRIBE_ENUM(descriptions::Error, none, busy, again, last);
TENON_OPAQUE(descriptions::Device, descriptions::Complete);

// As two headers do that both bring a library's types into an interface.
TENON_FOREIGN(foreign::Matrix, tenon::nominal<"3.4">);
TENON_FOREIGN(foreign::Point,
              tenon::described<tenon::member<"x", &foreign::Point::x>, tenon::member<"y", &foreign::Point::y, true>>);
TENON_FOREIGN(foreign::Database, tenon::opaque);
TENON_FOREIGN(
    foreign::Code,
    tenon::enumerated<tenon::enumerator<"ok", foreign::Code::ok>, tenon::enumerator<"bad", foreign::Code::bad>>);
TENON_FOREIGN(foreign::Matrix, tenon::nominal<"3.4">);
TENON_FOREIGN(foreign::Point,
              tenon::described<tenon::member<"x", &foreign::Point::x>, tenon::member<"y", &foreign::Point::y, true>>);
TENON_FOREIGN(foreign::Database, tenon::opaque);
TENON_FOREIGN(
    foreign::Code,
    tenon::enumerated<tenon::enumerator<"ok", foreign::Code::ok>, tenon::enumerator<"bad", foreign::Code::bad>>);
// Or one of them in the way of a type of its own, first.
TENON_NOMINAL(foreign::Color, "1");
TENON_FOREIGN(foreign::Color, tenon::nominal<"1">);

template <class T>
struct tenon::description<descriptions::Vec<T>>
    : tenon::described<tenon::member<"data_", &descriptions::Vec<T>::data_>,
                       tenon::member<"size_", &descriptions::Vec<T>::size_>> {};
template <class T, unsigned N>
struct tenon::description<descriptions::Grid<T, N>> : tenon::nominal<"7"> {};

TEST_CASE("a class shows private members to the description that it befriends") {
    CHECK(line_of<descriptions::Private> == "struct descriptions::Private size 4 align 4 trivial { a_: int @0 }");
}

TEST_CASE("a nominal type is trusted by size, alignment, passing and revision") {
    CHECK(line_of<descriptions::Cache> ==
          "struct descriptions::Cache size 8 align 8 nontrivial destroy nominal 2026-01");
    CHECK(line_of<descriptions::Level> == "enum descriptions::Level : short nominal 3");
    CHECK(line_of<descriptions::Aggregate> == "struct descriptions::Aggregate size 8 align 4 trivial nominal 1");
}

TEST_CASE("a foreign type may be described in several headers, if they say the same") {
    CHECK(line_of<foreign::Matrix> == "struct foreign::Matrix size 36 align 4 trivial nominal 3.4");
    CHECK(inside_of<foreign::Point> == "x: int @0; y: mutable int @4");
    CHECK(text_of<foreign::Database*> == "var foreign::Database*\nstruct foreign::Database opaque");
    CHECK(line_of<foreign::Code> == "enum foreign::Code : int described { ok = 0; bad = 5000 }");
    CHECK(line_of<foreign::Color> == "enum foreign::Color : int nominal 1");
}

TEST_CASE("a handle is never looked into, complete or not") {
    CHECK(text_of<descriptions::Device*> == "var descriptions::Device*\nstruct descriptions::Device opaque");
    CHECK(text_of<void(descriptions::Complete&)> ==
          "fn void(descriptions::Complete&)\nstruct descriptions::Complete opaque");
}

TEST_CASE("a handle may be an argument of a template of namespace std that only points at it") {
    CHECK(text_of<std::unique_ptr<descriptions::Device>>.ends_with("\nstruct descriptions::Device opaque"));
    CHECK(
        text_of<std::vector<std::shared_ptr<descriptions::Device>>>.ends_with("\nstruct descriptions::Device opaque"));
    CHECK(text_of<std::shared_ptr<const descriptions::Complete>>.ends_with("\nstruct descriptions::Complete opaque"));
    CHECK(text_of<std::reference_wrapper<descriptions::Complete>>.ends_with("\nstruct descriptions::Complete opaque"));
    CHECK(text_of<std::weak_ptr<descriptions::Device>*>.ends_with("\nstruct descriptions::Device opaque"));
}

TEST_CASE("pointers and references to a handle stand anywhere") {
    CHECK(spelled<std::vector<descriptions::Device*>> == "std::vector<descriptions::Device*>");
    CHECK(spelled<std::function<descriptions::Complete&(const descriptions::Device*)>> ==
          "std::function<descriptions::Complete&(const descriptions::Device*)>");
}

TEST_CASE("a handle may be an argument of a user's template, which is looked into") {
    CHECK(inside_of<descriptions::Vec<descriptions::Complete>> == "data_: descriptions::Complete* @0; size_: int @8");
}

TEST_CASE("a handle may be an exported variable, which is used by its address") {
    CHECK(text_of<descriptions::Complete> == "var descriptions::Complete\nstruct descriptions::Complete opaque");
}

TEST_CASE("a family of templates is described by hand, all at once") {
    CHECK(line_of<descriptions::Vec<int>> ==
          "struct descriptions::Vec<int> size 16 align 8 trivial derived @12 { data_: int* @0; size_: int @8 }");
    CHECK(inside_of<descriptions::Vec<descriptions::Vec<char>*>> ==
          "data_: descriptions::Vec<char>** @0; size_: int @8");
    CHECK(line_of<descriptions::Grid<int, 3>> ==
          "struct descriptions::Grid<int, (unsigned int)3> size 12 align 4 trivial nominal 7");
}

TEST_CASE("what a nominal template's arguments mention is reached all the same") {
    CHECK(text_of<descriptions::Grid<descriptions::Private, 2>>.ends_with(
        "\nstruct descriptions::Private size 4 align 4 trivial { a_: int @0 }"));
}

TEST_CASE("virtual functions are listed with their signatures, overloads each for itself") {
    CHECK(
        inside_of<descriptions::Interface> ==
        "run: virtual int(const descriptions::Aggregate&, char); level: virtual int() const; level: virtual void(int); "
        "stop: virtual void() & noexcept");
    CHECK(inside_of<descriptions::Class> == "open: virtual void(); a: int @8; b: char @12");
}

TEST_CASE("the types in the signatures of virtual functions are reached") {
    CHECK(text_of<descriptions::Interface*>.ends_with(
        "\nstruct descriptions::Aggregate size 8 align 4 trivial nominal 1"));
}

TEST_CASE("bases stand in front of members, with their offsets, and are reached") {
    CHECK(
        text_of<descriptions::Derived> ==
        "var descriptions::Derived\n"
        "struct descriptions::Derived size 24 align 8 trivial derived @18 { base descriptions::First @0; base descriptions::Second @8; "
        "b: short @16 }\n"
        "struct descriptions::First size 4 align 4 trivial { a: int @0 }\n"
        "struct descriptions::Second size 8 align 8 trivial { a: double @0 }");
    CHECK(
        inside_of<descriptions::DerivedInterface> ==
        "base descriptions::Class @0; base descriptions::Interface @16; more: virtual long(descriptions::Level); c: long @24");
}

TEST_CASE("members may have any name, those that the macros use among them") {
    CHECK(inside_of<descriptions::NamesOfTheMacros> ==
          "type: int @0; way: int @4; D: int @8; overrider: int @12; pure_overrider: int @16; description: int @20");
    CHECK(inside_of<descriptions::FunctionsOfThoseNames>.starts_with(
        "type: virtual int(); way: virtual void(int); D: virtual void(); "));
}

TEST_CASE("a class that adds nothing to its base is described by that alone") {
    CHECK(inside_of<descriptions::Unchanged> == "base descriptions::First @0");
}

TEST_CASE("bases that are private or protected are described as others are") {
    CHECK(inside_of<descriptions::Hidden> == "base descriptions::First @16; base descriptions::Class @0; c: int @20");
}

TEST_CASE("a base with a vtable may lie in front of those listed before it") {
    CHECK(inside_of<descriptions::BehindItsSecondBase> ==
          "base descriptions::First @16; base descriptions::Counted @0; b: short @20");
}

TEST_CASE("bases may have virtual functions of one name and other types") {
    CHECK(inside_of<descriptions::ReaderAndSeeker> ==
          "base descriptions::Reader @0; base descriptions::Seeker @8; close: virtual void()");
}

TEST_CASE("a described enum has any values, and names that share one") {
    CHECK(line_of<descriptions::Error> ==
          "enum descriptions::Error : int described { last = -70000; none = 0; busy = 5000; again = 5000 }");
}

namespace descriptions {
struct Bits {
    unsigned a : 3, b : 30;
    unsigned char c : 1;
    long d : 64;
    bool e : 1;
};
struct Behind {
    int& reference;
    char tail;
    int&& last;
};
struct Placed {
    char before[8];
    alignas(16) int& first;
    int& second;
};
// clang++ 20 and later make no constant of a value that an enum without a fixed type need not hold.
#if defined(__clang__) && __clang_major__ >= 20
#define UNDERLYING : int
#else
#define UNDERLYING
#endif
enum Degree UNDERLYING { cold, hot };
struct Operators {
    virtual int operator()(int) = 0;
    virtual bool operator==(const Operators&) const = 0;
    virtual Operators& operator+=(int) = 0;
    virtual int& operator[](int) = 0;
    virtual Operators* operator->() = 0;
    virtual bool operator!() const = 0;
    virtual Operators& operator++() = 0;

protected:
    ~Operators() = default;
};
struct Unnamed {
    enum UNDERLYING { on, off } state : 2;
    Degree degree : 3;
};
struct UnnamedBehind {
    struct {
        int x;
    } & reference;
};
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wpedantic"  // an anonymous struct in a union
struct Register {
    union {
        __extension__ struct { unsigned lower : 3, upper : 29; };
        unsigned all;
    };
    int next;
};
#pragma GCC diagnostic pop
class Guarded {
protected:
    int guarded_;
    virtual int guard(Bits&) = 0;

public:
    virtual ~Guarded();
};
}  // namespace descriptions
TENON_DESCRIBE(descriptions::Bits, a, b, c, d, e);
TENON_DESCRIBE(descriptions::Behind, reference, tail, last);
TENON_DESCRIBE(descriptions::Placed, before, first, second);
TENON_DESCRIBE(
    descriptions::Operators, operator(), operator==, operator+=, operator[], operator->, operator!, operator++);
TENON_DESCRIBE(descriptions::Unnamed, state, degree);
TENON_DESCRIBE(descriptions::UnnamedBehind, reference);
TENON_DESCRIBE(descriptions::Register, lower, upper, all, next);
TENON_DESCRIBE(descriptions::Guarded, guarded_, guard);

TEST_CASE("a bit-field is listed by its name, and lies where the ABI places it") {
    CHECK(inside_of<descriptions::Bits> ==
          "a: unsigned int :3 @0.0; b: unsigned int :30 @4.0; "
          "c: unsigned char :1 @7.6; d: long :64 @8.0; e: bool :1 @16.0");
    CHECK(inside_of<descriptions::Register> ==
          "lower: unsigned int :3 @0.0; upper: unsigned int :29 @0.3; all: unsigned int @0; next: int @4");
}

TEST_CASE("a reference is listed by its name, and lies like a pointer") {
    CHECK(inside_of<descriptions::Behind> == "reference: int& @0; tail: char @8; last: int&& @16");
    CHECK(inside_of<descriptions::Placed> == "before: char[8] @0; first: int& @16; second: int& @24");
}

TEST_CASE("a bit-field and a reference name the place of a type without a name") {
    CHECK(inside_of<descriptions::Unnamed> ==
          "state: descriptions::Unnamed::state :2 @0.0; degree: descriptions::Degree :3 @0.2");
    CHECK(inside_of<descriptions::UnnamedBehind> == "reference: descriptions::UnnamedBehind::reference& @0");
}

TEST_CASE("virtual operators are listed by their names") {
    CHECK(inside_of<descriptions::Operators> ==
          "operator(): virtual int(int); operator==: virtual bool(const descriptions::Operators&) const; "
          "operator+=: virtual descriptions::Operators&(int); operator[]: virtual int&(int); "
          "operator->: virtual descriptions::Operators*(); operator!: virtual bool() const; "
          "operator++: virtual descriptions::Operators&()");
}

TEST_CASE("protected members and pure functions are listed by their names") {
    CHECK(inside_of<descriptions::Guarded> == "guarded_: int @8; guard: virtual int(descriptions::Bits&)");
}
