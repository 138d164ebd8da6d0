#!/usr/bin/env python3
# SPDX-License-Identifier: BSL-1.0
"""Holds examples/describe/tenon-describe to what it promises: of an interface with one of each kind it prints adaptor.golden, and of tests/reflection's
classes what a person wrote there. It compiles, and no statement can be left out; with a compiler that has reflection each is proven, and none can be
changed. Run with --accept it writes adaptor.golden.

usage: check.py ROOT COMPILER...
"""
import pathlib
import platform
import re
import subprocess
import sys
import tempfile

sys.path.append(str(pathlib.Path(__file__).parents[1]))
import checks

here = pathlib.Path(__file__).resolve().parent
accepting = "--accept" in checks.arguments
if accepting:
    checks.arguments.remove("--accept")
root, *compiler = checks.arguments
root = pathlib.Path(root).resolve()
tool = root / "examples/describe/tenon-describe"
golden = here / "adaptor.golden"

STRICT = ["-Wall", "-Wextra", "-Werror", "-Wno-overloaded-virtual", "-Wno-non-virtual-dtor"]
CPP20 = ["-std=c++20", *STRICT]
REFLECTION = ["-std=c++26", "-freflection"]
PROGRAM = """#include "adaptor.hpp"
#include <tenon/export.hpp>
#include <cstdio>
TENON_USES({types});
int main() {{ std::puts(tenon::type_text_v<void({pointers})>.data()); }}
"""


def run(*command, cwd=here):
    done = subprocess.run(command, cwd=cwd, capture_output=True, text=True)
    return done.returncode, done.stdout + done.stderr


class Header:
    """A header, what the tool prints of it, and the names of the types in its package."""

    def __init__(self, name, folder):
        self.name, self.folder = name, folder
        status, self.printed = run(tool, name, "--package", "acme", "--", "-I", root / "include", cwd=folder)
        self.types = re.findall(r"[\w:]+", self.printed.partition('TENON_PACKAGE("acme", ')[2])
        self.statements = re.findall(r"^TENON_(?!PACKAGE)\w+\([^;]*\);\n", self.printed, re.MULTILINE)
        checks.tell(f"what is printed of {name}", (status != 0 or not self.types) and self.printed)

    def compiled(self, adaptor, flags):
        """What a program with an adaptor says of the types, or what the compiler says."""
        with tempfile.TemporaryDirectory() as work:
            work = pathlib.Path(work)
            (work / "adaptor.hpp").write_text(adaptor)
            (work / "program.cpp").write_text(PROGRAM.format(types=", ".join(self.types), pointers=", ".join(f"{one}*" for one in self.types)))
            status, said = run(*compiler, *flags, "-fmessage-length=0", "-I", root / "include", "-I", self.folder, "program.cpp", "-o", "program", cwd=work)
            return (status, said) if status != 0 else run("./program", cwd=work)

    def lacks(self, statement, texts):
        """What is wrong where a statement is left out: the compiler names its type, or the text is another."""
        status, said = self.compiled(self.printed.replace(statement, ""), CPP20)
        if status == 0:
            return said == texts and "it is the same"
        return re.search(r"\w+::\w+", statement).group() not in said and said

    def changed(self, number):
        """What is wrong with what reflection says where each statement is changed in one of the ways that there are: the number of the way."""
        adaptor, expected = self.printed, []
        for statement in self.statements:
            ways = list(changes(statement))
            if number < len(ways):
                other, named = ways[number]
                adaptor = adaptor.replace(statement, other)
                expected.append((re.search(r"\w+(::\w+)+", statement).group(), named))
        status, said = self.compiled(adaptor, [*REFLECTION, "-w"])
        errors = re.findall(r"error: .*tenon: .*", said)
        missing = [f"{name}: {' or '.join(named)}" for name, named in expected
                   if not any(f"description of {name} " in line and any(f"'{one}" in line for one in named) for line in errors)]  # fmt: skip
        return (status == 0 or missing) and "\n".join(["the compiler does not name", *missing, "in", *errors])


def parts_of(text):
    """A list, split at those of its commas that lie in no parentheses and no template arguments."""
    parts, depth = [""], 0
    for character in text:
        depth += (character in "(<") - (character in ")>")
        if character == "," and depth == 0:
            parts.append("")
        else:
            parts[-1] += character
    return [part.strip() for part in parts if part.strip()]


def changes(statement):
    """A description with one of its parts left out, or two of them exchanged; and the names one of which an error must have."""
    macro, _, rest = statement.partition("(")
    if not macro.startswith("TENON_DESCRIBE"):
        return
    type_, *parts = parts_of(rest.rpartition(")")[0])
    bases = parts_of(parts.pop(0)[1:-1]) if macro == "TENON_DESCRIBE_DERIVED" else []

    def variants(items):
        for k in range(len(items)):
            yield items[:k] + items[k + 1 :], [items[k]]
            if k > 0:
                yield items[: k - 1] + [items[k], items[k - 1]] + items[k + 1 :], items[k - 1 : k + 1]

    def name_of(item):
        return [one for one in parts_of(item.strip("()")) if one != "final"][0] if item[0] == "(" else item

    listed = [f"({', '.join(bases)})"] if macro == "TENON_DESCRIBE_DERIVED" else []
    for some, named in variants(bases):
        some_bases = f"({', '.join(some)})"
        # Of a base that is left out a member may be named: they might have been listed as the class's own.
        yield f"{macro}({', '.join([type_, some_bases, *parts])});\n", [f"base {one}" for one in named] if len(named) > 1 else [""]
    for some, named in variants(parts):
        yield f"{macro}({', '.join([type_, *listed, *some])});\n", [name_of(one) for one in named]


def has_reflection():
    program = "#include <meta>\nconstexpr auto is = ^^int;\nstatic_assert(__cpp_impl_reflection != 0);\n"
    return subprocess.run([*compiler, *REFLECTION, "-xc++", "-fsyntax-only", "-"], capture_output=True, text=True, input=program).returncode == 0


interface, corpus = Header("interface.hpp", here), Header("corpus.hpp", root / "tests/reflection")
printed = interface.printed.replace("// Takes", "// SPDX-License-Identifier: BSL-1.0\n//\n// Takes", 1)
if accepting:
    golden.write_text(printed)
checks.equal("what is printed", printed, golden.read_text())

sees = has_reflection()
if not sees:
    print(f"{' '.join(compiler)} has no reflection: that the descriptions are true is not checked")
cases = {}
for header in (interface, corpus):
    status, texts = header.compiled(header.printed, CPP20)
    checks.tell(f"{header.name} compiles", status != 0 and texts)
    if status != 0:
        continue
    for statement in header.statements:
        name = statement[: statement.index(")")].replace("\n", " ")
        if header is interface and not (name.startswith("TENON_INLINE_NAMESPACE") and "clang" in compiler[-1]):  # that one leaves it out in any case
            cases[f"without {name})"] = (header.lacks, statement, texts)
    if sees:
        proven = header.compiled(header.printed, [*REFLECTION, *STRICT])
        checks.equal(f"{header.name}, proven", proven, (0, texts))
        bare = re.sub(r"^TENON_DESCRIBE(_DERIVED)?\([^;]*\);\n", "", header.printed, flags=re.MULTILINE)
        checks.equal(f"{header.name}, where reflection sees the classes", header.compiled(bare, [*REFLECTION, "-w"]), (0, texts))
        for number in range(max(len(list(changes(statement))) for statement in header.statements)):
            cases[f"each description of {header.name} changed, way {number}"] = (header.changed, number)
    if header is corpus and platform.machine() == "x86_64" and sys.platform == "linux":
        by_hand = (corpus.folder / "corpus.golden").read_text().splitlines()
        # Not by hand: two enumerators of Small share a value.
        other = [line for line in texts.splitlines()[1:] if line not in by_hand and not line.startswith("enum acme::Small : ")]
        checks.tell("what is printed of corpus.hpp is what a person wrote", other and "\n".join(other))
checks.run(cases)

with tempfile.TemporaryDirectory() as work:
    pathlib.Path(work, "many.hpp").write_text(f"enum Many {{ {', '.join(f'e{k} = {3 * k}' for k in range(600))} }};\n")
    checks.tell("an enum of more enumerators than a description lists", "TENON_ENUM_RANGE(Many, 0, 1797);" not in run(tool, "many.hpp", cwd=work)[1])

for arguments, said in ((["no_such.hpp"], "no_such.hpp"), (["interface.hpp", "--types", "acme::Nothing"], "declares no type of these"), ([], "usage:")):
    status, message = run(tool, *arguments, *(["--", "-I", root / "include"] if arguments else []))
    checks.tell(f"it says what is wrong with {arguments}", (status == 0 or said not in message or "Traceback" in message) and message)
checks.finish()
