#!/usr/bin/env python3
# SPDX-License-Identifier: BSL-1.0
"""Compiles a plugin and a host that use everything, as ordinary headers and with every warning that a user may have turned on, at the
levels of optimisation at which compilers see different things; links and runs them. And with the warnings of every day behind a precompiled
header, where g++ forgets which of them a header has turned off. Not turned on is what says nothing of a fault: -Weffc++
(members without an initialiser of their own), -Wpadded, -Winline, -Wabi-tag, -Waggregate-return, -Wsystem-headers, -Wunsafe-buffer-usage (any
pointer), -Wc++98-compat and the like.

usage: check.py INCLUDE_DIRECTORY COMPILER ARGUMENT...
"""
import concurrent.futures
import os
import pathlib
import subprocess
import sys
import tempfile

sys.path.append(str(pathlib.Path(__file__).parents[1]))
import checks

include, *compiler = checks.arguments
here = pathlib.Path(__file__).parent

# Of these each compiler takes those that it knows.
WARNINGS = """
    all extra pedantic
    arith-conversion cast-align=strict cast-qual comma-subscript conditionally-supported conversion covered-switch-default ctad-maybe-unsupported
    ctor-dtor-privacy dangling-pointer=2 dangling-reference date-time deprecated-copy-dtor documentation documentation-unknown-command
    double-promotion duplicated-branches duplicated-cond exit-time-destructors extra-semi extra-semi-stmt float-equal format=2
    global-constructors implicit-fallthrough logical-op mismatched-tags missing-declarations missing-noreturn missing-prototypes
    missing-variable-declarations newline-eof noexcept non-virtual-dtor null-dereference old-style-cast overloaded-virtual packed
    pedantic-macros range-loop-analysis redundant-decls redundant-tags reserved-identifier reserved-macro-identifier shadow shadow-all
    shift-sign-overflow sign-conversion sign-promo strict-null-sentinel strict-overflow=2 suggest-destructor-override suggest-override
    switch-default switch-enum tautological-compare thread-safety undef undefined-func-template undefined-reinterpret-cast
    unique-object-duplication unneeded-internal-declaration unreachable-code-aggressive unused unused-macros unused-member-function
    unused-template useless-cast virtual-inheritance vla weak-vtables zero-as-null-pointer-constant
""".split()


def run(*command):
    ran = subprocess.run(command, capture_output=True, text=True)
    return ran.returncode, ran.stdout + ran.stderr


def knows(warning):
    status, _ = run(*compiler, "-Werror", "-Wunknown-warning-option" if "clang" in " ".join(compiler) else "-Wall", f"-W{warning}", "-xc++", "-fsyntax-only", os.devnull)
    return status == 0


def build(level, work):
    """Builds and runs both at one level; returns what went wrong."""
    work.mkdir()
    command = [*compiler, "-std=c++20", level, "-Werror", *warnings, "-I", include]
    plugin, host, object = work / "plugin.so", work / "host", work / "host.o"
    for one in (
        [*command, "-fPIC", "-shared", here / "plugin.cpp", "-o", plugin],
        [*command, "-c", here / "host.cpp", "-o", object],
        [*compiler, object, "-o", host, "-rdynamic", "-ldl", "-pthread"],
    ):
        status, said = run(*one)
        if status != 0 or said:
            return said or f"exit status {status}"
    _, said = run(host, plugin, work)
    return "" if said == EXPECTED else said or "the host said nothing"


def build_precompiled(work):
    """Compiles both against precompiled headers; returns what went wrong."""
    command = [*compiler, "-std=c++20", "-Werror", "-Wall", "-Wextra", "-fPIC", "-I", include, "-I", here]
    for name in ("plugin", "host"):
        source = (here / f"{name}.cpp").read_text()
        header = work / f"{name}.hpp"
        header.write_text("".join(line + "\n" for line in source.splitlines() if line.startswith("#include")))
        suffix = "pch" if "clang" in " ".join(compiler) else "gch"
        precompiled = header.with_name(f"{name}.hpp.{suffix}")
        use = ["-include-pch", precompiled] if suffix == "pch" else ["-include", header]
        for one in (
            [*command, "-x", "c++-header", header, "-o", precompiled],
            [*command, *use, "-c", here / f"{name}.cpp", "-o", work / f"{name}.o"],
        ):
            status, said = run(*one)
            if status != 0 or said:
                return said or f"exit status {status}"
    return ""


EXPECTED = "55 1 42 symbol_not_found\n"
LEVELS = ["-O0", "-O2", "-O3"]

with concurrent.futures.ThreadPoolExecutor(os.cpu_count()) as pool:
    known = list(pool.map(knows, WARNINGS))
warnings = [f"-W{one}" for one, is_known in zip(WARNINGS, known) if is_known]
with tempfile.TemporaryDirectory() as directory:
    work = pathlib.Path(directory)
    checks.run({level: (build, level, work / level) for level in LEVELS} | {"precompiled": (build_precompiled, work)})
checks.finish()
