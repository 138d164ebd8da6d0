// SPDX-License-Identifier: BSL-1.0
//
// Classes and enums that C++20 cannot look into. With -DDESCRIBED each is described; without, only a compiler with
// reflection sees them. Their texts are the same.
#pragma once

#include <tenon/describe.hpp>

namespace acme {

// ---- members that are hidden
class Private {
    int first;
    double second;
    friend tenon::description<Private>;
};
class Protected {
protected:
    char first[3];
    short second;
    friend tenon::description<Protected>;
};
class Mixed {
public:
    int shown;

private:
    char hidden;
    friend tenon::description<Mixed>;

public:
    long last;
};
class HiddenInPadding {
    char first;
    char second;  // lies in what would be padding
    int third;
    friend tenon::description<HiddenInPadding>;
};
class HiddenAtTheEnd {
    double first;
    short second;
    bool third;
    friend tenon::description<HiddenAtTheEnd>;
};
class HiddenTypes {
    enum class State { off, on };
    struct Entry {
        int key;
        State state;
    };
    Entry entries[2];
    Entry* next;
    friend tenon::description<HiddenTypes>;
};
class Constructed {
public:
    Constructed(int);
    int value;
};
class NotCopied {
public:
    NotCopied();
    NotCopied(const NotCopied&) = delete;
    int value;
};
class CopiedByItsFriend {
public:
    int value;

private:
    friend tenon::description<CopiedByItsFriend>;
    CopiedByItsFriend(const CopiedByItsFriend&);
    ~CopiedByItsFriend();
};
class CopiedByNobodyElse {
public:
    int value;

private:
    CopiedByNobodyElse(const CopiedByNobodyElse&);
};
class WithMuch {
public:
    WithMuch();
    static int shared;
    static constexpr int limit = 3;
    using number = int;
    enum { local = 4 };
    void method() const;
    template <class T>
    void generic(T);
    number first = 1;
    friend void befriended(WithMuch&);

protected:
    int second[local];
    friend tenon::description<WithMuch>;
};
class Mutable {
    mutable int cache;
    mutable volatile bool is_valid;
    const int fixed = 1;
    friend tenon::description<Mutable>;
};
class Volatile {
    volatile int first;
    const volatile char second = 'a';
    friend tenon::description<Volatile>;
};
class Pointers {
    int* first;
    const char* const* second;
    void (*third)(int, Private&);
    int Mixed::*fourth;
    int (Constructed::*fifth)(char) const;
    int (*sixth)[3];
    friend tenon::description<Pointers>;
};
class Arrays {
    int first[2][3];
    Private second[2];
    const char third[4] = "abc";
    friend tenon::description<Arrays>;
};
class Aligned {
    char first;
    alignas(16) char second;
    friend tenon::description<Aligned>;
};
class alignas(64) AlignedWhole {
    int first;
    friend tenon::description<AlignedWhole>;
};
class [[gnu::packed]] Packed {
    char first;
    int second;
    short third;
    friend tenon::description<Packed>;
};
struct Nothing {};
struct NothingElse {};
class NoAddress {
    [[no_unique_address]] Nothing first;
    int second;
    [[no_unique_address]] NothingElse third;
    friend tenon::description<NoAddress>;
};
class OnlyEmpty {
    Nothing first;
    friend tenon::description<OnlyEmpty>;
};
class Recursive {
    Recursive* next;
    class Other* other;
    friend tenon::description<Recursive>;
};
class Other {
    Recursive first;
    friend tenon::description<Other>;
};
class Unnamed {
    struct {
        int ticks;
        enum { forward, backward } direction;
    } time, *next;
    union {
        struct {
            short low, high;
        } both;
        int whole;
    };
    friend tenon::description<Unnamed>;

public:
    virtual void run();
};
class BitFields {
    unsigned gray : 1, wide : 3;
    int depth : 5;
    unsigned long huge : 40;
    bool on : 1;

public:
    char between;

private:
    unsigned last : 32;
    friend tenon::description<BitFields>;
};
union BitsOrWhole {
    unsigned bits : 7;
    int whole;
};
class BitsBehindTheVtable {
public:
    virtual void run();

protected:
    unsigned first : 3, second : 13;
    int third;
    friend tenon::description<BitsBehindTheVtable>;
};
class References {
public:
    References();

private:
    HiddenInPadding& first;
    const char*&& second;
    void (&third)(int);
    char last;
    friend tenon::description<References>;
};
struct OpenEnded {
    int count;
    HiddenInPadding entries[];
};

// ---- unions
union Number {
    int i;
    float f;
    unsigned char bytes[8];
};
union Constructible {
    Constructible();
    ~Constructible();
    Private first;
    double second;
};
class Anonymous {
    int tag;
    union {
        int number;
        double real;
    };
    union {
        struct {
            short low, high;
        };
        int whole;
    };
    friend tenon::description<Anonymous>;
};
struct AnonymousAggregate {
    int tag;
    union {
        int number;
        float real;
    };
    int last;
};

// ---- bases
struct One {
    int x;
};
struct Two {
    double y;
    char z;
};
struct Derived : One {
    int more;
};
struct DerivedFromTwo : One, Two {
    char more;
};
class PrivatelyDerived : One, protected Two {
    int more;
    friend tenon::description<PrivatelyDerived>;
};
struct EmptyBases : Nothing, NothingElse {};
struct EmptyBaseAndMember : Nothing {
    int more;
};
struct Unchanged : Private {};
struct Deep : Derived {
    int most;
};
class InPaddingOfItsBase : HiddenAtTheEnd {
    char more;
    friend tenon::description<InPaddingOfItsBase>;
};

// ---- virtual functions
class Codec {
public:
    virtual int encode(const One*, char) = 0;
    virtual int level() const = 0;
    virtual void level(int) = 0;
    virtual ~Codec();
    virtual One& last() & noexcept;
};
class Counted {
public:
    virtual void released(int) volatile;

protected:
    ~Counted();
    int count_;
    friend tenon::description<Counted>;
};
struct Png : Codec, Counted {
    int encode(const One*, char) override;
    int level() const override;
    void level(int) override;
    void released(int) volatile override;
    virtual void palette(const Two&);
    int compression;
};
class DestructorFirst {
public:
    virtual ~DestructorFirst();
    virtual void run();
};
class OnlyADestructor {
public:
    virtual ~OnlyADestructor();
    int value;
};
class HiddenFunctions {
    int before;
    virtual void first();

protected:
    virtual int second(char) const;
    int between;

private:
    virtual void third() = 0;
    friend tenon::description<HiddenFunctions>;
};
class Overloads {
public:
    virtual int at(int);
    virtual int at(int) const;
    virtual int at(long) volatile;
    virtual int at(char, ...);
    virtual One& at(One&) &;
    virtual One at(One&) const&;
    virtual One&& at(One&) &&;
    virtual void at(short) const noexcept;
};
class Operators {
public:
    virtual int operator()(int);
    virtual bool operator==(const One&) const;
    virtual Operators& operator+=(int);
    virtual int operator[](int) const;
};
class Sealed final : public Codec {
public:
    int encode(const One*, char) override;
    int level() const override;
    void level(int) override;
    int state;
};
class FinalFunctions : public Codec {
public:
    int encode(const One*, char) final;
    int level() const override;
    void level(int) override;
    virtual void further() final;
    virtual void further(int);
};
class FurtherBaseOnly : public One, public Counted {
public:
    void released(int) volatile override;
    virtual void more();
};
class Middle : public Codec {
public:
    int level() const override;
    virtual void middle();
};
class Bottom : public Middle {
public:
    int encode(const One*, char) override;
    int level() const override;
    void level(int) override;
    void middle() override;
    virtual void bottom();
};
class Maker {
public:
    virtual One* make();
    virtual Two& keep();
};
struct SecondHalf : Nothing, One, Two {};
class CovariantMaker : public Maker {
public:
    Derived* make() override;         // One lies first in Derived: no slot of its own
    DerivedFromTwo& keep() override;  // Two does not: a slot of its own
};
class HidesItsBase : public Maker {
public:
    virtual One* make(int);
};
class TwoInterfaces : public Counted, public Maker {
public:
    One* make() override;
    int value;
    friend tenon::description<TwoInterfaces>;
};
class NoTypesOfOthers {
public:
    virtual void take(const char*, unsigned long, long double, wchar_t) const noexcept;
    virtual void (*give())(int);
    virtual int (&array())[3];
};
class Abstract {
    int hidden;
    virtual void run() = 0;
    friend tenon::description<Abstract>;
};
class StillAbstract : public Abstract {
    int more;
    friend tenon::description<StillAbstract>;
};

// ---- templates
template <class T>
class Vector {
    T* first;
    unsigned long size;
    friend tenon::description<Vector>;
};
template <class T, int N>
class Table {
    T entries[N];

public:
    virtual T* find(const T&);
    class Row {
        T cells[N];
        Row* next;
        friend tenon::description<Row>;
    };
    enum class Order { rows, columns };
    struct Place {
        struct Inside {
            T value;
        } inside;
    };
    friend tenon::description<Table>;
};
template <class T>
struct Node : One {
    T value;
};

// ---- enums
enum class Large { thousand = 1000, million = 1'000'000 };
enum class Far : long { low = -5'000'000'000, high = 5'000'000'000 };
enum Old { old_first = 300, old_second = 301, old_last = 700 };
enum class Id : unsigned int {};
enum class Odd : unsigned long { most = 0xffff'ffff'ffff'ffff };
enum class Ranged { first = 300, second = 301, last = 1700 };
enum class Same : short { first = 1000, second = 1000, third = 999 };
class HoldsEnums {
public:
    enum class Inside { a = 12345 };

private:
    Large large;
    Inside inside;
    Id id;
    friend tenon::description<HoldsEnums>;
};

// ---- found by C++20, and found alike by reflection
struct Plain {
    int first;
    Private* second;
    mutable int third;
};
enum class Small : signed char { minus = -1, plus = 1, again = 1 };
enum Flags { flag_a = 1, flag_b = 1 << 10, flag_c = 1 << 20 };
struct Holder {
    Plain plain;
    Small small;
    Flags flags;
};
union Register;
class Device;

}  // namespace acme

TENON_OPAQUE(acme::Device);
TENON_NOMINAL(acme::Register, "3");
TENON_ENUM_RANGE(acme::Ranged, 300, acme::Ranged::last);

#if defined(DESCRIBED)
TENON_DESCRIBE(acme::Private, first, second);
TENON_DESCRIBE(acme::Protected, first, second);
TENON_DESCRIBE(acme::Mixed, shown, hidden, last);
TENON_DESCRIBE(acme::HiddenInPadding, first, second, third);
TENON_DESCRIBE(acme::HiddenAtTheEnd, first, second, third);
TENON_DESCRIBE(acme::HiddenTypes, entries, next);
TENON_DESCRIBE(acme::Constructed, value);
TENON_DESCRIBE(acme::NotCopied, value);
TENON_DESCRIBE(acme::CopiedByItsFriend, value);
TENON_DESCRIBE(acme::CopiedByNobodyElse, value);
TENON_DESCRIBE(acme::WithMuch, first, second);
TENON_DESCRIBE(acme::Mutable, cache, is_valid, fixed);
TENON_DESCRIBE(acme::Volatile, first, second);
TENON_DESCRIBE(acme::Pointers, first, second, third, fourth, fifth, sixth);
TENON_DESCRIBE(acme::Arrays, first, second, third);
TENON_DESCRIBE(acme::Aligned, first, second);
TENON_DESCRIBE(acme::AlignedWhole, first);
TENON_DESCRIBE(acme::Packed, first, second, third);
TENON_DESCRIBE(acme::NoAddress, first, second, third);
TENON_DESCRIBE(acme::OnlyEmpty, first);
TENON_DESCRIBE(acme::Recursive, next, other);
TENON_DESCRIBE(acme::Other, first);
TENON_DESCRIBE(acme::Unnamed, time, next, both, whole, run);
TENON_DESCRIBE(acme::BitFields, gray, wide, depth, huge, on, between, last);
TENON_DESCRIBE(acme::BitsOrWhole, bits, whole);
TENON_DESCRIBE(acme::BitsBehindTheVtable, run, first, second, third);
TENON_DESCRIBE(acme::References, first, second, third, last);
TENON_DESCRIBE(acme::OpenEnded, count, entries);
TENON_DESCRIBE(acme::Number, i, f, bytes);
TENON_DESCRIBE(acme::Constructible, first, second);
TENON_DESCRIBE(acme::Anonymous, tag, number, real, low, high, whole);
TENON_DESCRIBE(acme::AnonymousAggregate, tag, number, real, last);
TENON_DESCRIBE_DERIVED(acme::Derived, (acme::One), more);
TENON_DESCRIBE_DERIVED(acme::DerivedFromTwo, (acme::One, acme::Two), more);
TENON_DESCRIBE_DERIVED(acme::PrivatelyDerived, (acme::One, acme::Two), more);
TENON_DESCRIBE_DERIVED(acme::EmptyBases, (acme::Nothing, acme::NothingElse));
TENON_DESCRIBE_DERIVED(acme::EmptyBaseAndMember, (acme::Nothing), more);
TENON_DESCRIBE_DERIVED(acme::Unchanged, (acme::Private));
TENON_DESCRIBE_DERIVED(acme::Deep, (acme::Derived), most);
TENON_DESCRIBE_DERIVED(acme::InPaddingOfItsBase, (acme::HiddenAtTheEnd), more);
TENON_DESCRIBE(acme::Codec, encode, (level, int() const), (level, void(int)), last);
TENON_DESCRIBE(acme::Counted, released, count_);
TENON_DESCRIBE_DERIVED(acme::Png, (acme::Codec, acme::Counted), released, palette, compression);
TENON_DESCRIBE(acme::DestructorFirst, run);
TENON_DESCRIBE(acme::OnlyADestructor, value);
TENON_DESCRIBE(acme::HiddenFunctions, before, first, second, between, third);
TENON_DESCRIBE(acme::Overloads, (at, int(int)), (at, int(int) const), (at, int(long) volatile), (at, int(char, ...)),
               (at, acme::One&(acme::One&)&), (at, acme::One(acme::One&) const&), (at, acme::One && (acme::One&)&&),
               (at, void(short) const noexcept));
TENON_DESCRIBE(acme::Operators, (operator(), int(int)), (operator==, bool(const acme::One&) const),
               (operator+=, acme::Operators&(int)), (operator[], int(int) const));
TENON_DESCRIBE_DERIVED(acme::Sealed, (acme::Codec), state);
TENON_DESCRIBE_DERIVED(acme::FinalFunctions, (acme::Codec), (final, further, void()), (further, void(int)));
TENON_DESCRIBE_DERIVED(acme::FurtherBaseOnly, (acme::One, acme::Counted), more);
TENON_DESCRIBE_DERIVED(acme::Middle, (acme::Codec), middle);
TENON_DESCRIBE_DERIVED(acme::Bottom, (acme::Middle), bottom);
TENON_DESCRIBE(acme::Maker, make, keep);
TENON_DESCRIBE_DERIVED(acme::SecondHalf, (acme::Nothing, acme::One, acme::Two));
TENON_DESCRIBE_DERIVED(acme::CovariantMaker, (acme::Maker), keep);
TENON_DESCRIBE_DERIVED(acme::HidesItsBase, (acme::Maker), make);
TENON_DESCRIBE_DERIVED(acme::TwoInterfaces, (acme::Counted, acme::Maker), make, value);
TENON_DESCRIBE(acme::NoTypesOfOthers, take, give, array);
TENON_DESCRIBE(acme::Abstract, hidden, run);
TENON_DESCRIBE_DERIVED(acme::StillAbstract, (acme::Abstract), more);
template <class T>
struct tenon::description<acme::Vector<T>>
    : tenon::described<tenon::member<"first", &acme::Vector<T>::first>, tenon::member<"size", &acme::Vector<T>::size>> {
};
using IntTable = acme::Table<int, 3>;
TENON_DESCRIBE(IntTable, entries, find);
TENON_NAME(IntTable::Row, "acme::Table<int, (int)3>::Row");
TENON_DESCRIBE(IntTable::Row, cells, next);
TENON_NAME(IntTable::Order, "acme::Table<int, (int)3>::Order");
TENON_NAME(IntTable::Place, "acme::Table<int, (int)3>::Place");
TENON_NAME(IntTable::Place::Inside, "acme::Table<int, (int)3>::Place::Inside");
TENON_DESCRIBE_DERIVED(acme::Node<acme::Private>, (acme::One), value);
TENON_DESCRIBE_ENUM(acme::Large, thousand, million);
TENON_DESCRIBE_ENUM(acme::Far, low, high);
TENON_DESCRIBE_ENUM(acme::Old, old_first, old_second, old_last);
TENON_DESCRIBE_ENUM(acme::Id);
TENON_DESCRIBE_ENUM(acme::Odd, most);
TENON_DESCRIBE_ENUM(acme::Same, first, second, third);
TENON_DESCRIBE(acme::HoldsEnums, large, inside, id);
TENON_DESCRIBE_ENUM(acme::HoldsEnums::Inside, a);
#endif
