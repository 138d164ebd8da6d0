// SPDX-License-Identifier: BSL-1.0
//
// A binary that looks up a type states, when its constructors run, the packages that the type reaches: a program's versions are
// canonical before main, so before any plugin.
#pragma once

#include <tenon/loader/arrivals.hpp>
#include <tenon/records/requested.hpp>

#include <string>

namespace [[gnu::visibility("hidden")]] tenon {
namespace detail {

/// Registers the packages that a type reaches for the binary that asks; the error of a conflict, which registers nothing, or nothing.
inline const Error* register_packages(const RequestedType& requested) {
    const NoteRange notes{requested.packages_and_vtables(), 0};
    Records records;
    records.read(&notes, 1);
    const std::string path = path_of(requested.uses);
    Registry* const registry = process_registry();
    if (registry == nullptr) return nullptr;  // every use of the loader will say so
    register_loaded_images(*registry);

    const Lock lock(*registry);
    if (Result<void> fitting = check_packages(*registry, records, path, Versioning::exact); !fitting) {
        if (fitting.error().code == Errc::inconsistent) record_conflict(*registry, make_conflict(fitting.error()));  // two units of the program
        return new Error(std::move(fitting).error());
    }
    commit_packages(*registry, records, path);
    return nullptr;
}

#if defined(__clang__)
#pragma clang diagnostic push
#pragma clang diagnostic ignored "-Wglobal-constructors"  // that is the point of it
#endif

/// Why packages could not be registered, or null. A class, as only objects of classes may have a priority.
struct Registration {
    const Error* conflict;
};

/// The registration of the packages of T, made by every unit in which T is looked up, before the other objects of its binary: one of these may
/// open plugins.
template <class T>
[[maybe_unused, gnu::init_priority(101)]] static const Registration registration{package_records<T>::list.count == 0 ? nullptr : register_packages(requested<T>)};

#if defined(__clang__)
#pragma clang diagnostic pop
#endif

}  // namespace detail
}  // namespace tenon
