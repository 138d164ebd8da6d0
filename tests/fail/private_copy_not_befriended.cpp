// SPDX-License-Identifier: BSL-1.0
// EXPECT: tenon: how this class is passed by value cannot be told, or depends on the compiler: its copy or move constructors are private or deleted, or do nothing although those of a member do something; use a pointer or a reference, or befriend tenon::description<T> if they are private
// TYPE: acme::Token
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
