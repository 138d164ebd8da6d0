// SPDX-License-Identifier: BSL-1.0
//
// The manifest: what a binary says of itself, readable from its file without running any of it, and from the loaded image.
#pragma once

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

/// One export, as its binary states it. The views live as long as the manifest.
struct [[gnu::visibility("protected")]] Export {
    std::string_view name;
    std::string_view signature;  ///< "fn void(acme::Image&)" or "var int"
    std::uint64_t hash = 0;      ///< the type hash
    bool is_function = false;
    bool is_const = false;     ///< the variable itself is const
    bool is_noexcept = false;  ///< the function itself is noexcept
    Lines lines;               ///< the identity text: the signature, then a line for each type reached

    /// Spells the type as C++ does, with what the flags say: "void(acme::Image&) noexcept", "int* const".
    std::string type() const {
        return detail::format_type(signature, (is_const ? detail::is_const : 0) | (is_noexcept ? detail::is_noexcept : 0));
    }
};

/// One package, as a binary states it.
struct [[gnu::visibility("protected")]] PackageInfo {
    std::string_view name;
    std::uint64_t hash = 0;
    Lines lines;  ///< the list of its types, then a line for each type reached
};

struct [[gnu::visibility("protected")]] Metadatum {
    std::string_view key, value;
};

/// What a binary says of itself. Cheap to copy; copies share the data, which lives as long as any of them.
class [[gnu::visibility("protected")]] Manifest {
public:
    /// Reads the manifest of a file: a shared library or an executable, of any machine of this byte order. Checks the structure of the
    /// file's headers and of every record; does not recompute hashes (`verify` does). Runs no code of the file, nor the dynamic linker.
    /// Errors: cannot_read, not_a_library, wrong_machine, damaged, no_manifest, format_mismatch, inconsistent.
    static Result<Manifest> read(const std::string& path) {
        return detail::with_any_file(path, [](const auto& file) { return of(file); });
    }
    /// The same of a file that is in memory; `name` stands for its path. The bytes are needed during the call only.
    static Result<Manifest> read(const void* data, std::size_t size, const std::string& name) {
        const detail::Bytes content{static_cast<const unsigned char*>(data), size};
        return detail::with_any_file(detail::File::in_memory(content), name, [](const auto& file) { return of(file); });
    }

    /// The exports in the order in which the linker laid their records.
    std::vector<Export> exports() const {
        std::vector<Export> all;
        for (const detail::ExportRecord& one : records_->exports)
            all.push_back({view(one.name()), view(one.signature()), one.hash(), (one.flags() & detail::is_function) != 0,
                           (one.flags() & detail::is_const) != 0, (one.flags() & detail::is_noexcept) != 0, detail::std_vector(detail::lines_of(*records_, one))});
        return all;
    }

    /// The packages, each once, sorted by name.
    std::vector<PackageInfo> packages() const {
        std::vector<PackageInfo> all;
        for (const detail::PackageRecord* one : detail::sorted_packages(*records_))
            if (all.empty() || all.back().name != view(one->name)) all.push_back({view(one->name), one->hash, detail::std_vector(detail::lines_of(*records_, *one))});
        return all;
    }

    /// The vtables of the classes that its exports and packages reach, each once, sorted by the lines of the classes.
    std::vector<Vtable> vtables() const {
        std::vector<Vtable> all;
        const detail::LinesByHash lines(*records_);
        for (const detail::VtableRecord* one : detail::sorted_vtables(*records_))
            if (all.empty() || all.back().line_hash != one->line_hash) all.push_back(detail::vtable_of(*one, lines[one->line_hash]));
        detail::heap_sort(all.data(), all.size(), [](const Vtable& a, const Vtable& b) {
            return a.line != b.line ? a.line < b.line : a.line_hash < b.line_hash;
        });
        return all;
    }

    std::vector<Metadatum> metadata() const {
        std::vector<Metadatum> all;
        for (const detail::MetadataRecord& one : records_->metadata) all.push_back({view(one.key), view(one.value)});
        return all;
    }

    /// What the binary was built with, as in "g++ 12.2.0; libstdc++ cxx11; LP64; enum 4; pack 16; char signed; wchar_t 4; ..."; of several the first.
    std::string_view toolchain() const { return records_->toolchains.empty() ? std::string_view() : view(records_->toolchains[0]); }

    /// Whether a lookup of this name and type would succeed, as far as records tell: the whole text is compared, and the vtables. (It could
    /// still fail by a slot that is hidden, or by interposition.)
    template <class T>
    [[gnu::always_inline]] bool exports(std::string_view wanted) const {
        return exports(wanted, detail::requested<T>);
    }

    /// The names of the functions that run when the plugin is opened, in this order.
    std::vector<std::string_view> init_functions() const {
        std::vector<std::string_view> all;
        for (const detail::Chars& one : records_->inits) all.push_back(detail::view(one));
        return all;
    }

    /// Whether the file is sealed; the seal was checked when it was read.
    bool is_sealed() const { return records_->seal() != nullptr; }

    /// The one number by which two builds of a binary are compared: over its exports, packages, vtables and init functions, each once and
    /// sorted.
    /// Equal for builds that differ in link order, function bodies, metadata, paths, optimisation or compiler; different (but for a
    /// collision of 64 bits, which `tenon-inspect diff` would not overlook) for those that offer something else.
    std::uint64_t abi_hash() const {
        return detail::abi_hash(*records_);
    }

    /// Checks what reading leaves out, as its cost grows with the length of the texts: that every hash is that of its text, that names of
    /// exports and init functions are identifiers, that texts are printable, and that vtables are those of their classes. Error: damaged.
    Result<void> verify() const {
        return detail::verify_texts(*records_, path_);
    }

    const std::string& path() const { return path_; }

private:
    friend class Plugin;
    bool exports(std::string_view wanted, const detail::RequestedType& requested) const {
        const detail::Chars chars{wanted.data(), wanted.size()};
        const detail::ExportRecord* const found = records_->find(chars, detail::name_hash(chars));
        return found != nullptr && detail::is_asked_for(*records_, *found, requested);
    }
    static Result<Manifest> of(const auto& file) {
        Result<detail::ManifestData> data = detail::read_manifest(file);
        if (!data) return std::move(data).error();
        if (data->records.empty()) return no_manifest(file);
        const detail::Shared<detail::ManifestData> shared(std::move(*data));
        return Manifest(&shared->records, file.path, shared);
    }
    Manifest(const detail::Records* records, std::string path, detail::Shared<detail::ManifestData> data = {})
        : records_(records), path_(std::move(path)), data_(std::move(data)) {}

    const detail::Records* records_;  // of data_, or of an image that stays
    std::string path_;
    detail::Shared<detail::ManifestData> data_;
};

}  // namespace tenon
