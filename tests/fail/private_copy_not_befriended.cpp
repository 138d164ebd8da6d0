// SPDX-License-Identifier: BSL-1.0
// EXPECT: tenon: how a value of this class is passed cannot be told, or depends on the compiler, as its copy or move constructors are private or deleted, or do nothing where those of a member do; use a pointer or a reference, or let a class of a private one befriend tenon::description<T>
// EXPECT: acme::Token
// ALONE
#include <tenon/describe.hpp>
#include <tenon/export.hpp>

namespace acme {
class Token {
public:
    int id = 0;

private:
    Token() = default;
    Token(const Token&) = default;
    friend Token make();
};
Token make() { return {}; }
}  // namespace acme

TENON_DESCRIBE(acme::Token, id);
TENON_EXPORT_AS(make, acme::make);
