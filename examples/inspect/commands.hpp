// SPDX-License-Identifier: BSL-1.0
//
// The sub-commands of tenon-inspect. Each returns the exit status.
#pragma once

#include <tenon/manifest.hpp>

#include "paper.hpp"

#include <string>
#include <vector>

namespace inspect {

enum Status { fine = 0, additions = 1, breaking = 2, trouble = 3 };

using Words = std::vector<std::string>;

int show(const Words& files, bool json);
int types(const Words& file_and_names, bool json);
int diff(const Words& old_and_new, bool json);
int check(const Words& program_and_plugins, bool json);
int list(const Words& directories, bool json);
int seal(const Words& files, bool json);

/// Reads a manifest and does all checks of a file: its seal, its hashes, and whether it can be loaded.
tenon::Result<tenon::Manifest> read(const std::string& path);

/// The choice that is most similar to a word; empty if none is similar.
std::string nearest(std::string_view word, const Words& choices);

/// Writes an error to standard error.
void complain(const tenon::Error& error);
Json as_json(const tenon::Error& error);
Json as_json(const tenon::Lines& lines);
Json as_json(const tenon::Vtable& vtable);

/// Names the class of a vtable: "acme::Codec", or "class" and the hash of its line if the file does not have the line.
std::string name_of(const tenon::Vtable& vtable);

}  // namespace inspect
