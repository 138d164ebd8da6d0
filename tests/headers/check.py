#!/usr/bin/env python3
# SPDX-License-Identifier: BSL-1.0
"""Compiles every header by itself, twice in one unit, under every warning; then all of them together in the ways in which
a dependent might, and in two units of one binary. Checks which header includes which, and that a public one says in one sentence where it is
not supported.

usage: check.py INCLUDE_DIRECTORY COMPILER ARGUMENT...
"""
import os
import pathlib
import re
import string
import subprocess
import sys
import tempfile

sys.path.append(str(pathlib.Path(__file__).parents[1]))
import checks

include, *compiler = checks.arguments
include = pathlib.Path(include)
command = compiler + ["-std=c++20", "-Wall", "-Wextra", "-Wpedantic", "-Werror", "-I", include]

# The rooms, and the rooms that each may include. This is the one list of them: each is a folder of include/tenon.
ARROWS = {
    "base": {"base"},
    "identity": {"base", "identity"},
    "reflection": {"base", "identity", "reflection"},
    "support": {"base", "support"},
    "records": {"base", "identity", "support", "records"},
    "export": {"base", "identity", "records", "export", "system/placement.hpp"},
    "container": {"base", "support", "container"},
    "system": {"base", "support", "container", "system"},
    "manifest": {"base", "identity", "support", "records", "container", "system", "manifest"},
    "loader": {"base", "identity", "support", "records", "container", "system", "manifest", "loader"},
}
# What tells one system, one format of files or one machine from another is asked in few headers.
PLATFORMS = "__linux__|__gnu_linux__|__GLIBC__|__ELF__|__APPLE__|__MACH__|_WIN32|__MINGW32__|__unix__|__x86_64__|__aarch64__|__riscv|__powerpc64__|__s390x__"
ONE_SYSTEM = "tenon/(supported|support/posix_file|system/\\w+|container/native_file|base/(machine|visibility))[.]hpp|tenon/(system/\\w+|container/(elf|macho))/"
BANNED = {"iostream", "filesystem", "functional", "regex"}
# What every translation unit of a plugin includes is cheap, down to the last header of the standard library.
LIGHT = ["tenon/export.hpp", "tenon/describe.hpp", "tenon/package.hpp", "tenon/identity.hpp"]
HEAVY = BANNED | {"algorithm", "memory", "mutex", "string", "string_view", "vector"}

# What is supported nowhere, and how a public header says so; a macro that is taken away stands for a compiler that is not here.
UNSUPPORTED = {
    "-std=c++17": "C++20 or later is needed",
    "-std=c++14": "C++20 or later is needed",
    "-U__ELF__": "this system is not supported",
    "-U__linux__": "this system is not supported",
    "-D__ANDROID__": "this system is not supported",
    "-U__LP64__": "32-bit systems are not supported",
    "-U__x86_64__ -U__aarch64__": "this machine is not supported",
    "-mno-sse2": "code without SSE2 is not supported",
    "-U__clang_major__ -D__clang_major__=13 -U__GNUC__ -D__GNUC__=11": "this compiler is not supported",
    "-U__ELF__ -U__linux__ -D_WIN32 -U__LP64__ -std=c++17": "this system is not supported",
}

if "x86_64" not in subprocess.run([*compiler, "-dumpmachine"], capture_output=True, text=True).stdout:
    del UNSUPPORTED["-mno-sse2"]
if "clang" in " ".join(compiler):  # knows other systems by itself
    for target in ("x86_64-w64-mingw32", "x86_64-pc-windows-msvc", "arm64-apple-ios15", "x86_64-unknown-freebsd"):
        UNSUPPORTED[f"--target={target}"] = "this system is not supported"
    UNSUPPORTED["--target=arm64e-apple-macos13"] = "arm64e is not supported"
    for target in ("i686-linux-gnu", "armv7-linux-gnueabihf", "x86_64-linux-gnux32"):
        UNSUPPORTED[f"--target={target}"] = "32-bit systems are not supported"

BRACKETS = ("push_macros.hpp", "pop_macros.hpp")  # that stand around others
FOREIGN = "tenon/system/darwin/"  # tests/darwin compiles these
headers = sorted(
    str(path.relative_to(include)) for path in include.glob("tenon/**/*.hpp")
    if path.name not in BRACKETS and FOREIGN not in str(path))
# What only a compiler with reflection compiles; others never include it.
REFLECTION = ["-std=c++26", "-freflection"]
reflecting = [header for header in headers if header.startswith("tenon/reflection/")]
headers = [header for header in headers if header not in reflecting]
everything = "".join(f"#include <{header}>\n" for header in headers)


# For those that know header units well enough.
IMPORTING_PLUGIN = """import <tenon/export.hpp>;
int radius = 7;
int area(int& side) { return side * side; }
TENON_EXPORT(radius, area);
"""
IMPORTING_HOST = """#include <cstdio>
import <tenon/loader.hpp>;
int main() {
    const auto plugin = tenon::open("./plugin.so").value();
    int side = 2;
    std::printf("%d %d\\n", plugin.lookup<int(int&)>("area").value()(side), *plugin.lookup<int>("radius").value());
}
"""


def compile(source, *arguments):
    """Compiles a source text; returns what the compiler says of it, which is nothing where all is well."""
    run = subprocess.run([*command, "-xc++", *arguments, "-"], input=source, capture_output=True, text=True)
    return run.stderr if run.returncode else None


def two_units():
    with tempfile.TemporaryDirectory() as directory:
        first, second = (f"{directory}/{name}.o" for name in ("first", "second"))
        return (
            compile(everything, "-c", "-o", first)
            or compile(everything + "int main() {}\n", "-c", "-o", second)
            or subprocess.run([*command, first, second, "-o", f"{directory}/both"], capture_output=True, text=True).stderr
        )


def alone(header):
    return compile(f"#include <{header}>\n#include <{header}>\n", "-fsyntax-only") or breaks_rules(header)


def is_public(text):
    """Whether a header declares something in namespace tenon itself."""
    text = re.sub(r"//.*|^ *#(.*\\\n)*.*", "", text, flags=re.MULTILINE)
    inside = []  # the braces that are open, each with the namespace that it opens, if any
    for namespace, brace, other in re.findall(r"namespace (?:\[\[.*?\]\] )?(\w*) *\{|([{}])|(\S)", text):
        if brace == "}":
            inside.pop()
        elif brace == "{" or not other:
            inside.append(namespace)
        elif inside == ["tenon"]:
            return True
    return False


def breaks_rules(header):
    """Names what a header includes and must not, and namespaces that it does not hide."""
    wrong = []
    room = header.split("/")[1]
    text = (include / header).read_text()
    for included in re.findall(r"^# *include *<(.+?)>", text, re.MULTILINE):
        included_room = re.match(r"tenon/(\w+)/", included)
        stays_inside = room not in ARROWS or not included_room or {included_room[1], included.removeprefix("tenon/")} & ARROWS[room]
        if included in BANNED or not stays_inside:
            wrong.append("includes " + included)
    if not re.match(ONE_SYSTEM, header):
        wrong += ["asks for a platform: " + line for line in re.findall(rf"^# *(?:el)?if.*\b(?:{PLATFORMS})\b.*", text, re.MULTILINE)]
    if re.search(r"[*] __restrict\b", text):  # which <sys/cdefs.h> of macOS defines as nothing
        wrong.append("write __restrict__")
    # Its own namespaces are hidden, each time that they are opened: no dynamic linker binds one binary's tenon to another's.
    for opened in re.findall(r"^namespace .*\btenon.*$", text, re.MULTILINE):
        if not opened.startswith('namespace [[gnu::visibility("hidden")]] '):
            wrong.append("hide the namespace: " + opened)
    if is_public(text) and "namespace detail {" in text:
        wrong.append("declares names for users and names of its own: a header does one of the two")
    if header in LIGHT:
        run = subprocess.run([*command, "-xc++", "-M", str(include / header)], capture_output=True, text=True)
        wrong += ["includes " + path for path in run.stdout.split() if os.path.basename(path) in HEAVY]
    return "\n".join(wrong)


# What users define. Public headers bear it and leave it defined, and so do the macros where they are used.
LETTERS = [f"-D{letter}=1" for letter in string.ascii_letters] + ["-Dslots="]
FACES = [header for header in headers if header.count("/") == 1]


def between_macros(header):
    return compile(f"#include <{header}>\nstatic_assert(A + N + T + k + x + Z == 6); int slots qt();\n", "-fsyntax-only", *LETTERS)


def refused(face, flags):
    """A header that is not supported says so, and nothing else."""
    said = compile(f"#include <tenon/{face}.hpp>\n", "-fsyntax-only", "-w", *flags.split()) or "compiles"
    errors = [line for line in said.splitlines() if " error: " in line]
    return None if len(errors) == 1 and UNSUPPORTED[flags] in errors[0] else said


def rooms():
    """Each folder is a room with arrows, and the reverse."""
    folders = {path.name for path in (include / "tenon").iterdir() if path.is_dir()}
    return "\n".join(f"{room}: has no arrows, or no folder" for room in sorted(folders ^ ARROWS.keys()))


def depends_on_nothing():
    """What is included is ours, the standard library's or the C library's: no other package must be installed."""
    c_library = r"(cxxabi|dirent|dlfcn|elf|fcntl|link|pthread|sched|unistd|(sys|mach|mach-o)/\w+)[.]h"
    included = {name for path in include.glob("tenon/**/*.hpp") for name in re.findall(r"^ *# *include *[<\"](.+?)[>\"]", path.read_text(), re.MULTILINE)}
    return ", ".join(sorted(name for name in included if not re.fullmatch(rf"tenon/.+|[a-z_]+|{c_library}", name)))


def as_header_units():
    """A plugin and a host that import what others include."""
    is_clang, flags = "clang" in " ".join(compiler), ["-fPIC", "-pthread", "-Wno-experimental-header-units"]
    with tempfile.TemporaryDirectory() as directory:

        def run(*arguments):
            ran = subprocess.run([*command, "-I", include.resolve(), *flags, *arguments], cwd=directory, capture_output=True, text=True)
            return ran.stderr if ran.returncode else ""

        said = ""
        for face, made, source, options in ("export", "plugin.so", IMPORTING_PLUGIN, ["-shared"]), ("loader", "host", IMPORTING_HOST, ["-ldl"]):
            pathlib.Path(directory, "importing.cpp").write_text(source)
            if is_clang:
                said += run("-xc++-user-header", "--precompile", include.resolve() / f"tenon/{face}.hpp", "-o", f"{face}.pcm")
                said += run(f"-fmodule-file={face}.pcm", "importing.cpp", "-o", made, *options)
            else:
                said += run("-fmodules", "-xc++-system-header", f"tenon/{face}.hpp") + run("-fmodules", "importing.cpp", "-o", made, *options)
        ran = said or subprocess.run(["./host"], cwd=directory, capture_output=True, text=True).stdout
        return None if ran == "4 7\n" else ran or "the host says nothing"


def reflects(header):
    return compile(f"#include <{header}>\n#include <{header}>\n", "-fsyntax-only", *REFLECTION)


cases = {header: (alone, header) for header in headers}
cases |= {f"{header} as text": (breaks_rules, header) for header in reflecting}
if compile("constexpr auto is = ^^int;\n#include <meta>\n", "-fsyntax-only", *REFLECTION) is None:
    cases |= {header: (reflects, header) for header in [*reflecting, *FACES]}
cases["rooms"] = (rooms,)
cases["no dependency"] = (depends_on_nothing,)
if compile("#if defined(__clang__) ? __clang_major__ < 19 : __GNUC__ < 16\n#error\n#endif\n", "-fsyntax-only") is None:
    cases["header units"] = (as_header_units,)
for face in ("describe", "export", "identity", "large", "loader", "manifest", "package", "reflect", "tenon"):
    for flags in UNSUPPORTED:
        cases[f"{face} {flags}"] = (refused, face, flags)
cases |= {f"{header} between macros": (between_macros, header) for header in FACES}
used = (pathlib.Path(__file__).parent / "all_macros.cpp").read_text()
cases["all macros between macros"] = (compile, used, "-fsyntax-only", *LETTERS)
cases["two units"] = (two_units,)
# Behind all of the standard library a call of ours with a std::string must find ours, not a function of the same name in namespace std.
BEHIND_STD = ["-include", "bits/stdc++.h"]
for variant in (["-fno-exceptions", "-fno-rtti"], ["-std=c++2b"], ["-fno-char8_t"], ["-O2", "-fvisibility=hidden"], BEHIND_STD):
    cases["everything " + " ".join(variant)] = (compile, everything, "-c", "-o", os.devnull, *variant)
warned = pathlib.Path(__file__).parent.parent / "warnings"
cases["all lookups behind the standard library"] = (compile, (warned / "host.cpp").read_text(), "-fsyntax-only", "-I", warned, *BEHIND_STD)

checks.run(cases)
checks.finish()
