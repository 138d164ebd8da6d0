// SPDX-License-Identifier: BSL-1.0
//
// VapourSynth, video filters: a table of 117 functions over nine handles.
#pragma once

#include <VapourSynth4.h>
#include <tenon/describe.hpp>
#include <tenon/large.hpp>
#include <tenon/package.hpp>

VS_EXTERNAL_API(void) VapourSynthPluginInit2(VSPlugin*, const VSPLUGINAPI*);

TENON_OPAQUE(VSPlugin, VSMap, VSCore, VSFrame, VSFrameContext, VSNode, VSFunction, VSPluginFunction, VSLogHandle);
TENON_PACKAGE("vapoursynth", VSAPI, VSPLUGINAPI, VSPresetVideoFormat, VSColorFamily, VSSampleType, VSFilterMode,
              VSMediaType, VSMessageType);
