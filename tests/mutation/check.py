#!/usr/bin/env python3
# SPDX-License-Identifier: BSL-1.0
"""Mutates random families of types and compares the hashes of their exports before and after. A breaking mutation must change the hash of every
export that reaches what it changed, and of no other; a neutral one must change none, nor may other compilers, flags or directories.

usage: check.py [--count N] [--seed S] INCLUDE_DIRECTORY [COMPILER ARGUMENT...]
       N: how many mutants (120); S: any text; without a compiler: the mutants are dealt out to all that are here
"""
import collections
import concurrent.futures
import copy
import difflib
import os
import pathlib
import random
import shutil
import subprocess
import sys
import tempfile
import time

import families
import mutations

FAMILIES = 20  # in a program

arguments = sys.argv[1:]
options = {"--count": "120", "--seed": "1"}
while arguments[0] in options:
    options[arguments[0]], arguments = arguments[1], arguments[2:]
count, seed = int(options["--count"]), options["--seed"]
include, *compiler = arguments
include = os.path.abspath(include)
here = [[name] for name in ("g++", "clang++", "clang++-19") if shutil.which(name)]
compilers = [compiler] if compiler else here

PROLOGUE = """\
#include <tenon/describe.hpp>
#include <tenon/identity/identity.hpp>

#include <array>
#include <cstdio>
#include <memory>
#include <optional>
#include <vector>

static void show(const char* name, unsigned long long hash) { std::printf("%s %016llx\\n", name, hash); }
#define SHOW(...) show(#__VA_ARGS__, tenon::type_hash_v<decltype(__VA_ARGS__)>)

"""


def program(versions):
    shows = "".join(f"    SHOW({f.namespace}::{e.name});\n" for f in versions for e in f.exports)
    return PROLOGUE + "\n".join(f.source() for f in versions) + f"\nint main() {{\n{shows}}}\n"


def hashes(command, versions, directory, flags=()):
    """What the program of some families says: {export: hash}; or what the compiler says against it."""
    path = pathlib.Path(tempfile.mkdtemp(dir=directory))
    (path / "versions.cpp").write_text(program(versions))
    build = [*command, "-std=c++20", "-w", "-I", include, *flags, "versions.cpp", "-o", "versions"]
    run = subprocess.run(build, capture_output=True, text=True, cwd=path)
    if run.returncode != 0:
        return run.stderr
    output = subprocess.run(["./versions"], cwd=path, capture_output=True, text=True, check=True).stdout
    return dict(line.split() for line in output.splitlines())


def mutated(family, kinds, rng):
    """A version of a family with one mutation, of the first of the kinds that applies: (kind, version, what changed)."""
    for kind in kinds:
        version = copy.deepcopy(family)
        changed = (mutations.breaking | mutations.neutral)[kind](version, rng)
        if changed is not None and version.source() != family.source():
            return kind, version, changed
    raise LookupError("no mutation applies")


class Tally:
    """What became of the mutants of each kind."""

    def __init__(self):
        self.passed = self.failed = 0
        self.rows = collections.defaultdict(collections.Counter)

    def tell(self, kind, verdict, problem):
        self.rows[kind]["mutants"] += 1
        if problem:
            self.rows[kind][verdict] += 1
            self.failed += 1
            print(f"{kind}: {problem}\n")
        else:
            self.passed += 1

    def table(self):
        width = max(map(len, self.rows))
        print(f"{'':{width}}  mutants  escapes  false alarms  do not compile")
        for title, kinds in (("breaking", mutations.breaking), ("neutral", mutations.neutral), ("same source", self.rows)):
            print(f"{title}:")
            for kind in sorted(kinds):
                if kinds is self.rows and (kind in mutations.breaking or kind in mutations.neutral):
                    continue
                row = self.rows[kind]
                print(f"{kind:{width}}  {row['mutants']:7}  {row['escape']:7}  {row['false alarm']:12}  {row['error']:14}")


def sides(before, after, *names):
    diff = difflib.unified_diff(before.source().splitlines(), after.source().splitlines(), "before", "after", lineterm="", n=100)
    return f"{', '.join(names)}\n" + "\n".join(diff)


def judge(tally, kind, family, version, changed, old, new):
    """Compares the hashes of the exports of two versions of a family."""
    escapes, alarms = [], []
    for export in family.exports:
        name = f"{family.namespace}::{export.name}"
        if changed is mutations.EVERY:
            affected = bool(family.reached(export))
        elif isinstance(changed, families.Export):
            affected = changed.name == export.name
        else:
            # a type is seen by what reached it before, and by what reaches it now
            later = next(e for e in version.exports if e.name == export.name)
            affected = changed.id in family.reached(export) | version.reached(later)
        if kind in mutations.neutral:
            affected = False
        if affected and old[name] == new[name]:
            escapes.append(name)
        if not affected and old[name] != new[name]:
            alarms.append(name)
    if escapes:
        tally.tell(kind, "escape", "does not change " + sides(family, version, *escapes))
    elif alarms:
        tally.tell(kind, "false alarm", "changes " + sides(family, version, *alarms))
    else:
        tally.tell(kind, "", None)


def main():
    started = time.monotonic()
    rng = random.Random(f"{seed}: mutations")
    kinds = [*mutations.breaking, *mutations.neutral]
    tries = collections.Counter()
    tally = Tally()
    batches = []  # (command, [family], [[(kind, version, changed)]])
    remaining = count
    while remaining > 0:
        number = len(batches)
        bases = [families.make_family(f"{seed}: {number}, {k}", k) for k in range(min(FAMILIES, remaining))]
        rounds = []
        for _ in range(min(4, -(-remaining // len(bases)))):
            row = []
            for family in bases[:remaining]:
                order = sorted(kinds, key=lambda kind: (tries[kind], rng.random()))  # the least tried first
                row.append(mutated(family, order, rng))
                tries[row[-1][0]] += 1
            rounds.append(row)
            remaining -= len(row)
        batches.append((compilers[number % len(compilers)], bases, rounds))

    with tempfile.TemporaryDirectory() as directory, concurrent.futures.ThreadPoolExecutor(os.cpu_count()) as pool:
        jobs = []
        for command, bases, rounds in batches:
            base = pool.submit(hashes, command, bases, directory)
            jobs.append((command, bases, base, [pool.submit(hashes, command, [v for _, v, _ in row], directory) for row in rounds]))

        # The same families by every compiler, optimised, with debug information, without assertions, elsewhere.
        others = [(f"by {command[0]}", command, []) for command in here if command != batches[0][0]]
        others += [("with -O3 -g -DNDEBUG", batches[0][0], ["-O3", "-g", "-DNDEBUG"])]
        others += [("with -fno-rtti -fno-exceptions", batches[0][0], ["-fno-rtti", "-fno-exceptions"])]
        same = [(kind, pool.submit(hashes, command, batches[0][1], directory, flags)) for kind, command, flags in others]

        for (command, bases, base, results), (_, _, rounds) in zip(jobs, batches):
            old = base.result()
            if isinstance(old, str):
                tally.tell("no mutation", "error", f"does not compile\n{old}")
                continue
            for row, result in zip(rounds, results):
                new = result.result()
                if isinstance(new, str):
                    new = one_by_one(tally, pool, command, bases, row, directory)
                for family, (kind, version, changed) in zip(bases, row):
                    if any(f"{version.namespace}::{e.name}" in new for e in version.exports):
                        judge(tally, kind, family, version, changed, old, new)
        first = jobs[0][2].result()
        for kind, result in same:
            if isinstance(result.result(), str):
                tally.tell(kind, "error", f"does not compile\n{result.result()}")
            elif not isinstance(first, str):
                for name in first:
                    differs = first[name] != result.result()[name]
                    tally.tell(kind, "false alarm", f"{name} has another hash\n{batches[0][1][0].source()}" if differs else None)

    tally.table()
    print(f"seed {seed}, {time.monotonic() - started:.0f} s")
    print(f"{tally.passed} passed, {tally.failed} failed")
    return tally.failed > 0


def one_by_one(tally, pool, command, bases, row, directory):
    """Finds the versions that do not compile; returns the hashes of the others."""
    found = {}
    results = [pool.submit(hashes, command, [version], directory) for _, version, _ in row]
    for family, (kind, version, _), result in zip(bases, row, results):
        if isinstance(result.result(), str):
            errors = [line for line in result.result().splitlines() if "error: " in line]
            tally.tell(kind, "error", "does not compile\n" + "\n".join(errors[:3]) + "\n" + sides(family, version))
        else:
            found |= result.result()
    return found


sys.exit(main())
