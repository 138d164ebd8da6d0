// SPDX-License-Identifier: BSL-1.0
#include <tenon/identity/complete_description.hpp>

#include "../catch.hpp"

#if defined(__clang__)  // arrays without a bound, and anonymous types in unions, are extensions
#pragma clang diagnostic ignored "-Wc99-extensions"
#pragma clang diagnostic ignored "-Wnested-anon-types"
#endif

namespace complete {

struct Key {
    char letter;
    bool is_held;
    int time;
};
union Number {
    int whole;
    float real;
    unsigned bits;
};
struct Window {
    const char* api;
    union {
        void* handle;
        unsigned long number;
        double last;
    };
    int end;
};
struct Message {
    long size;
    __extension__ Key keys[];
};
struct Empty {};
struct Odd {
    [[no_unique_address]] Empty empty;
    int value;
};
struct Aligned {
    alignas(8) int a;
    long b;
};
struct [[gnu::packed]] Packed {
    char a;
    int b;
};
struct WithStruct {
    union {
        long all;
        __extension__ struct { int low, high; };
    };
    int end;
};

union Tagged {
    __extension__ struct { int code; };
    float real;
};
union Nested {
    __extension__ union {
        int whole;
        float real;
    };
    double large;
};
struct Holder {
    int kind;
    union {
        __extension__ struct { int code; };
        __extension__ struct { float real; };
        unsigned bits;
    };
};
struct Alone {
    int kind;
    union {
        int only;
    };
};
struct Sections {
    __extension__ struct {
        int first;
        char second;
    };
    int third;
};

template <class T, class... Parts>
constexpr bool accepts = tenon::detail::lists_all_members<T, Parts...>();
#define PART(T, Name) tenon::member<#Name, &T::Name>

}  // namespace complete

using namespace complete;

TEST_CASE("a description that lists all members is accepted, whatever places them") {
    STATIC_REQUIRE(accepts<Key, PART(Key, letter), PART(Key, is_held), PART(Key, time)>);
    STATIC_REQUIRE(accepts<Number, PART(Number, whole), PART(Number, real), PART(Number, bits)>);
    STATIC_REQUIRE(accepts<Number, PART(Number, bits), PART(Number, whole), PART(Number, real)>);
    STATIC_REQUIRE(accepts<Window, PART(Window, api), PART(Window, handle), PART(Window, number), PART(Window, last),
                           PART(Window, end)>);
    STATIC_REQUIRE(accepts<Message, PART(Message, size), PART(Message, keys)>);
    STATIC_REQUIRE(accepts<Odd, PART(Odd, empty), PART(Odd, value)>);
    STATIC_REQUIRE(accepts<Aligned, PART(Aligned, a), PART(Aligned, b)>);
    STATIC_REQUIRE(accepts<Packed, PART(Packed, a), PART(Packed, b)>);
    STATIC_REQUIRE(accepts<WithStruct, PART(WithStruct, all), PART(WithStruct, low), PART(WithStruct, high),
                           PART(WithStruct, end)>);
}

TEST_CASE("a description does not tell which members lie in an anonymous struct or union, and is accepted") {
    STATIC_REQUIRE(accepts<Tagged, PART(Tagged, code), PART(Tagged, real)>);
    STATIC_REQUIRE(accepts<Nested, PART(Nested, whole), PART(Nested, real), PART(Nested, large)>);
    STATIC_REQUIRE(accepts<Holder, PART(Holder, kind), PART(Holder, code), PART(Holder, real), PART(Holder, bits)>);
    STATIC_REQUIRE(accepts<Alone, PART(Alone, kind), PART(Alone, only)>);
    STATIC_REQUIRE(accepts<Sections, PART(Sections, first), PART(Sections, second), PART(Sections, third)>);
}

TEST_CASE("a member in padding and an array without a bound are missed where they are left out") {
    STATIC_REQUIRE_FALSE(accepts<Key, PART(Key, letter), PART(Key, time)>);
    STATIC_REQUIRE_FALSE(accepts<Message, PART(Message, size)>);
}

#if defined(TENON_DETAIL_TELLS_LAYOUTS)
TEST_CASE("an alternative of a union is missed where it is left out, and an alternative is not taken for another") {
    STATIC_REQUIRE_FALSE(accepts<Number, PART(Number, whole), PART(Number, real)>);
    STATIC_REQUIRE_FALSE(accepts<Number, PART(Number, whole), PART(Number, real), PART(Number, real)>);
    STATIC_REQUIRE_FALSE(
        accepts<Window, PART(Window, api), PART(Window, handle), PART(Window, last), PART(Window, end)>);
    STATIC_REQUIRE_FALSE(accepts<Nested, PART(Nested, whole), PART(Nested, large)>);
    STATIC_REQUIRE_FALSE(accepts<Holder, PART(Holder, kind), PART(Holder, code), PART(Holder, bits)>);
}
#endif
