// SPDX-License-Identifier: BSL-1.0
//
// What a file of any format says of the libraries that it needs.
#pragma once

#include <tenon/support/vector.hpp>

#include <string>

namespace [[gnu::visibility("hidden")]] tenon {
namespace detail {

struct Needs {
    Vector<std::string> needed;  // as the file names them: a bare name under ELF, a path under Mach-O
    std::string soname;          // by which others name this file: a dylib's install name

    // ELF alone.
    Vector<std::string>
        unnamed;  // libraries of which versions are needed, but which are not in `needed`; filled by needs_of
    std::string rpath, runpath;
    bool has_no_default = false;  // whether the default directories are not searched

    // Mach-O alone: for libraries whose path begins with @rpath.
    Vector<std::string> rpaths;
};

}  // namespace detail
}  // namespace tenon
