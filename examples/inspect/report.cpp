// SPDX-License-Identifier: BSL-1.0
//
// tenon-inspect report: what an upgrade breaks, as one page for a reviewer. The verdict comes first, then for each
// plugin what breaks, why, and the types that lead there.
#include "comparison.hpp"
#include "html.hpp"
#include "type_graph.hpp"

#include <algorithm>
#include <cstdio>
#include <utility>
#include <vector>

namespace [[gnu::visibility("hidden")]] inspect {

namespace {

using tenon::Result;

const char* words_for(const std::string& verdict) {
    return verdict == "breaking"     ? "breaks"
           : verdict == "accepted"   ? "accepted breaks"
           : verdict == "compatible" ? "compatible"
                                     : "no difference";
}

std::string pill(const std::string& verdict) {
    return element("span", ("pill " + verdict).c_str(), words_for(verdict));
}

std::string headline(const ComparedSides& sides) {
    const std::string verdict = sides.verdict();
    const auto breaking_ones = static_cast<std::size_t>(std::count_if(
        sides.plugins.begin(), sides.plugins.end(), [](const PluginPair& pair) { return pair.status() == breaking; }));
    std::string title = verdict == "breaking"     ? "Breaks what was built against the old one"
                        : verdict == "accepted"   ? "All breaks are accepted"
                        : verdict == "compatible" ? "Compatible: nothing breaks"
                                                  : "No difference";
    std::string text = "<section class=\"verdict " + verdict + "\">\n<h1>" + title + "</h1>\n<p>";
    if (!sides.is_of_files() && verdict == "breaking")
        text += std::to_string(breaking_ones) + " of " + count(sides.plugins.size(), "plugin") +
                (breaking_ones == 1 ? " breaks. " : " break. ");
    return text + "From <code>" + escaped(sides.old_side.path) + "</code> to <code>" + escaped(sides.new_side.path) +
           "</code>.</p>\n</section>\n";
}

std::string overview(const ComparedSides& sides) {
    if (sides.plugins.size() < 2) return {};
    std::string text = "<section class=\"card\">\n<table>\n<tr><th>Plugin</th><th>Verdict</th><th>Changes</th></tr>\n";
    for (std::size_t k = 0; k < sides.plugins.size(); ++k) {
        const PluginPair& pair = sides.plugins[k];
        const std::string name = element("code", "", pair.name);
        text += "<tr><td>" +
                (pair.changes.empty() ? name : "<a href=\"#plugin" + std::to_string(k) + "\">" + name + "</a>") +
                "</td><td>" + pill(pair.verdict()) + "</td><td>" + std::to_string(pair.changes.size()) + "</td></tr>\n";
    }
    return text + "</table>\n</section>\n";
}

std::string side_of(const char* kind, const std::string& text) {
    return text.empty() ? element("span", "nothing", "nothing")
                        : "<code class=\"" + std::string(kind) + "\">" + escaped(text) + "</code>";
}

/// The rows of a table: where, was, is.
std::string rows_of(const std::vector<Reason>& reasons, const std::string& subject) {
    std::string text;
    for (const Reason& reason : reasons) {
        std::string where = reason.where;  // under the heading of its type, without it
        if (!subject.empty() && where.starts_with(subject + ", ")) where.erase(0, subject.size() + 2);
        text += "<tr><td>" + escaped(where) + (reason.is_accepted ? " " + pill("accepted") : "") + "</td><td>" +
                side_of("was", reason.was) + "</td><td>" + side_of("is", reason.is) + "</td></tr>\n";
    }
    return text;
}
std::string table_of(const std::string& rows) {
    return "<table class=\"sides\">\n<tr><th>Where</th><th>Was</th><th>Is</th></tr>\n" + rows + "</table>\n";
}

std::string why(const Change& change) {
    std::string text;
    if (!change.reasons.empty()) text += table_of(rows_of(change.reasons, ""));
    for (const TypeChange& type : change.types) {
        text += "<h3><code>" + escaped(type.type) + "</code>";
        if (!type.was_size.empty() && !type.size.empty())
            text += " <small>" +
                    escaped(type.was_size == type.size ? type.size + " bytes on both sides"
                                                       : type.was_size + " bytes, now " + type.size) +
                    "</small>";
        text += "</h3>\n" + table_of(rows_of(type.reasons, type.type));
    }
    for (std::size_t at = 0, end; at < change.flags.size(); at = end) {
        end = std::min(change.flags.find('\n', at + 1), change.flags.size());
        text += "<p class=\"flags\">The source is the same, the build is not: " +
                escaped(change.flags.substr(at + 3, end - at - 3)) + "</p>\n";
    }
    return text;
}

std::string chip(const Change& change) {
    std::string types = change.was;
    if (change.was != change.is) types += (change.was.empty() || change.is.empty() ? "" : " \u2192 ") + change.is;
    return std::string("<li") + (change.is_accepted() ? " class=\"accepted\"" : "") + "><small>" + change.kind +
           "</small> <b><code>" + escaped(change.name) + "</code></b> <small>" + change.change + "</small>" +
           (types.empty() ? "" : " " + element("code", "soft", types)) + "</li>\n";
}

/// The identity text that a change is about, of the old side.
const tenon::Lines* lines_of(const Change& change, const PluginPair& pair) {
    const std::string_view kind = change.kind;
    if (kind == "export")
        for (const tenon::Export& item : pair.was->exports)
            if (item.name == change.name) return &item.lines;
    if (kind == "package")
        for (const tenon::PackageInfo& item : pair.was->packages)
            if (item.name == change.name) return &item.lines;
    return nullptr;
}

/// The picture of the exports of a group, or of its packages if it has no export.
std::string graph_of(const std::vector<const Change*>& group, const PluginPair& pair) {
    if (pair.was == nullptr || pair.is == nullptr) return {};
    constexpr std::size_t most = 8;
    for (const std::string_view kind : {"export", "package"}) {
        TypeGraph graph;
        std::size_t drawn = 0, left_out = 0;
        for (const Change* change : group)
            if (const tenon::Lines* const lines = lines_of(*change, pair); change->kind == kind && lines != nullptr) {
                if (drawn == most) {
                    ++left_out;
                    continue;
                }
                graph.add(*change, *lines);
                ++drawn;
            }
        if (graph.empty()) continue;
        return "<div class=\"graph\">\n" + drawing_of(graph) + "</div>\n" +
               (left_out == 0 ? ""
                              : element("p", "soft", "and " + count(left_out, "further export") + " in the same way"));
    }
    return {};
}

/// What breaks by itself: it was removed, hidden, or has another signature.
std::string single_breaks_of(const PluginPair& pair) {
    std::string rows;
    for (const Change& change : pair.changes)
        if (change.breaks && change.types.empty()) rows += rows_of(change.reasons, "");
    return rows.empty() ? rows : "<h3>Removed, hidden, or another signature</h3>\n" + table_of(rows);
}

/// What breaks by the types that it reaches. What does so for the same reason is told together.
std::string type_breaks_of(const PluginPair& pair) {
    struct Group {
        std::string reason;
        std::vector<const Change*> changes;
    };
    std::vector<Group> groups;
    for (const Change& change : pair.changes) {
        if (!change.breaks || change.types.empty()) continue;
        std::string reason = why(change);
        auto group =
            std::find_if(groups.begin(), groups.end(), [&](const Group& other) { return other.reason == reason; });
        if (group == groups.end()) group = groups.insert(group, {std::move(reason), {}});
        group->changes.push_back(&change);
    }
    std::string text;
    for (const Group& group : groups) {
        text += "<h3>" +
                std::string(&group == &groups.front() ? "What breaks by its types" : "And for another reason") +
                "</h3>\n<ul class=\"chips\">\n";
        for (const Change* change : group.changes) text += chip(*change);
        text += "</ul>\n" + graph_of(group.changes, pair) + group.reason;
    }
    return text;
}

std::string plugin(const PluginPair& pair, std::size_t index) {
    if (pair.changes.empty()) return {};
    std::string text = "<section class=\"card\" id=\"plugin" + std::to_string(index) + "\">\n<header>" +
                       element("h2", "mono", pair.name) + pill(pair.verdict()) + "</header>\n" +
                       single_breaks_of(pair) + type_breaks_of(pair);
    std::string others;
    for (const Change& change : pair.changes)
        if (!change.breaks) others += chip(change);
    if (!others.empty())
        text += "<details><summary>What changed and breaks nothing</summary>\n<ul class=\"chips\">\n" + others +
                "</ul></details>\n";
    if (pair.was != nullptr && pair.is != nullptr) {
        text += "<footer>abi " + escaped(pair.was->abi_hash) + " \u2192 " + escaped(pair.is->abi_hash);
        if (pair.was->toolchain != pair.is->toolchain)
            text +=
                "<br/>built with " + escaped(pair.was->toolchain) + "<br/>and now with " + escaped(pair.is->toolchain);
        text += "</footer>\n";
    }
    return text + "</section>\n";
}

std::string unused_accepts(const ComparedSides& sides) {
    if (sides.unused_accepts.empty()) return {};
    std::string text = "<section class=\"card\">\n<h2>Accepted breaks that are there no more</h2>\n<ul>\n";
    for (const std::string& line : sides.unused_accepts) text += "<li>" + element("code", "", line) + "</li>\n";
    return text + "</ul>\n</section>\n";
}

}  // namespace

int report(const Words& old_and_new, const Options& options) {
    const Result<ComparedSides> sides = compare(old_and_new, options);
    if (!sides) return fail(sides.error(), options);
    std::string body = headline(*sides) + overview(*sides);
    for (std::size_t k = 0; k < sides->plugins.size(); ++k) body += plugin(sides->plugins[k], k);
    body += unused_accepts(*sides);
    const std::string title = sides->plugins.size() == 1 ? sides->plugins[0].name : sides->new_side.path;
    std::fputs(page(title + ": " + words_for(sides->verdict()), body).c_str(), stdout);
    return sides->status();
}

}  // namespace inspect
