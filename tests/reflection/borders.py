#!/usr/bin/env python3
# SPDX-License-Identifier: BSL-1.0
"""Lets hosts and plugins meet of which at least one is compiled with reflection, the other by any compiler that is here. Where both have the same
classes the host calls what it looks up; where a plugin has others the host says, by the name of the member, what differs.

usage: borders.py INCLUDE_DIRECTORY COMPILER ARGUMENT...      a compiler that has reflection
"""
import collections
import itertools
import os
import pathlib
import subprocess
import sys
import tempfile
import threading

sys.path.append(str(pathlib.Path(__file__).parents[1]))
import checks

include, *compiler = checks.arguments
include = os.path.abspath(include)
here = pathlib.Path(__file__).resolve().parent

CPP20 = ["-std=c++20", "-DDESCRIBED"]
REFLECTION = ["-std=c++26", "-freflection"]
NAMES = ["g++", "clang++", *(f"g++-{version}" for version in range(12, 30)), *(f"clang++-{version}" for version in range(14, 40))]

CALLED = """\
effect: 42
effect of the host: 40
reading: 100000 -1000000
enums: 5000000000 -5000000000
png: 100 9 5 11 12
overloads: 1 2 3 4 3 4 3
maker: 8 7.5 k m
"""
# In the file, before, after, and what the host says of it. What reaches none of them fits: the overloads.
CHANGES = [
    ("api.hpp", "bool is_ready_ = true;", "char is_ready_ = 1;", "struct acme::Effect, member 5: expected 'is_ready_: bool @9', found 'is_ready_: char @9'"),
    ("api.hpp", "magnitude_ : 30", "magnitude_ : 29",
     "struct acme::Reading, member 3: expected 'magnitude_: unsigned int :30 @4.1', found 'magnitude_: unsigned int :29 @4.1'"),
    ("corpus.hpp", "low = -5'000'000'000", "low = -5'000'000'001",
     "enum acme::Far, enumerator 1: expected 'low = -5000000000', found 'low = -5000000001'"),
    ("corpus.hpp", "double y;\n    char z;", "double y;\n    signed char z;",
     "struct acme::Two, member 2: expected 'z: char @8', found 'z: signed char @8'"),
]  # fmt: skip
REFUSED = [": 7 of 8 symbols do not fit:\n", *(said for *_, said in CHANGES)]


class Binaries:
    """Hosts, plugins, and plugins of changed classes, each built when it is first asked for."""

    def __init__(self, directory):
        self.directory, self.locks, self.errors = pathlib.Path(directory), collections.defaultdict(threading.Lock), {}

    def path(self, part, kind):
        """Where a binary is, and what the compiler says against it."""
        name = f"{part} {list(kinds).index(kind)}"
        with self.locks[name]:
            if name not in self.errors:
                self.errors[name] = self.build(part, kind, self.directory / name)
        return self.directory / name, self.errors[name]

    @staticmethod
    def build(part, kind, output):
        folder = output.with_suffix(".source")
        folder.mkdir()
        sources = {name: (here / name).read_text() for name in ("api.hpp", "corpus.hpp", "host.cpp", "plugin.cpp")}
        for name, before, after, _ in CHANGES if part == "changed plugin" else ():
            if sources[name].count(before) != 1:
                return f"'{before}' stands {sources[name].count(before)} times in {name}"
            sources[name] = sources[name].replace(before, after)
        for name, text in sources.items():
            (folder / name).write_text(text)
        how = ["host.cpp", "-rdynamic", "-ldl", "-pthread"] if part == "host" else ["plugin.cpp", "-fPIC", "-shared"]
        run = subprocess.run([*kinds[kind], "-w", "-I", include, *how, "-o", output], cwd=folder, capture_output=True, text=True)
        return run.stderr or f"exit status {run.returncode}" if run.returncode != 0 else None


def meet(binaries, host, part, plugin):
    """What is wrong with what a host says of a plugin."""
    (host, *wrong), (plugin, *more) = binaries.path("host", host), binaries.path(part, plugin)
    if any(wrong + more):
        return "\n".join(filter(None, wrong + more))
    run = subprocess.run([host, plugin], capture_output=True, text=True)
    if part == "plugin":
        return run.stdout != CALLED and run.stdout + run.stderr
    missing = [said for said in REFUSED if said not in run.stdout]
    return missing and f"it does not say '{missing[0]}'\n{run.stdout}{run.stderr}"


name = " ".join(compiler)
seeing = {f"{name} with reflection": [*compiler, *REFLECTION], f"{name} with reflection and descriptions": [*compiler, *REFLECTION, "-DDESCRIBED"]}
described = {f"{' '.join(command)} in C++20": [*command, *CPP20] for command in [compiler, *checks.compilers_here(NAMES)]}
kinds = seeing | described
with tempfile.TemporaryDirectory() as directory:
    binaries, cases = Binaries(directory), {}
    for host, plugin in itertools.product(kinds, kinds):
        if host in seeing or plugin in seeing:
            cases[f"host by {host}, plugin by {plugin}"] = (meet, binaries, host, "plugin", plugin)
            cases[f"host by {host}, changed plugin by {plugin}"] = (meet, binaries, host, "changed plugin", plugin)
    checks.run(cases)
checks.finish()
