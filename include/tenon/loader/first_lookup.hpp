// SPDX-License-Identifier: BSL-1.0
//
// The first lookup of a symbol makes the whole proof: the record has the kind, type and flags that are asked for, the
// plugin itself exports the slot, and the address in the slot lies in the plugin. Later lookups compare two numbers
// (loader/verified.hpp).
#pragma once

#include <tenon/loader/explain_vtables.hpp>
#include <tenon/loader/slot_resolution.hpp>
#include <tenon/loader/symbol_name.hpp>
#include <tenon/loader/verified.hpp>
#include <tenon/records/format_type.hpp>
#include <tenon/records/inline_namespace_difference.hpp>
#include <tenon/records/requested.hpp>
#include <tenon/support/edit_distance.hpp>
#include <tenon/support/error_about.hpp>

#include <cerrno>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <utility>

namespace [[gnu::visibility("hidden")]] tenon {
namespace detail {

/// Whether the file at the path of a plugin has been replaced, removed or written to. False if the file system does
/// not tell.
inline bool is_replaced(const LoadedPlugin& plugin) {
    const FileState now = state_of(plugin.path.c_str());
    return now != FileState() ? now != plugin.file : errno == ENOENT || errno == ENOTDIR;
}

/// Adds to the error of a lookup that the file was replaced, if it was.
inline Error with_replacement(const LoadedPlugin& plugin, Error error) {
    if (is_replaced(plugin))
        error.message +=
            "\n  the file was replaced after it was loaded; this process keeps what it loaded, and Plugin::reload opens the new one beside it";
    return error;
}

inline Error no_such_export(const LoadedPlugin& plugin, std::string_view name) {
    std::string message = message_about(view(plugin.path), "exports no " + in_quotes(name));
    for (const char* const prefix : {slot_prefix(true), slot_prefix(false)})
        if (plugin.symbols && find_slot(plugin, prefix, {name.data(), name.size()}) != nullptr)
            message += "; its slot " + (prefix + std::string(name)) + " is there, but its record was removed";
    if (plugin.records.exports.empty()) message += "; it exports nothing";
    struct Near {
        std::size_t distance;
        std::string_view name;
    };
    const std::size_t too_far = 2 + name.size() / 3;
    Near nearest[3] = {{too_far, {}}, {too_far, {}}, {too_far, {}}};
    for (const ExportRecord& record : plugin.records.exports) {
        if (name.size() > 200 || record.name().size > 200) continue;
        Near candidate{edit_distance(name, view(record.name())), view(record.name())};
        for (Near& place : nearest)
            if (candidate.distance < place.distance) std::swap(candidate, place);
    }
    for (const Near& place : nearest)
        if (place.distance < too_far) message += (&place == nearest ? "; near it: " : ", ") + in_quotes(place.name);
    return {Errc::symbol_not_found, std::move(message)};
}

/// What a plugin is to who looks up its exports.
inline Sides sides_of(const LoadedPlugin& plugin) {
    return plugin.is_program ? Sides::plugin_finds_program : comparing(plugin.options).sides;
}

/// Why an export does not fit what is asked for. Errors: kind_mismatch, signature_mismatch, type_mismatch, damaged.
inline Error mismatch(const LoadedPlugin& plugin, const ExportRecord& found, const RequestedType& requested) {
    const std::string head = message_about(view(plugin.path), in_quotes(view(found.name())));
    const std::string has = format_type(view(found.signature()), found.flags()),
                      wanted = format_type(requested.signature(), requested.flags);
    if ((found.flags() & is_function) && !(requested.flags & is_function))
        return {Errc::kind_mismatch, head + " is a function (" + has + "), asked for as a variable (" + wanted + ")"};
    if (!(found.flags() & is_function) && (requested.flags & is_function))
        return {Errc::kind_mismatch, head + " is a variable (" + has + "), asked for as a function (" + wanted + ")"};
    if (view(found.signature()) != requested.signature() || !allows(found.flags(), requested.flags))
        return {Errc::signature_mismatch,
                head + " is " + has + ", asked for as " + wanted +
                    advice_on_inline_namespaces(requested.signature(), view(found.signature()))};
    const bool is_same_text = same_text(plugin.records, found, requested);
    std::string why;
    has_grown(plugin.records, found, requested, sides_of(plugin), why);
    if (!why.empty())
        why.insert(0, "\n  ");
    else
        why = is_same_text ? explain_vtables(plugin.records, requested)
                           : explain(lines_of(requested), lines_of(plugin.records, found), sides_of(plugin));
    if (is_same_text && why.empty()) return {Errc::damaged, head + " has a record whose hash is not that of its text"};
    return {Errc::type_mismatch, head + " is " + has + ", but not by the same types as here" + why};
}

/// Looks up an export for a unit that has not verified it before. `found` is the record of that name, or null. Stores
/// the number of the type in `number`, which belongs to the unit.
inline Result<void*> resolve(LoadedPlugin& plugin, const SymbolName& name, const ExportRecord* found,
                             const RequestedType& requested, std::uint64_t& number) {
    if (found == nullptr) return with_replacement(plugin, no_such_export(plugin, name.view()));
    if (!is_asked_for(plugin.records, *found, requested, sides_of(plugin)))
        return with_replacement(plugin, mismatch(plugin, *found, requested));

    Resolved& resolved = plugin.resolution_of(*found);
    void* address = __atomic_load_n(&resolved.address, __ATOMIC_ACQUIRE);
    if (address == nullptr) {
        Result<void*> target = resolve_slot(plugin, slot_prefix((found->flags() & is_function) != 0), found->name());
        if (!target) return target;
        address = *target;
        __atomic_store_n(&resolved.address, address, __ATOMIC_RELEASE);
    }
    Registry* const registry = process_registry();
    if (registry == nullptr) return address;  // it belongs to another version of tenon: nothing is remembered
    std::uint64_t known = __atomic_load_n(&number, __ATOMIC_RELAXED);
    if (known == no_number) known = number_of_type(*registry, requested);
    __atomic_store_n(&number, known, __ATOMIC_RELAXED);
    __atomic_store_n(&resolved.verified, known, __ATOMIC_RELEASE);
    return address;
}

}  // namespace detail
}  // namespace tenon
