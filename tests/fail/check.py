#!/usr/bin/env python3
# SPDX-License-Identifier: BSL-1.0
"""Compiles the files beside this script, each of which makes a mistake. None may compile, and of each the compiler must
say every text that the file announces in a line `// EXPECT: text` (or `text || text`, where compilers know different things), and
where it has a line `// ALONE` nothing else. Its first error
must name the type that a line `// TYPE: name` announces. One mistake is few errors and few lines, except where a line `// LONG: why` says
what makes it more. Each static_assert of the headers must have such a file.

usage: check.py INCLUDE_DIRECTORY COMPILER ARGUMENT...
"""
import os
import pathlib
import re
import subprocess
import sys

sys.path.append(str(pathlib.Path(__file__).parents[1]))
import checks

include, *compiler = checks.arguments
command = [*compiler, "-I", include, "-std=c++20", "-fmessage-length=0", "-fdiagnostics-color=never", "-S", "-o", os.devnull]
if any("clang" in part for part in compiler):
    command.append("-ferror-limit=0")  # as g++ does it: all are counted

# Of compilers and systems that are not supported, and of what the headers state twice: no source provokes them.
UNPROVOKED = re.compile("unknown to tenon|that tenon does not know|must state these numbers")

# A mistake is told in one error, or in two where g++ must name the type; some are followed by one of the compiler's. Lines are those of
# messages: what led to an error, and the error. (The source that compilers quote below them would count each of clang++'s three times.)
MOST_ERRORS, MOST_LINES = 3, 40
command.append("-fno-caret-diagnostics" if any("clang" in part for part in compiler) else "-fno-diagnostics-show-caret")
NAMES_THE_TYPE = "incomplete type 'tenon::detail::refused<"


def expectations(path):
    return re.findall(r"^// EXPECT: (.+)$", path.read_text(), re.MULTILINE)


def assertions():
    """The texts of the static_asserts of the headers."""
    literals = r'(?:"(?:[^"\\\n]|\\.)*"[\s\\]*)+'
    for header in sorted(pathlib.Path(include).rglob("*.hpp")):
        for text in re.findall(rf"static_assert\([^;]*?,\s*\\?\s*({literals})\);", header.read_text()):
            yield header, "".join(re.findall(r'"((?:[^"\\]|\\.)*)"', text)).replace('\\"', '"')


def problem_with(path):
    expected = expectations(path)
    if not expected:
        return "announces nothing with '// EXPECT: text'"
    run = subprocess.run(command + [path], capture_output=True, text=True, env={**os.environ, "LC_ALL": "C.UTF-8"})
    if run.returncode == 0:
        return "compiles"
    printed = run.stderr.replace("‘", "'").replace("’", "'").splitlines()
    lines = [line for line in printed if not re.match("In file included from |  +from ", line)]
    errors = [line for line in lines if " error: " in line]
    is_long = re.search("^// LONG: ", path.read_text(), re.MULTILINE)
    if not is_long and (len(errors) > MOST_ERRORS or len(lines) > MOST_LINES):
        return f"the compiler says {len(errors)} errors in {len(lines)} lines, in which nobody finds the first"
    telling = [line for line in errors if NAMES_THE_TYPE not in line]
    if len(telling) != 1 and re.search("^// ALONE$", path.read_text(), re.MULTILINE):
        return f"the compiler says {len(telling)} errors where one tells all"
    for name in re.findall("^// TYPE: (.+)$", path.read_text(), re.MULTILINE):
        if name not in errors[0]:
            return f"the first error does not name '{name}': {errors[0]}"
    # Messages only: a compiler also quotes the source, and the source contains whatever we look for.
    said = "\n".join(re.findall(r"^.*(?::\d+:\d+: |: In ).*$", run.stderr, re.MULTILINE)).replace('\\"', '"')  # as clang++ 14 quotes
    missing = [text for text in expected if not any(form in said for form in text.split(" || "))]
    if missing:
        shown = "\n".join(line for line in said.splitlines() if "error: " in line)
        return "".join(f"the compiler does not say '{text}'\n" for text in missing) + shown
    return None


paths = sorted(pathlib.Path(__file__).parent.glob("*.cpp"))
checks.run({path.name: (problem_with, path) for path in paths})
expected = [form for path in paths for text in expectations(path) for form in text.split(" || ") if form.startswith("tenon: ")]
for header, text in assertions():
    if not UNPROVOKED.search(text) and not any(one in text for one in expected):
        checks.tell(str(header), f"nothing here expects '{text}'")
checks.finish()
