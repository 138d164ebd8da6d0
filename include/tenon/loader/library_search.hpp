// SPDX-License-Identifier: BSL-1.0
//
// Where the dynamic linker would find a library that another needs. Source: ld.so(8); for the cache, sysdeps/generic/dl-cache.h of
// glibc describes its format "glibc-ld.so.cache1.1". What is not found here is left to the dynamic linker.
#pragma once

#include <tenon/manifest/dynamic_strings.hpp>
#include <tenon/manifest/list.hpp>

#include <climits>
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <cstring>
#include <string>
#include <string_view>

#include <unistd.h>

namespace [[gnu::visibility("hidden")]] tenon {
namespace detail {

/// The path of the program's own file.
inline std::string program_path() {
    std::string path(PATH_MAX, '\0');
    const ssize_t size = ::readlink("/proc/self/exe", path.data(), path.size());
    path.resize(size > 0 ? static_cast<std::size_t>(size) : 0);
    return path.empty() ? std::string("the program") : path;
}

/// The directories of a search path, $ORIGIN replaced by the directory of the file that states it. An empty one is the current one.
inline List<std::string> directories_of(std::string_view path, const std::string& origin_file) {
    List<std::string> all;
    const std::string origin = origin_file.substr(0, origin_file.rfind('/'));
    while (!path.empty()) {
        const std::size_t end = path.find(':');
        std::string one(path.substr(0, end));
        for (const std::string_view token : {"${ORIGIN}", "$ORIGIN"})
            for (std::size_t at; (at = one.find(token)) != std::string::npos;) one.replace(at, token.size(), origin);
        all.push_back(one.empty() ? "." : std::move(one));
        path = end == std::string_view::npos ? std::string_view() : path.substr(end + 1);
    }
    return all;
}

/// The path that ldconfig has noted for a name; empty where there is none.
inline std::string find_in_cache(const std::string& name, const char* cache_path = "/etc/ld.so.cache") {
    constexpr std::string_view magic = "glibc-ld.so.cache1.1";
    constexpr std::size_t head_size = 48, entry_size = 24;
#if defined(__x86_64__)
    constexpr std::uint32_t wanted_kind = 0x0303;  // FLAG_ELF_LIBC6 of x86-64
#else
    constexpr std::uint32_t wanted_kind = 0x0a03;  // of AArch64
#endif
    Result<File> file = File::open(cache_path);
    if (!file) return {};
    Array<unsigned char> bytes(static_cast<std::size_t>(file->size()));
    if (!file->read(0, bytes.begin(), bytes.size())) return {};
    const Bytes cache{bytes.begin(), bytes.size()};
    if (!cache.has(0, head_size) || std::string_view(cache.chars(), magic.size()) != magic) return {};
    const auto text_at = [&](std::uint32_t offset) {
        if (!cache.has(offset, 1)) return std::string_view();
        return std::string_view(cache.chars() + offset, ::strnlen(cache.chars() + offset, cache.size - offset));
    };
    const std::uint32_t count = cache.load<std::uint32_t>(20);
    for (std::uint32_t k = 0; k < count; ++k) {
        const std::size_t at = head_size + std::size_t{k} * entry_size;
        if (!cache.has(at, entry_size)) break;
        if (cache.load<std::uint32_t>(at) == wanted_kind && cache.load<std::uint64_t>(at + 16) == 0 && text_at(cache.load<std::uint32_t>(at + 4)) == name)
            return std::string(text_at(cache.load<std::uint32_t>(at + 8)));
    }
    return {};
}

/// A file that needs others: its path, and what its dynamic section says.
struct Needing {
    std::string path;
    DynamicStrings strings;
};

/// The file that the dynamic linker would take for `name`, needed by the last of `chain`, which the others of it brought along; empty
/// where none is found.
inline std::string find_library(const std::string& name, const List<Needing>& chain) {
    const auto usable = [](const std::string& path) {
        const Result<ElfFile> elf = ElfFile::open(path);
        return elf ? elf->is_for_this_machine() : elf.error().code == Errc::damaged;  // which the dynamic linker would take, and fall
    };
    if (name.find('/') != std::string::npos) {
        const std::string path = directories_of(name, chain.back().path)[0];
        return usable(path) ? path : std::string();
    }
    List<std::string> directories;
    const auto search = [&](std::string_view path, const std::string& origin) {
        for (std::string& one : directories_of(path, origin)) directories.push_back(std::move(one));
    };
    const Needing& last = chain.back();
    if (last.strings.runpath.empty()) {  // RPATH is inherited, the program's too, and void where there is a RUNPATH
        for (std::size_t k = chain.size(); k-- > 0;) search(chain[k].strings.rpath, chain[k].path);
        if (const Result<ElfFile> program = ElfFile::open("/proc/self/exe"))
            if (const DynamicStrings strings = read_dynamic_strings(*program); strings.runpath.empty()) search(strings.rpath, program_path());
    }
    if (const char* const path = ::secure_getenv("LD_LIBRARY_PATH")) search(path, last.path);
    search(last.strings.runpath, last.path);
    for (const std::string& directory : directories)
        if (const std::string path = directory + "/" + name; usable(path)) return path;
    if (const std::string cached = find_in_cache(name); !cached.empty() && usable(cached)) return cached;
    for (const char* const directory : {"/lib64/", "/usr/lib64/", "/lib/", "/usr/lib/"})
        if (const std::string path = directory + name; usable(path)) return path;
    return {};
}

}  // namespace detail
}  // namespace tenon
