#!/usr/bin/env python3
# SPDX-License-Identifier: BSL-1.0
"""Compiles the files beside this script, each of which makes a mistake. None may compile, and of each the compiler must
say every text that the file announces in a line `// EXPECT: text`.

usage: check.py COMPILER ARGUMENT...
"""
import concurrent.futures
import os
import pathlib
import re
import subprocess
import sys

command = sys.argv[1:] + ["-std=c++20", "-fmessage-length=0", "-fdiagnostics-color=never", "-S", "-o", os.devnull]


def problem_with(path):
    expected = re.findall(r"^// EXPECT: (.+)$", path.read_text(), re.MULTILINE)
    if not expected:
        return "announces nothing with '// EXPECT: text'"
    run = subprocess.run(command + [path], capture_output=True, text=True, env={**os.environ, "LC_ALL": "C.UTF-8"})
    if run.returncode == 0:
        return "compiles"
    # Messages only: a compiler also quotes the source, and the source contains whatever we look for.
    said = "\n".join(re.findall(r"^.*(?::\d+:\d+: |: In ).*$", run.stderr, re.MULTILINE))
    missing = [text for text in expected if text not in said]
    if missing:
        errors = "\n".join(line for line in said.splitlines() if "error: " in line)
        return "".join(f"the compiler does not say '{text}'\n" for text in missing) + errors
    return None


paths = sorted(pathlib.Path(__file__).parent.glob("*.cpp"))
with concurrent.futures.ThreadPoolExecutor(os.cpu_count()) as pool:
    problems = list(pool.map(problem_with, paths))
for path, problem in zip(paths, problems):
    if problem:
        print(f"{path.name}: {problem}")
failed = sum(problem is not None for problem in problems)
print(f"{len(paths) - failed} passed, {failed} failed")
sys.exit(failed > 0)
