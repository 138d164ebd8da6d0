// SPDX-License-Identifier: BSL-1.0
#include "process.hpp"

#include "slots.hpp"

#include <tenon/manifest.hpp>
#include <tenon/manifest/hidden_slot.hpp>
#include <tenon/system/darwin/library_paths.hpp>

#include "commands.hpp"

#include <algorithm>
#include <filesystem>
#include <optional>
#include <system_error>
#include <utility>

namespace [[gnu::visibility("hidden")]] inspect {

namespace {

using tenon::Errc;
using tenon::Error;
using tenon::Result;
using tenon::Versioning;
using tenon::detail::Comparing;
using tenon::detail::ElfFile;
using tenon::detail::error_about;
using tenon::detail::MachOFile;
using tenon::detail::ManifestData;
using tenon::detail::Needing;
using tenon::detail::Needs;
using tenon::detail::Opening;
using tenon::detail::Owned;
using tenon::detail::OwnedText;
using tenon::detail::Records;
using tenon::detail::Registry;
using tenon::detail::Sides;
using tenon::detail::Vector;
using tenon::detail::VtableRecord;

std::string real_path(const std::string& path) {
    std::error_code error;
    const std::filesystem::path real = std::filesystem::canonical(path, error);
    return error ? path : real.string();
}

std::uint32_t cpu_of(const ElfFile&) { return 0; }
std::uint32_t cpu_of(const MachOFile& file) { return file.cpu(); }

/// Whether a program loads a file as far as their machines go. Programs for macOS are judged on any system.
bool fits_machine(const ElfFile& file, std::uint32_t cpu_of_program) {
    return cpu_of_program == 0 && file.is_for_this_machine;
}
bool fits_machine(const MachOFile& file, std::uint32_t cpu_of_program) {
    return file.can_be_checked && file.cpu() == cpu_of_program;
}

Result<BinaryFile> read_file(const std::string& path, std::string display_name, Vector<Needing> chain) {
    return tenon::detail::with_any_file(path, [&](const auto& opened) -> Result<BinaryFile> {
        Result<ManifestData> data = tenon::detail::read_manifest(opened);
        if (!data) return std::move(data).error();
        if (Result<void> whole = tenon::detail::TextVerifier(data->records, path).run(); !whole)
            return std::move(whole).error();
        if (Result<void> loadable = tenon::check_file(path); !loadable) return std::move(loadable).error();
        BinaryFile file{std::move(display_name), std::move(chain), std::move(*data), lookups_of(opened),
                        cpu_of(opened)};
        file.chain.push_back({path.find('/') == std::string::npos ? "./" + path : path, stated_needs(opened)});
        if (Needs& needs = file.chain.back().needs; !needs.runpath.empty()) needs.rpath.clear();
        return file;
    });
}

/// Checks what the loader checks of a plugin before it looks at packages, and whether its slots are exported.
Result<void> check_plugin(const std::string& path, std::uint32_t cpu_of_program) {
    Result<void> loads = tenon::detail::with_any_file(path, [&](const auto& file) -> Result<void> {
        if (!fits_machine(file, cpu_of_program))
            return error_about(path, Errc::wrong_machine, "is built for another machine than the program");
        if (!file.is_library) return error_about(path, Errc::not_a_library, "is an executable, not a shared library");
        return {};
    });
    if (!loads) return loads;
    const Result<tenon::Manifest> manifest = read(path);
    if (!manifest) return manifest.error();
    if (const auto hidden = hidden_slots(path, *manifest); hidden && !hidden->empty())
        return tenon::detail::hidden_slot(path, hidden->front().who, hidden->front().symbol, hidden->front().advice);
    return {};
}

/// The error of a package that a binary states and that one of its own lookups contradicts.
std::optional<Error> contradiction(const Registry& registry, const Records& lookup, const std::string& who) {
    for (const tenon::detail::PackageRecord& record : lookup.packages)
        if (const auto* const canonical = find_package(registry, record.name)) {
            const auto& first = canonical->versions.front();
            if (first.hash != record.hash && view(first.owner) == who)
                return two_versions(who, view(record.name), lines_of(*canonical, Versioning::exact),
                                    lines_of(lookup, record));
        }
    return std::nullopt;
}

}  // namespace

std::string BinaryFile::path() const { return real_path(chain.back().path); }

bool BinaryFile::is_called(const std::string& name) const {
    return needs().soname == name || std::filesystem::path(path()).filename() == name;
}

std::vector<std::string> Load::libraries() const {
    std::vector<std::string> paths;
    for (std::size_t k = 1; k < files.size(); ++k)
        if (!files[k].data.records.empty() || !files[k].lookups.all.empty()) paths.push_back(files[k].path());
    return paths;
}

std::vector<std::string> Load::doubts() const {
    std::vector<std::string> all;
    for (const std::string& name : unfound) all.push_back(name + " is not found from here");
    for (const BinaryFile& file : files)
        if (!file.lookups.doubt.empty()) all.push_back(file.display_name + " holds " + file.lookups.doubt);
    return all;
}

template <class Is>
bool Process::has(Is is, const std::vector<BinaryFile>& others) const {
    return std::any_of(loaded_.begin(), loaded_.end(), is) || std::any_of(others.begin(), others.end(), is);
}

/// The file that the dynamic linker of the program's system takes for the name of a library; empty if none is found.
std::string Process::find_library(const std::string& name, const BinaryFile& needing) const {
    if (needing.macho_cpu == 0) return tenon::detail::find_library(name, needing.chain).path;
    const std::string program = loaded_.empty() ? needing.chain[0].path : loaded_.front().path();
    std::string found;
    tenon::detail::any_library_path(name, needing.chain, program, [&](const std::string& path) {
        const Result<MachOFile> file = MachOFile::open(path);
        const bool is_taken = file ? file->cpu() == needing.macho_cpu : file.error().code == Errc::damaged;
        if (is_taken) found = path;
        return is_taken;
    });
    return found;
}

Result<Load> Process::read_with_libraries(const std::string& path) const {
    Load load;
    Result<BinaryFile> first =
        read_file(path, path, loaded_.empty() ? Vector<Needing>() : loaded_.front().chain);  // whose RPATH is inherited
    if (!first) return std::move(first).error();
    load.files.push_back(std::move(*first));
    for (std::size_t k = 0; k < load.files.size(); ++k)
        for (const std::string& name : Vector<std::string>(load.files[k].needs().needed)) {
            const BinaryFile& needing = load.files[k];
            const auto is_it = [&](const BinaryFile& other) { return other.is_called(name); };
            if (has(is_it, load.files)) continue;
            const std::string found = find_library(name, needing);
            if (found.empty()) {
                if (needing.macho_cpu != 0 && tenon::detail::may_be_in_shared_cache(name))
                    continue;  // it is macOS's own
                load.unfound.push_back(name + " (needed by " + needing.path() + ")");
                continue;
            }
            const std::string library = real_path(found);
            const auto is_same = [&](const BinaryFile& other) { return other.path() == library; };
            if (has(is_same, load.files)) continue;
            Result<BinaryFile> file = read_file(found, library + " (needed by " + needing.path() + ")", needing.chain);
            if (!file) return std::move(file).error();
            load.files.push_back(std::move(*file));
        }
    return load;
}

Result<Process::Loaded> Process::start(const std::string& path) {
    Result<Load> load = read_with_libraries(path);
    if (!load) return std::move(load).error();
    Loaded loaded{load->libraries(), load->doubts(), load->unfound, {}};
    for (const BinaryFile& file : load->files) {
        if (Result<void> fits = check_packages(registry_, file.data.records, file.display_name, {}); !fits)
            loaded.conflicts.push_back(std::move(fits).error());
        commit_packages(registry_, file.data.records, file.display_name);
    }
    register_lookups(*load, Sides::alike, loaded.conflicts);
    take_in(std::move(*load));
    return loaded;
}

Result<Process::Loaded> Process::open(const std::string& path) {
    const std::uint32_t cpu = loaded_.empty() ? 0 : loaded_.front().macho_cpu;
    if (Result<void> fits = check_plugin(path, cpu); !fits) return std::move(fits).error();
    Result<Load> load = read_with_libraries(path);
    if (!load) return std::move(load).error();
    if (Result<void> fits = reserve(*load); !fits) return std::move(fits).error();
    Loaded loaded{load->libraries(), load->doubts(), load->unfound, {}};
    register_lookups(*load, by_.sides, loaded.conflicts);
    for (Error& conflict : loaded.conflicts)
        conflict.message += "\n  the plugin would be opened, and its own lookups of these types would fail";
    take_in(std::move(*load));
    return loaded;
}

/// Checks the packages of all files of an open, and makes them canonical if all of them fit.
Result<void> Process::reserve(const Load& load) {
    Owned<Opening> made = Owned<Opening>::make();
    std::size_t packages = 0;
    for (const BinaryFile& file : load.files) packages += file.data.records.packages.size();
    made->path = OwnedText(load.files.front().display_name);
    made->held = tenon::detail::HeapArray<tenon::detail::Held>::zeroed(packages);
    Opening& opening = registry_.openings.add(std::move(made));
    Result<void> fits;
    for (const BinaryFile& file : load.files) {
        fits = check_packages(registry_, file.data.records, file.display_name, by_);
        if (fits) fits = check_other_vtables(file);
        if (!fits) break;
        reserve_packages(registry_, file.data.records, opening);
    }
    for (const BinaryFile& file : load.files)
        if (fits) commit_packages(registry_, file.data.records, file.display_name, by_);
    release_packages(registry_, opening);
    registry_.openings.remove(opening);
    return fits;
}

/// Compares the vtables of classes that are in no package. A conflict makes each lookup fail that reaches the class.
Result<void> Process::check_other_vtables(const BinaryFile& file) const {
    const Records& records = file.data.records;
    for (const VtableRecord& vtable : records.vtables) {
        const auto found = vtables_.find(vtable.line_hash);
        if (found == vtables_.end() || same_vtable(found->second.record, vtable)) continue;
        const std::string_view line = tenon::detail::LinesByHash(records)[vtable.line_hash];
        return error_about(file.display_name, Errc::type_mismatch,
                           "built with other virtual functions of " + tenon::detail::subject_of_vtable(line) +
                               " than " + found->second.owner + explain_vtables(found->second.record, &vtable, line));
    }
    return {};
}

/// Registers what lookups register when constructors run: those of a library before those of the files that need it.
void Process::register_lookups(const Load& load, Sides sides, std::vector<Error>& conflicts) {
    const Comparing by{Versioning::exact, sides};
    for (std::size_t k = load.files.size(); k-- > 0;) {
        const BinaryFile& file = load.files[k];
        for (const Lookup& lookup : file.lookups.all) {
            std::optional<Error> conflict = contradiction(registry_, lookup.records, file.display_name);
            if (!conflict)
                if (Result<void> fits = check_packages(registry_, lookup.records, file.display_name, by); !fits)
                    conflict = std::move(fits).error();
            if (conflict)
                conflicts.push_back(std::move(*conflict));
            else
                commit_packages(registry_, lookup.records, file.display_name, by);
        }
    }
}

void Process::take_in(Load load) {
    for (BinaryFile& file : load.files) {
        for (const VtableRecord& vtable : file.data.records.vtables)
            vtables_.try_emplace(vtable.line_hash, FirstVtable{file.display_name, vtable});
        loaded_.push_back(std::move(file));
    }
}

std::vector<std::string> Process::packages() const {
    std::vector<std::string> names;
    for (const tenon::detail::CanonicalPackage& package : registry_.packages) names.emplace_back(view(package.name));
    return names;
}

}  // namespace inspect
