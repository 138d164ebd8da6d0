// SPDX-License-Identifier: BSL-1.0
//
// The cache in which ldconfig notes the paths of libraries. Source of the format "glibc-ld.so.cache1.1":
// sysdeps/generic/dl-cache.h of glibc.
#pragma once

#include <tenon/support/file.hpp>

#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string>
#include <string_view>

#include <unistd.h>

namespace [[gnu::visibility("hidden")]] tenon {
namespace detail {

/// Calls `use` with each path that the cache has for the name of a library. Returns false if there is a cache that
/// cannot be read.
template <class Use>
bool each_cached_path(std::string_view name, Use use) {
    constexpr const char* place = "/etc/ld.so.cache";
    constexpr std::string_view magic = "glibc-ld.so.cache1.1";
    constexpr std::size_t head_size = 48, count_at = 20, entry_size = 24, name_at = 4, path_at = 8;
    Result<File> file = File::open(place);
    if (!file) return ::access(place, F_OK) != 0;
    HeapArray<unsigned char> bytes(file->size());
    if (!file->read(0, bytes.begin(), bytes.size())) return true;
    const Bytes cache{bytes.begin(), bytes.size()};
    if (!cache.has(0, head_size) || std::string_view(cache.chars(), magic.size()) != magic) return true;
    const auto text_at = [&](std::uint32_t offset) {
        if (!cache.has(offset, 1)) return std::string_view();
        return std::string_view(cache.chars() + offset, ::strnlen(cache.chars() + offset, cache.size - offset));
    };
    std::size_t at = head_size;
    for (auto left = cache.load<std::uint32_t>(count_at); left != 0 && cache.has(at, entry_size);
         --left, at += entry_size)
        if (text_at(cache.load<std::uint32_t>(at + name_at)) == name)
            use(std::string(text_at(cache.load<std::uint32_t>(at + path_at))));
    return true;
}

}  // namespace detail
}  // namespace tenon
