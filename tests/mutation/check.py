#!/usr/bin/env python3
# SPDX-License-Identifier: BSL-1.0
"""Mutates random families of types and compares what is recorded of their exports before and after: hashes, and the slots of vtables. A breaking
mutation must change the hash of every export that reaches what it changed, and of no other export; one that left the description as it was must
change the hash or the slots; a neutral one must change nothing, nor may other compilers, flags or directories.

usage: check.py [--count N] [--seed S] [--only TEXT] [--reflection HOW] INCLUDE_DIRECTORY [COMPILER ARGUMENT...]
       N: how many mutants (120, about half a minute; 2000 before a release); S: any text, which makes other mutants;
       TEXT: only mutations whose names contain it, where one of them applies to a family of types;
       HOW: with a compiler that has reflection (C++26), `bare`: nothing is described; `described`: each description is compared
       without a compiler: the mutants are dealt out to all that are here
"""
import collections
import concurrent.futures
import copy
import dataclasses
import difflib
import functools
import os
import pathlib
import random
import subprocess
import sys
import tempfile
import time

sys.path.append(str(pathlib.Path(__file__).parents[1]))
import checks
import families
import mutations

FAMILIES = 20  # in a program

count, seed = int(checks.option("--count", 120)), checks.option("--seed", "1")
reflection = checks.option("--reflection", "")
kinds_here = mutations.every | (mutations.unseen if reflection else {})
include, *compiler = checks.arguments
include = os.path.abspath(include)
here = checks.compilers_here()
if not [kind for kind in kinds_here if checks.wants(kind)]:
    checks.finish()
compilers = [compiler] if compiler else here

CPP20 = ["-std=c++20"]
STANDARD = ["-std=c++26", "-freflection"] if reflection else CPP20
# What is compiled alone, because the compiler may refuse it.
alone_kinds = mutations.refused | mutations.unseen | (mutations.stale if reflection == "described" else {})

PROLOGUE = """\
#include <tenon/describe.hpp>
#include <tenon/identity/type_text.hpp>
#include <tenon/records/vtable_records.hpp>

#include <array>
#include <cstdio>
#include <cstring>
#include <memory>
#include <optional>
#include <vector>

/// Prints the hash of an export, and the words of the record of the vtables that it reaches.
template <class T>
void show(const char* name) {
    std::printf("%s %016llx ", name, static_cast<unsigned long long>(tenon::type_hash_v<T>));
    using vtables = tenon::detail::vtable_record<T>;
    if constexpr (vtables::count != 0) {
        static constexpr auto record = vtables::make();
        unsigned words[sizeof record / sizeof(unsigned)];
        std::memcpy(words, &record, sizeof words);
        for (unsigned word : words) std::printf("%x.", word);
    }
    std::puts(".");
}
#define SHOW(...) show<decltype(__VA_ARGS__)>(#__VA_ARGS__)

"""


@functools.cache
def tells(command, kind):
    """Whether a compiler can tell what a mutation of this kind does."""
    source = f"#if !({mutations.told_if.get(kind, 1)})\n#error\n#endif\n"
    return subprocess.run([*command, "-E", "-xc++", "-"], input=source, capture_output=True, text=True).returncode == 0


def program(versions):
    shows = "".join(f"    SHOW({f.namespace}::{e.name});\n" for f in versions for e in f.exports)
    return PROLOGUE + "\n".join(f.source() for f in versions) + f"\nint main() {{\n{shows}}}\n"


def records(command, versions, directory, flags=(), standard=STANDARD):
    """What the program of some families says: {export: (hash, slots)}; or what the compiler says against it."""
    path = pathlib.Path(tempfile.mkdtemp(dir=directory))
    (path / "versions.cpp").write_text(program(versions))
    build = [*command, *standard, "-w", "-I", include, *flags, "versions.cpp", "-o", "versions"]
    run = subprocess.run(build, capture_output=True, text=True, cwd=path)
    if run.returncode != 0:
        return run.stderr
    output = subprocess.run(["./versions"], cwd=path, capture_output=True, text=True, check=True).stdout
    return {name: (hash_, slots) for name, hash_, slots in map(str.split, output.splitlines())}


def mutated(family, kinds, rng):
    """A version of a family with one mutation, of the first of the kinds that applies: (kind, version, what changed)."""
    for kind in kinds:
        for _ in range(8):
            version = copy.deepcopy(family)
            changed = kinds_here[kind](version, rng)
            if changed is not None and version.source() != family.source() and affected_exports(family, version, changed):
                return kind, version, changed
    raise LookupError("no mutation applies")


def affected_exports(family, version, changed):
    """The exports of a family that reach what changed in a version of it, by name."""
    if isinstance(changed, families.Export):
        return {changed.name}
    ids = {decl.id for decl in (changed if isinstance(changed, list) else [changed] if changed != mutations.EVERY else family.decls)}
    # a type is seen by what reached it before, and by what reaches it now
    later = {export.name: export for export in version.exports}
    return {e.name for e in family.exports if ids & (family.reached(e) | version.reached(later[e.name]))}


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
            self.rows[kind][verdict] += 1

    def table(self):
        width = max(map(len, self.rows))
        columns = {"mutants": "mutants", "hash": "by hash", "slots": "by slots", "compiler": "refused", "escape": "escapes",
                   "false alarm": "false alarms", "error": "do not compile"}  # fmt: skip
        print(" " * width, *columns.values(), sep="  ")
        groups = {"breaking": mutations.breaking, "description not kept up": mutations.stale, "wrong description": mutations.refused,
                  "unseen by C++20": mutations.unseen, "neutral": mutations.neutral, "same source": self.rows.keys() - kinds_here.keys()}  # fmt: skip
        total = collections.Counter()
        for title, kinds in groups.items():
            print(f"{title}:")
            for kind in sorted(kinds & self.rows.keys()):
                row = self.rows[kind]
                total.update(row if kind in kinds_here else {})
                print(f"{kind:{width}}", *(f"{row[key]:{len(head)}}" for key, head in columns.items()), sep="  ")
        print(f"{'all mutants':{width}}", *(f"{total[key]:{len(head)}}" for key, head in columns.items()), sep="  ")


def sides(before, after, *names):
    diff = difflib.unified_diff(before.source().splitlines(), after.source().splitlines(), "before", "after", lineterm="", n=100)
    return f"{', '.join(names)}\n" + "\n".join(diff)


def judge(tally, kind, family, version, changed, old, new):
    """Compares what is recorded of the exports of two versions of a family."""
    escapes, alarms, found_by = [], [], ""
    reaching = affected_exports(family, version, changed) if kind not in mutations.neutral else set()
    for export in family.exports:
        name = f"{family.namespace}::{export.name}"
        affected = export.name in reaching
        same_hash, same_slots = (a == b for a, b in zip(old[name], new[name]))
        if affected and same_hash and (same_slots or kind in mutations.breaking | mutations.unseen):
            escapes.append(name)
        elif affected:
            found_by = "slots" if same_hash else "hash"
        elif not (same_hash and same_slots):
            alarms.append(name)
    if escapes:
        tally.tell(kind, "escape", "does not change " + sides(family, version, *escapes))
    elif alarms:
        tally.tell(kind, "false alarm", "changes " + sides(family, version, *alarms))
    else:
        tally.tell(kind, found_by, None)


def judge_refused(tally, kind, family, version, changed, old, new):
    """The compiler must have said something against a description, or what is recorded differs."""
    if not isinstance(new, str) and kind in mutations.unseen and reflection == "described":
        tally.tell(kind, "escape", "compiles " + sides(family, version))
    elif not isinstance(new, str):
        judge(tally, kind, family, version, changed, old, new)
    elif "tenon" in new.replace("/tenon/", "").replace(include, "").lower():
        tally.tell(kind, "compiler", None)
    else:
        tally.tell(kind, "error", f"is refused for another reason\n{new}\n" + sides(family, version))


def main():
    started = time.monotonic()
    rng = random.Random(f"{seed}: mutations")
    tries = collections.Counter()
    tally = Tally()
    batches = []  # (command, [family], [[(kind, version, changed)]])
    remaining = count
    while remaining > 0:
        number = len(batches)
        bases = [families.make_family(f"{seed}: {number}, {k}", k, reflection) for k in range(min(FAMILIES, remaining))]
        rounds = []
        for _ in range(min(4, -(-remaining // len(bases)))):
            row = []
            for family in bases[:remaining]:
                command = tuple(compilers[number % len(compilers)])
                order = sorted((kind for kind in kinds_here if tells(command, kind)), key=lambda kind: (checks.only not in kind, tries[kind], rng.random()))  # the least tried first
                row.append(mutated(family, order, rng))
                tries[row[-1][0]] += 1
            rounds.append(row)
            remaining -= len(row)
        batches.append((compilers[number % len(compilers)], bases, rounds))

    with tempfile.TemporaryDirectory() as directory, concurrent.futures.ThreadPoolExecutor(os.cpu_count()) as pool:
        jobs, refused = [], []
        for command, bases, rounds in batches:
            base = pool.submit(records, command, bases, directory)
            together = [[v for kind, v, _ in row if kind not in alone_kinds] for row in rounds]
            jobs.append((command, bases, base, [pool.submit(records, command, versions, directory) for versions in together]))
            alone = [{k: pool.submit(records, command, [v], directory) for k, (kind, v, _) in enumerate(row) if kind in alone_kinds}
                     for row in rounds]  # fmt: skip
            refused.append(alone)

        # The same families by every compiler, optimised, with debug information, without assertions, elsewhere.
        others = [(f"by {command[0]}", command, []) for command in here if command != batches[0][0]]
        others += [("with -O3 -g -DNDEBUG", batches[0][0], ["-O3", "-g", "-DNDEBUG"])]
        others += [("with -fno-exceptions", batches[0][0], ["-fno-exceptions"])]
        same = [(kind, pool.submit(records, command, batches[0][1], directory, flags, STANDARD if command == batches[0][0] else CPP20))
                for kind, command, flags in others if not reflection or command == batches[0][0]]  # fmt: skip
        if reflection:  # the same families, described for C++20
            described = [dataclasses.replace(f, reflection="needed" if reflection == "bare" else reflection) for f in batches[0][1]]
            for by in [batches[0][0], *(one for one in here if one != batches[0][0])]:
                same.append((f"for C++20 by {' '.join(by)}", pool.submit(records, by, described, directory, (), CPP20)))

        for (command, bases, base, results), (_, _, rounds), alone in zip(jobs, batches, refused):
            old = base.result()
            if isinstance(old, str):
                tally.tell("no mutation", "error", f"does not compile\n{old}")
                continue
            for row, result, exceptions in zip(rounds, results, alone):
                new = result.result()
                if isinstance(new, str):
                    new = one_by_one(tally, pool, command, bases, row, directory)
                for k, (family, (kind, version, changed)) in enumerate(zip(bases, row)):
                    if k in exceptions:
                        judge_refused(tally, kind, family, version, changed, old, exceptions[k].result())
                    elif any(f"{version.namespace}::{e.name}" in new for e in version.exports):
                        judge(tally, kind, family, version, changed, old, new)
        first = jobs[0][2].result()
        for kind, result in same:
            if isinstance(result.result(), str):
                tally.tell(kind, "error", f"does not compile\n{result.result()}")
            elif not isinstance(first, str):
                for name in first:
                    differs = first[name] != result.result()[name]
                    problem = f"{name} has another hash or other slots\n{batches[0][1][0].source()}"
                    tally.tell(kind, "false alarm" if differs else "", problem if differs else None)

    tally.table()
    print(f"seed {seed}, {time.monotonic() - started:.0f} s")
    print(f"{tally.passed} passed, {tally.failed} failed")
    return tally.failed > 0


def one_by_one(tally, pool, command, bases, row, directory):
    """Finds the versions that do not compile; returns the hashes of the others."""
    found = {}
    pairs = [(family, mutant) for family, mutant in zip(bases, row) if mutant[0] not in alone_kinds]
    results = [pool.submit(records, command, [version], directory) for _, (_, version, _) in pairs]
    for (family, (kind, version, _)), result in zip(pairs, results):
        if isinstance(result.result(), str) and mutations.is_refusal(result.result()) and kind in mutations.breaking:
            tally.tell(kind, "compiler", None)
        elif isinstance(result.result(), str):
            errors = [line for line in result.result().splitlines() if "error: " in line]
            tally.tell(kind, "error", "does not compile\n" + "\n".join(errors[:3]) + "\n" + sides(family, version))
        else:
            found |= result.result()
    return found


sys.exit(main())
