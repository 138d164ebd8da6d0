// SPDX-License-Identifier: BSL-1.0
//
// The images that the dynamic linker has loaded, as dl_iterate_phdr tells of them.
#pragma once

#include <tenon/base/hash.hpp>
#include <tenon/support/file.hpp>
#include <tenon/system/image_layout.hpp>

#include <climits>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

#include <link.h>
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
inline FileState program_state() { return state_of("/proc/self/exe"); }

/// One image: valid while the dynamic linker tells of it.
class LoadedImage {
public:
    LoadedImage() = default;
    LoadedImage(std::uintptr_t base, const ElfW(Phdr) * headers, std::size_t count, const char* name)
        : base_(base), headers_(headers), count_(count), name_(name != nullptr ? name : "") {}

    explicit operator bool() const { return headers_ != nullptr; }
    std::uintptr_t base() const { return base_; }
    const char* name() const { return name_; }
    bool is_program() const { return *name_ == '\0'; }
    std::string path() const { return is_program() ? program_path() : name_; }

    /// Identifies an image by its place and its name, so that a later image at the same place has another id. Never 0.
    std::uint64_t id() const {
        Fnv1a id;
        id.number(reinterpret_cast<std::uintptr_t>(headers_));
        const std::string_view path(name_), end = path.substr(path.size() < 16 ? 0 : path.size() - 16);
        id.text(end.data(), end.size());
        return id.value() | 1;
    }

    bool has(const void* address) const {
        for (std::size_t k = 0; k < count_; ++k)
            if (headers_[k].p_type == PT_LOAD &&
                AddressRange{base_ + headers_[k].p_vaddr, headers_[k].p_memsz}.has(address))
                return true;
        return false;
    }

    /// Calls `use` with each range of notes until it returns true; returns whether one has. Allocates nothing.
    template <class Use>
    bool any_note_range(Use use) const {
        for (std::size_t k = 0; k < count_; ++k)
            if (headers_[k].p_type == PT_NOTE)
                if (const NoteRange range = in_memory(headers_[k]); range.bytes.data != nullptr && use(range))
                    return true;
        return false;
    }

    ImageLayout layout() const {
        ImageLayout layout;
        for (std::size_t k = 0; k < count_; ++k)
            if (headers_[k].p_type == PT_LOAD)
                layout.segments.push_back({base_ + headers_[k].p_vaddr, headers_[k].p_memsz});
        any_note_range([&](const NoteRange& range) {
            layout.notes.push_back(range);
            return false;
        });
        return layout;
    }

private:
    /// A segment of notes, found by its offset in the file, as tools that take a section out of a file leave a wrong
    /// address behind. Nothing where the dynamic linker does not map it.
    NoteRange in_memory(const ElfW(Phdr) & notes) const {
        for (std::size_t k = 0; k < count_; ++k) {
            const ElfW(Phdr)& in = headers_[k];
            const std::uint64_t at = notes.p_offset - in.p_offset;
            if (in.p_type == PT_LOAD && at <= in.p_filesz && notes.p_filesz <= in.p_filesz - at)
                return {{reinterpret_cast<const unsigned char*>(base_ + in.p_vaddr + at), notes.p_filesz},
                        notes.p_offset};
        }
        return {};
    }

    std::uintptr_t base_ = 0;
    const ElfW(Phdr) * headers_ = nullptr;
    std::size_t count_ = 0;
    const char* name_ = "";
};

#if defined(__GLIBC__)
inline constexpr bool counts_are_of_images = true;
#else
inline constexpr bool counts_are_of_images = false;  // musl counts calls of dlopen, whatever each has loaded
#endif

/// Calls `use` with each image and the counts, in load order, the program first, until it returns true. What `use`
/// throws passes through.
template <class Use>
void each_image(Use use) {
    dl_iterate_phdr(
        [](dl_phdr_info* image, std::size_t, void* data) -> int {
            const LoadedImage loaded(image->dlpi_addr, image->dlpi_phdr, image->dlpi_phnum, image->dlpi_name);
            return (*static_cast<Use*>(data))(loaded, LoadCounts{image->dlpi_adds, image->dlpi_subs});
        },
        &use);
}

}  // namespace detail
}  // namespace tenon
