// SPDX-License-Identifier: BSL-1.0
//
// Reads the notes of a file into memory: all of them, or all but the texts of exports. These texts are most of the
// bytes of a large plugin, and opening it needs none of them: a lookup finds them in the loaded image.
#pragma once

#include <tenon/container/container.hpp>
#include <tenon/records/notes.hpp>
#include <tenon/records/record_cursor.hpp>
#include <tenon/support/heap_array.hpp>
#include <tenon/support/vector.hpp>

#include <cstddef>
#include <cstdint>
#include <utility>

namespace [[gnu::visibility("hidden")]] tenon {
namespace detail {

enum class Texts { all, not_of_exports };

struct FileNotes {
    HeapArray<unsigned char> bytes;  // of all ranges, one behind the other
    HeapArray<NoteRange> ranges;
    Vector<Bytes> parts;  // those bytes that were read; the others have no value
};

/// A range of a file that is read as far as it is asked for, in ascending order. Reads ahead, doubling each time; after
/// a gap it starts again with 4 KiB.
class ByteSource {
public:
    /// Reads into the bytes of the range, which `to` points to. `file` must outlive the source.
    ByteSource(const Container& file, const NoteRange& range, unsigned char* to) : file_(file), range_(range), to_(to) {
        if (file.head.bytes.size > range.offset) ahead_ = file.head.bytes.size - range.offset;  // is in memory
    }

    /// Reads bytes of the range unless they were read before; they must not lie before the last part. False if the file
    /// has shrunk.
    bool ensure(Bytes wanted) {
        const auto at = static_cast<std::size_t>(wanted.data - range_.bytes.data);
        if (at + wanted.size <= end_) return true;
        if (at > end_ + piece) {
            parts_.push_back(range_.bytes.from(first_, end_ - first_));
            first_ = end_ = at;
            ahead_ = piece;
        }
        const std::size_t size = smaller(larger(at + wanted.size - end_, ahead_), range_.bytes.size - end_);
        if (!file_.read(range_.offset + end_, to_ + end_, size)) {
            has_shrunk_ = true;
            return false;
        }
        end_ += size;
        ahead_ *= 2;
        return true;
    }
    bool has_shrunk() const { return has_shrunk_; }

    /// The parts of the range that were read.
    Vector<Bytes> parts() && {
        parts_.push_back(range_.bytes.from(first_, end_ - first_));
        return std::move(parts_);
    }

private:
    static constexpr std::size_t piece = 4096;

    const Container& file_;
    NoteRange range_;
    unsigned char* to_;
    Vector<Bytes> parts_;              // but the last
    std::size_t first_ = 0, end_ = 0;  // of the last part
    std::size_t ahead_ = piece;
    bool has_shrunk_ = false;
};

/// Reads a record without the texts of exports. False if the file has shrunk.
inline bool ensure_record(ByteSource& source, RecordType type, Bytes payload) {
    constexpr std::size_t sizes_at = 8;
    if (type != RecordType::exports || !payload.has(0, sizes_at)) return source.ensure(payload);
    if (!source.ensure(payload.from(0, sizes_at))) return false;
    const std::size_t counts = std::size_t{payload.load<std::uint16_t>(4)} + payload.load<std::uint16_t>(6);
    const std::size_t sizes = sizeof(std::uint32_t) * counts;
    if (!payload.has(sizes_at, sizes)) return source.ensure(payload);
    if (!source.ensure(payload.from(sizes_at, sizes))) return false;
    std::uint64_t texts = 0;
    for (std::size_t at = sizes_at; at < sizes_at + sizes; at += 4) texts += padded(payload.load<std::uint32_t>(at));
    return source.ensure(texts <= payload.size ? payload.from(0, payload.size - texts) : payload);
}

/// Reads the notes of a range without the texts of exports. A damaged note ends the reading: the parser of the records
/// says what is wrong.
inline bool read_without_texts(const Container& file, const NoteRange& range, unsigned char* to, Vector<Bytes>& parts) {
    ByteSource source(file, range, to);
    NoteIterator<ByteSource> note(range, source);
    while (note.next())
        if (!ensure_record(source, static_cast<RecordType>(note.type()), note.payload())) break;
    if (source.has_shrunk()) return false;
    for (const Bytes part : std::move(source).parts()) parts.push_back(part);
    return true;
}

/// Reads those notes of a file that the dynamic linker will load. Error: damaged.
inline Result<FileNotes> read_notes(const Container& file, Texts texts) {
    FileNotes notes;
    std::size_t count = 0, size = 0;
    for (const NotePlace& place : file.notes) {
        if (!file.file.has(place.offset, place.size))
            return file.damaged("a note segment outside the file", place.header);
        // No file needs more, and memory stays in proportion to the file.
        if (place.size > file.file.size() - size) return file.damaged("note segments that overlap", place.header);
        size += place.size;
        if (place.is_loaded) ++count;
    }
    notes.bytes = HeapArray<unsigned char>::for_overwrite(size);
    notes.ranges = HeapArray<NoteRange>(count);
    unsigned char* to = notes.bytes.begin();
    NoteRange* range = notes.ranges.begin();
    for (const NotePlace& place : file.notes) {
        if (!place.is_loaded) continue;
        *range = {{to, place.size}, place.offset};
        if (texts == Texts::all) {
            if (!file.read(place.offset, to, place.size)) return file.shrunk();
            notes.parts.push_back(range->bytes);
        } else if (!read_without_texts(file, *range, to, notes.parts)) {
            return file.shrunk();
        }
        to += place.size;
        ++range;
    }
    return notes;
}

}  // namespace detail
}  // namespace tenon
