#!/usr/bin/env python3
# SPDX-License-Identifier: BSL-1.0
"""Writes the sources of the plugins that the benches open.

usage: generate.py exports COUNT OUTPUT...      COUNT exports of ten small signatures in turn, stated 100 at a time, in as many units
       generate.py long COUNT OUTPUT...         the same number with signatures of about 500 characters
       generate.py packages COUNT OUTPUT...     an export that reaches each of COUNT packages of three types
       generate.py ordinary COUNT OUTPUT...     10 exports, and COUNT classes of ordinary C++ in namespace std's company
"""
import pathlib
import sys

# Export k has signature k % 10. The hosts look them up by these types: keep in step with plugins.hpp.
SIGNATURES = [
    "int function(int value) { return value + ID; }",
    "double function(double value) { return value * ID; }",
    "void function(int* value) { *value += ID; }",
    "long function(long a, long b) { return a + b + ID; }",
    "float function(float a, float b) { return a * b + ID; }",
    "unsigned function(unsigned value) { return value ^ ID; }",
    "void function(bench::Point& point) { point.x += ID; }",
    "const char* function(const char* text) { return text + ID % 2; }",
    "bool function(const bench::Point& a, const bench::Point& b) { return a.x == b.x + ID; }",
    "long long function(const bench::Box* box) { return box->first.x + ID; }",
]
STATEMENT = 100


def small(k):
    return SIGNATURES[k % 10].replace("function(", f"function_{k:05}(").replace("ID", str(k))


def long(k):
    parameters = ", ".join(["const bench::PointOfALongNameThatTakesItsTimeToRead&"] * 8)
    return f"int function_{k:05}({parameters}, int (&)[{k + 1}]) {{ return {k}; }}"


def exports(function, numbers):
    lines = ['#include "plugins.hpp"', "", "#include <tenon/export.hpp>", ""]
    lines += [function(k) for k in numbers] + [""]
    for first in range(numbers.start, numbers.stop, STATEMENT):
        names = [f"function_{k:05}" for k in range(first, min(first + STATEMENT, numbers.stop))]
        lines.append(f"TENON_EXPORT({', '.join(names)});")
    return lines


def packages(_, numbers):
    lines = ["#include <tenon/export.hpp>", "#include <tenon/package.hpp>", ""]
    for k in numbers:
        lines += [f"namespace bench::p{k} {{",
                  "enum class Kind : unsigned char { plain, fancy };",
                  "struct Options { int radius; double strength; const char* name; };",
                  "struct Part { Part* next; Options options; Kind kind; int number; };",
                  "}",
                  f'TENON_PACKAGE("bench.p{k}", bench::p{k}::Part, bench::p{k}::Options, bench::p{k}::Kind);', ""]
    lines += [f"void use_{k:05}(bench::p{k}::Part&) {{}}" for k in numbers]
    lines.append(f"TENON_EXPORT({', '.join(f'use_{k:05}' for k in numbers)});")
    return lines


def ordinary(_, numbers):
    lines = ["#include <algorithm>", "#include <functional>", "#include <map>", "#include <memory>", "#include <sstream>",
             "#include <stdexcept>", "#include <string>", "#include <unordered_map>", "#include <vector>", ""]
    lines += ["namespace ordinary {", "struct Part {", "    virtual ~Part() = default;",
              "    virtual std::string describe() const = 0;", "    virtual double weight(const std::string& unit) const = 0;", "};"]
    for k in numbers:
        lines.append(f"""
struct Item{k} {{ std::string name; double value; std::vector<int> counts; }};
class Part{k} : public Part {{
public:
    void add(Item{k} item) {{
        by_name_[item.name].push_back(item);
        index_.emplace(item.name, std::make_shared<Item{k}>(std::move(item)));
        for (const auto& listener : listeners_) listener(items_.back());
    }}
    std::string describe() const override {{
        std::ostringstream out;
        for (const auto& [name, items] : by_name_) out << name << ": " << items.size() << '\\n';
        return out.str();
    }}
    double weight(const std::string& unit) const override {{
        const auto found = index_.find(unit);
        if (found == index_.end()) throw std::out_of_range("no unit " + unit);
        std::vector<Item{k}> sorted = items_;
        std::sort(sorted.begin(), sorted.end(), [](const Item{k}& a, const Item{k}& b) {{ return a.value < b.value; }});
        return found->second->value + {k};
    }}
    void listen(std::function<void(const Item{k}&)> listener) {{ listeners_.push_back(std::move(listener)); }}

private:
    std::map<std::string, std::vector<Item{k}>> by_name_;
    std::unordered_map<std::string, std::shared_ptr<Item{k}>> index_;
    std::vector<Item{k}> items_;
    std::vector<std::function<void(const Item{k}&)>> listeners_;
}};
std::unique_ptr<Part> make{k}(Item{k} item) {{
    auto part = std::make_unique<Part{k}>();
    part->listen([raw = part.get()](const Item{k}& added) {{ if (added.value < 0) raw->describe(); }});
    part->add(std::move(item));
    return part;
}}""")
    return lines + ["}"]


def main():
    kind, count, outputs = sys.argv[1], int(sys.argv[2]), [pathlib.Path(one) for one in sys.argv[3:]]
    if kind == "ordinary":  # the last unit holds the exports
        outputs.pop().write_text("\n".join(exports(small, range(10))) + "\n")
    write, function = {"exports": (exports, small), "long": (exports, long), "packages": (packages, None),
                       "ordinary": (ordinary, None)}[kind]
    each = count // len(outputs)
    for unit, output in enumerate(outputs):
        output.write_text("\n".join(write(function, range(unit * each, (unit + 1) * each))) + "\n")


main()
