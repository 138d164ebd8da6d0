#!/usr/bin/env python3
# SPDX-License-Identifier: BSL-1.0
"""Runs tenon-inspect on plugins that are built here, on damaged files, on files that are no plugins, and on bad command lines: show, types,
list, seal, terminals. The directory's other tests are of check, and of diff and report.

usage: check.py INSPECT INCLUDE_DIRECTORY COMPILER...
"""
import json
import os
import pathlib
import pty
import re
import subprocess
import tempfile

from tool import AREA, EDGE, HEADER, PLUGIN, SHAPE, build, case, checks, inspect, run, same


def fnv(data):
    """FNV-1a, 64 bits."""
    value = 0xCBF29CE484222325
    for byte in data:
        value = (value ^ byte) * 0x100000001B3 % 2**64
    return value


def on_terminal(*words, out=None, **environment):
    """What the tool writes to a terminal: all of it, or its standard error alone where its output goes elsewhere."""
    terminal, its_side = pty.openpty()
    process = subprocess.Popen([inspect, *map(str, words)], stdin=subprocess.DEVNULL, stdout=out or its_side, stderr=its_side,
                               env={"TERM": "xterm", **environment})
    os.close(its_side)
    written = b""
    try:
        while part := os.read(terminal, 1 << 16):
            written += part
    except OSError:  # EIO: the other side is closed
        pass
    process.wait()
    os.close(terminal)
    return written.decode()


def as_seen(written):
    """What a terminal shows in the end of what was written to it, without colours."""
    lines = [""]
    for part in re.findall(r"\033\[K|\033\[\d*m|\r|\n|[^\033\r\n]+", written):
        if part == "\n":
            lines.append("")
        elif part == "\r":
            column = 0
        elif part == "\033[K":
            lines[-1] = lines[-1][:column]
        elif not part.startswith("\033"):
            lines[-1] = lines[-1][:column] + part + lines[-1][column + len(part):] if lines[-1] else part
        column = 0 if part in "\r\n" else len(lines[-1])
    return "\n".join(lines)


with tempfile.TemporaryDirectory() as directory:
    work = pathlib.Path(directory)
    plugins = work / "plugins"
    tree = build(plugins / "tree.so")
    body = build(work / "body.so", body=" * 2 + 1", flags=("-shared", "-fPIC", "-O2"))
    program = build(work / "program", source=HEADER + "TENON_USES(acme::Tree);\nint main() {}\n", flags=())
    foreign = build(plugins / "foreign.so", source='extern "C" int f() { return 1; }\n')
    (plugins / "readme.txt").write_text("no plugin")
    (plugins / "empty").write_bytes(b"")
    damaged = plugins / "damaged.so"
    damaged.write_bytes(tree.read_bytes()[:9000])
    (plugins / "beneath").mkdir()
    (plugins / "below" / "deeper").mkdir(parents=True)
    (plugins / "below" / "deeper" / "deep.so").write_bytes(tree.read_bytes())
    (plugins / "below" / "circle").symlink_to(plugins)

    # show
    shown = case("show", ["show", tree], out=["tree.so", "climb", "function", "int(acme::Tree&)", "height", "variable", "double", "acme.tree",
                                              "version", "1.4", "connect", "built with"])
    case("show several", ["show", tree, body], out=["tree.so", "body.so"])
    case("show a program", ["show", program], out=["acme.tree"])
    case("show damaged, foreign and missing ones", ["show", damaged, foreign, plugins / "readme.txt", plugins / "empty", plugins / "beneath", work / "none.so"], 3,
         err=["damaged.so: damaged", "foreign.so: has no tenon records", "readme.txt: is not a shared library", "empty: is empty",
              "beneath: is a directory without plugins", "none.so: cannot be read: No such file"])
    case("show looks into directories", ["show", plugins], 3, out=["tree.so", "deep.so"], err=["damaged.so: damaged"], not_out=["foreign", "readme"])
    case("show goes on after a damaged one", ["show", damaged, tree], 3, out=["climb"], err=["damaged.so"])
    [facts, wrong] = json.loads(run("show", "--json", tree, damaged).stdout)
    same("show --json: exports", [(one["name"], one["kind"], one["type"]) for one in facts["exports"]],
         [("climb", "function", "int(acme::Tree&)"), ("height", "variable", "double")])
    same("show --json: others", (facts["metadata"], facts["init_functions"], facts["sealed"], facts["packages"][0]["name"], facts["error"]),
         ([{"key": "version", "value": "1.4"}], ["connect"], False, "acme.tree", None))
    same("show --json: error", wrong["error"]["code"], "damaged")

    # types
    text = case("types", ["types", tree, "climb"]).stdout.splitlines()
    same("types: lines", (len(text), text[0], text[3].startswith("struct acme::Leaf size 8 align 4 trivial { id: int @0; kind: ")), (4, "fn int(acme::Tree&)", True))
    case("types of a package", ["types", tree, "acme.tree"], out=["struct acme::Leaf"])
    case("types looks into directories", ["types", plugins / "below", "climb"], out=["deep.so\nfn int(acme::Tree&)\n"])
    case("types of what is not there", ["types", tree, "clamb"], 3, err=["clamb", "'tenon-inspect show' lists them"])

    def hash_of(lines):
        """The hash of an export or a package, as anybody can compute it."""
        return f"{fnv(b''.join(fnv(line.encode()).to_bytes(8, 'little') for line in lines)):016x}"
    same("the hash of an export is that of its text", facts["exports"][0]["hash"], hash_of(facts["exports"][0]["text"]))

    # vtables
    shape = build(work / "shape.so", source=SHAPE, functions=AREA + EDGE)
    enums = build(work / "enums.so", source="#include <tenon/export.hpp>\n#include <tenon/describe.hpp>\nenum Thin { one = 1, far = 300 }; enum Seen { a, b };\n"
                  "enum Ranged { low = 300, high }; enum Told { told = 300 };\nTENON_ENUM_RANGE(Ranged, 300, 301);\nTENON_DESCRIBE_ENUM(Told, told);\n"
                  "void take(Thin, Seen, Ranged, Told) {}\nTENON_EXPORT(take);\n")
    case("show an enum that is hardly seen", ["show", enums], out=["enums       Thin  has at most one enumerator"], not_out=["Seen  ", "Ranged  ", "Told  "])
    case("show a vtable", ["show", shape], out=["vtables", "acme::Shape  2 slots: area 0, edge 1"])
    case("types with a vtable", ["types", shape, "measure"], out=["\nvtable acme::Shape: 2 slots: area 0, edge 1\n"])
    line = run("types", shape, "measure").stdout.splitlines()[1]
    table = {"class": "acme::Shape", "line_hash": f"{fnv(line.encode()):016x}", "slots": 2, "functions": [{"function": "area: virtual double()", "slot": 0},
                                                               {"function": "edge: virtual int(int) const", "slot": 1}]}
    same("show --json: vtables", json.loads(run("show", "--json", shape).stdout)[0]["vtables"], [table])
    same("types --json: vtables", json.loads(run("types", "--json", shape, "measure").stdout)[0]["vtables"], [table])

    # list
    case("list", ["list", plugins], 0, out=["tree.so", "2 exports", "1 package", "foreign.so", "readme.txt", "neither an ELF nor a Mach-O file", "below/deeper/deep.so", "2 plugins, 1 damaged, 3 other files"],
         not_out=["beneath", "circle"])
    same("list --json", sorted(pathlib.Path(one["path"]).name for one in json.loads(run("list", "--json", plugins).stdout)),
         ["damaged.so", "deep.so", "empty", "foreign.so", "readme.txt", "tree.so"])
    case("list of no directory", ["list", work / "none"], 3, err=["none", "No such file"])

    # seal
    sealed = work / "sealed.so"
    sealed.write_bytes(tree.read_bytes())
    os.chmod(sealed, 0o754)
    case("seal", ["seal", sealed], 0, out=["sealed"])
    same("seal keeps the permissions", oct(sealed.stat().st_mode & 0o7777), oct(0o754))
    same("seal leaves nothing behind", [path.name for path in work.glob("sealed*")], ["sealed.so"])
    once = sealed.read_bytes()
    case("seal again", ["seal", sealed], 0, out=["sealed"])
    same("seal again: nothing changes", sealed.read_bytes() == once, True)
    case("show sealed", ["show", sealed], 0, out=["sealed.so  sealed"])
    case("diff with a sealed one", ["diff", tree, sealed], 0, out=["no difference"])
    broken = bytearray(once)
    broken[-1] ^= 1
    sealed.write_bytes(broken)
    case("show a sealed one that was changed", ["show", sealed], 3, err=["sealed.so: damaged", "seal"])
    case("seal one that was changed", ["seal", sealed], 3, err=["sealed.so: damaged"])
    case("seal one without room", ["seal", program], 3, err=["no room", "TENON_SEAL"])
    case("seal what is no plugin", ["seal", plugins / "readme.txt"], 3, err=["readme.txt"])

    # readelf lists the records.
    notes = subprocess.run(["readelf", "-n", tree], capture_output=True, text=True).stdout
    same("readelf -n lists the records", len(re.findall(r"^ +Tenon +0x", notes, re.MULTILINE)) >= 5, True)

    # Texts of a hostile file command no terminal.
    hostile = work / "hostile.so"
    hostile.write_bytes(tree.read_bytes().replace(b"version", b"ver\033[1m"))
    case("control characters", ["show", hostile], 0, out=["ver\\x1b[1m"])

    # Colours: on a terminal, for those who want them.
    in_pipe = run("show", tree).stdout
    coloured = on_terminal("show", tree)
    same("colour on a terminal", "\033[1m" in coloured and "\033[36mclimb\033[0m" in coloured, True)
    same("colour is all that differs on a terminal", as_seen(coloured), in_pipe)
    same("no colour for NO_COLOR", on_terminal("show", tree, NO_COLOR="1"), in_pipe.replace("\n", "\r\n"))
    same("an empty NO_COLOR is none", on_terminal("show", tree, NO_COLOR=""), coloured)
    same("no colour on a terminal that has none", on_terminal("show", tree, TERM="dumb"), in_pipe.replace("\n", "\r\n"))
    same("no colour in JSON", on_terminal("show", "--json", tree), run("show", "--json", tree).stdout.replace("\n", "\r\n"))

    # Progress: on a terminal, when it takes longer than a second, and gone in the end. A clock goes on by so much whenever it is read.
    clock = build(work / "clock.so", source="""
        #include <cstdlib>
        #include <ctime>
        extern "C" int clock_gettime(clockid_t, timespec* now) noexcept {
            static long milliseconds = 1000000;
            milliseconds += std::atol(std::getenv("TICK"));
            return *now = {milliseconds / 1000, milliseconds %% 1000 * 1000000}, 0;
        }""")
    many = work / "many"
    many.mkdir()
    for k in range(5):
        os.link(tree, many / f"{k}.so")
    all_of_them = sorted(many.iterdir())
    slow, quick = ({"LD_PRELOAD": str(clock), "TICK": tick} for tick in ("400", "190"))
    for words in (["list", many], ["show", *all_of_them], ["show", "--json", *all_of_them], ["check", program, *all_of_them]):
        name, expected = f"progress of {words[0]}", run(*words).stdout
        written = on_terminal(*words, **slow)
        same(f"{name} is shown after a second", re.findall(r"\r\033\[K(\d+ of 5 files)", written), ["3 of 5 files", "4 of 5 files", "5 of 5 files"])
        same(f"{name} is gone in the end", as_seen(written), expected)
        same(f"{name} is not shown of what is quick", "of 5 files" in on_terminal(*words, **quick), False)
        written = on_terminal(*words, out=subprocess.DEVNULL, **slow)
        same(f"{name} beside output to a file", (re.fullmatch(r"(\r\033\[K([345] of 5 files)?)+", written) is not None, as_seen(written)), (True, ""))
        same(f"{name} is not written into a pipe", subprocess.run([inspect, *words], env=slow, capture_output=True).stderr, b"")

    # With --json, there is one value on standard output and nothing else, whatever happens.
    wrong = {"code": "cannot_read", "message": f"tenon: {work}/none: cannot be read: No such file or directory"}
    for words, found in ((["show", work / "none"], lambda value: value[0]["error"]), (["types", work / "none", "climb"], lambda value: value["error"]),
                         (["diff", work / "none", tree], lambda value: value["error"]), (["check", work / "none", tree], lambda value: value["error"]),
                         (["seal", work / "none"], lambda value: value[0]["error"]), (["types", tree, "clmb"], lambda value: value[0]["error"]["message"]),
                         (["list", work / "none"], lambda value: value[0]["error"]["message"]), (["shwo"], lambda value: value["error"]["code"]),
                         (["diff", tree], lambda value: value["error"]["code"]), (["--frobnicate"], lambda value: value["error"]["code"]),
                         (["--help"], lambda value: value[:13]), (["--version"], lambda value: value[:13])):
        ran = run("--json", *words)
        expected = {"types": f"tenon-inspect: {tree}: no export or package \"clmb\", did you mean \"climb\"?; 'tenon-inspect show' lists them" if tree in words else wrong,
                    "list": f"tenon-inspect: {work}/none: No such file or directory", "shwo": "usage", "--frobnicate": "usage", "--help": "tenon-inspect", "--version": "tenon-inspect"}
        value = json.loads(ran.stdout)
        same(f"--json {words[0]} {len(words)}: an error is a value", (found(value), ran.stderr), (expected.get(words[0], "usage" if words == ["diff", tree] else wrong), ""))

    # Command lines.
    case("help", ["--help"], 0, out=["Examples", "tenon-inspect diff", "Exit status"])
    case("version", ["--version"], 0, out=["tenon-inspect 0."])
    case("no command", [], 3, err=["--help"])
    case("mistyped command", ["shwo", tree], 3, err=["shwo", "did you mean 'show'?"])
    case("command in capitals", ["DIFF", tree, tree], 3, err=["did you mean 'diff'?"])
    case("unknown command", ["frobnicate"], 3, err=["tenon-inspect: there is no command 'frobnicate'; 'tenon-inspect --help' shows how it is used\n"])
    case("a file for a command", [tree], 3, err=[f"did you mean 'tenon-inspect show {tree}'?"])
    case("unknown option", ["show", "--frobnicate", tree], 3, err=["there is no option '--frobnicate'; 'tenon-inspect --help'"])
    case("mistyped option", ["show", "--jsno", tree], 3, err=["there is no option '--jsno', did you mean '--json'?"])
    case("mistyped name", ["types", tree, "clmib"], 3, err=["no export or package \"clmib\", did you mean \"climb\"?"])
    case("list of a file", ["list", tree], 3, err=["tree.so: Not a directory; 'tenon-inspect show' looks at files"])
    case("diff of one", ["diff", tree], 3, err=["usage: tenon-inspect diff OLD NEW"])
    case("diff of three", ["diff", tree, tree, tree], 3, err=["usage: tenon-inspect diff OLD NEW"])
    case("a file whose name begins with a dash", ["show", "--", "-none.so"], 3, err=["-none.so: cannot be read"])
    with open("/dev/full", "w") as full:
        same("full disk", subprocess.run([inspect, "show", tree], stdout=full, stderr=subprocess.DEVNULL).returncode, 3)

checks.finish()
