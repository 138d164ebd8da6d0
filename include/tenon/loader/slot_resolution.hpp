// SPDX-License-Identifier: BSL-1.0
//
// From the name of an export to its address, which the slot of that name holds. Slot and entity must both lie in the
// plugin; otherwise the error names the other binary.
#pragma once

#include <tenon/base/text.hpp>
#include <tenon/container/native_file.hpp>
#include <tenon/loader/arrivals.hpp>
#include <tenon/manifest/hidden_slot.hpp>
#include <tenon/support/error_about.hpp>
#include <tenon/system/loading.hpp>

#include <cstddef>
#include <cstring>
#include <string>
#include <string_view>

namespace [[gnu::visibility("hidden")]] tenon {
namespace detail {

/// The symbol of a slot: a prefix and a name, or the name in quotes. A short one stays on the stack.
class SlotName {
public:
    SlotName(std::string_view prefix, Chars name, bool in_quotes = false) {
        const std::string_view quote = in_quotes ? "\"" : "";
        const std::string_view parts[] = {prefix, quote, view(name), quote};
        std::size_t size = 0;
        for (const std::string_view part : parts) size += part.size();
        const bool is_short = size < sizeof short_;
        if (!is_short) long_.resize(size);
        char* out = is_short ? short_ : long_.data();
        for (const std::string_view part : parts) {
            if (!part.empty()) std::memcpy(out, part.data(), part.size());
            out += part.size();
        }
        if (is_short) *out = '\0';
    }
    const char* c_str() const { return long_.empty() ? short_ : long_.c_str(); }

private:
    char short_[120];
    std::string long_;
};

/// The place of a slot, or null. The slot of a name that was written in quotes has quotes.
inline void* find_slot(const LoadedPlugin& plugin, std::string_view prefix, Chars name) {
    for (const bool in_quotes : {false, true}) {
        const SlotName symbol(prefix, name, in_quotes);
        // The dynamic linker is asked if the image has no GNU hash table (-Wl,--hash-style=sysv).
        void* const slot =
            plugin.symbols ? plugin.symbols.find(symbol.c_str()) : find_symbol(plugin.handle, symbol.c_str());
        if (slot != nullptr && plugin.has(slot)) return slot;
    }
    return nullptr;
}

/// Judges an address outside of the plugin. Returns it if the program holds the plugin's own entity; otherwise the
/// error says what it is. Errors: symbol_not_found, interposed.
inline Result<void*> resolve_elsewhere(const LoadedPlugin& plugin, const void* slot, void* address,
                                       const std::string& head) {
    if (address == nullptr)
        return Error{
            Errc::symbol_not_found,
            head +
                " is declared weak, and nothing defines it; define it in the plugin, or export it only where it is defined"};
    const Binding binding = binding_of(plugin.handle, slot, address);
    if (binding == Binding::lent_to_program) return address;
    const std::string who = path_of(address);
    if (binding == Binding::imported)
        return Error{Errc::interposed, head + " belongs to " + who +
                                           ", not to this plugin; export a function of the plugin that uses it"};
    if (binding == Binding::weak_or_imported)
        return Error{
            Errc::interposed,
            head + " lies in " + who +
                ": it is imported from there, or it is inline or of a template, of which dyld keeps one for the "
                "whole process; give it hidden visibility, or export a function of the plugin that uses it"};
    if (binding == Binding::unique && who != program_path())
        return Error{
            Errc::interposed,
            head + " is an inline variable, or one of a template; g++ makes one for the whole process, and " + who +
                " had it first; give it hidden visibility, or compile with -fno-gnu-unique (deep binding does not help)"};
    return Error{
        Errc::interposed,
        head + " is bound to the definition of " + who +
            ", which the dynamic linker found first; give the plugin's own hidden visibility, or open it with deep binding"};
}

/// The address in the slot of `name`; `what` stands before the name in messages. Called without the lock, as the
/// dynamic linker may be asked. Errors: slot_hidden, symbol_not_found, interposed.
inline Result<void*> resolve_slot(const LoadedPlugin& plugin, std::string_view prefix, Chars name,
                                  const char* what = "") {
    const auto head = [&] { return message_about(view(plugin.path), what + in_quotes(view(name))); };
    void* const slot = find_slot(plugin, prefix, name);
    if (slot == nullptr) {
        const std::string symbol = SlotName(prefix, name, !is_identifier(name)).c_str();
        return hidden_slot(view(plugin.path), what + in_quotes(view(name)), symbol,
                           NativeFile::export_advice(symbol, plugin.is_program));
    }
    void* address = nullptr;
    std::memcpy(&address, slot, sizeof address);
    return plugin.has(address) ? Result<void*>(address) : resolve_elsewhere(plugin, slot, address, head());
}

}  // namespace detail
}  // namespace tenon
