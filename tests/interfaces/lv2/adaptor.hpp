// SPDX-License-Identifier: BSL-1.0
//
// LV2, audio plugins: seventeen headers of extensions.
#pragma once

#include <lv2/atom/atom.h>
#include <lv2/atom/forge.h>
#include <lv2/buf-size/buf-size.h>
#include <lv2/core/lv2.h>
#include <lv2/core/lv2_util.h>
#include <lv2/data-access/data-access.h>
#include <lv2/dynmanifest/dynmanifest.h>
#include <lv2/event/event.h>
#include <lv2/instance-access/instance-access.h>
#include <lv2/log/log.h>
#include <lv2/midi/midi.h>
#include <lv2/options/options.h>
#include <lv2/resize-port/resize-port.h>
#include <lv2/state/state.h>
#include <lv2/ui/ui.h>
#include <lv2/urid/urid.h>
#include <lv2/worker/worker.h>
#include <tenon/describe.hpp>
#include <tenon/package.hpp>

TENON_DESCRIBE(decltype(LV2_Atom_Event::time), frames, beats);
TENON_PACKAGE("lv2", LV2_Descriptor, LV2_Lib_Descriptor, LV2UI_Descriptor, LV2_Atom, LV2_Atom_Sequence, LV2_Atom_Event,
              LV2_Atom_Object, LV2_Atom_Property, LV2_Atom_Vector, LV2_Atom_Literal, LV2_Atom_Tuple, LV2_URID_Map,
              LV2_URID_Unmap, LV2_State_Interface, LV2_State_Map_Path, LV2_State_Make_Path, LV2_Worker_Schedule,
              LV2_Worker_Interface, LV2_Options_Interface, LV2_Options_Option, LV2_Log_Log, LV2_Event_Buffer, LV2_Event,
              LV2_Resize_Port_Resize, LV2_Extension_Data_Feature);
