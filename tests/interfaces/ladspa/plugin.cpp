// SPDX-License-Identifier: BSL-1.0
#include "adaptor.hpp"

#include <tenon/export.hpp>

extern "C" const LADSPA_Descriptor* ladspa_descriptor(unsigned long) { return nullptr; }

TENON_EXPORT(ladspa_descriptor);
