// SPDX-License-Identifier: BSL-1.0
//
// tenon-inspect: reads plugins without running them.
#include "commands.hpp"

#include <cstdio>
#include <filesystem>
#include <limits>
#include <system_error>

namespace {

using inspect::Json;
using inspect::Options;
using inspect::Words;

struct Command {
    const char* name;
    const char* operands;
    std::size_t least, most;
    int (*run)(const Words&, const Options&);
    const char* purpose;
};

constexpr std::size_t any = std::numeric_limits<std::size_t>::max();
constexpr Command commands[] = {
    {"show", "FILE...", 1, any, inspect::show, "exports, packages, toolchain, metadata, hashes, seal"},
    {"types", "FILE NAME...", 2, any, inspect::types, "the identity text of exports and packages"},
    {"diff", "OLD NEW", 2, 2, inspect::diff, "what an upgrade breaks"},
    {"report", "OLD NEW", 2, 2, inspect::report, "the same as one page of HTML, with the types drawn"},
    {"check", "PROGRAM PLUGIN...", 2, any, inspect::check,
     "whether a program would take plugins, opened in this order"},
    {"list", "DIRECTORY...", 1, any, inspect::list, "every file below a directory: plugins, and why others are none"},
    {"seal", "FILE...", 1, any, inspect::seal, "write the file's digest into the room that TENON_SEAL reserved"},
};

std::string help() {
    std::string text = "tenon-inspect reads plugins built with tenon, without running or loading any of them.\n\n";
    for (const Command& command : commands) {
        char line[160];
        std::snprintf(line, sizeof line, "  tenon-inspect %-6s  %-18s  %s\n", command.name, command.operands,
                      command.purpose);
        text += line;
    }
    return text +
           "\n"
           "  --json          for programs: one JSON value on standard output, errors included\n"
           "  --shared-types  check: as a host that opens with Versioning::shared_types\n"
           "  --older-plugins check: as a host that opens with OpenOptions::older_plugins\n"
           "  --accept FILE   diff, report: the breaks that FILE lists are accepted, one to a line as diff prints them,\n"
           "                  behind 'plugin.so: ' if only there; '#' begins a comment\n"
           "  --help          this text\n"
           "  --version       the version of tenon\n"
           "\n"
           "A directory stands for the plugins below it. OLD and NEW are files, directories, whose plugins are paired by\n"
           "name, or what 'show --json' wrote once: a baseline for git. Damaged files and files that are no plugins are\n"
           "named with the reason. A seal is checked whenever a file is read; seal last, as strip and other tools change\n"
           "the file. 'check' knows the packages that the program and its libraries state by TENON_USES and by their\n"
           "lookups, and the libraries that a plugin needs, from where the dynamic linker would load them.\n"
           "\n"
           "Exit status: 0 all is well. diff: 1 only additions or accepted breaks, 2 something breaks. check: 0 all would\n"
           "be taken, 2 one would be refused, 3 that cannot be told. 3 trouble: a file that cannot be read or is no\n"
           "plugin, or a mistyped command line.\n"
           "\n"
           "Examples\n"
           "  tenon-inspect show plugins/*.so\n"
           "  tenon-inspect types blur.so filter\n"
           "  tenon-inspect diff old/blur.so new/blur.so || echo 'not the same'\n"
           "  tenon-inspect show --json plugins > api.json; tenon-inspect diff api.json build/plugins\n"
           "  tenon-inspect report api.json build/plugins > report.html\n"
           "  tenon-inspect check ./retouch plugins\n";
}

/// The command line as far as it is understood.
struct CommandLine {
    Words words;
    Options options;
    bool wants_help = false, wants_version = false;
    std::string mistake;  // what is wrong; empty if nothing is
};

std::string unknown_option(const std::string& word) {
    const std::string near =
        inspect::nearest(word, {"--json", "--shared-types", "--older-plugins", "--accept", "--help", "--version"});
    return "there is no option '" + word + "'" + (near.empty() ? "" : ", did you mean '" + near + "'?");
}

CommandLine read_command_line(const Words& arguments) {
    CommandLine line;
    bool only_words = false;
    for (std::size_t k = 0; k < arguments.size(); ++k) {
        const std::string& word = arguments[k];
        if (only_words || word.size() < 2 || word[0] != '-')
            line.words.push_back(word);
        else if (word == "--")
            only_words = true;
        else if (word == "--json")
            line.options.json = true;
        else if (word == "--shared-types")
            line.options.shared_types = true;
        else if (word == "--older-plugins")
            line.options.older_plugins = true;
        else if (word == "--accept" && k + 1 < arguments.size())
            line.options.accept = arguments[++k];
        else if (word == "--accept")
            line.mistake = "--accept needs a file";
        else if (word == "--help" || word == "-h")
            line.wants_help = true;
        else if (word == "--version")
            line.wants_version = true;
        else if (line.mistake.empty())
            line.mistake = unknown_option(word);
    }
    return line;
}

/// What is wrong with an option for a command; empty if nothing is.
std::string misplaced_option(const Options& options, const std::string& command) {
    if (options.shared_types && command != "check") return "--shared-types belongs to 'check'";
    if (options.older_plugins && command != "check") return "--older-plugins belongs to 'check'";
    if (!options.accept.empty() && command != "diff" && command != "report")
        return "--accept belongs to 'diff' and 'report'";
    if (options.json && command == "report") return "'report' writes HTML; 'diff --json' writes JSON";
    return {};
}

int mistyped(const std::string& what, const Options& options) {
    const std::string message = "tenon-inspect: " + what + "; 'tenon-inspect --help' shows how it is used";
    if (options.json) {
        const Json error = Json::object({{"code", Json::text("usage")}, {"message", Json::text(message)}});
        std::printf("%s\n", Json::object({{"error", error}}).str().c_str());
    } else {
        std::fprintf(stderr, "%s\n", message.c_str());
    }
    return inspect::trouble;
}

int print(const std::string& text, const Options& options) {
    std::fputs(options.json ? (Json::text(text).str() + "\n").c_str() : text.c_str(), stdout);
    return inspect::fine;
}

int run(const Words& arguments) {
    CommandLine line = read_command_line(arguments);
    const Options& options = line.options;
    Words& words = line.words;
    if (line.wants_help || (!words.empty() && words[0] == "help")) return print(help(), options);
    if (line.wants_version)
        return print("tenon-inspect " + std::to_string(TENON_VERSION_MAJOR) + "." +
                         std::to_string(TENON_VERSION_MINOR) + "." + std::to_string(TENON_VERSION_PATCH) + "\n",
                     options);
    if (!line.mistake.empty()) return mistyped(line.mistake, options);
    if (words.empty()) return mistyped("a command is missing", options);
    const std::string name = words[0];
    words.erase(words.begin());

    Words all;
    for (const Command& command : commands) {
        if (name == command.name) {
            if (words.size() < command.least || words.size() > command.most)
                return mistyped("usage: tenon-inspect " + name + " " + command.operands, options);
            if (const std::string wrong = misplaced_option(options, name); !wrong.empty())
                return mistyped(wrong, options);
            return command.run(words, options);
        }
        all.push_back(command.name);
    }
    const std::string what = "there is no command '" + name + "'";
    if (const std::string near = inspect::nearest(name, all); !near.empty())
        return mistyped(what + ", did you mean '" + near + "'?", options);
    if (std::error_code error; std::filesystem::exists(name, error))
        return mistyped(what + ", did you mean 'tenon-inspect show " + name + "'?", options);
    return mistyped(what, options);
}

}  // namespace

int main(int argc, char** argv) {
    const int status = argc > 0 ? run(Words(argv + 1, argv + argc)) : run({});
    if (std::fflush(stdout) != 0 || std::ferror(stdout)) {
        std::fprintf(stderr, "tenon-inspect: the output cannot be written\n");
        return inspect::trouble;
    }
    return status;
}
