// SPDX-License-Identifier: BSL-1.0
//
// Classes that grow, in versions: FILTER 2 appends a number, 3 what only plugins know, 4 an alignment, 5 a text, which makes
// the class not trivial. EXTRA is the version of what only plugins know. PACKAGE states a package.
#pragma once

#include <tenon/describe.hpp>
#include <tenon/package.hpp>

#include <string>

namespace outgrown {

#if FILTER == 3
struct Extra {
#if EXTRA == 2
    double weight = 3;
#else
    float weight = 3;
#endif
};
#endif

struct Filter {
    int first = 1;
    const char* name = "name";
#if FILTER >= 2
    int second = 2;
#endif
#if FILTER == 3
    Extra* extra = nullptr;
#endif
#if FILTER == 4
    alignas(64) int third = 3;
#endif
#if FILTER == 5
    std::string text = "text";
#endif
};

/// Its description keeps to the order of the first version; SWAPPED declares the functions in another one.
struct Layer {
#if defined(SWAPPED)
    virtual int hide() = 0;
    virtual int show() = 0;
#else
    virtual int show() = 0;
    virtual int hide() = 0;
#endif

protected:
    ~Layer() = default;
};

}  // namespace outgrown

TENON_GROWS(outgrown::Filter, made_by_plugin);
TENON_DESCRIBE(outgrown::Layer, show, hide);
#if defined(PACKAGE)
TENON_PACKAGE("test.outgrown", outgrown::Filter);
#endif
