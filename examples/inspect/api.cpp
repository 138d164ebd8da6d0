// SPDX-License-Identifier: BSL-1.0
#include "api.hpp"

#include "commands.hpp"
#include "files.hpp"
#include "json_reader.hpp"
#include "slots.hpp"

#include <algorithm>
#include <charconv>
#include <filesystem>
#include <fstream>
#include <iterator>

namespace [[gnu::visibility("hidden")]] inspect {

namespace {

using tenon::Errc;
using tenon::Error;
using tenon::Result;
using Kind = JsonValue::Kind;

Api api_of(const std::string& path, const tenon::Manifest& manifest) {
    Api api{path,
            hex(manifest.abi_hash()),
            std::string(manifest.toolchain()),
            manifest.exports(),
            manifest.packages(),
            manifest.vtables(),
            manifest.init_functions(),
            {},
            std::make_shared<tenon::Manifest>(manifest)};
    for (HiddenSlot& slot : hidden_slots(path, manifest).value_or(std::vector<HiddenSlot>()))
        api.hidden_slots.push_back(std::move(slot.symbol));
    return api;
}

/// Reads what 'show --json' wrote of one plugin. It remembers whether a field was missing or of another kind.
class ApiReader {
public:
    Api read(const std::shared_ptr<const JsonValue>& storage, const JsonValue& value) {
        Api api;
        api.storage = storage;
        api.path = text(value["path"]);
        api.abi_hash = text(value["abi_hash"]);
        api.toolchain = text(value["toolchain"]);
        for (const JsonValue& item : list(value["exports"])) api.exports.push_back(read_export(item));
        for (const JsonValue& item : list(value["packages"]))
            api.packages.push_back({text(item["name"]), hash(item["hash"]), lines(item["text"])});
        for (const JsonValue& item : list(value["vtables"])) api.vtables.push_back(read_vtable(item, api));
        for (const JsonValue& item : list(value["init_functions"])) api.init_functions.push_back(text(item));
        if (!value["hidden_slots"].is(Kind::none))
            for (const JsonValue& item : list(value["hidden_slots"])) api.hidden_slots.emplace_back(text(item));
        return api;
    }
    bool ok() const { return ok_; }

private:
    std::string_view text(const JsonValue& value) {
        ok_ &= value.is(Kind::text);
        return value.text;
    }
    bool truth(const JsonValue& value) {
        ok_ &= value.is(Kind::truth);
        return value.truth;
    }
    const std::vector<JsonValue>& list(const JsonValue& value) {
        ok_ &= value.is(Kind::list);
        return value.items;
    }
    std::uint64_t number(const JsonValue& value) {
        ok_ &= value.number().has_value();
        return value.number().value_or(0);
    }
    std::uint64_t hash(const JsonValue& value) {
        const std::string_view digits = text(value);
        std::uint64_t number = 0;
        const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), number, 16);
        ok_ &= error == std::errc() && digits.size() == 16;
        return number;
    }
    tenon::Lines lines(const JsonValue& value) {
        tenon::Lines all;
        for (const JsonValue& line : list(value)) all.push_back(text(line));
        ok_ &= !all.empty();
        return all;
    }

    tenon::Export read_export(const JsonValue& value) {
        tenon::Export item;
        item.name = text(value["name"]);
        item.hash = hash(value["hash"]);
        item.is_function = text(value["kind"]) == "function";
        item.is_const = truth(value["const"]);
        item.is_noexcept = truth(value["noexcept"]);
        item.lines = lines(value["text"]);
        if (ok_) item.signature = item.lines.front();
        return item;
    }
    tenon::Vtable read_vtable(const JsonValue& value, const Api& api) {
        tenon::Vtable vtable;
        vtable.line_hash = hash(value["line_hash"]);
        const auto look_at = [&](const auto& all) {
            for (const auto& item : all)
                for (const std::string_view line : item.lines)
                    if (tenon::detail::hash_of_line(line) == vtable.line_hash) vtable.line = line;
        };
        look_at(api.exports), look_at(api.packages);
        for (const JsonValue& function : list(value["functions"]))
            vtable.functions.push_back({text(function["function"]), number(function["slot"])});
        if (!value["slots"].is(Kind::none)) vtable.slots = number(value["slots"]);
        return vtable;
    }

    bool ok_ = true;
};

/// A baseline, if a file begins like JSON. Its text is empty otherwise.
std::string text_of_baseline(const std::string& path) {
    std::ifstream file(path, std::ios::binary);
    if (const int first = file.peek(); first != '[' && first != '{') return {};
    return {std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>()};
}

Result<Side> read_baseline(const std::string& path, const std::string& text) {
    const auto wrong = [&](const std::string& what) {
        return Error{Errc::damaged, "tenon-inspect: " + path + ": " + what};
    };
    std::size_t wrong_at = 0;
    std::optional<JsonValue> read = read_json(text, wrong_at);
    if (!read) return wrong("is no JSON (at offset " + std::to_string(wrong_at) + ")");
    const auto value = std::make_shared<const JsonValue>(std::move(*read));
    Side side{path, {}, value->items.size() == 1};
    for (const JsonValue& item : value->items) {
        if (!value->is(Kind::list)) break;
        if (const JsonValue& error = item["error"]; error.is(Kind::object))
            return wrong("was written of a file that could not be read: " + error["message"].text);
        ApiReader reader;
        side.plugins.push_back(reader.read(value, item));
        if (!reader.ok()) side.plugins.clear();
        if (!reader.ok()) break;
    }
    if (side.plugins.empty()) return wrong("is not what this version of 'tenon-inspect show --json' writes of plugins");
    return side;
}

}  // namespace

std::string Api::file_name() const { return std::filesystem::path(path).filename().string(); }

bool Api::hides(const tenon::Export& item) const {
    const std::string prefix = tenon::detail::slot_prefix(item.is_function), name(item.name);
    return std::any_of(hidden_slots.begin(), hidden_slots.end(), [&](const std::string& slot) {
        return slot == prefix + name || slot == prefix + '"' + name + '"';
    });
}

Result<Side> read_side(const std::string& path) {
    if (const std::string text = is_directory(path) ? "" : text_of_baseline(path); !text.empty())
        return read_baseline(path, text);
    Side side{path, {}, !is_directory(path)};
    for (const std::string& file : plugins_in({path})) {
        const Result<tenon::Manifest> manifest = read(file);
        if (!manifest) return manifest.error();
        side.plugins.push_back(api_of(file, *manifest));
    }
    return side;
}

}  // namespace inspect
