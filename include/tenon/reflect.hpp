// SPDX-License-Identifier: BSL-1.0
//
// For compilers with reflection (C++26): classes and enums are seen as they are, so that nothing needs a description,
// and every description is compared with what it describes. Whatever it forgets, moves or misspells is a compile error.
// <tenon/describe.hpp> includes this header where there is reflection; for a unit without descriptions, include it before
// the first use of a type by an export or a lookup. Without reflection it changes nothing.
//
// The line of a type is the same as one that is described for C++20: binaries of both kinds open each other.
#pragma once

#include <tenon/supported.hpp>
#if defined(TENON_DETAIL_SUPPORTED)

#include <tenon/base/push_macros.hpp>

#include <tenon/version.hpp>

/// Describes an enum of any values by all its enumerators, if all binaries that meet it are compiled with reflection. The
/// line says so, and C++20 refuses the macro: use TENON_DESCRIBE_ENUM where one side is C++20.
///
///     TENON_REFLECTED(acme::Error);
#if defined(__cpp_impl_reflection) && __has_include(<meta>)
#include <tenon/reflection/class_body.hpp>
#include <tenon/reflection/enum_body.hpp>
#include <tenon/reflection/member_name.hpp>
#include <tenon/reflection/reflected.hpp>

#define TENON_REFLECTED(E) \
    template <>            \
    struct tenon::description<E> : tenon::reflected {}
#else
#define TENON_REFLECTED(E)                                                                                   \
    static_assert(false,                                                                                     \
                  "tenon: TENON_REFLECTED must be compiled with reflection, such as that of g++ -std=c++26 " \
                  "-freflection; use TENON_DESCRIBE_ENUM(E, enumerators...) for an enum that C++20 meets, too")
#endif

#include <tenon/base/pop_macros.hpp>

#endif  // TENON_DETAIL_SUPPORTED
