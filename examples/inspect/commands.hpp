// SPDX-License-Identifier: BSL-1.0
//
// The sub-commands of tenon-inspect. Each returns the exit status.
#pragma once

#include <tenon/manifest.hpp>

#include "paper.hpp"

#include <string>
#include <vector>

namespace inspect {

/// `unknown` is said where nobody can tell, and trouble to whoever asked.
enum Status { fine = 0, additions = 1, breaking = 2, trouble = 3, unknown = 3 };

using Words = std::vector<std::string>;

struct Options {
    bool json = false, shared_types = false, older_plugins = false;
    std::string accept;  // the file of accepted breaks; empty if there is none
};

int show(const Words& files, const Options& options);
int types(const Words& file_and_names, const Options& options);
int diff(const Words& old_and_new, const Options& options);
int report(const Words& old_and_new, const Options& options);
int check(const Words& program_and_plugins, const Options& options);
int list(const Words& directories, const Options& options);
int seal(const Words& files, const Options& options);

/// Reads a manifest and does all checks of a file: its seal, its hashes, and whether it can be loaded.
tenon::Result<tenon::Manifest> read(const std::string& path);

/// The choice that is most similar to a word; empty if none is similar.
std::string nearest(std::string_view word, const Words& choices);

/// Writes an error to standard error.
void complain(const tenon::Error& error);
/// Ends a command by an error: in words, or as its one value {"error": ...}.
int fail(const tenon::Error& error, const Options& options);
Json as_json(const tenon::Error& error);
Json as_json(const tenon::Lines& lines);
Json as_json(const tenon::Vtable& vtable);

/// Names the class of a vtable: "acme::Codec", or "class" and the hash of its line if the file does not have the line.
std::string name_of(const tenon::Vtable& vtable);

}  // namespace inspect
