#!/usr/bin/env python3
# SPDX-License-Identifier: BSL-1.0
"""Compares what a compiler with reflection sees of classes that nobody described with what C++20 makes of their descriptions, byte for byte;
and compiles descriptions that lie, each of which must be refused in the words that its file announces in lines `// EXPECT: text`. A compiler
without reflection checks the texts of the descriptions, and says that it cannot do the rest.

usage: check.py INCLUDE_DIRECTORY COMPILER ARGUMENT...
"""
import os
import pathlib
import platform
import re
import subprocess
import sys
import tempfile

sys.path.append(str(pathlib.Path(__file__).parents[1]))
import checks

include, *compiler = checks.arguments
include = os.path.abspath(include)
here = pathlib.Path(__file__).resolve().parent
corpus = here.parent / "identity/corpus"

CPP20 = ["-std=c++20", "-DDESCRIBED"]
REFLECTION = ["-std=c++26", "-freflection"]
STRICT = ["-Wall", "-Wextra", "-Werror", "-Wno-overloaded-virtual", "-Wno-non-virtual-dtor"]

# Long double and wchar_t are what they are on x86-64 Linux.
has_golden = platform.machine() == "x86_64" and sys.platform == "linux"


def compile(command, source, *arguments):
    """Compiles a file; returns what the compiler says against it, or nothing."""
    run = subprocess.run([*command, "-I", include, "-fdiagnostics-color=never", "-fmessage-length=0", *arguments, source],
                         capture_output=True, text=True, env={**os.environ, "LC_ALL": "C.UTF-8"})  # fmt: skip
    return run.stderr or f"exit status {run.returncode}" if run.returncode != 0 else None


def output_of(command, source, flags):
    """What the program of a source prints, and what is wrong."""
    with tempfile.TemporaryDirectory() as directory:
        error = compile([*command, *flags], source, "-o", f"{directory}/program")
        if error:
            return None, error
        return subprocess.run([f"{directory}/program"], capture_output=True, text=True, check=True).stdout, None


def prints(source, flags, golden):
    """What is wrong with the texts of a source."""
    found, error = output_of(compiler, source, flags)
    expected = golden.read_text() if has_golden else output_of(compiler, source, CPP20)[0]
    if error or found == expected:
        return error
    pairs = zip(expected.splitlines(), found.splitlines())
    return next((f"\n expected {a}\n found    {b}" for a, b in pairs if a != b), "the texts differ in their number")


def is_refused(path):
    """What is wrong with how a lie is refused."""
    expected = re.findall(r"^// EXPECT: (.+)$", path.read_text(), re.MULTILINE)
    if not expected:
        return "announces nothing with '// EXPECT: text'"
    said = compile([*compiler, *REFLECTION], path, "-fsyntax-only")
    if said is None:
        return "compiles"
    errors = re.findall(r"^.*: error: .*tenon: .*$", said, re.MULTILINE)
    if len(errors) != 1:
        return f"the compiler says {len(errors)} errors where one tells all\n" + "\n".join(errors)
    missing = [text for text in expected if text not in errors[0]]
    return missing and f"the compiler does not say '{missing[0]}'\n{errors[0]}"


def has_reflection():
    run = subprocess.run([*compiler, *REFLECTION, "-xc++", "-fsyntax-only", "-"], capture_output=True, text=True,
                         input="#include <meta>\nconstexpr auto is = ^^int;\nstatic_assert(__cpp_impl_reflection != 0);\n")  # fmt: skip
    return run.returncode == 0


cases = {"described": (prints, here / "corpus.cpp", CPP20, here / "corpus.golden")}
if has_reflection():
    cases["bare"] = (prints, here / "corpus.cpp", REFLECTION + STRICT, here / "corpus.golden")
    cases["described and proven"] = (prints, here / "corpus.cpp", [*REFLECTION, "-DDESCRIBED"], here / "corpus.golden")
    cases["descriptions that are true"] = (compile, [*compiler, *REFLECTION], here / "truths.cpp", "-fsyntax-only")
    for unit in ("language", "classes", "standard"):
        flags = [*REFLECTION, "-w", "-include", "tenon/reflect.hpp"]
        if has_golden:
            cases[f"{unit} of the corpus"] = (prints, corpus / f"{unit}.cpp", flags, corpus / f"{unit}.golden")
    for path in sorted((here / "lies").glob("*.cpp")):
        cases[f"lies/{path.name}"] = (is_refused, path)
else:
    print(f"{' '.join(compiler)} has no reflection: only the texts of descriptions are checked")
checks.run(cases)
checks.finish()
