// SPDX-License-Identifier: BSL-1.0
//
// An image that stays loaded, as its link_map tells of it.
#pragma once

#include <tenon/support/vector.hpp>
#include <tenon/system/linux/image_symbols.hpp>
#include <tenon/system/linux/images.hpp>

#include <climits>
#include <cstddef>
#include <cstring>
#include <string>
#include <string_view>

#include <dlfcn.h>
#include <link.h>

namespace [[gnu::visibility("hidden")]] tenon {
namespace detail {

/// The image behind a handle; nothing where the dynamic linker does not tell.
class LinkedImage {
public:
    explicit LinkedImage(void* handle) : handle_(handle) {
        if (handle == nullptr || ::dlinfo(handle, RTLD_DI_LINKMAP, &map_) != 0) map_ = nullptr;
    }

    explicit operator bool() const { return map_ != nullptr; }
    const link_map* map() const { return map_; }
    ImageSymbols symbols() const { return map_ != nullptr ? ImageSymbols(*map_) : ImageSymbols(); }

    /// Where glibc 2.36 and later tell of it by its handle; else nothing, and it is found among all images.
    LoadedImage loaded() const {
        constexpr int program_headers = 11;  // RTLD_DI_PHDR, an enumerator that older headers do not have
        const ElfW(Phdr)* headers = nullptr;
        if (map_ == nullptr) return {};
        if (const int count = ::dlinfo(handle_, program_headers, &headers); count > 0)
            return {map_->l_addr, headers, static_cast<std::size_t>(count), map_->l_name};
        static_cast<void>(::dlerror());
        return {};
    }
    /// The directory that $ORIGIN stands for in the image; empty where the dynamic linker does not tell (musl).
    std::string origin() const {
        std::string directory(std::size_t{2} * PATH_MAX, '\0');  // a current directory and a relative path
        if (map_ == nullptr || ::dlinfo(handle_, RTLD_DI_ORIGIN, directory.data()) != 0) {
            static_cast<void>(::dlerror());
            return {};
        }
        return directory.c_str();
    }
    std::string_view name() const { return map_ != nullptr ? std::string_view(map_->l_name) : std::string_view(); }
    bool is(const LoadedImage& image) const {
        return map_ != nullptr && image.base() == map_->l_addr && std::strcmp(image.name(), map_->l_name) == 0;
    }

    /// Whether it needs a library, itself or through others; asked when all of them are loaded.
    bool needs(std::string_view path) const {
        Vector<const link_map*> seen;
        return map_ != nullptr && needs(*map_, path, seen);
    }

private:
    static bool needs(const link_map& image, std::string_view path, Vector<const link_map*>& seen) {
        seen.push_back(&image);
        const char* names = nullptr;
        each_dynamic_entry(image, [&](const ElfW(Dyn) & entry) {
            if (entry.d_tag == DT_STRTAB) names = static_cast<const char*>(loaded_at(image, entry.d_un.d_ptr));
        });
        bool is_needed = false;
        each_dynamic_entry(image, [&](const ElfW(Dyn) & entry) {
            if (is_needed || entry.d_tag != DT_NEEDED) return;
            void* const handle = ::dlopen(names + entry.d_un.d_val, RTLD_LAZY | RTLD_NOLOAD);
            const LinkedImage library(handle);
            if (!library) return;
            ::dlclose(handle);  // the image holds it
            bool is_seen = false;
            for (const link_map* other : seen) is_seen |= other == library.map_;
            is_needed = library.map_->l_name == path || (!is_seen && needs(*library.map_, path, seen));
        });
        return is_needed;
    }

    void* handle_;
    link_map* map_ = nullptr;
};

}  // namespace detail
}  // namespace tenon
