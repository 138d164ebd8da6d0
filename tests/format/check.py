#!/usr/bin/env python3
# SPDX-License-Identifier: BSL-1.0
"""Holds each C++ file of some folders to .clang-format.

usage: check.py ROOT CLANG_FORMAT [--mend]
       --mend: formats the files instead
"""
import pathlib
import subprocess
import sys

sys.path.append(str(pathlib.Path(__file__).parents[1]))
import checks

FOLDERS = ["bench", "examples", "include", "tests"]

root, clang_format, *mend = checks.arguments
root = pathlib.Path(root).resolve()
action = ["-i"] if mend == ["--mend"] else ["--dry-run", "--Werror"]


def remarks(path):
    run = subprocess.run([clang_format, *action, path], capture_output=True, text=True)
    return run.stderr.split("\n")[0] if run.returncode != 0 else None


paths = sorted(path for folder in FOLDERS for path in (root / folder).rglob("*.[ch]pp"))
checks.run({str(path.relative_to(root)): (remarks, path) for path in paths})
checks.finish()
