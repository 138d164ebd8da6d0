#!/usr/bin/env python3
# SPDX-License-Identifier: BSL-1.0
"""Compares the instructions of calls through Symbol<T> with those of calls through raw pointers, at -O2: call.cpp holds both.

usage: check.py COMPILER ARGUMENT...
"""
import os
import pathlib
import re
import subprocess
import sys
import tempfile

source = pathlib.Path(__file__).parent / "call.cpp"


def instructions(command):
    """What each function of a source is compiled to: {name: [instruction]}; jumps inside a function are counted from its start."""
    with tempfile.TemporaryDirectory() as work:
        unit = pathlib.Path(work) / "call.o"
        subprocess.run(command + ["-std=c++20", "-O2", "-c", source, "-o", unit], check=True)
        text = subprocess.run(["objdump", "--disassemble", "--reloc", "--demangle", "--no-show-raw-insn", unit], check=True,
                              stdout=subprocess.PIPE, text=True, env={**os.environ, "LC_ALL": "C"}).stdout
    found = {}
    for block in text.split("\n\n"):
        head = re.search(r"^([0-9a-f]+) <(\w+)\(.*>:$", block, re.MULTILINE)
        if not head:
            continue
        start, lines = int(head[1], 16), []
        for line in re.findall(r"^\s+[0-9a-f]+:\s+(.*)$", block, re.MULTILINE):
            line = re.sub(r"\s*<.*>|\s+#.*", "", line)
            line = re.sub(r"^(j\w+|b[.\w]*|cb\w+ .*,)(\s+)([0-9a-f]+)$", lambda m: f"{m[1]}{m[2]}+{int(m[3], 16) - start:x}", line)
            lines.append(re.sub(r"\s+", " ", line).strip())
        while lines and re.match(r"nop|data16|cs nop|xchg %ax,%ax", lines[-1]):  # what aligns the next function
            lines.pop()
        found[head[2]] = lines
    return found


compiled = instructions(sys.argv[1:])
pairs = sorted(name.removesuffix("_symbol") for name in compiled if name.endswith("_symbol"))
passed = failed = 0
for pair in pairs:
    symbol, pointer = compiled[pair + "_symbol"], compiled.get(pair + "_pointer")
    if symbol == pointer and symbol:
        passed += 1
    else:
        failed += 1
        print(f"{pair}: through a symbol\n  " + "\n  ".join(symbol) + "\nthrough a pointer\n  " + "\n  ".join(pointer or ["nothing"]))
announced = len(set(re.findall(r"\b(\w+)_symbol\(", source.read_text())))
if announced != len(pairs):
    failed += 1
    print(f"{announced} pairs in {source.name}, {len(pairs)} found in what it is compiled to")
print(f"{passed} passed, {failed} failed")
sys.exit(failed > 0)
