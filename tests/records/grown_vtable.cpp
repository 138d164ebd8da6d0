// SPDX-License-Identifier: BSL-1.0
#include <tenon/records/grown_vtable.hpp>

#include <tenon/describe.hpp>
#include <tenon/records/requested.hpp>

#include "../catch.hpp"

#include <initializer_list>
#include <string>
#include <string_view>

using namespace tenon::detail;

#pragma GCC diagnostic ignored "-Wnon-virtual-dtor"  // a destructor is one of the things that versions differ by

// Versions of an interface, each in a namespace of its own.
namespace grown {
struct Base {
    virtual void run() = 0;
    virtual void stop() = 0;
};
struct OtherBase {
    virtual void go() = 0;
};
}  // namespace grown
namespace grown::first {
struct Filter {
    virtual void draw() = 0;
    virtual ~Filter() = default;
};
struct Derived : Base {
    virtual void draw() = 0;
};
}  // namespace grown::first
namespace grown::appended {
struct Filter {
    virtual void draw() = 0;
    virtual ~Filter() = default;
    virtual void preview() = 0;
};
struct Derived : Base {
    virtual void draw() = 0;
    virtual void preview() = 0;
};
}  // namespace grown::appended
namespace grown::destructor_moved {
struct Filter {
    virtual void draw() = 0;
    virtual void preview() = 0;
    virtual ~Filter() = default;
};
}  // namespace grown::destructor_moved
namespace grown::destructor_in_front {
struct Filter {
    virtual ~Filter() = default;
    virtual void draw() = 0;
    virtual void preview() = 0;
};
}  // namespace grown::destructor_in_front
namespace grown::overriding {
struct Derived : Base {
    virtual void draw() = 0;
    void stop() override = 0;
};
}  // namespace grown::overriding
namespace grown::with_destructor {
struct Derived : Base {
    virtual void draw() = 0;
    virtual void preview() = 0;
    virtual ~Derived() = default;
};
}  // namespace grown::with_destructor
namespace grown::not_kept_up {
struct Filter {
    virtual void draw() = 0;
    virtual ~Filter() = default;
    virtual void hidden() {}
    virtual void preview() = 0;
};
}  // namespace grown::not_kept_up
namespace grown::inserted {
struct Filter {
    virtual void reset() {}
    virtual void draw() = 0;
    virtual ~Filter() = default;
    virtual void preview() = 0;
};
}  // namespace grown::inserted
namespace grown::other_base {
struct Derived : OtherBase {
    virtual void draw() = 0;
    virtual void preview() = 0;
};
}  // namespace grown::other_base
namespace grown::data {
struct Filter {
    int depth;
};
struct Longer {
    int depth, width;
};
}  // namespace grown::data

TENON_DESCRIBE(grown::Base, run, stop);
TENON_DESCRIBE(grown::OtherBase, go);
TENON_DESCRIBE(grown::first::Filter, draw);
TENON_DESCRIBE_DERIVED(grown::first::Derived, (grown::Base), draw);
TENON_DESCRIBE(grown::appended::Filter, draw, preview);
TENON_DESCRIBE_DERIVED(grown::appended::Derived, (grown::Base), draw, preview);
TENON_DESCRIBE(grown::destructor_moved::Filter, draw, preview);
TENON_DESCRIBE(grown::destructor_in_front::Filter, draw, preview);
TENON_DESCRIBE_DERIVED(grown::overriding::Derived, (grown::Base), draw, stop);
TENON_DESCRIBE_DERIVED(grown::with_destructor::Derived, (grown::Base), draw, preview);
TENON_DESCRIBE(grown::not_kept_up::Filter, draw, preview);
TENON_DESCRIBE(grown::inserted::Filter, draw, preview);
TENON_DESCRIBE_DERIVED(grown::other_base::Derived, (grown::OtherBase), draw, preview);
TENON_GROWS(grown::first::Filter, made_by_plugin);
TENON_GROWS(grown::first::Derived, made_by_plugin);
TENON_GROWS(grown::appended::Filter, made_by_plugin);
TENON_GROWS(grown::appended::Derived, made_by_plugin);
TENON_GROWS(grown::destructor_moved::Filter, made_by_plugin);
TENON_GROWS(grown::destructor_in_front::Filter, made_by_plugin);
TENON_GROWS(grown::overriding::Derived, made_by_plugin);
TENON_GROWS(grown::with_destructor::Derived, made_by_plugin);
TENON_GROWS(grown::not_kept_up::Filter, made_by_plugin);
TENON_GROWS(grown::inserted::Filter, made_by_plugin);
TENON_GROWS(grown::other_base::Derived, made_by_plugin);
TENON_GROWS(grown::data::Filter, made_by_plugin);
TENON_GROWS(grown::data::Longer, made_by_plugin);

namespace {

/// A class, and its line as if it were acme::Filter.
template <class T>
struct Version {
    Records records = records_of(requested<void(T&)>);
    std::string line;
    const VtableRecord* vtable = nullptr;

    Version() {
        const LineVector lines = lines_of(requested<void(T&)>);
        line = lines[1];
        vtable = records.find_vtable(hash_of_line(line));
        const std::size_t name = line.find(' ') + 1;
        line.replace(name, line.find(' ', name) - name, "acme::Filter");
    }
    ClassWithVtable with_vtable() const { return {line, vtable}; }
};

/// The lines of a text.
LineVector text(std::initializer_list<std::string_view> lines) {
    LineVector all;
    for (const std::string_view line : lines) all.push_back(line);
    return all;
}

/// Why the vtable of a longer version does not begin with that of the shorter one.
template <class Shorter, class Longer>
std::string why() {
    const Version<Shorter> shorter;
    const Version<Longer> longer;
    const std::string why = explain_grown_vtable(shorter.with_vtable(), longer.with_vtable());
    // In either direction, the comparison of lines and vtables says the same.
    const LineVector before = text({shorter.line}), after = text({longer.line});
    const auto class_of = [](const auto& version) { return [&](std::string_view) { return version.with_vtable(); }; };
    std::string told, told_back;
    const Fit fit = fit_of(before, after, Sides::program_finds_plugin, told, class_of(shorter), class_of(longer));
    const Fit back =
        fit_of(after, before, Sides::program_finds_any_older, told_back, class_of(longer), class_of(shorter));
    CHECK(fit == back);
    CHECK(told == told_back);
    if (line_fits(shorter.line, longer.line, Sides::program_finds_plugin)) {
        CHECK(told == why);
        CHECK(fit == (why.empty() ? Fit::grown : Fit::other));
    } else {
        CHECK(fit == Fit::other);
    }
    return why;
}

}  // namespace

TEST_CASE("a virtual function is appended behind all others") {
    CHECK(why<grown::first::Filter, grown::appended::Filter>().empty());
    CHECK(why<grown::first::Derived, grown::appended::Derived>().empty());
}

TEST_CASE("a destructor that was moved behind or in front of a function is found, though no text shows it") {
    CHECK(why<grown::first::Filter, grown::destructor_moved::Filter>() ==
          "struct acme::Filter: 'preview: virtual void()' is in slot 1 of the longer version, where the other has 3 "
          "slots: it was not appended");
    CHECK(why<grown::first::Filter, grown::destructor_in_front::Filter>() ==
          "struct acme::Filter: 'draw: virtual void()' is in slot 2 of the longer version and in slot 0 of the other");
}

TEST_CASE("a function that overrides one of the base was not appended") {
    CHECK(
        why<grown::first::Derived, grown::overriding::Derived>() ==
        "struct acme::Filter: 'stop: virtual void()' is in slot 1 of the longer version, where the other has 3 slots: "
        "it was not appended");
}

TEST_CASE("another base or destructor is another vtable") {
    const std::string other = "struct acme::Filter: its vtable has another base or destructor";
    CHECK(why<grown::first::Derived, grown::with_destructor::Derived>() == other);
    CHECK(why<grown::first::Derived, grown::other_base::Derived>() == other);
}

TEST_CASE("a function that was inserted and that no description lists is found") {
    CHECK(why<grown::first::Filter, grown::inserted::Filter>() ==
          "struct acme::Filter: 'draw: virtual void()' is in slot 1 of the longer version and in slot 0 of the other");
    CHECK(why<grown::first::Filter, grown::not_kept_up::Filter>().empty());  // behind the end: as if it were listed
}

TEST_CASE("classes without virtual functions have no vtable to compare, others must have recorded it") {
    CHECK(why<grown::data::Filter, grown::data::Longer>().empty());
    const Version<grown::first::Filter> shorter;
    const Version<grown::appended::Filter> longer;
    const std::string none = "struct acme::Filter: its vtable is not recorded";
    CHECK(explain_grown_vtable({shorter.line, nullptr}, longer.with_vtable()) == none);
    CHECK(explain_grown_vtable(shorter.with_vtable(), {longer.line, nullptr}) == none);
    CHECK(explain_grown_vtable({shorter.line, nullptr}, {longer.line, nullptr}) == none);
    // Not the other way round: the longer one has more slots.
    CHECK(explain_grown_vtable(longer.with_vtable(), shorter.with_vtable()) == none);
}

TEST_CASE("what does not grow is compared by its lines alone") {
    const Version<grown::first::Filter> shorter;
    const Version<grown::appended::Filter> longer;
    const auto class_of = [](const auto& version) { return [&](std::string_view) { return version.with_vtable(); }; };
    const std::string image = "struct acme::Image size 4 align 4 trivial { a: int @0 }",
                      other_image = "struct acme::Image size 4 align 4 trivial { b: int @0 }",
                      more = "struct acme::More size 4 align 4 trivial { b: int @0 }";
    std::string told;
    const auto fit = [&](const LineVector& expected, const LineVector& found, Sides sides) {
        return fit_of(expected, found, sides, told, class_of(shorter), class_of(longer));
    };
    const Sides sides = Sides::program_finds_plugin;
    CHECK(fit(text({image}), text({image}), sides) == Fit::same);
    CHECK(fit(text({image}), text({image, more}), sides) == Fit::same);
    CHECK(fit(text({image}), text({other_image}), sides) == Fit::other);
    CHECK(fit(text({shorter.line, image}), text({longer.line, image, more}), sides) == Fit::grown);
    CHECK(fit(text({shorter.line, image}), text({longer.line, other_image}), sides) == Fit::other);
    CHECK(fit(text({shorter.line}), text({longer.line}), Sides::alike) == Fit::other);
    CHECK(fit(text({shorter.line}), text({longer.line}), Sides::plugin_finds_program) == Fit::other);
    CHECK(told.empty());
}
