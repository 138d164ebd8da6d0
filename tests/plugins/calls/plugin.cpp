// SPDX-License-Identifier: BSL-1.0
#include "api.hpp"

#include <tenon/export.hpp>

namespace calls {

Token make(int id) { return Token(id); }
int id_of(Twice twice) { return twice.id; }
int always_id_of(AlwaysTwice twice) { return twice.id; }
AlwaysTwice twice_of(int id) { return AlwaysTwice(id); }
void reset(Point& point) { point = Point{}; }
Image* image(int width) { return new Image{width, 7}; }
Cell* cells(std::size_t count) { return new Cell[count]{}; }
long area(Size size, int times) { return size.width * size.height * times; }
Size square(long width) { return {width, width}; }
std::pair<int, long> pair(int first, long second) { return {first, second}; }
long low(long, long, long, long, long, Wide wide, long last) { return static_cast<long>(wide.value) * 1000 + last; }

struct Doubling final : Codec {
    int encode(int value) override { return 2 * value; }
};
Codec& codec() {
    static Doubling doubling;
    return doubling;
}

TENON_EXPORT(make, id_of, always_id_of, twice_of, reset, image, cells, area, square, pair, low, codec);

}  // namespace calls
