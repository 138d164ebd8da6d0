// SPDX-License-Identifier: BSL-1.0
//
// What the program and its filters have in common. Each binary compiles this header for itself, perhaps years apart; the
// package at the end lets the program find out whether they all saw the same.
#pragma once

#include <tenon/package.hpp>

#include <cstddef>
#include <span>

namespace acme {

/// How many samples a pixel has, one byte each.
enum class Format : unsigned char { gray = 1, rgb = 3 };

/// A picture, or a part of one, in memory that belongs to somebody else.
struct Image {
    unsigned char* pixels;  // the topmost row, from left to right
    int width;              // in pixels
    int height;             // in rows
    int stride;             // in bytes, from one row to the next
    Format format;

    int channels() const { return static_cast<int>(format); }
    std::size_t row_size() const { return static_cast<std::size_t>(width) * static_cast<std::size_t>(format); }
    std::span<unsigned char> row(int y) const { return {pixels + std::ptrdiff_t{y} * stride, row_size()}; }
};

/// What every plugin exports as "filter": it changes the image in place.
using Filter = void(Image&);

}  // namespace acme

TENON_PACKAGE("acme.image", acme::Image, acme::Format);
