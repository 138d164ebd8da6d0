#!/usr/bin/env python3
# SPDX-License-Identifier: BSL-1.0
"""Holds the README and docs to what they show: the README's C++ is in examples/first, its commands build and run it, and what it says is
printed; every file and heading that is named exists; docs/design.md has all rooms and all codes of errors, and its example the text shown.

usage: check.py ROOT COMPILER...
"""
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile

sys.path.append(str(pathlib.Path(__file__).parents[1]))
import checks

root, *compiler = checks.arguments
root = pathlib.Path(root).resolve()
readme = (root / "README.md").read_text()
design = (root / "docs/design.md").read_text()
sources = {path.name: path.read_text() for path in (root / "examples/first").iterdir()}

for number, block in enumerate(re.findall(r"```cpp\n(.*?)```", readme, re.S), 1):
    checks.tell(f"C++ block {number}", not any(block in text for text in sources.values()) and "is not an excerpt of examples/first")


code = "".join(path.read_text() for folder in ("include", "examples") for path in (root / folder).rglob("*.[ch]pp"))
OTHERS = {"snake_case", "PascalCase", "no_unique_address", "dynamic_cast", "static_cast", "thread_local", "static_assert", "bad_alloc"}  # C++'s


def indented(text):
    return "".join("    " + line + "\n" for line in text.splitlines())


def anchors(text):
    return {re.sub(r"[^\w -]", "", heading).lower().replace(" ", "-") for heading in re.findall(r"^#+ (.+)$", text, re.MULTILINE)}


def missing(page):
    """What a page names and is not there: headers, sources, folders and names of the library in backticks, and where links lead."""
    text = re.sub(r"```.*?```", "", page.read_text(), flags=re.S)
    for name in re.findall(r"`([\w./+-]+/[\w./+-]+|[\w.-]+\.hpp)`", text):
        # Those of a build or of the reader's own, and those that stand for many.
        if name.startswith(("build/", "subprojects", "./")) or name == "length.hpp":
            continue
        if not any((place / name).exists() for place in (root, root / "include/tenon", root / "include")):
            yield name
    for name in re.findall(r"`([A-Z]\w*[a-z]\w*|[a-z]+_[a-z_]+)`", text):
        if not re.search(rf"\b{name}\b", code) and name not in OTHERS:
            yield name
    for link in re.findall(r"\]\(([^)]+)\)", text):
        file, _, anchor = link.partition("#")
        target = page.parent / file if file else page
        if not link.startswith("http") and (not target.exists() or anchor and anchor not in anchors(target.read_text())):
            yield link


for page in [root / "README.md", *sorted((root / "docs").glob("*.md"))]:
    checks.tell(f"what {page.name} names", ", ".join(missing(page)))
house = re.findall(r"^    (\w+)  +\w.*(?:->|<version>)", design, re.MULTILINE)
checks.equal("the rooms in design.md", sorted(house), sorted(path.name for path in (root / "include/tenon").iterdir() if path.is_dir()))
codes = re.findall(r"^    (\w+),? +///<", (root / "include/tenon/support/error.hpp").read_text(), re.MULTILINE)
told = re.findall(r"`(\w+)`", "".join(re.findall(r"^\| (`.*?) \|", design[design.index("| code | when |"):], re.MULTILINE)))
checks.equal("the codes in design.md", sorted(set(told) & set(codes)), sorted(codes))
checks.tell("the number of codes", len(codes) < 20 and "are not read from error.hpp")

with tempfile.TemporaryDirectory() as directory:
    directory = pathlib.Path(directory)
    for name, text in sources.items():
        (directory / name).write_text(text)
    (directory / "tenon").symlink_to(root)
    commands = re.search(r"```sh\n(.*?)```", readme, re.S).group(1).replace("c++ -std", " ".join(compiler) + " -std")
    run = subprocess.run(["sh", "-e", "-c", commands], cwd=directory, capture_output=True, text=True)
    checks.equal("the commands", run.stdout + run.stderr, "42\n")

    build = commands.splitlines()[0].replace("plugin.", "codec.")
    run = subprocess.run(["sh", "-e", "-c", build], cwd=directory, capture_output=True, text=True)
    checks.tell("codec.cpp", run.stderr)

    # The change that the README asks for, and the message that it promises.
    header, plugin = directory / "length.hpp", directory / "plugin.cpp"
    header.write_text(header.read_text().replace("    Unit unit;", "    float error;\n    Unit unit;"))
    plugin.write_text(plugin.read_text().replace("length.unit}", "length.error, length.unit}"))
    subprocess.run(["sh", "-e", "-c", commands.splitlines()[0]], cwd=directory, check=True)
    run = subprocess.run(["./host"], cwd=directory, capture_output=True, text=True)
    promised = re.search(r"    tenon: .*\n      struct .*\n", readme).group(0).replace("    tenon", "tenon").replace("      struct", "  struct")
    checks.equal("the message", run.stdout, promised.replace("/opt/acme", str(directory.resolve())))

    def text_of(source, type_):
        """What the identity text of a type is, whose classes a source declares."""
        main = f"#include <tenon/identity.hpp>\n#include <cstdio>\nint main() {{ std::puts(tenon::type_text_v<{type_}>.data()); }}\n"
        (directory / "text.cpp").write_text(source + main)
        subprocess.run([*compiler, "-std=c++20", "-I", root / "include", "text.cpp", "-o", "text"], cwd=directory, check=True)
        return indented(subprocess.run(["./text"], cwd=directory, capture_output=True, text=True).stdout)

    header.write_text(sources["length.hpp"])
    text = text_of('#include "length.hpp"\n', "acme::Length(const acme::Length&)")
    checks.tell("the identity text", text not in readme and f"README does not show\n{text}")
    [block] = re.findall(r"```cpp\n(.*?)```", design, re.S)
    text = text_of(block, "decltype(filter)")
    checks.tell("the identity text in design.md", text not in design and f"it does not show\n{text}")

checks.finish()
