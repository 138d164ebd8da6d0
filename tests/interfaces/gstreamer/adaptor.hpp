// SPDX-License-Identifier: BSL-1.0
//
// GStreamer, elements of media pipelines: objects of GLib, which derive by their first member.
#pragma once

#include <gst/gst.h>
#include <tenon/describe.hpp>
#include <tenon/package.hpp>
#include <type_traits>

extern "C" const GstPluginDesc* gst_plugin_acme_get_desc();
extern "C" GstElement* make_element(GstElementClass*, GstPad*, GstBuffer*);

TENON_OPAQUE(_GstPlugin, _GData, _GstBusPrivate, _GstClockPrivate, _GstElementFactory, _GstTaskPrivate,
             _GstBufferPoolPrivate, _GstBufferList, _GstPadPrivate, _GstContext);
TENON_DESCRIBE(_GMutex, p, i);
TENON_DESCRIBE(std::remove_extent_t<decltype(_GValue::data)>, v_int, v_uint, v_long, v_ulong, v_int64, v_uint64,
               v_float, v_double, v_pointer);
TENON_DESCRIBE(decltype(_GstPadTemplate::ABI), _gst_reserved, abi);
TENON_DESCRIBE(decltype(_GstPad::ABI), _gst_reserved, abi);
TENON_DESCRIBE(_GHookList, seq_id, hook_size, is_setup, hooks, dummy3, finalize_hook, dummy);
TENON_PACKAGE("gstreamer", GstPluginDesc, GstElement, GstElementClass, GstPad, GstBuffer);
