#!/usr/bin/env python3
# SPDX-License-Identifier: BSL-1.0
"""Compiles the corpus, compares each identity text with the golden text, byte for byte, and recomputes each hash from its text.
No two texts of the corpus, nor of many generated ones, may share a hash.

usage: check.py INCLUDE_DIRECTORY [COMPILER ARGUMENT...]    without a compiler: with all that are here
       check.py --accept INCLUDE_DIRECTORY [COMPILER...]    makes what the first compiler says the golden text
"""
import concurrent.futures
import difflib
import os
import pathlib
import platform
import random
import re
import subprocess
import sys
import tempfile

sys.path.append(str(pathlib.Path(__file__).parents[2]))
import checks

here = pathlib.Path(__file__).resolve().parent
accept = checks.arguments[0] == "--accept"
include, *compiler = checks.arguments[accept:]
include = os.path.abspath(include)
compilers = [compiler] if compiler else checks.compilers_here()

# Long double, char and wchar_t are what they are on x86-64 Linux; elsewhere the texts are only checked against their hashes.
has_golden = platform.machine() == "x86_64" and sys.platform == "linux"

# What changes no type: another mode of the language, optimisation, debug information, no assertions.
NEUTRAL = ["-std=c++2b", "-O3", "-g", "-DNDEBUG", "-fno-exceptions", "-fvisibility=hidden"]
NEWEST = ["-std=c++2c"]

# What some pairs of compiler and library do not compile since C++23: clang++ 17 with that of g++ 14.
PAIR = """\
#include <type_traits>
#include <utility>
static_assert(!std::is_constructible_v<std::pair<int, double>, std::true_type>);
"""

ABI_FLAGS = [
    "-funsigned-char",
    "-fshort-wchar",
    "-mlong-double-64",
    "-mlong-double-128",
    "-fshort-enums",
    "-fpack-struct=2",
    "-fno-rtti",
    "-D_GLIBCXX_USE_CXX11_ABI=0",
    "-D_GLIBCXX_DEBUG",
]
LIBCXX_FLAGS = [
    ["-D_LIBCPP_ABI_ALTERNATE_STRING_LAYOUT"],
    ["-D_LIBCPP_ABI_NAMESPACE=__custom", "-isystem", str(here / "libcxx_site")],
]


def fnv1a(data, state=0xCBF29CE484222325):
    for byte in data:
        state = (state ^ byte) * 0x100000001B3 % 2**64
    return state


assert [fnv1a(b""), fnv1a(b"a"), fnv1a(b"foobar")] == [0xCBF29CE484222325, 0xAF63DC4C8601EC8C, 0x85944171F73967E8]


def type_hash(text, known={}):
    """The hash of an identity text: over the hashes of its lines, eight bytes each, least significant first."""
    for line in text:
        if line not in known:
            known[line] = fnv1a(line.encode())
    return fnv1a(b"".join(known[line].to_bytes(8, "little") for line in text))


def runs(command):
    """The units and the flags to compile them with."""
    yield "language.cpp", []
    yield "classes.cpp", []
    yield "standard.cpp", []
    yield "classes.cpp", NEUTRAL
    for flags in NEUTRAL, NEWEST:
        probe = [*command, *flags, "-xc++", "-fsyntax-only", "-"]
        if subprocess.run(probe, capture_output=True, text=True, input=PAIR).returncode == 0:
            yield "standard.cpp", flags
    for flag in ABI_FLAGS if has_golden else []:
        yield "flags.cpp", [flag]
    if module_builds(command, ""):
        yield "module.cpp", []
    probe = [*command, "-stdlib=libc++", "-std=c++20", "-xc++", "-fsyntax-only", "-"]
    libcxx = subprocess.run(probe, capture_output=True, text=True, input="#include <utility>\n")
    if libcxx.returncode == 0 and not libcxx.stderr:  # it warns of a compiler that is too old for it
        yield "language.cpp", ["-stdlib=libc++"]
        yield "classes.cpp", ["-stdlib=libc++"]
        yield "standard.cpp", ["-stdlib=libc++"]
        for flags in LIBCXX_FLAGS if has_golden else []:
            yield "flags.cpp", [*flags, "-stdlib=libc++"]


def module_builds(command, directory):
    """The commands in front of that which compiles the unit of the module, and what they make; nothing for compilers that have none."""
    base, interface = [*command, "-std=c++20", "-I", include], here / "module_interface.cpp"
    version = subprocess.run([*command, "-dM", "-E", "-xc++", os.devnull], capture_output=True, text=True).stdout
    clang = re.search(r"__clang_major__ (\d+)", version)
    if not clang:
        return [[*base, "-fmodules-ts", "-c", interface, "-o", f"{directory}/interface.o"]], ["-fmodules-ts", f"{directory}/interface.o"]
    if int(clang[1]) < 17:
        return None
    made = f"{directory}/acme.image.pcm"
    return [[*base, "-xc++-module", "--precompile", interface, "-o", made]], [f"-fmodule-file=acme.image={made}", made]


def output_of(command, unit, flags, directory):
    """What is wrong with a unit, or None, and what its program prints."""
    program = os.path.join(directory, str(hash((*command, unit, *flags))))
    build = [*command, "-std=c++20", "-I", include, *flags, here / unit, "-o", program]
    builds, place = [build], None
    if unit == "module.cpp":
        place = tempfile.mkdtemp(dir=directory)  # g++ writes what it makes of a module into the current one
        first, made = module_builds(command, place)
        builds = [*first, build + made]
    for one in builds:
        run = subprocess.run(one, capture_output=True, text=True, cwd=place)
        if run.returncode != 0:
            return run.stderr, ""
    return None, subprocess.run([program], capture_output=True, check=True).stdout.decode()


def blocks(output):
    """The types of an output: {type as the source has it: (hash, [line of its text])}."""
    found = {}
    for block in output.split("\n\n"):
        if block.strip():
            source, hash_, *text = block.strip("\n").split("\n")
            assert source not in found, f"{source} occurs twice"
            found[source] = int(hash_, 16), text
    return found


def golden_file(unit, flags):
    suffix = flags[0].replace("=", "-") if unit == "flags.cpp" else ""
    return here / unit.replace(".cpp", suffix + ".golden")


texts = {}  # {hash: text}


def is_wanted(command, unit, flags):
    return checks.only in title_of(command, unit, flags) or checks.only in (here / unit).read_text()


def title_of(command, unit, flags):
    return " ".join([*command, *flags, unit])


def check(command, unit, flags, error, output):
    title = title_of(command, unit, flags)
    checks.tell(f"{title}: compiles", error)
    if error is not None:
        return
    if unit == "standard.cpp" and "-stdlib=libc++" in flags or not has_golden:
        expected = blocks(output)
    else:
        golden = golden_file(unit, flags)
        if accept and command == compilers[0] and flags not in (NEUTRAL, NEWEST):
            golden.write_text(output)
        expected = blocks(golden.read_text())
        checks.tell(f"{title}: order of the types", golden.read_text() != output and f"is not {golden.name}, byte for byte")
    found = blocks(output)
    for source in expected.keys() | found.keys():
        checks.tell(f"{title}: {source}", difference(source, expected.get(source), found.get(source)))


def difference(source, expected, found):
    """What is wrong with the identity that a type was found to have."""
    if expected != found:
        sides = [[source, *(side[1] if side else [])] for side in (expected, found)]
        return "\n" + "\n".join(difflib.unified_diff(*sides, "expected", "found", lineterm=""))
    hash_, text = found
    if type_hash(text) != hash_:
        return f"the hash {hash_:016x} is not that of the text"
    if texts.setdefault(hash_, text) != text:
        return "shares its hash with another text"
    return None


def generated_texts(count):
    """Texts in the grammar, which differ from each other in little: the hard case for a hash."""
    rng = random.Random(1)
    scalars = "int|unsigned int|float|long|double|char|void*|const char*|acme::T1|acme::T1*|std::vector<int>".split("|")

    def line(number):
        members, offset = [], 0
        for name in rng.sample("abcdefgh", rng.randint(1, 5)):
            members.append(f"{name}: {rng.choice(scalars)} @{offset}")
            offset += rng.choice([4, 8])
        return f"struct acme::T{number} size {offset} align {rng.choice([4, 8])} trivial {{ {'; '.join(members)} }}"

    lines = [line(number) for number in range(50) for _ in range(200)]
    for _ in range(count):
        parameters = ", ".join(rng.choice(scalars) for _ in range(rng.randint(0, 4)))
        yield [f"fn {rng.choice(scalars)}({parameters})", *rng.sample(lines, rng.randint(0, 6))]


with tempfile.TemporaryDirectory() as directory, concurrent.futures.ThreadPoolExecutor(os.cpu_count()) as pool:
    jobs = [job for job in ((command, *run) for command in compilers for run in runs(command)) if is_wanted(*job)]
    outputs = [pool.submit(output_of, *job, directory) for job in jobs]
    if checks.wants("generated texts"):
        shared = [text for text in map(list, generated_texts(100_000)) if texts.setdefault(type_hash(text), text) != text]  # while the compilers work
        checks.tell("generated texts", shared and "two share a hash:\n" + "\n".join([*texts[type_hash(shared[0])], "and", *shared[0]]))
    for job, output in zip(jobs, outputs):
        check(*job, *output.result())
checks.finish()
