// SPDX-License-Identifier: BSL-1.0
//
// The part of the corpus that is of classes, unions, enums and class templates, none of namespace std.
#include "show.hpp"

#include <cstddef>
#include <cstdint>
#include <utility>

// ---- aggregates, found without help

struct Global {
    int x;
};

namespace acme {

struct Empty {};
struct One {
    int x;
};
struct Scalars {
    bool a;
    char b;
    short c;
    int d;
    long e;
    float f;
    double g;
    void* h;
};
struct Padded {
    char a;
    double b;
    char c;
};
struct Sixteen {
    int m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15;
};
struct SixtyFour {
    char m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21, m22, m23,
        m24, m25, m26, m27, m28, m29, m30, m31, m32, m33, m34, m35, m36, m37, m38, m39, m40, m41, m42, m43, m44, m45,
        m46, m47, m48, m49, m50, m51, m52, m53, m54, m55, m56, m57, m58, m59, m60, m61, m62, m63;
};
struct Qualified {
    const int a;
    int* const b;
    const char* const* const c;
    volatile int* d;
};
struct WithVolatile {
    volatile int a;
    const volatile long b;
    const char* const volatile c;
};
struct Arrays {
    int a[3];
    char b[2][5];
    const float c[4];
    double* d[2];
    int (*e)[7];
    One f[2];
    One g[2][2];
    Empty h[3];
};
struct Defaults {
    int a = 1;
    int b[2] = {1, 2};
    const char* c = "text";
    One d{7};
};
class Handle {
public:
    Handle() = default;
    Handle(Handle&&) noexcept;
    ~Handle();

private:
    int descriptor_ = -1;
};
class Pinned {
public:
    Pinned();
    Pinned(const Pinned&) = delete;
    Pinned& operator=(const Pinned&) = delete;

private:
    friend tenon::description<Pinned>;
    int a_;
};
struct NotCopied {
    int a;
    Pinned b, c[2];
    int d;
};
struct HoldsHandle {
    Handle first;
    int second;
    Handle rest[2];
};
struct Callbacks {
    void (*plain)(int);
    int (*variadic)(const char*, ...);
    void (*quiet)() noexcept;
    void (*table[4])(void*);
    int One::*data;
    int (One::*function)(double) const;
};
struct Names {
    int _;
    int _leading, trailing_, with_digit_1, CAPS, x$y;
    int \u00e9t\u00e9;
};
struct Outer {
    struct Inner {
        struct Innermost {
            int x;
        };
        Innermost y;
    };
    Inner z;
    enum class Kind : short { a, b } kind;
    enum Old { c, d } old;
    int w;
};
class WithPublicMembers {
public:
    int x;
    double y;
    static int count;
    static constexpr int limit = 3;
    void run() const;
    enum { local = 3 };
};
typedef struct {
    int x, y;
} NamedByTypedef;
struct TypedefMember {
    NamedByTypedef point;
    NamedByTypedef* more;
};

// ---- layout that is asked for

struct [[gnu::packed]] Packed {
    char a;
    double b;
    short c;
    int d;
};
struct [[gnu::packed, gnu::aligned(4)]] PackedAligned {
    char a;
    long b;
};
struct PackedMember {
    char a;
    [[gnu::packed]] long b;
    Packed c;
};
#pragma pack(push, 2)
struct PackedByTwo {
    char a;
    double b;
    char c;
};
#pragma pack(pop)
struct alignas(64) CacheLine {
    int a;
};
struct AlignedMember {
    char a;
    alignas(16) char b;
    char c;
};
struct AlignedMemberMoved {
    char a, b;
    alignas(16) char c;
};
// Fills its class: where one does not, compilers disagree where a derived class may begin.
struct NoUniqueAddress {
    [[no_unique_address]] Empty a;
    [[no_unique_address]] Empty c;
    int b;
};
struct NoUniqueTwice {
    [[no_unique_address]] Empty a;
    [[no_unique_address]] Empty b;
};
struct ReusedTail {
    [[no_unique_address]] HoldsHandle a;
    char b;
};
struct EmptyMembers {
    Empty a, b;
    int c;
    Empty d;
};
struct WideMembers {
    long double a;
    __int128_t b;
    char c;
};

// ---- recursion

struct List {
    int value;
    List* next;
};
struct Tree {
    Tree *left, *right;
    Tree* const* all;
    void (*visit)(Tree&, const Tree*);
};
struct Pong;
struct Ping {
    Pong* to;
};
struct Pong {
    Ping* back;
    const Ping (*many)[3];
};
struct RingA;
struct RingB;
struct RingC {
    RingA* next;
};
struct RingB {
    RingC* next;
};
struct RingA {
    RingB* next;
    RingB ring;
};
struct SelfMember {
    int SelfMember::*a;
    SelfMember (*make)(SelfMember);
};
struct Deep1 {
    int x;
};
struct Deep2 {
    Deep1* p;
};
struct Deep3 {
    Deep2* p;
};
struct Deep4 {
    Deep3* p;
};
struct Deep5 {
    Deep4* p;
    Deep1 direct;
};

// ---- how values are passed

struct Destroyed {
    int x;
    ~Destroyed();
};
struct Final final {
    int x;
};
struct HoldsDestroyed {
    Destroyed a;
};
struct AssignWorks {
    const int x;
    AssignWorks& operator=(const AssignWorks&);
};

// ---- members that change in a const object, or are bound by something else

template <class T>
struct Mutable {
    T a;
    mutable T b[2];
    const T c;
    mutable Empty d;
};
struct MutableAndTrivial {
    mutable int a;
    mutable const char* b;
    int c;
};
class MutableAndPrivate {
    friend tenon::description<MutableAndPrivate>;
    mutable int a_;
    int b_;

public:
    MutableAndPrivate();
};
struct OverloadsAddress {
    int* p;
    constexpr int** operator&() { return &p; }
    constexpr int* const* operator&() const { return &p; }
};
struct HoldsOverloadedAddress {
    int a;
    OverloadsAddress b;
    mutable OverloadsAddress c[2];
};
struct Tuple {
    int a;
    short b;
};
template <std::size_t I>
constexpr auto& get(Tuple& t) {
    if constexpr (I == 0)
        return t.b;
    else
        return t.a;
}

// ---- enums

enum Unscoped { zero, one, two };
enum class Scoped { none, some };
enum class Small : unsigned char { gray, rgb = 3, cmyk };
enum class SmallSigned : signed char { low = -128, minus = -1, high = 127 };
enum class Flags : unsigned { a = 1, b = 2, c = 4, d = 1u << 8, e = 1u << 20, f = 1u << 31 };
enum class WideFlags : std::uint64_t { low = 1, middle = std::uint64_t{1} << 40, high = std::uint64_t{1} << 63 };
enum class WideSigned : std::int64_t { lowest = INT64_MIN, minus = -7, bit = std::int64_t{1} << 62 };
enum class Yes : bool { no, yes };
enum class Letter : char { a = 'a', b = 'b' };
enum class Wide : char32_t { a = U'a' };
enum class Short : short {
    edge = 255,
    beyond = 256,
#if !defined(__cpp_impl_reflection)  // which sees it, and refuses to leave it out
    not_seen = 300
#endif
};
enum class None : int {};
enum class Byte : unsigned char {};
enum Negative { minus = -1, plus = 1 };
enum Sparse : int { at_minus_128 = -128, at_255 = 255, at_256 = 256, at_1024 = 1024, at_lowest = INT32_MIN };
enum Unsorted { last = 5, first = 1, middle = 3 };
enum class \u00c9tat { ferm\u00e9, ouvert };
struct HoldsEnums {
    Unscoped a;
    Small b[3];
    Outer::Kind c;
    Outer::Old* d;
};
typedef enum { red, green } EnumNamedByTypedef;
typedef struct {
    enum Kind { audio, control, midi, cv } kind;
    enum class Direction : signed char { out = -1, none, in } direction;
    struct Range {
        enum Unit { hertz = 3, decibel } unit;
    } range;
} PortNamedByTypedef;

// ---- class templates

template <class T>
struct Box {
    T value;
};
template <class A, class B>
struct Pair {
    A first;
    B second;
};
template <class T, class Policy = Empty>
struct WithDefault {
    T value;
};
template <class... T>
struct Pack {
    int size;
};
template <int N>
struct Sized {
    char bytes[N];
};
template <auto... V>
struct Values {
    int x;
};
template <class T, std::size_t N>
struct Array {
    T items[N];
};
template <class T, T... V>
struct Sequence {
    int x;
};
template <class A, class B, int N>
struct TwoAndNumber {
    A a;
    B b;
};
template <class A, int N, class... B>
struct TypeNumberTypes {
    A a;
};
template <int N, class... A>
struct NumberTypes {
    int a;
};
template <template <class...> class C, class T>
struct Applied {
    C<T> value;
};
template <class T, template <class...> class C>
struct AppliedLast {
    C<T> value;
};
template <class T>
struct Linked {
    T value;
    Linked* next;
};
template <class T>
struct Special {
    T a;
};
template <>
struct Special<char> {
    long other;
};
int radius;
void filter(int);
namespace inner {
double gain;
template <class T>
struct Nested {
    T a;
};
}  // namespace inner
template <class T>
using Alias = Box<T*>;

// ---- described

class Private {
    friend tenon::description<Private>;
    int a_;
    double b_;

public:
    Private();
};
struct Constructed {
    explicit Constructed(int);
    int a;
    char b;
};
struct [[gnu::packed]] ConstructedPacked {
    ConstructedPacked();
    char a;
    double b;
};
class ConstructedEmpty {
public:
    ConstructedEmpty();
};
union Number {
    int i;
    float f;
    unsigned char bytes[4];
};
struct Tagged {
    Small tag;
    Number number;
};
class Cache {
    void* p_;

public:
    Cache();
    ~Cache();
};
struct Trusted {
    int a;
};
enum class TrustedEnum : long { a, b };
class Device;
class Gpu {
    int x_;

public:
    Gpu();
    virtual ~Gpu();
};
union Registers;
struct Context {
    Device* device;
    const Gpu& (*gpu)();
    Cache cache;
    Private* details;
};
template <class T>
class Vec {
    friend tenon::description<Vec<T>>;
    T* data_ = nullptr;
    int size_ = 0;

public:
    Vec();
};
template <class T>
class Grid {
    T* p_;

public:
    Grid();
};

// ---- that grow

struct Services {
    int version;
    void (*log)(const char*);
    Services* outer;
};
class Session {  // no derived class begins in the padding at its end, as there is none
public:
    Session() : number(0), open(false) {}
    long number;
    bool open;
};
struct Filter {
    virtual ~Filter() = default;
    virtual int run(const Services&, char) = 0;
    virtual void run(Session*) = 0;
};
struct Preview : Filter {
    virtual void draw() = 0;
    int depth;
};
struct GrowingBits {
    unsigned wide : 3, high : 5;
};
template <class T>
struct Growing {
    T* value;
};

// ---- with bases and virtual functions

struct Codec {
    virtual ~Codec() = default;
    virtual int encode(const One*, char) = 0;
    virtual int level() const = 0;
    virtual void level(int) = 0;
    virtual One& last() & noexcept;
};
class Counted {
public:
    Counted();

protected:
    friend tenon::description<Counted>;
    virtual void released(Small) volatile = 0;
    ~Counted();
    int count_;
};
struct Png : Codec, Counted {
    int encode(const One*, char) override;
    int level() const override;
    void level(int) override;
    void released(Small) volatile override;
    virtual void palette(const Box<One>&);
    int compression;
};
struct PlainDerived : One, Padded {
    short more;
};
struct EmptyBases : Empty, Box<int> {};
struct Interface {
    virtual void run() = 0;

protected:
    ~Interface() = default;
};
struct SealedInterface final : Interface {
    void run() override;
    long state;
};

struct Meter {
    virtual ~Meter();
    virtual double measure(int) const;
    double last;
};
struct BehindItsSecondBase : One, Meter {
    short more;
};
struct Unchanged : One {};
struct OverloadsOfAllKinds {
    virtual int at(int) = 0;
    virtual int at(int) const = 0;
    virtual int at(long) volatile = 0;
    virtual int at(char, ...) = 0;
    virtual One& at() & = 0;
    virtual One at() const& = 0;
    virtual One&& at() && = 0;
    virtual void at(short) const noexcept = 0;

protected:
    ~OverloadsOfAllKinds() = default;
};

// ---- what has no address, or several members at one

struct BitFields {
    unsigned a : 3;
    unsigned : 2;
    int b : 20;
    int : 0;
    char c;
};
struct Reference {
    int& value;
};
struct WithAnonymousMembers {
    Small tag;
    union {
        int number;
        float real;
        __extension__ struct { short low, high; };
    };
    char last;
};
struct ArrayWithoutABound {
    long count;
    char first;
    __extension__ Small items[];
};
struct WithAUnion {
    const char* api;
    union {
        void* window;
        unsigned long number;
        double alignment;
    };
    char padded;
    int last;
};
struct AlignedAsItIs {
    alignas(8) int a;
    long b;
};
template <class T, class E>
class Expected {
    friend tenon::description<Expected<T, E>>;
    union {
        T value_;
        E error_;
    };
    bool has_value_;

public:
    Expected();
};

// ---- members without addresses, and protected ones, which are described

enum class BitKind : unsigned char { plain, packed };
struct DescribedBits {
    unsigned gray : 1, wide : 3;
    int depth : 5;
    unsigned long huge : 40;
    BitKind kind : 2;
    bool on : 1;
    unsigned char cache : 4;
    char between;
    unsigned last : 32;
};
union BitsOrWhole {
    unsigned bits : 7;
    int whole;
};
struct References {
    One& first;
    const char*&& second;
    void (&third)(int);
};
struct OpenArray {
    int size;
    char kind;
    __extension__ One items[];
};
class Publisher {
public:
    virtual ~Publisher();
    void publish();

protected:
    virtual void do_publish(const One&) = 0;
    virtual int priority() const;
    int depth_;

private:
    friend tenon::description<Publisher>;
    virtual void reset();
    unsigned char state_;
};

// ---- enums that are described

enum class Error : int { none = 0, busy = 5000, again = 5000, last = -70000 };
enum Wildly : unsigned long { small = 3, huge = 0xfffffffffffffff0u };
enum class Composed : int { plain, gray8 = 1 << 28 | 8 << 16 | 1, rgb24 = 2 << 28 | 8 << 16, alias = gray8 };

// ---- enums with a range

enum NodeTag { T_Invalid, T_List = 128, T_Query = 300, T_Expression, T_Last = 437 };
enum class AudioFormat : unsigned { unknown, s8 = 0x101, u8, s16_le, s16_be, f64_p = 0x206 };
enum class Below : short { lowest = -2010, a = -1000, b = -999, c = -100, d = -99, zero = 0, outside = 1 };
enum class Highest : unsigned long { last = ~0ul, other = ~0ul - 1 };

// ---- unnamed types of members

struct Event {
    struct {
        int ticks;
        struct {
            float beats;
            enum { forward, backward } direction;
        } bar[2];
    } time, *next;
    union {
        int number;
        float real;
    } value;
    enum { note_on, note_off = 5 } kind;
    enum : unsigned char { low, high } flags[3];
    const struct {
        enum Unit { hertz, decibel } unit;
    } range = {};
};
template <class T>
struct WithUnnamed {
    struct {
        T value;
    } inner;
    enum { none, some } tag;
};
struct InAnUnion {
    int tag;
    union {
        struct {
            int low, high;
        } both;
        long all;
    };
};
typedef struct {
    struct {
        short x, y;
    } at;
} OfATypedef;

// ---- named

inline namespace v1 {
struct Versioned {
    int x;
};
}  // namespace v1
namespace sim {
inline namespace v10 {
enum Unit { seconds, steps };
enum class Mode : unsigned char { paused, running };
struct Info {
    int time;
    struct Detail {
        Unit unit;
    } detail;
};
typedef struct {
    enum Kind { real, simulated } kind;
} Clock;
template <class T>
struct Pair {
    T first, second;
};
template <template <class> class C>
struct Kinds {
    C<int> one;
};
extern int step;
void tick();
template <auto Address>
struct At {
    int x;
};
struct Handle;
namespace math {
namespace detail {
inline namespace v2 {
struct Point {
    double x, y;
};
}  // namespace v2
}  // namespace detail
inline namespace v2 {
struct Line {
    detail::Point from, to;
    Mode mode;
};
}  // namespace v2
}  // namespace math
}  // namespace v10
struct NotVersioned {
    Info info;
};
namespace plain {
struct Info {
    int time;
};
}  // namespace plain
}  // namespace sim
template <class T>
struct Chain {
    struct Node {
        T value;
        Node* next;
    };
    enum class Side { left, right };
    Node* head;
};
struct Coordinates {
    int x, y;
};
template <Coordinates At>
struct Placed {
    int x;
};
struct Plain {
    int x;
};

}  // namespace acme

typedef struct {
    enum Kind { audio, control, midi, cv } kind;
} GlobalPort;
inline namespace global_version {
struct OfGlobalVersion {
    int x;
};
}  // namespace global_version

namespace a::b::c {
struct Deep {
    int x;
};
enum class Deeper { d };
}  // namespace a::b::c

TENON_DESCRIBE(acme::WithVolatile, a, b, c);
TENON_DESCRIBE(acme::Pinned, a_);
TENON_DESCRIBE(acme::Private, a_, b_);
TENON_DESCRIBE(acme::Constructed, a, b);
TENON_DESCRIBE(acme::ConstructedPacked, a, b);
TENON_DESCRIBE(acme::ConstructedEmpty);
TENON_DESCRIBE(acme::Number, i, f, bytes);
TENON_DESCRIBE(acme::Session, number, open);
TENON_DESCRIBE(acme::Filter, (run, int(const acme::Services&, char)), (run, void(acme::Session*)));
TENON_DESCRIBE_DERIVED(acme::Preview, (acme::Filter), draw, depth);
TENON_GROWS(acme::Services, made_by_program);
TENON_GROWS(acme::Session, made_by_plugin);
TENON_DESCRIBE(acme::GrowingBits, wide, high);
TENON_GROWS(acme::Preview, made_by_plugin);
TENON_GROWS(acme::GrowingBits, made_by_program);
TENON_GROWS(acme::Growing<int>, made_by_program);
TENON_DESCRIBE(acme::Codec, encode, (level, int() const), (level, void(int)), last);
TENON_DESCRIBE(acme::Counted, released, count_);
TENON_DESCRIBE_DERIVED(acme::Png, (acme::Codec, acme::Counted), released, palette, compression);
TENON_DESCRIBE_DERIVED(acme::PlainDerived, (acme::One, acme::Padded), more);
TENON_DESCRIBE_DERIVED(acme::EmptyBases, (acme::Empty, acme::Box<int>));
TENON_DESCRIBE(acme::Interface, run);
TENON_DESCRIBE_DERIVED(acme::SealedInterface, (acme::Interface), state);
TENON_DESCRIBE(acme::Meter, measure, last);
TENON_DESCRIBE_DERIVED(acme::BehindItsSecondBase, (acme::One, acme::Meter), more);
TENON_DESCRIBE_DERIVED(acme::Unchanged, (acme::One));
TENON_DESCRIBE(acme::OverloadsOfAllKinds, (at, int(int)), (at, int(int) const), (at, int(long) volatile),
               (at, int(char, ...)), (at, acme::One&() &), (at, acme::One() const&), (at, acme::One && () &&),
               (at, void(short) const noexcept));
TENON_DESCRIBE(acme::ArrayWithoutABound, count, first, items);
TENON_DESCRIBE(acme::WithAUnion, api, window, number, alignment, padded, last);
TENON_DESCRIBE(acme::AlignedAsItIs, a, b);
TENON_DESCRIBE(acme::WithAnonymousMembers, tag, number, real, low, high, last);
TENON_NOMINAL(acme::BitFields, "3 2 20");
TENON_NOMINAL(acme::Reference, "int&");
template <>
struct std::tuple_size<acme::Tuple> {
    static constexpr std::size_t value = 2;
};
template <>
struct std::tuple_element<0, acme::Tuple> {
    using type = short;
};
template <>
struct std::tuple_element<1, acme::Tuple> {
    using type = int;
};

TENON_DESCRIBE(acme::MutableAndPrivate, a_, b_);
TENON_DESCRIBE_ENUM(acme::Error, none, busy, again, last);
TENON_DESCRIBE_ENUM(acme::Wildly, small, huge);
TENON_DESCRIBE_ENUM(acme::Composed, plain, gray8, rgb24, alias);
TENON_DESCRIBE(acme::DescribedBits, gray, wide, depth, huge, kind, on, cache, between, last);
TENON_DESCRIBE(acme::BitsOrWhole, bits, whole);
TENON_DESCRIBE(acme::References, first, second, third);
TENON_DESCRIBE(acme::OpenArray, size, kind, items);
TENON_DESCRIBE(acme::Publisher, do_publish, priority, depth_, reset, state_);
TENON_ENUM_RANGE(acme::NodeTag, acme::T_Invalid, acme::T_Last);
TENON_ENUM_RANGE(acme::AudioFormat, 0x100, 0x2ff);
TENON_ENUM_RANGE(acme::Below, -3000, 0);
TENON_ENUM_RANGE(acme::Highest, acme::Highest::other, acme::Highest::last);
TENON_DESCRIBE_ENUM(acme::None);
TENON_DESCRIBE_ENUM(acme::Byte);
TENON_NOMINAL(acme::Cache, "3");
TENON_NOMINAL(acme::Handle, "1");
TENON_NOMINAL(acme::Trusted, "2026-01 beta");
TENON_NOMINAL(acme::TrustedEnum, "1");
TENON_OPAQUE(acme::Device, acme::Gpu, acme::Registers);
template <class T>
struct tenon::description<acme::Vec<T>>
    : tenon::described<tenon::member<"data_", &acme::Vec<T>::data_>, tenon::member<"size_", &acme::Vec<T>::size_>> {};
template <class T>
struct tenon::description<acme::Grid<T>> : tenon::nominal<"grid 1"> {};
template <class T, class E>
struct tenon::description<acme::Expected<T, E>>
    : tenon::described<tenon::member<"value_", &acme::Expected<T, E>::value_>,
                       tenon::member<"error_", &acme::Expected<T, E>::error_>,
                       tenon::member<"has_value_", &acme::Expected<T, E>::has_value_>> {};
TENON_DESCRIBE(decltype(acme::Event::value), number, real);
TENON_DESCRIBE(acme::InAnUnion, tag, both, all);
TENON_NAME(acme::Versioned, "acme::v1::Versioned");
TENON_INLINE_NAMESPACE(acme::sim, v10);
TENON_INLINE_NAMESPACE(acme::sim::math, v2);
TENON_INLINE_NAMESPACE(acme::sim::math::detail, v2);
TENON_INLINE_NAMESPACE(acme ::sim, v10);
TENON_INLINE_NAMESPACE(global_version);
TENON_OPAQUE(acme::sim::Handle);
TENON_NAME(acme::Chain<int>::Node, "acme::Chain<int>::Node");
TENON_NAME(acme::Chain<int>::Side, "acme::Chain<int>::Side");
TENON_NAME(acme::Plain, "acme::Renamed");
TENON_NAME(acme::Sequence<long>, "acme::Sequence<long>");
using PlacedAtOrigin = acme::Placed<acme::Coordinates{0, 0}>;
TENON_NAME(PlacedAtOrigin, "acme::Placed<{0, 0}>");

namespace {

// It takes a type among the arguments of a macro for an expression.
// clang-format off
void aggregates() {
    SHOW(Global);
    SHOW(acme::Empty);
    SHOW(acme::One);
    SHOW(acme::Scalars);
    SHOW(acme::Padded);
    SHOW(acme::Sixteen);
    SHOW(acme::SixtyFour);
    SHOW(acme::Qualified);
    SHOW(acme::Arrays);
    SHOW(acme::Defaults);
    SHOW(acme::NotCopied);
    SHOW(acme::HoldsHandle);
    SHOW(acme::Callbacks);
    SHOW(acme::Names);
    SHOW(acme::Outer);
    SHOW(acme::Outer::Inner);
    SHOW(acme::Outer::Inner::Innermost);
    SHOW(acme::WithPublicMembers);
    SHOW(acme::NamedByTypedef);
    SHOW(acme::TypedefMember);
    SHOW(a::b::c::Deep);
    SHOW(const acme::One);
    SHOW(volatile acme::One);
    SHOW(acme::One*);
    SHOW(const acme::One*);
    SHOW(acme::One[4]);
    SHOW(acme::One (*)[4]);
    SHOW(acme::One (*)(acme::One));
    SHOW(void(acme::One));
    SHOW(void(acme::One&));
    SHOW(void(const acme::One&));
    SHOW(void(acme::One&&));
    SHOW(void(acme::One*, acme::Padded*, acme::One*));
    SHOW(acme::Padded(acme::One));
}

void layout() {
    SHOW(acme::Packed);
    SHOW(acme::PackedAligned);
    SHOW(acme::PackedMember);
    SHOW(acme::PackedByTwo);
    SHOW(acme::CacheLine);
    SHOW(acme::AlignedMember);
    SHOW(acme::AlignedMemberMoved);
    SHOW(acme::NoUniqueAddress);
    SHOW(acme::NoUniqueTwice);
    SHOW(acme::ReusedTail);
    SHOW(acme::EmptyMembers);
    SHOW(acme::WideMembers);
}

void recursion() {
    SHOW(acme::List);
    SHOW(acme::Tree);
    SHOW(acme::Ping);
    SHOW(acme::Pong);
    SHOW(void(acme::Ping*, acme::Pong*));
    SHOW(void(acme::Pong*, acme::Ping*));
    SHOW(acme::RingA);
    SHOW(acme::RingB);
    SHOW(acme::RingC);
    SHOW(acme::SelfMember);
    SHOW(acme::Deep5);
    SHOW(acme::Linked<int>);
    SHOW(acme::Linked<acme::Linked<int>*>);
}

void passing() {
    SHOW(acme::Destroyed);
    SHOW(acme::Final);
    SHOW(acme::HoldsDestroyed);
    SHOW(acme::AssignWorks);
    SHOW(void(acme::Destroyed));
}

void enums() {
    SHOW(acme::Unscoped);
    SHOW(acme::Scoped);
    SHOW(acme::Small);
    SHOW(acme::SmallSigned);
    SHOW(acme::Flags);
    SHOW(acme::WideFlags);
    SHOW(acme::WideSigned);
    SHOW(acme::Yes);
    SHOW(acme::Letter);
    SHOW(acme::Wide);
    SHOW(acme::Short);
    SHOW(acme::Mutable<int>);
    SHOW(acme::Mutable<acme::Private>);
    SHOW(acme::MutableAndTrivial);
    SHOW(acme::MutableAndPrivate);
    SHOW(acme::HoldsOverloadedAddress);
    SHOW(acme::Tuple);
    SHOW(acme::PortNamedByTypedef);
    SHOW(GlobalPort);
    SHOW(acme::None);
    SHOW(acme::Byte);
    SHOW(acme::Negative);
    SHOW(acme::Sparse);
    SHOW(acme::Unsorted);
    SHOW(acme::\u00c9tat);
    SHOW(acme::HoldsEnums);
    SHOW(acme::EnumNamedByTypedef);
    SHOW(acme::Outer::Kind);
    SHOW(acme::Outer::Old);
    SHOW(a::b::c::Deeper);
    SHOW(acme::Small*);
    SHOW(acme::Small(acme::Unscoped, const acme::Flags&));
    SHOW(acme::Scoped acme::HoldsEnums::*);
}

void templates() {
    SHOW(acme::Box<int>);
    SHOW(acme::Box<const int*>);
    SHOW(acme::Box<unsigned long>);
    SHOW(acme::Box<long long>);
    SHOW(acme::Box<char[4]>);
    SHOW(acme::Box<int (*)(double)>);
    SHOW(acme::Box<acme::One>);
    SHOW(acme::Box<acme::Box<acme::Box<int>>>);
    SHOW(acme::Box<acme::NamedByTypedef>);
    SHOW(acme::Box<acme::Small>);
    SHOW(acme::Box<Global>);
    SHOW(acme::Box<a::b::c::Deep>);
    SHOW(acme::Alias<int>);
    SHOW(acme::Pair<int, double>);
    SHOW(acme::Pair<acme::Box<int>, acme::Box<long>>);
    SHOW(acme::WithDefault<int>);
    SHOW(acme::WithDefault<int, acme::One>);
    SHOW(acme::Pack<>);
    SHOW(acme::Pack<int>);
    SHOW(acme::Pack<int, void, const volatile char, int&, double&&, int[3], int[], void(int), void() const>);
    SHOW(acme::Sized<3>);
    SHOW(acme::Sized<0x10>);
    SHOW(acme::Values<>);
    SHOW(acme::Values<1, 2u, 3l, 4ul, 5ll, 6ull>);
    SHOW(acme::Values<true, false>);
    SHOW(acme::Values<'a', '\n', u8'b', u'c', U'd', L'e'>);
    SHOW(acme::Values<-1, -128, INT64_MIN, UINT64_MAX>);
    SHOW(acme::Values<acme::Unscoped::one, acme::Scoped::some, acme::Small{77}>);
    SHOW(acme::Values<nullptr>);
    SHOW(acme::Values<(int*)nullptr>);
    SHOW(acme::Values<&acme::radius>);
    SHOW(acme::Values<&acme::inner::gain>);
    SHOW(acme::Values<&acme::filter>);
    SHOW(acme::Values<(signed char)3, (unsigned char)200, (short)-3, (unsigned short)9>);
    SHOW(acme::Array<int, 3>);
    SHOW(acme::Array<acme::Array<acme::One, 2>, 3>);
    SHOW(acme::Sequence<int, 1, 2, 3>);
    SHOW(acme::Sequence<char, 'x'>);
    SHOW(acme::Sequence<acme::Small, acme::Small::rgb>);
    SHOW(acme::Array<std::size_t, 3>);  // a number of the type in front of it, but not by it
    SHOW(acme::TwoAndNumber<int, acme::One, -4>);
    SHOW(acme::TypeNumberTypes<int, 3, long, acme::One>);
    SHOW(acme::NumberTypes<3, long, acme::One>);
    SHOW(acme::Applied<acme::Box, int>);
    SHOW(acme::Applied<acme::Linked, acme::One>);
    SHOW(acme::AppliedLast<int, acme::Box>);
    SHOW(acme::Applied<acme::inner::Nested, int>);
    SHOW(acme::inner::Nested<acme::inner::Nested<int>>);
    SHOW(acme::Special<int>);
    SHOW(acme::Special<char>);
    SHOW(void(acme::Box<int>*, acme::Box<int>&, acme::Box<long>&&));
}

void described() {
    SHOW(acme::WithVolatile);
    SHOW(acme::Pinned);
    SHOW(acme::Private);
    SHOW(acme::Constructed);
    SHOW(acme::ConstructedPacked);
    SHOW(acme::ConstructedEmpty);
    SHOW(acme::Number);
    SHOW(acme::Tagged);
    SHOW(acme::Cache);
    SHOW(acme::Trusted);
    SHOW(acme::TrustedEnum);
    SHOW(acme::Device*);
    SHOW(acme::Gpu&(acme::Gpu*));
    SHOW(acme::Registers*);
    SHOW(acme::Context);
    SHOW(acme::Vec<int>);
    SHOW(acme::Vec<acme::Vec<acme::One>>);
    SHOW(acme::Grid<acme::One>);
    SHOW(acme::Box<acme::Device*>);
    SHOW(acme::BitFields);
    SHOW(acme::Reference);
    SHOW(acme::WithAnonymousMembers);
    SHOW(acme::ArrayWithoutABound*);
    SHOW(acme::WithAUnion);
    SHOW(acme::AlignedAsItIs);
    SHOW(acme::Expected<int, acme::Small>);
    SHOW(acme::Expected<acme::Expected<acme::One, char>*, acme::Box<long>>);
}

void derived() {
    SHOW(acme::Codec&(acme::Codec*));
    SHOW(acme::Counted*);
    SHOW(acme::Png);
    SHOW(acme::PlainDerived);
    SHOW(acme::EmptyBases);
    SHOW(acme::Interface* const*);
    SHOW(acme::SealedInterface);
    SHOW(acme::Meter);
    SHOW(acme::BehindItsSecondBase);
    SHOW(acme::Unchanged);
    SHOW(acme::OverloadsOfAllKinds*);
    SHOW(acme::Box<acme::Codec*>);
    SHOW(int (acme::Codec::*)(const acme::One*, char));
    SHOW(acme::Error);
    SHOW(acme::Wildly);
    SHOW(acme::DescribedBits);
    SHOW(acme::BitsOrWhole);
    SHOW(acme::References);
    SHOW(acme::OpenArray*);
    SHOW(acme::Publisher&(int));
    SHOW(acme::Composed);
    SHOW(acme::NodeTag);
    SHOW(acme::AudioFormat);
    SHOW(acme::Below);
    SHOW(acme::Highest);
}

void growing() {
    SHOW(acme::Services*);
    SHOW(void(acme::Services&, const acme::Session*));
    SHOW(acme::Preview*());
    SHOW(acme::Growing<int>&());
    SHOW(void(acme::GrowingBits*));
    SHOW(acme::Growing<char>&());
}

void named() {
    SHOW(acme::Versioned);
    SHOW(acme::Box<acme::Versioned>);
    SHOW(acme::Event);
    SHOW(decltype(acme::Event::kind));
    SHOW(acme::WithUnnamed<acme::Event*>);
    SHOW(acme::InAnUnion);
    SHOW(acme::OfATypedef(*)(decltype(acme::OfATypedef::at)&));
    SHOW(acme::sim::Unit);
    SHOW(acme::sim::Mode);
    SHOW(acme::sim::Info);
    SHOW(acme::sim::Clock);
    SHOW(acme::sim::Pair<acme::sim::Info*>);
    SHOW(acme::Box<acme::sim::Pair<acme::sim::math::Line>>);
    SHOW(acme::sim::Kinds<acme::sim::Pair>);
    SHOW(acme::sim::At<&acme::sim::step>);
    SHOW(acme::sim::At<&acme::sim::tick>);
    SHOW(acme::sim::Handle* (acme::sim::NotVersioned::*)(acme::sim::math::detail::Point));
    SHOW(acme::sim::NotVersioned);
    SHOW(acme::sim::plain::Info);
    SHOW(OfGlobalVersion);
    SHOW(acme::Chain<int>);
    SHOW(acme::Chain<int>::Node);
    SHOW(acme::Chain<int>::Side);
    SHOW(acme::Plain);
    SHOW(acme::Sequence<long>);
    SHOW(PlacedAtOrigin);
}

}  // namespace

int main() {
    aggregates();
    layout();
    recursion();
    passing();
    enums();
    templates();
    described();
    derived();
    growing();
    named();
}
