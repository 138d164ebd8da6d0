// SPDX-License-Identifier: BSL-1.0
#include <tenon/identity/name.hpp>

#include <tenon/describe.hpp>

#include "../catch.hpp"
#include "texts.hpp"

#include <pthread.h>

#include <chrono>
#include <coroutine>
#include <cstddef>
#include <cstdio>
#include <ctime>
#include <cwchar>
#include <string>
#include <system_error>
#include <vector>

#if defined(__GLIBCXX__)
#include <experimental/any>
#include <experimental/memory>
#endif

struct __dirstream;  // as the C library declares its handles
struct name_at_global_scope {};
struct _IO_FILES {
    int x;
};

namespace names {

struct Image {
    struct Row {
        struct Cell {};
        enum class Kind { a };
    };
    enum Depth { eight };
};
typedef struct {
    int x;
} ByTypedef;
using Alias = Image::Row;
struct _with_underscores_ {};
struct struct_in_name {};
struct \u00c9t\u00e9 {};
template <class T>
struct Box {
    struct Node {
        T value;
    };
};
inline namespace v2 {
struct Versioned {};
}  // namespace v2
struct std_like {};
namespace std_ {
struct Thing {};
}  // namespace std_
namespace __1 {
struct Thing {};
}  // namespace __1
struct _IO_FILE {
    int x;
};
struct Lock {
    pthread_mutex_t mutex;
    std::FILE* log;
    std::mbstate_t state;
};

}  // namespace names

TENON_NAME(names::Box<int>::Node, "names::Box<int>::Node");
TENON_NAME(names::Versioned, "names::v2::Versioned");

TEST_CASE("a class or enum is called by its name with all its scopes") {
    STATIC_REQUIRE(spelled<name_at_global_scope> == "name_at_global_scope");
    STATIC_REQUIRE(spelled<names::Image> == "names::Image");
    STATIC_REQUIRE(spelled<names::Image::Row> == "names::Image::Row");
    STATIC_REQUIRE(spelled<names::Image::Row::Cell> == "names::Image::Row::Cell");
    STATIC_REQUIRE(spelled<names::Image::Row::Kind> == "names::Image::Row::Kind");
    STATIC_REQUIRE(spelled<names::Image::Depth> == "names::Image::Depth");
}

TEST_CASE("an alias is transparent, and a typedef names what has no other name") {
    STATIC_REQUIRE(spelled<names::Alias> == "names::Image::Row");
    STATIC_REQUIRE(spelled<names::ByTypedef> == "names::ByTypedef");
}

TEST_CASE("names of any characters that an identifier may have") {
    STATIC_REQUIRE(spelled<names::_with_underscores_> == "names::_with_underscores_");
    STATIC_REQUIRE(spelled<names::struct_in_name> == "names::struct_in_name");
    CHECK(spelled<names::\u00c9t\u00e9> == "names::\xc3\x89t\xc3\xa9");
}

TEST_CASE("inline namespaces of the standard library are left out") {
    STATIC_REQUIRE(spelled<std::string> == "std::basic_string<char>");
    STATIC_REQUIRE(spelled<std::vector<int>> == "std::vector<int>");
    STATIC_REQUIRE(spelled<std::chrono::system_clock> == "std::chrono::system_clock");
    STATIC_REQUIRE(spelled<std::error_code> == "std::error_code");
    STATIC_REQUIRE(spelled<std::coroutine_handle<>> == "std::coroutine_handle<>");
#if defined(__GLIBCXX__)
    STATIC_REQUIRE(spelled<std::experimental::any> == "std::experimental::any");
    STATIC_REQUIRE(spelled<std::experimental::observer_ptr<int>> == "std::experimental::observer_ptr<int>");
#endif
}

TEST_CASE("a namespace that only looks like the standard library's is kept") {
    STATIC_REQUIRE(spelled<names::std_like> == "names::std_like");
    STATIC_REQUIRE(spelled<names::std_::Thing> == "names::std_::Thing");
    STATIC_REQUIRE(spelled<names::__1::Thing> == "names::__1::Thing");
}

TEST_CASE("a name given by TENON_NAME replaces the compiler's") {
    STATIC_REQUIRE(spelled<names::Box<int>::Node> == "names::Box<int>::Node");
    STATIC_REQUIRE(spelled<names::Versioned> == "names::v2::Versioned");
    STATIC_REQUIRE(spelled<void(names::Versioned*)> == "void(names::v2::Versioned*)");
    STATIC_REQUIRE(spelled<names::Box<names::Versioned>> == "names::Box<names::v2::Versioned>");
}

TEST_CASE("types without linkage are distinguished from those that another binary can name") {
    constexpr auto is_nameable = [](tenon::detail::Chars printed) {
        return tenon::detail::read_name(printed).is_nameable;
    };
    STATIC_REQUIRE(is_nameable("acme::Image"));
    STATIC_REQUIRE(is_nameable("acme::Box<(anonymous namespace)::T>"));  // the argument is refused where it is spelled
    STATIC_REQUIRE_FALSE(is_nameable("(anonymous namespace)::Image"));
    STATIC_REQUIRE_FALSE(is_nameable("{anonymous}::Image"));
    STATIC_REQUIRE_FALSE(is_nameable("acme::{anonymous}::Image"));
    STATIC_REQUIRE_FALSE(is_nameable("main()::Local"));
    STATIC_REQUIRE_FALSE(is_nameable("(lambda at a.cpp:3:4)"));
    STATIC_REQUIRE_FALSE(is_nameable("<lambda()>"));
    STATIC_REQUIRE_FALSE(is_nameable("acme::<unnamed struct>"));
}

TEST_CASE("a type that is declared without a name is distinguished from one whose scope has none") {
    constexpr auto is_unnamed = [](tenon::detail::Chars printed) {
        return tenon::detail::read_name(printed).is_unnamed;
    };
#if defined(__clang__)
    STATIC_REQUIRE(is_unnamed("acme::Image::(unnamed struct at acme/image.hpp:5:20)"));
    STATIC_REQUIRE(is_unnamed("acme::Box<int>::(unnamed enum at /it's (a) <b>/image.hpp:5:20)"));
    STATIC_REQUIRE(is_unnamed("acme::Box<acme::(unnamed struct at a.hpp:5:20)>::(unnamed enum at b.hpp:1:2)"));
    STATIC_REQUIRE_FALSE(is_unnamed("acme::Box<acme::(unnamed struct at acme/image.hpp:5:20)>"));
    STATIC_REQUIRE_FALSE(is_unnamed("(lambda at a.cpp:3:4)"));
#else
    STATIC_REQUIRE(is_unnamed("acme::Image::<unnamed struct>"));
    STATIC_REQUIRE(is_unnamed("acme::Image::<unnamed struct>::<unnamed union>"));
    STATIC_REQUIRE(is_unnamed("acme::Box<int>::<unnamed enum>"));
    STATIC_REQUIRE_FALSE(is_unnamed("acme::Image::<unnamed struct>::Kind"));
    STATIC_REQUIRE_FALSE(is_unnamed("acme::Box<acme::Image::<unnamed struct> >"));
    STATIC_REQUIRE_FALSE(is_unnamed("<lambda()>"));
#endif
    STATIC_REQUIRE_FALSE(is_unnamed("(anonymous namespace)::Image"));
    STATIC_REQUIRE_FALSE(is_unnamed("acme::Image"));
}

TEST_CASE("member classes of class templates are distinguished from specialisations") {
    constexpr auto is_member = [](tenon::detail::Chars printed) {
        return tenon::detail::read_name(printed).is_member_of_template;
    };
    STATIC_REQUIRE(is_member("acme::Box<int>::Node"));
    STATIC_REQUIRE(is_member("acme::Box<acme::Pair<int, int>>::Node<int>"));
    STATIC_REQUIRE_FALSE(is_member("acme::Box<acme::Box<int>::Node>"));
    STATIC_REQUIRE_FALSE(is_member("acme::Box<int>"));
    STATIC_REQUIRE_FALSE(is_member("acme::Box"));
}

TEST_CASE("a handle of the C library is opaque, whether its unit sees it defined or not") {
    STATIC_REQUIRE(text_of<FILE*> == "var _IO_FILE*\nstruct _IO_FILE opaque");
    STATIC_REQUIRE(text_of<int(const FILE*)> == "fn int(const _IO_FILE*)\nstruct _IO_FILE opaque");
    STATIC_REQUIRE(text_of<__dirstream*> == "var __dirstream*\nstruct __dirstream opaque");
}

TEST_CASE("a type of the C library without documented members is trusted by its name and size") {
    CHECK(line_of<pthread_mutex_t> ==
          "union pthread_mutex_t size " + std::to_string(sizeof(pthread_mutex_t)) + " align 8 trivial C library");
    STATIC_REQUIRE(line_of<std::max_align_t> == "struct max_align_t size 32 align 16 trivial C library");
    CHECK(inside_of<names::Lock>.starts_with("mutex: pthread_mutex_t @0; log: _IO_FILE* @"));
    STATIC_REQUIRE(text_of<names::Lock>.ends_with("\nstruct __mbstate_t size 8 align 4 trivial C library"));
}

TEST_CASE("a struct with documented members of the C library is looked into, and so is a user's of the same name") {
    STATIC_REQUIRE(inside_of<std::tm>.starts_with("tm_sec: int @0; tm_min: int @4; "));
    STATIC_REQUIRE(inside_of<std::timespec>.starts_with("tv_sec: long @0; "));
    STATIC_REQUIRE(inside_of<names::_IO_FILE> == "x: int @0");
    STATIC_REQUIRE(inside_of<_IO_FILES> == "x: int @0");
}
