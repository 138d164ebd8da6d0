#!/usr/bin/env python3
# SPDX-License-Identifier: BSL-1.0
"""Asks clang-tidy for what .clang-tidy says of all headers, as they are and as a plugin, a host and the examples use them. No remark may come.

usage: check.py ROOT CLANG_TIDY
"""
import pathlib
import subprocess
import sys

sys.path.append(str(pathlib.Path(__file__).parents[1]))
import checks

root, clang_tidy = checks.arguments
root = pathlib.Path(root).resolve()
sources = [root / "tests" / name for name in ("headers/all_macros.cpp", "warnings/plugin.cpp", "warnings/host.cpp")]
sources += sorted(root.glob("examples/*/*.cpp"))


def remarks(path):
    run = subprocess.run([clang_tidy, "--quiet", path, "--", "-std=c++20", "-I", root / "include"], capture_output=True, text=True)
    return run.stdout if run.returncode != 0 or run.stdout else None


checks.run({str(path.relative_to(root)): (remarks, path) for path in sources})
checks.finish()
