// SPDX-License-Identifier: BSL-1.0
//
// A plugin that makes objects for the program.
#include "sound.hpp"

#include <tenon/export.hpp>

#include <memory>

namespace {

class Piano : public sound::Instrument {
    int play(int key) override { return 100 * key; }
#if RELEASE >= 3
    const char* name() const override { return "a piano"; }
#endif
};

std::unique_ptr<sound::Instrument> make() { return std::make_unique<Piano>(); }

}  // namespace

TENON_EXPORT(make);
