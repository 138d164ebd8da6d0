// SPDX-License-Identifier: BSL-1.0
//
// An image that stays loaded, found by its handle. dyld has no public function for that: the image is the one for whose
// path dyld gives the same handle.
#pragma once

#include <tenon/support/vector.hpp>
#include <tenon/system/darwin/images.hpp>
#include <tenon/system/darwin/loading.hpp>

#include <cstddef>
#include <string>
#include <string_view>

namespace [[gnu::visibility("hidden")]] tenon {
namespace detail {

/// Symbols of one image: dlsym finds them and needs no help, see find_symbol.
class ImageSymbols {
public:
    explicit operator bool() const { return false; }
    void* find(const char*) const { return nullptr; }
};

/// An image by its place, and its path.
struct ImageName {
    const void* header = nullptr;
    std::string path;
};

class LinkedImage {
public:
    explicit LinkedImage(void* handle) {
        if (handle == nullptr || handle == program_handle()) return;
        Vector<ImageName> images;
        each_image([&](const LoadedImage& image, LoadCounts) {
            if (!image.header().is_in_shared_cache()) images.push_back({image.header().address(), image.name()});
            return false;
        });
        for (std::size_t k = images.size(); k-- > 0 && image_.header == nullptr;)  // it is one of the last
            if (loaded_as(images[k].path) == handle) image_ = images[k];
    }

    explicit operator bool() const { return image_.header != nullptr; }
    ImageSymbols symbols() const { return {}; }
    LoadedImage loaded() const { return {}; }  // it is found among all images
    bool is(const LoadedImage& image) const {
        return image_.header != nullptr && image.header().address() == image_.header;
    }

    /// The path by which dyld knows it, and its directory; empty where it is not found.
    std::string_view name() const { return image_.path; }
    std::string origin() const { return image_.path.substr(0, image_.path.rfind('/') + 1); }

    /// Whether it needs a library, itself or through others; asked when all of them are loaded.
    bool needs(std::string_view path) const {
        bool is_needed = false;
        each_image([&](const LoadedImage& image, LoadCounts) {
            if (image.header().address() != image_.header) return false;
            Vector<const void*> seen;
            is_needed = needs(image.header(), path, seen);
            return true;
        });
        return is_needed;
    }

private:
    static std::string_view leaf_of(std::string_view path) { return path.substr(path.rfind('/') + 1); }
    static bool is_library_command(std::uint32_t kind) {
        using macho::Command;
        return kind == Command::load_dylib || kind == Command::load_weak_dylib || kind == Command::reexport_dylib ||
               kind == Command::load_upward_dylib || kind == Command::lazy_load_dylib;
    }

    static bool needs(const ImageHeader& image, std::string_view path, Vector<const void*>& seen) {
        for (const void* other : seen)
            if (other == image.address()) return false;
        seen.push_back(image.address());
        return image.any_command([&](std::uint32_t kind, Bytes in) {
            if (!is_library_command(kind)) return false;
            bool is_needed = false;
            const std::string_view name = ImageHeader::path_in(in);
            each_image([&](const LoadedImage& other, LoadCounts) {
                const std::string_view its_path(other.name());
                if (other.header().install_name() != name && leaf_of(its_path) != leaf_of(name)) return false;
                is_needed = its_path == path || needs(other.header(), path, seen);
                return is_needed;
            });
            return is_needed;
        });
    }

    ImageName image_;
};

/// To what a slot is bound that leads out of its image. Whether it is imported, or weak and another image had it
/// first, is told by nothing in memory.
inline Binding binding_of(void*, const void*, const void*) { return Binding::weak_or_imported; }

}  // namespace detail
}  // namespace tenon
