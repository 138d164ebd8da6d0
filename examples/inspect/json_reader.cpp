// SPDX-License-Identifier: BSL-1.0
#include "json_reader.hpp"

#include <charconv>

namespace inspect {

namespace {

/// Reads from a place on. Each function returns false at a mistake and leaves the place there.
class Reader {
public:
    explicit Reader(std::string_view text) : text_(text) {}
    std::size_t at() const { return at_; }

    bool document(JsonValue& value) { return read(value, 0) && (skip(), at_ == text_.size()); }

private:
    static constexpr int deepest = 64;  // so that no file overflows the stack

    char peek() const { return at_ < text_.size() ? text_[at_] : '\0'; }
    void skip() {
        while (at_ < text_.size() && std::string_view(" \t\r\n").find(text_[at_]) != std::string_view::npos) ++at_;
    }
    bool take(std::string_view word) {
        if (text_.substr(at_, word.size()) != word) return false;
        at_ += word.size();
        return true;
    }

    bool read(JsonValue& value, int depth) {
        skip();
        if (depth > deepest) return false;
        switch (peek()) {
            case '{': return read_object(value, depth);
            case '[': return read_list(value, depth);
            case '"': value.kind = JsonValue::Kind::text; return read_text(value.text);
            case 't': value.kind = JsonValue::Kind::truth; return value.truth = true, take("true");
            case 'f': value.kind = JsonValue::Kind::truth; return take("false");
            case 'n': return take("null");
            default: return read_number(value);
        }
    }
    bool read_list(JsonValue& value, int depth) {
        value.kind = JsonValue::Kind::list;
        return read_items(']', [&] { return read(value.items.emplace_back(), depth + 1); });
    }
    bool read_object(JsonValue& value, int depth) {
        value.kind = JsonValue::Kind::object;
        return read_items('}', [&] {
            return read_text(value.names.emplace_back()) && (skip(), take(":")) &&
                   read(value.items.emplace_back(), depth + 1);
        });
    }
    template <class Read>
    bool read_items(char close, Read read_one) {
        ++at_;
        skip();
        if (peek() == close) return ++at_, true;
        for (;;) {
            skip();
            if (!read_one()) return false;
            skip();
            if (peek() == close) return ++at_, true;
            if (!take(",")) return false;
        }
    }
    bool read_number(JsonValue& value) {
        value.kind = JsonValue::Kind::number;
        const std::size_t first = at_;
        take("-");
        bool is_whole = read_digits();
        if (take(".")) is_whole &= read_digits();
        if (take("e") || take("E")) {
            if (!take("+")) take("-");
            is_whole &= read_digits();
        }
        value.text = text_.substr(first, at_ - first);
        return is_whole;
    }
    bool read_digits() {
        const std::size_t first = at_;
        while (peek() >= '0' && peek() <= '9') ++at_;
        return at_ != first;
    }
    bool read_text(std::string& out) {
        if (!take("\"")) return false;
        while (at_ < text_.size()) {
            const char c = text_[at_++];
            if (c == '"') return true;
            if (static_cast<unsigned char>(c) < 0x20) return false;
            if (c != '\\')
                out += c;
            else if (!read_escape(out))
                return false;
        }
        return false;
    }
    bool read_escape(std::string& out) {
        constexpr std::string_view letters = "\"\\/bfnrt", meanings = "\"\\/\b\f\n\r\t";
        const char c = peek();
        ++at_;
        if (const std::size_t found = letters.find(c); found != letters.npos) return out += meanings[found], true;
        std::uint32_t code = 0;
        if (c != 'u' || !read_hex(code)) return false;
        if (code >= 0xd800 && code < 0xdc00) {  // the first half of a pair
            std::uint32_t low = 0;
            if (!take("\\u") || !read_hex(low) || low < 0xdc00 || low >= 0xe000) return false;
            code = 0x10000 + ((code - 0xd800) << 10) + (low - 0xdc00);
        }
        put(out, code);
        return true;
    }
    bool read_hex(std::uint32_t& code) {
        const std::string_view digits = text_.substr(at_ < text_.size() ? at_ : text_.size(), 4);
        const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), code, 16);
        at_ += 4;
        return error == std::errc() && end == digits.data() + 4;
    }
    static void put(std::string& out, std::uint32_t code) {
        const auto byte = [&](std::uint32_t value) { out += static_cast<char>(value); };
        if (code < 0x80) return byte(code);
        if (code < 0x800)
            byte(0xc0 | code >> 6);
        else if (code < 0x10000)
            byte(0xe0 | code >> 12), byte(0x80 | (code >> 6 & 0x3f));
        else
            byte(0xf0 | code >> 18), byte(0x80 | (code >> 12 & 0x3f)), byte(0x80 | (code >> 6 & 0x3f));
        byte(0x80 | (code & 0x3f));
    }

    std::string_view text_;
    std::size_t at_ = 0;
};

}  // namespace

const JsonValue& JsonValue::operator[](std::string_view name) const {
    static const JsonValue nothing;
    for (std::size_t k = 0; k < names.size(); ++k)
        if (names[k] == name) return items[k];
    return nothing;
}

std::optional<std::uint64_t> JsonValue::number() const {
    std::uint64_t value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (kind != Kind::number || error != std::errc() || end != text.data() + text.size()) return std::nullopt;
    return value;
}

std::optional<JsonValue> read_json(std::string_view text, std::size_t& wrong_at) {
    Reader reader(text);
    JsonValue value;
    if (reader.document(value)) return value;
    wrong_at = reader.at();
    return std::nullopt;
}

}  // namespace inspect
