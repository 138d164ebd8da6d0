// SPDX-License-Identifier: BSL-1.0
//
// Output: text, coloured on a terminal, tables with aligned columns, JSON, and a line of progress.
#pragma once

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace inspect {

enum class Style { plain, strong, faint, good, bad, name };

/// Whether standard output is a terminal that shows colours.
bool is_coloured();

/// How many bytes the character of UTF-8 has that begins at a place. 0 if none does.
std::size_t size_of_character(std::string_view text, std::size_t at);

/// A text in a style. Characters that could command a terminal are replaced.
std::string styled(std::string_view text, Style style = Style::plain);

/// Rows of cells, written with aligned columns. The last column is not padded.
class Table {
public:
    explicit Table(std::size_t indent) : indent_(indent) {}
    struct Cell {
        std::string text;
        Style style = Style::plain;
    };
    void row(std::vector<Cell> cells) { rows_.push_back(std::move(cells)); }
    void print() const;

private:
    std::size_t indent_;
    std::vector<std::vector<Cell>> rows_;
};

/// A value of JSON, built as text.
class Json {
public:
    static Json text(std::string_view characters);
    static Json number(std::uint64_t value) { return Json(std::to_string(value)); }
    static Json truth(bool value) { return Json(value ? "true" : "false"); }
    static Json none() { return Json("null"); }
    static Json list(const std::vector<Json>& items);
    struct Field;
    static Json object(const std::vector<Field>& fields);
    const std::string& str() const { return text_; }

private:
    explicit Json(std::string text) : text_(std::move(text)) {}
    std::string text_;
};
struct Json::Field {
    const char* name;
    Json value;
};

/// Writes "12 of 3000 files" on a terminal after a second, and removes it at the end.
class Progress {
public:
    explicit Progress(std::size_t all);
    ~Progress() { clear(); }
    Progress(const Progress&) = delete;
    Progress& operator=(const Progress&) = delete;
    void step();
    /// Removes the line. Call it before anything else is written, as that may go to the same terminal.
    void clear();

private:
    std::size_t all_, done_ = 0;
    bool is_terminal_, is_shown_ = false;
    std::chrono::steady_clock::time_point next_;
};

std::string hex(std::uint64_t number);
std::string count(std::size_t number, const char* what);

}  // namespace inspect
