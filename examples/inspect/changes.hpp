// SPDX-License-Identifier: BSL-1.0
//
// What differs between two builds of a plugin, and what of it breaks those that were built against the old one.
#pragma once

#include "api.hpp"

#include <string>
#include <vector>

namespace [[gnu::visibility("hidden")]] inspect {

/// One difference, as it is printed and as a file of accepted breaks lists it.
struct Reason {
    std::string where, was, is;  // a side that has nothing there is empty
    bool is_accepted = false;

    std::string text() const;
};

/// All that differs of one type.
struct TypeChange {
    std::string type;            // "struct acme::Image"
    std::string was_size, size;  // in bytes; empty for a type without a size
    std::vector<Reason> reasons;
};

/// What happened to an export, a package, a class, an init function or a plugin.
struct Change {
    const char* kind;
    std::string name;
    const char* change;  // "removed", "added", "changed", "hidden", "grown"
    bool breaks;
    std::string was = {}, is = {};     // types of an export
    std::vector<Reason> reasons = {};  // beside those of types
    std::vector<TypeChange> types = {};
    std::string growth = {};  // why a class that grows breaks something
    std::string flags =
        {};  // which flags of the compiler did it, if the source is the same: lines, each behind a newline

    bool is_accepted() const;
    /// Whether it breaks something and was not accepted.
    bool counts() const { return breaks && !is_accepted(); }
    template <class Use>
    void each_reason(Use use) {
        for (Reason& reason : reasons) use(reason);
        for (TypeChange& type : types)
            for (Reason& reason : type.reasons) use(reason);
    }
};

std::vector<Change> changes(const Api& old_one, const Api& new_one);

/// All that differs between two identity texts, type by type, causes first: every member, not only the first.
std::vector<TypeChange> type_changes(const tenon::Lines& was, const tenon::Lines& is);

}  // namespace inspect
