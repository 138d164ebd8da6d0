// SPDX-License-Identifier: BSL-1.0
// EXPECT: inline namespace
// ALONE
#include <tenon/describe.hpp>

namespace acme::v1 {
struct Image {
    int width;
};
}  // namespace acme::v1

TENON_INLINE_NAMESPACE(acme, v1);
