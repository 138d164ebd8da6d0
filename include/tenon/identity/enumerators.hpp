// SPDX-License-Identifier: BSL-1.0
//
// The enumerators of an enum, found without help, or in a range that a description states. All values from -128 to 255
// and all single bits are one list of template arguments, and the compiler prints the list with the names of those
// values that have one. A range is several such lists.
#pragma once

#include <tenon/base/clang_version.hpp>
#include <tenon/base/traits.hpp>
#include <tenon/identity/compiler_name.hpp>
#include <tenon/identity/described_parts.hpp>

#include <cstddef>
#include <cstdint>

namespace [[gnu::visibility("hidden")]] tenon {
namespace detail {

#if defined(__clang__)
#pragma clang diagnostic push
#if __has_warning("-Wenum-constexpr-conversion")
#pragma clang diagnostic ignored "-Wenum-constexpr-conversion"  // clang++ 16 to 19 warn; later ones refuse, see below
#endif
#else
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored \
    "-Wconversion"  // for values outside the range of an enum without a fixed underlying type
#endif

template <class E, auto Value>
concept is_value_of = requires {
    typename constant<static_cast<E>(Value)>;
};

/// The width of an enum's values in bits. Without a fixed underlying type it is as narrow as the enumerators allow, and
/// clang++ 20 and later refuse wider values in a constant.
template <class E, int Bits = 1>
consteval int width_of_values() {
    using underlying = __underlying_type(E);
    constexpr int whole = __is_same(underlying, bool) ? 1 : static_cast<int>(sizeof(underlying) * 8);
#if TENON_DETAIL_CLANG >= 20
    if constexpr (Bits < whole && !requires { E{0}; }) {
        if constexpr (is_value_of<E, static_cast<underlying>(std::uint64_t{1} << (Bits - has_sign<underlying>))>)
            return width_of_values<E, Bits + 1>();
        else
            return Bits;
    }
#endif
    return whole;
}

/// The values that are searched, in ascending order: in a signed type the one with only the highest bit, then the
/// dense ones around 0, then the single bits above them.
struct SearchedValues {
    bool is_signed, has_lowest;
    int width;
    std::int64_t first;
    std::size_t dense, single_bits;

    /// A range of dense values alone.
    constexpr SearchedValues(std::int64_t from, std::size_t count, bool with_sign)
        : is_signed(with_sign), has_lowest(false), width(64), first(from), dense(count), single_bits(0) {}

    constexpr SearchedValues(int bits, bool with_sign, bool is_whole)
        : is_signed(with_sign),
          has_lowest(with_sign && is_whole && bits > 8),
          width(bits),
          first(!with_sign ? 0
                : bits < 8 ? -(1 << (bits - 1))
                           : -128),
          dense(static_cast<std::size_t>((bits - with_sign < 8 ? (1 << (bits - with_sign)) : 256) - first)),
          single_bits(bits - with_sign > 8 ? static_cast<std::size_t>(bits - with_sign - 8) : 0) {}

    constexpr std::size_t count() const { return has_lowest + dense + single_bits; }

    /// Whether a value, sign-extended, is among them.
    constexpr bool contain(std::uint64_t bits) const {
        const auto signed_bits = static_cast<std::int64_t>(bits);
        return (is_signed && signed_bits >= -128 && signed_bits < 256) || (!is_signed && bits < 256) ||
               (bits & (bits - 1)) == 0 || (has_lowest && bits == lowest());
    }

    /// The lowest value and the k-th, sign-extended.
    constexpr std::uint64_t lowest() const { return ~std::uint64_t{0} << (width - 1); }
    constexpr std::uint64_t value(std::size_t k) const {
        if (has_lowest) {
            if (k == 0) return lowest();
            --k;
        }
        return k < dense ? static_cast<std::uint64_t>(first) + k : std::uint64_t{1} << (8 + k - dense);
    }
};

template <class E>
inline constexpr SearchedValues searched_values{width_of_values<E>(), has_sign<__underlying_type(E)>,
                                                width_of_values<E>() == sizeof(E) * 8};

template <class E, std::int64_t First, std::size_t... Lowest, std::size_t... Dense, std::size_t... Single>
consteval const char* print_values(indices<Lowest...>, indices<Dense...>, indices<Single...>) {
    [[maybe_unused]] constexpr auto lowest = static_cast<__underlying_type(E)>(searched_values<E>.lowest());
    return tenon_printer::values<E, static_cast<E>((static_cast<void>(Lowest), lowest))...,
                                 static_cast<E>(First + static_cast<std::int64_t>(Dense))...,
                                 static_cast<E>(std::uint64_t{1} << (8 + Single))...>()
        .data;
}

#if defined(__clang__)
#pragma clang diagnostic pop
#else
#pragma GCC diagnostic pop
#endif

/// How many numbers from one on have as many characters as it has.
struct NumbersOfOneSize {
    std::size_t characters, count;
    constexpr NumbersOfOneSize(std::uint64_t bits, bool is_negative) : characters(1), count(1) {
        const std::uint64_t number = is_negative ? 0 - bits : bits, most = ~std::uint64_t{0};
        std::uint64_t from = 1, to = 9;  // the range with that many digits, without 0
        for (; number > to; to = to > most / 10 - 1 ? most : 10 * to + 9, ++characters) from = to + 1;
        count = (is_negative ? number - from : to - number) + 1;
        if (is_negative) ++characters;
    }
};

struct Enumerator {
    Chars name;
    std::uint64_t bits = 0;  // the value, sign-extended
};

constexpr void write_enumerator(Writer& out, const Enumerator& enumerator, bool is_signed) {
    out.put(enumerator.name);
    out.put(" = ");
    if (is_signed)
        out.put_signed(static_cast<std::int64_t>(enumerator.bits));
    else
        out.put_number(enumerator.bits);
}

/// The enumerators of an enum as its line shows them.
struct EnumeratorList {
    const Enumerator* items;
    std::size_t count;
    bool is_signed;

    constexpr std::size_t most_characters() const {
        std::size_t most = 4;
        for (std::size_t k = 0; k < count; ++k) most += items[k].name.size + 25;
        return most;
    }
    constexpr void write(auto& out) const {
        out.put(" {");
        for (std::size_t k = 0; k < count; ++k) {
            out.put(k == 0 ? Chars(" ") : Chars("; "));
            write_enumerator(out, items[k], is_signed);
        }
        out.put(" }");
    }
};

/// False. It asks for an enumerator that does not exist, because clang++ does not complete an enum in a class
/// template before an enumerator is asked for.
template <class E>
concept completes = requires {
    E::tenon_no_such_enumerator;
};

/// Reads the names in a printed list of values, and returns how many there are.
template <class Probe = enumerator_probe>
constexpr std::size_t read_enumerators(Enumerator* found, const SearchedValues& searched, const char* printed,
                                       std::size_t type) {
    static_assert(enumerators_can_be_read<Probe>, "tenon: this compiler prints enumerators in a form unknown to tenon");
    EnumeratorReader<Probe> read(printed, type);
    std::size_t count = 0, k = 0;
    const std::size_t dense_from = searched.has_lowest, dense_to = dense_from + searched.dense, all = searched.count();
    while (k != all) {
        if (k >= dense_from && k < dense_to) {
            const std::uint64_t value = searched.value(k);
            const NumbersOfOneSize numbers(value, searched.is_signed && value >> 63 != 0);
            k += read.skip(numbers.count < dense_to - k ? numbers.count : dense_to - k, numbers.characters);
            if (k == dense_to) continue;
        }
        if (const Chars name = read.next(); name.size != 0) found[count++] = {name, searched.value(k)};
        ++k;
    }
    return count;
}

template <class E>
struct found_enumerators {
    static_assert(!completes<E>);

    static constexpr const SearchedValues& searched = searched_values<E>;
    static constexpr const char* printed = print_values<E, searched.first>(
        indices_to<searched.has_lowest>(), indices_to<searched.dense>(), indices_to<searched.single_bits>());

    static constexpr auto all = [] {
        struct {
            Enumerator items[searched.count()];
            std::size_t count = 0;
        } found;
        found.count = read_enumerators(found.items, searched, printed, printed_type<E>().size);
        return found;
    }();
    static constexpr EnumeratorList list{all.items, all.count, searched.is_signed};
};

/// The last value of a range, or the highest one of the enum, if that is less.
template <class E>
constexpr std::int64_t highest_value(std::int64_t first, std::int64_t last) {
    constexpr int bits = width_of_values<E>() - has_sign<__underlying_type(E)>;
    if constexpr (bits < 63) {
        constexpr std::int64_t highest = (std::int64_t{1} << bits) - 1;
        if (first <= last && last > highest) return highest;
    }
    return last;
}

/// The enumerators in a range of values. They are printed `most_values_together` at a time, which costs the compiler
/// less than one long list.
inline constexpr std::size_t most_values_together = 256;
/// Whether a number is a value of the integer type U.
template <class U, class V>
consteval bool is_kept_by(V value) {
    if constexpr (__is_enum(V)) return true;
    const U kept = static_cast<U>(value);
    return static_cast<V>(kept) == value && (kept < U()) == (value < V());
}
template <class E, auto First, auto Last>
struct enumerators_in_range {
    static_assert(!completes<E>);
    using underlying = __underlying_type(E);
    static constexpr auto first = static_cast<std::int64_t>(static_cast<underlying>(First));
    static constexpr auto last = static_cast<std::int64_t>(static_cast<underlying>(Last));
    static constexpr bool is_signed = has_sign<underlying>;
    static constexpr bool has_bounds = is_kept_by<underlying>(First) && is_kept_by<underlying>(Last);
    static constexpr std::int64_t highest = highest_value<E>(first, last);
    static constexpr bool is_searched = static_cast<underlying>(First) <= static_cast<underlying>(Last) &&
                                        static_cast<std::uint64_t>(last) - static_cast<std::uint64_t>(first) < 4096 &&
                                        static_cast<underlying>(first) <= static_cast<underlying>(highest);
    static constexpr std::size_t count = is_searched ? static_cast<std::size_t>(highest - first) + 1 : 1;

    template <std::size_t Part>
    static constexpr SearchedValues part{static_cast<std::int64_t>(static_cast<std::uint64_t>(first) + Part),
                                         count - Part < most_values_together ? count - Part : most_values_together,
                                         is_signed};
    template <std::size_t Part>
    static constexpr const char* printed = print_values<E, part<Part>.first>(indices<>(),
                                                                             indices_to<part<Part>.dense>(),
                                                                             indices<>());

    static constexpr auto all = []<std::size_t... Part>(indices<Part...>) {
        struct {
            Enumerator items[enumerators_in_range::count];
            std::size_t count = 0;
        } found;
        ((found.count += read_enumerators(found.items + found.count, part<Part * most_values_together>,
                                          printed<Part * most_values_together>, printed_type<E>().size)),
         ...);
        return found;
    }
    (indices_to<(count + most_values_together - 1) / most_values_together>());
    static constexpr EnumeratorList list{all.items, all.count, is_signed};

    /// The range as the line states it: " 0..437".
    struct Source {
        constexpr void write(auto& out) const {
            out.put(" ");
            put(out, first);
            out.put("..");
            put(out, last);
        }
        static constexpr void put(auto& out, std::int64_t bound) {
            if constexpr (is_signed)
                out.put_signed(bound);
            else
                out.put_number(static_cast<std::uint64_t>(bound));
        }
    };
    static constexpr auto stated = [] {
        struct {
            char chars[48];
            std::size_t size;
        } text{};
        Writer out(text.chars);
        Source().write(out);
        text.size = out.size();
        return text;
    }();
};

/// Sorts enumerators by value; those that share one stay in their order.
template <class Underlying>
constexpr void sort_by_value(Enumerator* items, std::size_t count) {
    for (std::size_t k = 1; k < count; ++k)
        for (std::size_t i = k;
             i != 0 && static_cast<Underlying>(items[i].bits) < static_cast<Underlying>(items[i - 1].bits); --i) {
            const Enumerator later = items[i];
            items[i] = items[i - 1];
            items[i - 1] = later;
        }
}

/// The enumerators that a description lists, sorted by value: their order in the source is not part of the identity.
template <class E, class... Enumerators>
struct listed_enumerators_of;
template <class E, Literal... Names, auto... Values>
struct listed_enumerators_of<E, enumerator<Names, Values>...> {
    using underlying = __underlying_type(E);
    static constexpr auto all = [] {
        struct {
            Enumerator items[sizeof...(Names) + 1];
        } sorted{{{Names, static_cast<std::uint64_t>(static_cast<underlying>(Values))}...}};
        sort_by_value<underlying>(sorted.items, sizeof...(Names));
        return sorted;
    }();
    static constexpr EnumeratorList list{all.items, sizeof...(Names), has_sign<underlying>};
};

}  // namespace detail
}  // namespace tenon
