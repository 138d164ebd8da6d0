// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <tenon/package.hpp>

#include <map>
#include <memory>
#include <string>
#include <vector>

namespace cross {

enum class Color : unsigned char { red = 1, green = 2, blue = 4 };

struct Pixel {
    Color color;
    float weight;
    const Pixel* next;
};

struct Layer {
    std::string name;
    std::vector<Pixel> pixels;
    long long counts[3];
    bool (*visible)(const Layer&, unsigned long);
};

}  // namespace cross

TENON_PACKAGE("test.cross", cross::Color, cross::Pixel, cross::Layer);
