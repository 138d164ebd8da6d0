// SPDX-License-Identifier: BSL-1.0
#include "api.hpp"

#include <tenon/export.hpp>

struct Rot final : interface::Codec {
    int encode(int value) override { return ++calls, value + 13; }
    int decode(int value) const override { return value - 13; }
};
static Rot rot;

interface::Codec& codec() {
    return rot;
}
TENON_EXPORT(codec);
