// SPDX-License-Identifier: BSL-1.0
//
// What the host compiled, and by a definition of the command line what another plugin did.
#pragma once

namespace mismatch {

enum class Mode : unsigned char {
    off = 0,
#if defined(OTHER_ENUMERATOR_VALUE)
    on = 2,
#elif defined(OTHER_ENUMERATOR_NAME)
    enabled = 1,
#else
    on = 1,
#endif
#if defined(MORE_ENUMERATORS)
    automatic = 2,
#endif
};

struct Leaf {
#if defined(OTHER_MEMBER_TYPE)
    unsigned id;
    int depth;
#elif defined(OTHER_MEMBER_ORDER)
    int depth;
    int id;
#elif defined(OTHER_MEMBER_NAME)
    int key;
    int depth;
#else
    int id;
    int depth;
#endif
    Mode mode;
#if defined(MORE_MEMBERS)
    bool visible;
#endif
};

struct Inner {
    Leaf* leaf;
};

struct Outer {
    const Inner* inner;
};

struct Aligned {
    long first;
    char second;
#if defined(OTHER_ALIGNMENT)
    alignas(2) char third;
#else
    char third;
#endif
    int fourth;
};

struct Value {
    int number;
#if defined(WITH_DESTRUCTOR)
    ~Value() { number = 0; }
#endif
};

struct Part {
    int x;
#if defined(LARGER_PART)
    int y;
#endif
};

struct Whole {
    Part first, second;
    int third;
};

}  // namespace mismatch
