// SPDX-License-Identifier: BSL-1.0
//
// From a name to the entity behind it: the slot that the image exports under that name holds the address. Both must lie in the image
// itself; what is another's is told of.
#pragma once

#include <tenon/loader/arrivals.hpp>
#include <tenon/support/error_about.hpp>
#include <tenon/system/loading.hpp>

#include <cstddef>
#include <cstring>
#include <string>
#include <string_view>

namespace [[gnu::visibility("hidden")]] tenon {
namespace detail {

/// The symbol of a slot: a prefix and a name, on the stack where it is short.
class SlotName {
public:
    SlotName(std::string_view prefix, Chars name) {
        if (prefix.size() + name.size < sizeof scattered_) {
            std::memcpy(scattered_, prefix.data(), prefix.size());
            std::memcpy(scattered_ + prefix.size(), name.data, name.size);
            scattered_[prefix.size() + name.size] = '\0';
        } else {
            many_.append(prefix).append(view(name));
        }
    }
    const char* c_str() const { return many_.empty() ? scattered_ : many_.c_str(); }

private:
    char scattered_[120];
    std::string many_;
};

/// An entity that is not in the image: its address, if it is the image's own all the same, or what it is.
inline Result<void*> resolve_elsewhere(const LoadedPlugin& plugin, const void* slot, void* address, const std::string& head) {
    if (address == nullptr)
        return Error{Errc::symbol_not_found, head + " is declared weak and defined by nobody; define it in the plugin, or export it only where it is defined"};
    const Binding binding = binding_of(plugin.handle, slot, address);
    if (binding == Binding::lent_to_program) return address;
    const std::string who = path_of(address);
    if (binding == Binding::imported)
        return Error{Errc::interposed, head + " is no entity of this plugin but one of " + who + "; export a function of the plugin's own that uses it"};
    if (binding == Binding::unique && who != program_path())
        return Error{Errc::interposed, head + " is an inline variable, or one of a template, of which g++ makes one for the whole process, and " + who +
                                           " was the first to have it; give it hidden visibility, or compile with -fno-gnu-unique (deep binding does not help)"};
    return Error{Errc::interposed, head + " is bound to the definition of " + who +
                                       ", which the dynamic linker found first; give the plugin's own hidden visibility, or open it with deep binding"};
}

/// The address that the slot of `name` holds; `what` stands before the name in messages. Called without the lock. Errors: slot_hidden,
/// symbol_not_found, interposed.
inline Result<void*> resolve_slot(const LoadedPlugin& plugin, std::string_view prefix, Chars name, const char* what = "") {
    const SlotName symbol(prefix, name);
    const auto head = [&] { return message_about(view(plugin.path), what + quoted(view(name))); };
    // An image whose linker was told to write no GNU hash table is asked through the dynamic linker.
    void* const slot = plugin.symbols ? plugin.symbols.find(symbol.c_str(), gnu_hash(view(name), gnu_hash(prefix))) : find_symbol(plugin.handle, symbol.c_str());
    if (slot == nullptr || !plugin.has(slot)) {
        const std::string all = std::string(prefix.substr(0, prefix.find('.') + 1)) + "*";
        return Error{Errc::slot_hidden, head() + " is recorded but its slot " + symbol.c_str() + " is not exported; " +
                                            (plugin.is_program ? "link the program with -rdynamic"
                                                              : "a version script, --exclude-libs or objcopy hides it: a version script exports it by '" + all +
                                                                    ";' under 'global:', and an archive is not to be excluded")};
    }
    void* address = nullptr;
    std::memcpy(&address, slot, sizeof address);
    return plugin.has(address) ? Result<void*>(address) : resolve_elsewhere(plugin, slot, address, head());
}

}  // namespace detail
}  // namespace tenon
