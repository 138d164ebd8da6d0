// SPDX-License-Identifier: BSL-1.0
//
// Files of POSIX. A file is read and never mapped: if a mapped file is truncated, a signal kills its reader.
#pragma once

#include <tenon/support/bytes.hpp>
#include <tenon/support/error_about.hpp>
#include <tenon/support/heap_sort.hpp>
#include <tenon/support/min_max.hpp>
#include <tenon/support/result.hpp>
#include <tenon/support/vector.hpp>

#include <cerrno>
#include <climits>
#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <string>
#include <string_view>
#include <utility>

#include <dirent.h>
#include <fcntl.h>
#include <pthread.h>
#include <sys/stat.h>
#include <unistd.h>

namespace [[gnu::visibility("hidden")]] tenon {
namespace detail {

/// Identifies a file. Two names of one file (hard links) have one id, two copies have two.
struct FileId {
    std::uint64_t device = 0, inode = 0;
    friend bool operator==(const FileId& a, const FileId& b) { return a.device == b.device && a.inode == b.inode; }
};

/// The state of a file at a moment. It changes when the file is written to or replaced.
struct FileState {
    FileId id;
    std::int64_t modified = 0;  // in nanoseconds

    FileState() = default;
    explicit FileState(const struct stat& status)
        : id{static_cast<std::uint64_t>(status.st_dev), static_cast<std::uint64_t>(status.st_ino)},
          modified(std::int64_t{written(status).tv_sec} * 1'000'000'000 + written(status).tv_nsec) {}
    friend bool operator==(const FileState& a, const FileState& b) { return a.id == b.id && a.modified == b.modified; }

private:
#if defined(__APPLE__)
    static const timespec& written(const struct stat& status) { return status.st_mtimespec; }
#else
    static const timespec& written(const struct stat& status) { return status.st_mtim; }
#endif
};

/// Whether a path is not valid: the system would end it at the first NUL.
inline bool has_nul(const std::string& path) { return path.find('\0') != std::string::npos; }

/// The state of the file at a path. If there is none, a state that no file has.
inline FileState state_of(const std::string& path) {
    struct stat status {};
    return !has_nul(path) && ::stat(path.c_str(), &status) == 0 ? FileState(status) : FileState();
}

/// The error of a failed system call; `error` is its errno.
inline Error cannot_read(const std::string& path, int error) {
    return error_about(path, Errc::cannot_read, std::string("cannot be read: ") + std::strerror(error));
}

/// The absolute path without symbolic links. Error: cannot_read.
inline Result<std::string> real_path(const std::string& path) {
    char real[PATH_MAX];
    if (::realpath(path.c_str(), real) == nullptr) return cannot_read(path, errno);
    return std::string(real);
}

/// Defers pthread_cancel for this thread. Closing a file is a cancellation point, and nothing may leave a destructor.
class Uncancelled {
public:
    Uncancelled() { ::pthread_setcancelstate(PTHREAD_CANCEL_DISABLE, &before_); }
    Uncancelled(const Uncancelled&) = delete;
    Uncancelled& operator=(const Uncancelled&) = delete;
    ~Uncancelled() { ::pthread_setcancelstate(before_, nullptr); }

private:
    int before_ = 0;
};

/// A regular file that is open for reading, or bytes that stand for one.
class File {
public:
    /// Opens a file. Does not wait for a pipe. Errors: cannot_read; not_a_library if it is not a regular file.
    static Result<File> open(const std::string& path) {
        if (has_nul(path))
            return error_about(path.c_str(), Errc::cannot_read, "cannot be read: its path has a NUL character");
        File file(::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK));
        if (file.descriptor_ < 0) return cannot_read(path, errno);
        struct stat status {};
        if (::fstat(file.descriptor_, &status) != 0) return cannot_read(path, errno);
        if (S_ISDIR(status.st_mode)) return cannot_read(path, EISDIR);
        if (!S_ISREG(status.st_mode)) return error_about(path, Errc::not_a_library, "is not a regular file");
        file.state_ = FileState(status);
        file.size_ = static_cast<std::uint64_t>(status.st_size);
        return file;
    }
    /// A file whose content is in memory. The bytes must outlive it.
    static File in_memory(Bytes content) {
        File file(-1);
        file.memory_ = content.data;
        file.size_ = content.size;
        return file;
    }
    File(File&& other) noexcept
        : descriptor_(std::exchange(other.descriptor_, -1)),
          memory_(other.memory_),
          state_(other.state_),
          size_(other.size_) {}
    File& operator=(File&&) = delete;
    ~File() {
        const Uncancelled now;
        if (descriptor_ >= 0) ::close(descriptor_);
    }

    const FileState& state() const { return state_; }
    const unsigned char* memory() const { return memory_; }
    std::uint64_t size() const { return size_; }
    bool has(std::uint64_t at, std::uint64_t count) const { return at <= size_ && count <= size_ - at; }

    /// The real path of a file that was opened by the path `given`. Empty if no path leads to it: the file was removed,
    /// is in memory, or its path is longer than PATH_MAX. Asks /proc first, as ::realpath needs a system call for each
    /// directory.
    std::string path(const std::string& given) const {
#if defined(__APPLE__)
        char path[PATH_MAX];
        const bool is_known = ::fcntl(descriptor_, F_GETPATH, path) == 0 && state_of(path).id == state_.id;
        if (is_known) return std::string(path);
#else
        char link[32], path[PATH_MAX];
        std::snprintf(link, sizeof link, "/proc/self/fd/%d", descriptor_);
        const ssize_t size = ::readlink(link, path, sizeof path - 1);
        path[size > 0 ? size : 0] = '\0';
        const std::string_view known(path);
        const bool is_removed = known.ends_with(" (deleted)") && state_of(path).id != state_.id;
        if (known.starts_with('/') && known.size() < sizeof path - 1 && !is_removed) return std::string(known);
#endif
        // There is no /proc, or the path is outside of the process's root.
        const bool is_found = ::realpath(given.c_str(), path) != nullptr && state_of(path).id == state_.id;
        return is_found ? std::string(path) : std::string();
    }

    /// Reads a range that lies in the file. False if the file has shrunk or cannot be read.
    bool read(std::uint64_t at, unsigned char* out, std::size_t count) const {
        if (memory_ != nullptr) {
            if (!has(at, count)) return false;
            if (count != 0) std::memcpy(out, memory_ + at, count);
            return true;
        }
        while (count != 0) {
            const ssize_t got = ::pread(descriptor_, out, count, static_cast<off_t>(at));
            if (got < 0 && errno == EINTR) continue;
            if (got <= 0) return false;
            out += got;
            at += static_cast<std::uint64_t>(got);
            count -= static_cast<std::size_t>(got);
        }
        return true;
    }

private:
    explicit File(int descriptor) : descriptor_(descriptor) {}
    int descriptor_;
    const unsigned char* memory_ = nullptr;  // instead of a descriptor
    FileState state_;
    std::uint64_t size_ = 0;
};

/// False, with the reason in errno, where not all can be written.
inline bool write_all(int descriptor, Bytes content) {
    while (content.size != 0) {
        const ssize_t put = ::write(descriptor, content.data, content.size);
        if (put >= 0)
            content = content.from(static_cast<std::size_t>(put));
        else if (errno != EINTR)
            return false;
    }
    return true;
}

/// Replaces a file by one with another content and the same permissions, or leaves it as it is. Error: cannot_read,
/// with a text about writing.
inline Result<void> replace_file(const std::string& path, Bytes content) {
    const auto cannot = [&](int error) {
        return error_about(path, Errc::cannot_read, std::string("cannot be written: ") + std::strerror(error));
    };
    struct stat status {};
    if (::stat(path.c_str(), &status) != 0) return cannot(errno);
    std::string beside = path + ".XXXXXX";
    const int descriptor = ::mkstemp(beside.data());
    if (descriptor < 0) return cannot(errno);
    int error = write_all(descriptor, content) ? 0 : errno;
    if (error == 0 && ::fchmod(descriptor, status.st_mode & 07777) != 0) error = errno;
    if (::close(descriptor) != 0 && error == 0) error = errno;
    if (error == 0 && ::rename(beside.c_str(), path.c_str()) != 0) error = errno;
    if (error == 0) return {};
    ::unlink(beside.c_str());
    return cannot(error);
}

/// A copy of a file beside it, under a hidden name, which goes when the object goes. Copies of one state of a file that
/// one process makes at the same time are one file.
class CopyBeside {
public:
    CopyBeside() = default;
    CopyBeside(const CopyBeside&) = delete;
    CopyBeside& operator=(const CopyBeside&) = delete;
    ~CopyBeside() {
        const Uncancelled now;
        if (!path_.empty()) ::unlink(path_.c_str());
    }

    /// The path of the copy. Errors: cannot_read, where no file can be made; damaged, if the file is being written.
    Result<std::string> make(const File& file, const std::string& path) {
        const std::size_t name_at = path.rfind('/') + 1;
        const std::string beside = path.substr(0, name_at) + '.' + path.substr(name_at) + '.';
        std::string made = beside + "XXXXXX";
        const auto cannot = [&](int error) {
            return error_about(path, Errc::cannot_read, std::string("cannot be copied: ") + std::strerror(error));
        };
        const Uncancelled now;
        const int descriptor = ::mkostemp(made.data(), O_CLOEXEC);
        if (descriptor < 0) return cannot(errno);
        const int error = fill(descriptor, file);
        ::close(descriptor);
        const bool is_whole = error == 0 && state_of(path) == file.state();
        const std::string name = beside + std::to_string(::getpid()) + '.' + std::to_string(file.state().modified);
        const bool is_there = is_whole && (::link(made.c_str(), name.c_str()) == 0 || errno == EEXIST);
        const int link_error = errno;
        ::unlink(made.c_str());
        if (is_there) return path_ = name;
        if (error != 0 || is_whole) return cannot(error != 0 ? error : link_error);
        return error_about(path, Errc::damaged, "is being written to");
    }

private:
    static int fill(int descriptor, const File& file) {
        unsigned char part[1 << 14];
        for (std::uint64_t at = 0; at < file.size();) {
            const std::size_t count = smaller<std::uint64_t>(sizeof part, file.size() - at);
            if (!file.read(at, part, count)) return EIO;
            if (!write_all(descriptor, {part, count})) return errno;
            at += count;
        }
        return 0;
    }

    std::string path_;
};

/// Whether a path leads to a regular file.
inline bool is_regular_file(const std::string& path) {
    struct stat status {};
    return !has_nul(path) && ::stat(path.c_str(), &status) == 0 && S_ISREG(status.st_mode);
}

/// The path of a file in a directory; an empty directory is the current one.
inline std::string path_in(const std::string& directory, const std::string& name) {
    return directory.empty() || directory.ends_with('/') ? directory + name : directory + '/' + name;
}

/// The sorted paths of the regular files in a directory and of links to such files. Error: cannot_read.
inline Result<Vector<std::string>> files_in(const std::string& directory) {
    if (has_nul(directory)) return cannot_read(directory.c_str(), ENOENT);
    const struct Opened {
        DIR* directory;
        ~Opened() {
            const Uncancelled now;
            if (directory != nullptr) ::closedir(directory);
        }
    } opened{::opendir(directory.c_str())};
    if (opened.directory == nullptr) return cannot_read(directory, errno);
    Vector<std::string> all;
    errno = 0;
    while (const dirent* const entry = ::readdir(opened.directory)) {
        std::string path = path_in(directory, entry->d_name);
        if (is_regular_file(path)) all.push_back(std::move(path));
        errno = 0;
    }
    if (errno != 0) return cannot_read(directory, errno);
    heap_sort(all.begin(), all.size(), [](const std::string& a, const std::string& b) { return a < b; });
    return all;
}

}  // namespace detail
}  // namespace tenon
