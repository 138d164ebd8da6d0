#!/usr/bin/env python3
# SPDX-License-Identifier: BSL-1.0
"""Stops a host in gdb and compares what docs/gdb.py shows there.

usage: check.py ROOT GDB COMPILER...
"""
import pathlib
import re
import subprocess
import sys
import tempfile

sys.path.append(str(pathlib.Path(__file__).parents[1]))
import checks

root, gdb, *compiler = checks.arguments
root = pathlib.Path(root).resolve()
here = pathlib.Path(__file__).parent

SHOWN = {
    "opened": "{value = PLUGIN}",
    "missing": "cannot_read: tenon: ./none.so: cannot be read: No such file or directory",
    "plugin": "PLUGIN",
    "found": "{value = int (int) at ADDRESS <scale(int)>}",
    "wrong": 'signature_mismatch: tenon: PLUGIN: "factor" is int, asked for as double',
    "function": "int (int) at ADDRESS <scale(int)>",
    "null": "int (int), null",
    "variable": "int at ADDRESS <factor>",
    "checked": "no error",
    "name.chars_": '"scale"',
    "plugin.plugin_->path": '"PLUGIN"',
}

with tempfile.TemporaryDirectory() as directory:
    work = pathlib.Path(directory).resolve()
    build = [*compiler, "-std=c++20", "-g", "-O0", "-I", root / "include"]
    subprocess.run([*build, "-shared", "-fPIC", here / "plugin.cpp", "-o", work / "plugin.so"], check=True)
    subprocess.run([*build, here / "host.cpp", "-o", work / "host", "-ldl", "-pthread"], check=True)
    commands = ["set width 0", f"source {root}/docs/gdb.py", "break stop", "run", "up", *(f"print {name}" for name in SHOWN)]
    run = subprocess.run([gdb, "-nx", "-batch", *(word for one in commands for word in ("-ex", one)), "--args", "./host", "./plugin.so"],
                         cwd=work, capture_output=True, text=True)  # fmt: skip
    shown = re.sub(r"0x[0-9a-f]+", "ADDRESS", run.stdout).replace(str(work / "plugin.so"), "PLUGIN")
    shown = dict(re.findall(r"^\$(\d+) = (.*)$", shown, re.MULTILINE))
    for number, (name, expected) in enumerate(SHOWN.items(), 1):
        checks.equal(name, shown.get(str(number), run.stdout + run.stderr), expected)
checks.finish()
