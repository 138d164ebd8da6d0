// SPDX-License-Identifier: BSL-1.0
//
// tenon-inspect diff: what an upgrade breaks.
#include "commands.hpp"

#include <algorithm>
#include <cstdio>
#include <map>
#include <optional>

namespace inspect {

namespace {

using tenon::Difference;
using tenon::Manifest;
using tenon::Result;

/// What happened to an export, a package, a class or an init function.
struct Change {
    const char* kind;  // "export", "package", "class", "init function"
    std::string name;
    const char* change;  // "removed", "added", "changed"
    bool breaks;
    std::string was, is;  // types of an export
    std::vector<Difference> differences;
};

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
    std::vector<Difference> differences;
};
std::vector<Moved> moved_classes(const std::vector<tenon::Vtable>& old_ones,
                                 const std::vector<tenon::Vtable>& new_ones) {
    std::vector<Moved> all;
    for (const tenon::Vtable& was : old_ones)
        if (const tenon::Vtable* const is = find(new_ones, was.line_hash))
            if (std::vector<Difference> found = tenon::differences(was, *is); !found.empty())
                all.push_back({was, std::move(found)});
    return all;
}

std::vector<Change> changes(const Manifest& old_one, const Manifest& new_one) {
    std::vector<Change> all;
    const std::vector<tenon::Vtable> old_vtables = old_one.vtables(), new_vtables = new_one.vtables();
    const std::vector<Moved> moved = moved_classes(old_vtables, new_vtables);
    const auto old_exports = by_name(old_one.exports()), new_exports = by_name(new_one.exports());
    for (const auto& [name, was] : old_exports) {
        const auto found = new_exports.find(name);
        if (found == new_exports.end()) {
            all.push_back({"export", name, "removed", true, was.type(), {}, {}});
            continue;
        }
        const tenon::Export& is = found->second;
        std::vector<Difference> differences;
        if (was.signature == is.signature) differences = tenon::differences(was.lines, is.lines);
        bool is_moved = false;
        for (const Moved& entry : moved)
            if (std::find(was.lines.begin(), was.lines.end(), entry.was.line) != was.lines.end()) {
                is_moved = true;
                differences.insert(differences.end(), entry.differences.begin(), entry.differences.end());
            }
        const bool same_flags =
            was.is_function == is.is_function && was.is_const == is.is_const && was.is_noexcept == is.is_noexcept;
        if (was.lines == is.lines && same_flags && !is_moved) continue;
        const bool breaks = was.lines != is.lines || is_moved || !still_allowed(was, is);
        all.push_back({"export", name, "changed", breaks, was.type(), is.type(), std::move(differences)});
    }
    for (const auto& [name, is] : new_exports)
        if (!old_exports.contains(name)) all.push_back({"export", name, "added", false, {}, is.type(), {}});

    const auto old_packages = by_name(old_one.packages()), new_packages = by_name(new_one.packages());
    for (const auto& [name, was] : old_packages) {
        const auto found = new_packages.find(name);
        if (found == new_packages.end())
            all.push_back({"package", name, "removed", false, {}, {}, {}});
        else if (was.lines != found->second.lines)
            all.push_back(
                {"package", name, "changed", true, {}, {}, tenon::differences(was.lines, found->second.lines)});
    }
    for (const auto& [name, is] : new_packages)
        if (!old_packages.contains(name)) all.push_back({"package", name, "added", false, {}, {}, {}});

    for (const Moved& entry : moved)
        all.push_back({"class", name_of(entry.was), "changed", true, {}, {}, entry.differences});
    for (const tenon::Vtable& was :
         old_vtables)  // the vtable of a class with a line comes and goes with an export or a package
        if (was.line.empty() && find(new_vtables, was.line_hash) == nullptr)
            all.push_back({"class", name_of(was), "removed", false, {}, {}, {}});
    for (const tenon::Vtable& is : new_vtables)
        if (is.line.empty() && find(old_vtables, is.line_hash) == nullptr)
            all.push_back({"class", name_of(is), "added", false, {}, {}, {}});

    const auto old_inits = old_one.init_functions(), new_inits = new_one.init_functions();
    const auto has = [](const auto& names, std::string_view name) {
        return std::find(names.begin(), names.end(), name) != names.end();
    };
    for (const std::string_view name : old_inits)
        if (!has(new_inits, name)) all.push_back({"init function", std::string(name), "removed", false, {}, {}, {}});
    for (const std::string_view name : new_inits)
        if (!has(old_inits, name)) all.push_back({"init function", std::string(name), "added", false, {}, {}, {}});
    return all;
}

std::string text_of(const Difference& difference) {
    const auto side = [](const std::string& text) { return text.empty() ? std::string("nothing") : "'" + text + "'"; };
    return difference.where + ": was " + side(difference.expected) + ", is " + side(difference.found);
}

bool same(const std::vector<Difference>& a, const std::vector<Difference>& b) {
    return std::equal(a.begin(), a.end(), b.begin(), b.end(),
                      [](const Difference& x, const Difference& y) { return text_of(x) == text_of(y); });
}

void print(const std::vector<Change>& all) {
    Table table(0);
    for (const Change& change : all) {
        const Style style = change.breaks ? Style::bad : Style::good;
        std::string types = change.was + (change.was.empty() || change.is.empty() ? ""
                                          : change.was == change.is               ? ""
                                                                                  : " -> ");
        if (change.was != change.is) types += change.is;
        table.row({{change.breaks ? "breaks" : "fine", style},
                   {change.change, style},
                   {change.kind, Style::faint},
                   {change.name, Style::name},
                   {types}});
    }
    table.print();

    // Exports that differ by the same types are listed together.
    std::vector<bool> is_told(all.size());
    for (std::size_t k = 0; k < all.size(); ++k) {
        if (is_told[k] || all[k].differences.empty()) continue;
        std::string who;
        for (std::size_t j = k; j < all.size(); ++j)
            if (same(all[j].differences, all[k].differences)) {
                is_told[j] = true;
                who += (who.empty() ? "" : ", ") + all[j].name;
            }
        std::printf("\n%s\n", styled(who, Style::name).c_str());
        for (const Difference& difference : all[k].differences)
            std::printf("  %s\n", styled(text_of(difference)).c_str());
    }
}

Json as_json(const Change& change) {
    std::vector<Json> differences;
    for (const Difference& each : change.differences)
        differences.push_back(Json::object(
            {{"where", Json::text(each.where)}, {"was", Json::text(each.expected)}, {"is", Json::text(each.found)}}));
    return Json::object({{"kind", Json::text(change.kind)},
                         {"name", Json::text(change.name)},
                         {"change", Json::text(change.change)},
                         {"breaking", Json::truth(change.breaks)},
                         {"was", change.was.empty() ? Json::none() : Json::text(change.was)},
                         {"is", change.is.empty() ? Json::none() : Json::text(change.is)},
                         {"differences", Json::list(differences)}});
}

}  // namespace

int diff(const Words& files, const Options& options) {
    const bool json = options.json;
    const Result<Manifest> old_one = read(files[0]), new_one = read(files[1]);
    for (const Result<Manifest>* manifest : {&old_one, &new_one})
        if (!*manifest) return fail(manifest->error(), options);

    const std::vector<Change> all = changes(*old_one, *new_one);
    const bool breaks = std::any_of(all.begin(), all.end(), [](const Change& change) { return change.breaks; });
    const int status = breaks ? breaking : all.empty() ? fine : additions;
    const char* const verdict = breaks ? "breaking" : all.empty() ? "none" : "compatible";
    if (json) {
        std::vector<Json> items;
        for (const Change& change : all) items.push_back(as_json(change));
        std::printf("%s\n", Json::object({{"verdict", Json::text(verdict)},
                                          {"old_abi_hash", Json::text(hex(old_one->abi_hash()))},
                                          {"new_abi_hash", Json::text(hex(new_one->abi_hash()))},
                                          {"changes", Json::list(items)}})
                                .str()
                                .c_str());
        return status;
    }
    print(all);
    if (all.empty()) {
        std::printf("no difference: abi %s\n", hex(old_one->abi_hash()).c_str());
    } else {
        std::printf("\nabi %s -> %s: %s\n", hex(old_one->abi_hash()).c_str(), hex(new_one->abi_hash()).c_str(),
                    breaks ? styled("breaks what was built against the old one", Style::bad).c_str()
                           : styled("compatible", Style::good).c_str());
        if (breaks && old_one->toolchain() != new_one->toolchain())
            std::printf("  the old one is built with %s\n  the new one is built with %s\n",
                        styled(old_one->toolchain()).c_str(), styled(new_one->toolchain()).c_str());
    }
    return status;
}

}  // namespace inspect
