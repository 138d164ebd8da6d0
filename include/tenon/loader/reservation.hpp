// SPDX-License-Identifier: BSL-1.0
//
// Step three of an open: its packages are compared with the canonical ones and reserved, so that no other open brings
// another version.
#pragma once

#include <tenon/loader/find_plugin.hpp>
#include <tenon/loader/packages.hpp>
#include <tenon/loader/preflight.hpp>
#include <tenon/support/error_about.hpp>

#include <cstddef>
#include <string>
#include <utility>

namespace [[gnu::visibility("hidden")]] tenon {
namespace detail {

/// The packages that one open has reserved in the registry. The destructor gives them back, however the open ends.
class Reservation {
public:
    explicit Reservation(Registry& registry) : registry_(registry) {}
    Reservation(const Reservation&) = delete;
    Reservation& operator=(const Reservation&) = delete;
    ~Reservation() {
        if (opening_ == nullptr) return;
        const Lock lock(registry_);
        end();
    }

    /// Reserves the packages of all files. Returns null, or the plugin if another thread has published it in the
    /// meantime. Errors: package_mismatch, inconsistent, would_deadlock.
    Result<LoadedPlugin*> reserve(const Preflight& checked) {
        const std::string path(view(checked.plugin->path));
        const Comparing by = comparing(checked.plugin->options);
        Owned<Opening> opening = make_opening(checked, by);
        const Lock lock(registry_);
        if (LoadedPlugin* const published = find_plugin(registry_, *checked.plugin)) return published;
        for (const Opening& other : registry_.openings)
            if (other.id == opening->id && other.thread == opening->thread)
                return error_about(path, Errc::would_deadlock,
                                   "is being opened by this thread already: a constructor of it opens it");
        opening_ = &registry_.openings.add(std::move(opening));
        Result<void> fits = check_and_reserve(checked.plugin->records, path, by);
        for (const Dependency& library : checked.dependencies)
            if (fits) fits = check_and_reserve(library.data.records, library.path + " (needed by " + path + ")", by);
        if (!fits) return std::move(fits).error();
        return nullptr;
    }

    /// Call it with the registry locked.
    void end() {
        release_packages(registry_, *opening_);
        registry_.openings.remove(*opening_);
        opening_ = nullptr;
    }

private:
    static Owned<Opening> make_opening(const Preflight& checked, Comparing by) {
        Owned<Opening> opening = Owned<Opening>::make();
        opening->thread = ThreadId::current();
        opening->id = checked.plugin->file.id;
        opening->path = OwnedText(view(checked.plugin->path));
        opening->shared_types = by.versioning == Versioning::shared_types;
        opening->sides = by.sides;
        std::size_t packages = checked.plugin->records.packages.size();
        for (const Dependency& library : checked.dependencies) packages += library.data.records.packages.size();
        opening->held = HeapArray<Held>::zeroed(packages);
        return opening;
    }
    Result<void> check_and_reserve(const Records& records, const std::string& who, Comparing by) {
        Result<void> fits = check_packages(registry_, records, who, by);
        if (fits) reserve_packages(registry_, records, *opening_);
        return fits;
    }

    Registry& registry_;
    Opening* opening_ = nullptr;
};

}  // namespace detail
}  // namespace tenon
