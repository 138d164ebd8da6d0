// SPDX-License-Identifier: BSL-1.0
//
// The exception of tenon.
#pragma once

#include <tenon/support/error.hpp>
#include <tenon/support/shared_pointer.hpp>

#include <exception>
#include <utility>

namespace [[gnu::visibility("hidden")]] tenon {

#if defined(__clang__)
#pragma clang diagnostic push
#pragma clang diagnostic ignored "-Wweak-vtables"  // no source file to put the vtable into
#endif

/// What `Result::value()` throws if there is no value. Its copies share the error.
class [[gnu::visibility("default")]] Failure : public std::exception {
public:
    explicit Failure(Error error) : error_(std::move(error)) {}
    const char* what() const noexcept override { return error_->message.c_str(); }
    const Error& error() const noexcept { return *error_; }

private:
    detail::Shared<Error> error_;  // copying an exception must not allocate
};

#if defined(__clang__)
#pragma clang diagnostic pop
#endif

}  // namespace tenon
