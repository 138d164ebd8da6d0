// SPDX-License-Identifier: BSL-1.0
//
// A binary that looks up a type registers the packages that the type reaches when its constructors run. So a
// program's versions are canonical before main, and before any plugin.
#pragma once

#include <tenon/loader/arrivals.hpp>
#include <tenon/records/requested.hpp>

#include <string>

namespace [[gnu::visibility("hidden")]] tenon {
namespace detail {

/// Registers the packages that a type reaches, for the binary that looks it up. Returns null, or the error of a
/// conflict; then nothing is registered.
inline const Error* register_packages(const RequestedType& requested) {
    const Records records = records_of(requested);
    const std::string path = path_of(requested.uses);
    Registry* const registry = process_registry();
    if (registry == nullptr) return nullptr;  // every use of the loader reports that
    register_loaded_images(*registry);

    const Lock lock(*registry);
    const Comparing by{Versioning::exact, comparing_now(*registry).sides};
    if (Result<void> fitting = check_packages(*registry, records, path, by); !fitting) {
        if (fitting.error().code == Errc::inconsistent)
            record_conflict(*registry, make_conflict(fitting.error()));  // two units of the program
        return new Error(std::move(fitting).error());
    }
    commit_packages(*registry, records, path, by);
    return nullptr;
}

#if defined(__clang__)
#pragma clang diagnostic push
#pragma clang diagnostic ignored "-Wglobal-constructors"  // a registration must be one
#endif

/// A class, because only objects of classes may have a priority.
struct Registration {
    const Error* conflict;  // why packages could not be registered, or null
};

/// Registers the packages of T, once in every unit that looks up T, before the other global objects of the binary:
/// one of these may open plugins.
template <class T>
[[maybe_unused, gnu::init_priority(101)]] static const Registration registration{
    package_records<T>::list.count == 0 ? nullptr : register_packages(requested<T>)};

#if defined(__clang__)
#pragma clang diagnostic pop
#endif

}  // namespace detail
}  // namespace tenon
