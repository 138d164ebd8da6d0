// SPDX-License-Identifier: BSL-1.0
//
// What dyld believes of a file without looking: it checks load commands and segments, and then follows the offsets of
// its fixups and exports wherever they lead. Here they are checked first, each table in one pass, so that a damaged
// file is an error and not a signal. So are the hashes of its pages, if it is signed: the system kills a process that
// touches a wrong page. Sources: mach_o/UnsafeHeader.cpp, mach_o/ChainedFixups.cpp and dyld/JustInTimeLoader.cpp of
// dyld. Damage inside code and data of an unsigned file is not found: that is what seals are for.
#pragma once

#include <tenon/container/macho/chained_fixups.hpp>
#include <tenon/container/macho/export_trie.hpp>
#include <tenon/container/macho/fixup_opcodes.hpp>
#include <tenon/container/macho/init_function_check.hpp>
#include <tenon/container/macho/needs.hpp>
#include <tenon/container/macho/segment_check.hpp>
#include <tenon/container/page_hashes.hpp>

#include <utility>

namespace [[gnu::visibility("hidden")]] tenon {
namespace detail {

class DyldVerifier {
public:
    explicit DyldVerifier(const MachOFile& macho) : file_(macho) {}

    /// The first thing that is wrong with the file, or nothing. Each check relies on those before it.
    ParseError run() {
        const MachOFile& macho = file_.macho;
        if (const ParseError damage = MachOSegmentCheck(macho).run()) return damage;
        if (macho.old_relocations.is_stated())
            return {"relocations of a linker for Mac OS X 10.5", macho.old_relocations.header};
        if (const ParseError damage = check<RebaseCheck>(macho.rebase)) return damage;
        using Table = BindCheck::Table;
        if (const ParseError damage = check<BindCheck>(macho.bind, Table::eager)) return damage;
        if (const ParseError damage = check<BindCheck>(macho.weak_bind, Table::weak)) return damage;
        if (const ParseError damage = check<BindCheck>(macho.lazy_bind, Table::lazy)) return damage;
        if (const ParseError damage = check_chains()) return damage;
        if (const ParseError damage = check<ExportTrieCheck>(macho.exports)) return damage;
        return InitFunctionCheck(file_, pointer_format_).run();
    }

private:
    template <class Check, class... More>
    ParseError check(const MachOTable& table, More... more) const {
        const FileBytes bytes = file_.macho.part(table.offset, table.size);
        if (!bytes) return {"a table that is no longer there", table.header};
        return Check(file_, bytes.bytes, table.offset, more...).run();
    }
    ParseError check_chains() {
        const MachOTable& table = file_.macho.chained_fixups;
        const FileBytes bytes = file_.macho.part(table.offset, table.size);
        if (!bytes) return {"a table that is no longer there", table.header};
        ChainedFixupsCheck chains(file_, bytes.bytes, table.offset);
        const ParseError damage = chains.run();
        pointer_format_ = chains.pointer_format();
        return damage;
    }

    MachOContext file_;
    std::uint16_t pointer_format_ = 0;
};

/// Checks that dyld can load a file without harm to the process, as far as its headers, tables and signed pages go, and
/// returns what the file needs. Error: damaged.
inline Result<Needs> needs_of(const MachOFile& macho) {
    if (const ParseError damage = DyldVerifier(macho).run()) return macho.damaged(damage.field, damage.offset);
    if (Result<void> signed_so = check_page_hashes(macho); !signed_so) return std::move(signed_so).error();
    return stated_needs(macho);
}

}  // namespace detail
}  // namespace tenon
