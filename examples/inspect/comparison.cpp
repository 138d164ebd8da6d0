// SPDX-License-Identifier: BSL-1.0
#include "comparison.hpp"
#include "stable_sort.hpp"

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <map>

namespace [[gnu::visibility("hidden")]] inspect {

namespace {

using tenon::Errc;
using tenon::Error;
using tenon::Result;

/// How many parts two paths have in common, counted from their ends.
std::size_t common_end(const std::string& a, const std::string& b) {
    const std::filesystem::path first(a), second(b);
    std::vector<std::filesystem::path> one(first.begin(), first.end()), other(second.begin(), second.end());
    std::size_t count = 0;
    while (count < one.size() && count < other.size() && one[one.size() - 1 - count] == other[other.size() - 1 - count])
        ++count;
    return count;
}

/// Pairs plugins by their file names. Where a name occurs more than once, those belong together whose directories are
/// the most alike.
std::vector<PluginPair> pairs_of(const Side& old_side, const Side& new_side) {
    std::vector<PluginPair> pairs;
    if (old_side.is_one_file && new_side.is_one_file) {
        pairs.push_back({new_side.plugins[0].file_name(), &old_side.plugins[0], &new_side.plugins[0]});
        return pairs;
    }
    std::vector<const Api*> rest;
    for (const Api& api : new_side.plugins) rest.push_back(&api);
    struct Candidate {
        std::size_t common;
        const Api* was;
        const Api* is;
    };
    std::vector<Candidate> candidates;
    for (const Api& was : old_side.plugins)
        for (const Api& is : new_side.plugins)
            if (const std::size_t common = common_end(was.path, is.path); common != 0)
                candidates.push_back({common, &was, &is});
    stable_sort(candidates, [](const Candidate& a, const Candidate& b) { return a.common > b.common; });
    std::map<const Api*, const Api*> partners;
    for (const Candidate& each : candidates)
        if (!partners.contains(each.was) && std::erase(rest, each.is) != 0) partners[each.was] = each.is;
    for (const Api& was : old_side.plugins)
        pairs.push_back({was.file_name(), &was, partners.contains(&was) ? partners[&was] : nullptr});
    for (const Api* is : rest) pairs.push_back({is->file_name(), nullptr, is});
    stable_sort(pairs, [](const PluginPair& a, const PluginPair& b) { return a.name < b.name; });
    return pairs;
}

std::vector<Change> changes_of(const PluginPair& pair) {
    if (pair.was != nullptr && pair.is != nullptr) return changes(*pair.was, *pair.is);
    if (pair.is == nullptr)
        return {{"plugin", pair.name, "removed", true, {}, {}, {{"plugin " + pair.name, "there", {}}}}};
    return {{"plugin", pair.name, "added", false}};
}

/// The breaks that somebody accepted: one to a line, as they are printed, perhaps behind "plugin.so: ".
class AcceptedBreaks {
public:
    /// Error: cannot_read.
    Result<void> read(const std::string& path) {
        std::ifstream file(path);
        std::string line;
        while (std::getline(file, line)) {
            const std::size_t first = line.find_first_not_of(" \t"), last = line.find_last_not_of(" \t\r");
            if (first == line.npos || line[first] == '#') continue;
            lines_.try_emplace(line.substr(first, last - first + 1), false);
        }
        if (!file.eof())
            return Error{Errc::cannot_read, "tenon-inspect: " + path + ": the file of accepted breaks cannot be read"};
        return {};
    }
    void mark(PluginPair& pair) {
        for (Change& change : pair.changes)
            if (change.breaks)
                change.each_reason([&](Reason& reason) {
                    for (const std::string& text : {reason.text(), pair.name + ": " + reason.text()})
                        if (const auto found = lines_.find(text); found != lines_.end())
                            found->second = reason.is_accepted = true;
                });
    }
    std::vector<std::string> unused() const {
        std::vector<std::string> all;
        for (const auto& [line, is_used] : lines_)
            if (!is_used) all.push_back(line);
        return all;
    }

private:
    std::map<std::string, bool> lines_;  // and whether it matches anything
};

int status_of(const std::vector<Change>& changes) {
    if (std::any_of(changes.begin(), changes.end(), [](const Change& change) { return change.counts(); }))
        return breaking;
    return changes.empty() ? fine : additions;
}

}  // namespace

std::string verdict_of(const std::vector<Change>& changes) {
    const int status = status_of(changes);
    if (status != additions) return status == fine ? "none" : "breaking";
    const bool is_any_accepted =
        std::any_of(changes.begin(), changes.end(), [](const Change& change) { return change.breaks; });
    return is_any_accepted ? "accepted" : "compatible";
}

int PluginPair::status() const { return status_of(changes); }
std::string PluginPair::verdict() const { return verdict_of(changes); }

int ComparedSides::status() const {
    int status = fine;
    for (const PluginPair& pair : plugins) status = std::max(status, pair.status());
    return status;
}
std::string ComparedSides::verdict() const {
    std::vector<Change> all;
    for (const PluginPair& pair : plugins) all.insert(all.end(), pair.changes.begin(), pair.changes.end());
    return verdict_of(all);
}

Result<ComparedSides> compare(const Words& old_and_new, const Options& options) {
    ComparedSides sides;
    Result<Side> old_side = read_side(old_and_new[0]);
    if (!old_side) return std::move(old_side).error();
    Result<Side> new_side = read_side(old_and_new[1]);
    if (!new_side) return std::move(new_side).error();
    sides.old_side = std::move(*old_side);
    sides.new_side = std::move(*new_side);
    AcceptedBreaks accepted;
    if (!options.accept.empty())
        if (Result<void> read = accepted.read(options.accept); !read) return std::move(read).error();
    sides.plugins = pairs_of(sides.old_side, sides.new_side);
    for (PluginPair& pair : sides.plugins) {
        pair.changes = changes_of(pair);
        accepted.mark(pair);
    }
    sides.unused_accepts = accepted.unused();
    return sides;
}

}  // namespace inspect
