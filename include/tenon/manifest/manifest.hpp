// SPDX-License-Identifier: BSL-1.0
//
// The manifest of a binary: all its records, read from its file without running any of it, or from the loaded image.
#pragma once

#include <tenon/base/visibility.hpp>
#include <tenon/container/any_file.hpp>
#include <tenon/manifest/manifest_reader.hpp>
#include <tenon/manifest/verification.hpp>
#include <tenon/records/differences.hpp>
#include <tenon/records/format_type.hpp>
#include <tenon/records/requested.hpp>
#include <tenon/records/vtable_records.hpp>
#include <tenon/records/vtables.hpp>
#include <tenon/support/heap_sort.hpp>
#include <tenon/support/result.hpp>
#include <tenon/support/shared_pointer.hpp>
#include <tenon/support/vector.hpp>

#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace [[gnu::visibility("hidden")]] tenon {

/// An export as its binary states it. The views live as long as the manifest.
struct [[TENON_DETAIL_PUBLIC]] Export {
    std::string_view name;       ///< the name by which a lookup finds it
    std::string_view signature;  ///< "fn void(acme::Image&)" or "var int"
    std::uint64_t hash = 0;      ///< the type hash
    bool is_function = false;    ///< a function or a variable
    bool is_const = false;       ///< the variable itself is const
    bool is_noexcept = false;    ///< the function itself is noexcept
    Lines lines;                 ///< the identity text: the signature, then a line for each type that it reaches

    /// Spells the type as C++ does, with const and noexcept: "void(acme::Image&) noexcept", "int* const".
    std::string type() const {
        return detail::format_type(signature,
                                   (is_const ? detail::is_const : 0) | (is_noexcept ? detail::is_noexcept : 0));
    }
};

/// A package as its binary states it. The views live as long as the manifest.
struct [[TENON_DETAIL_PUBLIC]] PackageInfo {
    std::string_view name;   ///< the name that TENON_PACKAGE gives
    std::uint64_t hash = 0;  ///< equal for equal versions
    Lines lines;             ///< the list of its types, then a line for each type that they reach
};

/// A metadatum as TENON_METADATA states it. The views live as long as the manifest.
struct [[TENON_DETAIL_PUBLIC]] Metadatum {
    std::string_view key, value;  ///< texts of the author, with no meaning to tenon
};

/// What a binary says about itself. Cheap to copy: copies share the data, which lives as long as any of them. Different
/// threads may use one manifest.
///
///     tenon::Result<tenon::Manifest> manifest = tenon::Manifest::read("libblur.so");
///     if (!manifest) return report(manifest.error().message);
///     for (const tenon::Export& item : manifest->exports()) print(item.name, item.type());
class [[TENON_DETAIL_PUBLIC]] Manifest {
public:
    /// Reads the manifest of a file: a shared library or an executable of any machine of this byte order. Checks the
    /// file's headers, the structure of every record, the seal if there is one, and that the records do not contradict
    /// each other. Does not recompute hashes (`verify` does), nor check whether the file can be loaded (`check_file`
    /// does). Runs no code of the file, and not the dynamic linker. Errors: cannot_read, not_a_library, wrong_machine
    /// (the other byte order), damaged, no_manifest, format_mismatch, inconsistent.
    static Result<Manifest> read(const std::string& path) {
        return detail::with_any_file(path, [](const auto& file) { return of(file); });
    }
    /// The same for a file that is in memory. `name` stands for its path in messages. The bytes are needed during the
    /// call only.
    static Result<Manifest> read(const void* data, std::size_t size, const std::string& name) {
        const detail::Bytes content{static_cast<const unsigned char*>(data), size};
        return detail::with_any_file(detail::File::in_memory(content), name, [](const auto& file) { return of(file); });
    }

    /// Lists the exports in the order of their records in the binary. Builds a vector in each call.
    std::vector<Export> exports() const {
        std::vector<Export> all;
        for (const detail::ExportRecord& record : records_->exports) all.push_back(export_of(record));
        return all;
    }

    /// Lists the packages, each once, sorted by name. Builds a vector in each call.
    std::vector<PackageInfo> packages() const {
        std::vector<PackageInfo> all;
        for (const detail::PackageRecord* record : detail::sorted_packages(*records_))
            if (all.empty() || all.back().name != view(record->name))
                all.push_back(
                    {view(record->name), record->hash, detail::std_vector(detail::lines_of(*records_, *record))});
        return all;
    }

    /// Lists the vtables of the classes that exports and packages reach, each once, sorted by the lines of the classes.
    /// Builds a vector in each call.
    std::vector<Vtable> vtables() const {
        std::vector<Vtable> all;
        const detail::LinesByHash lines(*records_);
        for (const detail::VtableRecord* record : detail::sorted_vtables(*records_))
            if (all.empty() || all.back().line_hash != record->line_hash)
                all.push_back(detail::vtable_of(*record, lines[record->line_hash]));
        detail::heap_sort(all.data(), all.size(), [](const Vtable& a, const Vtable& b) {
            return a.line != b.line ? a.line < b.line : a.line_hash < b.line_hash;
        });
        return all;
    }

    /// Lists the metadata in the order of their records in the binary. Builds a vector in each call.
    std::vector<Metadatum> metadata() const {
        std::vector<Metadatum> all;
        for (const detail::MetadataRecord& record : records_->metadata)
            all.push_back({view(record.key), view(record.value)});
        return all;
    }

    /// Says what the binary was built with: "g++ 12.2.0; libstdc++ cxx11; LP64; enum 4; pack 16; char signed; wchar_t
    /// 4; ...". If its translation units were built with several toolchains, the first one. Lives as long as the
    /// manifest.
    std::string_view toolchain() const {
        return records_->toolchains.empty() ? std::string_view() : view(records_->toolchains[0]);
    }

    /// Tells whether a lookup of this name and type would succeed as far as records tell: compares the whole text and
    /// the vtables. The lookup can still fail with slot_hidden or interposed. If this returns false, the error of the
    /// lookup says why.
    template <class T>
    [[gnu::always_inline]] bool exports(std::string_view name) const {
        return exports(name, detail::requested<T>);
    }

    /// Lists the exports of type T, in the order of their records: those for which a lookup of their name and T would
    /// succeed as far as records tell. Builds a vector in each call.
    ///
    ///     for (const tenon::Export& filter : manifest->all<void(acme::Image&)>()) menu.add(filter.name);
    template <class T>
    [[gnu::always_inline]] std::vector<Export> all() const {
        return all(detail::requested<T>);
    }

    /// Lists the names of the functions that run when the plugin is opened, in this order. Builds a vector in each
    /// call.
    std::vector<std::string_view> init_functions() const {
        std::vector<std::string_view> all;
        for (const detail::Chars& name : records_->inits) all.push_back(detail::view(name));
        return all;
    }

    /// Tells whether the file is sealed. The seal was checked when the file was read.
    bool is_sealed() const { return records_->seal() != nullptr; }

    /// Computes one number by which two builds of a binary can be compared, from its sorted exports, packages, vtables
    /// and init functions. It is equal for builds that differ only in link order, function bodies, metadata, paths,
    /// optimisation or compiler. It differs for builds that offer something else, except for a collision of 64 bits,
    /// which `tenon-inspect diff` would find.
    std::uint64_t abi_hash() const { return detail::abi_hash(*records_); }

    /// Checks what reading leaves out because its cost grows with the length of the texts: that every hash matches its
    /// text, that names are such as exports and init functions can have, that texts are printable, and that vtables match
    /// their classes. Error: damaged.
    Result<void> verify() const { return detail::TextVerifier(*records_, path_).run(); }

    /// The path that the manifest was read from, or the name that was given. Lives as long as the manifest.
    const std::string& path() const { return path_; }

private:
    friend class Plugin;
    Export export_of(const detail::ExportRecord& record) const {
        const auto has = [&](std::uint32_t flag) { return (record.flags() & flag) != 0; };
        return {view(record.name()),
                view(record.signature()),
                record.hash(),
                has(detail::is_function),
                has(detail::is_const),
                has(detail::is_noexcept),
                detail::std_vector(detail::lines_of(*records_, record))};
    }
    std::vector<Export> all(const detail::RequestedType& requested) const {
        std::vector<Export> fitting;
        for (const detail::ExportRecord& record : records_->exports)
            if (detail::is_asked_for(*records_, record, requested, sides_)) fitting.push_back(export_of(record));
        return fitting;
    }
    bool exports(std::string_view name, const detail::RequestedType& requested) const {
        const detail::Chars chars{name.data(), name.size()};
        const detail::ExportRecord* const found = records_->find(chars, detail::name_hash(chars));
        return found != nullptr && detail::is_asked_for(*records_, *found, requested, sides_);
    }
    static Result<Manifest> of(const auto& file) {
        Result<detail::ManifestData> data = detail::read_manifest(file);
        if (!data) return std::move(data).error();
        if (data->records.empty()) return no_manifest(file);
        const detail::Shared<detail::ManifestData> shared(std::move(*data));
        return Manifest(&shared->records, file.path, shared);
    }
    Manifest(const detail::Records* records, std::string path, detail::Shared<detail::ManifestData> data = {},
             detail::Sides sides = detail::Sides::program_finds_plugin)
        : records_(records), path_(std::move(path)), data_(std::move(data)), sides_(sides) {}

    const detail::Records* records_;  // those of data_, or of a loaded image, which is never unloaded
    std::string path_;
    detail::Shared<detail::ManifestData> data_;
    detail::Sides sides_;  // of a file: those of a program that opens it without options
};

}  // namespace tenon
