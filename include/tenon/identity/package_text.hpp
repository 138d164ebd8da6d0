// SPDX-License-Identifier: BSL-1.0
//
// The text of a package: its name, its types sorted by their names, and the lines that these reach. Computed on demand.
#pragma once

#include <tenon/identity/described_parts.hpp>
#include <tenon/identity/node.hpp>
#include <tenon/identity/spelling.hpp>

#include <cstddef>

namespace [[gnu::visibility("hidden")]] tenon {
namespace detail {

template <class T, class... Types>
concept is_among_types = (__is_same(T, Types) || ...);

struct PackageSignature {
    Chars name;
    const TypeView* const* types;
    std::size_t count;
    constexpr std::size_t most_characters() const {
        std::size_t most = name.size + 13;
        for (std::size_t k = 0; k != count; ++k) most += types[k]->text.size + 2;
        return most;
    }
    constexpr void write(auto& out) const {
        out.put("package ");
        out.put(name);
        out.put(" { ");
        put_list(out, types, count, "; ");
        out.put(" }");
    }
};

/// The types of a package, sorted by their names, each once: their order in the source is not part of its identity.
template <std::size_t Count>
struct SortedTypes {
    const TypeView* views[Count + 1] = {};
    std::size_t places[Count + 1] = {};  // their indices in the source
    std::size_t count = 0;

    constexpr explicit SortedTypes(const TypeView* const* types) {
        for (std::size_t k = 0; k != Count; ++k) put(k, types[k], k);
        for (std::size_t step = Count / 2; step != 0;
             step /= 2)  // Shell's sort: short, and cheap for lists that are nearly sorted
            for (std::size_t k = step; k < Count; ++k) {
                const TypeView* const view = views[k];
                const std::size_t place = places[k];
                std::size_t at = k;
                for (; at >= step && comes_before(view->text, views[at - step]->text); at -= step)
                    put(at, views[at - step], places[at - step]);
                put(at, view, place);
            }
        for (std::size_t k = 0; k != Count; ++k)
            if (count == 0 || !(views[count - 1]->text == views[k]->text)) {
                put(count, views[k], places[k]);
                ++count;
            }
    }

private:
    constexpr void put(std::size_t at, const TypeView* view, std::size_t place) {
        views[at] = view;
        places[at] = place;
    }
    static constexpr bool comes_before(Chars a, Chars b) {
        const std::size_t shorter = a.size < b.size ? a.size : b.size;
        for (std::size_t k = 0; k != shorter; ++k)
            if (a.data[k] != b.data[k])
                return static_cast<unsigned char>(a.data[k]) < static_cast<unsigned char>(b.data[k]);
        return a.size < b.size;
    }
};
template <class... Types>
inline constexpr SortedTypes<sizeof...(Types)> sorted_types{views_of<Types...>};

/// What the sorted types mention. (It is apart from the package, because the types lead back to the package and need
/// its address only. For the same reason it reads no list that a template with these arguments has, too.)
template <class... Types>
inline constexpr auto sorted_mentions = [] {
    struct {
        const References* items[sizeof...(Types) + 1] = {};
    } sorted;
    const References* const mentions[] = {&spelling<Types>::mentions..., nullptr};
    for (std::size_t k = 0; k != sorted_types<Types...>.count; ++k)
        sorted.items[k] = mentions[sorted_types<Types...>.places[k]];
    return sorted;
}();
template <class... Types>
inline constexpr References package_mentions{false, nullptr, sorted_mentions<Types...>.items,
                                             sorted_types<Types...>.count};

template <Literal Name, class... Types>
struct package_holder {
    static_assert(is_plain(Name), "tenon: the name in TENON_PACKAGE must be a text of printable ASCII characters");
    static constexpr PackageSignature source{Name, sorted_types<Types...>.views, sorted_types<Types...>.count};
    static constexpr auto signature = written<room_for_text(source.most_characters())>(source);
    static constexpr Package value{Name, signature.words, signature.size, signature.hash, &package_mentions<Types...>};
};

struct no_package_holder {
    static constexpr const Package& value = no_package;
};

}  // namespace detail
}  // namespace tenon
