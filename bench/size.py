#!/usr/bin/env python3
# SPDX-License-Identifier: BSL-1.0
"""What tenon adds to a stripped binary, in bytes of its sections that are loaded.

    bench/size.py [--json FILE] [compiler ...]

Links plugins and hosts at -O2 with hidden visibility, with and without what is asked about. Of an export it tells apart its text (the
signature and the lines of the types that it reaches), the rest of its records, and the slot: 8 bytes of data with the relocation and the
dynamic symbol that any exported pointer has. Compilers without a name given: g++, clang++, as far as they are installed.
"""

import argparse
import json
import pathlib
import shutil
import struct
import subprocess
import sys
import tempfile

INCLUDE = pathlib.Path(__file__).resolve().parent.parent / "include"
FURTHER = 20
TYPES = "namespace acme { struct Image { unsigned char* pixels; int width, height; long stride; const char* title; }; }\n"
BODIES = "".join(f"[[gnu::used]] void f{k}(acme::Image& image) {{ image.width = {k}; }}\n" for k in range(FURTHER + 1))


def sections(path):
    """{name: bytes} of what a 64-bit ELF file loads; records of tenon together under the name "records"."""
    data = path.read_bytes()
    at, = struct.unpack_from("<Q", data, 40)
    size, count, names = struct.unpack_from("<HHH", data, 58)
    heads = [struct.unpack_from("<IIQQQQ", data, at + k * size) for k in range(count)]
    found = {}
    for name, kind, flags, _, offset, length in heads:
        start = heads[names][4] + name
        label = data[start:data.index(b"\0", start)].decode()
        if flags & 2:  # SHF_ALLOC
            label = "records" if label.startswith(".note.tenon") else label
            found[label] = found.get(label, b"") + (bytes(length) if kind == 8 else data[offset:offset + length])
    return found


def texts(records):
    """Characters of signatures and lines in the records (see records/format.hpp)."""
    total = at = 0
    while at < len(records):
        _, size, kind = struct.unpack_from("<III", records, at)
        count = 0
        if kind == 0x101:
            count = sum(struct.unpack_from("<HH", records, at + 24))
        elif kind == 0x102:
            count = 1 + struct.unpack_from("<I", records, at + 24)[0]
        total += sum(struct.unpack_from(f"<{count}I", records, at + 28))
        at += 20 + size
    return total


class Linker:
    def __init__(self, compiler, folder):
        self.compiler, self.folder = compiler.split(), pathlib.Path(folder)

    def sizes(self, source, flags):
        """Bytes of a stripped binary: {"text": ..., "records": ... (without text), "rest": ...}."""
        unit, binary = self.folder / "unit.cpp", self.folder / "binary"
        unit.write_text(source)
        subprocess.run([*self.compiler, "-std=c++20", "-O2", "-fvisibility=hidden", "-I", str(INCLUDE), str(unit), "-o", str(binary), "-s",
                        *flags], check=True)
        found = sections(binary)
        text = texts(found.get("records", b""))
        records = len(found.pop("records", b""))
        return {"text": text, "records": records - text, "rest": sum(map(len, found.values()))}


def difference(with_it, without, count=1):
    return {key: (with_it[key] - without[key]) / count for key in with_it}


def measure(compiler):
    """Rows: (what, sizes, bar on the records without their text)."""
    with tempfile.TemporaryDirectory() as folder:
        link = Linker(compiler, folder)
        plugin = lambda source: link.sizes("#include <tenon/export.hpp>\n#include <tenon/package.hpp>\n" + source, ["-shared", "-fPIC"])
        host = lambda source: link.sizes(source, ["-pthread", "-ldl"])
        names = [f"f{k}" for k in range(FURTHER + 1)]
        small = "[[gnu::used]] int g(int value) { return value; }\n"
        none, one = plugin(TYPES + BODIES), plugin(TYPES + BODIES + "TENON_EXPORT(f0);\n")
        together = plugin(TYPES + BODIES + f"TENON_EXPORT({', '.join(names)});\n")
        apart = plugin(TYPES + BODIES + "".join(f"TENON_EXPORT({name});\n" for name in names))
        package = plugin(TYPES + BODIES + 'TENON_PACKAGE("acme", acme::Image);\nTENON_EXPORT(f0);\n')

        loader = '#include <tenon/loader.hpp>\nint main(int, char** argv) { auto p = tenon::open(argv[1]); if (!p) return 1; %s }\n'
        raw = '#include <dlfcn.h>\nint main(int, char** argv) { void* p = dlopen(argv[1], RTLD_NOW); if (!p) return 1; %s }\n'
        ask = lambda k: f'if (auto s = p->lookup<int(int(&)[{k + 1}])>("f{k}"); !s) return 1;'
        ask_raw = lambda k: f'if (dlsym(p, "f{k}") == nullptr) return 1;'
        loader_none, loader_one = host(loader % "return 0;"), host(loader % (ask(0) + "return 0;"))
        loader_more = host(loader % ("".join(ask(k) for k in range(FURTHER + 1)) + "return 0;"))
        raw_none, raw_one = host(raw % "return 0;"), host(raw % (ask_raw(0) + "return 0;"))
        raw_more = host(raw % ("".join(ask_raw(k) for k in range(FURTHER + 1)) + "return 0;"))
        return [
            ("first export of a plugin, int(int)", difference(plugin(small + "TENON_EXPORT(g);\n"), plugin(small)), 160),
            ("first export of a plugin, over a struct", difference(one, none), 160),
            ("further export of one statement", difference(together, one, FURTHER), 64),
            ("further export, a statement of its own", difference(apart, one, FURTHER), None),
            ("a package of one type", difference(package, one), None),
            ("loader in a host: open", difference(loader_none, raw_none), None),
            ("loader in a host: first lookup", difference(difference(loader_one, loader_none), difference(raw_one, raw_none)), None),
            ("loader in a host: further lookup, another type",
             difference(difference(loader_more, loader_one, FURTHER), difference(raw_more, raw_one, FURTHER)), None),
        ]


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--json", help="also write the figures to this file")
    parser.add_argument("compilers", nargs="*")
    arguments = parser.parse_args()
    rows = []
    for compiler in arguments.compilers or [name for name in ("g++", "clang++") if shutil.which(name)]:
        print(f"{compiler + ', bytes':50}{'text':>9}{'records':>9}{'bar':>6}{'rest':>9}")
        for what, sizes, bar in measure(compiler):
            missed = bar is not None and sizes["records"] > bar
            print(f"  {what:48}{sizes['text']:9.0f}{sizes['records']:9.0f}{bar or '':>6}{sizes['rest']:9.0f}{' !' if missed else ''}")
            rows.append({"compiler": compiler, "what": what, **sizes, "bar": bar})
    if arguments.json:
        pathlib.Path(arguments.json).write_text(json.dumps(rows, indent=1) + "\n")


if __name__ == "__main__":
    main()
