// SPDX-License-Identifier: BSL-1.0
//
// A process as it would be if a program were started and opened plugins: which files would be loaded, and which
// versions of packages would be canonical. The loader's own code compares them, with a registry that no process uses.
#pragma once

#include "lookups.hpp"

#include <tenon/loader/options.hpp>
#include <tenon/loader/packages.hpp>
#include <tenon/loader/registry.hpp>
#include <tenon/manifest/manifest_reader.hpp>
#include <tenon/system/linux/library_search.hpp>

#include <cstdint>
#include <map>
#include <string>
#include <vector>

namespace [[gnu::visibility("hidden")]] inspect {

/// A program, a plugin, or a library.
struct BinaryFile {
    std::string display_name;                             // "libshape.so (needed by plugin.so)"
    tenon::detail::Vector<tenon::detail::Needing> chain;  // the files that need it, in order, and itself
    tenon::detail::ManifestData data;                     // without records if it states nothing
    Lookups lookups;
    std::uint32_t macho_cpu = 0;  // the processor of a Mach-O file

    std::string path() const;
    const tenon::detail::Needs& needs() const { return chain.back().needs; }
    bool is_called(const std::string& name) const;
};

/// The files that a load brings along.
struct Load {
    std::vector<BinaryFile>
        files;  // the file itself, then its libraries, breadth first, as the dynamic linker loads them
    std::vector<std::string> unfound;  // libraries that are not found from here

    std::vector<std::string> libraries() const;  // those that state something
    std::vector<std::string> doubts() const;     // why nobody can tell whether all of it fits; most often nothing
};

class Process {
public:
    /// `options` are those with which the program opens its plugins.
    explicit Process(const tenon::OpenOptions& options) : by_(tenon::detail::comparing(options)) {}

    /// What becomes of a load.
    struct Loaded {
        std::vector<std::string> libraries, doubts, unfound;
        std::vector<tenon::Error> conflicts;
    };

    /// Loads a program and the libraries that it needs. A conflict does not keep it from starting.
    tenon::Result<Loaded> start(const std::string& path);

    /// Opens a plugin. An error is that of the loader; conflicts are those of its own lookups, which would fail.
    tenon::Result<Loaded> open(const std::string& path);

    /// The names of the packages that are canonical.
    std::vector<std::string> packages() const;

private:
    tenon::Result<Load> read_with_libraries(const std::string& path) const;
    std::string find_library(const std::string& name, const BinaryFile& needing) const;
    template <class Is>
    bool has(Is is, const std::vector<BinaryFile>& others) const;

    tenon::Result<void> reserve(const Load& load);
    tenon::Result<void> check_other_vtables(const BinaryFile& file) const;
    void register_lookups(const Load& load, tenon::detail::Sides sides, std::vector<tenon::Error>& conflicts);
    void take_in(Load load);

    struct FirstVtable {
        std::string owner;
        tenon::detail::VtableRecord record;  // a view of the notes of a file in `loaded_`
    };
    tenon::detail::Comparing by_;
    tenon::detail::Registry registry_;
    std::vector<BinaryFile> loaded_;
    std::map<std::uint64_t, FirstVtable> vtables_;
};

}  // namespace inspect
