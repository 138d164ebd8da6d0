#!/usr/bin/env python3
# SPDX-License-Identifier: BSL-1.0
"""Runs examples/reload/run: a program whose plugin is built again while it runs. The run fails where the program does not say what it awaits;
here the generations are compared, which the program keeps from rule to rule.

usage: check.py ROOT COMPILER...
"""
import pathlib
import re
import subprocess
import sys

sys.path.append(str(pathlib.Path(__file__).parents[1]))
import checks

root, *compiler = checks.arguments
run = subprocess.run([pathlib.Path(root) / "examples/reload/run", " ".join(compiler)], capture_output=True, text=True)
shown = f"\n{run.stdout}{run.stderr}"
checks.tell("the example runs", run.returncode != 0 and f"exit status {run.returncode}{shown}")
generations = [(int(number), rule) for number, rule in re.findall(r"^generation (\d+), \d+ cells, by (\w+)$", run.stdout, re.M)]
checks.equal("the rules in turn", [rule for _, rule in generations], ["Conway", "HighLife", "HighLife", "Conway"])
numbers = [number for number, _ in generations]
checks.tell("the world goes on", numbers != sorted(set(numbers)) and f"the generations are {numbers}{shown}")
checks.tell("the changed member is named", "\n  struct acme::World, member 3: expected 'cells: unsigned char* @8', "
            "found 'cells: unsigned short* @8'\n" not in run.stdout and f"is not said{shown}")
checks.finish()
