// SPDX-License-Identifier: BSL-1.0
//
// Errors: a code, which says what the caller can do, and a message, which says what happened.
#pragma once

#include <tenon/base/visibility.hpp>

#include <string>
#include <utility>

namespace [[gnu::visibility("hidden")]] tenon {

/// What kind of error it is: what a caller can do about it. The message says the rest.
enum class Errc {
    cannot_read,         ///< the file is missing or a directory, or may not be read: the message has what errno says
    not_a_library,       ///< the file is a text, is empty, or is an executable
    wrong_machine,       ///< the file is built for another processor, word size or byte order
    damaged,             ///< the file is truncated or corrupt, or was changed after it was sealed
    no_manifest,         ///< the file is a shared library without records of tenon
    not_sealed,          ///< a sealed file was asked for, or the file has no room for a seal
    format_mismatch,     ///< a version of tenon with another record format wrote them
    inconsistent,        ///< a package in two versions, or a description that the vtable of its class contradicts
    package_mismatch,    ///< this process has another version of a package
    toolchain_mismatch,  ///< the same toolchain was asked for, and the plugin is built with another
    load_failed,         ///< the dynamic linker refused the file: the message has what dlerror says
    image_changed,       ///< the file was replaced between the check and the load
    init_failed,         ///< an init function threw, with its what(), or did not finish
    symbol_not_found,    ///< no export has this name
    kind_mismatch,       ///< a variable was asked for as a function, or a function as a variable
    signature_mismatch,  ///< the export has another signature: another interface
    type_mismatch,       ///< the export has the same signature with other types: another build of the interface
    slot_hidden,         ///< the export is recorded, but its slot is not exported
    interposed,          ///< the export is bound to the definition of another binary
    would_deadlock,      ///< the call would wait forever
    unsupported,         ///< this system cannot do what was asked for
};

/// Returns the name of a code as it is written in source.
constexpr const char* name(Errc code) {
    constexpr const char* names[] = {
        "cannot_read",        "not_a_library",   "wrong_machine", "damaged",          "no_manifest",
        "not_sealed",         "format_mismatch", "inconsistent",  "package_mismatch", "toolchain_mismatch",
        "load_failed",        "image_changed",   "init_failed",   "symbol_not_found", "kind_mismatch",
        "signature_mismatch", "type_mismatch",   "slot_hidden",   "interposed",       "would_deadlock",
        "unsupported",
    };
    return names[static_cast<int>(code)];
}

/// What went wrong.
struct [[TENON_DETAIL_PUBLIC]] Error {
    Errc code;            ///< what a caller can do about it
    std::string message;  ///< one or more lines, the first of which begins with "tenon: ", without a newline at the end
};

}  // namespace tenon
