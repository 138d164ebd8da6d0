// SPDX-License-Identifier: BSL-1.0
//
// Finds the ELF notes of the owner "Tenon" among all notes of a binary, in a file or in memory. Source: gABI, chapter
// 5, "Note Section".
#pragma once

#include <tenon/records/format.hpp>
#include <tenon/support/note_range.hpp>

#include <cstddef>
#include <cstdint>
#include <cstring>

namespace [[gnu::visibility("hidden")]] tenon {
namespace detail {

/// The source of bytes that are in memory. A source has `ensure`, which is called before bytes are looked at: it makes
/// them valid or returns false.
struct InMemory {
    bool ensure(Bytes) const { return true; }
};

/// Whether these bytes are the head of a note of tenon. The owner's name decides; its size may be damaged if the type
/// is one of tenon's.
inline bool is_note_of_tenon(Bytes head) {
    return std::memcmp(head.data + 12, owner_words, head.size - 12) == 0 &&
           (head.load<std::uint32_t>(0) == owner_size || is_record_type(head.load<std::uint32_t>(8)));
}

/// Goes through the notes of tenon in a range. They are found by their heads, at multiples of 4 in the file, and the
/// sizes of other notes are not followed: these are padded to 4 or to 8, linkers join sections of notes, and a note of
/// a wrong size (a text in a section .note.vendor) must not hide those behind it.
template <class Source>
class NoteIterator {
public:
    NoteIterator(const NoteRange& range, Source& source)
        : range_(range), source_(source), next_((step - range.offset % step) % step) {}

    /// Goes to the next note. False at the end, or if a note is damaged.
    bool next() {
        for (; range_.bytes.has(next_, least_head); next_ += step) {
            const Bytes head = range_.bytes.from(next_, smaller(head_size, range_.bytes.size - next_));
            if (!source_.ensure(head)) return reject("a note that is no longer there");
            if (is_note_of_tenon(head)) return read(head);
        }
        return false;
    }
    /// What is wrong with the last note, if anything.
    ParseError damage() const { return damage_; }

    std::uint32_t type() const { return type_; }
    Bytes payload() const { return payload_; }  // not ensured
    /// The offset of the payload in the file.
    std::uint64_t offset() const { return range_.offset + static_cast<std::size_t>(payload_.data - range_.bytes.data); }

private:
    static constexpr std::size_t head_size = 20, least_head = 16, step = 4;

    bool read(Bytes head) {
        const std::uint64_t size = head.load<std::uint32_t>(4);
        if (head.load<std::uint32_t>(0) != owner_size || !range_.bytes.has(next_ + head_size, size))
            return reject("size of a note");
        type_ = head.load<std::uint32_t>(8);
        payload_ = range_.bytes.from(next_ + head_size, size);
        next_ += head_size + (payload_.size + step - 1) / step * step;
        return true;
    }
    bool reject(const char* what) {
        damage_ = {what, range_.offset + next_};
        return false;
    }

    NoteRange range_;
    Source& source_;
    std::size_t next_;
    std::uint32_t type_ = 0;
    Bytes payload_;
    ParseError damage_;
};

/// Calls `use` with the type, the payload and the payload's offset of each note of tenon in memory, until it returns an
/// error. Returns that error, or what is wrong with a note.
template <class Use>
ParseError each_note(const NoteRange* ranges, std::size_t count, Use use) {
    InMemory memory;
    for (std::size_t k = 0; k < count; ++k) {
        NoteIterator<InMemory> note(ranges[k], memory);
        while (note.next())
            if (const ParseError damage = use(note.type(), note.payload(), note.offset())) return damage;
        if (note.damage()) return note.damage();
    }
    return {};
}

}  // namespace detail
}  // namespace tenon
