// SPDX-License-Identifier: BSL-1.0
//
// What `Result::value()` does if there is no value.
#pragma once

#include <tenon/support/failure.hpp>

#include <cstdio>
#include <cstdlib>

namespace [[gnu::visibility("hidden")]] tenon {
namespace detail {

/// Throws Failure. Prints the message and aborts if exceptions are off.
[[noreturn]] inline void throw_failure(const Error& error) {
#if defined(__cpp_exceptions)
    throw Failure(error);
#else
    std::fprintf(stderr, "%s\n", error.message.c_str());
    std::abort();
#endif
}

}  // namespace detail
}  // namespace tenon
