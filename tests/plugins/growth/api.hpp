// SPDX-License-Identifier: BSL-1.0
//
// Three versions of classes that grow: a struct and an interface that the program makes, and both that plugins make.
// With PACKAGE they are in packages. MORE: a package has a further type; MOVED: a destructor stands behind what was
// appended.
#pragma once

#include <tenon/describe.hpp>
#include <tenon/package.hpp>

namespace growth {

#if VERSION >= 3
struct Extra {  // reached by appended members only
    int value;
};
#endif

struct Services {
    int version;
    int (*add)(int, int);
#if VERSION >= 2
    int (*twice)(int);
#endif
#if VERSION >= 3
    const Extra* extra;
#endif
};

struct Console {
    virtual int add(int, int) = 0;
#if VERSION >= 2
    virtual int twice(int) = 0;
#endif
#if VERSION >= 3
    virtual const Extra& extra() = 0;
#endif

protected:
    ~Console() = default;
};

struct Filter {
#ifndef MOVED
    virtual ~Filter() = default;
#endif
    virtual int run(int) = 0;
#if VERSION >= 2
    virtual int preview(int) = 0;
#endif
#if VERSION >= 3
    virtual int stop(const Extra&) = 0;
#endif
#ifdef MOVED
    virtual ~Filter() = default;
#endif
};

struct Info {
    int id;
    const char* name;
#if VERSION >= 2
    int depth;
#endif
#if VERSION >= 3
    const Extra* extra;
#endif
};

struct Image {
    int width;
};
struct More {
    int more;
};

}  // namespace growth

#if VERSION == 1
TENON_DESCRIBE(growth::Console, add);
TENON_DESCRIBE(growth::Filter, run);
#elif VERSION == 2
TENON_DESCRIBE(growth::Console, add, twice);
TENON_DESCRIBE(growth::Filter, run, preview);
#else
TENON_DESCRIBE(growth::Console, add, twice, extra);
TENON_DESCRIBE(growth::Filter, run, preview, stop);
#endif

TENON_GROWS(growth::Services, made_by_program);
TENON_GROWS(growth::Console, made_by_program);
TENON_GROWS(growth::Filter, made_by_plugin);
TENON_GROWS(growth::Info, made_by_plugin);

#ifdef PACKAGE
TENON_PACKAGE("test.growth.program", growth::Services, growth::Console);
#ifdef MORE
TENON_PACKAGE("test.growth.plugin", growth::Filter, growth::Info, growth::Image, growth::More);
#else
TENON_PACKAGE("test.growth.plugin", growth::Filter, growth::Info, growth::Image);
#endif
#endif
