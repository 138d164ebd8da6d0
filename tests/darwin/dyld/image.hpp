// SPDX-License-Identifier: BSL-1.0
//
// A Mach-O file that is mapped: its load commands, its symbols, its memory. Files of the test are sound; what is wrong
// with one ends its load with a text.
#pragma once

#include <tenon/container/macho/format.hpp>
#include <tenon/container/macho/leb_cursor.hpp>

#include <cstdint>
#include <cstring>
#include <fstream>
#include <iterator>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <sys/mman.h>
#include <sys/stat.h>

namespace dyld {

namespace macho = tenon::detail::macho;
using tenon::detail::Bytes;
using tenon::detail::LebCursor;

/// Why something cannot be loaded; dlerror tells it.
struct Refusal {
    std::string why;
};

inline Bytes bytes_of(const std::string& text) {
    return {reinterpret_cast<const unsigned char*>(text.data()), text.size()};
}

/// A symbol that an image exports.
struct Exported {
    char* address = nullptr;
    bool is_weak = false;  // definitions of other images may take its place
    explicit operator bool() const { return address != nullptr; }
};

/// A part of the file.
struct Table {
    std::uint32_t offset = 0, size = 0;
};

class Image {
public:
    std::string path, install_name;
    struct stat file {};
    std::vector<std::string> libraries, rpaths;
    std::vector<Image*> needed;  // by their numbers minus one; null stands for the system's
    Table rebase, bind, weak_bind, lazy_bind, exports, chained_fixups;
    std::uint32_t type = 0;
    std::uint64_t entry = 0;  // of a program: counted from its header
    bool is_local = false, is_initialised = false;
    int references = 0;

    Image(std::string its_path, const struct stat& status) : path(std::move(its_path)), file(status) {
        std::ifstream in(path, std::ios::binary);
        content_.assign(std::istreambuf_iterator<char>(in), {});
        take_binary();
        read_commands();
    }
    Image(const Image&) = delete;
    Image& operator=(const Image&) = delete;
    ~Image() {
        if (header_ != nullptr) ::munmap(header_, size_);
    }

    char* header() const { return header_; }
    std::intptr_t slide() const { return reinterpret_cast<std::intptr_t>(header_) - static_cast<std::intptr_t>(base_); }
    const std::vector<macho::SegmentCommand>& segments() const { return segments_; }
    char* address_of(const macho::SegmentCommand& segment) const { return header_ + (segment.address - base_); }
    bool has(const void* address) const {
        const std::size_t offset =
            reinterpret_cast<std::uintptr_t>(address) - reinterpret_cast<std::uintptr_t>(header_);
        return offset < size_;
    }
    Bytes table(const Table& table) const { return bytes_of(content_).from(table.offset, table.size); }

    /// Maps all segments so that they can be written; nothing of it has run.
    void map() {
        std::uint64_t end = base_;
        for (const macho::SegmentCommand& segment : segments_)
            if (segment.name != std::string_view("__PAGEZERO"))
                end = std::max(end, segment.address + segment.memory_size);
        size_ = end - base_;
        void* const room = ::mmap(nullptr, size_, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
        if (room == MAP_FAILED) throw Refusal{"no memory for " + path};
        header_ = static_cast<char*>(room);
        for (const macho::SegmentCommand& segment : segments_)
            if (segment.name != std::string_view("__PAGEZERO"))
                std::memcpy(address_of(segment), content_.data() + segment.offset, segment.file_size);
    }
    void protect() const {
        for (const macho::SegmentCommand& segment : segments_) {
            if (segment.name == std::string_view("__PAGEZERO") || segment.memory_size == 0) continue;
            constexpr std::uint32_t read_only_data = 0x10;  // once its fixups are made
            int flags = (segment.protection & macho::Protection::read) ? PROT_READ : 0;
            if ((segment.protection & macho::Protection::write) && !(segment.flags & read_only_data))
                flags |= PROT_WRITE;
            if (segment.protection & macho::Protection::execute) flags |= PROT_EXEC;
            ::mprotect(address_of(segment), (segment.memory_size + 4095) / 4096 * 4096, flags);
        }
    }

    /// Finds a symbol of this image in its trie.
    Exported find(std::string_view name) const {
        const Bytes trie = table(exports);
        std::uint64_t node = 0;
        while (trie.size != 0) {
            LebCursor in(trie, node);
            const std::uint64_t value_size = in.uleb();
            if (name.empty()) {
                if (value_size == 0) return {};
                constexpr std::uint64_t absolute = 2, weak = 4, reexport = 8;
                const std::uint64_t flags = in.uleb();
                if (flags & reexport) throw Refusal{"a symbol of another library: not here"};
                const std::uint64_t value = in.uleb();
                return {(flags & 3) == absolute ? reinterpret_cast<char*>(value) : header_ + value,
                        (flags & weak) != 0};
            }
            in.skip(value_size);
            unsigned edges = in.byte();
            bool is_found = false;
            for (; edges != 0 && !is_found; --edges) {
                const std::string_view label = in.text();
                const std::uint64_t child = in.uleb();
                if (!name.starts_with(label)) continue;
                name.remove_prefix(label.size());
                node = child;
                is_found = true;
            }
            if (!is_found) return {};
        }
        return {};
    }

    /// Calls `use` with each section of a kind: its address and its size.
    template <class Use>
    void each_section(std::uint32_t kind, Use use) const {
        each_command([&](std::uint32_t command, Bytes in) {
            if (command != macho::Command::segment_64) return;
            for (std::size_t at = sizeof(macho::SegmentCommand); at < in.size; at += sizeof(macho::Section)) {
                const auto section = in.load<macho::Section>(at);
                if ((section.flags & macho::SectionKind::mask) == kind)
                    use(header_ + (section.address - base_), section.size);
            }
        });
    }

private:
    /// Of a universal file the part for x86-64.
    void take_binary() {
        if (content_.size() < sizeof(macho::Header)) throw Refusal{"not a mach-o file: '" + path + "'"};
        const Bytes whole = bytes_of(content_);
        if (macho::big_u32(whole, 0) != macho::fat_magic) return;
        for (std::size_t k = 0; k < macho::big_u32(whole, 4); ++k) {
            const std::size_t at = 8 + 20 * k;
            if (macho::big_u32(whole, at) != macho::cpu_x86_64) continue;
            content_ = content_.substr(macho::big_u32(whole, at + 8), macho::big_u32(whole, at + 12));
            return;
        }
        throw Refusal{"no binary for this machine: '" + path + "'"};
    }

    template <class Use>
    void each_command(Use use) const {
        const Bytes all = bytes_of(content_);
        std::size_t at = sizeof(macho::Header);
        for (std::uint32_t k = all.load<macho::Header>(0).command_count; k != 0; --k) {
            const auto head = all.load<macho::CommandHead>(at);
            use(head.kind, all.from(at, head.size));
            at += head.size;
        }
    }
    static std::string text_of(Bytes command) { return command.chars() + command.load<std::uint32_t>(8); }

    void read_commands() {
        const auto head = bytes_of(content_).load<macho::Header>(0);
        if (head.magic != macho::magic_64) throw Refusal{"not a mach-o file: '" + path + "'"};
        if (head.cpu != macho::cpu_x86_64) throw Refusal{"incompatible architecture: '" + path + "'"};
        type = head.type;
        each_command([&](std::uint32_t kind, Bytes in) {
            constexpr std::uint32_t main = 0x80000028;
            using macho::Command;
            if (kind == Command::segment_64) segments_.push_back(in.load<macho::SegmentCommand>(0));
            if (kind == Command::id_dylib) install_name = text_of(in);
            if (kind == Command::rpath) rpaths.push_back(text_of(in));
            if (kind == Command::load_dylib || kind == Command::load_weak_dylib) libraries.push_back(text_of(in));
            if (kind == Command::dyld_info_only) {
                const auto info = in.load<macho::DyldInfoCommand>(0);
                rebase = {info.rebase.offset, info.rebase.size};
                bind = {info.bind.offset, info.bind.size};
                weak_bind = {info.weak_bind.offset, info.weak_bind.size};
                lazy_bind = {info.lazy_bind.offset, info.lazy_bind.size};
                exports = {info.exports.offset, info.exports.size};
            }
            if (kind == Command::chained_fixups)
                chained_fixups = {in.load<std::uint32_t>(8), in.load<std::uint32_t>(12)};
            if (kind == Command::exports_trie) exports = {in.load<std::uint32_t>(8), in.load<std::uint32_t>(12)};
            if (kind == main) entry = in.load<std::uint64_t>(8);
        });
        for (const macho::SegmentCommand& segment : segments_)
            if (segment.name == std::string_view("__TEXT")) base_ = segment.address;
    }

    std::string content_;
    std::vector<macho::SegmentCommand> segments_;
    std::uint64_t base_ = 0;
    char* header_ = nullptr;
    std::size_t size_ = 0;
};

}  // namespace dyld
