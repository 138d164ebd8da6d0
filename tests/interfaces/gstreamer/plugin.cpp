// SPDX-License-Identifier: BSL-1.0
#include "adaptor.hpp"

#include <tenon/export.hpp>

const GstPluginDesc* gst_plugin_acme_get_desc() { return nullptr; }
GstElement* make_element(GstElementClass*, GstPad*, GstBuffer*) { return nullptr; }

TENON_EXPORT(gst_plugin_acme_get_desc, make_element);
