// SPDX-License-Identifier: BSL-1.0
//
// Directories in the place of files.
#pragma once

#include <string>
#include <system_error>
#include <vector>

namespace inspect {

/// All regular files below a directory, and what regular files links lead to, sorted. Links to directories are not
/// followed, as they may lead in circles.
std::vector<std::string> files_below(const std::string& directory, std::error_code& error);

bool is_directory(const std::string& path);

/// Puts the plugins of each directory in its place: every file below it but those that are no libraries or were not
/// built with tenon. Damaged ones stay, so that they are reported. A directory without plugins stays what it is.
std::vector<std::string> plugins_in(const std::vector<std::string>& paths);

}  // namespace inspect
