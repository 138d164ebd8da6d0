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

sys.path.append(str(pathlib.Path(__file__).parents[1]))
import checks

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


compiled = instructions(checks.arguments)
pairs = sorted(name.removesuffix("_symbol") for name in compiled if name.endswith("_symbol"))
for pair in pairs:
    symbol, pointer = compiled[pair + "_symbol"], compiled.get(pair + "_pointer")
    differ = "through a symbol\n  " + "\n  ".join(symbol) + "\nthrough a pointer\n  " + "\n  ".join(pointer or ["nothing"])
    checks.tell(pair, (symbol != pointer or not symbol) and differ)
checks.equal("pairs compiled", pairs, sorted(set(re.findall(r"\b(\w+)_symbol\(", source.read_text()))))
checks.finish()
