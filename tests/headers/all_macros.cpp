// SPDX-License-Identifier: BSL-1.0
//
// Uses everything that stands in users' code, to be compiled where single letters are macros.
#include <tenon/large.hpp>
#include <tenon/tenon.hpp>

namespace acme {

enum class Format : unsigned char { gray, rgb };
enum class Mode { plain };
enum class Level { high = 300 };
struct Point {
    int first, second;
};
class Shape {
public:
    virtual ~Shape() = default;
    virtual int area() const = 0;
};
class Circle : public Shape {
public:
    int area() const override { return radius; }
    int radius = 1;
};
class Device;
union Registers;
template <class Item>
struct Box {
    Item item;
    struct Inside {
        Item item;
    };
};
struct Kept {
    Kept();
    int kept;
};

Point filter(const Point&, Format, Device*, Box<int>::Inside*, const Shape&, const Circle*, Mode, Level, Kept*);
inline int radius = 3;
inline void start() {}
struct Api {
    tenon::Symbol<int(int)> step;
    tenon::Symbol<int> radius;
};

}  // namespace acme

TENON_DESCRIBE(acme::Shape, area);
TENON_DESCRIBE_DERIVED(acme::Circle, (acme::Shape), area, radius);
TENON_DESCRIBE_ENUM(acme::Mode, plain);
TENON_ENUM_RANGE(acme::Level, 300, 400);
TENON_NOMINAL(acme::Kept, "1");
TENON_OPAQUE(acme::Device, acme::Registers);
TENON_NAME(acme::Box<int>::Inside, "acme::Box<int>::Inside");
TENON_PACKAGE("acme.shapes", acme::Point, acme::Format, acme::Shape);

namespace acme {
TENON_EXPORT(filter, radius);
TENON_EXPORT_AS(again, static_cast<void (*)()>(start));
TENON_INIT(start);
TENON_USES(Point);
TENON_METADATA("version", "1");
TENON_SEAL();
}  // namespace acme

bool look_up(tenon::Plugin plugin) {
    return plugin.lookup<acme::Point(acme::Format, acme::Circle*)>("filter") && plugin.bind<acme::Api>() &&
           tenon::type_hash_v<acme::Mode> != 0;
}
