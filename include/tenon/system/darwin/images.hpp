// SPDX-License-Identifier: BSL-1.0
//
// The images that dyld has loaded. Its own list is asked by index, and changes between two calls, so dyld is asked to
// tell of each image when it comes, before its constructors run, and when it goes. It holds locks meanwhile: what is
// called then takes no lock, and a visit of the images calls nothing of dyld's. Sources: <mach-o/dyld.h>; DyldAPIs.cpp
// and DyldRuntimeState.cpp of dyld.
#pragma once

#include <tenon/base/hash.hpp>
#include <tenon/support/file.hpp>
#include <tenon/system/darwin/image_header.hpp>

#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <cstring>
#include <string>
#include <string_view>

#include <dlfcn.h>
#include <mach-o/dyld.h>
#include <pthread.h>
#include <sched.h>

namespace [[gnu::visibility("hidden")]] tenon {
namespace detail {

/// The path of the program's own file.
inline std::string program_path() {
    std::uint32_t size = 0;
    ::_NSGetExecutablePath(nullptr, &size);
    std::string path(size, '\0');
    if (::_NSGetExecutablePath(path.data(), &size) != 0) return "the program";
    path.resize(std::strlen(path.c_str()));
    const Result<std::string> real = real_path(path);
    return real ? *real : path;
}
inline FileState program_state() { return state_of(program_path()); }

/// An image that dyld told of. It is never freed: another thread may stand on it.
struct ToldImage {
    ToldImage* next = nullptr;  // came later
    ImageHeader header;
    char* path = nullptr;
    bool is_program = false, is_gone = false;
};

/// The images that this binary was told of, in load order. Adding one takes no lock; removing one waits until no
/// thread visits the images, as dyld unmaps it then.
struct ToldImages {
    pthread_once_t once = PTHREAD_ONCE_INIT;
    ToldImage first;  // stands for none
    ToldImage* last = &first;
    unsigned long long added = 0, removed = 0;
    std::uint32_t visitors = 0;
    const void* program = nullptr;  // its header, where it says

    static void add(const mach_header* header, std::intptr_t slide);
    static void remove(const mach_header* header, std::intptr_t);
    static void start();
};
#pragma clang diagnostic push
#if __has_warning("-Wunique-object-duplication")
#pragma clang diagnostic ignored "-Wunique-object-duplication"  // each binary is told for itself
#endif
inline constinit ToldImages told_images;
#pragma clang diagnostic pop

/// The path of an image: that of its file, or the name by which linkers know a library of the system.
inline char* path_of_image(const ImageHeader& header) {
    Dl_info found{};
    if (!header.is_in_shared_cache() && ::dladdr(header.address(), &found) != 0) return ::strdup(found.dli_fname);
    const std::string_view name = header.install_name();
    return ::strndup(name.data(), name.size());
}

inline void ToldImages::add(const mach_header* told, std::intptr_t slide) {
    auto* const made = static_cast<ToldImage*>(std::calloc(1, sizeof(ToldImage)));
    if (made == nullptr) return;
    new (made) ToldImage();
    made->header = ImageHeader(told, slide);
    made->path = path_of_image(made->header);
    made->is_program = told_images.program != nullptr ? told_images.program == told : made->header.is_program();
    ToldImage* const before = __atomic_exchange_n(&told_images.last, made, __ATOMIC_ACQ_REL);
    __atomic_store_n(&before->next, made, __ATOMIC_RELEASE);
    __atomic_fetch_add(&told_images.added, 1, __ATOMIC_RELEASE);
}
inline void ToldImages::remove(const mach_header* told, std::intptr_t) {
    for (ToldImage* image = &told_images.first; image != nullptr;
         image = __atomic_load_n(&image->next, __ATOMIC_ACQUIRE))
        if (image->header.address() == told) __atomic_store_n(&image->is_gone, true, __ATOMIC_SEQ_CST);
    __atomic_fetch_add(&told_images.removed, 1, __ATOMIC_RELEASE);
    while (__atomic_load_n(&told_images.visitors, __ATOMIC_SEQ_CST) != 0) ::sched_yield();
}
inline void ToldImages::start() {
    told_images.program = ::dlsym(RTLD_MAIN_ONLY, "_mh_execute_header");
    ::_dyld_register_func_for_add_image(&add);  // tells of all that are there
    ::_dyld_register_func_for_remove_image(&remove);
}

/// One image: valid while it is visited, or as long as it stays loaded.
class LoadedImage {
public:
    LoadedImage() = default;
    explicit LoadedImage(const ToldImage& told)
        : header_(told.header), path_(told.path != nullptr ? told.path : ""), is_program_(told.is_program) {}

    explicit operator bool() const { return static_cast<bool>(header_); }
    const ImageHeader& header() const { return header_; }
    const char* name() const { return path_; }
    bool is_program() const { return is_program_; }
    std::string path() const { return is_program_ ? program_path() : path_; }

    /// Identifies an image by its place and its name, so that a later image at the same place has another id. Never 0.
    std::uint64_t id() const {
        Fnv1a id;
        id.number(reinterpret_cast<std::uintptr_t>(header_.address()));
        const std::string_view path(path_), end = path.substr(path.size() < 16 ? 0 : path.size() - 16);
        id.text(end.data(), end.size());
        return id.value() | 1;
    }

    bool has(const void* address) const { return header_.has(address); }

    /// Calls `use` with each range of notes until it returns true; returns whether one has. Allocates nothing. The
    /// anchor's note lies where it can be written, and is no part of the layout.
    template <class Use>
    bool any_note_range(Use use) const {
        return !header_.is_in_shared_cache() &&
               (header_.any_section("__TEXT", "__tenon", use) || header_.any_section("__DATA", "__tenon_anchor", use));
    }

    ImageLayout layout() const {
        ImageLayout layout;
        header_.any_segment([&](const macho::SegmentCommand& segment, Bytes) {
            layout.segments.push_back(header_.range_of(segment));
            return false;
        });
        header_.any_section("__TEXT", "__tenon", [&](const NoteRange& range) {
            layout.notes.push_back(range);
            return false;
        });
        return layout;
    }

private:
    ImageHeader header_;
    const char* path_ = "";
    bool is_program_ = false;
};

inline constexpr bool counts_are_of_images = true;

/// Calls `use` with each image and the counts, in load order, the program first, until it returns true. What `use`
/// throws passes through. `use` calls nothing of dyld's.
template <class Use>
void each_image(Use use) {
    ::pthread_once(&told_images.once, &ToldImages::start);
    struct Visit {
        Visit() { __atomic_fetch_add(&told_images.visitors, 1, __ATOMIC_SEQ_CST); }
        ~Visit() { __atomic_fetch_sub(&told_images.visitors, 1, __ATOMIC_SEQ_CST); }
    } const visit;
    const LoadCounts counts{__atomic_load_n(&told_images.added, __ATOMIC_ACQUIRE),
                            __atomic_load_n(&told_images.removed, __ATOMIC_ACQUIRE)};
    for (const bool of_program : {true, false})
        for (const ToldImage* image = &told_images.first; image != nullptr;
             image = __atomic_load_n(&image->next, __ATOMIC_ACQUIRE))
            if (image->header && image->is_program == of_program &&
                !__atomic_load_n(&image->is_gone, __ATOMIC_SEQ_CST) && use(LoadedImage(*image), counts))
                return;
}

}  // namespace detail
}  // namespace tenon
