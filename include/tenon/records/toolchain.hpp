// SPDX-License-Identifier: BSL-1.0
//
// What a binary was built with, as far as macros and traits tell. Messages show it if a mismatch comes from a flag and
// not from the source, and it is compared if the same toolchain is asked for. What matters of it for a type is in that
// type's identity already.
#pragma once

#include <tenon/identity/call_traits.hpp>
#include <tenon/identity/spelling.hpp>
#include <tenon/identity/standard_library.hpp>
#include <tenon/records/record_writer.hpp>

#include <cstddef>

namespace [[gnu::visibility("hidden")]] tenon {
namespace detail {

#if defined(__cpp_exceptions)
inline constexpr bool has_exceptions = true;
#else
inline constexpr bool has_exceptions = false;
#endif

struct packing_probe {
    char first;
    long double second;
};

struct toolchain_text {
    static constexpr void write(auto& out) {
#if defined(__apple_build_version__)
        out.put("Apple ");  // whose versions have numbers of their own
#endif
#if defined(__clang__)
        out.put("clang++ ");
        put_version(out, __clang_major__, __clang_minor__, __clang_patchlevel__);
#else
        out.put("g++ ");
        put_version(out, __GNUC__, __GNUC_MINOR__, __GNUC_PATCHLEVEL__);
#endif
        out.put("; ");
        out.put(standard_library);
        out.put(sizeof(void*) == 4 ? Chars("; ILP32") : sizeof(long) == 8 ? Chars("; LP64") : Chars("; LLP64"));
        out.put("; enum ");
        out.put_number(sizeof(smallest_unfixed));
        out.put("; pack ");
        out.put_number(__builtin_offsetof(packing_probe, second));
        out.put(has_sign<char> ? Chars("; char signed") : Chars("; char unsigned"));
        out.put("; wchar_t ");
        out.put_number(sizeof(wchar_t));
        out.put("; long double ");
        out.put_number(__LDBL_MANT_DIG__);
        out.put(has_rtti ? Chars("; rtti on") : Chars("; rtti off"));
        out.put(has_exceptions ? Chars("; exceptions on") : Chars("; exceptions off"));
        out.put("; abi ");
        out.put_number(__GXX_ABI_VERSION);
        if (!has_system_calls) out.put("; ms_abi");
    }

private:
    enum smallest_unfixed { value };  // one byte with -fshort-enums

    static constexpr void put_version(auto& out, unsigned major, unsigned minor, unsigned patch) {
        out.put_number(major);
        out.put(".");
        out.put_number(minor);
        out.put(".");
        out.put_number(patch);
    }
};

/// The record of the toolchain. It and its users are templates, so that a unit that states nothing does not compute it.
template <class Source = toolchain_text>
struct toolchain_record {
    static constexpr auto text = written<room_for_text(223 + standard_library.size)>(Source{});
    static constexpr void write(WordWriter& out) {
        const std::size_t start = out.begin(RecordType::toolchain);
        out.u32(text.size);
        out.text(text.words, text.size);
        out.end(start);
    }
};
template <class Source = toolchain_text>
constexpr void write_toolchain(WordWriter& out) {
    constexpr auto& record = words_of<toolchain_record<Source>>;
    out.words(record.words, record.count);
}

/// The toolchain, to stand in front of other records of `Types`.
template <class... Types>
struct toolchain_before {
    static constexpr void write(WordWriter& out) { write_toolchain(out); }
};

}  // namespace detail
}  // namespace tenon
