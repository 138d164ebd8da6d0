// SPDX-License-Identifier: BSL-1.0
//
// PAM, modules that authenticate: functions over a handle.
#pragma once

#include <cstddef>  // before PAM's headers, which need size_t

#include <security/pam_appl.h>
#include <security/pam_modules.h>
#include <tenon/describe.hpp>
#include <tenon/package.hpp>

extern "C" int converse(const pam_conv*);

TENON_OPAQUE(pam_handle);
TENON_PACKAGE("pam", pam_conv, pam_message, pam_response);
