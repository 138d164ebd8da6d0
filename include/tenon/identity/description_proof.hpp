// SPDX-License-Identifier: BSL-1.0
//
// Compares what a description lists with what a class or an enum has, and says what is wrong in one sentence. Only a
// compiler with reflection (C++26) tells what there is; the room `reflection` asks it.
#pragma once

#include <tenon/base/text.hpp>

#include <cstddef>

namespace [[gnu::visibility("hidden")]] tenon {
namespace detail {

/// What can be wrong with a list: `first` and `second` are items of it, or of what there is.
template <class Item>
struct Lie {
    enum class Kind : unsigned char { none, leaves_out, out_of_order, is_another, points_elsewhere, not_there };
    Kind kind = Kind::none;
    const Item *first = nullptr, *second = nullptr;
    constexpr bool is_none() const { return kind == Kind::none; }
};

/// Compares a list with what there is. `Item` has operator==, `has_name_of(other)` and `may_be_left_out`. Stores for each
/// listed item which one it is.
template <class Item>
constexpr Lie<Item> find_lie(const Item* listed, std::size_t count, const Item* there, std::size_t all,
                             std::size_t* which) {
    using Kind = typename Lie<Item>::Kind;
    const auto stands_among = [](const Item& wanted, const Item* items, std::size_t size) {
        for (std::size_t k = 0; k != size; ++k)
            if (items[k] == wanted) return true;
        return false;
    };
    std::size_t next = 0;
    for (std::size_t k = 0; k != count; ++k) {
        const Item& item = listed[k];
        while (next != all && !(there[next] == item) && there[next].may_be_left_out) ++next;
        if (next != all && there[next] == item) {
            which[k] = next++;
            continue;
        }
        if (!stands_among(item, there, all)) {
            for (std::size_t i = 0; i != all; ++i)
                if (there[i].has_name_of(item) && !stands_among(there[i], listed, count))
                    return {Kind::is_another, &item, &there[i]};
            return {Kind::not_there, &item, nullptr};
        }
        if (next == all || stands_among(item, there, next)) return {Kind::out_of_order, &listed[k - 1], &item};
        if (!stands_among(there[next], listed + k, count - k)) return {Kind::leaves_out, &there[next], nullptr};
        return {Kind::out_of_order, &item, &there[next]};
    }
    for (; next != all; ++next)
        if (!there[next].may_be_left_out) return {Kind::leaves_out, &there[next], nullptr};
    return {};
}

/// A sentence as the message of a static_assert.
template <std::size_t Room>
struct Sentence {
    char chars[Room] = {};
    std::size_t length = 0;
    constexpr const char* data() const { return chars; }
    constexpr std::size_t size() const { return length; }
};

/// Says what is wrong with the description of the class or enum of that name; nothing if nothing is.
template <std::size_t Room, class Item>
constexpr Sentence<Room> sentence_about(const Lie<Item>& lie, Chars name) {
    using Kind = typename Lie<Item>::Kind;
    Sentence<Room> said;
    if (lie.is_none()) return said;
    Writer out(said.chars);
    const auto quote = [&](const Item& item) {
        out.put("'");
        item.write(out);
        out.put("'");
    };
    out.put("tenon: the description of ");
    out.put(name);
    out.put(lie.kind == Kind::leaves_out ? Chars(" leaves out ") : Chars(" lists "));
    quote(*lie.first);
    if (lie.kind == Kind::out_of_order) {
        out.put(" before ");
        quote(*lie.second);
        out.put(", which is declared first");
    } else if (lie.kind == Kind::is_another) {
        out.put(", but declared is ");
        quote(*lie.second);
    } else if (lie.kind == Kind::points_elsewhere) {
        out.put(" by a pointer to another");
    } else if (lie.kind == Kind::not_there) {
        out.put(", which is not declared there");
    }
    out.put("; list everything that is declared, in the order of its declaration");
    out.put(Item::remedy);
    said.length = out.size();
    return said;
}
template <class Item>
constexpr std::size_t room_for_sentence(const Lie<Item>& lie, Chars name) {
    std::size_t room = 256 + name.size + Item::remedy.size;
    if (lie.first != nullptr) room += lie.first->most_characters();
    if (lie.second != nullptr) room += lie.second->most_characters();
    return room;
}

}  // namespace detail
}  // namespace tenon
