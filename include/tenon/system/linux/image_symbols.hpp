// SPDX-License-Identifier: BSL-1.0
//
// The dynamic symbols of one image, found by its GNU hash table. dlsym would take twice as long, find symbols of the
// libraries that the image needs, too, and wait while another thread runs constructors. Source: the layout as
// binutils write it and glibc's elf/dl-lookup.c reads it.
#pragma once

#include <tenon/container/elf/gnu_hash.hpp>

#include <cstddef>
#include <cstdint>
#include <cstring>

#include <dlfcn.h>
#include <link.h>

namespace [[gnu::visibility("hidden")]] tenon {
namespace detail {

/// What an address in the dynamic section of a loaded image leads to. glibc has added the base to it, unless the
/// section is read-only; musl does not.
inline const void* loaded_at(const link_map& image, ElfW(Addr) address) {
    return reinterpret_cast<const void*>(address < image.l_addr ? image.l_addr + address : address);
}

/// Calls `use` with each entry of the dynamic section of an image.
template <class Use>
void each_dynamic_entry(const link_map& image, Use use) {
    for (const ElfW(Dyn)* entry = image.l_ld; entry != nullptr && entry->d_tag != DT_NULL; ++entry) use(*entry);
}

/// Views of an image that stays loaded.
class ImageSymbols {
public:
    ImageSymbols() = default;

    /// The tables are not checked: the dynamic linker has followed them itself when it relocated the image.
    explicit ImageSymbols(const link_map& image) : base_(image.l_addr) {
        const std::uint32_t* hash = nullptr;
        each_dynamic_entry(image, [&](const ElfW(Dyn) & entry) {
            if (entry.d_tag == DT_GNU_HASH)
                hash = static_cast<const std::uint32_t*>(loaded_at(image, entry.d_un.d_ptr));
            if (entry.d_tag == DT_SYMTAB) symbols_ = static_cast<const ElfW(Sym)*>(loaded_at(image, entry.d_un.d_ptr));
            if (entry.d_tag == DT_STRTAB) names_ = static_cast<const char*>(loaded_at(image, entry.d_un.d_ptr));
        });
        if (hash == nullptr || symbols_ == nullptr || names_ == nullptr) return;
        // The head: the number of buckets, the first symbol that is hashed, the number of the filter's words, the
        // filter's shift.
        bucket_count_ = hash[0];
        first_hashed_ = hash[1];
        buckets_ = hash + 4 + hash[2] * (sizeof(ElfW(Addr)) / sizeof *hash);
    }

    /// Whether the image has a GNU hash table.
    explicit operator bool() const { return bucket_count_ != 0; }

    /// The address of a symbol that the image defines, or null.
    void* find(const char* name) const {
        const std::uint32_t hash = gnu_hash(name);
        const std::uint32_t* const chains = buckets_ + bucket_count_;
        std::uint32_t k = buckets_[hash % bucket_count_];
        if (k == 0) return nullptr;
        for (;; ++k) {
            const std::uint32_t chained = chains[k - first_hashed_];
            const ElfW(Sym)& symbol = symbols_[k];
            if ((chained | 1) == (hash | 1) && symbol.st_shndx != SHN_UNDEF &&
                std::strcmp(names_ + symbol.st_name, name) == 0)
                return reinterpret_cast<void*>(base_ + symbol.st_value);
            if (chained & 1) return nullptr;  // the last of its bucket
        }
    }

private:
    ElfW(Addr) base_ = 0;
    const ElfW(Sym) * symbols_ = nullptr;
    const char* names_ = nullptr;
    const std::uint32_t* buckets_ = nullptr;
    std::uint32_t bucket_count_ = 0, first_hashed_ = 0;
};

}  // namespace detail
}  // namespace tenon
