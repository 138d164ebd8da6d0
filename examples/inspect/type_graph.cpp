// SPDX-License-Identifier: BSL-1.0
#include "type_graph.hpp"

#include <tenon/records/find_differences.hpp>

#include <algorithm>

namespace [[gnu::visibility("hidden")]] inspect {

namespace {

using tenon::detail::parts_of;
using tenon::detail::topic_of;

/// Whether a text names a type, by its whole name.
bool names(std::string_view text, std::string_view type) {
    const auto goes_on = [](char c) { return tenon::detail::is_name_char(c) || c == ':'; };
    for (std::size_t at = text.find(type); at != text.npos; at = text.find(type, at + 1)) {
        const std::size_t end = at + type.size();
        const bool begins = at == 0 || !goes_on(text[at - 1]), ends = end == text.size() || !goes_on(text[end]);
        if (begins && ends && (end == text.size() || text[end] != '<')) return true;
    }
    return false;
}

/// The members of a line that name a type: "pixels, next". Empty if none does.
std::string members_naming(std::string_view line, std::string_view type) {
    std::string text;
    for (const std::string_view item : parts_of(line).items)
        if (const std::size_t end = item.find(": "); end != item.npos && names(item.substr(end + 2), type))
            text += (text.empty() ? "" : ", ") + std::string(item.substr(0, end));
    return text;
}

/// The shortest way from the first line to each other line: for each, the line before it.
std::vector<std::size_t> ways_from_first(const tenon::Lines& lines) {
    std::vector<std::size_t> before(lines.size(), lines.size());
    std::vector<std::size_t> queue{0};
    before[0] = 0;
    for (std::size_t k = 0; k < queue.size(); ++k) {
        const std::string_view line = lines[queue[k]];
        const std::string_view inside = queue[k] == 0 ? line : line.substr(tenon::detail::subject_of(line).size());
        for (std::size_t other = 1; other < lines.size(); ++other)
            if (before[other] == lines.size() && names(inside, topic_of(lines[other]))) {
                before[other] = queue[k];
                queue.push_back(other);
            }
    }
    return before;
}

std::vector<TypeGraph::Row> rows_of(const TypeChange& change) {
    constexpr std::size_t most = 10;
    std::vector<TypeGraph::Row> rows;
    if (!change.was_size.empty() && !change.size.empty() && change.was_size != change.size) {
        rows.push_back({"was", "\u2212 size " + change.was_size});
        rows.push_back({"is", "+ size " + change.size});
    }
    for (const Reason& reason : change.reasons) {
        if (!reason.was.empty()) rows.push_back({"was", "\u2212 " + reason.was});
        if (!reason.is.empty()) rows.push_back({"is", "+ " + reason.is});
    }
    if (rows.size() > most) {
        const std::size_t left = rows.size() - most;
        rows.resize(most);
        rows.push_back({"kind", "and " + std::to_string(left) + " more"});
    }
    return rows;
}

}  // namespace

std::size_t TypeGraph::box_of(const std::string& key) {
    for (std::size_t k = 0; k < boxes_.size(); ++k)
        if (boxes_[k].key == key) return k;
    boxes_.push_back({"type", key, {}, key, {}});
    return boxes_.size() - 1;
}

void TypeGraph::connect(std::size_t from, std::size_t to, const std::string& label) {
    for (const Arrow& arrow : arrows_)
        if (arrow.from == from && arrow.to == to) return;
    arrows_.push_back({from, to, label});
}

void TypeGraph::add(const Change& change, const tenon::Lines& lines) {
    const std::vector<std::size_t> before = ways_from_first(lines);
    const std::string root_key = std::string(change.kind) + " " + change.name;
    for (const TypeChange& type : change.types) {
        const auto line = std::find_if(lines.begin() + 1, lines.end(), [&](std::string_view each) {
            return tenon::detail::subject_of(each) == type.type;
        });
        if (lines.empty() || line == lines.end()) continue;
        auto at = static_cast<std::size_t>(line - lines.begin());
        if (before[at] == lines.size()) continue;
        const std::size_t changed = box_of(std::string(topic_of(*line)));
        boxes_[changed].kind = "changed";
        boxes_[changed].rows = rows_of(type);
        for (std::size_t to = changed; at != 0; at = before[at]) {
            const std::string_view needing = lines[before[at]];
            const bool is_root = before[at] == 0;
            const std::size_t from = box_of(is_root ? root_key : std::string(topic_of(needing)));
            boxes_[to].kind_shown = tenon::detail::subject_of(lines[at]).substr(0, lines[at].find(' '));
            if (is_root) {
                boxes_[from].kind = change.kind;
                boxes_[from].kind_shown = change.kind;
                boxes_[from].name = change.name;
            }
            connect(from, to, is_root ? std::string() : members_naming(needing, topic_of(lines[at])));
            to = from;
        }
    }
    // A box stands to the right of all that lead to it, as far as the ways go round in no circle.
    for (std::size_t round = 0; round < boxes_.size(); ++round)
        for (const Arrow& arrow : arrows_)
            if (boxes_[arrow.to].layer <= boxes_[arrow.from].layer && boxes_[arrow.from].layer + 1 < boxes_.size())
                boxes_[arrow.to].layer = boxes_[arrow.from].layer + 1;
}

}  // namespace inspect
