// SPDX-License-Identifier: BSL-1.0
//
// Descriptions that say less, or say it in another way, and are true all the same.
#include <tenon/describe.hpp>
#include <tenon/identity.hpp>

namespace acme {

struct Image {
    int width, height;
};
class Codec {
public:
    virtual void encode() = 0;
    virtual int level() const;
    virtual ~Codec();
    static int shared;
    void method();
    struct Inside {};
    enum { constant };
};
struct Listed : Codec {  // lists what it overrides, too
    void encode() override;
    int level() const override;
    virtual void more();
};
struct PartlyListed : Codec {
    void encode() override;
    int level() const override;
    virtual void more();
};
struct WithDataOfItsBase : Image {
    int depth;
};
struct WithoutAnyOfItsOwn : Image {};
template <class T>
class Box {
    T value;
    friend tenon::description<Box>;
};
enum class Code { ok = 3, gone = 1000 };
enum class Whole { one = 70'000, two = 80'000, again = two };
class Trusted {
    int a, b;
};
class Device;

}  // namespace acme

TENON_DESCRIBE(acme::Codec, encode, level);
TENON_DESCRIBE_DERIVED(acme::Listed, (acme::Codec), encode, level, more);
TENON_DESCRIBE_DERIVED(acme::PartlyListed, (acme::Codec), level, more);
TENON_DESCRIBE(acme::WithDataOfItsBase, width, height, depth);
TENON_DESCRIBE(acme::WithoutAnyOfItsOwn, width, height);
template <class T>
struct tenon::description<acme::Box<T>> : tenon::described<tenon::member<"value", &acme::Box<T>::value>> {};
TENON_DESCRIBE_ENUM(acme::Code, ok, gone);
TENON_REFLECTED(acme::Whole);
TENON_NOMINAL(acme::Trusted, "2");
TENON_OPAQUE(acme::Device);

static_assert(
    tenon::type_hash_v<void(acme::Listed&, acme::PartlyListed&, acme::WithDataOfItsBase&, acme::WithoutAnyOfItsOwn&,
                            acme::Box<int>&, acme::Code, acme::Whole, acme::Trusted&, acme::Device&)> != 0);

constexpr bool are_equal(const char* a, const char* b) {
    while (*a == *b && *a != '\0') ++a, ++b;
    return *a == *b;
}
static_assert(
    are_equal(tenon::type_text_v<acme::Whole>.data(),
              "var acme::Whole\nenum acme::Whole : int reflected { one = 70000; two = 80000; again = 80000 }"));
