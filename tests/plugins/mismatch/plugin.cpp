// SPDX-License-Identifier: BSL-1.0
#include "api.hpp"

#include <tenon/export.hpp>

bool visit(mismatch::Outer& outer) { return outer.inner->leaf->mode == mismatch::Mode::off; }
mismatch::Outer* root = nullptr;
int last(const mismatch::Aligned& aligned) { return aligned.fourth; }
int use(mismatch::Value value) { return value.number; }
int total(mismatch::Whole whole) { return whole.first.x + whole.second.x + whole.third; }
TENON_EXPORT(visit, root, last, use, total);
