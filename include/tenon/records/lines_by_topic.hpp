// SPDX-License-Identifier: BSL-1.0
//
// Finds the line of a type among many: a package may have hundreds, and each is looked for on the other side.
#pragma once

#include <tenon/records/line_parts.hpp>
#include <tenon/support/heap_sort.hpp>
#include <tenon/support/vector.hpp>

#include <cstddef>
#include <string_view>

namespace [[gnu::visibility("hidden")]] tenon {
namespace detail {

/// Lines by their topics. Of several lines with one topic it finds the first.
class LinesByTopic {
public:
    explicit LinesByTopic(const LineVector& lines) {
        for (const std::string_view line : lines) sorted_.push_back({topic_of(line), line, sorted_.size()});
        heap_sort(sorted_.begin(), sorted_.size(), [](const Item& a, const Item& b) {
            const int order = a.topic.compare(b.topic);
            return order != 0 ? order < 0 : a.place < b.place;
        });
    }
    /// The line of a topic; empty if there is none.
    std::string_view operator[](std::string_view topic) const {
        std::size_t first = 0, last = sorted_.size();
        while (first < last) {
            const std::size_t middle = first + (last - first) / 2;
            if (sorted_[middle].topic < topic)
                first = middle + 1;
            else
                last = middle;
        }
        return first < sorted_.size() && sorted_[first].topic == topic ? sorted_[first].line : std::string_view();
    }

private:
    struct Item {
        std::string_view topic, line;
        std::size_t place;
    };
    Vector<Item> sorted_;
};

}  // namespace detail
}  // namespace tenon
