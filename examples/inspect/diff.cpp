// SPDX-License-Identifier: BSL-1.0
//
// tenon-inspect diff: what an upgrade breaks.
#include "comparison.hpp"

#include <algorithm>
#include <cstdio>
#include <map>

namespace [[gnu::visibility("hidden")]] inspect {

namespace {

using tenon::Result;

std::string sizes_of(const TypeChange& type) {
    if (type.was_size.empty() || type.size.empty()) return {};
    return type.type + ", size: " +
           (type.was_size == type.size ? type.size + " on both sides" : "was " + type.was_size + ", is " + type.size);
}

/// The lines that say why something changed.
Words explanation_of(const Change& change) {
    Words lines;
    const auto add = [&](const std::vector<Reason>& reasons) {
        for (const Reason& reason : reasons)
            lines.push_back(reason.text() + (change.breaks && reason.is_accepted ? "  (accepted)" : ""));
    };
    add(change.reasons);
    for (const TypeChange& type : change.types) {
        if (const std::string sizes = sizes_of(type); !sizes.empty()) lines.push_back(sizes);
        add(type.reasons);
    }
    if (!change.growth.empty()) lines.push_back(change.growth);
    for (std::size_t at = 0, end; at < change.flags.size(); at = end) {
        end = std::min(change.flags.find('\n', at + 1), change.flags.size());
        lines.push_back("built differently:" + change.flags.substr(at + 2, end - at - 2));
    }
    return lines;
}

void print(const std::vector<Change>& all) {
    Table table(0);
    for (const Change& change : all) {
        const Style style = change.counts() ? Style::bad : Style::good;
        std::string types = change.was;
        if (change.was != change.is) types += (change.was.empty() || change.is.empty() ? "" : " -> ") + change.is;
        table.row({{change.counts() ? "breaks"
                    : change.breaks ? "accepted"
                                    : "fine",
                    style},
                   {change.change, style},
                   {change.kind, Style::faint},
                   {change.name, Style::name},
                   {types}});
    }
    table.print();

    // What changed for the same reasons is listed together. The table has said the rest of what has one reason only.
    std::vector<Words> told;
    for (const Change& change : all) {
        const Words why = explanation_of(change);
        if (why.empty() || std::find(told.begin(), told.end(), why) != told.end()) continue;
        told.push_back(why);
        std::string who;
        for (const Change& other : all)
            if (explanation_of(other) == why) who += (who.empty() ? "" : ", ") + other.name;
        std::printf("\n%s\n", styled(who, Style::name).c_str());
        for (const std::string& line : why) std::printf("  %s\n", styled(line).c_str());
    }
}

/// The last line about a pair.
void print_verdict(const PluginPair& pair) {
    if (pair.changes.empty()) {
        std::printf("no difference: abi %s\n", pair.was->abi_hash.c_str());
    } else if (pair.was != nullptr && pair.is != nullptr) {
        const bool breaks = pair.status() == breaking;
        std::printf("\nabi %s -> %s: %s\n", pair.was->abi_hash.c_str(), pair.is->abi_hash.c_str(),
                    breaks ? styled("breaks what was built against the old one", Style::bad).c_str()
                    : pair.verdict() == "accepted" ? styled("all breaks are accepted", Style::good).c_str()
                                                   : styled("compatible", Style::good).c_str());
        if (breaks && pair.was->toolchain != pair.is->toolchain)
            std::printf("  the old one is built with %s\n  the new one is built with %s\n",
                        styled(pair.was->toolchain).c_str(), styled(pair.is->toolchain).c_str());
    }
}

void print(const ComparedSides& sides) {
    std::map<std::string, std::size_t> counts;
    for (const PluginPair& pair : sides.plugins) {
        ++counts[pair.verdict()];
        if (!sides.is_of_files()) std::printf("%s\n", styled(pair.name, Style::strong).c_str());
        if (!pair.changes.empty()) print(pair.changes);
        print_verdict(pair);
        if (!sides.is_of_files()) std::printf("\n");
    }
    if (sides.is_of_files()) return;
    std::string text = count(sides.plugins.size(), "plugin") + ":";
    const char* comma = " ";
    for (const auto& [verdict, what] : {std::pair{"breaking", "breaking"},
                                        {"accepted", "with accepted breaks"},
                                        {"compatible", "compatible"},
                                        {"none", "without difference"}})
        if (counts[verdict] != 0) text += comma + std::to_string(counts[verdict]) + " " + what, comma = ", ";
    std::printf("%s\n", styled(text, sides.status() == breaking ? Style::bad : Style::good).c_str());
}

Json optional_text(const std::string& text) { return text.empty() ? Json::none() : Json::text(text); }

Json as_json(const Change& change) {
    std::vector<Json> reasons, types;
    const auto add = [&](const std::vector<Reason>& all) {
        for (const Reason& each : all)
            reasons.push_back(Json::object({{"where", Json::text(each.where)},
                                            {"was", optional_text(each.was)},
                                            {"is", optional_text(each.is)},
                                            {"accepted", Json::truth(change.breaks && each.is_accepted)}}));
    };
    add(change.reasons);
    for (const TypeChange& type : change.types) {
        add(type.reasons);
        types.push_back(Json::object({{"type", Json::text(type.type)},
                                      {"was_size", optional_text(type.was_size)},
                                      {"size", optional_text(type.size)}}));
    }
    return Json::object({{"kind", Json::text(change.kind)},
                         {"name", Json::text(change.name)},
                         {"change", Json::text(change.change)},
                         {"breaking", Json::truth(change.breaks)},
                         {"accepted", Json::truth(change.breaks && change.is_accepted())},
                         {"was", optional_text(change.was)},
                         {"is", optional_text(change.is)},
                         {"differences", Json::list(reasons)},
                         {"types", Json::list(types)},
                         {"growth", optional_text(change.growth)},
                         {"flags", optional_text(change.flags)}});
}

Json as_json(const PluginPair& pair) {
    std::vector<Json> items;
    for (const Change& change : pair.changes) items.push_back(as_json(change));
    const auto of = [](const Api* api, std::string Api::*member) {
        return api == nullptr ? Json::none() : Json::text(api->*member);
    };
    return Json::object({{"name", Json::text(pair.name)},
                         {"verdict", Json::text(pair.verdict())},
                         {"old_path", of(pair.was, &Api::path)},
                         {"new_path", of(pair.is, &Api::path)},
                         {"old_abi_hash", of(pair.was, &Api::abi_hash)},
                         {"new_abi_hash", of(pair.is, &Api::abi_hash)},
                         {"changes", Json::list(items)}});
}

}  // namespace

int diff(const Words& old_and_new, const Options& options) {
    const Result<ComparedSides> sides = compare(old_and_new, options);
    if (!sides) return fail(sides.error(), options);
    if (options.json) {
        std::vector<Json> pairs, unused;
        for (const PluginPair& pair : sides->plugins) pairs.push_back(as_json(pair));
        for (const std::string& line : sides->unused_accepts) unused.push_back(Json::text(line));
        std::printf("%s\n", Json::object({{"verdict", Json::text(sides->verdict())},
                                          {"plugins", Json::list(pairs)},
                                          {"unused_accepts", Json::list(unused)},
                                          {"error", Json::none()}})
                                .str()
                                .c_str());
        return sides->status();
    }
    print(*sides);
    std::fflush(stdout);
    for (const std::string& line : sides->unused_accepts)
        std::fprintf(stderr, "tenon-inspect: %s: matches nothing any more: %s\n", options.accept.c_str(),
                     tenon::detail::printable(line).c_str());
    return sides->status();
}

}  // namespace inspect
