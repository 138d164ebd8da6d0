// SPDX-License-Identifier: BSL-1.0
#include "adaptor.hpp"

#include <tenon/export.hpp>

extern "C" {
const LV2_Descriptor* lv2_descriptor(uint32_t) { return nullptr; }
const LV2UI_Descriptor* lv2ui_descriptor(uint32_t) { return nullptr; }
const LV2_Lib_Descriptor* lv2_lib_descriptor(const char*, const LV2_Feature* const*) { return nullptr; }
}

TENON_EXPORT(lv2_descriptor, lv2ui_descriptor, lv2_lib_descriptor);
