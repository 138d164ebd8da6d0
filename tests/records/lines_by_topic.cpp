// SPDX-License-Identifier: BSL-1.0
#include <tenon/records/lines_by_topic.hpp>

#include "../catch.hpp"

#include <string>
#include <string_view>

using namespace tenon::detail;

TEST_CASE("a line is found by the name of its type, the first of several, whatever its kind") {
    const std::string first = "struct acme::A size 4 align 4 trivial { x: int @0 }",
                      second = "struct acme::A size 8 align 8 trivial { x: long @0 }",
                      other = "enum acme::B : int { b = 1 }", handle = "struct acme::C opaque";
    LineVector lines;
    for (const std::string_view line :
         {std::string_view(handle), std::string_view(first), std::string_view(other), std::string_view(second)})
        lines.push_back(line);
    const LinesByTopic by_topic(lines);
    CHECK(by_topic[topic_of(second)] == first);
    CHECK(by_topic[topic_of("union acme::B size 4 align 4 trivial { b: int @0 }")] == other);
    CHECK(by_topic["acme::C"] == handle);
    for (const char* const none : {"", "acme", "acme::", "acme::AA", "acme::D"}) CHECK(by_topic[none].empty());
    CHECK(LinesByTopic(LineVector())["acme::A"].empty());
}

TEST_CASE("each of many lines is found") {
    Vector<std::string> texts;
    for (int k = 0; k < 1000; ++k) texts.push_back("struct acme::C" + std::to_string(k * 7919 % 1000) + " opaque");
    LineVector lines;
    for (const std::string& text : texts) lines.push_back(text);
    const LinesByTopic by_topic(lines);
    for (const std::string& text : texts) CHECK(by_topic[topic_of(text)] == text);
}
