// SPDX-License-Identifier: BSL-1.0
//
// A binary that looks up a type states, when its constructors run, the packages that the type reaches: a program's versions are
// canonical before main, so before any plugin.
#pragma once

#include <tenon/loader/expected.hpp>
#include <tenon/loader/loaded_images.hpp>

#include <string>

namespace [[gnu::visibility("hidden")]] tenon {
namespace detail {

/// Registers packages for the binary that holds `words`; the error of a conflict, which registers nothing, or nothing.
inline const Error* register_packages(const void* packages, std::size_t size) {
    const NoteRange notes{{static_cast<const unsigned char*>(packages), size}, 0};
    Records records;
    records.read(&notes, 1);
    const std::string path = path_of(packages);
    Table* const table = process_table();
    if (table == nullptr) return nullptr;  // every use of the loader will say so
    take_in_loaded_images(*table);

    const Lock lock(*table);
    if (Result<void> fitting = check_packages(*table, records, path, Versioning::exact); !fitting) return new Error(std::move(fitting).error());
    settle_packages(*table, records, path);
    return nullptr;
}

#if defined(__clang__)
#pragma clang diagnostic push
#pragma clang diagnostic ignored "-Wglobal-constructors"  // that is the point of it
#endif

/// The registration of the packages of T, made before main by every binary in which T is looked up. Hidden by itself: g++ shows the guard of a
/// variable that only its namespace hides, and one binary would take another's registration for its own.
template <class T>
[[gnu::visibility("hidden")]] inline const Error* const registration =
    std::is_empty_v<decltype(make_expected_packages<T>())> ? nullptr : register_packages(&expected_packages<T>, sizeof expected_packages<T>);

#if defined(__clang__)
#pragma clang diagnostic pop
#endif

}  // namespace detail
}  // namespace tenon
