// SPDX-License-Identifier: BSL-1.0
//
// What a result throws that has no value.
#pragma once

#include <tenon/support/error.hpp>
#include <tenon/support/shared_pointer.hpp>

#include <exception>
#include <utility>

namespace [[gnu::visibility("hidden")]] tenon {

#if defined(__clang__)
#pragma clang diagnostic push
#pragma clang diagnostic ignored "-Wweak-vtables"  // as of all classes of headers alone
#endif

/// What `Result::value()` throws where there is no value.
class [[gnu::visibility("default")]] Failure : public std::exception {
public:
    explicit Failure(Error error) : error_(std::move(error)) {}
    const char* what() const noexcept override { return error_->message.c_str(); }
    const Error& error() const noexcept { return *error_; }

private:
    detail::Shared<Error> error_;  // copied without memory of its own, as exceptions should be
};

#if defined(__clang__)
#pragma clang diagnostic pop
#endif

}  // namespace tenon
