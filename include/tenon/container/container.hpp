// SPDX-License-Identifier: BSL-1.0
//
// What every format of loadable files says of a file: where its notes lie, and whether this machine loads it as a library.
#pragma once

#include <tenon/support/bytes.hpp>
#include <tenon/support/error_about.hpp>
#include <tenon/support/file.hpp>
#include <tenon/support/vector.hpp>

#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string>
#include <utility>

namespace [[gnu::visibility("hidden")]] tenon {
namespace detail {

/// A part of a file that holds notes.
struct NotePlace {
    std::uint64_t offset = 0, size = 0;
    std::uint64_t header = 0;  // where the file says so
    bool is_loaded = false;    // whether the dynamic linker maps it
};

/// A file of any format; what reads one format derives from it.
struct Container {
    std::string path;
    File file;
    FileBytes head;              // the first bytes of the file
    Vector<NotePlace> notes;  // as they are stated: they may lie outside of the file
    bool is_library = false;
    bool is_for_this_machine = false;

    Container(File opened, const std::string& name) : path(name), file(std::move(opened)) {}

    /// Bytes of the file: none of it where they do not lie in it, or it has shrunk.
    FileBytes part(std::uint64_t offset, std::uint64_t size) const {
        if (!file.has(offset, size)) return {};
        if (head.bytes.has(offset, size)) return {true, head.bytes.from(offset, size), {}};
        auto own = HeapArray<unsigned char>::for_overwrite(size);
        if (!file.read(offset, own.begin(), size)) return {};
        const Bytes bytes{own.begin(), size};
        return {true, bytes, std::move(own)};
    }

    /// Reads bytes that lie in the file; false where it has shrunk.
    bool read(std::uint64_t offset, unsigned char* out, std::size_t count) const {
        if (!head.bytes.has(offset, count)) return file.read(offset, out, count);
        if (count != 0) std::memcpy(out, head.bytes.data + offset, count);
        return true;
    }

    Error error(Errc code, const std::string& what) const { return error_about(path, code, what); }
    Error damaged(const std::string& what, std::uint64_t offset) const {
        return error(Errc::damaged, "damaged: " + what + " (at offset " + std::to_string(offset) + ")");
    }
    Error shrunk() const { return error(Errc::damaged, "damaged: it became shorter while it was read"); }

protected:
    /// Reads the first bytes: a small plugin as a whole, of a large one what its headers and notes take, so that one call of the system serves
    /// most of a check.
    Result<void> read_head() {
        constexpr std::size_t enough = 32768;
        if (file.size() == 0) return error(Errc::not_a_library, "is empty, not a shared library");
        if (file.memory() != nullptr) {
            head.bytes = {file.memory(), file.size()};
            return {};
        }
        const auto size = smaller<std::uint64_t>(file.size(), enough);
        head.own = HeapArray<unsigned char>::for_overwrite(size);
        if (!file.read(0, head.own.begin(), size)) return shrunk();
        head.bytes = {head.own.begin(), size};
        return {};
    }
};

}  // namespace detail
}  // namespace tenon
