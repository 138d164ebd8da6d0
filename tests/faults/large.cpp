// SPDX-License-Identifier: BSL-1.0
//
// A plugin of ordinary C++: the standard library, virtual functions, exceptions, thread-local variables, many relocations.
#include "api.hpp"

#include <tenon/export.hpp>

#include <map>
#include <memory>
#include <sstream>
#include <stdexcept>
#include <string>

namespace faults {

struct Step {
    virtual ~Step() = default;
    virtual int run(int value) const = 0;
};
struct Add final : Step {
    explicit Add(int by_) : by(by_) {}
    int run(int value) const override { return value + by; }
    int by;
};
struct Times final : Step {
    int run(int value) const override {
        if (value > 1000) throw std::out_of_range("too large");
        return value * 2;
    }
};

int factor = 2;
thread_local int calls = 0;
static const std::map<std::string, std::shared_ptr<const Step>> steps = {{"add", std::make_shared<Add>(0)},
                                                                         {"times", std::make_shared<Times>()}};

extern "C" int scale(int value) {
    ++calls;
    try {
        steps.at("times")->run(value + 2000);
    } catch (const std::out_of_range&) {
        value = steps.at("add")->run(value);
    }
    return value * factor;
}
extern "C" int total(const Sample& sample) {
    std::ostringstream out;
    out << sample.a + static_cast<int>(sample.b);
    return std::stoi(out.str()) + static_cast<int>(calls > 0);
}

TENON_EXPORT(scale, total, factor);
TENON_SEAL();

}  // namespace faults
