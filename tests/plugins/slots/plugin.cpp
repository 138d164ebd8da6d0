// SPDX-License-Identifier: BSL-1.0
//
// Exports entities that are not the plugin's own, each in another way, and what each error advises to do instead.
#include <tenon/export.hpp>

#include <cstring>

#include <unistd.h>

namespace slots {

// Declared weak, as an optional function of the host is, and defined by nobody.
[[gnu::weak]] void on_shutdown(int code);

// Of another library.
TENON_EXPORT_AS(length, static_cast<unsigned long (*)(const char*)>(std::strlen));
TENON_EXPORT_AS(arguments, ::optind);
unsigned long own_length(const char* text) { return std::strlen(text); }

// One for the whole process.
inline int shared = NUMBER;
template <class T>
struct Of {
    static inline int made = NUMBER;
};
#if defined(DEFINES)
void on_shutdown(int) {}
#endif
[[gnu::visibility("hidden")]] inline int hidden_shared = NUMBER;

TENON_EXPORT(on_shutdown, own_length, shared, hidden_shared);
TENON_EXPORT_AS(made, Of<int>::made);

}  // namespace slots
