// SPDX-License-Identifier: BSL-1.0
//
// What a host can ask of the opening of a plugin.
#pragma once

namespace [[gnu::visibility("hidden")]] tenon {

/// What of a package must agree with the canonical version.
enum class Versioning {
    exact,         ///< all of it
    shared_types,  ///< the types that both versions have; those that only one has join the canonical ones
};

/// Which other binaries see the symbols of a plugin: none, or all that are loaded later.
enum class Scope { local, global };

/// How to open a plugin. Of one that is open already, scope, versioning and binding stay what they are; what is refused is refused all the same.
struct [[gnu::visibility("protected")]] OpenOptions {
    Versioning versioning = Versioning::exact;
    Scope scope = Scope::local;
    bool same_toolchain = false;  ///< refuse what was built with any other compiler, standard library or data model
    bool sealed_only = false;     ///< refuse what TENON_SEAL and `tenon-inspect seal` have not sealed; libraries it needs may be unsealed
    bool deep_binding = false;    ///< the plugin prefers its own symbols to the program's (RTLD_DEEPBIND, which musl has not)
};

}  // namespace tenon
