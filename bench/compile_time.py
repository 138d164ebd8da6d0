#!/usr/bin/env python3
# SPDX-License-Identifier: BSL-1.0
"""What tenon costs the compiler: time and memory, each beside the same unit without it.

    bench/compile_time.py [--runs 9] [--json FILE] [compiler ...]

Compiles generated units at -O0 and prints one row for each compiler and question: the least processor time of the unit, that of the
same unit without what is asked about, their ratio or the difference for each of the things counted, and the bar, which a `!` marks as
missed. The two units are compiled in turn, so that whatever else the machine does falls on both; as that can only add to a time, the
least of several is the nearest. Compilers without a name given: g++, clang++ and clang++-19, as far as they are installed.
"""

import argparse
import json
import os
import pathlib
import shutil
import subprocess
import sys
import tempfile

INCLUDE = pathlib.Path(__file__).resolve().parent.parent / "include"
COUNT = 100    # fresh structs, each with an export of its own
CLOSURE = 50   # types of a closure, and of a package
FURTHER = 20   # exports over a closure that was met before


def plain(includes):
    return "".join(f"#include <{name}>\n" for name in includes)


STD = plain(["type_traits", "utility"])
EXPORT = STD + plain(["tenon/export.hpp"])


def fresh_structs(count):
    """Structs of five members of mixed types, none alike, and a function over each."""
    return "namespace acme {\n" + "".join(
        f"struct S{k} {{ unsigned char* pixels{k}; int width{k}; double scale{k}; const char* title{k}; long rest{k}[3]; }};\n"
        f"void f{k}(S{k}&) {{}}\n" for k in range(count)) + "}\n"


def fresh_enums(count):
    """Enums of three enumerators, none alike, and a function over each."""
    return "namespace acme {\n" + "".join(
        f"enum class E{k} {{ none{k}, busy{k} = 5, last{k} = 200 }};\nvoid e{k}(E{k}) {{}}\n" for k in range(count)) + "}\n"


def closure(count, functions=1):
    """Structs that each point to two others of their number, and functions over the first."""
    declared = "".join(f"struct T{k};\n" for k in range(count))
    defined = "".join(
        f"struct T{k} {{ T{(2 * k + 1) % count}* left; T{(2 * k + 2) % count}* right; int weight; double scale; char* title; }};\n"
        for k in range(count))
    return ("namespace acme {\n" + declared + defined
            + "".join(f"void g{k}(T0&, int(&)[{k + 1}]) {{}}\n" for k in range(functions)) + "}\n")


def exports(names, statements_of=1):
    lines = []
    for k in range(0, len(names), statements_of):
        lines.append("TENON_EXPORT(" + ", ".join(names[k:k + statements_of]) + ");\n")
    return "namespace acme {\n" + "".join(lines) + "}\n"


def package(count):
    types = ", ".join(f"acme::T{k}" for k in range(count))
    return f'TENON_PACKAGE("acme", {types});\n'


def lookups(count, kind):
    """A host that looks up functions of so many types, by us or by a cast of what dlsym returns."""
    one = {"tenon": 'total += plugin.lookup<int(int (&)[{0}])>("f{0}").has_value();',
           "dlsym": 'total += reinterpret_cast<int (*)(int (&)[{0}])>(dlsym(plugin, "f{0}")) != nullptr;'}[kind]
    parameter = {"tenon": "const tenon::Plugin& plugin", "dlsym": "void* plugin"}[kind]
    return (f"int use({parameter}) {{\n    int total = 0;\n"
            + "".join("    " + one.format(k + 1) + "\n" for k in range(count)) + "    return total;\n}\n")


def questions():
    """(what is asked, unit with, unit without, count: 0 asks for the ratio, bar in ms or as ratio, bar in MiB)"""
    fresh = EXPORT + fresh_structs(COUNT)
    enums = EXPORT + fresh_enums(FURTHER)
    met = EXPORT + closure(CLOSURE, FURTHER + 1)
    once = met + exports(["g0"])
    names = [f"g{k + 1}" for k in range(FURTHER)]
    host = plain(["dlfcn.h", "tenon/loader.hpp"])
    has_boost = any(pathlib.Path(folder, "boost/dll.hpp").exists() for folder in ("/usr/include", "/usr/local/include"))
    package_header = STD + plain(["tenon/describe.hpp", "tenon/package.hpp"]) + closure(CLOSURE)
    return [
        ("include <tenon/export.hpp>", plain(["tenon/export.hpp"]), STD, 0, 1.5, None),
        ("the same beside <type_traits> and <utility>", EXPORT, STD, 0, None, None),
        ("include <tenon/describe.hpp>, package.hpp", STD + plain(["tenon/describe.hpp", "tenon/package.hpp"]), STD, 0, None, None),
        ("export of a function over a fresh 5-member struct", fresh + exports([f"f{k}" for k in range(COUNT)]), fresh, COUNT, 6, 1.3),
        ("type_hash_v of the same", fresh + "".join(f"static_assert(tenon::type_hash_v<void(acme::S{k}&)> != 0);\n" for k in range(COUNT)),
         fresh, COUNT, None, None),
        ("export of a function over a fresh enum", enums + exports([f"e{k}" for k in range(FURTHER)]), enums, FURTHER, None, None),
        ("first export over a closure of 50 types, for each type", once, met, CLOSURE, None, None),
        ("further export over it, a statement of its own", once + exports(names), once, FURTHER, 10, None),
        ("further export over it, stated together", met + exports(["g0"] + names, FURTHER + 1), once, FURTHER, 10, None),
        ("include of a package of 50 types", package_header + package(CLOSURE), package_header, 0, 1.1, None),
        ("include <tenon/manifest.hpp>", plain(["tenon/manifest.hpp"]), STD, 0, None, None),
        ("include <tenon/loader.hpp>", host, STD, 0, None, None),
        *([("the same beside <boost/dll.hpp>", host, plain(["boost/dll.hpp"]), 0, 0.5, None)] if has_boost else []),
        ("first lookup in a unit, beside a cast of dlsym's", host + lookups(1, "tenon"), host + lookups(1, "dlsym"), 0, None, None),
        ("lookup of one more type", host + lookups(FURTHER + 1, "tenon"), host + lookups(1, "tenon"), FURTHER, None, None),
    ]


def compiled(compiler, unit, folder, flags=("-O0",)):
    """Processor time in ms and peak memory in MiB of one compilation."""
    source = pathlib.Path(folder, "unit.cpp")
    source.write_text(unit)
    command = [*compiler.split(), "-std=c++20", *flags, "-I", str(INCLUDE), "-c", str(source), "-o", str(source.with_suffix(".o"))]
    child = subprocess.Popen(command, stderr=subprocess.PIPE)
    said = child.stderr.read()
    _, status, used = os.wait4(child.pid, 0)
    child.returncode = os.waitstatus_to_exitcode(status)
    if status != 0:
        sys.exit(f"{' '.join(command)}:\n{said.decode()}")
    return (used.ru_utime + used.ru_stime) * 1000, used.ru_maxrss / 1024


def measured(compiler, with_it, without, runs):
    pairs = []
    with tempfile.TemporaryDirectory() as folder:
        for _ in range(runs):
            pairs.append((compiled(compiler, with_it, folder), compiled(compiler, without, folder)))
    return [min(pair[side][what] for pair in pairs) for what in (0, 1) for side in (0, 1)]


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--runs", type=int, default=9, help="compilations of each unit (default 9)")
    parser.add_argument("--json", help="also write the figures to this file")
    parser.add_argument("--only", default="", help="only the questions that contain this text")
    parser.add_argument("compilers", nargs="*")
    arguments = parser.parse_args()
    compilers = arguments.compilers or [name for name in ("g++", "clang++", "clang++-19") if shutil.which(name)]

    print(f"{'':56}{'with':>9}{'without':>9}{'ratio':>7}{'each':>11}{'memory each':>14}")
    rows = []
    for compiler in compilers:
        print(compiler)
        for what, with_it, without, count, bar, memory_bar in questions():
            if arguments.only not in what:
                continue
            time_with, time_without, memory_with, memory_without = measured(compiler, with_it, without, arguments.runs)
            row = {"compiler": compiler, "what": what, "with_ms": time_with, "without_ms": time_without, "ratio": time_with / time_without}
            text = f"  {what:54}{time_with:6.0f} ms{time_without:6.0f} ms{row['ratio']:7.2f}"
            measure = row["ratio"]
            if count:
                measure = row["each_ms"] = (time_with - time_without) / count
                row["each_mib"] = (memory_with - memory_without) / count
                text += f"{row['each_ms']:8.2f} ms{row['each_mib']:10.2f} MiB"
            missed = (bar and measure > bar) or (memory_bar and row["each_mib"] > memory_bar)
            print(text + (" !" if missed else ""), flush=True)
            rows.append(row)
    if arguments.json:
        pathlib.Path(arguments.json).write_text(json.dumps(rows, indent=1) + "\n")


if __name__ == "__main__":
    main()
