// SPDX-License-Identifier: BSL-1.0
//
// Which standard library this is, and which of its ABIs: what types of namespace std are told apart by.
#pragma once

#include <tenon/identity/text.hpp>

#include <version>  // defines the library's macros

namespace [[gnu::visibility("hidden")]] tenon {
namespace detail {

#if defined(_LIBCPP_VERSION)
#if _LIBCPP_ABI_VERSION == 1
inline constexpr Chars standard_library = "libc++ 1";
#elif _LIBCPP_ABI_VERSION == 2
inline constexpr Chars standard_library = "libc++ 2";
#else
#error "tenon: an ABI version of libc++ that tenon does not know"
#endif
#elif defined(__GLIBCXX__)
#if _GLIBCXX_USE_CXX11_ABI && defined(_GLIBCXX_DEBUG)
inline constexpr Chars standard_library = "libstdc++ cxx11 debug";
#elif _GLIBCXX_USE_CXX11_ABI
inline constexpr Chars standard_library = "libstdc++ cxx11";
#elif defined(_GLIBCXX_DEBUG)
inline constexpr Chars standard_library = "libstdc++ cow debug";
#else
inline constexpr Chars standard_library = "libstdc++ cow";
#endif
#else
#error "tenon: a standard library that tenon does not know; libstdc++ and libc++ are supported"
#endif

}  // namespace detail
}  // namespace tenon
