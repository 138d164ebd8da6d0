// SPDX-License-Identifier: BSL-1.0
//
// The manifest: what a binary says of itself, readable from its file without running any of it, and from the loaded image.
#pragma once

#include <tenon/manifest/difference.hpp>
#include <tenon/manifest/elf.hpp>
#include <tenon/manifest/records.hpp>
#include <tenon/manifest/result.hpp>
#include <tenon/manifest/seal.hpp>

#include <algorithm>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace tenon {

/// One export, as its binary states it. The views live as long as the manifest.
struct Export {
    std::string_view name;
    std::string_view signature;  ///< "fn void(acme::Image&)" or "var int"
    std::uint64_t hash = 0;      ///< the type hash
    bool is_function = false;
    bool is_const = false;     ///< the variable itself is const
    bool is_noexcept = false;  ///< the function itself is noexcept
    Lines lines;               ///< the identity text: the signature, then a line for each type reached
};

/// One package, as a binary states it.
struct PackageInfo {
    std::string_view name;
    std::uint64_t hash = 0;
    Lines lines;  ///< the list of its types, then a line for each type reached
};

struct Metadatum {
    std::string_view key, value;
};

namespace detail {

/// The records of one binary and the bytes that they are views of.
struct ManifestData {
    Array<unsigned char> bytes;
    Array<NoteRange> ranges;
    Records records;
};

inline Lines lines_of(const Records& records, const ExportRecord& of) {
    Lines lines{view(of.signature)};
    for (std::size_t k = 0; k < records.line_count(of); ++k) lines.push_back(view(records.line(of, k)));
    return lines;
}
inline Lines lines_of(const Records& records, const PackageRecord& of) {
    Lines lines{view(of.signature)};
    for (std::size_t k = 0; k < of.lines.count; ++k) lines.push_back(view(records.lines[of.lines.first + k]));
    return lines;
}

inline std::uint64_t hash_of(const Lines& lines) {
    Fnv1a all;
    for (const std::string_view line : lines) {
        Fnv1a one;
        one.text(line.data(), line.size());
        all.number(one.value());
    }
    return all.value();
}

inline std::string quoted(std::string_view name) { return "\"" + std::string(name) + "\""; }

/// Checks what is true of each binary by itself; `path` is for messages.
inline Result<void> check_records(const Records& records, const std::string& path) {
    if (records.foreign_format != 0)
        return Error{Errc::format_mismatch, "tenon: " + path + ": its records have format " + std::to_string(records.foreign_format) +
                                                ", this program reads format " + std::to_string(format_number)};
    for (const PackageRecord& one : records.packages)
        for (const PackageRecord& other : records.packages) {
            if (&other == &one) break;
            if (view(one.name) == view(other.name) && one.hash != other.hash)
                return Error{Errc::inconsistent, "tenon: " + path + ": holds two versions of package " + quoted(view(one.name)) +
                                                     ": its translation units saw different headers or flags" +
                                                     explain(lines_of(records, other), lines_of(records, one))};
        }
    return {};
}

/// Reads the records of a file that is open.
inline Result<ManifestData> read_manifest(const ElfFile& elf) {
    ManifestData data;
    Result<Array<unsigned char>> bytes = elf.read_notes(data.ranges);
    if (!bytes) return std::move(bytes).error();
    data.bytes = std::move(*bytes);
    if (const Damage damage = data.records.read(data.ranges.begin(), data.ranges.size()); damage.field)
        return elf.damaged("a record of tenon: " + std::string(damage.field), damage.offset);
    if (std::optional<Error> broken = check_seal(elf, data.records)) return std::move(*broken);
    if (Result<void> checked = check_records(data.records, elf.path()); !checked) return std::move(checked).error();
    return data;
}

/// The whole of a file that states nothing wrong, sealed.
inline Result<Array<unsigned char>> sealed_content(const ElfFile& elf) {
    Result<ManifestData> data = read_manifest(elf);
    if (!data) return std::move(data).error();
    if (data->records.seals.empty())
        return Error{Errc::not_sealed, "tenon: " + elf.path() + ": has no room for a seal: write TENON_SEAL(); in one of its sources"};
    auto content = Array<unsigned char>::for_overwrite(static_cast<std::size_t>(elf.file().size()));
    if (!elf.file().read(0, content.begin(), content.size())) return elf.shrunk();
    const auto put = [&](std::uint64_t offset, std::uint32_t number) { std::memcpy(content.begin() + offset, &number, sizeof number); };
    each_note(data->ranges.begin(), data->ranges.size(), [&](std::uint32_t, Bytes payload, std::uint64_t offset) {
        put(offset, payload.load<std::uint32_t>(0) | sealed_mark);
        return Damage{};
    });
    const std::uint64_t at = data->records.seals[0].digest_offset;
    put(at - sizeof(std::uint32_t), static_cast<std::uint32_t>(SealKind::sha256));
    const std::optional<Digest> digest = digest_of(File::in_memory({content.begin(), content.size()}), at);
    std::memcpy(content.begin() + at, digest->bytes, digest_size);
    return content;
}

}  // namespace detail

/// Seals a file that has room for it (TENON_SEAL): from then on it is read and opened only as long as no bit of it changes. A file
/// that is sealed already stays as it is. To be done last: strip and other tools change the file. Errors: those of Manifest::read, and
/// not_sealed where there is no room.
inline Result<void> seal(const std::string& path) {
    Result<detail::ElfFile> elf = detail::ElfFile::open(path);
    if (!elf) return std::move(elf).error();
    Result<detail::Array<unsigned char>> content = detail::sealed_content(*elf);
    if (!content) return std::move(content).error();
    if (std::optional<Error> error = detail::replace_file(path, {content->begin(), content->size()})) return std::move(*error);
    return {};
}

/// What a binary says of itself. Cheap to copy; copies share the data, which lives as long as any of them.
class Manifest {
public:
    /// Reads the manifest of a file: a shared library or an executable, of any machine of this byte order. Checks the structure of the
    /// file's headers and of every record; does not recompute hashes (`verify` does). Runs no code of the file, nor the dynamic linker.
    /// Errors: cannot_read, not_a_library, wrong_machine, damaged, no_manifest, format_mismatch, inconsistent.
    static Result<Manifest> read(const std::string& path) {
        Result<detail::ElfFile> elf = detail::ElfFile::open(path);
        if (!elf) return std::move(elf).error();
        Result<detail::ManifestData> data = detail::read_manifest(*elf);
        if (!data) return std::move(data).error();
        if (data->records.empty()) return Error{Errc::no_manifest, "tenon: " + path + ": states nothing of itself: it is not built with tenon"};
        const auto shared = std::make_shared<const detail::ManifestData>(std::move(*data));
        return Manifest(std::shared_ptr<const detail::Records>(shared, &shared->records), path);
    }

    /// The exports in the order in which the linker laid their records.
    std::vector<Export> exports() const {
        std::vector<Export> all;
        for (const detail::ExportRecord& one : records_->exports)
            all.push_back({view(one.name), view(one.signature), one.hash, (one.flags & detail::is_function) != 0,
                           (one.flags & detail::is_const) != 0, (one.flags & detail::is_noexcept) != 0, detail::lines_of(*records_, one)});
        return all;
    }

    /// The packages, each once, sorted by name.
    std::vector<PackageInfo> packages() const {
        std::vector<PackageInfo> all;
        for (const detail::PackageRecord& one : records_->packages) {
            const auto same = [&](const PackageInfo& other) { return other.name == view(one.name); };
            if (std::none_of(all.begin(), all.end(), same)) all.push_back({view(one.name), one.hash, detail::lines_of(*records_, one)});
        }
        std::sort(all.begin(), all.end(), [](const PackageInfo& a, const PackageInfo& b) { return a.name < b.name; });
        return all;
    }

    std::vector<Metadatum> metadata() const {
        std::vector<Metadatum> all;
        for (const detail::MetadataRecord& one : records_->metadata) all.push_back({view(one.key), view(one.value)});
        return all;
    }

    /// What the binary was built with, as in "g++ 12.2.0; libstdc++ cxx11; LP64; enum 4; pack 16; char signed"; of several the first.
    std::string_view toolchain() const { return records_->toolchains.empty() ? std::string_view() : view(records_->toolchains[0]); }

    /// Whether a lookup of this name and type would find the export (as far as records tell).
    template <class T>
    bool exports(std::string_view wanted) const {
        const detail::Chars chars{wanted.data(), wanted.size()};
        const detail::ExportRecord* found = records_->find(chars, detail::Records::name_hash(chars));
        return found != nullptr && found->hash == type_hash_v<T> && (found->flags & detail::is_function) == (detail::export_flags<T> & detail::is_function) &&
               detail::allows(found->flags, detail::export_flags<T>);
    }

    /// One number for the binary's interface: over its exports, packages and init functions, each once and sorted. The same for two
    /// builds that differ in link order, function bodies, paths or optimisation.
    std::uint64_t abi_hash() const {
        std::vector<std::string> facts;
        const auto add = [&](const char* kind, std::string_view fact, std::uint64_t hash, std::uint32_t flags) {
            facts.push_back(std::string(kind) + std::string(fact) + '\0' + std::to_string(hash) + ' ' + std::to_string(flags));
        };
        for (const detail::ExportRecord& one : records_->exports) add("export ", view(one.name), one.hash, one.flags);
        for (const detail::PackageRecord& one : records_->packages) add("package ", view(one.name), one.hash, 0);
        for (const detail::Chars& one : records_->inits) add("init ", view(one), 0, 0);
        std::sort(facts.begin(), facts.end());
        facts.erase(std::unique(facts.begin(), facts.end()), facts.end());
        return detail::hash_of(Lines(facts.begin(), facts.end()));
    }

    /// Recomputes every hash from its text. Error: damaged.
    Result<void> verify() const {
        const auto wrong = [&](const char* what, std::string_view name) {
            return Error{Errc::damaged, "tenon: " + path_ + ": damaged: the hash of " + what + " " + detail::quoted(name) + " is not that of its text"};
        };
        for (const detail::ExportRecord& one : records_->exports)
            if (one.hash != detail::hash_of(detail::lines_of(*records_, one))) return wrong("export", view(one.name));
        for (const detail::PackageRecord& one : records_->packages)
            if (one.hash != detail::hash_of(detail::lines_of(*records_, one))) return wrong("package", view(one.name));
        return {};
    }

    const std::string& path() const { return path_; }

private:
    friend class Plugin;
    Manifest(std::shared_ptr<const detail::Records> records, std::string path) : records_(std::move(records)), path_(std::move(path)) {}

    std::shared_ptr<const detail::Records> records_;
    std::string path_;
};

}  // namespace tenon
