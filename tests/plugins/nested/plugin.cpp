// SPDX-License-Identifier: BSL-1.0
//
// A plugin that opens plugins by a loader of its own: when it is asked to, and from a constructor and an init function where the
// environment names a file for these. Its own lookups need another version of a package than the program has, which no record of it says.
#define VERSION 2
#include "../chain/api.hpp"

#include <tenon/export.hpp>
#include <tenon/loader.hpp>

#include <cstdlib>
#include <string>

/// What the open of a path says; the text lives until the next call.
const char* open_other(const char* path) {
    static std::string text;
    const auto opened = tenon::open(path);
    text = opened ? "opened" : std::string(name(opened.error().code)) + ": " + opened.error().message;
    return text.c_str();
}

/// Sets a variable of another plugin.
bool set_radius(const char* path, int radius) {
    const auto opened = tenon::open(path);
    if (!opened) return false;
    const auto found = opened->lookup<int>("radius");
    if (found) **found = radius;
    return found.has_value();
}

/// What a lookup says that needs this plugin's version of the package.
const char* look_up_link(const char* path) {
    static std::string text;
    const auto opened = tenon::open(path);
    if (!opened) return "not opened";
    const auto found = opened->lookup<int(const chain::Link&)>("none");
    text = found ? "found" : std::string(name(found.error().code)) + ": " + found.error().message;
    return text.c_str();
}
TENON_EXPORT(open_other, set_radius, look_up_link);

static std::string open_named_by(const char* variable) {
    const char* const path = std::getenv(variable);
    return path == nullptr ? "nothing" : open_other(path);
}
static const std::string constructor_text = open_named_by("TENON_TEST_CONSTRUCTOR_OPENS");
static std::string init_text;
static void begin() { init_text = open_named_by("TENON_TEST_INIT_OPENS"); }
TENON_INIT(begin);

const char* said_to_constructor() { return constructor_text.c_str(); }
const char* said_to_init() { return init_text.c_str(); }
TENON_EXPORT(said_to_constructor, said_to_init);

#if defined(SEALED)
TENON_SEAL();
#endif
