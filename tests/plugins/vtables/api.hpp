// SPDX-License-Identifier: BSL-1.0
//
// A package with an interface whose virtual functions another build has in another order or number, though its description was not kept up, or
// is of its name alone.
#pragma once

#include <tenon/describe.hpp>
#include <tenon/package.hpp>

namespace vtables {

class Codec {
public:
#if defined(INSERTED)
    virtual int level() const { return 9; }
#endif
#if defined(SWAPPED)
    virtual int decode(int value) = 0;
    virtual int encode(int value) = 0;
#else
    virtual int encode(int value) = 0;
    virtual int decode(int value) = 0;
#endif
#if defined(APPENDED)
    virtual int flush() { return 0; }
#endif

protected:
    ~Codec() = default;
};

/// Of no virtual function of its own, and reached by a pointer only.
struct Session {
    Codec* codec;
};

#if defined(MORE_TYPES)
struct Other {
    int value;
};
#endif

}  // namespace vtables

#if defined(NOMINAL)
TENON_NOMINAL(vtables::Codec, "1");
#else
TENON_DESCRIBE(vtables::Codec, encode, decode);
#endif

#if defined(OTHER_PACKAGE)
TENON_PACKAGE(OTHER_PACKAGE, vtables::Session, vtables::Other);
#elif defined(MORE_TYPES)
TENON_PACKAGE("test.vtables", vtables::Session, vtables::Other);
#else
TENON_PACKAGE("test.vtables", vtables::Session);
#endif
