// SPDX-License-Identifier: BSL-1.0
//
// The notes of a file, read into memory: all of them, or all but the texts of exports. These are most of the bytes of a large plugin, and
// to open it none of them is needed: a lookup has them in the loaded image.
#pragma once

#include <tenon/records/record_cursor.hpp>
#include <tenon/container/container.hpp>
#include <tenon/support/vector.hpp>
#include <tenon/records/notes.hpp>

#include <cstddef>
#include <cstdint>

namespace [[gnu::visibility("hidden")]] tenon {
namespace detail {

enum class Texts { all, not_of_exports };

struct FileNotes {
    HeapArray<unsigned char> bytes;  // of all ranges, one behind the other
    HeapArray<NoteRange> ranges;
    Vector<Bytes> parts;  // those of the bytes that were read; the others have no value
};

/// Follows the notes of one range through a file, and leaves the texts of exports out.
class NoteReader {
public:
    /// Reads into the bytes of the range.
    NoteReader(const Container& file, const NoteRange& range, unsigned char* to) : file_(file), range_(range), to_(to) {
        if (file.head.bytes.size > range.offset) ahead_ = file.head.bytes.size - range.offset;  // is in memory
    }

    /// Adds what was read to the parts; false where the file has shrunk. Where notes do not fit together it ends: who reads them from
    /// memory will say why.
    bool read(Vector<Bytes>& parts) {
        bool is_read = true;
        const auto need = [&](Bytes wanted) { return is_read = read_on(wanted, parts); };
        each_note(
            &range_, 1,
            [&](std::uint32_t type, Bytes payload, std::uint64_t) {
                return need_record(static_cast<RecordType>(type), payload, need) ? ParseError{} : ParseError{"a record that cannot be read", 0};
            },
            need);
        parts.push_back(range_.bytes.from(first_, end_ - first_));
        return is_read;
    }

private:
    static constexpr std::size_t piece = 4096;

    template <class Need>
    static bool need_record(RecordType type, Bytes payload, Need need) {
        constexpr std::size_t sizes_at = 8;
        if (type != RecordType::exports || !payload.has(0, sizes_at)) return need(payload);
        if (!need(payload.from(0, sizes_at))) return false;
        const std::size_t sizes = std::size_t{4} * payload.load<std::uint16_t>(4) + std::size_t{4} * payload.load<std::uint16_t>(6);
        if (!payload.has(sizes_at, sizes)) return need(payload);
        if (!need(payload.from(sizes_at, sizes))) return false;
        std::uint64_t texts = 0;
        for (std::size_t at = sizes_at; at < sizes_at + sizes; at += 4) texts += padded(payload.load<std::uint32_t>(at));
        return need(texts <= payload.size ? payload.from(0, payload.size - texts) : payload);
    }

    /// Reads as far as is wanted, which is never before the last part. What is near it is read on to, twice as much each time; of what
    /// is far away a piece.
    bool read_on(Bytes wanted, Vector<Bytes>& parts) {
        const auto at = static_cast<std::size_t>(wanted.data - range_.bytes.data);
        if (at + wanted.size <= end_) return true;
        if (at > end_ + piece) {
            parts.push_back(range_.bytes.from(first_, end_ - first_));
            first_ = end_ = at;
            ahead_ = piece;
        }
        const std::size_t size = smaller(larger(at + wanted.size - end_, ahead_), range_.bytes.size - end_);
        if (!file_.read(range_.offset + end_, to_ + end_, size)) return false;
        end_ += size;
        ahead_ *= 2;
        return true;
    }

    const Container& file_;
    NoteRange range_;
    unsigned char* to_;
    std::size_t first_ = 0, end_ = 0;  // of the last part
    std::size_t ahead_ = piece;
};

/// Reads the notes of a file, as far as they will be loaded.
inline Result<FileNotes> read_notes(const Container& file, Texts texts) {
    FileNotes notes;
    std::size_t count = 0, size = 0;
    for (const NotePlace& place : file.notes) {
        if (!file.file.has(place.offset, place.size)) return file.damaged("a note segment outside the file", place.header);
        // No file needs more, and what is allocated stays in proportion to the file.
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
        } else if (!NoteReader(file, *range, to).read(notes.parts)) {
            return file.shrunk();
        }
        to += place.size;
        ++range;
    }
    return notes;
}

}  // namespace detail
}  // namespace tenon
