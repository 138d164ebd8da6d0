// SPDX-License-Identifier: BSL-1.0
//
// Files. There is one header for each kind of system, which declares in tenon::detail:
//
//     FileId, FileState, state_of(path)   which file it is, and whether it was written to since
//     File                                open(path), in_memory(bytes), read(at, out, count), path(given)
//     real_path(path), is_regular_file(path), path_in(directory, name), files_in(directory)
//     replace_file(path, content)
//     CopyBeside                          a copy of a file in the same directory, for a while
//     cannot_read(path, error)            the error with the text of the system
#pragma once

#include <tenon/support/posix_file.hpp>
