// SPDX-License-Identifier: BSL-1.0
//
// Descriptions that account for the vtables of their classes, in all the ways in which a vtable is laid out.
#include <tenon/describe.hpp>
#include <tenon/export.hpp>

#include <exception>

#if defined(__clang__) && __clang_major__ >= 21
#pragma clang diagnostic ignored "-Wunnecessary-virtual-specifier"
#endif

namespace accounted {

// Virtual destructors: before, between and behind other functions, or alone.
struct First {
    virtual ~First() = default;
    virtual void a() {}
};
struct Between {
    virtual void a() {}
    virtual ~Between() = default;
    virtual void b() = 0;
};
struct Behind {
    virtual void a() {}
    virtual ~Behind() = default;
    int number = 0;
};
struct Alone {
    virtual ~Alone() = default;
};
struct Interface {
    virtual void run() = 0;
    virtual void run(int) const = 0;

protected:
    ~Interface() = default;
};

// What a class adds to a base, and what it takes over.
struct Adds : Between {
    void b() override {}
    virtual int more() { return 1; }
};
struct AddsNothing : Between {
    void a() override {}
};
struct AddsADestructor : Interface {
    virtual ~AddsADestructor() = default;
    void run() override {}
    void run(int) const override {}
};
struct DestructorOfTheSecond : Interface, Alone {
    virtual void more() {}
};
struct Plain {
    int number;
};
struct BehindItsVtable : Plain {
    virtual void a() {}

protected:
    ~BehindItsVtable() = default;
};
struct SharesWithTheSecond : Plain, Behind {
    virtual void more() {}
};

// Overriders with a slot of their own: of a function of the second base, and of one whose result lies elsewhere.
struct Cloneable {
    virtual Cloneable* clone() { return this; }
    virtual Plain* plain() { return nullptr; }

protected:
    ~Cloneable() = default;
};
struct ClonesInPlace : Cloneable {
    ClonesInPlace* clone() override { return this; }
};
struct Both : Interface, Cloneable {
    Both* clone() override { return this; }
    virtual void more() {}
};
struct Elsewhere : Interface, Plain {};
struct ResultElsewhere : Cloneable {
    Elsewhere* plain() override { return nullptr; }
};

// Bases that are trusted: by name, or as the standard library's.
struct Trusted {
    virtual void a() {}
    virtual void b() {}

protected:
    ~Trusted() = default;
};
struct OnTrusted : Trusted {
    virtual void c() {}
};
struct Failure : std::exception {
    const char* what() const noexcept override { return ""; }
    virtual int code() const { return 1; }
};
struct Virtual : virtual Interface {
    virtual void more() {}
};

// What cannot be overridden, or is not public.
struct Last final : Interface {
    void run() override {}
    void run(int) const override {}
    virtual int more() { return 1; }
};
struct LastWithDestructor final {
    virtual void a() {}
    virtual ~LastWithDestructor() = default;
    virtual void b() {}
};
struct DestructorAtTheEnd final {
    virtual void a() {}
    virtual ~DestructorAtTheEnd() = default;
};
class Template {
    friend tenon::description<Template>;
    virtual void before() {}
    int number_ [[maybe_unused]] = 0;

protected:
    virtual void after() {}
    ~Template() = default;
};
struct Functor {
    virtual int operator()(int) = 0;
    virtual bool operator==(const Functor&) const { return false; }

protected:
    ~Functor() = default;
};
struct Finally : Interface, Cloneable {
    void run() final {}
    void run(int) const final {}
    Finally* clone() final { return this; }
    virtual void more() final {}
    virtual void more(int) final {}
};
template <class T>
struct Source {
    virtual T next() { return {}; }
    virtual void reset() {}

protected:
    ~Source() = default;
};

}  // namespace accounted

TENON_DESCRIBE(accounted::First, a);
TENON_DESCRIBE(accounted::Between, a, b);
TENON_DESCRIBE(accounted::Behind, a, number);
TENON_DESCRIBE(accounted::Alone);
TENON_DESCRIBE(accounted::Interface, (run, void()), (run, void(int) const));
TENON_DESCRIBE_DERIVED(accounted::Adds, (accounted::Between), b, more);
TENON_DESCRIBE_DERIVED(accounted::AddsNothing, (accounted::Between));
TENON_DESCRIBE_DERIVED(accounted::AddsADestructor, (accounted::Interface));
TENON_DESCRIBE_DERIVED(accounted::DestructorOfTheSecond, (accounted::Interface, accounted::Alone), more);
TENON_DESCRIBE_DERIVED(accounted::BehindItsVtable, (accounted::Plain), a);
TENON_DESCRIBE_DERIVED(accounted::SharesWithTheSecond, (accounted::Plain, accounted::Behind), more);
TENON_DESCRIBE(accounted::Cloneable, clone, plain);
TENON_DESCRIBE_DERIVED(accounted::ClonesInPlace, (accounted::Cloneable));
TENON_DESCRIBE_DERIVED(accounted::Both, (accounted::Interface, accounted::Cloneable), clone, more);
TENON_DESCRIBE_DERIVED(accounted::Elsewhere, (accounted::Interface, accounted::Plain));
TENON_DESCRIBE_DERIVED(accounted::ResultElsewhere, (accounted::Cloneable), plain);
TENON_NOMINAL(accounted::Trusted, "1");
TENON_DESCRIBE_DERIVED(accounted::OnTrusted, (accounted::Trusted), c);
TENON_DESCRIBE_DERIVED(accounted::Failure, (std::exception), what, code);
TENON_NOMINAL(accounted::Virtual, "1");
TENON_DESCRIBE_DERIVED(accounted::Last, (accounted::Interface), more);
TENON_DESCRIBE(accounted::LastWithDestructor, a, b);
TENON_DESCRIBE(accounted::DestructorAtTheEnd, a);
TENON_DESCRIBE(accounted::Template, before, number_, after);
TENON_DESCRIBE(accounted::Functor, operator(), operator==);
TENON_DESCRIBE_DERIVED(accounted::Finally, (accounted::Interface, accounted::Cloneable), (final, clone),
                       (final, more, void()), (final, more, void(int)));

template <class T>
struct tenon::description<accounted::Source<T>>
    : tenon::described<tenon::member<"next", &accounted::Source<T>::next>,
                       tenon::member<"reset", &accounted::Source<T>::reset>> {};

namespace accounted {

void take(First&, Between&, Behind&, Alone&, Interface&, Adds&, AddsNothing&, AddsADestructor&, DestructorOfTheSecond&,
          BehindItsVtable&, SharesWithTheSecond&, Cloneable&, ClonesInPlace&, Both&, ResultElsewhere&, OnTrusted&,
          Virtual&, Last&, LastWithDestructor&, DestructorAtTheEnd&, Template&, Functor&, Finally&, Source<int>&,
          Source<double>&) {}
TENON_EXPORT(take);

#if !defined(NO_RTTI)
void fail(const Failure&) {}
TENON_EXPORT(fail);
#endif

}  // namespace accounted
