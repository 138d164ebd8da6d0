// SPDX-License-Identifier: BSL-1.0
//
// Further paths of one file. A dynamic linker knows an image by the paths that it was given and by its inode, so it
// takes a file that has replaced a loaded one only by a new path.
#pragma once

#include <cstdint>
#include <string>

namespace [[gnu::visibility("hidden")]] tenon {
namespace detail {

/// Another path of the same file, for each number a path of its own. $ORIGIN, the loader_path of dyld and debuggers do
/// not mind one, and it stays short: each bit of the number puts "./" or ".//" before the file's name.
inline std::string new_name(std::string path, std::uint64_t number) {
    std::string dots;
    for (; number != 0; number /= 2) dots += number % 2 != 0 ? "./" : ".//";
    return path.insert(path.rfind('/') + 1, dots);
}

}  // namespace detail
}  // namespace tenon
