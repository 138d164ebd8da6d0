// SPDX-License-Identifier: BSL-1.0
#include "adaptor.hpp"

#include <tenon/export.hpp>

extern "C" {
int pam_sm_authenticate(pam_handle_t*, int, int, const char**) { return 0; }
int pam_sm_setcred(pam_handle_t*, int, int, const char**) { return 0; }
int pam_sm_acct_mgmt(pam_handle_t*, int, int, const char**) { return 0; }
int converse(const pam_conv*) { return 0; }
}

TENON_EXPORT(pam_sm_authenticate, pam_sm_setcred, pam_sm_acct_mgmt, converse);
