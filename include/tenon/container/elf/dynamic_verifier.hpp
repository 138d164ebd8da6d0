// SPDX-License-Identifier: BSL-1.0
//
// What the dynamic linker believes of a file without looking: it follows addresses, indices and counts of a damaged
// library until the process dies. Here they are checked first, each table in one pass, so that a damaged file is an
// error. Sources: gABI, chapter 5; the LSB; and glibc's elf/dl-load.c, dl-reloc.c, dl-lookup.c and dl-version.c for
// what it relies on. Damage inside code and data is not found: that is what seals are for.
#pragma once

#include <tenon/container/elf/dynamic_context.hpp>
#include <tenon/container/elf/dynamic_section_check.hpp>
#include <tenon/container/elf/function_arrays.hpp>
#include <tenon/container/elf/hash_table_check.hpp>
#include <tenon/container/elf/needs.hpp>
#include <tenon/container/elf/relocation_check.hpp>
#include <tenon/container/elf/segment_check.hpp>
#include <tenon/container/elf/symbol_check.hpp>
#include <tenon/container/elf/symbol_version_check.hpp>

#include <utility>

namespace [[gnu::visibility("hidden")]] tenon {
namespace detail {

class DynamicVerifier {
public:
    explicit DynamicVerifier(const ElfFile& elf) : file_(elf), versions_(file_) {}

    /// The first thing that is wrong with the file, or nothing. Each check relies on those before it.
    ParseError run() {
        FunctionArrays functions;
        if (const ParseError damage = check_segments(file_.elf, file_.scattered)) return damage;
        if (const ParseError damage = check_entries(file_)) return damage;
        if (const ParseError damage = check_strings(file_)) return damage;
        if (const ParseError damage = functions.check(file_)) return damage;
        if (const ParseError damage = check_hash_table(file_)) return damage;
        if (const ParseError damage = RelocationCheck(file_, functions).run()) return damage;
        if (const ParseError damage = SymbolCheck(file_).run()) return damage;
        return versions_.run();
    }

    /// What a file needs that has passed.
    Needs needs() {
        Needs needs = stated_needs(file_.elf, file_.scattered);
        needs.unnamed = std::move(versions_.unnamed_libraries);
        return needs;
    }

private:
    DynamicContext file_;
    SymbolVersionCheck versions_;
};

/// Checks that the dynamic linker can load a file for this machine without harm to the process, as far as its headers
/// and tables go, and reads what the file needs on the way. Error: damaged.
inline Result<Needs> needs_of(const ElfFile& elf) {
    DynamicVerifier verifier(elf);
    if (const ParseError damage = verifier.run()) return elf.damaged(damage.field, damage.offset);
    return verifier.needs();
}

}  // namespace detail
}  // namespace tenon
