// SPDX-License-Identifier: BSL-1.0
//
// For authors of plugins: what a binary offers, stated beside it. Each macro is a declaration, ends in a semicolon, stands in any
// namespace, and writes records that are read from the file before any code of it runs.
#pragma once

#include <tenon/supported.hpp>
#if defined(TENON_DETAIL_SUPPORTED)

#include <tenon/base/push_macros.hpp>

#include <tenon/base/for_each.hpp>
#include <tenon/export/metadata.hpp>
#include <tenon/export/records.hpp>
#include <tenon/export/slot.hpp>
#include <tenon/identity/type_text.hpp>
#include <tenon/system/placement.hpp>
#include <tenon/version.hpp>

/// Exports functions and variables under their own names, one or several (up to 256) in a statement; those of one statement share the
/// description of the types that they reach. `extern "C"` is not needed, nor visibility: a plugin may be built with
/// -fvisibility=hidden and export what it does not show. A name of the binary is exported once.
///
///     TENON_EXPORT(filter, radius);
///
/// The address is that of the entity at load time, a constant of the binary: no thread_local variable, no reference.
#define TENON_EXPORT(...)                                                                                               \
    TENON_DETAIL_COUNTING                                                                                               \
    TENON_DETAIL_FOR_EACH(TENON_DETAIL_EXPORT_SLOT, __VA_ARGS__)                                                        \
    TENON_DETAIL_RECORDS(tenon::detail::export_records<void TENON_DETAIL_FOR_EACH(TENON_DETAIL_EXPORTED, __VA_ARGS__)>( \
        nullptr TENON_DETAIL_FOR_EACH(TENON_DETAIL_EXPORT_NAME, __VA_ARGS__)))                                          \
    TENON_DETAIL_COUNTED

/// Exports one function or variable under a name of its own: an entity of another namespace, an instance of a template, or a
/// static_cast that picks an overload. The name is an identifier, unquoted; the entity may contain commas.
///
///     TENON_EXPORT_AS(scale, static_cast<double (*)(double)>(acme::scale));
#define TENON_EXPORT_AS(Name, ...)                                                                                                        \
    static_assert(tenon::detail::is_identifier(#Name),                                                                                    \
                  "tenon: the first argument of TENON_EXPORT_AS must be an identifier; write it without quotes, namespace or arguments"); \
    TENON_DETAIL_COUNTING                                                                                                                 \
    TENON_DETAIL_SLOT(#Name, __COUNTER__, __VA_ARGS__);                                                                                   \
    TENON_DETAIL_RECORDS(tenon::detail::export_records<void TENON_DETAIL_EXPORTED(__VA_ARGS__)>(nullptr, #Name))                          \
    TENON_DETAIL_COUNTED

/// States the packages to which types belong, for a binary that neither exports nor looks up anything that reaches them: a shared
/// library that a distributor may replace; a program whose packages are to be readable from its file.
///
///     TENON_USES(acme::Image, acme::Options);
#define TENON_USES(...) TENON_DETAIL_SECTION(tenon::detail::uses_records<__VA_ARGS__>)

/// Names a function, `void f()`, that the loader calls once after all checks and before the plugin is handed to anybody; those of one
/// binary in the order in which the linker laid their records. An exception that it throws becomes the error of the open.
///
///     TENON_INIT(connect);
#define TENON_INIT(Function)                                                                                    \
    TENON_DETAIL_COUNTING                                                                                       \
    TENON_DETAIL_INIT_SLOT("tenon_init." #Function, Function, __COUNTER__);                                     \
    TENON_DETAIL_RECORDS(tenon::detail::section_of<tenon::detail::init_records<#Function, decltype(Function)>>) \
    TENON_DETAIL_COUNTED

/// States a fact about the binary in two texts, readable from its file and from a plugin that is open: a version, an author, a licence.
///
///     TENON_METADATA("version", "1.4");
#define TENON_METADATA(Key, Value) TENON_DETAIL_SECTION(tenon::detail::metadata_record<Key, Value>)

/// Makes room for a seal, once in a binary. `tenon-inspect seal` writes the SHA-256 digest of the finished file into it; from then on the
/// file is opened only as long as no bit of it changes. Until then it says nothing.
///
///     TENON_SEAL();
#define TENON_SEAL() TENON_DETAIL_SECTION(tenon::detail::seal_record)

// clang++ 22 calls __COUNTER__ an extension of a later C.
#if defined(__clang__) && __clang_major__ >= 22
#define TENON_DETAIL_COUNTING _Pragma("clang diagnostic push") _Pragma("clang diagnostic ignored \"-Wc2y-extensions\"")
#define TENON_DETAIL_COUNTED _Pragma("clang diagnostic pop")
#else
#define TENON_DETAIL_COUNTING
#define TENON_DETAIL_COUNTED
#endif

#define TENON_DETAIL_EXPORT_SLOT(Entity)                                                                                                 \
    static_assert(tenon::detail::is_identifier(#Entity),                                                                                 \
                  "tenon: the name of an export must be an identifier; use TENON_EXPORT_AS(name, entity) for one in another namespace"); \
    TENON_DETAIL_SLOT(#Entity, __COUNTER__, Entity);
#define TENON_DETAIL_EXPORTED(...) , typename decltype(tenon::detail::target_of((__VA_ARGS__)))::type
#define TENON_DETAIL_EXPORT_NAME(Name) , #Name

// The object that holds records is of namespace scope, as g++ drops the section of a template's static member.
#define TENON_DETAIL_SECTION(...) \
    TENON_DETAIL_COUNTING TENON_DETAIL_RECORDS(tenon::detail::section_of<__VA_ARGS__>) TENON_DETAIL_COUNTED
#define TENON_DETAIL_RECORDS(...) TENON_DETAIL_RECORDS_IN(__COUNTER__, __VA_ARGS__)
#define TENON_DETAIL_RECORDS_IN(Id, ...) TENON_DETAIL_RECORDS_NAMED(Id, __VA_ARGS__)
#define TENON_DETAIL_RECORDS_NAMED(Id, ...) \
    [[TENON_DETAIL_RECORD_PLACE(Id) TENON_DETAIL_UNGUARDED]] static constexpr auto tenon_records_##Id = __VA_ARGS__

// AddressSanitizer of clang++ would put guards between the records, which no reader of notes knows.
#if defined(__clang__)
#define TENON_DETAIL_UNGUARDED , clang::no_sanitize("address")
#else
#define TENON_DETAIL_UNGUARDED
#endif

#include <tenon/base/pop_macros.hpp>

#endif  // TENON_DETAIL_SUPPORTED
