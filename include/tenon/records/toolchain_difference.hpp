// SPDX-License-Identifier: BSL-1.0
//
// Whether two versions differ only by how they were built and not by their source. Then the message "another version"
// would send the reader after a change that nobody made.
#pragma once

#include <tenon/records/find_differences.hpp>

#include <cstddef>
#include <string>
#include <string_view>

namespace [[gnu::visibility("hidden")]] tenon {
namespace detail {

/// The fields of a toolchain record: "g++ 12.2.0; libstdc++ cxx11; LP64; enum 4; pack 16; char signed; wchar_t 4; long
/// double 64; rtti on; exceptions on; abi 1017".
struct ToolchainFields {
    std::string_view compiler, library, data_model, enums, packing, characters, wide_characters, long_doubles, rtti,
        exceptions, abi;

    explicit ToolchainFields(std::string_view text) {
        for (std::string_view* field : {&compiler, &library, &data_model, &enums, &packing, &characters,
                                        &wide_characters, &long_doubles, &rtti, &exceptions, &abi}) {
            const std::size_t end = text.find("; ");
            *field = text.substr(0, end);
            text = end == std::string_view::npos ? std::string_view() : text.substr(end + 2);
        }
    }
};

/// Says what two builds do differently to types, with the flags. Empty if they do nothing differently.
inline std::string build_differences(const ToolchainFields& expected, const ToolchainFields& found) {
    std::string text;
    const auto add = [&](const char* what, std::string_view a, std::string_view b, const char* flag) {
        if (a == b || a.empty() || b.empty()) return;
        text +=
            "\n  " + std::string(what) + ": expected '" + std::string(a) + "', found '" + std::string(b) + "'" + flag;
    };
    const auto value_of = [](std::string_view field) { return field.substr(field.rfind(' ') + 1); };
    const auto same_library =
        expected.library.substr(0, expected.library.find(' ')) == found.library.substr(0, found.library.find(' '));
    add("the standard library", expected.library, found.library,
        !same_library                                                   ? " (-stdlib)"
        : expected.library.find("debug") != found.library.find("debug") ? " (_GLIBCXX_DEBUG)"
                                                                        : " (_GLIBCXX_USE_CXX11_ABI)");
    add("the data model", expected.data_model, found.data_model, "");
    add("the smallest enum, in bytes", value_of(expected.enums), value_of(found.enums), " (-fshort-enums)");
    add("the packing of structs, in bytes", value_of(expected.packing), value_of(found.packing), " (-fpack-struct)");
    add("plain char", value_of(expected.characters), value_of(found.characters), " (-funsigned-char)");
    add("wchar_t, in bytes", value_of(expected.wide_characters), value_of(found.wide_characters), " (-fshort-wchar)");
    add("the digits of long double, in bits", value_of(expected.long_doubles), value_of(found.long_doubles),
        " (-mlong-double)");
    add("run-time type information", value_of(expected.rtti), value_of(found.rtti), " (-fno-rtti)");
    if (expected.compiler == found.compiler)
        add("the ABI of C++", value_of(expected.abi), value_of(found.abi), " (-fabi-version)");
    return text;
}

/// Whether a fundamental type whose form varies ends at a place of a line: "char" of "char(unsigned)".
inline bool is_behind_a_fundamental_type(std::string_view line, std::size_t at) {
    for (const std::string_view name : {"char", "wchar_t", "long double"})
        if (line.substr(0, at).ends_with(name)) return true;
    return false;
}

/// A line without everything that a flag can change: what the source says.
inline std::string as_written(std::string_view line) {
    std::string text(line);
    for (const std::string_view word :
         {"(unsigned)", "(16)", "(32)", "(x87)", "(binary64)", "(binary128)", "(double-double)", " no_rtti", " ms_abi"})
        for (std::size_t at = 0; (at = text.find(word, at)) != std::string::npos;)
            if (word[0] == ' ' || is_behind_a_fundamental_type(text, at))
                text.erase(at, word.size());
            else
                ++at;
    const std::size_t subject = end_of_subject(text), open = text.find(" {", subject);
    if (text.find(" nominal ") == std::string::npos)
        text.erase(subject, open == std::string::npos ? std::string::npos : open - subject);
    for (std::size_t at = 0; (at = text.find(" @", at)) != std::string::npos;) {
        std::size_t end = at + 2;
        while (end < text.size() && text[end] >= '0' && text[end] <= '9') ++end;
        text.erase(at, end - at);
    }
    return text;
}

/// Whether two texts differ at most in what flags can change.
inline bool same_source(const LineVector& a, const LineVector& b) {
    if (a.size() != b.size()) return false;
    for (std::size_t k = 0; k < a.size(); ++k)
        if (as_written(a[k]) != as_written(b[k])) return false;
    return true;
}

}  // namespace detail
}  // namespace tenon
