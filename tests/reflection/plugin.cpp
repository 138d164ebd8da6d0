// SPDX-License-Identifier: BSL-1.0
//
// A plugin that makes objects of the corpus, calls those of its host, and takes everything.
#include "api.hpp"

#include <tenon/export.hpp>

namespace acme {

class Adding : public Effect {
public:
    Mode mode() const override { return Mode::fast; }
};

Codec::~Codec() = default;
One& Codec::last() & noexcept {
    static One one{5};
    return one;
}
Counted::~Counted() = default;
void Counted::released(int) volatile {}
int Png::encode(const One* one, char c) { return one->x + c; }
int Png::level() const { return compression; }
void Png::level(int wanted) { compression = wanted; }
void Png::released(int count) volatile { count_ = compression = count; }
void Png::palette(const Two& two) { compression = int(two.y) + two.z; }

int Overloads::at(int) { return 1; }
int Overloads::at(int) const { return 2; }
int Overloads::at(long) volatile { return 3; }
int Overloads::at(char, ...) { return 4; }
One& Overloads::at(One& one) & { return one; }
One Overloads::at(One& one) const& { return {one.x + 1}; }
One&& Overloads::at(One& one) && { return static_cast<One&&>(one); }
void Overloads::at(short) const noexcept {}

static DerivedFromTwo kept{{6}, {7.5, 'k'}, 'm'};
One* Maker::make() { return nullptr; }
Two& Maker::keep() { return kept; }
Derived* CovariantMaker::make() {
    static Derived made{{8}, 9};
    return &made;
}
DerivedFromTwo& CovariantMaker::keep() { return kept; }

template <class T>
static T& only() {
    static T object{};
    return object;
}

static Effect& make() { return only<Adding>(); }
static int run(Effect& effect, int offset) {
    effect.start(offset);
    return effect.mode() == Mode::slow ? effect.apply(1) : 0;
}
static Reading negate(Reading reading) { return {reading.mode(), -reading.value()}; }
static Far widen(Large large, Old old) { return large == Large::million && old == old_last ? Far::high : Far::low; }
static Everything* const take = nullptr;

TENON_EXPORT(make, run, negate, widen, take);
TENON_EXPORT_AS("png", only<Png>);
TENON_EXPORT_AS("overloads", only<Overloads>);
TENON_EXPORT_AS("maker", only<CovariantMaker>);

}  // namespace acme
