#!/usr/bin/env python3
# SPDX-License-Identifier: BSL-1.0
"""Builds hosts and plugins for musl, with the clang++ and libc++ of zig, and runs them under the dynamic linker of musl: what should load
does, and what is stale is told.

usage: musl.py INCLUDE_DIRECTORY ZIG
"""
import pathlib
import subprocess
import sys
import tempfile

sys.path.append(str(pathlib.Path(__file__).parents[1]))
import checks

include, zig = checks.arguments
here = pathlib.Path(__file__).parent
expect = checks.equal
plugins = here.parent / "plugins"
target = ["-target", "x86_64-linux-musl"]


def run(*command):
    """What a command prints, line by line; one that fails says so."""
    ran = subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, env={})
    return ran.stdout.splitlines() + ([f"exit status {ran.returncode}"] if ran.returncode != 0 else [])


def zig_does(*arguments):
    done = subprocess.run([zig, *arguments], stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
    if done.returncode != 0:
        sys.exit(f"{zig} {' '.join(map(str, arguments))} ended with status {done.returncode}\n{done.stdout}")


def library(output, source, *flags):
    zig_does("c++", *target, "-std=c++20", "-O1", "-fPIC", "-shared", "-I", include, source, "-o", output, *flags)
    return output


def program(output, source, *flags):
    made = output.with_suffix(".o")
    zig_does("c++", *target, "-std=c++20", "-O1", "-fPIE", "-c", "-I", include, source, "-o", made)
    return linked(output, made, "-fPIE")


def linked(output, made, *flags):
    zig_does("build-exe", made, *target, "-lc++", "-dynamic", "-rdynamic", *flags, f"-femit-bin={output}")  # zig c++ would link statically
    return output


with tempfile.TemporaryDirectory() as directory:
    work = pathlib.Path(directory)

    plugin = library(work / "plugin.so", here / "plugin.cpp")
    stale = library(work / "stale.so", here / "plugin.cpp", "-DREORDERED")
    host = program(work / "host", here / "host.cpp")
    for kind, host in ("at any address", host), ("at its own address", linked(work / "fixed_host", work / "host.o")):
        expect(f"a plugin of a program that is loaded {kind}", run(host, plugin, plugin), ["sum 16, step 42", "sum 17, step 42"])
        expect(f"a stale plugin of a program that is loaded {kind}", run(host, stale, plugin),
               [f'tenon: {stale}: "step" is cross::Step&(), but not by the same types as here',
                "  struct cross::Step, virtual function 1: expected 'run: virtual int(int) in slot 0', found 'run: virtual int(int) in slot 1'; its description was not kept up",
                "sum 16, step 42"])

    expect("deep binding", run(host, "--deep-binding", plugin),
           [f"tenon: {plugin}: deep binding is asked for, which the dynamic linker of this system has not"])

    # A library that comes along, of the program's version and of another.
    host = program(work / "chain_host", plugins / "chain" / "host.cpp")
    chain = work / "chain.so"
    along = library(work / "libchain.so", plugins / "chain" / "library.cpp", "-Wl,-soname,libchain.so")
    library(chain, plugins / "chain" / "plugin.cpp", along, "-Wl,-rpath,$ORIGIN")
    expect("a library that comes along", run(host, chain), ["weight 5", "the library has run"])
    library(along, plugins / "chain" / "library.cpp", "-Wl,-soname,libchain.so", "-DVERSION=2")
    expect("a stale library that comes along", run(host, chain),
           [f'tenon: {along}: built with another version of package "test.chain" than {host}, which was loaded first',
            "  struct chain::Link, member 1: expected 'weight: int @0', found 'weight: short @0'; size: expected '4', found '2'",
            f"  it came along with {chain}, and its constructors have run", "the library has run"])
    along.unlink()
    expect("a library that is not there", run(host, chain)[0].startswith(f"tenon: {chain}: the dynamic linker refused it: "), True)

    # The program as a plugin of its plugins.
    host = program(work / "program_host", plugins / "program" / "host.cpp")
    expect("the program itself", run(host, library(work / "user.so", plugins / "program" / "plugin.cpp")),
           ["only_here is found", f'tenon: {host}: "config" is service::Config, asked for as long', "3 exports", "log: config of the program", "level 5"])

checks.finish()
