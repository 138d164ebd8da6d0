// SPDX-License-Identifier: BSL-1.0
//
// Lists every member of a type that differs. A message of the loader stops at the first.
#include "changes.hpp"
#include "stable_sort.hpp"

#include <tenon/records/find_differences.hpp>

#include <algorithm>

namespace [[gnu::visibility("hidden")]] inspect {

namespace {

using tenon::Difference;
using tenon::detail::LineParts;
using tenon::detail::LineVector;

/// The name of a member, an enumerator or a virtual function.
std::string_view name_of_item(std::string_view item) {
    return item.substr(0, std::min(item.find(": "), item.find(" = ")));
}

/// What a head says behind size and alignment: how values are passed.
std::string_view behind_alignment(std::string_view head) {
    for (const std::string_view word : {"size ", "align "})
        if (head.starts_with(word)) head.remove_prefix(std::min(head.find(' ', word.size()), head.size() - 1) + 1);
    return head;
}

/// Compares the items of two lines of one type. An item belongs to the one of its name on the other side, so that a
/// member which was inserted is one difference, and those behind it have moved.
class Items {
public:
    Items(const LineParts& was, const LineParts& is)
        : was_(was),
          is_(is),
          head_(std::string(was.subject) + (was.subject.starts_with("enum ") ? ", enumerator " : ", member ")) {}

    std::vector<Reason> compare() {
        is_matched_.resize(is_.items.size());
        const std::size_t none = is_.items.size();
        std::vector<std::size_t> partner(was_.items.size(), none);
        for (const bool by_name : {false, true})  // overloads have one name
            for (std::size_t k = 0; k < partner.size(); ++k)
                if (partner[k] == none) partner[k] = match(was_.items[k], by_name);
        for (std::size_t k = 0; k < partner.size(); ++k)
            if (partner[k] == none)
                add(k, was_.items[k], {});
            else if (was_.items[k] != is_.items[partner[k]])
                add(partner[k], was_.items[k], is_.items[partner[k]]);
        for (std::size_t k = 0; k < is_.items.size(); ++k)
            if (!is_matched_[k]) add(k, {}, is_.items[k]);
        if (found_.empty()) compare_places();
        stable_sort(found_, [](const Found& a, const Found& b) { return a.place < b.place; });
        std::vector<Reason> reasons;
        for (Found& found : found_) reasons.push_back(std::move(found.reason));
        return reasons;
    }

private:
    struct Found {
        std::size_t place;
        Reason reason;
    };

    std::size_t match(std::string_view item, bool by_name) {
        for (std::size_t k = 0; k < is_.items.size(); ++k) {
            const bool is_it = by_name ? name_of_item(is_.items[k]) == name_of_item(item) : is_.items[k] == item;
            if (is_it && !is_matched_[k]) return is_matched_[k] = true, k;
        }
        return is_.items.size();
    }
    void add(std::size_t place, std::string_view was, std::string_view is) {
        found_.push_back({place, {head_ + std::to_string(place + 1), std::string(was), std::string(is)}});
    }
    /// Equal items in another order: virtual functions.
    void compare_places() {
        for (std::size_t k = 0; k < was_.items.size() && k < is_.items.size(); ++k)
            if (was_.items[k] != is_.items[k]) add(k, was_.items[k], is_.items[k]);
    }

    const LineParts& was_;
    const LineParts& is_;
    std::string head_;
    std::vector<bool> is_matched_;
    std::vector<Found> found_;
};

Reason reason_of(const Difference& difference) { return {difference.where, difference.expected, difference.found}; }

std::vector<Reason> reasons_of_package(const LineParts& was, const LineParts& is) {
    std::vector<Reason> reasons;
    const std::string where = std::string(was.subject) + ", types";
    for (const std::string_view type : was.items)
        if (!has_item(is.items, type)) reasons.push_back({where, std::string(type), {}});
    for (const std::string_view type : is.items)
        if (!has_item(was.items, type)) reasons.push_back({where, {}, std::string(type)});
    return reasons;
}

/// All that differs between two lines, of which `first` is one difference.
std::vector<Reason> reasons_of(const Difference& first, const LineParts& was, const LineParts& is) {
    if (was.subject != is.subject) return {reason_of(first)};
    if (was.subject.starts_with("package ")) return reasons_of_package(was, is);
    const bool is_enum = was.subject.starts_with("enum ");
    if (!is_enum && inside_known_by(was) != inside_known_by(is)) return {reason_of(first)};
    std::vector<Reason> reasons = Items(was, is).compare();
    if (reasons.empty()) return {reason_of(first)};
    if (is_enum && was.head != is.head)
        reasons.push_back(reason_of(difference_of_heads(was, is)));
    else if (!is_enum && behind_alignment(was.head) != behind_alignment(is.head))
        reasons.push_back({std::string(was.subject) + ", passing", std::string(behind_alignment(was.head)),
                           std::string(behind_alignment(is.head))});
    return reasons;
}

/// The line that a difference is about.
std::string_view line_of(const Difference& difference, const LineVector& lines) {
    for (const std::string_view line : lines)
        for (const std::string_view what : {tenon::detail::subject_of(line), tenon::detail::topic_of(line)})
            if (const std::string_view where = difference.where;
                where.starts_with(what) && (where.size() == what.size() || where[what.size()] == ','))
                return line;
    return {};
}

}  // namespace

std::vector<TypeChange> type_changes(const tenon::Lines& was, const tenon::Lines& is) {
    const LineVector old_lines = tenon::detail::inner_vector(was), new_lines = tenon::detail::inner_vector(is);
    std::vector<TypeChange> all;
    for (const Difference& difference : differences_of(old_lines, new_lines)) {
        const std::string_view old_line = line_of(difference, old_lines), new_line = line_of(difference, new_lines);
        const LineParts before = tenon::detail::parts_of(old_line), after = tenon::detail::parts_of(new_line);
        const auto size = [](const LineParts& line) {
            return std::string(tenon::detail::number_in(line.head, "size"));
        };
        all.push_back({std::string(tenon::detail::subject_of(old_line.empty() ? new_line : old_line)), size(before),
                       size(after),
                       old_line.empty() || new_line.empty() ? std::vector{reason_of(difference)}
                                                            : reasons_of(difference, before, after)});
    }
    return all;
}

}  // namespace inspect
