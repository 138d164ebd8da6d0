// SPDX-License-Identifier: BSL-1.0
//
// Opens the plugin, looks its exports up and calls them: virtual functions of its objects, and by it those of an own one.
#include "api.hpp"

#include <tenon/loader.hpp>

#include <cstdio>

namespace acme {

struct Api {
    tenon::Symbol<Effect&()> make;
    tenon::Symbol<int(Effect&, int)> run;
    tenon::Symbol<Reading(Reading)> negate;
    tenon::Symbol<Far(Large, Old)> widen;
    tenon::Symbol<Png&()> png;
    tenon::Symbol<Overloads&()> overloads;
    tenon::Symbol<CovariantMaker&()> maker;
    tenon::Symbol<Everything* const> take;
};

class Tenfold : public Effect {
public:
    int apply(int value) const override { return 10 * Effect::apply(value); }
    Mode mode() const override { return Mode::slow; }
};

static void call(const Api& api) {
    Effect& effect = api.make();
    effect.start(2);
    std::printf("effect: %d\n", effect.mode() == Mode::fast ? effect.apply(40) : 0);
    Tenfold tenfold;
    std::printf("effect of the host: %d\n", api.run(tenfold, 3));

    const Reading reading = api.negate({Mode::fast, 1'000'000});
    std::printf("reading: %d %d\n", static_cast<int>(reading.mode()), reading.value());
    std::printf("enums: %ld %ld\n", static_cast<long>(api.widen(Large::million, old_last)),
                static_cast<long>(api.widen(Large::thousand, old_last)));

    Png& png = api.png();
    Codec& codec = png;
    Counted& counted = png;  // the second base: a pointer of its own, and a thunk
    One one{3};
    codec.level(9);
    std::printf("png: %d %d %d", codec.encode(&one, 'a'), codec.level(), codec.last().x);
    counted.released(11);
    std::printf(" %d", png.level());
    png.palette({2.5, 10});
    std::printf(" %d\n", png.compression);

    Overloads& overloads = api.overloads();
    const Overloads& fixed = overloads;
    volatile Overloads& watched = overloads;
    fixed.at(short{1});
    std::printf("overloads: %d %d %d %d %d %d %d\n", overloads.at(1), fixed.at(1), watched.at(1L), overloads.at('a', 1),
                overloads.at(one).x, fixed.at(one).x, static_cast<Overloads&&>(overloads).at(one).x);

    Maker& maker = api.maker();
    std::printf("maker: %d %g %c %c\n", maker.make()->x, maker.keep().y, maker.keep().z, api.maker().keep().more);
}

}  // namespace acme

int main(int, char** paths) {
    const auto plugin = tenon::open(paths[1]);
    if (!plugin) return std::puts(plugin.error().message.c_str()), 1;
    const auto api = plugin->bind<acme::Api>();
    if (!api) return std::puts(api.error().message.c_str()), 1;
    acme::call(*api);
}
