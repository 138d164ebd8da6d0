// SPDX-License-Identifier: BSL-1.0
#include "changes.hpp"

#include "commands.hpp"

#include <tenon/records/grown_vtable.hpp>
#include <tenon/records/toolchain_difference.hpp>

#include <algorithm>
#include <map>

namespace [[gnu::visibility("hidden")]] inspect {

namespace {

using tenon::Difference;

template <class Item>
std::map<std::string, Item> by_name(const std::vector<Item>& items) {
    std::map<std::string, Item> all;
    for (const Item& item : items) all.emplace(std::string(item.name), item);
    return all;
}

/// Whether a lookup of the old export finds the new one: its flags may only allow more.
bool still_allowed(const tenon::Export& old_one, const tenon::Export& new_one) {
    return old_one.is_function == new_one.is_function && (old_one.is_const || !new_one.is_const) &&
           (!old_one.is_noexcept || new_one.is_noexcept);
}

const tenon::Vtable* find(const std::vector<tenon::Vtable>& vtables, std::uint64_t line_hash) {
    const auto found = std::find_if(vtables.begin(), vtables.end(),
                                    [&](const tenon::Vtable& vtable) { return vtable.line_hash == line_hash; });
    return found == vtables.end() ? nullptr : &*found;
}

/// A class whose line is equal in both builds and whose vtable is not: its description was not kept up.
struct Moved {
    tenon::Vtable was;
    TypeChange change;
};
std::vector<Moved> moved_classes(const std::vector<tenon::Vtable>& old_ones,
                                 const std::vector<tenon::Vtable>& new_ones) {
    std::vector<Moved> all;
    for (const tenon::Vtable& was : old_ones)
        if (const tenon::Vtable* const is = find(new_ones, was.line_hash)) {
            TypeChange change{was.subject(), {}, {}, {}};
            for (const Difference& each : tenon::differences(was, *is))
                change.reasons.push_back({each.where, each.expected, each.found});
            if (!change.reasons.empty()) all.push_back({was, std::move(change)});
        }
    return all;
}

/// A class of one build with its vtable, or null. What explain_grown_vtable compares.
struct BuiltClass {
    std::string_view line;
    const tenon::Vtable* vtable;
};
std::string explain_grown_vtable(const BuiltClass& shorter, const BuiltClass& longer) {
    const bool is_any = shorter.vtable != nullptr || longer.vtable != nullptr;
    if (!is_any) return {};
    const tenon::Vtable none;
    const auto slots = [&](const BuiltClass& built) {
        return tenon::detail::slots_of(built.vtable != nullptr ? *built.vtable : none);
    };
    return tenon::detail::explain_grown_vtable(slots(shorter), slots(longer));
}

/// The comparison of two plugins, one kind of thing after the other.
class Comparison {
public:
    Comparison(const Api& old_one, const Api& new_one)
        : old_(old_one), new_(new_one), moved_(moved_classes(old_one.vtables, new_one.vtables)) {}

    std::vector<Change> run() {
        compare_exports();
        compare_packages();
        compare_classes();
        compare_init_functions();
        return std::move(all_);
    }

private:
    void compare_exports() {
        const auto old_exports = by_name(old_.exports), new_exports = by_name(new_.exports);
        for (const auto& [name, was] : old_exports) {
            const auto found = new_exports.find(name);
            if (found == new_exports.end())
                all_.push_back({"export", name, "removed", true, was.type(), {}, {{"export " + name, was.type(), {}}}});
            else
                compare(name, was, found->second);
        }
        for (const auto& [name, is] : new_exports)
            if (!old_exports.contains(name)) all_.push_back({"export", name, "added", false, {}, is.type()});
    }
    void compare(const std::string& name, const tenon::Export& was, const tenon::Export& is) {
        Change change{"export",   name,     "changed", was.lines != is.lines || !still_allowed(was, is),
                      was.type(), is.type()};
        if (was.signature == is.signature) {
            if (still_allowed(was, is)) tell_growth(change, was.lines, is.lines);
            tell_types(change, was.lines, is.lines);
        }
        for (const Moved& entry : moved_)
            if (std::find(was.lines.begin(), was.lines.end(), entry.was.line) != was.lines.end())
                change.breaks = true, change.types.push_back(entry.change);
        if (was.is_function != is.is_function || was.type() != is.type())
            change.reasons.push_back({"export " + name, was.type(), is.type()});
        if (old_.hides(was) != new_.hides(is)) {
            const auto state = [](bool hides) { return hides ? "hidden" : "exported"; };
            change.reasons.push_back({"export " + name + ", slot", state(old_.hides(was)), state(new_.hides(is))});
            change.breaks |= new_.hides(is);
            if (new_.hides(is) && change.types.empty()) change.change = "hidden";
        }
        if (!change.reasons.empty() || !change.types.empty()) all_.push_back(std::move(change));
    }

    void compare_packages() {
        const auto old_packages = by_name(old_.packages), new_packages = by_name(new_.packages);
        for (const auto& [name, was] : old_packages) {
            const auto found = new_packages.find(name);
            if (found == new_packages.end()) {
                all_.push_back({"package", name, "removed", false});
            } else if (was.lines != found->second.lines) {
                Change change{"package", name, "changed", true};
                tell_growth(change, was.lines, found->second.lines);
                tell_types(change, was.lines, found->second.lines);
                all_.push_back(std::move(change));
            }
        }
        for (const auto& [name, is] : new_packages)
            if (!old_packages.contains(name)) all_.push_back({"package", name, "added", false});
    }

    void compare_classes() {
        for (const Moved& entry : moved_)
            all_.push_back({"class", name_of(entry.was), "changed", true, {}, {}, {}, {entry.change}});
        // The vtable of a class with a line comes and goes with an export or a package.
        for (const tenon::Vtable& was : old_.vtables)
            if (was.line.empty() && find(new_.vtables, was.line_hash) == nullptr)
                all_.push_back({"class", name_of(was), "removed", false});
        for (const tenon::Vtable& is : new_.vtables)
            if (is.line.empty() && find(old_.vtables, is.line_hash) == nullptr)
                all_.push_back({"class", name_of(is), "added", false});
    }

    void compare_init_functions() {
        const auto has = [](const std::vector<std::string_view>& names, std::string_view name) {
            return std::find(names.begin(), names.end(), name) != names.end();
        };
        for (const std::string_view name : old_.init_functions)
            if (!has(new_.init_functions, name)) all_.push_back({"init function", std::string(name), "removed", false});
        for (const std::string_view name : new_.init_functions)
            if (!has(old_.init_functions, name)) all_.push_back({"init function", std::string(name), "added", false});
        for (const std::string& slot : new_.hidden_slots)
            if (slot.starts_with(tenon::detail::init_slot_prefix) &&
                std::find(old_.hidden_slots.begin(), old_.hidden_slots.end(), slot) == old_.hidden_slots.end()) {
                const std::string name = slot.substr(slot.find('.') + 1);
                all_.push_back({"init function",
                                name,
                                "hidden",
                                true,
                                {},
                                {},
                                {{"init function " + name + ", slot", "exported", "hidden"}}});
            }
    }

    /// Says that classes have grown, and whether who was built against the old build takes the new one.
    void tell_growth(Change& change, const tenon::Lines& was, const tenon::Lines& is) const {
        using namespace tenon::detail;
        const LineVector old_lines = inner_vector(was), new_lines = inner_vector(is);
        const auto class_in = [](const Api& api) {
            return [&api](std::string_view line) {
                for (const tenon::Vtable& vtable : api.vtables)
                    if (vtable.line == line) return BuiltClass{line, &vtable};
                return BuiltClass{line, nullptr};
            };
        };
        constexpr Sides sides = Sides::program_finds_plugin;
        const Fit fit = fit_of(old_lines, new_lines, sides, change.growth, class_in(old_), class_in(new_));
        if (fit == Fit::grown) {
            change.change = "grown";
            change.breaks = false;
        } else if (change.growth.empty()) {
            const std::string advice = advice_on_growth(old_lines, new_lines, sides);
            if (!advice.empty()) change.growth = advice.substr(3);  // without the newline and the indentation
        }
    }

    /// Says what differs of types, and which flags did it if the source is the same.
    void tell_types(Change& change, const tenon::Lines& was, const tenon::Lines& is) const {
        using namespace tenon::detail;
        change.types = type_changes(was, is);
        if (was != is && change.types.empty())  // only the order of lines, which nothing known brings about
            change.reasons.push_back(
                {std::string(change.kind) + " " + change.name + ", identity text", "another", "another"});
        if (was != is && same_source(inner_vector(was), inner_vector(is)))
            change.flags = build_differences(ToolchainFields(old_.toolchain), ToolchainFields(new_.toolchain));
    }

    const Api& old_;
    const Api& new_;
    std::vector<Moved> moved_;
    std::vector<Change> all_;
};

}  // namespace

std::string Reason::text() const {
    const auto side = [](const std::string& text) { return text.empty() ? std::string("nothing") : "'" + text + "'"; };
    return where + ": was " + side(was) + ", is " + side(is);
}

bool Change::is_accepted() const {
    bool is_any = false, are_all = true;
    const auto look_at = [&](const std::vector<Reason>& all) {
        for (const Reason& reason : all) is_any = true, are_all &= reason.is_accepted;
    };
    look_at(reasons);
    for (const TypeChange& type : types) look_at(type.reasons);
    return is_any && are_all;
}

std::vector<Change> changes(const Api& old_one, const Api& new_one) { return Comparison(old_one, new_one).run(); }

}  // namespace inspect
