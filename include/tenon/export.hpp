// SPDX-License-Identifier: BSL-1.0
//
// For authors of plugins: states what a binary offers. Each macro is a declaration, ends in a semicolon and stands in
// any named namespace or at global scope. It writes records that are read from the file before any code of the binary
// runs.
//
// The types that an export reaches are described by <tenon/describe.hpp>, where the compiler cannot see into them, and
// grouped by <tenon/package.hpp>. <tenon/loader.hpp> finds what is exported here.
#pragma once

#include <tenon/supported.hpp>
#if defined(TENON_DETAIL_SUPPORTED)

#include <tenon/base/push_macros.hpp>

#include <tenon/base/clang_version.hpp>
#include <tenon/base/for_each.hpp>
#include <tenon/export/export_records.hpp>
#include <tenon/export/metadata.hpp>
#include <tenon/export/slot.hpp>
#include <tenon/identity/type_text.hpp>
#include <tenon/system/placement.hpp>
#include <tenon/version.hpp>

/// Exports functions and variables under their own names, up to 512 in a statement. Those of one statement share the
/// lines of the types that they reach, and are cheaper to compile together. Neither `extern "C"` nor visibility is
/// needed: a plugin may be built with -fvisibility=hidden. A binary exports a name once: a second export does not
/// link.
///
///     TENON_EXPORT(filter, radius);
///
/// Compile errors: a thread_local variable or a reference, whose address is no constant of the binary; a type without
/// an identity; an unnamed namespace. The exported address is that of the entity in this binary.
#define TENON_EXPORT(...) TENON_DETAIL_UP_TO_512(TENON_DETAIL_EXPORT, __VA_ARGS__)(__VA_ARGS__)

/// Exports one function or variable under another name: an entity of another namespace, an instance of a template, or
/// an overload, picked by a static_cast. The name is an identifier, or a text in quotes: printable characters, but no
/// blank and none of " \ , ; @. One entity may have several names. The entity may contain commas.
///
///     TENON_EXPORT_AS(scale, static_cast<double (*)(double)>(acme::scale));
///     TENON_EXPORT_AS("acme::Blur<3>", acme::make_blur<3>);
#define TENON_EXPORT_AS(Name, ...)                                                                                 \
    static_assert(tenon::detail::is_identifier(#Name) || tenon::detail::is_quoted(#Name),                          \
                  "tenon: the first argument of TENON_EXPORT_AS must be an identifier or a text in quotes; put a " \
                  "name with a namespace or arguments in quotes");                                                 \
    static_assert(                                                                                                 \
        !tenon::detail::is_quoted(#Name) || tenon::detail::is_export_name(tenon::detail::without_quotes(#Name)),   \
        "tenon: the name of an export must be printable, with no blank, quotation mark, backslash, comma, "        \
        "semicolon or @, which assemblers and linkers do not take; use other characters");                         \
    TENON_DETAIL_COUNTING                                                                                          \
    TENON_DETAIL_SLOT_AS(#Name, TENON_DETAIL_WRITTEN(tenon..Name), TENON_DETAIL_WRITTEN(tenon.Name), __COUNTER__,  \
                         __VA_ARGS__);                                                                             \
    TENON_DETAIL_RECORDS(tenon::detail::export_records<void TENON_DETAIL_EXPORTED(__VA_ARGS__)>(                   \
        nullptr, tenon::detail::export_name<#Name>.chars))                                                         \
    TENON_DETAIL_COUNTED

/// States the packages of types that no export or lookup of the binary reaches: for a shared library that may be
/// replaced by another version, or a program whose packages shall be readable from its file.
///
///     TENON_USES(acme::Image, acme::Options);
#define TENON_USES(...) TENON_DETAIL_SECTION(tenon::detail::uses_records<__VA_ARGS__>)

/// Names a function `void f()` that the loader calls once, after all checks and before `open` returns the plugin.
/// Functions of one binary are called in the order in which the linker placed their records. If one throws, the open
/// fails with `init_failed` and the what() of the exception.
///
///     TENON_INIT(connect);
#define TENON_INIT(Function)                                                                                    \
    TENON_DETAIL_COUNTING                                                                                       \
    TENON_DETAIL_INIT_SLOT("tenon_init." #Function, Function, __COUNTER__);                                     \
    TENON_DETAIL_RECORDS(tenon::detail::section_of<tenon::detail::init_records<#Function, decltype(Function)>>) \
    TENON_DETAIL_COUNTED

/// States a fact about the binary as two texts: a version, an author, a licence. They can be read from the file and
/// from an open plugin. The key must not be empty; keys may repeat.
///
///     TENON_METADATA("version", "1.4");
#define TENON_METADATA(Key, Value) TENON_DETAIL_SECTION(tenon::detail::metadata_record<Key, Value>)

/// Makes room for a seal, once in a binary. `tenon-inspect seal` or tenon::seal writes the SHA-256 digest of the
/// finished file into it. From then on the file opens only if no bit of it has changed. An empty seal has no effect.
/// A seal guards against damage, not against people.
///
///     TENON_SEAL();
#define TENON_SEAL() TENON_DETAIL_SECTION(tenon::detail::seal_record)

// clang++ 22 warns that __COUNTER__ is an extension of a later C.
#if TENON_DETAIL_CLANG >= 22
#define TENON_DETAIL_COUNTING _Pragma("clang diagnostic push") _Pragma("clang diagnostic ignored \"-Wc2y-extensions\"")
#define TENON_DETAIL_COUNTED _Pragma("clang diagnostic pop")
#else
#define TENON_DETAIL_COUNTING
#define TENON_DETAIL_COUNTED
#endif

#define TENON_DETAIL_EXPORT_BEYOND(...)                                                        \
    static_assert(false,                                                                       \
                  "tenon: a statement must export at most 512 functions and variables; write " \
                  "a second TENON_EXPORT for the others")
#define TENON_DETAIL_EXPORT(...)                                                                       \
    TENON_DETAIL_COUNTING                                                                              \
    TENON_DETAIL_FOR_EACH(TENON_DETAIL_EXPORT_SLOT, __VA_ARGS__)                                       \
    TENON_DETAIL_RECORDS(                                                                              \
        tenon::detail::export_records<void TENON_DETAIL_FOR_EACH(TENON_DETAIL_EXPORTED, __VA_ARGS__)>( \
            nullptr TENON_DETAIL_FOR_EACH(TENON_DETAIL_EXPORT_NAME, __VA_ARGS__)))                     \
    TENON_DETAIL_COUNTED
#define TENON_DETAIL_EXPORT_SLOT(Entity)                                                                              \
    static_assert(tenon::detail::is_identifier(#Entity),                                                              \
                  "tenon: the name of an export must be an identifier; use TENON_EXPORT_AS(name, entity) for one in " \
                  "another namespace");                                                                               \
    TENON_DETAIL_SLOT(#Entity, __COUNTER__, Entity);
#define TENON_DETAIL_EXPORTED(...) , typename decltype(tenon::detail::target_of((__VA_ARGS__)))::type
#define TENON_DETAIL_EXPORT_NAME(Name) , #Name

// Records are objects of a macro, because g++ drops the section attribute of a static member of a template.
#define TENON_DETAIL_SECTION(...) \
    TENON_DETAIL_COUNTING TENON_DETAIL_RECORDS(tenon::detail::section_of<__VA_ARGS__>) TENON_DETAIL_COUNTED
#define TENON_DETAIL_RECORDS(...) TENON_DETAIL_RECORDS_IN(__COUNTER__, __VA_ARGS__)
#define TENON_DETAIL_RECORDS_IN(Id, ...) TENON_DETAIL_RECORDS_NAMED(Id, __VA_ARGS__)
#define TENON_DETAIL_RECORDS_NAMED(Id, ...) TENON_DETAIL_PLACED(Id, TENON_DETAIL_UNGUARDED, __VA_ARGS__)

// AddressSanitizer of clang++ would put guards between the records, which no reader of notes expects.
#if defined(__clang__)
#define TENON_DETAIL_UNGUARDED [[clang::no_sanitize("address")]]
#else
#define TENON_DETAIL_UNGUARDED
#endif

#include <tenon/base/pop_macros.hpp>

#endif  // TENON_DETAIL_SUPPORTED
