// SPDX-License-Identifier: BSL-1.0
//
// tenon-inspect: reads plugins without running them.
#include "commands.hpp"

#include <cstdio>
#include <filesystem>
#include <limits>
#include <system_error>

namespace {

using inspect::Words;

struct Command {
    const char* name;
    const char* operands;
    std::size_t least, most;
    int (*run)(const Words&, bool json);
    const char* purpose;
};

constexpr std::size_t any = std::numeric_limits<std::size_t>::max();
constexpr Command commands[] = {
    {"show", "FILE...", 1, any, inspect::show, "exports, packages, toolchain, metadata, hashes, seal"},
    {"types", "FILE NAME...", 2, any, inspect::types, "the identity text of exports and packages"},
    {"diff", "OLD NEW", 2, 2, inspect::diff, "what an upgrade breaks"},
    {"check", "PROGRAM PLUGIN...", 2, any, inspect::check,
     "whether a program would take plugins, opened in this order"},
    {"list", "DIRECTORY...", 1, any, inspect::list, "every file of a directory: plugins, and why others are none"},
    {"seal", "FILE...", 1, any, inspect::seal, "write the file's digest into the room that TENON_SEAL reserved"},
};

void help() {
    std::printf("tenon-inspect reads plugins built with tenon, without running or loading any of them.\n\n");
    for (const Command& command : commands)
        std::printf("  tenon-inspect %-6s%-18s  %s\n", command.name, command.operands, command.purpose);
    std::printf(
        "\n"
        "  --json     for programs: one JSON value on standard output\n"
        "  --help     this text\n"
        "  --version  the version of tenon\n"
        "\n"
        "Damaged files and files that are no plugins are named with the reason. A seal is checked whenever a\n"
        "file is read; seal last, as strip and other tools change the file. 'check' reads what the program and its\n"
        "libraries state in their files (TENON_USES), and the libraries that a plugin needs, from where the dynamic\n"
        "linker would load them.\n"
        "\n"
        "Exit status: 0 all is well; diff: 1 compatible additions only, 2 breaking; check: 2 a plugin would be\n"
        "refused; 3 trouble: a file that cannot be read or is no plugin, or a mistyped command line.\n"
        "\n"
        "Examples\n"
        "  tenon-inspect show plugins/*.so\n"
        "  tenon-inspect types blur.so filter\n"
        "  tenon-inspect diff old/blur.so new/blur.so || echo 'not the same'\n"
        "  tenon-inspect check ./retouch plugins/*.so\n"
        "  tenon-inspect list --json /usr/lib/retouch | python3 -m json.tool\n");
}

int mistyped(const std::string& what) {
    std::fprintf(stderr, "tenon-inspect: %s; 'tenon-inspect --help' shows how it is used\n", what.c_str());
    return inspect::trouble;
}

int mistyped_option(const std::string& word) {
    const std::string near = inspect::nearest(word, {"--json", "--help", "--version"});
    return mistyped("there is no option '" + word + "'" + (near.empty() ? "" : ", did you mean '" + near + "'?"));
}

int run(int argc, char** argv) {
    Words words;
    bool json = false, only_words = false;
    for (int k = 1; k < argc; ++k) {
        const std::string word = argv[k];
        if (only_words || word.size() < 2 || word[0] != '-')
            words.push_back(word);
        else if (word == "--")
            only_words = true;
        else if (word == "--json")
            json = true;
        else if (word == "--help" || word == "-h")
            return help(), inspect::fine;
        else if (word == "--version")
            return std::printf("tenon-inspect %d.%d.%d\n", TENON_VERSION_MAJOR, TENON_VERSION_MINOR,
                               TENON_VERSION_PATCH),
                   inspect::fine;
        else
            return mistyped_option(word);
    }
    if (words.empty()) return mistyped("a command is missing");
    const std::string name = words[0];
    words.erase(words.begin());
    if (name == "help") return help(), inspect::fine;

    Words all;
    for (const Command& command : commands) {
        if (name == command.name) {
            if (words.size() < command.least || words.size() > command.most)
                return mistyped("usage: tenon-inspect " + name + " " + command.operands);
            return command.run(words, json);
        }
        all.push_back(command.name);
    }
    const std::string what = "there is no command '" + name + "'";
    if (const std::string near = inspect::nearest(name, all); !near.empty())
        return mistyped(what + ", did you mean '" + near + "'?");
    if (std::error_code error; std::filesystem::exists(name, error))
        return mistyped(what + ", did you mean 'tenon-inspect show " + name + "'?");
    return mistyped(what);
}

}  // namespace

int main(int argc, char** argv) {
    const int status = run(argc, argv);
    if (std::fflush(stdout) != 0 || std::ferror(stdout)) {
        std::fprintf(stderr, "tenon-inspect: the output cannot be written\n");
        return inspect::trouble;
    }
    return status;
}
