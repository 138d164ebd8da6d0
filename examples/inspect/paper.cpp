// SPDX-License-Identifier: BSL-1.0
#include "paper.hpp"

#include <algorithm>
#include <cstdio>
#include <cstdlib>

#include <unistd.h>

namespace inspect {

namespace {

/// How many characters a text in UTF-8 has.
std::size_t width(std::string_view text) {
    return static_cast<std::size_t>(
        std::count_if(text.begin(), text.end(), [](char c) { return (static_cast<unsigned char>(c) & 0xc0) != 0x80; }));
}

std::string harmless(std::string_view text) {
    std::string result;
    for (const char c : text) {
        const auto byte = static_cast<unsigned char>(c);
        char escape[8] = {c};
        if (byte < 0x20 || byte == 0x7f) std::snprintf(escape, sizeof escape, "\\x%02x", byte);
        result += escape[0] == '\0' ? "\\x00" : escape;
    }
    return result;
}

}  // namespace

std::size_t size_of_character(std::string_view text, std::size_t at) {
    const auto byte = static_cast<unsigned char>(text[at]);
    const std::size_t size = byte < 0x80                   ? 1
                             : byte >= 0xc2 && byte < 0xe0 ? 2
                             : byte >= 0xe0 && byte < 0xf0 ? 3
                             : byte >= 0xf0 && byte < 0xf5 ? 4
                                                           : 0;
    if (size > text.size() - at) return 0;
    for (std::size_t k = 1; k < size; ++k)
        if ((static_cast<unsigned char>(text[at + k]) & 0xc0) != 0x80) return 0;
    return size;
}

bool is_coloured() {
    static const bool coloured = [] {
        const char* const term = std::getenv("TERM");
        const char* const no_colour = std::getenv("NO_COLOR");
        return isatty(STDOUT_FILENO) && term != nullptr && std::string_view(term) != "dumb" &&
               (no_colour == nullptr || *no_colour == '\0');
    }();
    return coloured;
}

std::string styled(std::string_view text, Style style) {
    std::string shown = harmless(text);
    if (!is_coloured() || style == Style::plain || shown.empty()) return shown;
    const char* const code = style == Style::strong  ? "1"
                             : style == Style::faint ? "2"
                             : style == Style::good  ? "32"
                             : style == Style::bad   ? "31"
                                                     : "36";
    return std::string("\033[") + code + "m" + shown + "\033[0m";
}

void Table::print() const {
    std::vector<std::size_t> widths;
    for (const auto& row : rows_) {
        if (widths.size() < row.size()) widths.resize(row.size());
        for (std::size_t k = 0; k + 1 < row.size(); ++k) widths[k] = std::max(widths[k], width(harmless(row[k].text)));
    }
    for (const auto& row : rows_) {
        std::string line(indent_, ' ');
        std::size_t blanks = 0;
        for (std::size_t k = 0; k < row.size(); ++k) {
            if (!row[k].text.empty()) {
                line.append(blanks, ' ');
                blanks = 0;
            }
            line += styled(row[k].text, row[k].style);
            if (k + 1 < row.size()) blanks += widths[k] - width(harmless(row[k].text)) + 2;
        }
        std::printf("%s\n", line.c_str());
    }
}

Json Json::text(std::string_view characters) {
    std::string text = "\"";
    for (std::size_t k = 0; k < characters.size();) {
        const auto byte = static_cast<unsigned char>(characters[k]);
        const std::size_t size = size_of_character(characters, k);
        char escape[8];
        if (size == 0) {
            text += "\\ufffd";
        } else if (byte == '"' || byte == '\\') {
            text += {'\\', characters[k]};
        } else if (byte < 0x20 || byte == 0x7f) {
            std::snprintf(escape, sizeof escape, "\\u%04x", byte);
            text += escape;
        } else {
            text += characters.substr(k, size);
        }
        k += size == 0 ? 1 : size;
    }
    return Json(text + '"');
}

Json Json::list(const std::vector<Json>& items) {
    std::string text = "[";
    for (const Json& item : items) text += (text.size() > 1 ? ", " : "") + item.str();
    return Json(text + "]");
}

Json Json::object(const std::vector<Field>& fields) {
    std::string text = "{";
    for (const Field& field : fields)
        text += (text.size() > 1 ? ", " : "") + Json::text(field.name).str() + ": " + field.value.str();
    return Json(text + "}");
}

Progress::Progress(std::size_t all)
    : all_(all),
      is_terminal_(isatty(STDERR_FILENO) != 0),
      next_(std::chrono::steady_clock::now() + std::chrono::seconds(1)) {}

void Progress::step() {
    ++done_;
    const auto now = std::chrono::steady_clock::now();
    if (!is_terminal_ || now < next_) return;
    next_ = now + std::chrono::milliseconds(100);
    is_shown_ = true;
    std::fflush(stdout);
    std::fprintf(stderr, "\r\033[K%zu of %zu files", done_, all_);
}

void Progress::clear() {
    if (is_shown_) std::fprintf(stderr, "\r\033[K");
    is_shown_ = false;
}

std::string hex(std::uint64_t number) {
    char text[20];
    std::snprintf(text, sizeof text, "%016llx", static_cast<unsigned long long>(number));
    return text;
}

std::string count(std::size_t number, const char* what) {
    return std::to_string(number) + " " + what + (number == 1 ? "" : "s");
}

}  // namespace inspect
