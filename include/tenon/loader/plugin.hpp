// SPDX-License-Identifier: BSL-1.0
//
// The face of the loader: open a plugin, look up what it exports.
#pragma once

#include <tenon/loader/bind.hpp>
#include <tenon/loader/open.hpp>
#include <tenon/loader/program.hpp>
#include <tenon/loader/registration.hpp>
#include <tenon/loader/first_lookup.hpp>
#include <tenon/loader/symbol.hpp>
#include <tenon/loader/verified.hpp>
#include <tenon/support/result.hpp>

#include <concepts>
#include <optional>
#include <string>
#include <string_view>
#include <type_traits>

namespace [[gnu::visibility("hidden")]] tenon {

class [[gnu::visibility("protected")]] Manifest;  // is defined by <tenon/manifest.hpp>, which whoever only looks symbols up need not compile

/// A plugin that is open, or the program. A handle of one word; copies and equal ones mean the same plugin, which stays loaded until the
/// process ends. All members may be called by many threads at once.
class [[gnu::visibility("protected")]] Plugin {
public:
    /// Finds the export `name` if it is of type T: `void(acme::Image&)` for a function, `int` for a variable. A symbol that is returned
    /// is a proof: T and everything that T reaches is the same on both sides. `noexcept` and `const` of the export itself may be
    /// asked for less than there is. Cannot see: what a nominal or opaque type holds.
    /// What T is, is what the translation unit was compiled with that calls this; a lookup in an inline function or a template of several
    /// units is judged with that function, of which the linker keeps one unit's.
    /// Errors: symbol_not_found, kind_mismatch, signature_mismatch, type_mismatch, slot_hidden, interposed, package_mismatch; inconsistent,
    /// where units of the program state two versions of a package that T reaches.
    template <class T>
    [[gnu::always_inline]] Result<Symbol<T>> lookup(const SymbolName& name) const {
        const detail::ExportRecord* const found = plugin_->records.find({name.data(), name.size()}, name.hash());
        if (found != nullptr) {
            const detail::Resolved& known = plugin_->resolution_of(*found);
            if (__atomic_load_n(&known.verified, __ATOMIC_ACQUIRE) == __atomic_load_n(&detail::verified_number<T>, __ATOMIC_RELAXED))
                return Symbol<T>(pointer<T>(__atomic_load_n(&known.address, __ATOMIC_RELAXED)));
        }
        return first_lookup<T, detail::this_unit>(name, found);
    }

    /// Says why no export has such a type.
    template <class T>
        requires(std::is_reference_v<T> || std::is_void_v<T>)
    void lookup(const SymbolName&) const {
        static_cast<void>(detail::requested<T>);
    }

    /// Looks up all members of Api, a struct of `tenon::Symbol<T>` members, each under its member's name: all or nothing. The error
    /// lists every one that does not fit, and has the code of the first.
    ///
    ///     struct Api { tenon::Symbol<void(acme::Image&)> filter; tenon::Symbol<int> radius; };
    template <class Api>
    [[gnu::always_inline]] Result<Api> bind() const {
        return detail::Binder<Api, Plugin, detail::this_unit>::bind(*this);
    }

    /// The real path by which it was opened first; as it was given where none leads to the file, as to one that was removed.
    std::string_view path() const { return detail::view(plugin_->path); }

    /// What the plugin says of itself, as it was checked when it was opened. For who includes <tenon/manifest.hpp>, as is `exports`.
    template <std::same_as<Manifest> M = Manifest>
    auto manifest() const {
        static_assert(requires { sizeof(M); }, "tenon: include <tenon/manifest.hpp> for what a plugin says of itself");
        return M(&plugin_->records, std::string(path()));
    }
    /// Its exports, in the order in which the linker laid their records: a std::vector of tenon::Export.
    template <std::same_as<Manifest> M = Manifest>
    auto exports() const {
        return manifest<M>().exports();
    }

    /// The value that TENON_METADATA gave to a key, of several the first.
    std::optional<std::string_view> metadata(std::string_view key) const {
        for (const detail::MetadataRecord& one : plugin_->records.metadata)
            if (detail::view(one.key) == key) return detail::view(one.value);
        return std::nullopt;
    }

    /// Whether the file at its path is no longer the one that was loaded: removed, replaced or written to. Asks the file system.
    bool replaced_on_disk() const { return detail::is_replaced(*plugin_); }

    friend bool operator==(Plugin, Plugin) = default;

private:
    friend Result<Plugin> open(const std::string& path, OpenOptions options);
    friend Plugin program();
    explicit Plugin(detail::LoadedPlugin* plugin) : plugin_(plugin) {}

    template <class T>
    static T* pointer(void* address) {
        return __builtin_bit_cast(T*, address);  // of a function too, which no cast need know
    }

    template <class T, class Unit>
    [[gnu::noinline, gnu::cold]] Result<Symbol<T>> first_lookup(const SymbolName& name, const detail::ExportRecord* found) const {
        if (const Error* const conflict = detail::registration<T>.conflict) return Error(*conflict);
        Result<void*> address = detail::resolve(*plugin_, name, found, detail::requested<T>, detail::verified_number<T>);
        if (!address) return std::move(address).error();
        return Symbol<T>(pointer<T>(*address));
    }

    detail::LoadedPlugin* plugin_;
};

/// Opens a plugin: checks its file before any code of it runs, loads it, and checks that what was loaded is what was checked. The
/// same file, by whatever path, is one plugin. A path without a slash is one of this directory; no search path is used.
///
/// Errors before any code of the plugin has run: cannot_read, not_a_library, wrong_machine, damaged, no_manifest, not_sealed, format_mismatch,
/// inconsistent, package_mismatch, toolchain_mismatch, load_failed (what dlerror says), would_deadlock, unsupported (deep binding under a
/// sanitizer). Errors after its constructors have run, which are the verdict on the image that is loaded: image_changed, slot_hidden and
/// interposed (of an init function), init_failed, and package_mismatch or inconsistent of a library that came along. Throws std::bad_alloc where
/// memory runs out; the next open begins anew.
///
/// May be called by many threads at once, from constructors, from init functions and from handlers of pthread_atfork. A wait that could never end
/// is would_deadlock, as far as it goes through tenon: a constructor that a plain dlopen runs must not open a plugin whose init function, run
/// by another thread, needs the dynamic linker. A thread may end in an init function or be cancelled while it opens (not inside dlopen, nor
/// where exceptions are off); a plugin whose init functions did not come to their end is init_failed. After a fork the child opens as before;
/// what other threads were initialising is init_failed there.
///
/// What the program looks up is canonical before its own global objects open anything, but for those of init_priority(101). The constructors of
/// the libraries that it is linked with run before that; what a program states by TENON_USES is canonical before them, too.
inline Result<Plugin> open(const std::string& path, OpenOptions options = {}) {
    Result<detail::LoadedPlugin*> plugin = detail::open_plugin(path, options);
    if (!plugin) return std::move(plugin).error();
    return Plugin(*plugin);
}

/// The program itself: its plugins look up what it exports with TENON_EXPORT. Linked with -rdynamic (or a list of its slots,
/// -Wl,--export-dynamic-symbol='tenon.*'), as a slot that it does not export is not found.
inline Plugin program() { return Plugin(&detail::program_plugin()); }

/// Checks that all binaries that are loaded agree on the packages that they state: at start-up, that no library of the program was replaced
/// by one with another ABI. What was loaded first stays what others are compared with, also where it was unloaded since. Errors:
/// package_mismatch, inconsistent; the message tells every disagreement of what is loaded now. Throws std::bad_alloc.
inline Result<void> verify_program() { return detail::verify_loaded(); }

}  // namespace tenon
