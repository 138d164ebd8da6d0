#!/usr/bin/env python3
# SPDX-License-Identifier: BSL-1.0
"""Adds up what the tests of some build directories printed: each ends with a line 'N passed, N failed'. A file of unit
tests that no build file names counts as failed.

usage: count.py BUILD_DIRECTORY...
"""
import json
import pathlib
import re
import sys

passed = failed = 0
for build in map(pathlib.Path, sys.argv[1:]):
    log = build / "meson-logs" / "testlog.json"
    if not log.exists():
        print(f"{build}: did not build")
        failed += 1
        continue
    for line in log.read_text().splitlines():
        test = json.loads(line)
        counts = re.findall(r"^(\d+) passed, (\d+) failed$", test.get("stdout", ""), re.MULTILINE)
        good, bad = map(int, counts[-1]) if counts else (0, 0)
        if bad == 0 and (good == 0 or test["result"] != "OK"):
            print(f"{build}: {test['name']}: {test['result']} after {good} passed tests")
            bad = 1
        passed += good
        failed += bad

tests = pathlib.Path(__file__).parent
listed = (tests / "meson.build").read_text()
for room in sorted((tests.parent / "include/tenon").glob("*/")):
    if (tests / room.name / "check.py").exists():
        continue  # it compiles what lies beside it
    for source in tests.glob(f"{room.name}/*.cpp"):
        if f"'{room.name}/{source.name}'" not in listed:
            print(f"{source}: not in tests/meson.build")
            failed += 1

print(f"{passed} passed, {failed} failed")
sys.exit(failed > 0 or passed == 0)
