// SPDX-License-Identifier: BSL-1.0
//
// One unit of the program, called UNIT.
#include "unit.hpp"

/// Each unit has one of this name, in OTHER another.
struct Api {
#if defined(OTHER)
    tenon::Symbol<double> scale;
    tenon::Symbol<int(units::Plain)> value;
#endif
    tenon::Symbol<int(const units::Image&)> area;
};
struct Scale {
#if defined(OTHER)
    tenon::Symbol<int(units::Plain)> value;
    tenon::Symbol<double> scale;
#else
    tenon::Symbol<double> scale;
#endif
};

namespace {

std::string bound_area(const tenon::Plugin& plugin) {
    const tenon::Result<Api> api = plugin.bind<Api>();
    return api ? std::to_string(api->area(units::six_by_seven())) : tenon::name(api.error().code);
}

std::string bound_scale(const tenon::Plugin& plugin) {
    tenon::Result<Scale> moved = plugin.bind<Scale>();
    const tenon::Result<Scale> api = std::move(moved);
    return api ? std::to_string(static_cast<int>(*api.value().scale)) : tenon::name(api.error().code);
}

std::string encoded(const tenon::Plugin& plugin) {
    const auto codec = plugin.lookup<units::Codec&()>("codec");
    return codec ? std::to_string((*codec)().encode(21)) : tenon::name(codec.error().code);
}

std::string valued(const tenon::Plugin& plugin) {
    const auto value = plugin.lookup<int(units::Plain)>("value");
    return value ? std::to_string((*value)({5})) : tenon::name(value.error().code);
}

std::string text() {
    const std::string_view whole = tenon::type_text_v<units::Image>;
    return whole.find("debug") == whole.npos ? "short" : "long";
}

}  // namespace

std::string units::UNIT(const tenon::Plugin& plugin) {
    return "lookup " + area_by(plugin.lookup<int(const Image&)>("area")) +                                        //
           ", again " + area_by(plugin.lookup<int(const Image&)>("area")) +                                       //
           ", in the program " + area_by(tenon::program().lookup<int(const Image&)>("program_area")) +            //
           ", bind " + bound_area(plugin) + ", scale " + bound_scale(plugin) +                                    //
           ", manifest " + (plugin.manifest().exports<int(const Image&)>("area") ? "yes" : "no") +                //
           ", vtable " + (plugin.manifest().exports<Codec&()>("codec") ? "yes" : "no") + " " + encoded(plugin) +  //
           ", value " + valued(plugin) + ", text " + text() + ", merged " + merged_area(plugin) + " " +           //
           merged_area_of<int(const Image&)>(plugin);
}
