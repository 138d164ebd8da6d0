// SPDX-License-Identifier: BSL-1.0
//
// What every format of loadable files has in common: where the notes of a file lie, and whether this machine loads it
// as a library.
#pragma once

#include <tenon/support/bytes.hpp>
#include <tenon/support/error_about.hpp>
#include <tenon/support/file.hpp>
#include <tenon/support/heap_array.hpp>
#include <tenon/support/vector.hpp>

#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string>
#include <utility>

namespace [[gnu::visibility("hidden")]] tenon {
namespace detail {

/// A range of a file, if it could be read: a view of bytes that were read before, or storage of its own.
struct FileBytes {
    bool is_read = false;
    Bytes bytes;
    HeapArray<unsigned char> own;
    explicit operator bool() const { return is_read; }
};

/// A part of a file that holds notes.
struct NotePlace {
    std::uint64_t offset = 0, size = 0;
    std::uint64_t header = 0;  // the offset of the header that states the part
    bool is_loaded = false;    // whether the dynamic linker maps it
};

/// The SHA-256 of each page of a binary, as its code signature states them.
struct PageHashes {
    std::uint64_t signature = 0;          // the offset of the header that states the signature; 0 if there is none
    std::uint64_t size = 0;               // of what is signed: from the start of the binary to the signature
    std::uint64_t page_size = 0;          // the last page may be shorter
    std::uint64_t count = 0, hashes = 0;  // how many, and their offset in the file; none if all are of another kind
    std::uint32_t directories = 0;        // how many lists of hashes there are, of any kind
    bool has_certificate = false;         // it is more than a list of hashes
};

/// A file of any format. Each format derives a class from it. Bytes are views of the container or of the file: they
/// live as long as it does.
struct Container {
    std::string path;
    File file;
    std::uint64_t binary_start = 0, binary_size = 0;  // of a universal file, which holds several, the one that is meant
    FileBytes head;                                   // the first bytes of the file
    Vector<NotePlace> notes;                          // as the file states them: they may lie outside of it
    PageHashes pages;
    bool is_library = false;
    bool is_for_this_machine = false;
    bool can_be_checked = false;  // whether needs_of knows what its system does with it

    Container(File opened, const std::string& name) : path(name), file(std::move(opened)) {}

    /// A range of the file. False if the range does not lie in the file, or if the file has shrunk.
    FileBytes part(std::uint64_t offset, std::uint64_t count) const {
        if (!file.has(offset, count)) return {};
        if (head.bytes.has(offset, count)) return {true, head.bytes.from(offset, count), {}};
        auto own = HeapArray<unsigned char>::for_overwrite(count);
        if (!file.read(offset, own.begin(), count)) return {};
        const Bytes bytes{own.begin(), count};
        return {true, bytes, std::move(own)};
    }

    /// Reads a range that lies in the file. False if the file has shrunk.
    bool read(std::uint64_t offset, unsigned char* out, std::size_t count) const {
        if (!head.bytes.has(offset, count)) return file.read(offset, out, count);
        if (count != 0) std::memcpy(out, head.bytes.data + offset, count);
        return true;
    }

    Error error(Errc code, const std::string& what) const { return error_about(path, code, what); }
    Error damaged(const std::string& what, std::uint64_t offset) const {
        return error(Errc::damaged, "damaged: " + what + " (at offset " + std::to_string(offset) + ")");
    }
    Error shrunk() const { return error(Errc::damaged, "damaged: the file became shorter while it was read"); }

protected:
    /// Reads the first 32 KiB. They hold all of a small plugin and the headers and notes of a large one, so that one
    /// system call serves most of a check. Errors: not_a_library for an empty file, damaged.
    Result<void> read_head() {
        constexpr std::size_t enough = 32768;
        if (file.size() == 0) return error(Errc::not_a_library, "is empty, not a shared library");
        binary_size = file.size();
        if (file.memory() != nullptr) {
            head.bytes = {file.memory(), file.size()};
            return {};
        }
        const auto count = smaller<std::uint64_t>(file.size(), enough);
        head.own = HeapArray<unsigned char>::for_overwrite(count);
        if (!file.read(0, head.own.begin(), count)) return shrunk();
        head.bytes = {head.own.begin(), count};
        return {};
    }
};

}  // namespace detail
}  // namespace tenon
