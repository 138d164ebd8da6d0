// SPDX-License-Identifier: BSL-1.0
//
// The face of the loader: open a plugin, look up what it exports.
#pragma once

#include <tenon/base/visibility.hpp>
#include <tenon/loader/bind.hpp>
#include <tenon/loader/first_lookup.hpp>
#include <tenon/loader/has_member.hpp>
#include <tenon/loader/misfits.hpp>
#include <tenon/loader/open.hpp>
#include <tenon/loader/program.hpp>
#include <tenon/loader/registration.hpp>
#include <tenon/loader/reload.hpp>
#include <tenon/loader/symbol.hpp>
#include <tenon/loader/verified.hpp>
#include <tenon/support/result.hpp>

#include <concepts>
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>
#include <vector>

namespace [[gnu::visibility("hidden")]] tenon {

// Defined by <tenon/manifest.hpp>, which a host that only looks up symbols need not compile.
class [[TENON_DETAIL_PUBLIC]] Manifest;

/// A plugin that is open, or the program. It has the size of a pointer; copies and equal objects mean the same
/// plugin, which stays loaded until the process ends. All members may be called by many threads at once.
class [[TENON_DETAIL_PUBLIC]] Plugin {
public:
    /// Finds the export `name` if it has type T: `void(acme::Image&)` for a function, `int` for a variable. A symbol
    /// that is returned is a proof: T and everything that T reaches is the same on both sides. `noexcept` and `const`
    /// of the export itself may be left out of T. Not seen: what a nominal or opaque type holds.
    ///
    ///     const auto filter = plugin.lookup<void(acme::Image&)>("filter");
    ///     if (filter) (*filter)(image);
    ///
    /// T is what the calling translation unit was compiled with. A lookup in an inline function or a template of
    /// several units is judged by the one instance that the linker keeps.
    ///
    /// Errors: symbol_not_found, kind_mismatch, signature_mismatch, type_mismatch; slot_hidden, interposed; damaged
    /// (a hash is not that of its text); package_mismatch (this binary's own packages are not those of the process);
    /// inconsistent (two units of the program state two versions of a package that T reaches).
    ///
    /// Cost: the first lookup in a unit compares whole texts and reads the slot; later ones find the name in a hash
    /// table and compare two numbers. A literal name is hashed at compile time.
    template <class T>
    [[gnu::always_inline]] Result<Symbol<T>> lookup(const SymbolName& name) const {
        const detail::ExportRecord* const found = plugin_->records.find({name.data(), name.size()}, name.hash());
        if (found != nullptr) {
            const detail::Resolved& known = plugin_->resolution_of(*found);
            if (__atomic_load_n(&known.verified, __ATOMIC_ACQUIRE) ==
                __atomic_load_n(&detail::verified_number<T>, __ATOMIC_RELAXED))
                return Symbol<T>(pointer<T>(__atomic_load_n(&known.address, __ATOMIC_RELAXED)));
        }
        return first_lookup<T, detail::this_unit>(name, found);
    }

    /// Refuses types that no export has, with the reason.
    template <class T>
    requires(std::is_reference_v<T> || std::is_void_v<T>) void lookup(const SymbolName&) const {
        static_cast<void>(detail::requested<T>);
    }

    /// Looks up all members of Api, a struct of `tenon::Symbol<T>` members, each under its member's name: all or
    /// nothing. The error lists every member that does not fit, and has the code of the first one (those of
    /// `lookup`). A `tenon::Optional<T>` is null where the plugin exports nothing of its name.
    ///
    ///     struct Api { tenon::Symbol<void(acme::Image&)> filter; tenon::Optional<int> radius; };
    template <class Api>
    [[gnu::always_inline]] Result<Api> bind() const {
        return detail::Binder<Api, Plugin, detail::this_unit>::bind(*this);
    }

    /// Looks up every export of type T: a plugin as a registry of its factories, filters or commands. Those of other
    /// signatures are left out. The same signature by other types is an error, as it is for `lookup`: such an export
    /// was built against another version of the interface. All or nothing; the order is that of the records. Errors:
    /// those of `lookup`.
    ///
    ///     const auto filters = plugin.all<void(acme::Image&)>();
    ///     for (const auto& [name, filter] : *filters) menu.add(name, filter);
    template <class T>
    [[gnu::always_inline]] Result<std::vector<NamedSymbol<T>>> all() const {
        return all<T, detail::this_unit>();
    }

    /// Whether the version of a class that this plugin was built with has a member: a data member or a virtual function
    /// of a class of TENON_GROWS. Asked of a plugin that was opened with OpenOptions::older_plugins, before each use of
    /// what was appended. False if no export and no package of the plugin reaches the class.
    ///
    ///     if (plugin.has<&acme::Filter::preview>()) filter->preview();
    ///
    /// Cost: reads the lines that the plugin records. Keep the answer beside the object that it is about.
    template <auto Member>
    [[gnu::always_inline]] bool has() const {
        if constexpr (detail::may_be_asked_for<Member>()) {
            using parent = detail::member_parent<Member>;
            constexpr auto& line = detail::line_in_unit<parent>;
            return detail::has_part(plugin_->records, detail::characters_of(line.words, line.size),
                                    detail::place_of_member<parent, Member, detail::description_kind<parent>>);
        }
        return false;
    }

    /// The real path by which it was opened first, or the given path if there is no real one (a removed file, a
    /// memfd). The view stays valid until the process ends.
    std::string_view path() const { return detail::view(plugin_->path); }

    /// The manifest that was checked when the plugin was opened. Requires <tenon/manifest.hpp>, as does `exports`.
    template <std::same_as<Manifest> M = Manifest>
    auto manifest() const {
        static_assert(
            requires { sizeof(M); }, "tenon: manifest() and exports() need <tenon/manifest.hpp>; include it");
        return M(&plugin_->records, std::string(path()), {}, detail::sides_of(*plugin_));
    }
    /// Its exports, in the order of their records: a std::vector of tenon::Export, made at each call.
    template <std::same_as<Manifest> M = Manifest>
    auto exports() const {
        return manifest<M>().exports();
    }

    /// The value that TENON_METADATA gave to a key (the first, if several did), or nothing. The view stays valid
    /// until the process ends.
    std::optional<std::string_view> metadata(std::string_view key) const {
        for (const detail::MetadataRecord& one : plugin_->records.metadata)
            if (detail::view(one.key) == key) return detail::view(one.value);
        return std::nullopt;
    }

    /// Whether the file at its path is no longer the one that was loaded: removed, replaced or written to. Asks the
    /// file system at each call.
    bool replaced_on_disk() const { return detail::is_replaced(*plugin_); }

    /// Opens the file that is now at its path beside this plugin, with the options of its first open, and returns that;
    /// this plugin itself if the file is the same. The new file is checked like any plugin, and its init functions run.
    /// From then on `open(path)` returns the new plugin. Where the new file does not fit, this plugin stays in use, and
    /// the error says why: for a package, which type changed. Types of exports that are in no package are compared by
    /// the next `lookup` or `bind`: bind the new plugin before letting go of the old.
    ///
    ///     if (plugin.replaced_on_disk())
    ///         if (const auto newer = plugin.reload(); newer && newer->bind<Api>()) plugin = *newer;
    ///
    /// Nothing is unloaded: symbols and objects of the old plugin stay valid, and its variables keep their values, which
    /// the new one does not see. Each reload of a changed file costs the memory of an image. The libraries that the
    /// plugin needs are loaded once and shared by all. So is what the compiler makes unique in the process: inline
    /// variables and static data of templates, under g++ unless they are hidden or -fno-gnu-unique is given.
    ///
    /// Replace the file, as linkers, install and mv do. One that was written to (cp does that) is loaded by a copy that
    /// is made beside it, but what was written shows in the pages of the old image, and may break the old code.
    ///
    /// Errors: those of `open`; unsupported: the program; cannot_read: there is no file, or no copy can be made. A file
    /// that a linker has not finished is damaged, or no library: try again.
    ///
    /// Threads: as `open`. Threads that reload one plugin at once get one new plugin. A thread that opens the path while
    /// the init functions of the new plugin run gets the old one.
    Result<Plugin> reload() const {
        Result<detail::LoadedPlugin*> plugin = detail::reload_plugin(*plugin_);
        if (!plugin) return std::move(plugin).error();
        return Plugin(*plugin);
    }

    friend bool operator==(Plugin, Plugin) = default;

private:
    friend Result<Plugin> open(const std::string& path, OpenOptions options);
    friend Plugin program();
    template <class, class, class>
    friend class detail::Binder;
    explicit Plugin(detail::LoadedPlugin* plugin) : plugin_(plugin) {}

    template <class T>
    static T* pointer(void* address) {
        return __builtin_bit_cast(T*, address);  // also for functions, which no cast converts to
    }

    bool has(const SymbolName& name) const {
        return plugin_->records.find({name.data(), name.size()}, name.hash()) != nullptr;
    }

    template <class T, class Unit>
    Result<std::vector<NamedSymbol<T>>> all() const {
        std::vector<NamedSymbol<T>> fitting;
        detail::Misfits misfits;
        std::size_t count = 0;
        for (const detail::ExportRecord& record : plugin_->records.exports) {
            if (!detail::has_signature(record, detail::requested<T>)) continue;
            ++count;
            Result<Symbol<T>> symbol = lookup<T>(SymbolName::from(record.name()));
            if (symbol)
                fitting.push_back({detail::view(record.name()), *symbol});
            else
                misfits.add(symbol.error());
        }
        if (!misfits.empty()) return misfits.error(path(), count);
        return fitting;
    }

    template <class T, class Unit>
    [[gnu::noinline, gnu::cold]] Result<Symbol<T>> first_lookup(const SymbolName& name,
                                                                const detail::ExportRecord* found) const {
        if (const Error* const conflict = detail::registration<T>.conflict) return Error(*conflict);
        Result<void*> address =
            detail::resolve(*plugin_, name, found, detail::requested<T>, detail::verified_number<T>);
        if (!address) return std::move(address).error();
        return Symbol<T>(pointer<T>(*address));
    }

    detail::LoadedPlugin* plugin_;
};

/// Opens a plugin: checks its file before any code of it runs, loads it, checks that what was loaded is what was
/// checked, and runs its init functions. The same file, by whatever path, is one plugin. A path without a slash names
/// a file in the current directory; no search path is used.
///
///     tenon::Result<tenon::Plugin> plugin = tenon::open("./libblur.so");
///     if (!plugin) std::fprintf(stderr, "%s\n", plugin.error().message.c_str());
///
/// Errors before any code of the plugin has run:
///   - cannot_read, not_a_library, wrong_machine, damaged: the file, or a library that it would bring along;
///   - no_manifest, format_mismatch, inconsistent, not_sealed, toolchain_mismatch: its records;
///   - package_mismatch: this process has another version of a package, or a loader of another version of tenon;
///   - would_deadlock: this thread is opening it already;
///   - unsupported: deep binding on musl or under a sanitizer.
/// load_failed: the dynamic linker refused it, before or while its constructors ran.
/// Errors after its constructors have run; the image stays loaded, and further opens return the same error:
///   - image_changed: the file was replaced while it was opened;
///   - slot_hidden, symbol_not_found, interposed: an init function;
///   - init_failed: an init function threw or did not finish;
///   - would_deadlock: another thread runs its init functions and cannot finish before this one;
///   - package_mismatch, inconsistent: a library that came along.
/// Throws std::bad_alloc if memory runs out; nothing is left behind.
///
/// Threads: may be called by many threads at once, in constructors, init functions and fork handlers. A thread may
/// end in an init function, or be cancelled while it opens (not inside dlopen, and not in a binary without
/// exceptions). After a fork the child may open plugins; plugins that other threads were initialising are init_failed
/// there. Not detected: a constructor that a plain dlopen runs waits for ever if it opens a plugin whose init
/// function, in another thread, needs the dynamic linker.
///
/// The packages that the program looks up are canonical before its global objects can open anything, except those of
/// init_priority(101). The constructors of libraries that it links run earlier; what it states with TENON_USES is
/// canonical before these, too.
///
/// Cost: a plugin that is open already costs one stat and one lookup in a hash table. The first open reads the
/// headers, dynamic tables and records of the file, and of the libraries that come along, without their code.
inline Result<Plugin> open(const std::string& path, OpenOptions options = {}) {
    Result<detail::LoadedPlugin*> plugin = detail::open_plugin(path, options);
    if (!plugin) return std::move(plugin).error();
    return Plugin(*plugin);
}

/// The program as a plugin of its plugins, which look up what it exports with TENON_EXPORT. The program must export
/// its slots: link it with -rdynamic, or with -Wl,--export-dynamic-symbol='tenon.*'.
inline Plugin program() { return Plugin(&detail::program_plugin()); }

/// Checks that all loaded binaries agree on their packages. At start-up this finds a library of the program that was
/// replaced by one with another ABI. Packages are compared with the version that was loaded first, even if that
/// binary has been unloaded. The message lists every conflict of a binary that is loaded now. Errors:
/// package_mismatch, inconsistent. Throws std::bad_alloc.
inline Result<void> verify_program() { return detail::verify_images(); }

}  // namespace tenon
