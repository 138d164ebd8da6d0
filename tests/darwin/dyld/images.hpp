// SPDX-License-Identifier: BSL-1.0
//
// The images of the process: how they are found, loaded, bound and initialised. As in dyld there are two locks. One is
// held during a dlopen, constructors included; the other guards the list, is not held while constructors run, and is
// held while others are told of an image.
#pragma once

#include "fixups.hpp"

#include <algorithm>
#include <cstdlib>
#include <memory>
#include <mutex>
#include <thread>

#include <unistd.h>

namespace dyld {

/// The address of a function or variable of libSystem; null if it is not here.
char* find_in_system(std::string_view name);

class Images {
public:
    using Told = void (*)(const void* header, std::intptr_t slide);

    std::recursive_mutex opening;
    std::recursive_mutex listing;
    int argument_count = 0;
    char** arguments = nullptr;

    const std::vector<std::unique_ptr<Image>>& all() const { return all_; }
    Image& program() const { return *all_[0]; }

    /// Loads a file and what it needs, and runs their constructors.
    Image& open(const std::string& path, bool is_local) {
        const std::lock_guard opened(opening);
        const std::size_t before = all_.size();
        Image* image = nullptr;
        try {
            std::unique_lock listed(listing);
            image = &load(path, all_.empty() ? std::vector<Image*>() : std::vector<Image*>{all_[0].get()}, is_local);
            for (std::size_t k = before; k < all_.size(); ++k)
                for (const Told told : told_of_new_) told(all_[k]->header(), all_[k]->slide());
        } catch (const Refusal&) {
            const std::lock_guard listed(listing);
            all_.resize(before);
            throw;
        }
        ++image->references;
        initialise(*image);
        return *image;
    }

    /// The image of a path that is loaded, unless another thread runs its constructors.
    Image* find_loaded(const std::string& path) {
        struct stat status {};
        const std::lock_guard listed(listing);
        if (::stat(path.c_str(), &status) != 0) return nullptr;
        Image* const found = find(status);
        return found != nullptr && (found->is_initialised || initialising_ == std::this_thread::get_id()) ? found
                                                                                                          : nullptr;
    }
    Image* image_at(const void* address) {
        const std::lock_guard listed(listing);
        for (const auto& image : all_)
            if (image->has(address)) return image.get();
        return nullptr;
    }

    /// Unloads an image that nobody uses any more. What it needs stays.
    void close(Image& image) {
        const std::lock_guard opened(opening), listed(listing);
        if (--image.references != 0) return;
        for (const auto& other : all_)
            if (std::count(other->needed.begin(), other->needed.end(), &image) != 0) return;
        for (const Told told : told_of_gone_) told(image.header(), image.slide());
        std::erase_if(all_, [&](const auto& one) { return one.get() == &image; });
    }

    void tell_of_new(Told told) {
        const std::lock_guard listed(listing);
        for (const auto& image : all_) told(image->header(), image->slide());
        told_of_new_.push_back(told);
    }
    void tell_of_gone(Told told) {
        const std::lock_guard listed(listing);
        told_of_gone_.push_back(told);
    }

    /// Where the file of a path is sought, in order.
    std::vector<std::string> candidates(const std::string& name, const std::vector<Image*>& chain) const {
        std::vector<std::string> paths;
        const std::string leaf = name.substr(name.rfind('/') + 1);
        if (const char* const instead = std::getenv("DYLD_LIBRARY_PATH"))
            paths.push_back(std::string(instead) + '/' + leaf);
        if (name.starts_with("@rpath/")) {
            for (std::size_t k = chain.size(); k-- > 0;)
                for (const std::string& path : chain[k]->rpaths)
                    paths.push_back(expanded(path, *chain[k]) + name.substr(6));
        } else {
            paths.push_back(chain.empty() ? name : expanded(name, *chain.back()));
        }
        return paths;
    }

private:
    static std::string directory_of(const std::string& path) { return path.substr(0, path.rfind('/')); }
    std::string expanded(const std::string& path, const Image& loader) const {
        constexpr std::string_view of_loader = "@loader_path", of_program = "@executable_path";
        if (path.starts_with(of_loader)) return directory_of(loader.path) + path.substr(of_loader.size());
        if (path.starts_with(of_program)) return directory_of(program().path) + path.substr(of_program.size());
        return path;
    }

    Image* find(const struct stat& status) const {
        for (const auto& image : all_)
            if (image->file.st_dev == status.st_dev && image->file.st_ino == status.st_ino &&
                image->file.st_mtim.tv_sec == status.st_mtim.tv_sec &&
                image->file.st_mtim.tv_nsec == status.st_mtim.tv_nsec)
                return image.get();
        return nullptr;
    }

    /// Loads a library that the last of a chain of images needs; each of them brought the next one along.
    Image& load(const std::string& name, std::vector<Image*> chain, bool is_local) {
        std::string tried;
        for (const std::string& path : candidates(name, chain)) {
            struct stat status {};
            if (::stat(path.c_str(), &status) != 0) {
                tried += (tried.empty() ? "tried: '" : ", '") + path + "' (no such file)";
                continue;
            }
            if (Image* const loaded = find(status)) return *loaded;
            char real[4096];
            const char* const full = ::realpath(path.c_str(), real);
            Image& image = *all_.emplace_back(std::make_unique<Image>(full != nullptr ? full : path, status));
            image.is_local = is_local;
            image.map();
            chain.push_back(&image);
            for (const std::string& library : image.libraries) {
                const bool is_of_system = library.starts_with("/usr/lib/") || library.starts_with("/System/");
                image.needed.push_back(is_of_system ? nullptr : &load(library, chain, is_local));
            }
            make_fixups(image, [&](std::int64_t ordinal, std::string_view symbol, bool may_be_missing) {
                return find_symbol(image, ordinal, symbol, may_be_missing);
            });
            image.protect();
            return image;
        }
        throw Refusal{tried};
    }

    char* find_symbol(const Image& from, std::int64_t ordinal, std::string_view name, bool may_be_missing) const {
        char* found = nullptr;
        if (ordinal == first_of_all || ordinal == in_any) {
            found = find_first(from, name);
        } else if (ordinal == in_program) {
            found = program().find(name).address;
        } else if (ordinal == in_itself) {
            found = from.find(name).address;
        } else {
            const Image* const library = from.needed.at(static_cast<std::size_t>(ordinal - 1));
            found = library != nullptr ? library->find(name).address : find_in_system(name);
        }
        if (found == nullptr && !may_be_missing)
            throw Refusal{"Symbol not found: " + std::string(name) + "\n  Referenced from: " + from.path};
        return found;
    }
    /// A definition that is not weak comes before all that are.
    char* find_first(const Image& from, std::string_view name) const {
        char* weak = nullptr;
        for (const auto& image : all_) {
            if (image->is_local && image.get() != &from) continue;
            const Exported found = image->find(name);
            if (found && !found.is_weak) return found.address;
            if (weak == nullptr) weak = found.address;
        }
        return weak != nullptr ? weak : find_in_system(name);
    }

    void initialise(Image& image) {
        if (image.is_initialised || std::count(begun_.begin(), begun_.end(), &image) != 0) return;
        begun_.push_back(&image);
        for (Image* const library : image.needed)
            if (library != nullptr) initialise(*library);
        const std::thread::id before = std::exchange(initialising_, std::this_thread::get_id());
        const auto run = [&](char* function) {
            reinterpret_cast<void (*)(int, char**, char**)>(function)(argument_count, arguments, ::environ);
        };
        image.each_section(macho::SectionKind::init_functions, [&](char* list, std::uint64_t size) {
            for (std::uint64_t k = 0; k < size; k += 8) run(at<char*>(list + k));
        });
        image.each_section(macho::SectionKind::init_offsets, [&](char* list, std::uint64_t size) {
            for (std::uint64_t k = 0; k < size; k += 4) run(image.header() + at<std::uint32_t>(list + k));
        });
        initialising_ = before;
        image.is_initialised = true;
        std::erase(begun_, &image);
    }

    std::vector<std::unique_ptr<Image>> all_;  // in load order
    std::vector<Image*> begun_;                // their constructors run
    std::thread::id initialising_;
    std::vector<Told> told_of_new_, told_of_gone_;
};

inline Images images;

}  // namespace dyld
