// SPDX-License-Identifier: BSL-1.0
#include "adaptor.hpp"

#include <tenon/export.hpp>

namespace {
bool init(const char*) { return true; }
void deinit() {}
const void* get_factory(const char*) { return nullptr; }
}  // namespace

extern "C" const clap_plugin_entry clap_entry = {CLAP_VERSION_INIT, init, deinit, get_factory};

TENON_EXPORT(clap_entry);
