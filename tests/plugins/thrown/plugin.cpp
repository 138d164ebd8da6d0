// SPDX-License-Identifier: BSL-1.0
#include "api.hpp"

#include <tenon/export.hpp>

#include <stdexcept>

namespace thrown {

void hidden() { throw Hidden{}; }
void shown() { throw Shown{}; }
void standard() { throw std::runtime_error(""); }

TENON_EXPORT(hidden, shown, standard);

}  // namespace thrown
