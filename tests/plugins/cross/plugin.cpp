// SPDX-License-Identifier: BSL-1.0
#include "api.hpp"

#include <tenon/export.hpp>

float weight(cross::Pixel pixel) { return pixel.next != nullptr ? pixel.weight + weight(*pixel.next) : pixel.weight; }
cross::Color mix(cross::Color a, cross::Color b) {
    return static_cast<cross::Color>(static_cast<unsigned>(a) | static_cast<unsigned>(b));
}
std::string greet(const std::string& name) { return "hello, " + name; }
void append(std::vector<cross::Pixel>& pixels, cross::Color color) { pixels.push_back({color, 0.5F, nullptr}); }
std::unique_ptr<cross::Layer> make_layer(std::string name) {
    return std::unique_ptr<cross::Layer>(
        new cross::Layer{std::move(name),
                         {{cross::Color::red, 1, nullptr}},
                         {1, 2, 3},
                         [](const cross::Layer& layer, unsigned long least) { return layer.pixels.size() >= least; }});
}
std::map<std::string, std::vector<int>> index_of_all = {{"one", {1}}, {"two", {1, 2}}};
TENON_EXPORT(weight, mix, greet, append, make_layer, index_of_all);
