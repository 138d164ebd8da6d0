// SPDX-License-Identifier: BSL-1.0
//
// The enumerators of an enum, found without help: all values from -128 to 255 and all single bits are handed to the compiler in one
// template argument list, which it prints with the names of those that have one.
#pragma once

#include <tenon/identity/compiler_name.hpp>
#include <tenon/identity/description.hpp>
#include <tenon/identity/traits.hpp>

#include <cstddef>
#include <cstdint>

namespace tenon::detail {

#if defined(__clang__)
#pragma clang diagnostic push
#if __has_warning("-Wenum-constexpr-conversion")
#pragma clang diagnostic ignored "-Wenum-constexpr-conversion"  // clang++ 16 to 19 warn; later ones refuse, see below
#endif
#else
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wconversion"  // of values beyond those of an enum without a fixed underlying type
#endif

template <class E, auto Value>
concept is_value_of = requires { typename constant<static_cast<E>(Value)>; };

/// The width of an enum's values in bits. That of one without a fixed underlying type is as narrow as its enumerators allow, and
/// clang++ 20 and later refuse any other value in a constant.
template <class E, int Bits = 1>
consteval int width_of_values() {
    using underlying = __underlying_type(E);
    constexpr int whole = __is_same(underlying, bool) ? 1 : static_cast<int>(sizeof(underlying) * 8);
#if defined(__clang__) && __clang_major__ >= 20
    if constexpr (Bits < whole && !requires { E{0}; }) {
        if constexpr (is_value_of<E, static_cast<underlying>(std::uint64_t{1} << (Bits - has_sign<underlying>))>)
            return width_of_values<E, Bits + 1>();
        else
            return Bits;
    }
#endif
    return whole;
}

/// The values that are looked at, in ascending order.
template <class E>
struct searched_values {
    using underlying = __underlying_type(E);
    static constexpr bool is_signed = has_sign<underlying>;
    static constexpr int width = width_of_values<E>();
    static constexpr int first = !is_signed ? 0 : width < 8 ? -(1 << (width - 1)) : -128;
    static constexpr int last = width - is_signed < 8 ? (1 << (width - is_signed)) - 1 : 255;
    static constexpr std::size_t dense = static_cast<std::size_t>(last - first + 1);
    static constexpr std::size_t single_bits = width - is_signed > 8 ? static_cast<std::size_t>(width - is_signed - 8) : 0;
    static constexpr bool has_sign_bit = is_signed && width > 8 && width == sizeof(underlying) * 8;
    static constexpr std::size_t count = has_sign_bit + dense + single_bits;

    static constexpr auto lowest = static_cast<underlying>(std::uint64_t{1} << (width - 1));
    static constexpr std::uint64_t single_bit(std::size_t k) { return std::uint64_t{1} << (8 + k); }

    static constexpr underlying value(std::size_t k) {
        if (has_sign_bit) {
            if (k == 0) return lowest;
            --k;
        }
        return k < dense ? static_cast<underlying>(first + static_cast<int>(k)) : static_cast<underlying>(single_bit(k - dense));
    }

    template <std::size_t... Sign, std::size_t... Dense, std::size_t... Single>
    static consteval const char* print(indices<Sign...>, indices<Dense...>, indices<Single...>) {
        return tenon_printer::values<E, static_cast<E>(lowest << Sign)..., static_cast<E>(first + static_cast<int>(Dense))...,
                                     static_cast<E>(single_bit(Single))...>()
            .data;
    }
    static constexpr const char* printed = print(indices_to<has_sign_bit>(), indices_to<dense>(), indices_to<single_bits>());
};

#if defined(__clang__)
#pragma clang diagnostic pop
#else
#pragma GCC diagnostic pop
#endif

/// Of the numbers from one on, as many as are written in equally many characters.
struct NumbersOfOneSize {
    std::size_t characters, count;
    constexpr explicit NumbersOfOneSize(int number) : characters(1), count(1) {
        int from = 1, to = 9;  // of so many digits, but for 0
        for (; (number < 0 ? -number : number) > to; to = 10 * to + 9, ++characters) from = to + 1;
        count = static_cast<std::size_t>(number < 0 ? -number - from : to - number) + 1;
        if (number < 0) ++characters;
    }
};

struct Enumerator {
    Chars name;
    std::uint64_t bits = 0;  // of its value, sign-extended
};

/// The line of an enum in as far as its enumerators are known.
struct EnumeratorList {
    const Enumerator* items;
    std::size_t count;
    bool is_signed;

    constexpr void write(Writer& out) const {
        out.put(" {");
        for (std::size_t k = 0; k < count; ++k) {
            out.put(k == 0 ? Chars(" ") : Chars("; "));
            out.put(items[k].name);
            out.put(" = ");
            if (is_signed)
                out.put_signed(static_cast<std::int64_t>(items[k].bits));
            else
                out.put_number(items[k].bits);
        }
        out.put(" }");
    }
};

/// Asks for an enumerator that is not there: clang++ completes an enum that is a member of a class template when one is asked for only.
template <class E>
concept completes = requires { E::tenon_no_such_enumerator; };

template <class E>
struct found_enumerators {
    static_assert(!completes<E>);
    using searched = searched_values<E>;

    static constexpr auto all = [] {
        struct {
            Enumerator items[searched::count];
            std::size_t count = 0;
        } found;
        EnumeratorReader read(searched::printed, printed_type<E>().size);
        const auto take_next = [&](std::size_t k) {
            if (const Chars name = read.next(); name.size != 0)
                found.items[found.count++] = {name, static_cast<std::uint64_t>(searched::value(k))};
        };
        std::size_t k = 0;
        if (searched::has_sign_bit) take_next(k++);
        for (const std::size_t end = k + searched::dense; k != end;) {
            const NumbersOfOneSize these(static_cast<int>(searched::value(k)));
            k += read.skip(these.count < end - k ? these.count : end - k, these.characters);
            if (k != end) take_next(k++);
        }
        for (; k != searched::count; ++k) take_next(k);
        return found;
    }();
    static constexpr EnumeratorList list{all.items, all.count, searched::is_signed};
};

/// The enumerators that a description lists, by value: their order in the source is no part of the identity.
template <class E, class... Enumerators>
struct listed_enumerators_of;
template <class E, Literal... Names, auto... Values>
struct listed_enumerators_of<E, enumerator<Names, Values>...> {
    using underlying = __underlying_type(E);
    static constexpr auto all = [] {
        struct {
            Enumerator items[sizeof...(Names) + 1];
        } sorted{{{Names.chars, static_cast<std::uint64_t>(static_cast<underlying>(Values))}...}};
        for (std::size_t k = 1; k < sizeof...(Names); ++k)
            for (std::size_t i = k; i != 0 && static_cast<underlying>(sorted.items[i].bits) < static_cast<underlying>(sorted.items[i - 1].bits); --i) {
                const Enumerator later = sorted.items[i];
                sorted.items[i] = sorted.items[i - 1];
                sorted.items[i - 1] = later;
            }
        return sorted;
    }();
    static constexpr EnumeratorList list{all.items, sizeof...(Names), has_sign<underlying>};
};

}  // namespace tenon::detail
