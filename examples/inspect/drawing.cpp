// SPDX-License-Identifier: BSL-1.0
//
// Draws a graph of types: one column for each step from the exports, arrows that say through which member.
#include "html.hpp"
#include "paper.hpp"
#include "stable_sort.hpp"
#include "type_graph.hpp"

#include <algorithm>
#include <map>

namespace [[gnu::visibility("hidden")]] inspect {

namespace {

using Box = TypeGraph::Box;
using Arrow = TypeGraph::Arrow;

constexpr int line_height = 18, head_height = 44, column_gap = 48, row_gap = 20, margin = 4;
constexpr int letter = 74;  // the width of a character, in tenths of a pixel
constexpr std::size_t most_letters = 52;

/// How many characters are shown of a text, and how many places they take.
std::string shortened(const std::string& text) {
    std::string shown;
    std::size_t count = 0;
    for (std::size_t k = 0; k < text.size(); ++count) {
        const std::size_t size = std::max<std::size_t>(size_of_character(text, k), 1);
        if (count == most_letters - 1 && k + size < text.size()) return shown + "\u2026";
        shown += text.substr(k, size);
        k += size;
    }
    return shown;
}
int width_of(const std::string& text) {
    const std::string shown = shortened(text);
    const auto characters = std::count_if(shown.begin(), shown.end(),
                                          [](char c) { return (static_cast<unsigned char>(c) & 0xc0) != 0x80; });
    return letter * static_cast<int>(characters) / 10;
}

struct Place {
    int x = 0, y = 0, width = 0, height = 0;
};

class Drawing {
public:
    explicit Drawing(const TypeGraph& graph) : graph_(graph) {}

    std::string run() {
        measure();
        place();
        std::string text = "<svg role=\"img\" aria-label=\"the types between exports and what changed\" width=\"" +
                           std::to_string(width_) + "\" height=\"" + std::to_string(height_) + "\" viewBox=\"0 0 " +
                           std::to_string(width_) + " " + std::to_string(height_) + "\">\n";
        for (const Route& route : routes_) text += line_of(route);
        for (std::size_t k = 0; k < graph_.boxes().size(); ++k) text += box(graph_.boxes()[k], places_[k]);
        for (const Route& route : routes_) text += label_of(route);
        return text + "</svg>\n";
    }

private:
    /// An arrow and the places that it passes: an empty one in each column between its ends, so that it crosses no box.
    struct Route {
        std::string label;
        std::vector<std::size_t> passes;
    };

    std::size_t add_place(std::size_t layer, int width, int height) {
        places_.push_back({0, 0, width, height});
        columns_[layer].push_back(places_.size() - 1);
        return places_.size() - 1;
    }

    void measure() {
        for (const Box& box : graph_.boxes()) {
            int width = std::max(width_of(box.name), width_of(box.kind_shown));
            for (const TypeGraph::Row& row : box.rows) width = std::max(width, width_of(row.text));
            const int rows = static_cast<int>(box.rows.size());
            add_place(box.layer, width + 26, head_height + (rows == 0 ? 0 : line_height * rows + 8));
        }
        for (const Arrow& arrow : graph_.arrows()) {
            Route route{arrow.label, {arrow.from}};
            for (std::size_t layer = graph_.boxes()[arrow.from].layer + 1; layer < graph_.boxes()[arrow.to].layer;
                 ++layer)
                route.passes.push_back(add_place(layer, 0, 8));
            route.passes.push_back(arrow.to);
            routes_.push_back(std::move(route));
        }
    }

    void place() {
        for (const auto& [layer, column] : columns_) height_ = std::max(height_, height_of(column) + 2 * margin);
        int x = margin;
        for (auto& [layer, column] : columns_) {
            order(column);
            int width = 0, y = (height_ - height_of(column)) / 2, label = 0;
            for (const std::size_t k : column) width = std::max(width, places_[k].width);
            for (const std::size_t k : column) {
                places_[k].x = x;
                places_[k].y = y;
                if (k >= graph_.boxes().size()) places_[k].width = width;
                y += places_[k].height + row_gap;
            }
            for (const Route& route : routes_)
                if (std::find(column.begin(), column.end(), route.passes.front()) != column.end())
                    label = std::max(label, width_of(route.label));
            width_ = x + width + margin;
            x += width + std::max(column_gap, label + 32);
        }
    }
    int height_of(const std::vector<std::size_t>& column) const {
        int height = -row_gap;
        for (const std::size_t k : column) height += places_[k].height + row_gap;
        return height;
    }

    /// Puts the places of a column beside those that lead to them.
    void order(std::vector<std::size_t>& column) const {
        std::map<std::size_t, int> heights;
        for (const std::size_t k : column) {
            int sum = 0, count = 0;
            for (const Route& route : routes_)
                for (std::size_t j = 1; j < route.passes.size(); ++j)
                    if (route.passes[j] == k) sum += port_of(route.passes[j - 1]), ++count;
            heights[k] = count == 0 ? 0 : sum / count;
        }
        stable_sort(column, [&](std::size_t a, std::size_t b) { return heights[a] < heights[b]; });
    }

    /// The height at which arrows enter and leave.
    int port_of(std::size_t k) const { return places_[k].y + std::min(places_[k].height, head_height) / 2; }

    static std::string number(const char* name, int value) {
        return std::string(" ") + name + "=\"" + std::to_string(value) + "\"";
    }
    static std::string text(const char* kind, int x, int y, const std::string& what) {
        return std::string("<text class=\"") + kind + "\"" + number("x", x) + number("y", y) + ">" +
               escaped(shortened(what)) + "</text>";
    }

    std::string line_of(const Route& route) const {
        const auto point = [](int x, int y) { return " " + std::to_string(x) + " " + std::to_string(y); };
        std::string line;
        int x = 0, y = 0;
        for (std::size_t k = 0; k < route.passes.size(); ++k) {
            const Place& at = places_[route.passes[k]];
            const int port = port_of(route.passes[k]), end = at.x - (k + 1 == route.passes.size() ? 6 : 0);
            if (k == 0) {
                line = "M" + point(at.x + at.width, port);
            } else {
                const int bend = std::max(24, (end - x) / 2);
                line += " C" + point(x + bend, y) + point(end - bend, port) + point(end, port);
                if (k + 1 < route.passes.size()) line += " L" + point(at.x + at.width, port);
            }
            x = at.x + at.width;
            y = port;
        }
        const int tip = places_[route.passes.back()].x;
        return "<path class=\"edge\" d=\"" + line + "\"/><path class=\"arrow\" d=\"M" + point(tip, y) + " L" +
               point(tip - 8, y - 4) + " L" + point(tip - 8, y + 4) + " Z\"/>\n";
    }
    std::string label_of(const Route& route) const {
        if (route.label.empty()) return {};
        const Place &from = places_[route.passes[0]], &to = places_[route.passes[1]];
        return "<text class=\"label\" text-anchor=\"middle\"" + number("x", (from.x + from.width + to.x) / 2 - 4) +
               number("y", (port_of(route.passes[0]) + port_of(route.passes[1])) / 2 - 6) + ">" +
               escaped(shortened(route.label)) + "</text>\n";
    }

    static std::string box(const Box& box, const Place& at) {
        std::string all = std::string("<g class=\"") + box.kind + "\"><title>" +
                          escaped(box.kind_shown + " " + box.name) + "</title><rect class=\"box\" rx=\"8\"" +
                          number("x", at.x) + number("y", at.y) + number("width", at.width) +
                          number("height", at.height) + "/>" + text("kind", at.x + 12, at.y + 17, box.kind_shown) +
                          text("name", at.x + 12, at.y + 34, box.name);
        for (std::size_t k = 0; k < box.rows.size(); ++k)
            all += text(box.rows[k].kind, at.x + 12, at.y + head_height + 12 + line_height * static_cast<int>(k),
                        box.rows[k].text);
        return all + "</g>\n";
    }

    const TypeGraph& graph_;
    std::vector<Place> places_;  // of the boxes, then of what arrows pass
    std::vector<Route> routes_;
    std::map<std::size_t, std::vector<std::size_t>> columns_;  // the places of each layer
    int width_ = 0, height_ = 0;
};

}  // namespace

std::string drawing_of(const TypeGraph& graph) { return Drawing(graph).run(); }

}  // namespace inspect
