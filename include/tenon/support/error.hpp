// SPDX-License-Identifier: BSL-1.0
//
// What can go wrong, as a code that says what the caller can do about it and a message that says what happened.
#pragma once

#include <string>
#include <utility>

namespace [[gnu::visibility("hidden")]] tenon {

enum class Errc {
    cannot_read,         ///< missing file, directory, no permission: what errno says
    not_a_library,       ///< a text, an empty file, an executable
    wrong_machine,       ///< built for another processor, word size or byte order
    damaged,             ///< truncated or corrupt
    no_manifest,         ///< a shared library that states no records
    not_sealed,          ///< a sealed one was asked for
    format_mismatch,     ///< records written by another major version of tenon
    inconsistent,        ///< two versions of one package in one binary, or a description that the vtable of its class contradicts
    package_mismatch,    ///< a package of which this process has another version
    toolchain_mismatch,  ///< another toolchain, where the same was asked for
    load_failed,         ///< the dynamic linker refused: what dlerror says
    image_changed,       ///< the file was replaced between the check and the load
    init_failed,         ///< an init function threw: its what()
    symbol_not_found,    ///< no export of that name
    kind_mismatch,       ///< a variable asked for as a function, or the reverse
    signature_mismatch,  ///< an export of another signature: another interface
    type_mismatch,       ///< an export of the same signature by other types: another build of the interface
    slot_hidden,         ///< recorded, but its slot is not exported
    interposed,          ///< bound to the definition of another binary
    would_deadlock,      ///< a wait that could never end
    unsupported,         ///< this system cannot do it
};

/// Tells the name of a code, as it is written in source.
constexpr const char* name(Errc code) {
    constexpr const char* names[] = {"cannot_read",        "not_a_library", "wrong_machine",      "damaged",       "no_manifest",
                                     "not_sealed",         "format_mismatch", "inconsistent",     "package_mismatch",
                                     "toolchain_mismatch", "load_failed",   "image_changed",      "init_failed",   "symbol_not_found",
                                     "kind_mismatch",      "signature_mismatch", "type_mismatch", "slot_hidden",   "interposed",
                                     "would_deadlock",     "unsupported"};
    return names[static_cast<int>(code)];
}

/// An error: its code, and a message of one or more lines that begins "tenon: " and owns its text.
struct [[gnu::visibility("protected")]] Error {
    Errc code;
    std::string message;
};

}  // namespace tenon
