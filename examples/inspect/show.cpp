// SPDX-License-Identifier: BSL-1.0
//
// tenon-inspect show, types, list, seal: what files say about themselves.
#include "commands.hpp"
#include "files.hpp"
#include "slots.hpp"

#include <tenon/support/edit_distance.hpp>

#include <algorithm>
#include <cstdio>
#include <filesystem>
#include <set>
#include <system_error>

namespace inspect {

namespace {

using tenon::Error;
using tenon::Manifest;
using tenon::Result;

Json hidden_as_json(const std::string& path, const Manifest& manifest) {
    const std::optional<std::vector<HiddenSlot>> hidden = hidden_slots(path, manifest);
    if (!hidden) return Json::none();
    std::vector<Json> symbols;
    for (const HiddenSlot& slot : *hidden) symbols.push_back(Json::text(slot.symbol));
    return Json::list(symbols);
}

Json as_json(const std::string& path, const Manifest& manifest) {
    std::vector<Json> metadata, exports, packages, vtables, inits;
    for (const tenon::Metadatum& metadatum : manifest.metadata())
        metadata.push_back(Json::object({{"key", Json::text(metadatum.key)}, {"value", Json::text(metadatum.value)}}));
    for (const tenon::Export& item : manifest.exports())
        exports.push_back(Json::object({{"name", Json::text(item.name)},
                                        {"kind", Json::text(item.is_function ? "function" : "variable")},
                                        {"type", Json::text(item.signature.substr(item.signature.find(' ') + 1))},
                                        {"const", Json::truth(item.is_const)},
                                        {"noexcept", Json::truth(item.is_noexcept)},
                                        {"hash", Json::text(hex(item.hash))},
                                        {"text", inspect::as_json(item.lines)}}));
    for (const tenon::PackageInfo& package : manifest.packages())
        packages.push_back(Json::object({{"name", Json::text(package.name)},
                                         {"hash", Json::text(hex(package.hash))},
                                         {"text", inspect::as_json(package.lines)}}));
    for (const tenon::Vtable& vtable : manifest.vtables()) vtables.push_back(inspect::as_json(vtable));
    for (const std::string_view name : manifest.init_functions()) inits.push_back(Json::text(name));
    return Json::object({{"path", Json::text(path)},
                         {"abi_hash", Json::text(hex(manifest.abi_hash()))},
                         {"sealed", Json::truth(manifest.is_sealed())},
                         {"toolchain", Json::text(manifest.toolchain())},
                         {"metadata", Json::list(metadata)},
                         {"exports", Json::list(exports)},
                         {"packages", Json::list(packages)},
                         {"vtables", Json::list(vtables)},
                         {"init_functions", Json::list(inits)},
                         {"hidden_slots", hidden_as_json(path, manifest)},
                         {"error", Json::none()}});
}

Json as_json(const std::string& path, const tenon::Error& error) {
    return Json::object({{"path", Json::text(path)}, {"error", inspect::as_json(error)}});
}

/// Makes "acme::Image, acme::Format" of "package acme.image { acme::Image; acme::Format }".
std::string types_of(const tenon::PackageInfo& package) {
    const std::string_view first = package.lines.front();
    const std::size_t open = first.find(" { ");
    if (open == std::string_view::npos) return {};
    std::string types(first.substr(open + 3));
    if (types.ends_with(" }")) types.resize(types.size() - 2);
    for (std::size_t at = 0; (at = types.find("; ", at)) != std::string::npos;) types.replace(at, 1, ",");
    return types;
}

/// Says what is known of a vtable: "2 slots: encode 0, decode 1".
std::string slots_shown(const tenon::Vtable& table) {
    std::string text = table.slots ? count(*table.slots, "slot") : "final";
    for (std::size_t k = 0; k < table.functions.size(); ++k) {
        const std::string_view item = table.functions[k].item;
        text += (k == 0 ? ": " : ", ") + std::string(item.substr(0, item.find(": "))) + " " +
                std::to_string(table.functions[k].slot);
    }
    return text;
}

/// The enums of which no enumerator or one was found: most have others, beyond the values that are searched. Theirs are
/// the lines "enum acme::Tag : int -128..255,bits { first = 1 }".
std::vector<std::string> scarcely_seen_enums(const Manifest& manifest) {
    std::set<std::string> names;
    const auto look_at = [&](const tenon::Lines& lines) {
        for (const std::string_view line : lines) {
            const std::size_t range = line.find(".."), list = line.find('{');
            if (line.starts_with("enum ") && range < list && line.find("; ", list) == std::string_view::npos)
                names.emplace(line.substr(5, line.find(" : ") - 5));
        }
    };
    for (const tenon::Export& item : manifest.exports()) look_at(item.lines);
    for (const tenon::PackageInfo& package : manifest.packages()) look_at(package.lines);
    return {names.begin(), names.end()};
}

void print(const std::string& path, const Manifest& manifest) {
    std::printf("%s%s\n", styled(path, Style::strong).c_str(),
                manifest.is_sealed() ? styled("  sealed", Style::good).c_str() : "");
    Table table(2);
    const char* title = "";
    const auto row = [&](std::vector<Table::Cell> cells) {
        cells.insert(
            cells.begin(),
            Table::Cell{std::string(title) + std::string(10 - std::string_view(title).size(), ' '), Style::faint});
        table.row(std::move(cells));
        title = "";
    };
    const auto section = [&](const char* name, auto&& fill) {  // aligns its columns by itself, except for the first
        table = Table(2);
        title = name;
        fill();
        table.print();
    };
    section("abi", [&] { row({{hex(manifest.abi_hash())}}); });
    section("built with", [&] {
        if (!manifest.toolchain().empty()) row({{std::string(manifest.toolchain())}});
    });
    section("metadata", [&] {
        for (const tenon::Metadatum& metadatum : manifest.metadata())
            row({{std::string(metadatum.key), Style::name}, {std::string(metadatum.value)}});
    });
    section("exports", [&] {
        std::vector<tenon::Export> exports = manifest.exports();
        std::sort(exports.begin(), exports.end(), [](const auto& a, const auto& b) { return a.name < b.name; });
        for (const tenon::Export& item : exports)
            row({{std::string(item.name), Style::name},
                 {item.is_function ? "function" : "variable", Style::faint},
                 {hex(item.hash), Style::faint},
                 {item.type()}});
    });
    section("packages", [&] {
        for (const tenon::PackageInfo& package : manifest.packages())
            row({{std::string(package.name), Style::name}, {hex(package.hash), Style::faint}, {types_of(package)}});
    });
    section("vtables", [&] {
        for (const tenon::Vtable& vtable : manifest.vtables())
            row({{name_of(vtable), Style::name}, {slots_shown(vtable)}});
    });
    section("init", [&] {
        for (const std::string_view name : manifest.init_functions()) row({{std::string(name), Style::name}});
    });
    section("enums", [&] {
        for (const std::string& name : scarcely_seen_enums(manifest))
            row({{name, Style::bad},
                 {"has at most one enumerator that was found; TENON_ENUM_RANGE or TENON_DESCRIBE_ENUM tells of others"}});
    });
    section("hidden", [&] {
        const auto hidden = hidden_slots(path, manifest);
        for (const HiddenSlot& slot : hidden.value_or(std::vector<HiddenSlot>()))
            row({{slot.symbol, Style::bad}, {"is recorded and not exported: no lookup finds it"}});
    });
}

}  // namespace

std::string name_of(const tenon::Vtable& vtable) {
    if (vtable.line.empty()) return "class " + hex(vtable.line_hash);
    const std::string subject = vtable.subject();
    return subject.substr(subject.find(' ') + 1);
}

Result<Manifest> read(const std::string& path) {
    if (is_directory(path))
        return Error{tenon::Errc::cannot_read, "tenon: " + path + ": is a directory without plugins"};
    Result<Manifest> manifest = Manifest::read(path);
    if (!manifest) return manifest;
    if (Result<void> verified = manifest->verify(); !verified) return std::move(verified).error();
    if (Result<void> loadable = tenon::check_file(path); !loadable) return std::move(loadable).error();
    return manifest;
}

std::string nearest(std::string_view word, const Words& choices) {
    const auto lower_case = [](std::string_view text) {
        std::string lower(text);
        for (char& c : lower)
            if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
        return lower;
    };
    std::string found;
    std::size_t best = std::min<std::size_t>(word.size() / 3 + 1, 3) + 1;
    for (const std::string& name : choices)
        if (const std::size_t distance = tenon::detail::edit_distance(lower_case(word), lower_case(name));
            distance < best) {
            best = distance;
            found = name;
        }
    return found;
}

void complain(const tenon::Error& error) {
    std::fflush(stdout);
    // The message may have several lines, and its paths and names may hold anything.
    std::string_view rest = error.message;
    while (!rest.empty()) {
        const std::size_t end = std::min(rest.find('\n'), rest.size());
        std::fprintf(stderr, "%s\n", tenon::detail::printable(rest.substr(0, end)).c_str());
        rest.remove_prefix(std::min(end + 1, rest.size()));
    }
}

Json as_json(const tenon::Error& error) {
    return Json::object({{"code", Json::text(name(error.code))}, {"message", Json::text(error.message)}});
}

Json as_json(const tenon::Lines& lines) {
    std::vector<Json> items;
    for (const std::string_view line : lines) items.push_back(Json::text(line));
    return Json::list(items);
}

Json as_json(const tenon::Vtable& vtable) {
    std::vector<Json> functions;
    for (const tenon::Vtable::Function& each : vtable.functions)
        functions.push_back(Json::object({{"function", Json::text(each.item)}, {"slot", Json::number(each.slot)}}));
    return Json::object({{"class", Json::text(name_of(vtable))},
                         {"line_hash", Json::text(hex(vtable.line_hash))},
                         {"slots", vtable.slots ? Json::number(*vtable.slots) : Json::none()},
                         {"functions", Json::list(functions)}});
}

int fail(const tenon::Error& error, const Options& options) {
    if (options.json)
        std::printf("%s\n", Json::object({{"error", as_json(error)}}).str().c_str());
    else
        complain(error);
    return trouble;
}

int show(const Words& words, const Options& options) {
    int status = fine;
    bool is_first = true;
    std::vector<Json> items;
    const Words files = plugins_in(words);
    Progress progress(files.size());
    for (const std::string& path : files) {
        const Result<Manifest> manifest = read(path);
        progress.clear();
        if (!manifest) status = trouble;
        if (options.json) {
            items.push_back(manifest ? as_json(path, *manifest) : as_json(path, manifest.error()));
        } else if (!manifest) {
            complain(manifest.error());
        } else {
            if (!is_first) std::printf("\n");
            is_first = false;
            print(path, *manifest);
        }
        progress.step();
    }
    progress.clear();
    if (options.json) std::printf("%s\n", Json::list(items).str().c_str());
    return status;
}

int types(const Words& words, const Options& options) {
    int status = fine;
    std::vector<Json> items;
    std::vector<bool> is_found(words.size());
    Words names;
    for (const std::string& path : plugins_in({words[0]})) {
        const Result<Manifest> manifest = read(path);
        if (!manifest) return fail(manifest.error(), options);
        const std::vector<tenon::Vtable> all_vtables = manifest->vtables();
        const auto put = [&](std::string_view name, std::uint64_t hash, const tenon::Lines& lines) {
            std::vector<tenon::Vtable> vtables;
            for (const tenon::Vtable& vtable : all_vtables)
                if (std::find(lines.begin(), lines.end(), vtable.line) != lines.end()) vtables.push_back(vtable);
            if (options.json) {
                std::vector<Json> as_items;
                for (const tenon::Vtable& vtable : vtables) as_items.push_back(as_json(vtable));
                items.push_back(Json::object({{"path", Json::text(path)},
                                              {"name", Json::text(name)},
                                              {"hash", Json::text(hex(hash))},
                                              {"text", as_json(lines)},
                                              {"vtables", Json::list(as_items)},
                                              {"error", Json::none()}}));
                return;
            }
            if (path != words[0]) std::printf("%s\n", styled(path, Style::strong).c_str());
            for (const std::string_view line : lines) std::printf("%s\n", styled(line).c_str());
            for (const tenon::Vtable& table : vtables)
                std::printf("%s\n",
                            styled("vtable " + name_of(table) + ": " + slots_shown(table), Style::faint).c_str());
        };
        for (std::size_t k = 1; k < words.size(); ++k) {
            const auto look_at = [&](const auto& all) {
                for (const auto& entry : all) {
                    names.emplace_back(entry.name);
                    if (entry.name == words[k]) is_found[k] = true, put(entry.name, entry.hash, entry.lines);
                }
            };
            look_at(manifest->exports());
            look_at(manifest->packages());
        }
    }
    for (std::size_t k = 1; k < words.size(); ++k) {
        if (is_found[k]) continue;
        status = trouble;
        const std::string near = nearest(words[k], names);
        const Error error{tenon::Errc::symbol_not_found, "tenon-inspect: " + words[0] + ": no export or package \"" +
                                                             words[k] + "\"" +
                                                             (near.empty() ? "" : ", did you mean \"" + near + "\"?") +
                                                             "; 'tenon-inspect show' lists them"};
        if (options.json)
            items.push_back(Json::object({{"name", Json::text(words[k])}, {"error", as_json(error)}}));
        else
            complain(error);
    }
    if (options.json) std::printf("%s\n", Json::list(items).str().c_str());
    return status;
}

int list(const Words& directories, const Options& options) {
    int status = fine;
    std::vector<Json> items;
    for (const std::string& directory : directories) {
        std::error_code error;
        const std::vector<std::string> paths = files_below(directory, error);
        if (error) {
            std::error_code ignored;
            const bool is_file = std::filesystem::is_regular_file(directory, ignored);
            const Error wrong{tenon::Errc::cannot_read, "tenon-inspect: " + directory + ": " + error.message() +
                                                            (is_file ? "; 'tenon-inspect show' looks at files" : "")};
            if (options.json)
                items.push_back(as_json(directory, wrong));
            else
                complain(wrong);
            status = trouble;
            continue;
        }

        Table table(0);
        std::size_t plugins = 0, damaged = 0, foreign = 0;
        Progress progress(paths.size());
        for (const std::string& path : paths) {
            const std::string file = std::filesystem::path(path).lexically_relative(directory).string();
            const Result<Manifest> manifest = read(path);
            progress.step();
            if (options.json) {
                items.push_back(manifest ? as_json(path, *manifest) : as_json(path, manifest.error()));
            } else if (manifest) {
                const auto hidden = hidden_slots(path, *manifest);
                table.row({{file, Style::strong},
                           {count(manifest->exports().size(), "export")},
                           {count(manifest->packages().size(), "package")},
                           {hex(manifest->abi_hash()), Style::faint},
                           {manifest->is_sealed() ? "sealed" : "", Style::good},
                           {hidden && !hidden->empty() ? count(hidden->size(), "hidden slot") : "", Style::bad}});
                ++plugins;
            } else {
                const tenon::Errc code = manifest.error().code;
                const bool is_foreign = code == tenon::Errc::not_a_library || code == tenon::Errc::no_manifest;
                ++(is_foreign ? foreign : damaged);
                // "tenon: PATH: what it is"
                std::string_view why = manifest.error().message;
                if (const std::size_t at = why.find(path); at != std::string_view::npos)
                    why.remove_prefix(std::min(at + path.size() + 2, why.size()));
                table.row({{file, is_foreign ? Style::faint : Style::bad},
                           {std::string(why.substr(0, why.find('\n'))), is_foreign ? Style::faint : Style::bad}});
            }
        }
        progress.clear();
        if (options.json) continue;
        table.print();
        std::printf("%s%s: %s, %zu damaged, %s\n", paths.empty() ? "" : "\n", styled(directory).c_str(),
                    count(plugins, "plugin").c_str(), damaged, count(foreign, "other file").c_str());
    }
    if (options.json) std::printf("%s\n", Json::list(items).str().c_str());
    return status;
}

int seal(const Words& words, const Options& options) {
    int status = fine;
    std::vector<Json> items;
    for (const std::string& path : plugins_in(words)) {
        const Result<void> sealed = tenon::seal(path);
        if (!sealed) status = trouble;
        if (options.json) {
            items.push_back(
                Json::object({{"path", Json::text(path)}, {"error", sealed ? Json::none() : as_json(sealed.error())}}));
        } else if (!sealed) {
            complain(sealed.error());
        } else {
            std::printf("%s  %s\n", styled(path, Style::strong).c_str(), styled("sealed", Style::good).c_str());
        }
    }
    if (options.json) std::printf("%s\n", Json::list(items).str().c_str());
    return status;
}

}  // namespace inspect
