// SPDX-License-Identifier: BSL-1.0
//
// Reads the records of a binary from the bytes of its notes. All sizes and counts are checked before they are used, and
// memory stays in proportion to the bytes. Texts are not copied: they are views of the notes.
#pragma once

#include <tenon/base/hash.hpp>
#include <tenon/base/name_hash.hpp>
#include <tenon/identity/identity.hpp>
#include <tenon/records/notes.hpp>
#include <tenon/records/record_cursor.hpp>
#include <tenon/support/hash_index.hpp>
#include <tenon/support/heap_array.hpp>

#include <cstddef>
#include <cstdint>
#include <type_traits>

namespace [[gnu::visibility("hidden")]] tenon {
namespace detail {

/// Whether a lookup may ask for an export with other flags: a const variable only as const, a function that may throw
/// not as noexcept.
constexpr bool allows(std::uint32_t flags, std::uint32_t requested) {
    return !((flags & is_const) && !(requested & is_const)) && !((requested & is_noexcept) && !(flags & is_noexcept));
}

/// The lines of a table or of a package, as a range of Records::lines.
struct LineRange {
    std::uint32_t first = 0, count = 0;
};

/// An export: a view of its record, whose sizes were checked when it was read. It is small because a plugin may have
/// ten thousand of them, and touching a new page of memory costs as much as reading fifty records.
struct ExportRecord {
    const unsigned char* record = nullptr;               // begins with its flags; see format.hpp
    std::uint32_t signature_at = 0, signature_size = 0;  // counted from its flags
    std::uint32_t first_line = 0;                        // of its table, in Records::lines
    std::uint16_t lines = 0;                             // how many its table has
    std::uint16_t name_tag = 0;                          // the upper bits of its name's hash

    std::uint32_t flags() const { return half(0) & ~reaches_all_lines; }
    std::uint64_t hash() const { return number(4) | std::uint64_t{number(8)} << 32; }
    std::uint32_t name_size() const { return half(2); }
    Chars name() const { return {chars(name_offset), name_size()}; }
    Chars signature() const { return {chars(signature_at), signature_size}; }
    /// The number of the lines that it reaches, and the place of each in its table.
    std::size_t reached_count() const { return reaches_all() ? lines : half(reached_offset()); }
    std::size_t reached(std::size_t k) const { return reaches_all() ? k : half(reached_offset() + 2 + 2 * k); }

    bool reaches_all() const { return (half(0) & reaches_all_lines) != 0; }
    static constexpr std::size_t name_offset = 12;

private:
    std::size_t reached_offset() const { return name_offset + padded(name_size()); }
    std::uint32_t half(std::size_t at) const { return Bytes{record, 0}.load<std::uint16_t>(at); }
    std::uint32_t number(std::size_t at) const { return Bytes{record, 0}.load<std::uint32_t>(at); }
    const char* chars(std::size_t at) const { return reinterpret_cast<const char*>(record + at); }
};

/// A package.
struct PackageRecord {
    Chars name, signature;
    std::uint64_t hash = 0;
    LineRange lines;
};

/// The vtable of a class: the constants of its listed functions, of a function behind its last, and of a function
/// behind the last of the base that it is shared with.
struct VtableRecord {
    std::uint64_t line_hash = 0;
    std::uint32_t functions = 0, shape = 0;  // VtableShape
    Bytes constants;

    bool has_end() const { return (shape & VtableShape::has_end) != 0; }
    bool has_base() const { return (shape & VtableShape::has_base) != 0; }
    bool adds_destructor() const { return (shape & VtableShape::adds_destructor) != 0; }
    bool is_described() const { return (shape & VtableShape::described) != 0; }
};

/// A metadatum.
struct MetadataRecord {
    Chars key, value;
};

/// A seal, or the room for a seal.
struct SealRecord {
    std::uint32_t kind = 0;           // SealKind
    std::uint64_t digest_offset = 0;  // in the file
    Bytes digest;
};

/// The records of one binary. Views of the notes that they were read from.
class Records {
public:
    HeapArray<Chars> lines;
    HeapArray<ExportRecord> exports;
    HeapArray<PackageRecord> packages;  // as they are stored: one for each statement that reaches the package
    HeapArray<Chars> inits;
    HeapArray<MetadataRecord> metadata;
    HeapArray<Chars> toolchains;
    HeapArray<VtableRecord> vtables;  // one for each statement that reaches the class
    HeapArray<SealRecord> seals;
    std::uint32_t foreign_format = 0;  // the format of a record that another version of tenon wrote, or 0
    std::uint32_t sealed_marks = 0;    // how many records say that the file is sealed

    /// Reads all records in some notes, twice: counts them first. The notes must outlive the records. Returns what is
    /// damaged, or nothing; records of a foreign format are skipped.
    ParseError read(const NoteRange* ranges, std::size_t count) {
        Counts counted;
        if (const ParseError damage =
                each_record(ranges, count, [&](RecordType type, Cursor& in) { counted.add(type, in); });
            damage)
            return damage;
        lines = HeapArray<Chars>(counted.lines);
        exports = HeapArray<ExportRecord>(counted.exports);
        packages = HeapArray<PackageRecord>(counted.packages);
        inits = HeapArray<Chars>(counted.inits);
        metadata = HeapArray<MetadataRecord>(counted.metadata);
        toolchains = HeapArray<Chars>(counted.toolchains);
        vtables = HeapArray<VtableRecord>(counted.vtables);
        seals = HeapArray<SealRecord>(counted.seals);
        index_ = HashIndex<std::uint32_t>(counted.exports);
        next_ = {};
        duplicate_ = nullptr;
        foreign_format = sealed_marks = 0;
        if (const ParseError damage =
                each_record(ranges, count, [&](RecordType type, Cursor& in) { read_record(type, in); });
            damage)
            return damage;
        if (duplicate_ != nullptr)
            return {"two exports of one name", offset_of(duplicate_->name().data, ranges, count)};
        return {};
    }

    /// Moves all views to other bytes of the same content, range by range.
    void move_to(const NoteRange* to, const NoteRange* from, std::size_t count) {
        const auto move = [&](auto*& pointer) {
            const auto at = reinterpret_cast<std::uintptr_t>(pointer);
            for (std::size_t k = 0; k < count; ++k)
                if (const auto first = reinterpret_cast<std::uintptr_t>(from[k].bytes.data);
                    at - first < from[k].bytes.size) {
                    pointer =
                        reinterpret_cast<std::remove_reference_t<decltype(pointer)>>(to[k].bytes.data + (at - first));
                    return;
                }
        };
        for (HeapArray<Chars>* const texts : {&lines, &inits, &toolchains})
            for (Chars& text : *texts) move(text.data);
        for (ExportRecord& record : exports) move(record.record);
        for (PackageRecord& record : packages) move(record.name.data), move(record.signature.data);
        for (MetadataRecord& record : metadata) move(record.key.data), move(record.value.data);
        for (VtableRecord& record : vtables) move(record.constants.data);
        for (SealRecord& record : seals) move(record.digest.data);
    }

    /// The seal; null if the file is not sealed.
    const SealRecord* seal() const {
        for (const SealRecord& record : seals)
            if (record.kind != static_cast<std::uint32_t>(SealKind::none)) return &record;
        return nullptr;
    }

    bool empty() const {
        return exports.empty() && packages.empty() && inits.empty() && metadata.empty() && toolchains.empty();
    }

    /// The vtable of the class whose line has this hash; null if none is recorded.
    const VtableRecord* find_vtable(std::uint64_t line_hash) const {
        for (const VtableRecord& record : vtables)
            if (record.line_hash == line_hash) return &record;
        return nullptr;
    }

    /// The export of a name, whose name_hash is given; null if there is none.
    [[gnu::always_inline]] const ExportRecord* find(Chars name, std::uint64_t hash) const {
        const std::uint32_t* const place =
            index_.find(hash, [&](std::uint32_t entry) { return is_named(exports[entry - 1], name, hash); });
        return place != nullptr ? &exports[*place - 1] : nullptr;
    }

    /// Line number `k` of those that an export reaches.
    Chars line(const ExportRecord& record, std::size_t k) const { return lines[record.first_line + record.reached(k)]; }

private:
#if defined(__clang__)
#pragma clang diagnostic push
#pragma clang diagnostic ignored "-Wcovered-switch-default"  // a file may hold any number
#endif

    /// What the first reading counts. The bytes that are there bound it.
    struct Counts {
        std::size_t lines = 0, exports = 0, packages = 0, inits = 0, metadata = 0, toolchains = 0, seals = 0,
                    vtables = 0;

        void add(RecordType type, Cursor& in) {
            switch (type) {
                case RecordType::exports: {
                    const std::uint32_t export_count = in.half("number of exports"),
                                        line_count = in.half("number of lines");
                    if (export_count > in.left() / 16) in.reject("number of exports", in.position() - 4);
                    if (line_count > in.left() / 4) in.reject("number of lines", in.position() - 2);
                    exports += export_count;
                    lines += line_count;
                    break;
                }
                case RecordType::package: {
                    const std::uint32_t line_count = in.number("number of lines");
                    if (line_count > in.left() / 4) in.reject("number of lines", in.position() - 4);
                    packages += 1;
                    lines += line_count;
                    break;
                }
                case RecordType::init: inits += 1; break;
                case RecordType::metadata: metadata += 1; break;
                case RecordType::toolchain: toolchains += 1; break;
                case RecordType::seal: seals += 1; break;
                case RecordType::vtables: {
                    const std::uint32_t classes = in.number("number of classes");
                    if (classes > in.left() / 16) in.reject("number of classes", in.position() - 4);
                    vtables += classes;
                    break;
                }
                case RecordType::anchor: break;
                default: in.reject("type", in.position());
            }
        }
    };

    void read_record(RecordType type, Cursor& in) {
        switch (type) {
            case RecordType::exports: return read_exports(in);
            case RecordType::package: return read_package(in);
            case RecordType::init: {
                const std::uint32_t size = in.number("size of the name");
                inits[next_.inits++] = in.text(size, "name");
                return;
            }
            case RecordType::metadata: {
                const std::uint32_t key = in.number("size of the key"), value = in.number("size of the value");
                MetadataRecord& record = metadata[next_.metadata++];
                record.key = in.text(key, "key");
                record.value = in.text(value, "value");
                return;
            }
            case RecordType::toolchain: {
                const std::uint32_t size = in.number("size of the text");
                toolchains[next_.toolchains++] = in.text(size, "text");
                return;
            }
            case RecordType::seal: return read_seal(in);
            case RecordType::vtables: return read_vtables(in);
            case RecordType::anchor:
            default: return;
        }
    }

#if defined(__clang__)
#pragma clang diagnostic pop
#endif

    void read_seal(Cursor& in) {
        SealRecord& record = seals[next_.seals++];
        const std::size_t at = in.position();
        record.kind = in.number("kind of the seal");
        record.digest_offset = in.offset();
        record.digest = in.bytes(digest_size, "digest");
        if (!in.ok()) return;
        if (record.kind > static_cast<std::uint32_t>(SealKind::signature)) return in.reject("kind of the seal", at);
        bool is_empty = true;
        for (std::size_t k = 0; k < digest_size; ++k) is_empty &= record.digest.data[k] == 0;
        if (is_empty == (record.kind == static_cast<std::uint32_t>(SealKind::sha256)))
            in.reject("kind of the seal", at);
        for (std::size_t k = 0; k + 1 < next_.seals; ++k)
            if (seals[k].kind != 0 && record.kind != 0) in.reject("kind of the seal: a second seal", at);
    }

    void read_vtables(Cursor& in) {
        const std::uint32_t classes = in.number("number of classes");
        for (std::uint32_t k = 0; k < classes && in.ok(); ++k) {
            VtableRecord& record = vtables[next_.vtables++];
            record.line_hash = in.hash("hash of a line");
            record.functions = in.number("number of functions");
            record.shape = in.number("shape of a vtable");
            if (in.ok() && record.shape > VtableShape::all) return in.reject("shape of a vtable", in.position() - 4);
            const std::uint64_t constants = std::uint64_t{record.functions} + record.has_end() + record.has_base();
            record.constants = in.bytes(constants * sizeof(void(VtableRecord::*)()), "constants of a vtable");
        }
    }

    void read_exports(Cursor& in) {
        const std::uint32_t export_count = in.half("number of exports"), line_count = in.half("number of lines");
        const LineRange range{static_cast<std::uint32_t>(next_.lines), line_count};
        ExportRecord* const first = exports.begin() + next_.exports;
        next_.exports += export_count;
        const Bytes signatures = in.text_sizes(export_count, "size of a signature"),
                    line_sizes = in.text_sizes(line_count, "size of a line");
        for (std::uint32_t k = 0; k < export_count && in.ok(); ++k) {
            ExportRecord& record = first[k];
            record.record = in.here();
            record.first_line = range.first;
            record.lines = static_cast<std::uint16_t>(range.count);
            if (in.bytes(ExportRecord::name_offset, "flags, hash and size of the name").size == 0) return;
            const std::uint64_t name_is = name_hash(in.text(record.name_size(), "name"));
            record.name_tag = name_tag(name_is);
            if (!record.reaches_all()) read_reached(in, line_count);
            if (in.ok() && duplicate_ == nullptr) insert(record, name_is);
        }
        in.begin_texts();
        for (std::uint32_t k = 0; k < export_count && in.ok(); ++k) {
            ExportRecord& record = first[k];
            record.signature_at = static_cast<std::uint32_t>(in.here() - record.record);
            record.signature_size = signatures.load<std::uint32_t>(std::size_t{4} * k);
            in.unread_text(record.signature_size, "signature");
        }
        read_lines(in, line_sizes, range);
    }
    static void read_reached(Cursor& in, std::uint32_t lines) {
        const std::uint32_t count = in.half("number of types reached");
        for (std::uint32_t k = 0; k < count && in.ok(); ++k)
            if (in.half("types reached") >= lines) in.reject("types reached", in.position() - 2);
        if (count % 2 == 0) in.half("types reached");  // padding
    }

    void read_package(Cursor& in) {
        PackageRecord& record = packages[next_.packages++];
        record.lines = {static_cast<std::uint32_t>(next_.lines), in.number("number of lines")};
        const Bytes signature = in.text_sizes(1, "size of the signature"),
                    line_sizes = in.text_sizes(record.lines.count, "size of a line");
        record.hash = in.hash("hash");
        const std::uint32_t name = in.number("size of the name");
        record.name = in.text(name, "name");
        in.begin_texts();
        if (!in.ok()) return;
        record.signature = in.unread_text(signature.load<std::uint32_t>(0), "signature");
        read_lines(in, line_sizes, record.lines);
    }

    void read_lines(Cursor& in, Bytes sizes, LineRange range) {
        for (std::uint32_t k = 0; k < range.count && in.ok(); ++k)
            lines[next_.lines++] = in.unread_text(sizes.load<std::uint32_t>(std::size_t{4} * k), "line");
    }

    /// Calls `read` with each record of this format.
    template <class Read>
    ParseError each_record(const NoteRange* ranges, std::size_t count, Read read) {
        return each_note(ranges, count, [&](std::uint32_t type, Bytes payload, std::uint64_t offset) -> ParseError {
            Cursor in(payload, offset);
            const std::uint32_t format = in.number("format");
            if (format & sealed_mark) ++sealed_marks;
            if (in.ok() && (format & ~sealed_mark) != format_number)
                foreign_format = format & ~sealed_mark;
            else
                read(static_cast<RecordType>(type), in);
            return in.ok() ? ParseError{} : ParseError{in.field(), in.wrong_offset()};
        });
    }

    /// The offset in the file of a text that was read.
    static std::uint64_t offset_of(const char* text, const NoteRange* ranges, std::size_t count) {
        const auto at = reinterpret_cast<std::uintptr_t>(text);
        for (std::size_t k = 0; k < count; ++k)
            if (const auto first = reinterpret_cast<std::uintptr_t>(ranges[k].bytes.data);
                at - first < ranges[k].bytes.size)
                return ranges[k].offset + (at - first);
        return 0;
    }

    static constexpr std::uint16_t name_tag(std::uint64_t hash) { return static_cast<std::uint16_t>(hash >> 48); }
    [[gnu::always_inline]] static bool is_named(const ExportRecord& record, Chars wanted, std::uint64_t hash) {
        const Chars name = record.name();
        return record.name_tag == name_tag(hash) && name.size == wanted.size &&
               __builtin_memcmp(name.data, wanted.data, wanted.size) == 0;
    }
    void insert(const ExportRecord& record, std::uint64_t hash) {
        if (find(record.name(), hash) != nullptr)
            duplicate_ = &record;
        else
            index_.insert(hash, static_cast<std::uint32_t>(&record - exports.begin() + 1));
    }

    const ExportRecord* duplicate_ = nullptr;  // has the name of another export
    Counts next_;                              // how many of each have been read
    HashIndex<std::uint32_t> index_;           // by name: the export's place in `exports`, plus 1
};

}  // namespace detail
}  // namespace tenon
