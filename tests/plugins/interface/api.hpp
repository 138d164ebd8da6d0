// SPDX-License-Identifier: BSL-1.0
//
// An interface whose virtual functions another build has in another order or number, though its description was not kept up, except
// where KEPT_UP says that it was, or NOMINAL that it is trusted by name.
#pragma once

#include <tenon/describe.hpp>

namespace interface {

struct Codec {
#if defined(VIRTUAL_DESTRUCTOR)
    virtual ~Codec() = default;
#endif
#if defined(INSERTED)
    virtual int reset() { return 0; }
#endif
#if defined(REORDERED)
    virtual int decode(int value) const = 0;
    virtual int encode(int value) = 0;
#else
    virtual int encode(int value) = 0;
    virtual int decode(int value) const = 0;
#endif
#if defined(APPENDED)
    virtual int flush() { return 0; }
#endif

    int calls = 0;

#if !defined(VIRTUAL_DESTRUCTOR)
protected:
    ~Codec() = default;
#endif
};

}  // namespace interface

#if defined(NOMINAL)
TENON_NOMINAL(interface::Codec, "1");
#elif defined(APPENDED) && defined(KEPT_UP)
TENON_DESCRIBE(interface::Codec, encode, decode, flush, calls);
#elif defined(INSERTED) && defined(KEPT_UP)
TENON_DESCRIBE(interface::Codec, reset, encode, decode, calls);
#else
TENON_DESCRIBE(interface::Codec, encode, decode, calls);
#endif
