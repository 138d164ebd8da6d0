// SPDX-License-Identifier: BSL-1.0
// EXPECT: tenon: a class is only declared here; include its definition, or, if it is a handle, write the TENON_OPAQUE of this error behind its declaration
// EXPECT: (acme::Device)
#include <tenon/loader.hpp>

namespace acme {
struct Device;
}

auto find(const tenon::Plugin& plugin) { return plugin.lookup<void(acme::Device*)>("take"); }
