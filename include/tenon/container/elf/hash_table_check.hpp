// SPDX-License-Identifier: BSL-1.0
//
// Whether the hash table by which symbols are found leads to symbols, and how many symbols it says there are. Sources:
// gABI, chapter 5, "Hash Table"; for DT_GNU_HASH the LSB and glibc's elf/dl-lookup.c.
#pragma once

#include <tenon/container/elf/dynamic_context.hpp>
#include <tenon/container/elf/format.hpp>

#include <cstdint>

namespace [[gnu::visibility("hidden")]] tenon {
namespace detail {

/// DT_GNU_HASH: a head of four numbers, a filter, the buckets, and a chain for each bucket, whose last hash is odd.
inline ParseError check_gnu_hash_table(DynamicContext& file, const DynamicEntries::Entry& table) {
    if (!file.tables.has(table.value, 16)) return {"the hash table", table.offset};
    const Bytes head{file.scattered.at(table.value, 16), 16};
    const std::uint64_t bucket_count = head.load<std::uint32_t>(0), first_symbol = head.load<std::uint32_t>(4),
                        filter_words = head.load<std::uint32_t>(8);
    if (filter_words == 0 || (filter_words & (filter_words - 1)) != 0)
        return {"the filter of the hash table", table.offset};
    const std::uint64_t buckets = table.value + 16 + 8 * filter_words, chains = buckets + 4 * bucket_count;
    if (!file.tables.has(table.value, chains - table.value)) return {"the size of the hash table", table.offset};

    std::uint64_t last = 0;
    const bool are_symbols = file.tables.each(buckets, bucket_count, 4, [&](Bytes bucket) {
        const std::uint64_t symbol = bucket.load<std::uint32_t>(0);
        last = larger(last, symbol);
        return symbol == 0 || symbol >= first_symbol;
    });
    if (!are_symbols) return {"a bucket of the hash table", table.offset};
    file.symbol_count = larger<std::uint64_t>(first_symbol, 1);
    if (last == 0) return {};
    file.first_hashed_symbol = first_symbol;
    file.hash_chains = chains;
    for (;; ++last) {
        std::uint32_t hash = 0;
        if (!file.scattered.read(chains + 4 * (last - first_symbol), hash))
            return {"a chain of the hash table has no end", table.offset};
        if (hash & 1) break;
    }
    file.symbol_count = last + 1;
    return {};
}

/// DT_HASH: the numbers of buckets and of symbols, the buckets, and for each symbol the next one of its chain.
inline ParseError check_sysv_hash_table(DynamicContext& file, const DynamicEntries::Entry& table) {
    if (!file.tables.has(table.value, 8)) return {"the hash table", table.offset};
    const std::uint64_t bucket_count = file.scattered.load<std::uint32_t>(table.value),
                        symbol_count = file.scattered.load<std::uint32_t>(table.value + 4);
    if (!file.tables.has(table.value, 8 + 4 * (bucket_count + symbol_count)))
        return {"the size of the hash table", table.offset};
    const std::uint64_t buckets = table.value + 8, chains = buckets + 4 * bucket_count;
    // Every symbol is in one chain at most: more steps than symbols are a circle.
    std::uint64_t steps = 0;
    for (std::uint64_t k = 0; k < bucket_count; ++k)
        for (std::uint64_t at = buckets + 4 * k;; ++steps) {
            const auto symbol = file.scattered.load<std::uint32_t>(at);
            if (symbol == 0) break;
            if (symbol >= symbol_count || steps > symbol_count) return {"a chain of the hash table", table.offset};
            at = chains + std::uint64_t{4} * symbol;
        }
    file.symbol_count = symbol_count;
    return {};
}

/// Checks the table that the dynamic linker prefers, if there is any.
inline ParseError check_hash_table(DynamicContext& file) {
    if (const auto table = file.entries[DT_GNU_HASH]) return check_gnu_hash_table(file, table);
    if (const auto table = file.entries[DT_HASH]) return check_sysv_hash_table(file, table);
    return {};
}

}  // namespace detail
}  // namespace tenon
