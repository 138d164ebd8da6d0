// SPDX-License-Identifier: BSL-1.0
//
// From a name to the entity behind it: the slot that the image exports under that name holds the address. Both must lie in the image
// itself; what is another's is told of.
#pragma once

#include <tenon/loader/loaded_images.hpp>

#include <cstring>
#include <string>
#include <string_view>

#include <dlfcn.h>

namespace [[gnu::visibility("hidden")]] tenon {
namespace detail {

/// The symbol of a slot: a prefix and a name, on the stack where it is short.
class SlotName {
public:
    SlotName(std::string_view prefix, Chars name) {
        if (prefix.size() + name.size < sizeof few_) {
            std::memcpy(few_, prefix.data(), prefix.size());
            std::memcpy(few_ + prefix.size(), name.data, name.size);
            few_[prefix.size() + name.size] = '\0';
        } else {
            many_.append(prefix).append(view(name));
        }
    }
    const char* c_str() const { return many_.empty() ? few_ : many_.c_str(); }

private:
    char few_[120];
    std::string many_;
};

/// The address that the slot of `name` holds; `what` stands before the name in messages. Called without the lock. Errors: slot_hidden,
/// interposed.
inline Result<void*> resolve_slot(const Image& image, std::string_view prefix, Chars name, const char* what = "") {
    const SlotName symbol(prefix, name);
    const auto head = [&] { return "tenon: " + std::string(view(image.path)) + ": " + what + quoted(view(name)); };
    // An image whose linker was told to write no GNU hash table is asked through the dynamic linker.
    void* const slot = image.symbols ? image.symbols.find(symbol.c_str(), gnu_hash(view(name), gnu_hash(prefix))) : ::dlsym(image.handle, symbol.c_str());
    if (slot == nullptr || !image.has(slot))
        return Error{Errc::slot_hidden, head() + " is recorded but its slot " + symbol.c_str() + " is not exported; " +
                                            (image.is_program ? "link the program with -rdynamic" : "a version script with 'local: *' hides it")};
    void* address = nullptr;
    std::memcpy(&address, slot, sizeof address);
    if (!image.has(address)) return interposed(head(), address);
    return address;
}

}  // namespace detail
}  // namespace tenon
