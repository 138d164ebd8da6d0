// SPDX-License-Identifier: BSL-1.0
//
// Whether the version of a class that a binary was built with has a member: asked of plugins that may be older.
#pragma once

#include <tenon/identity/line.hpp>
#include <tenon/records/line_parts.hpp>
#include <tenon/records/records.hpp>
#include <tenon/records/requested.hpp>

#include <cstddef>
#include <string_view>

namespace [[gnu::visibility("hidden")]] tenon {
namespace detail {

/// Whether a part of a description is the member that a pointer names.
template <auto Member, class Part>
inline constexpr bool is_named_by = false;
template <auto Member, Literal Name, auto Pointer, bool IsMutable>
inline constexpr bool is_named_by<Member, member<Name, Pointer, IsMutable>> = __is_same(constant<Member>,
                                                                                        constant<Pointer>);

/// The place of a member among the parts of T that its line shows; behind the last one if it does not show it.
template <class T, auto Member, class Kind>
inline constexpr std::size_t place_of_member = [] {
    constexpr auto& asked = described_members<T, member<"asked", Member>>.items[0];
    constexpr auto& members = type_body<T, Kind>;
    std::size_t k = 0;
    while (k != members.member_count &&
           !(members.members[k].offset == asked.offset && members.members[k].type->text == asked.type->text))
        ++k;
    return k;
}();
template <class T, auto Member, class... Parts>
inline constexpr std::size_t place_of_member<T, Member, described<Parts...>> = [] {
    const bool is_it[] = {is_named_by<Member, Parts>..., true};
    std::size_t k = 0;
    while (!is_it[k]) ++k;
    return k;
}();

/// The line of T as one unit was compiled with it.
template <class T>
static constexpr auto line_in_unit = line_text<T>;

/// Whether all lines that a binary has of a class have the same part at a place as `line`, and there is one.
inline bool has_part(const Records& records, std::string_view line, std::size_t place) {
    const LineParts own = parts_of(line);
    bool is_there = false;
    for (const Chars& other : records.lines) {
        if (!view(other).starts_with(own.subject) || subject_of(view(other)) != own.subject) continue;
        const LineParts parts = parts_of(view(other));
        if (place >= parts.items.size() || parts.items[place] != own.items[place]) return false;
        is_there = true;
    }
    return is_there;
}

/// True. A static_assert says what is wrong with the member that is asked for.
template <auto Member>
consteval bool may_be_asked_for() {
    using parent = member_parent<Member>;
    if constexpr (!growing<parent>) {
        static_assert(sizeof(refused<parent>));
        static_assert(!__is_same(parent, parent),
                      "tenon: has<&T::member>() is asked of a class that grows; all versions of another class have the "
                      "same members, so call it without asking, or state TENON_GROWS(T, made_by_plugin)");
        return false;
    } else {
        constexpr bool is_shown = place_of_member<parent, Member, description_kind<parent>> !=
                                  type_body<parent, description_kind<parent>>.member_count;
        if constexpr (!is_shown) {
            static_assert(sizeof(refused<parent>));
            static_assert(!__is_same(parent, parent),
                          "tenon: has<&T::member>() is asked for a member that the description of its class does not "
                          "list; list it");
        }
        return is_shown;
    }
}

}  // namespace detail
}  // namespace tenon
