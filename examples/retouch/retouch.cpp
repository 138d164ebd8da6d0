// SPDX-License-Identifier: BSL-1.0
//
// Applies filters to a picture, each of them a plugin. It knows of a plugin only its path: what a filter is stands in
// image.hpp, and whether a plugin's filter is one is for tenon to say.
#include "image.hpp"
#include "picture.hpp"

#include <tenon/loader.hpp>

#include <charconv>
#include <cstdio>
#include <optional>
#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

namespace {

constexpr const char* help = R"(usage: retouch [options] in.ppm out.ppm plugin.so...

Applies the filter of each plugin, in this order, to a picture (binary PPM or PGM,
8 bits a sample) and writes the result.

  --radius N        set the variable "radius" of the plugins that export one
  --area X,Y,W,H    change this part of the picture only
  --help            print this text

Exit status: 0 the picture was written; 1 a plugin was refused; 2 the command line
or a picture is no good. Nothing is written unless everything went well.
)";

struct Area {
    int x, y, width, height;
};

struct Job {
    std::vector<std::string> paths;  // of the picture, the result and the plugins
    std::optional<int> radius;
    std::optional<Area> area;
};

/// Reads as many numbers, with commas between them, as `out` has places.
template <class... Ints>
void read_numbers(std::string_view option, std::string_view text, Ints&... out) {
    const char* at = text.data();
    const char* const end = at + text.size();
    const auto read_one = [&](int& number) {
        const auto [rest, error] = std::from_chars(at, end, number);
        at = rest != end && *rest == ',' ? rest + 1 : rest;
        return error == std::errc{} && number >= 0;
    };
    if (!(read_one(out) && ...) || at != end || text.ends_with(','))
        throw std::runtime_error(std::string(option) + ": not understood: '" + std::string(text) + "'");
}

Job read_command_line(const std::vector<std::string_view>& words) {
    Job job;
    for (std::size_t k = 0; k < words.size(); ++k) {
        const std::string_view word = words[k];
        if (!word.starts_with("--")) {
            job.paths.emplace_back(word);
            continue;
        }
        if (word != "--radius" && word != "--area") throw std::runtime_error(std::string(word) + ": no such option");
        if (++k == words.size()) throw std::runtime_error(std::string(word) + ": needs a value");
        if (word == "--radius")
            read_numbers(word, words[k], job.radius.emplace());
        else {
            Area& area = job.area.emplace();
            read_numbers(word, words[k], area.x, area.y, area.width, area.height);
        }
    }
    if (job.paths.size() < 3)
        throw std::runtime_error("needs a picture, a name for the result and a plugin; see --help");
    return job;
}

acme::Image part_of(acme::Image whole, Area area) {
    if (area.width == 0 || area.x > whole.width - area.width || area.height == 0 || area.y > whole.height - area.height)
        throw std::runtime_error("--area: not within the picture");
    acme::Image part = whole;
    part.pixels = whole.row(area.y).data() + std::ptrdiff_t{area.x} * whole.channels();
    part.width = area.width;
    part.height = area.height;
    return part;
}

void run(const Job& job) {
    retouch::Picture picture = retouch::read_picture(job.paths[0]);
    acme::Image image = picture.image();
    if (job.area) image = part_of(image, *job.area);

    // Every plugin is checked before the first one touches the picture.
    std::vector<tenon::Symbol<acme::Filter>> filters;
    bool has_radius = false;
    for (std::size_t k = 2; k < job.paths.size(); ++k) {
        const tenon::Plugin plugin = tenon::open(job.paths[k]).value();
        filters.push_back(plugin.lookup<acme::Filter>("filter").value());

        if (!job.radius) continue;
        const auto radius = plugin.lookup<int>("radius");
        if (!radius && radius.error().code == tenon::Errc::symbol_not_found) continue;
        *radius.value() = *job.radius;
        has_radius = true;
    }
    if (job.radius && !has_radius) throw std::runtime_error("--radius: none of the plugins has one");

    for (const auto& filter : filters) filter(image);
    retouch::write_picture(picture, job.paths[1]);
}

}  // namespace

int main(int argc, char** argv) {
    const std::vector<std::string_view> words(argv + 1, argv + argc);
    for (std::string_view word : words)
        if (word == "--help") return std::fputs(help, stdout) < 0 ? 2 : 0;
    try {
        run(read_command_line(words));
        return 0;
    } catch (const tenon::Failure& refusal) {
        std::fprintf(stderr, "%s\n", refusal.what());
        return 1;
    } catch (const std::exception& error) {
        std::fprintf(stderr, "retouch: %s\n", error.what());
        return 2;
    }
}
