// SPDX-License-Identifier: BSL-1.0
//
// The part of the corpus that is compiled under flags which change the ABI: the text tells what they change, and where it occurs.
#include "show.hpp"

#include <string>
#include <vector>

namespace acme {

enum Small { one, two };
enum class Scoped { a, b };
struct Mixed {
    char a;
    double b;
    Small c;
};
struct Wide {
    long double a;
    wchar_t b;
};
struct Plain {
    int a;
    signed char \u00e9tage;  // is not cut where char is unsigned
};

struct Interface {
    virtual int run(int) = 0;

protected:
    ~Interface() = default;
};

}  // namespace acme

TENON_DESCRIBE(acme::Interface, run);

int main() {
    SHOW(char);
    SHOW(wchar_t);
    SHOW(long double);
    SHOW(int);
    SHOW(void(signed char, unsigned char, short*));
    SHOW(acme::Small);
    SHOW(acme::Scoped);
    SHOW(acme::Mixed);
    SHOW(acme::Wide*);
    SHOW(acme::Plain);
    SHOW(acme::Interface*);
    SHOW(std::string);
    SHOW(std::vector<char>);
}
