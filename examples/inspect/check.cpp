// SPDX-License-Identifier: BSL-1.0
//
// tenon-inspect check: whether a program would take its plugins.
#include "commands.hpp"
#include "files.hpp"
#include "process.hpp"

#include <cstdio>
#include <utility>

namespace [[gnu::visibility("hidden")]] inspect {

namespace {

using tenon::Result;
using tenon::Versioning;

std::string listed(const char* head, const std::vector<std::string>& all) {
    std::string text;
    for (const std::string& name : all) text += (text.empty() ? head : ", ") + name;
    return text;
}

Json texts(const std::vector<std::string>& all) {
    std::vector<Json> list;
    for (const std::string& name : all) list.push_back(Json::text(name));
    return Json::list(list);
}

/// What is said of one plugin: refused, taken, or, where somebody doubts, neither.
struct Verdict {
    Result<Process::Loaded> loaded;
    std::vector<std::string> doubts;

    const tenon::Error* error() const {
        if (!loaded) return &loaded.error();
        return loaded->conflicts.empty() ? nullptr : &loaded->conflicts.front();
    }
    Status status() const { return error() != nullptr ? breaking : doubts.empty() ? fine : unknown; }
};

Verdict judge(Process& process, const std::string& path, const std::vector<std::string>& doubts_of_program) {
    Verdict verdict{process.open(path), doubts_of_program};
    if (verdict.loaded)
        verdict.doubts.insert(verdict.doubts.end(), verdict.loaded->doubts.begin(), verdict.loaded->doubts.end());
    return verdict;
}

void print(const std::string& path, const Verdict& verdict) {
    if (const tenon::Error* const error = verdict.error()) return complain(*error);
    const bool is_taken = verdict.status() == fine;
    std::printf("%s  %s%s\n", styled(path, Style::strong).c_str(),
                is_taken ? styled("would be taken", Style::good).c_str()
                         : styled(listed("cannot tell: ", verdict.doubts), Style::bad).c_str(),
                styled(listed(", with ", verdict.loaded->libraries), Style::faint).c_str());
}

Json as_json(const std::string& path, const Verdict& verdict) {
    const bool is_loaded = verdict.loaded.has_value();
    const Status status = verdict.status();
    return Json::object({{"path", Json::text(path)},
                         {"taken", status == unknown ? Json::none() : Json::truth(status == fine)},
                         {"doubts", texts(verdict.doubts)},
                         {"libraries", texts(is_loaded ? verdict.loaded->libraries : Words())},
                         {"unfound", texts(is_loaded ? verdict.loaded->unfound : Words())},
                         {"error", verdict.error() != nullptr ? inspect::as_json(*verdict.error()) : Json::none()}});
}

/// The worse of two: what is refused is refused, whatever cannot be told of others.
int worse(int a, int b) { return a == breaking || b == breaking ? breaking : std::max(a, b); }

}  // namespace

int check(const Words& files, const Options& options) {
    Process process({.versioning = options.shared_types ? Versioning::shared_types : Versioning::exact,
                     .older_plugins = options.older_plugins});
    const Result<Process::Loaded> program = process.start(files[0]);
    if (!program) return fail(program.error(), options), trouble;
    std::vector<std::string> doubts = program->doubts;
    if (process.packages().empty()) doubts.push_back("the host states no package (TENON_USES)");

    int status = fine;
    std::vector<Json> conflicts, plugins;
    for (const tenon::Error& conflict : program->conflicts) {
        status = breaking;
        if (options.json)
            conflicts.push_back(as_json(conflict));
        else
            complain(conflict);
    }
    const Words paths = plugins_in(Words(files.begin() + 1, files.end()));
    Progress progress(paths.size());
    for (const std::string& path : paths) {
        const Verdict verdict = judge(process, path, doubts);
        progress.clear();
        status = worse(status, verdict.status());
        if (options.json)
            plugins.push_back(as_json(path, verdict));
        else
            print(path, verdict);
        progress.step();
    }
    progress.clear();
    if (options.json)
        std::printf("%s\n", Json::object({{"program", Json::text(files[0])},
                                          {"verdict", Json::text(status == fine       ? "taken"
                                                                 : status == breaking ? "refused"
                                                                                      : "cannot tell")},
                                          {"packages", texts(process.packages())},
                                          {"doubts", texts(doubts)},
                                          {"conflicts", Json::list(conflicts)},
                                          {"plugins", Json::list(plugins)},
                                          {"error", Json::none()}})
                                .str()
                                .c_str());
    return status;
}

}  // namespace inspect
