// SPDX-License-Identifier: BSL-1.0
//
// Pictures in files: the binary forms of PPM and PGM, one byte a sample.
#pragma once

#include "image.hpp"

#include <string>
#include <vector>

namespace retouch {

/// A picture and the memory that it lies in.
struct Picture {
    int width;
    int height;
    acme::Format format;
    std::vector<unsigned char> samples;  // rows without gaps

    int stride() const { return width * static_cast<int>(format); }
    acme::Image image() { return {samples.data(), width, height, stride(), format}; }
};

/// Reads the first picture of a P5 or P6 file. Throws std::runtime_error that names the file and what is wrong with it.
/// No header, however large its numbers, takes more memory than the file's own pixels do.
Picture read_picture(const std::string& path);

/// Writes a picture, all of it or nothing: it grows in a file beside `path` that takes its name when it is complete.
/// Throws std::runtime_error.
void write_picture(const Picture& picture, const std::string& path);

}  // namespace retouch
