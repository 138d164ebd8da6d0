#!/usr/bin/env python3
# SPDX-License-Identifier: BSL-1.0
"""Builds a host and plugins for AArch64 and runs them under qemu: what should load does, and what is damaged is told.

usage: check.py INCLUDE_DIRECTORY COMPILER EMULATOR
"""
import pathlib
import struct
import subprocess
import sys
import tempfile

include, here = pathlib.Path(sys.argv[1]), pathlib.Path(__file__).parent
compiler, emulator = sys.argv[2:]

CODE = ["", "-O2", "-O2 -mtls-dialect=trad -fno-plt"]  # how plugins are compiled, and linked
LINK = ["-Wl,--hash-style=sysv", "-Wl,-z,now,-z,separate-code", "-Wl,-z,pack-relative-relocs", "-Wl,-Bsymbolic,-z,max-page-size=4096", "-s", "-fuse-ld=gold"]
passed = failed = 0


def expect(name, found, expected):
    global passed, failed
    if found == expected:
        passed += 1
    else:
        failed += 1
        print(f"{name}: {found!r} instead of {expected!r}")


def build(output, source, flags):
    return subprocess.run([compiler, "-std=c++20", "-I", include, source, "-o", output, *flags.split()], capture_output=True, text=True)


def built(output, source, flags):
    made = build(output, source, flags)
    if made.returncode != 0:
        sys.exit(made.stderr)
    return output


def last_relocations(content):
    """The places of the last relocations in a plugin: DT_RELA's and DT_JMPREL's."""
    at, size, count = struct.unpack_from("<Q", content, 32)[0], *struct.unpack_from("<HH", content, 54)
    headers = [struct.unpack_from("<IIQQQQQQ", content, at + k * size) for k in range(count)]
    offset_of = lambda address: next(one[2] + address - one[3] for one in headers if one[0] == 1 and 0 <= address - one[3] < one[5])
    dynamic = next(one for one in headers if one[0] == 2)
    entries = dict(struct.iter_unpack("<QQ", content[dynamic[2]:dynamic[2] + dynamic[5]]))
    return [offset_of(entries[first]) + entries[size] - 24 for first, size in ((7, 8), (23, 2))]


with tempfile.TemporaryDirectory() as directory:
    work = pathlib.Path(directory)
    host = built(work / "host", here / "host.cpp", "-O1")

    def run(*plugins):
        ran = subprocess.run([emulator, "-L", "/usr/aarch64-linux-gnu", host, *plugins], capture_output=True, text=True)
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
    listed = "".join(subprocess.run(["readelf", "-rW", path], capture_output=True, text=True).stdout for path in plugins.values())
    for kind in ("RELATIVE", "ABS64", "GLOB_DAT", "JUMP_SLOT", "IRELATIVE", "TLSDESC", "TLS_DTPMOD", "TLS_TPREL"):
        expect(f"relocations of the type {kind}", f"R_AARCH64_{kind}" in listed, True)

    stale = built(work / "stale.so", here / "plugin.cpp", "-shared -fPIC -DINSERTED")
    expect("a virtual function that was inserted", run(stale),
           [f"tenon: {stale}: struct cross::Step: its description leaves out 1 virtual function (from slot 0 of its vtable on); list every "
            "virtual function that the class declares, overriders among them, and its bases by TENON_DESCRIBE_DERIVED"])

    good = plugins["-Wl,-z,now,-z,separate-code"].read_bytes()
    for what, offset, value in (("the type of a relocation", 8, 0x1234), ("the target of a relocation", 0, 0)):
        for place in last_relocations(good):
            content = bytearray(good)
            struct.pack_into("<I" if offset else "<Q", content, place + offset, value)
            broken = work / "broken.so"
            broken.write_bytes(content)
            expect(what, run(broken), [f"tenon: {broken}: damaged: {what} (at offset {place})"])
    for size in (100, len(good) // 2, len(good) * 3 // 4):
        broken.write_bytes(good[:size])
        expect(f"cut off at {size}", "damaged" in run(broken)[0], True)

print(f"{passed} passed, {failed} failed")
sys.exit(failed > 0)
