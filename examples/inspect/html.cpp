// SPDX-License-Identifier: BSL-1.0
#include "html.hpp"

#include "paper.hpp"

#include <cstdio>

namespace inspect {

namespace {

constexpr const char* style = R"(
:root {
  color-scheme: light dark;
  --page: #f6f7f9; --card: #ffffff; --ink: #1c2430; --soft: #5d6878; --line: #dde2e9; --code: #f0f2f5;
  --bad: #b3261e; --bad-soft: #fdecea; --good: #1b6e3c; --good-soft: #e6f4ea; --note: #8a5a00; --note-soft: #fff4dc;
  --accent: #2f5bb7;
}
@media (prefers-color-scheme: dark) {
  :root {
    --page: #12161c; --card: #1a2029; --ink: #e4e9f0; --soft: #98a3b3; --line: #2d3642; --code: #232b36;
    --bad: #ff8a80; --bad-soft: #3b1f20; --good: #7fd49a; --good-soft: #19321f; --note: #f2c063; --note-soft: #362a12;
    --accent: #8db4ff;
  }
}
* { box-sizing: border-box; }
body { margin: 0; background: var(--page); color: var(--ink); font: 16px/1.5 system-ui, "Segoe UI", "DejaVu Sans", sans-serif; }
main { max-width: 68rem; margin: 0 auto; padding: 2rem 1.25rem 4rem; }
code, .mono, svg text { font-family: ui-monospace, "SF Mono", Menlo, Consolas, "DejaVu Sans Mono", monospace; }
code { font-size: 0.875em; overflow-wrap: anywhere; }
h1 { margin: 0; font-size: 1.75rem; line-height: 1.2; }
h2 { margin: 0; font-size: 1.25rem; overflow-wrap: anywhere; }
h3 { margin: 1.5rem 0 0.5rem; font-size: 1rem; }
h3 small { font-weight: 400; color: var(--soft); }
.verdict { padding: 1.5rem; border-radius: 12px; border-left: 8px solid; }
.verdict p { margin: 0.4rem 0 0; color: var(--ink); overflow-wrap: anywhere; }
.breaking.verdict { background: var(--bad-soft); color: var(--bad); border-color: var(--bad); }
.accepted.verdict { background: var(--note-soft); color: var(--note); border-color: var(--note); }
.compatible.verdict, .none.verdict { background: var(--good-soft); color: var(--good); border-color: var(--good); }
.card { margin-top: 1.25rem; padding: 1.25rem 1.5rem; background: var(--card); border: 1px solid var(--line); border-radius: 12px; }
.card header { display: flex; gap: 0.75rem; align-items: center; flex-wrap: wrap; }
.pill { padding: 0.1rem 0.6rem; border-radius: 1rem; font-size: 0.8rem; font-weight: 600; white-space: nowrap; }
.pill.breaking { background: var(--bad-soft); color: var(--bad); }
.pill.accepted { background: var(--note-soft); color: var(--note); }
.pill.compatible, .pill.none { background: var(--good-soft); color: var(--good); }
.chips { display: flex; flex-wrap: wrap; gap: 0.4rem; margin: 0; padding: 0; list-style: none; }
.chips li { padding: 0.15rem 0.6rem; border: 1px solid var(--line); border-radius: 6px; background: var(--code); }
.chips b { color: var(--bad); }
.chips .accepted b { color: var(--note); }
.chips small { color: var(--soft); }
a { color: var(--accent); text-decoration: none; }
a:hover { text-decoration: underline; }
table { width: 100%; border-collapse: collapse; }
table.sides { table-layout: fixed; }
table.sides th:first-child { width: 24%; }
th, td { padding: 0.35rem 0.75rem 0.35rem 0; text-align: left; vertical-align: top; border-bottom: 1px solid var(--line); }
th { font-size: 0.8rem; font-weight: 600; color: var(--soft); }
tr:last-child td { border-bottom: 0; }
td { overflow-wrap: anywhere; }
.was { color: var(--bad); }
.is { color: var(--good); }
.nothing, .soft { color: var(--soft); }
.flags { margin: 0.75rem 0 0; padding: 0.6rem 0.9rem; border-radius: 8px; background: var(--note-soft); color: var(--note); }
.graph { margin-top: 1rem; overflow-x: auto; }
.graph svg { display: block; max-width: none; }
svg text { font-size: 12px; fill: var(--ink); }
svg .box { fill: var(--code); stroke: var(--line); }
svg .changed .box { fill: var(--card); stroke: var(--bad); stroke-width: 1.5; }
svg .export .box { fill: var(--card); stroke: var(--accent); }
svg .export .name { fill: var(--accent); font-weight: 600; }
svg .changed .name { font-weight: 600; }
svg .kind { fill: var(--soft); font-size: 11px; }
svg .was { fill: var(--bad); }
svg .is { fill: var(--good); }
svg .edge { fill: none; stroke: var(--soft); stroke-width: 1.25; }
svg .arrow { fill: var(--soft); }
svg .label { fill: var(--soft); font-size: 11px; stroke: var(--card); stroke-width: 4px; paint-order: stroke; }
details { margin-top: 1rem; }
summary { cursor: pointer; color: var(--soft); }
footer { margin-top: 1rem; font-size: 0.85rem; color: var(--soft); overflow-wrap: anywhere; }
@media print { body { background: none; } .card { break-inside: avoid; } }
)";

}  // namespace

std::string escaped(std::string_view text) {
    std::string result;
    for (std::size_t k = 0; k < text.size();) {
        const auto byte = static_cast<unsigned char>(text[k]);
        const std::size_t size = size_of_character(text, k);
        char visible[8];
        std::snprintf(visible, sizeof visible, "\\x%02x", byte);
        if (size == 0 || byte < 0x20 || byte == 0x7f)
            result += visible;
        else if (byte == '<')
            result += "&lt;";
        else if (byte == '>')
            result += "&gt;";
        else if (byte == '&')
            result += "&amp;";
        else if (byte == '"')
            result += "&quot;";
        else
            result += text.substr(k, size);
        k += size == 0 ? 1 : size;
    }
    return result;
}

std::string element(const char* name, const char* kind, std::string_view text) {
    return std::string("<") + name + " class=\"" + kind + "\">" + escaped(text) + "</" + name + ">";
}

std::string page(std::string_view title, const std::string& body) {
    return "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\"/>\n"
           "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"/>\n"
           "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\"/>\n"
           "<title>" +
           escaped(title) + "</title>\n<style>" + style + "</style>\n</head>\n<body>\n<main>\n" + body +
           "</main>\n</body>\n</html>\n";
}

}  // namespace inspect
