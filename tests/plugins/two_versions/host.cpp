// SPDX-License-Identifier: BSL-1.0
//
// Has a plugin open another. usage: host NESTED OTHER
#include <tenon/loader.hpp>

#include <cstdio>
#include <string>

int main(int, char** paths) {
    const tenon::Result<tenon::Plugin> nested = tenon::open(paths[1]);
    if (!nested) return std::puts(nested.error().message.c_str()), 1;
    if (tenon::program().path().empty() || tenon::program().lookup<int>("none") ||
        tenon::verify_program().has_value() != true)
        return 1;
    nested->lookup<void(const char*)>("open_other").value()(paths[2]);
}
