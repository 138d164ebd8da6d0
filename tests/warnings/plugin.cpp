// SPDX-License-Identifier: BSL-1.0
//
// A plugin that states everything that can be stated.
#include "api.hpp"

#include <tenon/export.hpp>
#include <tenon/large.hpp>

namespace user {

static double area(double side) { return side * side; }
static double area(const Length& length) { return area(length.value); }

static int radius = 2;
static const Length unit = {1, Unit::foot};
static int encode(Codec& codec, int value) noexcept { return codec.encode(value); }
static double run(const Filter& filter, const Length& length) { return filter.run(length); }
static int use(Png&, const Cache& cache, Device*, Word, Flags, Failure) { return cache.size(); }
static const Table* table(Box<int>::Node*) { return nullptr; }
static void connect() { radius = 3; }

TENON_EXPORT(radius, unit, encode, run, use, table);
TENON_EXPORT_AS(area, static_cast<double (*)(const Length&)>(area));
TENON_INIT(connect);

}  // namespace user

TENON_USES(user::Codec, user::Length);
TENON_METADATA("version", "1.4");
TENON_SEAL();
