#!/usr/bin/env python3
# SPDX-License-Identifier: BSL-1.0
"""Holds the README to what it shows: its C++ is in examples/first, its commands build and run it, and what it says is printed.

usage: check.py ROOT COMPILER...
"""
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile

root, compiler = pathlib.Path(sys.argv[1]), sys.argv[2:]
readme = (root / "README.md").read_text()
sources = {path.name: path.read_text() for path in (root / "examples/first").iterdir()}
passed = failed = 0


def check(name, problem):
    global passed, failed
    if problem:
        failed += 1
        print(f"FAILED: {name}: {problem}")
    else:
        passed += 1


for number, block in enumerate(re.findall(r"```cpp\n(.*?)```", readme, re.S), 1):
    check(f"C++ block {number}", "" if any(block in text for text in sources.values()) else "is not an excerpt of examples/first")

with tempfile.TemporaryDirectory() as directory:
    directory = pathlib.Path(directory)
    for name, text in sources.items():
        (directory / name).write_text(text)
    (directory / "tenon").symlink_to(root)
    commands = re.search(r"```sh\n(.*?)```", readme, re.S).group(1).replace("c++ -std", " ".join(compiler) + " -std")
    run = subprocess.run(["sh", "-e", "-c", commands], cwd=directory, capture_output=True, text=True)
    check("the commands", "" if run.stdout == "42\n" else run.stdout + run.stderr)

    # The change that the README asks for, and the message that it promises.
    header, plugin = directory / "length.hpp", directory / "plugin.cpp"
    header.write_text(header.read_text().replace("    Unit unit;", "    float error;\n    Unit unit;"))
    plugin.write_text(plugin.read_text().replace("length.unit}", "length.error, length.unit}"))
    subprocess.run(["sh", "-e", "-c", commands.splitlines()[0]], cwd=directory, check=True)
    run = subprocess.run(["./host"], cwd=directory, capture_output=True, text=True)
    promised = re.search(r"    tenon: .*\n      struct .*\n", readme).group(0).replace("    tenon", "tenon").replace("      struct", "  struct")
    check("the message", "" if run.stdout == promised.replace("/opt/acme", str(directory.resolve())) else run.stdout)

    (directory / "text.cpp").write_text(
        '#include "length.hpp"\n#include <tenon/identity.hpp>\n#include <cstdio>\n'
        "int main() { std::puts(tenon::type_text_v<acme::Length(const acme::Length&)>.data()); }\n")
    header.write_text(sources["length.hpp"])
    subprocess.run([*compiler, "-std=c++20", "-I", root / "include", "text.cpp", "-o", "text"], cwd=directory, check=True)
    text = subprocess.run(["./text"], cwd=directory, capture_output=True, text=True).stdout
    check("the identity text", "" if "".join("    " + line + "\n" for line in text.splitlines()) in readme else text)

print(f"{passed} passed, {failed} failed")
sys.exit(failed != 0)
