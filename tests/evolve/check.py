#!/usr/bin/env python3
# SPDX-License-Identifier: BSL-1.0
"""Runs examples/evolve/run, and compares its tables with what the rules say: the side that makes the objects has the newer release, or the
same, or the program asks what an older plugin has.

usage: check.py ROOT COMPILER...
"""
import pathlib
import re
import subprocess
import sys

sys.path.append(str(pathlib.Path(__file__).parents[1]))
import checks

root, *compiler = checks.arguments
run = subprocess.run([pathlib.Path(root) / "examples/evolve/run", " ".join(compiler)], capture_output=True, text=True)
checks.tell("the example runs", run.returncode != 0 and f"exit status {run.returncode}\n{run.stdout}{run.stderr}")
rows = [re.split(r" {2,}", line.strip())[1:] for line in run.stdout.splitlines() if line.startswith("program ")]


def counts(program, plugin):
    return "refused" if plugin > program else ["counts 120", "counts 150", "counts 151"][plugin - 1]


def plays(program, plugin, older):
    if plugin < program and not older:
        return "refused"
    known = min(program, plugin)
    return "plays 400" + (", bends to 410" if known >= 2 else "") + (", is a piano" if known == 3 else "")


releases = (1, 2, 3)
for name, first, said in (("the program makes the objects", 0, counts),
                          ("plugins make the objects", 3, lambda program, plugin: plays(program, plugin, False)),
                          ("plugins make the objects, and the program asks", 6, lambda program, plugin: plays(program, plugin, True))):
    checks.equal(name, rows[first:first + 3], [[said(program, plugin) for plugin in releases] for program in releases])
for name, text in (("a newer plugin", "the plugin is built with a newer sound::Studio (3 members, the program's has 2), whose objects the program makes\n"),
                   ("an older plugin", "the plugin is built with an older sound::Instrument (2 members, the program's has 3), whose objects the plugin makes; "
                    "OpenOptions{.older_plugins = true} takes it, and plugin.has<&sound::Instrument::name>() tells what it has\n")):
    checks.tell(name, text not in run.stdout and f"is not said:\n{run.stdout}")
checks.finish()
