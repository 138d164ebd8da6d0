// SPDX-License-Identifier: BSL-1.0
//
// Which standard library this is and which of its ABIs: the tag in the lines of types of namespace std.
#pragma once

#include <tenon/base/text.hpp>

#include <cstddef>

#include <version>  // defines the library's macros

namespace [[gnu::visibility("hidden")]] tenon {
namespace detail {

/// A macro that chooses another ABI: its name, and its expansion, which is the name again if it is not defined.
struct AbiMacro {
    const char* name;
    const char* text;
    constexpr bool is_defined() const { return __builtin_strcmp(name, text) != 0; }
};
#define TENON_DETAIL_TEXT(Tokens) #Tokens
#define TENON_DETAIL_TEXT_OF(Macro) TENON_DETAIL_TEXT(Macro)
#define TENON_DETAIL_ABI_MACRO(Macro) \
    { #Macro, TENON_DETAIL_TEXT_OF(Macro) }

#if defined(_LIBCPP_VERSION)

/// The macros of libc++ 14 to 23 that change the layout of objects, how they are passed, or what is found in them.
/// (Others choose the types of iterators, which show in the types themselves, or what the library exports.)
inline constexpr std::size_t prefix_of_abi_macros = sizeof("_LIBCPP_ABI_") - 1;
inline constexpr AbiMacro abi_macros[] = {
    TENON_DETAIL_ABI_MACRO(_LIBCPP_ABI_ALTERNATE_STRING_LAYOUT),
    TENON_DETAIL_ABI_MACRO(_LIBCPP_ABI_BOUNDED_ITERATORS),
    TENON_DETAIL_ABI_MACRO(_LIBCPP_ABI_BOUNDED_ITERATORS_IN_STD_ARRAY),
    TENON_DETAIL_ABI_MACRO(_LIBCPP_ABI_BOUNDED_ITERATORS_IN_STRING),
    TENON_DETAIL_ABI_MACRO(_LIBCPP_ABI_BOUNDED_ITERATORS_IN_VECTOR),
    TENON_DETAIL_ABI_MACRO(_LIBCPP_ABI_BOUNDED_UNIQUE_PTR),
    TENON_DETAIL_ABI_MACRO(_LIBCPP_ABI_ENABLE_SHARED_PTR_TRIVIAL_ABI),
    TENON_DETAIL_ABI_MACRO(_LIBCPP_ABI_ENABLE_UNIQUE_PTR_TRIVIAL_ABI),
    TENON_DETAIL_ABI_MACRO(_LIBCPP_ABI_FIX_CITYHASH_IMPLEMENTATION),
    TENON_DETAIL_ABI_MACRO(_LIBCPP_ABI_IOS_ALLOW_ARBITRARY_FILL_VALUE),
    TENON_DETAIL_ABI_MACRO(_LIBCPP_ABI_NO_BINDER_BASES),
    TENON_DETAIL_ABI_MACRO(_LIBCPP_ABI_NO_COMPRESSED_PAIR_PADDING),
    TENON_DETAIL_ABI_MACRO(_LIBCPP_ABI_NO_ITERATOR_BASES),
    TENON_DETAIL_ABI_MACRO(_LIBCPP_ABI_NO_RANDOM_DEVICE_COMPATIBILITY_LAYOUT),
    TENON_DETAIL_ABI_MACRO(_LIBCPP_ABI_OLD_LOGNORMAL_DISTRIBUTION),
    TENON_DETAIL_ABI_MACRO(_LIBCPP_ABI_OPTIMIZED_FUNCTION),
    TENON_DETAIL_ABI_MACRO(_LIBCPP_ABI_REGEX_CONSTANTS_NONZERO),
    TENON_DETAIL_ABI_MACRO(_LIBCPP_ABI_TRIVIALLY_COPYABLE_PAIR),
    TENON_DETAIL_ABI_MACRO(_LIBCPP_ABI_VARIANT_INDEX_TYPE_OPTIMIZATION),
};

/// The inline namespace of the library's ABI.
inline constexpr Chars abi_namespace = TENON_DETAIL_TEXT_OF(_LIBCPP_ABI_NAMESPACE);

/// "libc++ 1", the inline namespace if it is not the usual one, and each macro that is defined, as
/// "alternate_string_layout".
inline constexpr auto standard_library_text = [] {
    struct {
        char chars[1024];
        std::size_t size;
    } text{};
    Writer out(text.chars);
    constexpr Chars usual = TENON_DETAIL_TEXT_OF(_LIBCPP_ABI_VERSION), space = abi_namespace;
    out.put("libc++ ");
    out.put(usual);
    if (!(space.starts_with("__") && space.from(2) == usual)) {
        out.put(" ");
        out.put(space);
    }
    const auto put_word = [&](const char* word) {
        out.put(" ");
        for (; *word != '\0'; ++word) {
            const char lower = *word >= 'A' && *word <= 'Z' ? static_cast<char>(*word - 'A' + 'a') : *word;
            out.put({&lower, 1});
        }
    };
    for (const AbiMacro& macro : abi_macros)
        if (macro.is_defined()) put_word(macro.name + prefix_of_abi_macros);
#if (defined(_LIBCPP_DEBUG_LEVEL) && _LIBCPP_DEBUG_LEVEL >= 2) || defined(_LIBCPP_ENABLE_DEBUG_MODE)
    put_word("debug");
#endif
    text.size = out.size();
    return text;
}();
inline constexpr Chars standard_library{standard_library_text.chars, standard_library_text.size};
inline constexpr bool is_libcxx = true;

#elif defined(__GLIBCXX__)

#if _GLIBCXX_USE_CXX11_ABI
#define TENON_DETAIL_STRINGS "cxx11"
#else
#define TENON_DETAIL_STRINGS "cow"
#endif
#if defined(_GLIBCXX_DEBUG)
#define TENON_DETAIL_MODE " debug"
#else
#define TENON_DETAIL_MODE ""
#endif
#if defined(_GLIBCXX_HAVE_ATOMIC_LOCK_POLICY)  // std::shared_ptr counts without a mutex
#define TENON_DETAIL_LOCKS ""
#else
#define TENON_DETAIL_LOCKS " mutex_locks"
#endif
inline constexpr Chars standard_library = "libstdc++ " TENON_DETAIL_STRINGS TENON_DETAIL_MODE TENON_DETAIL_LOCKS;
#undef TENON_DETAIL_STRINGS
#undef TENON_DETAIL_MODE
#undef TENON_DETAIL_LOCKS
inline constexpr bool is_libcxx = false;
inline constexpr Chars abi_namespace = "__cxx11";

#else
#error "tenon: this standard library is not supported; use libstdc++ or libc++"
#endif

#undef TENON_DETAIL_ABI_MACRO
#undef TENON_DETAIL_TEXT_OF
#undef TENON_DETAIL_TEXT

}  // namespace detail
}  // namespace tenon
