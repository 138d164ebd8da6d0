#!/usr/bin/env python3
# SPDX-License-Identifier: BSL-1.0
"""Holds examples/describe/tenon-describe to what it promises: of an interface with one of each kind it prints adaptor.golden, which compiles, and
from which no statement can be left out. Run with --accept it writes that.

usage: check.py ROOT COMPILER...
"""
import pathlib
import subprocess
import sys
import tempfile

sys.path.append(str(pathlib.Path(__file__).parents[1]))
import checks

here = pathlib.Path(__file__).parent
accepting = "--accept" in checks.arguments
if accepting:
    checks.arguments.remove("--accept")
root, *compiler = checks.arguments
tool = pathlib.Path(root).resolve() / "examples/describe/tenon-describe"
golden = here / "adaptor.golden"
PLUGIN = """#include "adaptor.hpp"
#include <tenon/export.hpp>
#include <cstdio>
acme::Codec* make_codec(const acme::Version*, acme::Value, acme::Packed*, acme::Text*) { return nullptr; }
TENON_EXPORT(make_codec);
TENON_USES(acme::Both, acme::Png, acme::Event, acme::Port, acme::Tag, acme::Flags, acme::Alias, acme::Id);
int main() { std::puts(tenon::type_text_v<void(acme::Tag, acme::Flags, acme::Alias, const acme::Version*)>.data()); }
"""


def run(*command, cwd=here):
    done = subprocess.run(command, cwd=cwd, capture_output=True, text=True)
    return done.returncode, done.stdout + done.stderr


def compiled(adaptor):
    """What a plugin of an adaptor says of its types, or what the compiler says."""
    with tempfile.TemporaryDirectory() as work:
        work = pathlib.Path(work)
        (work / "adaptor.hpp").write_text(adaptor)
        (work / "plugin.cpp").write_text(PLUGIN)
        status, said = run(*compiler, "-std=c++20", "-Wall", "-Wextra", "-Werror", "-I", pathlib.Path(root).resolve() / "include", "-I", here,
                           "plugin.cpp", "-o", "plugin", cwd=work)
        return (status, said) if status != 0 else run("./plugin", cwd=work)


status, printed = run(tool, "interface.hpp", "--package", "acme")
printed = printed.replace("// Takes", "// SPDX-License-Identifier: BSL-1.0\n//\n// Takes", 1)
if accepting:
    golden.write_text(printed)
checks.equal("what is printed", printed, golden.read_text())
status, texts = compiled(printed)
checks.tell("it compiles", status != 0 and texts)

statements = printed[printed.index("TENON_"):].split(";\n")
for statement in statements[:-2]:  # the last one is the package
    name = statement[: statement.index(")")].replace("\n", " ")
    if name.startswith("TENON_INLINE_NAMESPACE") and "clang" in compiler[-1]:
        continue  # it leaves the namespace out in any case
    without = printed.replace(statement + ";\n", "")
    checks.tell(f"without {name})", without == printed and "is not found" or compiled(without) == (0, texts) and "it is the same")

for arguments, said in ((["no_such.hpp"], "no_such.hpp"), (["interface.hpp", "--types", "acme::Nothing"], "declares no type of these"), ([], "usage:")):
    status, message = run(tool, *arguments)
    checks.tell(f"it says what is wrong with {arguments}", (status == 0 or said not in message or "Traceback" in message) and message)
checks.finish()
