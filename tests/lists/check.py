#!/usr/bin/env python3
# SPDX-License-Identifier: BSL-1.0
"""Compares the headers that list what C++20 cannot repeat by itself with what this script writes: macros for each item of a
list, and members for each count of them.

usage: check.py INCLUDE_DIRECTORY [--mend]
       --mend: writes the headers instead
"""
import pathlib
import sys
import textwrap

sys.path.append(str(pathlib.Path(__file__).parents[1]))
import checks

include, *mend = checks.arguments
include = pathlib.Path(include)

HEAD = """// SPDX-License-Identifier: BSL-1.0
//
// {what}
// Written by tests/lists/check.py: do not edit, run it with --mend.
#pragma once
{includes}
// clang-format off
"""

MACROS = """
// A bit-field has no address, and an array without a bound no size. clang++ before 19 cannot be asked whether a member
// has one. There an error that points below, "address of bit-field requested" or "no matching function for call to
// 'list_members'", asks for TENON_DESCRIBE(T, members...) of the class that it names. So does an error that a structured
// binding has too few or too many names, and one that an anonymous union or struct cannot be decomposed: its members are
// listed like the others.
#if TENON_DETAIL_CLANG != 0 && TENON_DETAIL_CLANG < 19
#define TENON_DETAIL_RETURN_MEMBERS(...) return list_members(__VA_ARGS__)
#else  // naming all members costs as much as everything else, so the list is stored by the requirement that asks for it
#define TENON_DETAIL_RETURN_MEMBERS(...) \\
    if constexpr (requires { typename store_constant<T, list_members(__VA_ARGS__)>::done; }) \\
    return stored_constant(constant_key<T>{})
#endif

#define TENON_DETAIL_LIST(Number) \\
    if constexpr (Count == Number) { \\
        auto& [TENON_DETAIL_NAMES_##Number] = declared<T>::object.value; \\
        TENON_DETAIL_RETURN_MEMBERS(TENON_DETAIL_ADDRESSES_##Number); \\
    }
#define TENON_DETAIL_INITIALISERS(Number) \\
    template <> \\
    struct initialisers<Number> { \\
        template <class T, class... More> \\
            requires requires { T{TENON_DETAIL_BRACES_##Number, More{}...}; } \\
        using taken_by = T; \\
    };

"""

NAMESPACES = """
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wattributes"  // g++ warns wherever it sees the class of va_list with const

namespace [[gnu::visibility("hidden")]] tenon {
namespace detail {

#if defined(__clang__)
#pragma clang diagnostic push
#pragma clang diagnostic ignored "-Wundefined-var-template"  // as in member_binding.hpp
#pragma clang diagnostic ignored "-Wundefined-internal"
#endif

"""

TAIL = """
#if defined(__clang__)
#pragma clang diagnostic pop
#endif

}  // namespace detail
}  // namespace tenon
// clang-format on

#pragma GCC diagnostic pop
"""


def counted(name, count, item):
    """A macro that lists `count` items: those of the last full octet, and the others. (One more than the macro before it would be
    shorter, and costs the compiler more to expand.)"""
    full = (count - 1) // 8 * 8
    items = [f"TENON_DETAIL_{name}_{full}"] * (full > 0) + [item.format(k) for k in range(full + 1, count + 1)]
    line = f"#define TENON_DETAIL_{name}_{count} {', '.join(items)}"
    return " \\\n".join(textwrap.wrap(line, 118 - len(" \\"), subsequent_indent="    ", break_long_words=False)) + "\n"


def octet(last):
    lists = "".join(f"        TENON_DETAIL_LIST({count})\n" for count in range(last - 7, last + 1))
    return (f"template <>\nstruct member_lists<{last // 8}> {{\n"
            "    template <class T, std::size_t Count>\n"
            f"    static consteval auto list() {{\n{lists}    }}\n}};\n")


def header(what, includes, macros, first, last):
    """The lists for first to last members. One member more is counted too, as that tells that there are too many."""
    members = range(first, last + 1)
    counts = range(1 if first == 1 else first + 1, last + 2)  # the header before this one has the first
    return (HEAD.format(what=what, includes="".join(f"\n#include <{name}>" for name in includes) + "\n") + macros
            + "".join(counted("NAMES", count, "tenon_{}") for count in members)
            + "".join(counted("ADDRESSES", count, "__builtin_addressof(tenon_{})") for count in members)
            + "".join(counted("BRACES", count, "{{}}") for count in counts) + NAMESPACES
            + "".join(octet(count) for count in range(first + 7, last + 1, 8)) + "\n"
            + "".join(f"TENON_DETAIL_INITIALISERS({count})\n" for count in counts) + TAIL)


def for_each_item():
    chain = "".join(
        f"#define TENON_DETAIL_FOR_EACH_{k}(Macro, Item, ...) \\\n"
        f"    Macro(Item) __VA_OPT__(TENON_DETAIL_FOR_EACH_{k + 1}(Macro, __VA_ARGS__))\n" for k in range(1, 513))
    return HEAD.format(what="The steps of TENON_DETAIL_FOR_EACH: each repeats a macro for one item, and names the next.", includes="") + (
        f"{chain}#define TENON_DETAIL_FOR_EACH_513(...) tenon_a_list_has_at_most_512_items\n// clang-format on\n")


headers = {
    "base/for_each_item.hpp": for_each_item(),
    "identity/member_lists.hpp": header(
        "Aggregates of 1 to 64 members: counted by initialisers, listed by structured bindings.",
        ["tenon/base/clang_version.hpp", "tenon/identity/member_binding.hpp", "tenon/identity/member_count.hpp"], MACROS, 1, 64),
    "identity/large_member_lists.hpp": header(
        "Aggregates of 65 to 512 members.", ["tenon/identity/member_lists.hpp"], "", 65, 512),
}


def difference(name, text):
    path = include / "tenon" / name
    if mend:
        path.write_text(text)
    elif path.read_text() != text:
        return "is not what tests/lists/check.py --mend writes"
    return None


checks.run({name: (difference, name, text) for name, text in headers.items()})
checks.finish()
