// SPDX-License-Identifier: BSL-1.0
//
// A package NAME with a type that is another kind of type in another build.
#include <tenon/describe.hpp>
#include <tenon/export.hpp>
#include <tenon/package.hpp>

namespace kinds {

#if defined(ENUM)
enum class Mode : int { fast };
#elif defined(UNION)
union Mode {
    int value;
};
#else
struct Mode {
    int value;
};
#endif

struct Holder {
    Mode* mode;
};
struct Other {
    int value;
};

}  // namespace kinds

#if defined(UNION)
TENON_DESCRIBE(kinds::Mode, value);
#elif defined(HANDLE)
TENON_OPAQUE(kinds::Mode);
#endif

#if defined(REVERSED)
TENON_PACKAGE(NAME, kinds::Other, kinds::Mode, kinds::Holder);
#elif defined(TWICE)
TENON_PACKAGE(NAME, kinds::Holder, kinds::Mode, kinds::Holder, kinds::Other, kinds::Mode);
#else
TENON_PACKAGE(NAME, kinds::Holder, kinds::Mode, kinds::Other);
#endif

TENON_USES(kinds::Holder);
