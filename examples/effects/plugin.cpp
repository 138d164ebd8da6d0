// SPDX-License-Identifier: BSL-1.0
//
// A plugin that registers itself: its init function looks up what the program exports.
#include "effect.hpp"

#include <tenon/export.hpp>
#include <tenon/loader.hpp>

#include <stdexcept>

namespace effects {

class Gain : public Effect {
public:
    explicit Gain(float factor) : factor_(factor) {}
    std::string name() const override { return "gain"; }
    void apply(Samples& samples) override {
        if (samples.empty()) throw std::invalid_argument("no samples");
        for (float& sample : samples) sample *= factor_;
    }

private:
    float factor_;
};

// Whoever deletes an Effect runs this plugin's code: the destructor is virtual.
std::unique_ptr<Effect> make_gain(float factor) { return std::make_unique<Gain>(factor); }

// A class without virtual functions takes the way back along.
std::unique_ptr<Table, void (*)(Table*)> make_table() {
    return {new Table{{1, 2, 4, 8}}, [](Table* table) { delete table; }};
}

TENON_EXPORT(make_gain, make_table);

void enlist() {
    tenon::program().lookup<void(std::shared_ptr<Effect>)>("enlist").value()(std::make_shared<Gain>(2.0f));
}

TENON_INIT(enlist);
TENON_USES(Effect, Table);

}  // namespace effects
