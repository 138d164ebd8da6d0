// SPDX-License-Identifier: BSL-1.0
#include "adaptor.hpp"

#include <tenon/export.hpp>

extern "C" {
Steinberg::IPluginFactory* GetPluginFactory() { return nullptr; }
bool ModuleEntry(void*) { return true; }
}

TENON_EXPORT(GetPluginFactory, ModuleEntry);
