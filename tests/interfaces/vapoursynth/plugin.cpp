// SPDX-License-Identifier: BSL-1.0
#include "adaptor.hpp"

#include <tenon/export.hpp>

VS_EXTERNAL_API(void) VapourSynthPluginInit2(VSPlugin* plugin, const VSPLUGINAPI* api) {
    api->configPlugin("acme.filter", "filter", "A filter", 1, VAPOURSYNTH_API_VERSION, 0, plugin);
}

TENON_EXPORT(VapourSynthPluginInit2);
