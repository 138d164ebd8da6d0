// SPDX-License-Identifier: BSL-1.0
//
// Brings a package that the program does not have.
#include <tenon/export.hpp>
#include <tenon/package.hpp>

namespace newcomer {

struct Note {
#if VERSION == 2
    double pitch;
#else
    float pitch;
#endif
};

}  // namespace newcomer

TENON_PACKAGE("test.newcomer." NAME, newcomer::Note);

#if defined(USES)
TENON_USES(newcomer::Note);
#else
float play(newcomer::Note note) { return static_cast<float>(note.pitch); }
TENON_EXPORT(play);
#endif
