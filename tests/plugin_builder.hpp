// SPDX-License-Identifier: BSL-1.0
//
// Real plugins and hosts, compiled while a test runs: a source beneath tests/plugins, the flags of the case, any compiler that is here.
// What one test program has built it builds no second time, and all of it is gone when the program ends.
#pragma once

#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <map>
#include <ostream>
#include <stdexcept>
#include <string>
#include <utility>
#include <vector>

namespace building {

namespace fs = std::filesystem;

/// What a command prints, on both of its streams, and its exit status: 128 and the signal's number where a signal ended it.
struct Ran {
    int status = 0;
    std::string output;
    friend bool operator==(const Ran&, const Ran&) = default;
    friend std::ostream& operator<<(std::ostream& out, const Ran& ran) {
        return out << "exit status " << ran.status << ", printed\n" << ran.output;
    }
};

inline Ran run(const std::string& command) {
    FILE* const pipe = popen((command + " 2>&1 </dev/null").c_str(), "r");
    if (pipe == nullptr) throw std::runtime_error("cannot run: " + command);
    Ran ran;
    std::array<char, 4096> part{};
    while (const std::size_t size = fread(part.data(), 1, part.size(), pipe)) ran.output.append(part.data(), size);
    const int status = pclose(pipe);
    ran.status = WIFSIGNALED(status) ? 128 + WTERMSIG(status) : WEXITSTATUS(status);
    return ran;
}

/// Whether a tool that a test may do without is here; says so where it is not.
inline bool is_here(const std::string& tool) {
    const bool here = run(tool + " --version").status == 0;
    if (!here) std::printf("no %s here: what needs it is not tested\n", tool.c_str());
    return here;
}

/// What the build says (tests/meson.build), or the environment instead.
inline std::string setting(const char* variable, const char* as_built) {
    const char* const value = std::getenv(variable);
    return value != nullptr ? value : as_built;
}

/// The compiler of this test program.
inline std::string compiler() { return setting("TENON_TEST_CXX", TENON_TEST_CXX); }

/// The headers under test, and the folder of the tests.
inline fs::path include_directory() { return setting("TENON_TEST_INCLUDE", TENON_TEST_INCLUDE); }
inline fs::path tests_directory() { return setting("TENON_TEST_SOURCE", TENON_TEST_SOURCE); }

/// All compilers that are here, this program's own first.
inline const std::vector<std::string>& compilers() {
    static const std::vector<std::string> all = [] {
        std::vector<std::string> found, versions;
        for (const std::string& one :
             {compiler(), std::string("g++"), std::string("clang++"), std::string("clang++-19")}) {
            const Ran version =
                run("echo __VERSION__ | " + one + " -E -P -xc++ -");  // one compiler may have several names
            bool is_new = version.status == 0;
            for (const std::string& other : versions) is_new &= other != version.output;
            if (!is_new) continue;
            found.push_back(one);
            versions.push_back(version.output);
        }
        return found;
    }();
    return all;
}

inline bool is_clang(const std::string& cxx) { return cxx.find("clang") != std::string::npos; }

/// A compiler of another make than this program's, or its own where no other is here.
inline std::string other_compiler() {
    for (const std::string& one : compilers())
        if (is_clang(one) != is_clang(compiler())) return one;
    return compilers().back();
}

/// A directory of this program, empty at first; removed at its end.
inline const fs::path& directory() {
    static const struct Directory {
        fs::path path;
        Directory() {
            std::string name = (fs::canonical(fs::temp_directory_path()) / "tenon-test-XXXXXX").string();
            if (mkdtemp(name.data()) == nullptr) throw std::runtime_error("cannot make a directory " + name);
            path = name;
        }
        Directory(const Directory&) = delete;
        Directory& operator=(const Directory&) = delete;
        ~Directory() {
            std::error_code ignored;
            fs::remove_all(path, ignored);
        }
    } made;
    return made.path;
}

/// A new directory in it.
inline fs::path new_directory() {
    static int count = 0;
    fs::path made = directory() / std::to_string(++count);
    fs::create_directory(made);
    return made;
}

inline fs::path source_of(const std::string& name) { return tests_directory() / "plugins" / name; }

inline std::string compile_command(const std::string& cxx, const fs::path& source, const std::string& flags,
                                   const fs::path& output) {
    // Flags of the linker are given to a compilation alone too, of which clang++ warns.
    const char* const quiet = is_clang(cxx) ? " -Wno-unused-command-line-argument" : "";
    return cxx + " -std=c++20 -Wall -Wextra -Wpedantic -Werror" + quiet + " -I'" + include_directory().string() +
           "' '" + source.string() + "' -o '" + output.string() + "' " + flags;
}

/// Builds a source by a compiler, once for each set of flags; what the compiler says of a source that fails is the exception's text.
inline std::string build(const fs::path& source, const std::string& flags, const std::string& cxx,
                         const std::string& name) {
    static std::map<std::string, std::string> built;
    const std::string key = compile_command(cxx, source, flags, name);
    if (const auto found = built.find(key); found != built.end()) return found->second;
    const fs::path output = new_directory() / name;
    const std::string command = compile_command(cxx, source, flags, output);
    const Ran ran = run(command);
    if (ran.status != 0) throw std::runtime_error(command + "\n" + ran.output);
    return built[key] = output.string();
}

/// The path of a plugin made of tests/plugins/<source>: plugin("basic/plugin.cpp") is ".../basic.so".
inline std::string plugin(const std::string& source, const std::string& flags = "",
                          const std::string& cxx = compiler()) {
    return build(source_of(source), "-shared -fPIC " + flags, cxx, fs::path(source).begin()->string() + ".so");
}

/// The path of a program made of tests/plugins/<source>. Its source is compiled once, however often it is linked by other flags.
inline std::string program(const std::string& source, const std::string& flags = "", const std::string& link_flags = "",
                           const std::string& cxx = compiler()) {
    const std::string name = fs::path(source).begin()->string();
    return build(build(source_of(source), "-c " + flags, cxx, name + ".o"), flags + " " + link_flags + " -pthread -ldl",
                 cxx, name);
}

/// The symbols of ours that the dynamic linker may bind to those of another binary, sorted: named "tenon.", or of something in namespace tenon.
inline std::string shown_symbols(const std::string& path) {
    return run("( readelf --dyn-syms --wide '" + path +
               "' | awk '$5 != \"LOCAL\" && $6 == \"DEFAULT\" && $7 != \"UND\" "
               "&& $8 ~ /^(tenon[._]|_Z[A-Z]*N?[KVrO]*5tenon)/ { print $8 }' | LC_ALL=C sort | c++filt )")
        .output;
}

/// Whether a compiler and its linker know some flags, by a program of them that runs.
inline bool knows(const std::string& flags, const std::string& cxx = compiler(),
                  const std::string& program = "int main() {}\n") {
    static std::map<std::string, bool> known;
    const auto [found, is_new] = known.try_emplace(cxx + " " + flags + program, false);
    if (is_new) {
        const fs::path made = new_directory();
        std::ofstream(made / "source.cpp") << program;
        found->second =
            run(cxx + " '" + (made / "source.cpp").string() + "' -o '" + (made / "program").string() + "' " + flags)
                    .status == 0 &&
            run("'" + (made / "program").string() + "'").status == 0;
    }
    return found->second;
}

/// A copy of a file, under its own name in a new directory: another file with the same content.
inline std::string copy_of(const std::string& path) {
    const fs::path copy = new_directory() / fs::path(path).filename();
    fs::copy_file(path, copy);
    return copy.string();
}

/// A text with words in place of paths: {{"HOST", path}, ...}.
inline std::string with_words(std::string text, const std::vector<std::pair<std::string, std::string>>& words) {
    for (const auto& [word, path] : words)
        for (std::size_t at; (at = text.find(path)) != std::string::npos;) text.replace(at, path.size(), word);
    return text;
}

/// The path of this test program.
inline std::string this_program() { return fs::read_symlink("/proc/self/exe").string(); }

/// The code and the message of a result's error: "type_mismatch: tenon: ..."; "no error" of a value.
template <class Result>
std::string said(const Result& result) {
    if (result.has_value()) return "no error";
    return std::string(name(result.error().code)) + ": " + result.error().message;
}

}  // namespace building
