// SPDX-License-Identifier: BSL-1.0
//
// LADSPA, audio plugins: a descriptor of pointers to C functions.
#pragma once

#include <ladspa.h>
#include <tenon/package.hpp>

TENON_PACKAGE("ladspa", LADSPA_Descriptor);
