// SPDX-License-Identifier: BSL-1.0
//
// What two units of one program see in two versions: OTHER is another header, or a definition of the command line.
#pragma once

#include <tenon/describe.hpp>
#include <tenon/package.hpp>

namespace units {

struct Image {
    int width;
#if defined(OTHER)
    int debug;
#endif
    int height;
};

/// Of one text in both versions, as the description was not kept up.
struct Codec {
#if defined(OTHER)
    virtual int level() { return 9; }
#endif
    virtual int encode(int value) = 0;

protected:
    ~Codec() = default;
};

/// The same in both versions, though its package is not.
struct Plain {
    int value;
};

}  // namespace units

TENON_DESCRIBE(units::Codec, encode);

#if defined(PACKAGE)
TENON_PACKAGE("test.units", units::Image, units::Plain);
#endif
