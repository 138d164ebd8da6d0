// SPDX-License-Identifier: BSL-1.0
#include <tenon/identity/standard_library.hpp>

#include "../catch.hpp"

#include <vector>

TEST_CASE("the standard library and its ABI are known") {
    using tenon::detail::standard_library;
#if defined(_LIBCPP_VERSION)
    STATIC_REQUIRE(standard_library.starts_with("libc++ "));
#elif defined(_GLIBCXX_DEBUG)
    STATIC_REQUIRE((standard_library == "libstdc++ cxx11 debug" || standard_library == "libstdc++ cow debug"));
#elif _GLIBCXX_USE_CXX11_ABI
    STATIC_REQUIRE(standard_library == "libstdc++ cxx11");
#else
    STATIC_REQUIRE(standard_library == "libstdc++ cow");
#endif
}
