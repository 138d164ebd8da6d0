// SPDX-License-Identifier: BSL-1.0
#include "picture.hpp"

#include <unistd.h>

#include <cerrno>
#include <filesystem>
#include <fstream>
#include <limits>
#include <stdexcept>
#include <system_error>

namespace fs = std::filesystem;

namespace retouch {
namespace {

[[noreturn]] void fail(const std::string& path, const std::string& why) { throw std::runtime_error(path + ": " + why); }

std::string system_error() { return std::generic_category().message(errno); }

/// The numbers of a header, which stand between blanks and comments.
class Header {
public:
    Header(std::istream& in, const std::string& path) : in_(in), path_(path) {}

    int number(const std::string& what, int max) {
        skip_blanks();
        if (!is_digit(in_.peek())) fail(path_, "the header has no " + what);
        int value = 0;
        while (is_digit(in_.peek())) {
            value = value * 10 + (in_.get() - '0');
            if (value > max) fail(path_, "the " + what + " is more than " + std::to_string(max));
        }
        return value;
    }

    /// One blank ends the header, whatever byte comes next.
    void end() {
        if (!is_blank(in_.get())) fail(path_, "the header does not end in a blank");
    }

private:
    static bool is_digit(int c) { return c >= '0' && c <= '9'; }
    static bool is_blank(int c) { return c == ' ' || (c >= '\t' && c <= '\r'); }

    void skip_blanks() {
        while (is_blank(in_.peek()) || in_.peek() == '#')
            if (in_.get() == '#') in_.ignore(std::numeric_limits<std::streamsize>::max(), '\n');
    }

    std::istream& in_;
    const std::string& path_;
};

}  // namespace

Picture read_picture(const std::string& path) {
    if (fs::is_directory(path)) fail(path, "is a directory");
    std::ifstream in(path, std::ios::binary);
    if (!in) fail(path, system_error());

    char magic[2] = {};
    in.read(magic, 2);
    if (magic[0] != 'P' || (magic[1] != '5' && magic[1] != '6')) fail(path, "neither a PPM (P6) nor a PGM (P5)");

    constexpr int longest_side = 65535;
    Header header(in, path);
    Picture picture{};
    picture.format = magic[1] == '6' ? acme::Format::rgb : acme::Format::gray;
    picture.width = header.number("width", longest_side);
    picture.height = header.number("height", longest_side);
    if (header.number("maximum of a sample", 65535) != 255) fail(path, "the maximum of a sample is not 255");
    header.end();
    if (picture.width == 0 || picture.height == 0) fail(path, "has no pixels");

    std::string row(static_cast<std::size_t>(picture.stride()), '\0');
    for (int y = 0; y < picture.height; ++y) {
        if (!in.read(row.data(), static_cast<std::streamsize>(row.size())))
            fail(path, "ends in row " + std::to_string(y + 1) + " of " + std::to_string(picture.height));
        picture.samples.insert(picture.samples.end(), row.begin(), row.end());
    }
    return picture;
}

void write_picture(const Picture& picture, const std::string& path) {
    if (fs::exists(path) && !fs::is_regular_file(path)) fail(path, "is not a regular file");

    // Removes what is left of the file: nothing, once it has its final name.
    struct Draft {
        std::string path;
        ~Draft() { ::unlink(path.c_str()); }
    };
    const fs::path target = fs::weakly_canonical(path);  // a link stays a link
    const Draft draft{target.string() + "." + std::to_string(::getpid()) + ".part"};

    std::ofstream out(draft.path, std::ios::binary);
    out << (picture.format == acme::Format::rgb ? "P6" : "P5") << '\n'
        << picture.width << ' ' << picture.height << "\n255\n";
    out.write(reinterpret_cast<const char*>(picture.samples.data()),
              static_cast<std::streamsize>(picture.samples.size()));
    out.close();
    if (!out) fail(path, system_error());
    fs::rename(draft.path, target);
}

}  // namespace retouch
