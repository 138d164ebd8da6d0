// SPDX-License-Identifier: BSL-1.0
//
// A plugin that exports what needs a word more: a class with private members and overloaded virtual functions, and one of several overloads.
#include <tenon/describe.hpp>
#include <tenon/export.hpp>

namespace acme {

class Codec {
public:
    virtual ~Codec() = default;
    virtual int level() const { return level_; }
    virtual void level(int wanted) { level_ = wanted; }

private:
    friend tenon::description<Codec>;
    int level_ = 1;
};

}  // namespace acme

TENON_DESCRIBE(acme::Codec, (level, int() const), (level, void(int)), level_);

namespace acme {

int best(const Codec& codec) { return codec.level(); }
double best(double first, double second) { return first < second ? second : first; }

TENON_EXPORT_AS(best, static_cast<int (*)(const Codec&)>(best));

}  // namespace acme
