// SPDX-License-Identifier: BSL-1.0
//
// What programs ask of dyld: dlopen(3) and its like, and <mach-o/dyld.h>.
#pragma once

#include "images.hpp"

namespace dyld::api {

constexpr int local = 4, no_load = 0x10, first_only = 0x100;  // the flags of dlopen

struct LastError {
    std::string text;
    bool is_set = false;
};
inline thread_local LastError last_error;

/// A handle is an image; its lowest bit says that symbols are sought in no other.
inline void* handle_of(const Image& image, int flags) {
    return reinterpret_cast<void*>(reinterpret_cast<std::uintptr_t>(&image) | ((flags & first_only) != 0));
}
inline Image& image_of(void* handle) {
    return *reinterpret_cast<Image*>(reinterpret_cast<std::uintptr_t>(handle) & ~std::uintptr_t{1});
}
inline void* const of_program = reinterpret_cast<void*>(-5);
inline void* const of_all = reinterpret_cast<void*>(-2);

inline void* open(const char* path, int flags) {
    if (path == nullptr) return (flags & first_only) != 0 ? of_program : of_all;
    if ((flags & no_load) != 0) {
        for (const std::string& candidate : images.candidates(path, {&images.program()}))
            if (Image* const found = images.find_loaded(candidate)) {
                ++found->references;
                return handle_of(*found, flags);
            }
        last_error = {"not loaded", true};
        return nullptr;
    }
    try {
        return handle_of(images.open(path, (flags & local) != 0), flags);
    } catch (const Refusal& refusal) {
        last_error = {"dlopen(" + std::string(path) + "): " + refusal.why, true};
        return nullptr;
    }
}
inline int close(void* handle) {
    if (handle != of_program && handle != of_all) images.close(image_of(handle));
    return 0;
}

inline char* find_in(const Image& image, const std::string& symbol, int depth) {
    if (const Exported found = image.find(symbol)) return found.address;
    for (const Image* const library : image.needed)
        if (library != nullptr && depth != 0)
            if (char* const found = find_in(*library, symbol, depth - 1)) return found;
    return nullptr;
}
inline void* symbol(void* handle, const char* name) {
    const std::lock_guard listed(images.listing);
    const std::string wanted = "_" + std::string(name);
    char* found = nullptr;
    if (handle == of_program) {
        found = images.program().find(wanted).address;
    } else if (handle == of_all) {
        for (const auto& image : images.all())
            if (found == nullptr && !image->is_local) found = image->find(wanted).address;
    } else {
        const bool is_first_only = (reinterpret_cast<std::uintptr_t>(handle) & 1) != 0;
        found = find_in(image_of(handle), wanted, is_first_only ? 0 : 8);
    }
    if (found == nullptr) last_error = {"dlsym(" + std::string(name) + "): symbol not found", true};
    return found;
}
inline const char* error() { return std::exchange(last_error.is_set, false) ? last_error.text.c_str() : nullptr; }

struct AddressInfo {
    const char* file;
    void* header;
    const char* symbol;
    void* address;
};
inline int address(const void* place, AddressInfo* info) {
    const Image* const image = images.image_at(place);
    if (image == nullptr) return 0;
    *info = {image->path.c_str(), image->header(), nullptr, nullptr};
    return 1;
}

inline void tell_of_new(Images::Told told) { images.tell_of_new(told); }
inline void tell_of_gone(Images::Told told) { images.tell_of_gone(told); }

inline int program_path(char* out, std::uint32_t* size) {
    const std::string& path = images.program().path;
    const bool fits = *size > path.size();
    *size = static_cast<std::uint32_t>(path.size() + 1);
    if (fits) std::memcpy(out, path.c_str(), path.size() + 1);
    return fits ? 0 : -1;
}

}  // namespace dyld::api
