#!/usr/bin/env python3
# SPDX-License-Identifier: BSL-1.0
"""Holds `tenon-inspect check` to what the loader does: hosts that only look up, in many builds; libraries; plugins that look up; hidden slots;
shared types; and hosts of which nobody can tell.

usage: verdicts.py INSPECT INCLUDE_DIRECTORY COMPILER...
"""
import json
import pathlib
import shutil
import subprocess
import tempfile

from tool import AREA, EDGE, HEADER, HOST, PLUGIN, SHAPE, build, case, checks, compiler, include, run, same

# Carries a file in its constant data, as a program that brings its plugins along.
CARRIED = """
#include <cstdio>
extern const char carried[], carried_end[];
asm(".section .rodata\\n.global carried\\ncarried: .incbin \\"%(file)s\\"\\n.global carried_end\\ncarried_end: .byte 0\\n.text");
%(more)s
"""
BUILDS = {
    "-O0": ("-O0",),
    "-Os": ("-Os",),
    "-O3 -no-pie": ("-O3", "-fno-pie", "-no-pie"),
    "-O2 -flto": ("-O2", "-flto"),
    "-O2 --gc-sections -s": ("-O2", "-ffunction-sections", "-fdata-sections", "-Wl,--gc-sections", "-s"),
    "-O1 noseparate-code": ("-O1", "-Wl,-z,noseparate-code"),
}


def verdict_of(*words):
    return json.loads(run("check", "--json", *words).stdout)


with tempfile.TemporaryDirectory() as directory:
    work = pathlib.Path(directory)
    tree = build(work / "tree.so")
    body = build(work / "body.so", body=" * 2 + 1", flags=("-shared", "-fPIC", "-O2"))
    member = build(work / "member.so", member=", rank")
    program = build(work / "program", source=HEADER + "TENON_USES(acme::Tree);\nint main() {}\n", flags=())
    mute = build(work / "mute", source="int main() {}\n", flags=())
    foreign = build(work / "foreign.so", source='extern "C" int f() { return 1; }\n')
    damaged = work / "damaged.so"
    damaged.write_bytes(tree.read_bytes()[:9000])

    # A host that states its packages.
    case("check", ["check", program, tree, body], 0, out=["tree.so  would be taken", "body.so  would be taken"])
    case("another version", ["check", program, tree, member], 2, out=["tree.so  would be taken"],
         err=["member.so: built with another version of package \"acme.tree\"", "program", "struct acme::Leaf, member 3", "found 'rank"])
    case("what is no plugin", ["check", program, foreign, damaged, mute], 2, err=["foreign.so", "damaged.so", "mute: is an executable"])
    case("a program that is not there", ["check", work / "none", tree], 3, err=["none"])
    same("a program that is not there, as JSON", verdict_of(work / "none", tree)["error"]["code"], "cannot_read")
    told = verdict_of(program, tree, member)
    same("as JSON", (told["verdict"], told["packages"], [(one["taken"], one["error"] and one["error"]["code"]) for one in told["plugins"]]),
         ("refused", ["acme.tree"], [(True, None), (False, "package_mismatch")]))
    case("a directory of plugins", ["check", program, work], 2, out=["tree.so  would be taken", "body.so  would be taken"], err=["member.so: built", "damaged.so: damaged"],
         not_out=["foreign", "mute"])

    # A host that only looks up: the verdict is the loader's own, in whatever way the host was built.
    for name, flags in BUILDS.items():
        if subprocess.run([*compiler, *flags, "-xc++", "-", "-o", work / "probe"], input="int main() {}", text=True, capture_output=True).returncode:
            continue  # a compiler without a linker for -flto
        for stale, parts in ((False, {}), (True, {"member": ", rank"})):
            if stale and name != "-O0":
                continue
            host = build(work / "host", source=HOST, flags=flags, **parts)
            for plugin in (tree, member):
                ran = subprocess.run([host, plugin], capture_output=True, text=True)
                told = run("check", host, plugin)
                same(f"a host that looks up, {name}: {'a stale one, ' * stale}{plugin.name}",
                     (told.returncode, told.stderr if ran.returncode else told.stdout),
                     (ran.returncode, ran.stdout if ran.returncode else f"{plugin}  would be taken\n"))
                same(f"a host that looks up, {name}: {'a stale one, ' * stale}{plugin.name} is refused or taken as it should be", ran.returncode, 2 * (stale == (plugin == tree)))
    host = build(work / "host", source=HOST, flags=())

    # Two units that saw two headers.
    build(work / "other.o", source=HOST.replace("int main", "int other"), flags=("-c",), member=", rank")
    torn = build(work / "torn", source=HOST, flags=(work / "other.o",))
    case("a host of two minds", ["check", torn, tree], 2, out=["tree.so  would be taken"], err=["torn: holds two versions of package \"acme.tree\": its translation units saw"])
    (work / "other.o").unlink()

    # Nobody can tell.
    reason = "the host states no package (TENON_USES)"
    case("a host that states nothing", ["check", mute, tree], 3, out=[f"tree.so  cannot tell: {reason}"])
    told = verdict_of(mute, tree)
    same("a host that states nothing, as JSON", (told["verdict"], told["doubts"], [one["taken"] for one in told["plugins"]]), ("cannot tell", [reason], [None]))
    case("two plugins against each other", ["check", mute, tree, member], 2, out=["tree.so  cannot tell"], err=["than " + str(tree)])
    text = host.read_bytes()
    broken = work / "broken"
    broken.write_bytes(text.replace(b"struct acme::Leaf size", b"struct acme::Leaf\xffsize"))
    case("a host whose data is damaged", ["check", broken, tree], 3, out=["cannot tell: ", "broken holds records whose texts do not match their hashes"])
    other_format = work / "other_format"
    toolchain = b"\5\1\0\0Tenon\0\0\0"
    other_format.write_bytes(text.replace(toolchain + b"\2", toolchain + b"\x09"))
    case("a host of another format", ["check", other_format, tree], 3, out=["other_format holds records of another format of tenon"])

    # What a host carries is not what it states.
    for name, carried in (("a plugin", member), ("a host", build(work / "stale_host", source=HOST, flags=(), member=", rank"))):
        carrier = build(work / "carrier", source=CARRIED.replace("%(file)s", str(carried)) + "int main() { return carried_end - carried == 0; }\n", flags=("-Wno-unused",))
        case(f"a program that carries {name} and states nothing", ["check", carrier, tree], 3, out=[reason])
        carrier = build(work / "carrier", source=CARRIED.replace("%(file)s", str(carried)).replace("%(more)s", "") + HOST.replace("int main(int,", "int main(int, char**);\nint main(int,"), flags=())
        case(f"a host that carries {name}", ["check", carrier, tree], 0, out=["tree.so  would be taken"])
        case(f"a host that carries {name}: another version", ["check", carrier, member], 2, err=["member.so: built with another version"])

    # Plugins that look up: their lookups register, after their files.
    ASKING = HEADER + "#include <tenon/loader.hpp>\nbool ask() { return bool(tenon::program().lookup<int(acme::Tree&)>(\"climb\")); }\nTENON_EXPORT(ask);\n"
    asking = build(work / "asking.so", source=ASKING)
    stale_asking = build(work / "stale_asking.so", source=ASKING, member=", rank")
    case("a plugin that looks up", ["check", program, asking, tree], 0, out=["asking.so  would be taken", "tree.so  would be taken"])
    case("a plugin whose lookups would fail", ["check", host, stale_asking], 2,
         err=["stale_asking.so: built with another version of package \"acme.tree\" than " + str(host), "the plugin would be opened, and its own lookups of these types would fail"])
    case("a plugin that looks up brings its version", ["check", mute, stale_asking, tree], 2, err=[f"tree.so: built with another version of package \"acme.tree\" than {stale_asking}"],
         out=["stale_asking.so  cannot tell"])

    # Libraries: what a plugin needs comes along with it, what the program needs was there first.
    LIBRARY = HEADER + "int leaves() { return 1; }\nTENON_USES(acme::Tree);\n"
    USER = "#include <tenon/export.hpp>\nint leaves();\nint twice() { return 2 * leaves(); }\nTENON_EXPORT(twice);\n"
    beside = "-Wl,-rpath,$ORIGIN"
    shared = ("-shared", "-fPIC", beside, "-Wl,-soname,libleaves.so")
    for place, parts in (("good", {}), ("stale", {"member": ", rank"}), ("program_with", {"member": ", rank"})):
        build(work / place / "libleaves.so", source=LIBRARY, flags=shared, **parts)
    good = build(work / "good" / "user.so", source=USER, flags=("-shared", "-fPIC", beside, work / "good" / "libleaves.so"))
    stale, alone = work / "stale" / "user.so", work / "alone.so"
    for copy in (stale, alone):
        copy.write_bytes(good.read_bytes())
    linked = build(work / "program_with" / "linked", source="int leaves();\nint main() { return leaves(); }\n",
                   flags=(beside, work / "program_with" / "libleaves.so"))
    case("a library", ["check", program, good], 0, out=[f"user.so  would be taken, with {work}/good/libleaves.so"])
    case("a stale library", ["check", program, stale, tree], 2, out=["tree.so  would be taken"],
         err=[f"{work}/stale/libleaves.so (needed by {stale}): built with another version of package \"acme.tree\" than {program}", "'rank: "])
    torn_apart = build(work / "stale" / "tree.so", source=PLUGIN.replace("int climb", "int leaves();\nint climb"), flags=("-shared", "-fPIC", "-Wl,--no-as-needed", beside, work / "stale" / "libleaves.so"))
    case("a plugin that does not fit its library", ["check", mute, torn_apart, tree, member], 2,
         err=[f"libleaves.so (needed by {torn_apart}): built with another version of package \"acme.tree\" than {torn_apart}, which is being opened", f"member.so: built with another version of package \"acme.tree\" than {tree}"],
         out=[f"{tree}  cannot tell"])
    case("a library that is not there", ["check", program, alone], 3, out=[f"alone.so  cannot tell: libleaves.so (needed by {alone}) is not found from here"])
    case("a library that an earlier plugin brought", ["check", program, good, alone], 0, out=["alone.so  would be taken\n"])
    case("a library of the program", ["check", linked, tree, member, stale], 2, out=["member.so  would be taken", "user.so  would be taken\n"],
         err=[f"tree.so: built with another version of package \"acme.tree\" than {work}/program_with/libleaves.so (needed by {linked})"])
    told = verdict_of(program, good, alone)["plugins"]
    same("libraries, as JSON", [(one["libraries"], one["unfound"]) for one in told], [([f"{work}/good/libleaves.so"], []), ([], [])])
    told = verdict_of(program, alone)["plugins"]
    same("a library that is not there, as JSON", (told[0]["unfound"], told[0]["taken"]), ([f"libleaves.so (needed by {alone})"], None))
    ran = subprocess.run([shutil.which("env"), "-C", work / "good", pathlib.Path(checks.arguments[0]).resolve(), "check", program, "user.so"], capture_output=True, text=True)
    same("a file beside its library", ran.stdout, f"user.so  would be taken, with {work}/good/libleaves.so\n")
    (work / "program_with" / "libleaves.so").rename(work / "program_with" / "gone")
    case("a library of the program that is not there", ["check", linked, tree], 3, out=["cannot tell: libleaves.so (needed by", "is not found from here"])
    ASKS = HEADER + "#include <tenon/loader.hpp>\nint leaves() { return bool(tenon::open(\"none\").value().lookup<int(acme::Tree&)>(\"climb\")); }\n"
    build(work / "program_with" / "libleaves.so", source=ASKS, flags=shared, member=", rank")
    case("a library of the program that looks up", ["check", linked, member, tree], 2, out=["member.so  would be taken"], err=[f"tree.so: built with another version of package \"acme.tree\" than {work}/program_with/libleaves.so"])

    # Virtual functions.
    shape = build(work / "shape.so", source=SHAPE, functions=AREA + EDGE)
    reordered = build(work / "reordered.so", source=SHAPE, functions=EDGE + AREA)
    shapes = build(work / "shapes", source=SHAPE.replace("TENON_EXPORT(measure);", "TENON_USES(acme::Shape);\nint main() {}"), functions=AREA + EDGE, flags=())
    case("virtual functions", ["check", shapes, shape, reordered], 2, out=[f"shape.so  cannot tell: {reason}"],
         err=[f"reordered.so: built with other virtual functions of struct acme::Shape than {shapes}", "in slot 1'"])
    packaged = SHAPE.replace("TENON_DESCRIBE", "#include <tenon/package.hpp>\nTENON_PACKAGE(\"acme.shape\", acme::Shape);\nTENON_DESCRIBE")
    swapped = build(work / "swapped.so", source=packaged, functions=EDGE + AREA)
    kept = build(work / "kept.so", source=packaged, functions=AREA + EDGE)
    LOOKING = "#include <tenon/loader.hpp>\nint main() { return bool(tenon::open(\"none\").value().lookup<double(acme::Shape&)>(\"measure\")); }"
    for name, main in (("stated", "TENON_USES(acme::Shape);\nint main() {}"), ("looked up", LOOKING)):
        shapes = build(work / "packaged", source=packaged.replace("TENON_EXPORT(measure);", main), functions=AREA + EDGE, flags=())
        told = verdict_of(shapes, kept, swapped)["plugins"]
        same(f"virtual functions in a package, {name}: as an open", (told[0]["taken"], told[1]["error"]["code"], f"built with other virtual functions of package \"acme.shape\" than {shapes}" in told[1]["error"]["message"]),
             (True, "package_mismatch", True))

    # Versioning::shared_types: types that only one version has do no harm.
    more = HEADER.replace('"acme.tree", acme::Tree', '"acme.tree", acme::Tree, acme::Bird').replace("struct Tree ", "struct Bird { int wings; };\nstruct Tree ")
    larger = build(work / "larger.so", source=PLUGIN.replace(HEADER, more))
    case("another set of types", ["check", host, larger], 2, err=["larger.so: built with another version", "OpenOptions{.versioning = Versioning::shared_types} takes it"])
    case("another set of types where types are shared", ["check", "--shared-types", host, larger, tree], 0, out=["larger.so  would be taken", "tree.so  would be taken"])
    case("other types where types are shared", ["check", "--shared-types", host, larger, member], 2, out=["larger.so  would be taken"], err=["member.so: built with another version"])
    other_bird = build(work / "other_bird.so", source=PLUGIN.replace(HEADER, more.replace("int wings", "char wings")))
    case("types that a plugin brought where types are shared", ["check", "--shared-types", host, larger, other_bird], 2, err=[f"other_bird.so: built with another version of package \"acme.tree\" than {larger}"],
         out=["larger.so  would be taken"])

    # Slots that a version script hides.
    script = work / "script"
    for name, text, symbol in (("an export", "{ global: tenon.height; tenon_init.*; local: *; };", '"climb" is recorded but its slot tenon..climb'),
                               ("an init function", "{ global: tenon.*; local: *; };", 'init function "connect" is recorded but its slot tenon_init.connect')):
        script.write_text(text)
        hidden = build(work / "hidden.so", flags=("-shared", "-fPIC", f"-Wl,--version-script={script}"))
        told = case(f"{name} whose slot is hidden", ["check", host, hidden], 2, err=[f"tenon: {hidden}: {symbol} is not exported; a version script, --exclude-libs or objcopy hides it: write"])
        ran = subprocess.run([host, hidden], capture_output=True, text=True)
        same(f"{name} whose slot is hidden: the loader's words", told.stderr, ran.stdout)
        case(f"{name} whose slot is hidden is shown", ["show", hidden], 0, out=["hidden", symbol.split()[-1], "is recorded and not exported"])
        same(f"{name} whose slot is hidden, in JSON", json.loads(run("show", "--json", hidden).stdout)[0]["hidden_slots"], [symbol.split()[-1]])
    same("no hidden slot, in JSON", json.loads(run("show", "--json", tree).stdout)[0]["hidden_slots"], [])
    quoted = PLUGIN.replace("%(more)s", 'TENON_EXPORT_AS("a::b", climb);')
    same("no hidden slot of a text", json.loads(run("show", "--json", build(work / "quoted.so", source=quoted)).stdout)[0]["hidden_slots"], [])
    script.write_text("{ global: tenon..climb; tenon.height; tenon_init.*; local: *; };")
    hidden = build(work / "hidden_text.so", source=quoted, flags=("-shared", "-fPIC", f"-Wl,--version-script={script}"))
    case("a text whose slot is hidden", ["check", host, hidden], 2, err=["\"a::b\" is recorded but its slot tenon..\"a::b\" is not exported"])
    sysv = build(work / "sysv.so", flags=("-shared", "-fPIC", "-Wl,--hash-style=sysv"))
    same("no hidden slot with the other hash table", json.loads(run("show", "--json", sysv).stdout)[0]["hidden_slots"], [])

    # Mistakes.
    case("options of other commands", ["show", "--shared-types", tree], 3, err=["--shared-types belongs to 'check'"])

checks.finish()
