// SPDX-License-Identifier: BSL-1.0
//
// The options with which a plugin is opened.
#pragma once

#include <tenon/base/visibility.hpp>

namespace [[gnu::visibility("hidden")]] tenon {

/// How much of a package must agree with the canonical version.
enum class Versioning {
    exact,         ///< all of it
    shared_types,  ///< the types that both versions have; types that only one has join the canonical ones
};

/// Which other binaries may use the symbols of a plugin.
enum class Scope {
    local,   ///< none
    global,  ///< libraries and plugins that are loaded later
};

/// How to open a plugin. If it is open already, scope, versioning, binding and `older_plugins` do not change;
/// `same_toolchain` and `sealed_only` are still checked.
///
///     tenon::open(path, {.versioning = tenon::Versioning::shared_types, .sealed_only = true});
struct [[TENON_DETAIL_PUBLIC]] OpenOptions {
    /// How much of its packages must agree with those of this process.
    Versioning versioning = Versioning::exact;
    /// Which other binaries may use its symbols.
    Scope scope = Scope::local;
    /// Take a plugin that has an older version of a class that plugins make (TENON_GROWS). Its objects lack what was
    /// appended since: ask `plugin.has<&acme::Filter::preview>()` before each use of that. A plugin that is open like
    /// this is refused to who opens it without.
    bool older_plugins = false;
    /// Refuse a plugin that was built with another compiler, standard library or data model.
    bool same_toolchain = false;
    /// Refuse a plugin that is not sealed (TENON_SEAL, `tenon-inspect seal`). Libraries that it needs may be unsealed.
    bool sealed_only = false;
    /// Let the plugin prefer its own symbols to the program's (RTLD_DEEPBIND; not on musl, not under a sanitizer; on
    /// macOS it always does).
    bool deep_binding = false;
};

}  // namespace tenon
