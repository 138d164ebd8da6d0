// SPDX-License-Identifier: BSL-1.0
#include <tenon/identity/type_text.hpp>
#include <tenon/records/requested.hpp>

#include "../catch.hpp"

#include <string>
#include <string_view>

namespace requested_test {

struct Inner {
    char c;
};
struct Outer {
    Inner* inner;
};

}  // namespace requested_test

using namespace requested_test;

TEST_CASE("the requested type has the text of the type, line by line") {
    const auto& asked = tenon::detail::requested<const Outer>;
    std::string text;
    for (const std::string_view line : tenon::detail::lines_of(asked)) text += std::string(line) + "\n";
    CHECK(text == std::string(std::string_view(tenon::type_text_v<Outer>)) + "\n");
    CHECK(asked.signature() == "var requested_test::Outer");
    CHECK(asked.hash == tenon::type_hash_v<Outer>);
    CHECK(asked.flags == tenon::detail::is_const);
    CHECK(asked.uses_size == 0);
    CHECK(asked.vtables_size == 0);
    CHECK(tenon::detail::lines_of(tenon::detail::requested<void()>).size() == 1);
}
