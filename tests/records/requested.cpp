// SPDX-License-Identifier: BSL-1.0
#include <tenon/describe.hpp>
#include <tenon/identity/type_text.hpp>
#include <tenon/package.hpp>
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
struct Listed {
    int value;
};
struct Beside {
    virtual ~Beside() = default;
    virtual int run() = 0;
};

}  // namespace requested_test

TENON_DESCRIBE(requested_test::Beside, run);
TENON_PACKAGE("requested_test", requested_test::Listed, requested_test::Beside);

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

TEST_CASE("a class that only a package reaches is asked for where the other side states it") {
    using namespace tenon::detail;
    const RequestedType& asked = requested<int(Listed&)>;
    REQUIRE(asked.vtables_size != 0);
    const auto differs = [&](const Records& records) {
        bool is_any = false;
        find_other_vtable(records, asked, [&](const VtableRecord&, const VtableRecord*) { is_any = true; });
        return is_any;
    };
    const Bytes all = asked.packages_and_vtables();
    const auto read = [](Bytes bytes) {
        const NoteRange notes{bytes, 0};
        Records records;
        REQUIRE(records.read(&notes, 1).field == nullptr);
        return records;
    };
    CHECK_FALSE(differs(read(all)));
    CHECK(differs(read({all.data, all.size - asked.vtables_size})));  // the class is stated, and its vtable is not
    CHECK_FALSE(differs(read({all.data, 0})));                        // a version of the package without the class
}
