// SPDX-License-Identifier: BSL-1.0
//
// The functions that run when a file is loaded and when the process ends. The dynamic linker calls whatever stands in
// their arrays. Source: gABI, chapter 5, "Initialization and Termination Functions".
#pragma once

#include <tenon/container/elf/dynamic_context.hpp>
#include <tenon/container/elf/format.hpp>

#include <cstdint>

namespace [[gnu::visibility("hidden")]] tenon {
namespace detail {

/// DT_INIT_ARRAY and DT_FINI_ARRAY. Their entries are written by relocations, which count those that are functions.
class FunctionArrays {
public:
    /// Checks the arrays, and the two functions that stand alone.
    ParseError check(DynamicContext& file) {
        for (const int tag : {DT_INIT, DT_FINI})
            if (const auto function = file.entries[tag]; function && !file.is_function(function.value))
                return {"the address of an init or fini function", function.offset};
        if (const ParseError damage = read(file, DT_INIT_ARRAY, DT_INIT_ARRAYSZ, init_)) return damage;
        return read(file, DT_FINI_ARRAY, DT_FINI_ARRAYSZ, fini_);
    }

    bool has(std::uint64_t address) const { return address % 8 == 0 && (init_.has(address) || fini_.has(address)); }
    /// Counts an entry, which the arrays must have, as a function.
    void count_function(std::uint64_t entry) { ++(init_.has(entry) ? init_ : fini_).functions; }

    /// After all relocations: checks that every entry is a function.
    ParseError check_functions() const {
        for (const Array* array : {&init_, &fini_})
            if (array->functions < array->size / 8) return {"an init or fini function outside the code", array->offset};
        return {};
    }

private:
    struct Array {
        std::uint64_t address = 0, size = 0, offset = 0, functions = 0;

        bool has(std::uint64_t entry) const { return entry - address < size; }
        bool ends_before(const Array& other) const { return address + size <= other.address; }
    };

    ParseError read(DynamicContext& file, int tag, int size_tag, Array& array) {
        const auto place = file.entries[tag], size = file.entries[size_tag];
        if (!place) return {};
        if (!size || place.value % 8 != 0 || size.value % 8 != 0 || !file.tables.has(place.value, size.value))
            return {"an array of init or fini functions", place.offset};
        array = {place.value, size.value, place.offset, 0};
        if (fini_.size != 0 && !init_.ends_before(fini_) && !fini_.ends_before(init_))
            return {"arrays of init and fini functions that overlap", size.offset};
        return {};
    }

    Array init_, fini_;
};

}  // namespace detail
}  // namespace tenon
