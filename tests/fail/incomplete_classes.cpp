// SPDX-License-Identifier: BSL-1.0
// EXPECT: tenon: a class is only declared here; include its definition, or, if it is a handle, write the TENON_OPAQUE of this error behind its declaration
// EXPECT: (acme::Context, acme::Device, acme::Value, acme::Box<acme::Device>)
// ALONE
#include <tenon/export.hpp>

namespace acme {
struct Context;
struct Device;
union Value;
template <class>
struct Box;
struct Job {
    Context* context;
    const Device** devices;
    Value* (*convert)(Box<Device>&);
};
}  // namespace acme

void run(acme::Job*) {}
void stop(acme::Device*) {}
void clear(acme::Value*) {}
TENON_EXPORT(run, stop, clear);
