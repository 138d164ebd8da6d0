// SPDX-License-Identifier: BSL-1.0
#include "slots.hpp"

#include <tenon/container/elf/dynamic_verifier.hpp>
#include <tenon/container/macho/dyld_verifier.hpp>

#include <set>

namespace inspect {

namespace {

using tenon::detail::Bytes;
using tenon::detail::ElfFile;
using tenon::detail::MachOFile;

/// The symbols that a file defines and exports. Nothing if they cannot be read.
std::optional<std::set<std::string>> exported_symbols(const ElfFile& file) {
    if (!file.can_be_checked) return std::nullopt;
    std::set<std::string> names;
    if (file.dynamic().size == 0) return names;
    tenon::detail::DynamicContext context(file);
    if (check_segments(file, context.scattered) || check_entries(context) || check_strings(context) ||
        check_hash_table(context))
        return std::nullopt;
    const std::uint64_t table = context.entries[DT_SYMTAB].value, size = sizeof(Elf64_Sym);
    if (!context.tables.has(table, context.symbol_count * size)) return std::nullopt;
    context.tables.each(table, context.symbol_count, size, [&](Bytes in) {
        const auto symbol = in.load<Elf64_Sym>(0);
        if (symbol.st_shndx != SHN_UNDEF && tenon::detail::elf_symbol_binding(symbol) != STB_LOCAL &&
            symbol.st_name < context.strings_size)
            names.insert(
                context.scattered.text(context.strings + symbol.st_name, context.strings_size - symbol.st_name));
        return true;
    });
    return names;
}

/// The same of a Mach-O file, without the underscore that dlsym puts in front of names.
std::optional<std::set<std::string>> exported_symbols(const MachOFile& file) {
    if (tenon::detail::DyldVerifier(file).run()) return std::nullopt;
    const tenon::detail::FileBytes table = file.part(file.exports.offset, file.exports.size);
    std::set<std::string> names;
    tenon::detail::each_export(table.bytes, [&](const std::string& name) {
        if (name.starts_with('_')) names.insert(name.substr(1));
    });
    return names;
}

std::optional<std::vector<HiddenSlot>> hidden_slots_of(const auto& file, const tenon::Manifest& manifest) {
    const std::optional<std::set<std::string>> symbols = exported_symbols(file);
    if (!symbols) return std::nullopt;
    std::vector<HiddenSlot> hidden;
    const auto look_for = [&](const std::string& prefix, std::string_view name, const char* what) {
        const std::string quoted = tenon::detail::in_quotes(name), plain = prefix + std::string(name);
        if (symbols->contains(plain) || symbols->contains(prefix + quoted)) return;
        const bool is_plain = tenon::detail::is_identifier({name.data(), name.size()});
        const std::string symbol = is_plain ? plain : prefix + quoted;
        hidden.push_back({symbol, what + quoted, file.export_advice(symbol, !file.is_library)});
    };
    for (const tenon::Export& item : manifest.exports())
        look_for(tenon::detail::slot_prefix(item.is_function), item.name, "");
    for (const std::string_view name : manifest.init_functions())
        look_for(tenon::detail::init_slot_prefix, name, "init function ");
    return hidden;
}

}  // namespace

std::optional<std::vector<HiddenSlot>> hidden_slots(const std::string& path, const tenon::Manifest& manifest) {
    std::optional<std::vector<HiddenSlot>> hidden;
    static_cast<void>(tenon::detail::with_any_file(path, [&](const auto& file) -> tenon::Result<void> {
        hidden = hidden_slots_of(file, manifest);
        return {};
    }));
    return hidden;
}

}  // namespace inspect
