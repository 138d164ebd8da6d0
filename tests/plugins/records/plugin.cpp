// SPDX-License-Identifier: BSL-1.0
//
// Statements of every kind, in an order that a definition of the command line reverses.
#include <tenon/describe.hpp>
#include <tenon/export.hpp>
#include <tenon/package.hpp>

namespace records {

struct Leaf {
    int value;
};

struct Tree {
    Leaf* leaves;
    Tree* parent;
};

struct Other {
    double x;
};

class Handle;

}  // namespace records

TENON_OPAQUE(records::Handle);
TENON_PACKAGE("test.records.tree", records::Tree);
TENON_PACKAGE("test.records.leaf", records::Leaf);
TENON_PACKAGE("test.records.other", records::Other);
TENON_PACKAGE("test.records.unused", long);

namespace {

void walk(records::Tree*) {}
const records::Leaf first = {1};
int count(const records::Handle*) noexcept { return 0; }
void begin() {}

}  // namespace

namespace records {

#if defined(REVERSED)
TENON_USES(records::Other);
TENON_INIT(begin);
TENON_EXPORT(count);
TENON_EXPORT(first, walk);
#else
TENON_EXPORT(walk, first);
TENON_EXPORT(count);
TENON_INIT(begin);
TENON_USES(records::Other);
#endif

}  // namespace records
