#!/usr/bin/env python3
# SPDX-License-Identifier: BSL-1.0
"""Builds a host and plugins for another machine and runs them under qemu: what should load does, and what is damaged is told.

usage: check.py INCLUDE_DIRECTORY COMPILER EMULATOR
"""
import pathlib
import struct
import subprocess
import sys
import tempfile

sys.path.append(str(pathlib.Path(__file__).parents[1]))
import checks

include, compiler, emulator = checks.arguments
here = pathlib.Path(__file__).parent
expect = checks.equal
triplet = pathlib.Path(compiler).name.removesuffix("-g++")

# Of each machine: its byte order, the prefix of its types of relocations, and those that the check must know, as readelf shows them.
MACHINES = {
    "aarch64": ("<", "R_AARCH64_", "RELATIVE ABS64 GLOB_DAT JUMP_SLOT IRELATIVE TLSDESC TLS_DTPMOD TLS_TPREL"),
    "riscv64": ("<", "R_RISCV_", "RELATIVE 64 JUMP_SLOT TLS_DTPMOD64 TLS_TPREL64"),  # binutils 2.40 makes no IRELATIVE
    "powerpc64le": ("<", "R_PPC64_", "RELATIVE ADDR64 JMP_SLOT IRELATIVE DTPMOD64 DTPREL64 TPREL64"),
    "s390x": (">", "R_390_", "RELATIVE 64 GLOB_DAT JMP_SLOT IRELATIVE TLS_DTPMOD TLS_TPOFF"),
}
order, prefix, kinds = MACHINES[triplet.split("-")[0]]

CODE = ["", "-O2"]  # how plugins are compiled, and linked
if not triplet.startswith("powerpc64le"):  # there dlopen itself falls over an indirect function without a PLT
    CODE.append("-O2 -fno-plt")
if triplet.startswith("aarch64"):
    CODE.append("-O2 -mtls-dialect=trad -fno-plt")
LINK = ["-Wl,--hash-style=sysv", "-Wl,-z,now,-z,separate-code", "-Wl,-z,pack-relative-relocs", "-Wl,-Bsymbolic,-z,max-page-size=4096", "-s", "-fuse-ld=gold"]


def build(output, source, flags):
    return subprocess.run([compiler, "-std=c++20", "-I", include, source, "-o", output, *flags.split()], capture_output=True, text=True)


def built(output, source, flags):
    made = build(output, source, flags)
    if made.returncode != 0:
        sys.exit(made.stderr)
    return output


def program_headers(content):
    at, size, count = struct.unpack_from(order + "Q", content, 32)[0], *struct.unpack_from(order + "HH", content, 54)
    return [struct.unpack_from(order + "IIQQQQQQ", content, at + k * size) for k in range(count)]


def end_of_loaded(content):
    """Where the last byte ends that is loaded from a file: behind it are names and debug information, which nobody needs."""
    return max(one[2] + one[5] for one in program_headers(content) if one[0] == 1)


def last_relocations(content):
    """The places of the last relocations in a plugin: DT_RELA's and DT_JMPREL's."""
    headers = program_headers(content)
    offset_of = lambda address: next(one[2] + address - one[3] for one in headers if one[0] == 1 and 0 <= address - one[3] < one[5])
    dynamic = next(one for one in headers if one[0] == 2)
    entries = dict(struct.iter_unpack(order + "QQ", content[dynamic[2]:dynamic[2] + dynamic[5]]))
    return [offset_of(entries[first]) + entries[size] - 24 for first, size in ((7, 8), (23, 2))]


with tempfile.TemporaryDirectory() as directory:
    work = pathlib.Path(directory)
    host = built(work / "host", here / "host.cpp", "-O1")

    def run(*plugins):
        ran = subprocess.run([emulator, "-L", f"/usr/{triplet}", host, *plugins], capture_output=True, text=True)
        return ran.stdout.splitlines() if ran.returncode == 0 else [f"exit status {ran.returncode}"]

    plugins = {}
    for flags in CODE:
        item = built(work / f"{len(plugins)}.o", here / "plugin.cpp", f"-c -fPIC {flags}")
        plugins[flags] = built(work / f"{len(plugins)}.so", item, "-shared")
    for flags in LINK:
        if build(work / f"{len(plugins)}.so", work / "0.o", f"-shared {flags}").returncode == 0:  # not every linker is here
            plugins[flags] = work / f"{len(plugins)}.so"
    for flags, line in zip(plugins, run(*plugins.values())):
        expect(f"a plugin built with '{flags}'", line, "sum 16, step 42")

    # Types of relocations that the check must know are there to be checked.
    listed = "".join(subprocess.run([f"{triplet}-readelf", "-rW", path], capture_output=True, text=True).stdout for path in plugins.values()).split()
    for kind in kinds.split():
        expect(f"relocations of the type {kind}", any(word.startswith(prefix + kind) for word in listed), True)

    stale = built(work / "stale.so", here / "plugin.cpp", "-shared -fPIC -DREORDERED")
    expect("virtual functions that were reordered", run(stale),
           [f'tenon: {stale}: "step" is cross::Step&(), but not by the same types as here',
            "  struct cross::Step, virtual function 1: expected 'run: virtual int(int) in slot 0', found 'run: virtual int(int) in slot 1'; its description was not kept up"])

    good = plugins["-Wl,-z,now,-z,separate-code"].read_bytes()
    broken = work / "broken.so"
    for place in last_relocations(good):
        target, info = struct.unpack_from(order + "QQ", good, place)
        for what, words in (("the type of a relocation", (target, info >> 32 << 32 | 0x1234)), ("the target of a relocation", (0, info))):
            content = bytearray(good)
            struct.pack_into(order + "QQ", content, place, *words)
            broken.write_bytes(content)
            expect(what, run(broken), [f"tenon: {broken}: damaged: {what} (at offset {place})"])
    end = end_of_loaded(good)
    for size in (100, end // 2, end * 3 // 4, end - 1):
        broken.write_bytes(good[:size])
        expect(f"cut off at {size}", "damaged" in run(broken)[0], True)
    broken.write_bytes(good[:end])
    expect("cut off behind all that is loaded", run(broken), ["sum 16, step 42"])

checks.finish()
