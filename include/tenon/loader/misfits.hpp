// SPDX-License-Identifier: BSL-1.0
//
// One error for many lookups.
#pragma once

#include <tenon/support/error_about.hpp>

#include <cstddef>
#include <string>
#include <string_view>

namespace [[gnu::visibility("hidden")]] tenon {
namespace detail {

/// Gathers the errors of lookups that were made together.
class Misfits {
public:
    void add(const Error& error) {
        if (count_++ == 0) first_ = error;
        std::string message = error.message;
        if (message.starts_with("tenon: ")) message.erase(0, 7);
        for (std::size_t at = 0; (at = message.find('\n', at)) != std::string::npos; at += 3)
            message.insert(at + 1, "  ");
        list_ += "\n  " + message;
    }
    bool empty() const { return count_ == 0; }

    /// One error is returned as it is. Several are listed, under the code of the first. `all` lookups were made.
    Error error(std::string_view path, std::size_t all) const {
        if (count_ == 1) return first_;
        return error_about(path, first_.code,
                           std::to_string(count_) + " of " + std::to_string(all) + " symbols do not fit:" + list_);
    }

private:
    std::size_t count_ = 0;
    Error first_{};
    std::string list_;
};

}  // namespace detail
}  // namespace tenon
