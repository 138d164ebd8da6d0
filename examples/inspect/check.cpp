// SPDX-License-Identifier: BSL-1.0
//
// tenon-inspect check: whether a program would take its plugins.
#include "commands.hpp"

#include <tenon/support/error_about.hpp>
#include <tenon/system/linux/library_search.hpp>

#include <algorithm>
#include <cstdio>
#include <filesystem>
#include <map>
#include <optional>
#include <utility>

namespace inspect {

namespace {

using tenon::Manifest;
using tenon::Result;
using tenon::detail::error_about;
using tenon::detail::message_about;
using tenon::detail::NativeFile;
using tenon::detail::Needing;
using tenon::detail::Vector;

std::string real_path(const std::string& path) {
    std::error_code error;
    const std::filesystem::path real = std::filesystem::canonical(path, error);
    return error ? path : real.string();
}

/// A program, a plugin, or a library.
struct File {
    std::string display_name;          // "libshape.so (needed by plugin.so)"
    Vector<Needing> chain;             // the files that need it, in order, and itself
    std::optional<Manifest> manifest;  // nothing if it has no records

    std::string path() const { return real_path(chain.back().path); }
    const tenon::detail::Needs& needs() const { return chain.back().needs; }
    bool is_called(const std::string& name) const {
        return needs().soname == name || std::filesystem::path(path()).filename() == name;
    }
};

Result<File> read_file(const std::string& path, std::string display_name, Vector<Needing> chain) {
    const Result<NativeFile> elf = NativeFile::open(path);
    if (!elf) return elf.error();
    File file{std::move(display_name), std::move(chain), std::nullopt};
    file.chain.push_back({path.find('/') == std::string::npos ? "./" + path : path, tenon::detail::stated_needs(*elf)});
    if (tenon::detail::Needs& needs = file.chain.back().needs; !needs.runpath.empty()) needs.rpath.clear();
    Result<Manifest> manifest = read(path);
    if (manifest) {
        file.manifest = std::move(*manifest);
    } else if (manifest.error().code != tenon::Errc::no_manifest) {
        return std::move(manifest).error();
    } else if (Result<void> loadable = tenon::check_file(path); !loadable) {
        return std::move(loadable).error();
    }
    return file;
}

/// What a process would have loaded so far, in this order. The first version of each package and vtable is the one that
/// others must match.
class Process {
public:
    /// The files that a load would bring along.
    struct Load {
        std::vector<File>
            files;  // the file itself, then its libraries, breadth first, as the dynamic linker loads them
        std::vector<std::string> unfound;
    };

    /// Reads a file and the libraries that it needs.
    Result<Load> read_with_libraries(const std::string& path) const {
        Load load;
        Result<File> first = read_file(
            path, path, loaded_.empty() ? Vector<Needing>() : loaded_.front().chain);  // whose RPATH is inherited
        if (!first) return std::move(first).error();
        load.files.push_back(std::move(*first));
        for (std::size_t k = 0; k < load.files.size(); ++k)
            for (const std::string& name : Vector<std::string>(load.files[k].needs().needed)) {
                const File& needing = load.files[k];
                const auto is_it = [&](const File& other) { return other.is_called(name); };
                if (has(is_it, load.files)) continue;
                const std::string found = tenon::detail::find_library(name, needing.chain).path;
                if (found.empty()) {
                    load.unfound.push_back(name + " (needed by " + needing.path() + ")");
                    continue;
                }
                const std::string library = real_path(found);
                const auto is_same = [&](const File& other) { return other.path() == library; };
                if (has(is_same, load.files)) continue;
                Result<File> file = read_file(found, library + " (needed by " + needing.path() + ")", needing.chain);
                if (!file) return std::move(file).error();
                load.files.push_back(std::move(*file));
            }
        return load;
    }

    /// Says why a file conflicts with the files that are loaded. Nothing if it does not.
    std::optional<tenon::Error> conflict_of(const File& file) const {
        if (!file.manifest) return std::nullopt;
        for (const tenon::PackageInfo& info : file.manifest->packages()) {
            const auto found = packages_.find(std::string(info.name));
            if (found == packages_.end() || found->second.is.lines == info.lines) continue;
            return refusal(tenon::Errc::package_mismatch, file,
                           "built with another version of package \"" + std::string(info.name) + "\"",
                           found->second.owner, tenon::differences(found->second.is.lines, info.lines));
        }
        for (const tenon::Vtable& vtable : file.manifest->vtables()) {
            const auto found = vtables_.find(vtable.line_hash);
            if (found == vtables_.end()) continue;
            const std::vector<tenon::Difference> all = tenon::differences(found->second.is, vtable);
            if (all.empty()) continue;
            // A conflict about a class in a package makes the open fail; about another class, a lookup that reaches it.
            const std::string package = package_of(vtable, file);
            return refusal(package.empty() ? tenon::Errc::type_mismatch : tenon::Errc::package_mismatch, file,
                           "built with other virtual functions of " +
                               (package.empty() ? name_of(vtable) : "package \"" + package + "\""),
                           found->second.owner, all);
        }
        return std::nullopt;
    }

    void take_in(File file) {
        if (file.manifest) {
            for (tenon::PackageInfo& package : file.manifest->packages())
                packages_.try_emplace(std::string(package.name), First<tenon::PackageInfo>{file.display_name, package});
            for (tenon::Vtable& vtable : file.manifest->vtables())
                vtables_.try_emplace(vtable.line_hash, First<tenon::Vtable>{file.display_name, vtable});
        }
        loaded_.push_back(std::move(file));
    }

    bool has_packages() const { return !packages_.empty(); }

private:
    template <class Is>
    bool has(Is is, const std::vector<File>& others) const {
        return std::any_of(loaded_.begin(), loaded_.end(), is) || std::any_of(others.begin(), others.end(), is);
    }
    /// The name of a loaded package that has the class of a vtable; empty if there is none.
    std::string package_of(const tenon::Vtable& vtable, const File& file) const {
        for (const tenon::PackageInfo& package : file.manifest->packages())
            if (packages_.contains(std::string(package.name)) &&
                std::find(package.lines.begin(), package.lines.end(), vtable.line) != package.lines.end())
                return std::string(package.name);
        return {};
    }
    static tenon::Error refusal(tenon::Errc code, const File& file, const std::string& what, const std::string& owner,
                                const std::vector<tenon::Difference>& all) {
        std::string message = message_about(file.display_name, what + " than " + owner);
        for (const tenon::Difference& each : all) message += "\n  " + each.text();
        return {code, std::move(message)};
    }

    template <class Fact>
    struct First {
        std::string owner;
        Fact is;  // a view of its manifest, which `loaded_` keeps
    };
    std::vector<File> loaded_;
    std::map<std::string, First<tenon::PackageInfo>> packages_;
    std::map<std::uint64_t, First<tenon::Vtable>> vtables_;
};

std::string listed(const char* head, const std::vector<std::string>& all) {
    std::string text;
    for (const std::string& name : all) text += (text.empty() ? head : ", ") + name;
    return text;
}

/// Reads what a plugin would load, and takes it in if all of it fits.
Result<Process::Load> open(Process& process, const std::string& path) {
    const Result<NativeFile> elf = NativeFile::open(path);
    if (!elf) return elf.error();
    if (!elf->is_for_this_machine)
        return error_about(path, tenon::Errc::wrong_machine, "is built for another machine than this one");
    if (!elf->is_library)
        return error_about(path, tenon::Errc::not_a_library, "is an executable, not a shared library");
    if (const Result<Manifest> manifest = read(path); !manifest) return manifest.error();
    Result<Process::Load> load = process.read_with_libraries(path);
    if (!load) return load;
    for (const File& file : load->files)
        if (std::optional<tenon::Error> conflict = process.conflict_of(file)) return std::move(*conflict);
    for (const File& file : load->files) process.take_in(file);
    return load;
}

}  // namespace

int check(const Words& files, bool json) {
    int status = fine;
    Process process;
    Result<Process::Load> program = process.read_with_libraries(files[0]);
    if (!program) return complain(program.error()), trouble;
    for (const std::string& name : program->unfound)
        std::fprintf(stderr, "tenon-inspect: %s is not found from here, so it is not checked\n",
                     tenon::detail::printable(name).c_str());
    for (File& file : program->files) {
        if (const std::optional<tenon::Error> conflict = process.conflict_of(file))
            complain(*conflict), status = breaking;
        process.take_in(std::move(file));
    }
    if (!process.has_packages())
        std::fprintf(stderr,
                     "tenon-inspect: %s states no package in its file, so plugins are compared with each other only; "
                     "TENON_USES states them\n",
                     files[0].c_str());

    std::vector<Json> items;
    Progress progress(files.size() - 1);
    for (std::size_t k = 1; k < files.size(); ++k) {
        const std::string& path = files[k];
        const Result<Process::Load> load = open(process, path);
        progress.clear();
        if (!load) status = breaking;
        std::vector<std::string> libraries, unfound;  // `libraries` have records
        if (load) {
            unfound = load->unfound;
            for (std::size_t j = 1; j < load->files.size(); ++j)
                if (load->files[j].manifest) libraries.push_back(load->files[j].path());
        }
        if (json) {
            const auto texts = [](const std::vector<std::string>& all) {
                std::vector<Json> list;
                for (const std::string& name : all) list.push_back(Json::text(name));
                return Json::list(list);
            };
            items.push_back(Json::object({{"path", Json::text(path)},
                                          {"taken", Json::truth(load.has_value())},
                                          {"libraries", texts(libraries)},
                                          {"unfound", texts(unfound)},
                                          {"error", load ? Json::none() : as_json(load.error())}}));
        } else if (!load) {
            complain(load.error());
        } else {
            std::printf("%s  %s%s%s\n", styled(path, Style::strong).c_str(),
                        styled("would be taken", Style::good).c_str(),
                        styled(listed(", with ", libraries), Style::faint).c_str(),
                        styled(listed(", if these are found and fit: ", unfound), Style::bad).c_str());
        }
        progress.step();
    }
    progress.clear();
    if (json) std::printf("%s\n", Json::list(items).str().c_str());
    return status;
}

}  // namespace inspect
