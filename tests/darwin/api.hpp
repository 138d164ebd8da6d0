// SPDX-License-Identifier: BSL-1.0
//
// What the host and the plugins share. STALE: as it was before a member was added.
#pragma once

#include <tenon/describe.hpp>
#include <tenon/package.hpp>

namespace acme {

enum class Format : unsigned char { gray, rgb };

struct Image {
    unsigned char* pixels;
    int width, height;
    Format format;
#if !defined(STALE)
    Image* next;
#endif
};

struct Codec {
    virtual ~Codec() = default;
    virtual int encode(int) = 0;
    virtual int decode(int) const = 0;
};

}  // namespace acme

TENON_DESCRIBE(acme::Codec, encode, decode);
TENON_PACKAGE("acme.image", acme::Image, acme::Format);
