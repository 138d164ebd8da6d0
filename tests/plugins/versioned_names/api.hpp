// SPDX-License-Identifier: BSL-1.0
//
// Types in inline namespaces: those of `sim` are stated, those of `bare` are not.
#pragma once

#include <tenon/describe.hpp>
#include <tenon/package.hpp>

#include <vector>

namespace sim {
inline namespace v10 {

enum Unit { seconds, steps };
enum class Mode : unsigned char { paused, running };
typedef struct {
    enum Kind { real, simulated } kind;
    long ticks;
} Clock;
template <class T>
struct Box {
    T value;
};
template <template <class> class C>
struct Kinds {
    C<int> one;
};
inline int step = 1;
template <auto* Address>
struct At {
    int x;
};

namespace math {
inline namespace v2 {

struct Point {
    double x, y;
};

}  // namespace v2
}  // namespace math

struct Info {
    Box<math::Point> at;
    Clock clock;
    Unit unit;
    Mode mode;
    Kinds<Box>* kinds;
    At<&step>* place;
    std::vector<math::Point>* path;
};
struct System {
    virtual int update(const Info& info) = 0;

protected:
    ~System() = default;
};

}  // namespace v10
}  // namespace sim

namespace bare {
inline namespace v10 {

struct Info {
    int time;
};

}  // namespace v10
}  // namespace bare

TENON_INLINE_NAMESPACE(sim, v10);
TENON_INLINE_NAMESPACE(sim::math, v2);
TENON_INLINE_NAMESPACE(sim, v10);
TENON_DESCRIBE(sim::System, update);
TENON_PACKAGE("test.sim", sim::Info, sim::System, sim::math::Point);
#if defined(BARE_PACKAGE)
TENON_PACKAGE("test.bare", bare::Info);
#endif
