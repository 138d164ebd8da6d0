#!/usr/bin/env python3
# SPDX-License-Identifier: BSL-1.0
"""Compiles and links hosts and plugins for macOS, for both processors; reads and checks their files; and runs those for x86-64 under a
loader of the test's own. No Mac has seen them: what Apple's linker, its signing and the locks of the real dyld do is not tested here.

usage: check.py INCLUDE_DIRECTORY TOOLCHAIN_DIRECTORY INSPECT
"""
import os
import pathlib
import re
import shutil
import struct
import subprocess
import sys
import tempfile

sys.path.append(str(pathlib.Path(__file__).parents[1]))
import checks

import toolchain

include, tools, inspect = checks.arguments
if lacking := toolchain.missing(tools):
    sys.exit(f"missing: {lacking}; tests/darwin/run installs it")
here = pathlib.Path(__file__).parent
plugins = here.parent / "plugins"
mac = toolchain.Toolchain(tools, include)
expect = checks.equal

WARNINGS = ["-Wall", "-Wextra", "-Wpedantic", "-Wconversion", "-Wsign-conversion", "-Wshadow", "-Wold-style-cast", "-Wno-c++98-compat"]
USED = ["  constructor", "open: ok", "filter: ok", "width 17, radius 7", "label: ok", "blur", "codec: ok", "encoded 42, decoded 21",
        "precise: ok", "1.50", "many: ok", "-1099511627776", "connected 42, version 1.4"]


def inspected(*words):
    """What tenon-inspect says, and its status."""
    ran = subprocess.run([inspect, *map(str, words)], stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
    return ran.stdout, ran.returncode


with tempfile.TemporaryDirectory() as directory:
    work = pathlib.Path(directory)
    loader = work / "dyld"
    mac.run(["g++", "-std=c++20", "-O1", "-fvisibility=hidden", "-I", include, here / "dyld/main.cpp", "-o", loader, "-ldl", "-lpthread"])

    def run(*words, **environment):
        """What a program of macOS prints, line by line."""
        ran = subprocess.run([loader, *words], stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, env=environment, timeout=120)
        return ran.stdout.splitlines() + ([f"exit status {ran.returncode}"] if ran.returncode != 0 else [])

    def built(name, source, *flags, link=(), arch="x86_64"):
        made = mac.compile(work / f"{name}.{arch}.o", source, "-O1", "-fvisibility=hidden", *flags, arch=arch)
        return mac.dylib(work / f"{name}.dylib", made, *link, arch=arch)

    def program(name, source, *flags, arch="x86_64"):
        return mac.link(work / name, mac.compile(work / f"{name}.o", source, "-O1", *flags, arch=arch), arch=arch)

    # Both processors, every warning; whatever the linker is told, the records and the slots stay.
    for arch in toolchain.ARCHITECTURES:
        objects = {"": mac.compile(work / f"plain-{arch}.o", here / "plugin.cpp", "-fvisibility=hidden", *WARNINGS, arch=arch),
                   "-O2": mac.compile(work / f"fast-{arch}.o", here / "plugin.cpp", "-O2", "-fvisibility=hidden", arch=arch),
                   "-O0 -g": mac.compile(work / f"debug-{arch}.o", here / "plugin.cpp", "-O0", "-g", arch=arch),
                   "-flto": mac.compile(work / f"lto-{arch}.o", here / "plugin.cpp", "-O1", "-flto", "-fvisibility=hidden", arch=arch),
                   "-flto=thin": mac.compile(work / f"thin-{arch}.o", here / "plugin.cpp", "-O1", "-flto=thin", arch=arch)}
        mac.compile(work / f"host-{arch}.o", here / "host.cpp", *WARNINGS, arch=arch)
        mac.link(work / f"host-{arch}", work / f"host-{arch}.o", arch=arch)
        linked = {flags: mac.dylib(work / f"p{len(flags)}-{arch}.dylib", made, "-dead_strip", arch=arch) for flags, made in objects.items()}
        for flags in ("-fixup_chains", "--icf=all", "-dead_strip -exported_symbol _tenon*", "-bundle"):
            output = work / f"{flags.split()[-1].strip('-_*')}-{arch}.dylib"
            if flags == "-bundle":
                linked[flags] = mac.link(output, "-bundle", objects[""], arch=arch)
            else:
                linked[flags] = mac.dylib(output, objects[""], *flags.split(), arch=arch)
        strip = shutil.which("llvm-strip-19") or shutil.which("llvm-strip")
        if strip:
            for flags in ([], ["-x"]):
                linked["strip " + " ".join(flags)] = shutil.copy(linked["-O2"], work / f"stripped{len(flags)}-{arch}.dylib")
                mac.run([strip, *flags, linked["strip " + " ".join(flags)]])
        for flags, path in linked.items():
            shown, status = inspected("show", path)
            expect(f"{arch} {flags}: shown", (status, [name in shown for name in ("filter", "radius", "codec", "connect", "1.4")]), (0, [True] * 5))
            expect(f"{arch} {flags}: can be loaded", "hidden" in shown, False)

    # All headers together, and identity: where texts differ from those of Linux, it is by what the system's types are.
    headers = [path.relative_to(include) for path in pathlib.Path(include).glob("tenon/**/*.hpp") if not {"linux", "reflection"} & set(path.parts)]
    everything = work / "everything.cpp"
    everything.write_text("".join(f"#include <{path}>\n" for path in sorted(headers) if path.name not in ("push_macros.hpp", "pop_macros.hpp")))
    for arch in toolchain.ARCHITECTURES:
        mac.compile(work / "everything.o", everything, *WARNINGS, arch=arch)
    for unit in ("language", "classes"):
        source = here.parent / f"identity/corpus/{unit}.cpp"
        mac.compile(work / "unit.o", source, "-w", arch="arm64")
        found = run(mac.link(work / unit, mac.compile(work / f"{unit}.o", source, "-w")))
        golden = source.with_suffix(".golden").read_text().splitlines()
        is_text = re.compile("(?![0-9a-f]{16}$)").match
        alike = lambda lines: [line.replace("long long", "long").replace("* __restrict", "*") for line in lines if is_text(line)]
        differing = [line for line, other in zip(alike(found), alike(golden)) if line != other]
        # <sys/cdefs.h> defines __restrict as nothing, int64_t is a long long, and FILE has another name.
        expect(f"identity of {unit}", (len(found), [line for line in differing if "__sFILE" not in line]),
               (len(golden), []))

    # Precompiled headers.
    pch = work / "api.pch"
    mac.run([*mac.compiler, "--target=x86_64-apple-macos12", "-x", "c++-header", here / "api.hpp", "-o", pch])
    (work / "twice.cpp").write_text('#include <tenon/export.hpp>\nstruct Own { int a; };\nint one(Own&) { return 1; }\nint two() { return 2; }\n'
                                    'TENON_EXPORT(one);\nTENON_EXPORT(two);\nTENON_METADATA("k", "v");\n')
    mac.compile(work / "twice.o", work / "twice.cpp", "-include-pch", pch)

    # A host runs.
    host = program("host", here / "host.cpp")
    plugin = built("plugin", here / "plugin.cpp")
    refused = [f'filter as another function: tenon: {plugin}: "filter" is void(acme::Image&), asked for as int(acme::Image&)',
               f'radius as a function: tenon: {plugin}: "radius" is a variable (int), asked for as a function (int())']
    said = run(host, "use", plugin)
    expect("a plugin is used", said[:len(USED)], USED)
    expect("what it does not have is told", [line for line in said if line.startswith(("filter as", "radius as"))], refused)
    expect("a name that is not there", any(line.startswith(f'radiant: tenon: {plugin}: exports no "radiant"') for line in said), True)
    for flags in ("-fixup_chains", "-dead_strip"):
        expect(f"a plugin linked with {flags}", run(host, "use", built("other", here / "plugin.cpp", link=[flags]))[:len(USED)], USED)
    expect("a bundle", run(host, "use", mac.link(work / "plugin.bundle", "-bundle", work / "plugin.x86_64.o"))[:len(USED)], USED)
    for flags in (["-O0"], ["-O2"]):
        slow = mac.link(work / "other_host", mac.compile(work / "other_host.o", here / "host.cpp", *flags))
        expect(f"a host built with {flags[0]}", run(slow, "use", plugin)[:len(USED)], USED)

    # What must not load does not, and none of its code runs.
    def opened(path):
        return [line for line in run(host, "open", path) if not line.startswith("counter")]

    stale = built("stale", here / "plugin.cpp", "-DSTALE")
    first = f'open: tenon: {stale}: built with another version of package "acme.image" than {host}, which was loaded first'
    expect("a stale plugin", opened(stale), [first, "  struct acme::Image, member 5: expected 'next: acme::Image* @24', found nothing; "
                                             "size: expected '32', found '24'"])
    foreign = built("foreign", here / "plugin.cpp", arch="arm64")
    expect("a plugin for another processor", opened(foreign), [f"open: tenon: {foreign}: is built for another machine than this program"])
    expect("an ELF file", opened(loader), [f"open: tenon: {loader}: is not a shared library (no Mach-O file)"])
    expect("an executable", opened(host), [f"open: tenon: {host}: is an executable, not a shared library"])
    cut = work / "cut.dylib"
    good = plugin.read_bytes()
    for size in (100, len(good) // 2, len(good) - 100):
        cut.write_bytes(good[:size])
        expect(f"a plugin cut off at {size}", ["damaged" in line for line in opened(cut)], [True])
    expect("a plugin that is not there", opened(work / "none.dylib"),
           [f"open: tenon: {work}/none.dylib: cannot be read: No such file or directory"])
    build_version = good.index(struct.pack("<III", 0x32, 32, 1))  # of macOS; 7 is the simulator of iOS
    (work / "phone.dylib").write_bytes(good[:build_version + 8] + struct.pack("<I", 7) + good[build_version + 12:])
    expect("a plugin for another system", opened(work / "phone.dylib"),
           [f"open: tenon: {work}/phone.dylib: is built for another machine than this program"])

    # Files of several names, universal ones, sealed ones, and the one that the environment puts in the place of another.
    os.link(plugin, work / "hardlink.dylib")
    expect("a hard link is the same plugin", run(host, "open", plugin, work / "hardlink.dylib")[-2:], ["one plugin: 1", "counter 5"])
    lipo = shutil.which("llvm-lipo-19") or shutil.which("llvm-lipo")
    if lipo:
        universal = work / "universal.dylib"
        mac.run([lipo, "-create", plugin, foreign, "-output", universal])
        expect("a universal file", run(host, "use", universal)[:len(USED)], USED)
    over = work / "over"
    over.mkdir()
    shutil.copy(stale, over / "plugin.dylib")
    expect("DYLD_LIBRARY_PATH: the file that would be loaded is judged", run(host, "open", plugin, DYLD_LIBRARY_PATH=str(over))[0],
           first.replace(str(stale), f"{over}/plugin.dylib"))
    sealed = pathlib.Path(shutil.copy(plugin, work / "sealed.dylib"))
    expect("seal", inspected("seal", sealed)[1], 0)
    expect("a sealed plugin", run(host, "use", sealed)[:len(USED)], USED)
    content = bytearray(sealed.read_bytes())
    content[len(content) // 2] ^= 1
    sealed.write_bytes(content)
    expect("a sealed plugin that was changed", opened(sealed),
           [f"open: tenon: {sealed}: damaged: changed after it was sealed (its SHA-256 digest is not the one in the seal)"])
    signed = pathlib.Path(shutil.copy(foreign, work / "signed.dylib"))  # the linker signs files for arm64
    expect("seal a signed file", inspected("seal", signed)[1], 0)
    expect("a sealed signed file", "sealed" in inspected("show", signed)[0], True)
    content = bytearray(signed.read_bytes())
    content[len(content) // 2] ^= 1
    signed.write_bytes(content)
    expect("a sealed signed file that was changed", "is not the one that was signed" in inspected("show", signed)[0], True)

    # Entities that dyld gives to the process once, the program as a plugin, loaders in plugins, raw loads.
    shared = built("shared", here / "plugin.cpp", "-DSHARED", "-fvisibility=default")
    expect("a weak definition that another image had first", [line for line in run(host, "use", shared) if line.startswith("shared_counter")],
           [f'shared_counter: tenon: {shared}: "shared_counter" lies in {host}: it is imported from there, or it is inline or of a template, of '
            "which dyld keeps one for the whole process; give it hidden visibility, or export a function of the plugin that uses it"])
    nested = built("nested", here / "nested.cpp")
    expect("a loader in a plugin", run(host, "nested", nested, plugin)[-2:], ["host_version 3", "the same radius: 1"])
    program_host = program("program_host", plugins / "program/host.cpp")
    user = built("user", plugins / "program/plugin.cpp")
    expect("the program itself", run(program_host, user),
           ["only_here is found", f'tenon: {program_host}: "config" is service::Config, asked for as long', "3 exports",
            "log: config of the program", "level 5"])
    said = run(host, "raw", stale, plugin)
    expect("a stale library that was loaded without tenon", [line.split(": ")[0] + ": " + line.split(": ")[1] for line in said if ": " in line and not line.startswith(" ")],
           ["loaded: 1", "open: ok", "verify_program: tenon", "verify_program: ok", "open: ok"])

    # A library that comes along by @rpath, of the program's version and of another.
    chain_host = program("chain_host", plugins / "chain/host.cpp")
    (work / "good").mkdir(), (work / "old").mkdir()
    library = mac.compile(work / "library.o", plugins / "chain/library.cpp")
    mac.dylib(work / "good/libchain.dylib", library)
    mac.dylib(work / "old/libchain.dylib", mac.compile(work / "old.o", plugins / "chain/library.cpp", "-DVERSION=2"))
    user = mac.compile(work / "chain.o", plugins / "chain/plugin.cpp")
    chains = {place: mac.dylib(work / f"chain_{place}.dylib", user, work / "good/libchain.dylib", "-rpath", f"@loader_path/{place}") for place in ("good", "old")}
    expect("a library that comes along", run(chain_host, chains["good"]), ["weight 5", "the library has run"])
    expect("a stale library that comes along", run(chain_host, chains["old"]),
           [f'tenon: {work}/old/libchain.dylib (needed by {chains["old"]}): built with another version of package "test.chain" than {chain_host}, which was loaded first',
            "  struct chain::Link, member 1: expected 'weight: int @0', found 'weight: short @0'; size: expected '4', found '2'",
            "the library has not run"])

    # The tool judges the same without running anything.
    def judged(*words):
        text, status = inspected("check", *words)
        return status, text.splitlines()[0] if text else ""

    expect("check: a plugin that fits", judged(host, plugin), (0, f"{plugin}  would be taken"))
    expect("check: a stale plugin", judged(host, stale), (2, first.removeprefix("open: ")))
    expect("check: a plugin for another processor", judged(host, foreign),
           (2, f"tenon: {foreign}: is built for another machine than the program"))
    expect("check: a stale library by @rpath", (judged(chain_host, chains["good"])[0], judged(chain_host, chains["old"])[0]), (0, 2))
    hidden = built("hidden", here / "plugin.cpp", link=["-exported_symbol", "_nothing", "-U", "_nothing"])
    why = ('"filter" is recorded but its slot tenon..filter is not exported; a list of exported symbols hides it: write \'_tenon.*\' into the file of '
           "-exported_symbols_list")
    expect("check: hidden slots", judged(host, hidden), (2, f"tenon: {hidden}: {why}"))
    expect("a hidden slot", [line for line in run(host, "use", hidden) if "connect" in line],
           [f'open: tenon: {hidden}: init function ' + why.replace("filter", "connect").replace("tenon..connect", "tenon_init.connect").replace("_tenon.", "_tenon_init.")])

    # Eight threads, two hundred plugins of three kinds.
    threads = program("threads", plugins / "threads/host.cpp")
    kinds = [built(f"kind{version}", plugins / "threads/plugin.cpp", f"-DVERSION={version}", link=["-undefined", "dynamic_lookup"]) for version in range(3)]
    many = [shutil.copy(kinds[0 if k % 2 == 0 else 1 if k % 4 == 1 else 2], work / f"{k}.dylib") for k in range(200)]
    expect("eight threads", run(threads, "2", "1", *many), ["done"])

checks.finish()
