#!/usr/bin/env python3
# SPDX-License-Identifier: BSL-1.0
"""What tenon-inspect says of upgrades: diff of files, directories and baselines; accepted breaks; report; the gate of examples/inspect.

usage: upgrades.py [--chromium PROGRAM] INSPECT INCLUDE_DIRECTORY COMPILER...

With --chromium, reports are rendered, too: the pictures must have the colours of their scheme.
"""
import json
import os
import pathlib
import re
import shutil
import subprocess
import tempfile
import xml.etree.ElementTree
import zlib

from tool import AREA, EDGE, HEADER, HOST, PLUGIN, SHAPE, TURN, build, case, checks, chromium, compiler, inspect, run, same


def first_pixel(picture):
    """The colour of the first pixel of a PNG, which no filter of its first row changes."""
    data, at = b"", 8
    content = picture.read_bytes()
    while at < len(content):
        size, kind = int.from_bytes(content[at : at + 4], "big"), content[at + 4 : at + 8]
        data += content[at + 8 : at + 8 + size] if kind == b"IDAT" else b""
        at += size + 12
    return zlib.decompress(data)[1:4].hex()


def told_of(*words):
    return json.loads(run("diff", "--json", *words).stdout)


with tempfile.TemporaryDirectory() as directory:
    work = pathlib.Path(directory)
    tree = build(work / "tree.so")
    body = build(work / "body.so", body=" * 2 + 1", flags=("-shared", "-fPIC", "-O2"))
    added = build(work / "added.so", more="int grow() { return 1; }\nTENON_EXPORT(grow);")
    removed = build(work / "removed.so", source=PLUGIN.replace("climb, height", "height"))
    member = build(work / "member.so", member=", rank")
    constant = build(work / "constant.so", source=PLUGIN.replace("double height", "extern const double height; const double height"))
    damaged = work / "damaged.so"
    damaged.write_bytes(tree.read_bytes()[:9000])
    rank = "struct acme::Leaf, member 3: was nothing, is 'rank: unsigned char @5'"

    # Two files.
    case("other bodies", ["diff", tree, body], 0, out=["no difference"])
    same("abi_hash of other bodies", *[json.loads(run("show", "--json", each).stdout)[0]["abi_hash"] for each in (tree, body)])
    case("an addition", ["diff", tree, added], 1, out=["added", "grow", "compatible"], not_out=["breaks"])
    case("a removal", ["diff", tree, removed], 2, out=["breaks", "removed", "climb", "export climb: was 'int(acme::Tree&)', is nothing"])
    case("a member three pointers deep", ["diff", tree, member], 2, out=["changed", "climb", rank, "struct acme::Leaf, size: 8 on both sides", "package", "acme.tree"])
    case("a variable that became constant", ["diff", tree, constant], 2, out=["height", "double -> const double"])
    case("a variable that became variable", ["diff", constant, tree], 1, out=["height"])
    case("a damaged one", ["diff", tree, damaged], 3, err=["damaged.so"])
    told = told_of(tree, member)
    same("as JSON", (told["verdict"], [(one["kind"], one["name"], one["change"], one["breaking"]) for one in told["plugins"][0]["changes"]]),
         ("breaking", [("export", "climb", "changed", True), ("package", "acme.tree", "changed", True)]))

    # Every member that differs is told, with the sizes of both sides.
    LEAF = "struct Leaf { int id; unsigned char kind%(member)s; };"
    several = build(work / "several.so", source=PLUGIN.replace(LEAF, "struct Leaf { double weight; long id; unsigned short kind; bool dry; };"))
    case("several members", ["diff", tree, several], 2, out=[
        "  struct acme::Leaf, size: was 8, is 24\n"
        "  struct acme::Leaf, member 1: was nothing, is 'weight: double @0'\n"
        "  struct acme::Leaf, member 2: was 'id: int @0', is 'id: long @8'\n"
        "  struct acme::Leaf, member 3: was 'kind: unsigned char @4', is 'kind: unsigned short @16'\n"
        "  struct acme::Leaf, member 4: was nothing, is 'dry: bool @18'\n"])
    fewer = case("members that are gone", ["diff", several, tree], 2, out=["member 1: was 'weight: double @0', is nothing", "member 4: was 'dry: bool @18', is nothing"])
    same("sizes in JSON", told_of(tree, several)["plugins"][0]["changes"][0]["types"], [{"type": "struct acme::Leaf", "was_size": "8", "size": "24"}])
    KIND = "enum class Kind : int { %(values)s };\n"
    enums = [build(work / f"enum{k}.so", source=PLUGIN.replace(LEAF, KIND + "struct Leaf { int id; Kind kind; };"), values=values)
             for k, values in enumerate(("oak, elm, ash", "oak, fir = 5, ash = 2"))]
    case("several enumerators", ["diff", *enums], 2, out=["enum acme::Kind, enumerator 2: was 'elm = 1', is nothing", "enum acme::Kind, enumerator 3: was nothing, is 'fir = 5'"])

    # A flag of the standard library is named.
    text = PLUGIN.replace("namespace acme {\nint climb", "#include <string>\nnamespace acme {\nstd::string name() { return {}; }\nTENON_EXPORT(name);\nint climb")
    if "libc++" not in " ".join(map(str, compiler)):
        strings = [build(work / f"string{abi}.so", source=text, flags=("-shared", "-fPIC", f"-D_GLIBCXX_USE_CXX11_ABI={abi}")) for abi in (1, 0)]
        ran = case("another ABI of the standard library", ["diff", *strings], 2,
                   out=["built differently: the standard library: expected 'libstdc++ cxx11', found 'libstdc++ cow' (_GLIBCXX_USE_CXX11_ABI)"])
        same("another ABI of the standard library, in JSON", "_GLIBCXX_USE_CXX11_ABI" in told_of(*strings)["plugins"][0]["changes"][0]["flags"], True)
        both = build(work / "both.so", source=text, member=", rank", flags=("-shared", "-fPIC", "-D_GLIBCXX_USE_CXX11_ABI=0"))
        same("a flag is not named for a change of the source", [one["flags"] is None for one in told_of(strings[0], both)["plugins"][0]["changes"] if one["name"] == "climb"], [True])

    # Vtables.
    shape = build(work / "shape.so", source=SHAPE, functions=AREA + EDGE)
    reordered = build(work / "reordered.so", source=SHAPE, functions=EDGE + AREA)
    unlisted = build(work / "unlisted.so", source=SHAPE, functions=AREA + EDGE + TURN)
    by_name = SHAPE.replace("TENON_DESCRIBE(acme::Shape, area, edge)", 'TENON_NOMINAL(acme::Shape, "1")')
    trusted, longer = (build(work / f"{name}.so", source=by_name, functions=functions) for name, functions in (("trusted", AREA + EDGE), ("longer", AREA + EDGE + TURN)))
    moved = case("virtual functions that were reordered", ["diff", shape, reordered], 2,
                 out=["changed  class   acme::Shape", "changed  export  measure", "struct acme::Shape, virtual function 1: was 'area: virtual double() in slot 0', "
                      "is 'area: virtual double() in slot 1'"])
    same("virtual functions: what is one difference is told once", moved.stdout.count("in slot 1"), 1)
    case("a virtual function that was added to a class trusted by name", ["diff", trusted, longer], 2, out=["struct acme::Shape, vtable: was '2 slots', is '3 slots'"])
    case("a virtual function that was added and not listed", ["diff", shape, unlisted], 3, err=["struct acme::Shape: its description leaves out 1 virtual function"])
    told = told_of(shape, reordered)
    difference = {"where": "struct acme::Shape, virtual function 1", "was": "area: virtual double() in slot 0", "is": "area: virtual double() in slot 1", "accepted": False}
    same("virtual functions, in JSON", (told["verdict"], [(one["kind"], one["name"], one["differences"]) for one in told["plugins"][0]["changes"]]),
         ("breaking", [("export", "measure", [difference]), ("class", "acme::Shape", [difference])]))
    same("abi_hash of virtual functions", told["plugins"][0]["old_abi_hash"] != told["plugins"][0]["new_abi_hash"], True)
    listed = SHAPE.replace("area, edge)", "edge, area)")
    case("virtual functions that were reordered, and their description", ["diff", shape, build(work / "listed.so", source=listed, functions=EDGE + AREA)], 2,
         out=["struct acme::Shape, member 1: was 'area: virtual double()', is 'edge: virtual int(int) const'"])

    # Slots that a version script hides.
    script = work / "script"
    script.write_text("{ global: tenon.height; local: *; };")
    hidden = build(work / "hidden.so", flags=("-shared", "-fPIC", f"-Wl,--version-script={script}"))
    case("slots that are hidden now", ["diff", tree, hidden], 2, out=["breaks  hidden  export         climb", "export climb, slot: was 'exported', is 'hidden'",
                                                                      "init function connect, slot: was 'exported', is 'hidden'"], not_out=["height"])
    case("slots that were hidden", ["diff", hidden, tree], 1, out=["export climb, slot: was 'hidden', is 'exported'"])
    case("slots that stay hidden", ["diff", hidden, hidden], 0, out=["no difference"])

    # Two directories.
    old, new = work / "old", work / "new"
    for place, files in ((old, {"a.so": tree, "b.so": tree, "gone.so": tree, "sub/same.so": tree, "other/same.so": shape}),
                         (new, {"a.so": body, "b.so": member, "come.so": tree, "moved/sub/same.so": tree, "moved/other/same.so": reordered})):
        for name, source in files.items():
            (place / name).parent.mkdir(parents=True, exist_ok=True)
            shutil.copy(source, place / name)
        (place / "readme.txt").write_text("no plugin")
    verdicts = [("a.so", "none"), ("b.so", "breaking"), ("come.so", "compatible"), ("gone.so", "breaking"), ("same.so", "breaking"), ("same.so", "none")]

    def pairs_of(told):
        return sorted((one["name"], one["verdict"]) for one in told["plugins"])

    same("directories", pairs_of(told_of(old, new)), verdicts)
    case("directories, in words", ["diff", old, new], 2, out=["breaks  removed  plugin  gone.so", "fine  added  plugin  come.so", rank,
                                                              "6 plugins: 3 breaking, 1 compatible, 2 without difference"])
    case("a directory and a file", ["diff", old / "other", old / "sub" / "same.so"], 2, out=["measure"])
    case("a directory with a damaged plugin", ["diff", old, work], 3, err=["damaged.so"])
    (work / "empty").mkdir()
    case("a directory without plugins", ["diff", old, work / "empty"], 3, err=["empty: is a directory without plugins"])

    # A baseline.
    baseline = work / "api.json"
    baseline.write_text(run("show", "--json", old).stdout)
    same("a baseline and a directory", told_of(baseline, new)["plugins"], [{**one, "old_path": one["old_path"]} for one in told_of(old, new)["plugins"]])
    same("a baseline and its directory", (told_of(baseline, old)["verdict"], told_of(old, baseline)["verdict"]), ("none", "none"))
    for name, file in (("tree", tree), ("shape", shape), ("hidden", hidden), ("added", added), ("enum", enums[0])):
        baseline.write_text(run("show", "--json", file).stdout)
        for other in (tree, member, reordered, hidden, added, enums[1], several):
            same(f"a baseline of {name} stands for its file beside {other.name}", run("diff", baseline, other).stdout, run("diff", file, other).stdout)
    good = baseline.read_text()
    for name, wrong, why in (("truncated", good[:-100], "is no JSON (at offset"), ("of another kind", '{"a": 1}', "is not what this version of 'tenon-inspect show --json' writes"),
                             ("empty", "[]", "is not what this version"), ("with a field of another kind", good.replace('"const": false', '"const": 0'), "is not what this version"),
                             ("of a damaged file", run("show", "--json", damaged).stdout, "was written of a file that could not be read: tenon: "),
                             ("that is deep", "[" * 100000, "is no JSON"), ("with a wrong escape", '["\\u12"]', "is no JSON"), ("with more behind it", good + "1", "is no JSON")):
        baseline.write_text(wrong)
        case(f"a baseline {name}", ["diff", baseline, tree], 3, err=[f"tenon-inspect: {baseline}: {why}"])
    baseline.write_text(good.replace("acme", "\\u0061cme"))
    case("a baseline with escapes", ["diff", baseline, enums[0]], 0, out=["no difference"])

    # Accepted breaks.
    accept = work / "accepted"
    accept.write_text(f"# The rank of a leaf is new.\n\n  {rank}\n")
    case("an accepted break", ["diff", "--accept", accept, tree, member], 1, out=["accepted  changed  export   climb", f"{rank}  (accepted)", "all breaks are accepted"])
    same("an accepted break, in JSON", (lambda told: (told["verdict"], [one["accepted"] for one in told["plugins"][0]["changes"]], told["unused_accepts"]))(told_of("--accept", accept, tree, member)),
         ("accepted", [True, True], []))
    case("a break beside an accepted one", ["diff", "--accept", accept, tree, several], 2, out=["breaks"], err=[f"{accept}: matches nothing any more: {rank}"])
    accept.write_text(f"{rank}\nexport climb: was 'int(acme::Tree&)', is nothing\n")
    case("a line that matches nothing any more", ["diff", "--accept", accept, tree, member], 1, err=["matches nothing any more: export climb: was"])
    case("another accepted break", ["diff", "--accept", accept, tree, removed], 1, out=["accepted  removed  export   climb"], err=["matches nothing any more: struct"])
    accept.write_text(f"b.so: {rank}\nplugin gone.so: was 'there', is nothing\n")
    case("a break that is accepted in one plugin", ["diff", "--accept", accept, old, new], 2, out=["1 breaking, 2 with accepted breaks"])
    case("a break that is accepted in another plugin", ["diff", "--accept", accept, tree, member], 2, err=["matches nothing any more: b.so: struct", "plugin gone.so"])
    case("no file of accepted breaks", ["diff", "--accept", work / "none", tree, member], 3, err=["none: the file of accepted breaks cannot be read"])
    case("no word behind --accept", ["diff", tree, member, "--accept"], 3, err=["--accept needs a file"])

    # Reports.
    def report_of(name, words, status, out=(), not_out=()):
        """A report, read as XML: its text, the texts of its pictures, and the whole."""
        page = case(f"report of {name}", ["report", *words], status, out=["<!DOCTYPE html>", *out], not_out=["<script", "http://", "https://", "src=", "@import", "url(", *not_out]).stdout
        tree = xml.etree.ElementTree.fromstring(page)
        links = [link.get("href") for link in tree.iter() if link.get("href")]
        ids = [each.get("id") for each in tree.iter() if each.get("id")]
        same(f"report of {name}: links lead into the page", [link for link in links if link[0] != "#" or link[1:] not in ids], [])
        return "".join(tree.find("body").itertext()), ["".join(each.itertext()).strip() for each in tree.iter("svg")], page

    text, [picture], _ = report_of("a member three pointers deep", [tree, member], 2, out=["<h1>Breaks what was built against the old one</h1>"])
    same("report: what is in it", [word for word in ("climb", "int(acme::Tree&)", "acme.tree", "struct acme::Leaf", "8 bytes on both sides", "member 3", "rank: unsigned char @5", "nothing") if word not in text], [])
    same("report: the way to the member", [word for word in ("climb", "acme::Tree", "branch", "acme::Branch", "leaf", "acme::Leaf", "+ rank: unsigned char @5") if word not in picture], [])
    text, pictures, _ = report_of("several members", [tree, several], 2)
    same("report: sizes", ("8 bytes, now 24" in text, "\u2212 id: int @0" in pictures[0], "+ weight: double @0" in pictures[0]), (True, True, True))
    report_of("no difference", [tree, body], 0, out=["<h1>No difference</h1>"], not_out=["<svg"])
    report_of("an addition", [tree, added], 1, out=["<h1>Compatible: nothing breaks</h1>", "grow"], not_out=["<svg"])
    text, pictures, _ = report_of("directories", [old, new], 2, out=["3 of 6 plugins break."])
    same("report of directories: plugins", [name for name, _ in verdicts if name not in text], [])
    same("report of directories: pictures", len(pictures), 2)
    accept.write_text(f"{rank}\nexport none: was 'int', is nothing\n")
    text, _, _ = report_of("accepted breaks", ["--accept", accept, tree, member], 1, out=["<h1>All breaks are accepted</h1>"])
    same("report of accepted breaks: what is no more", "export none: was 'int', is nothing" in text, True)
    case("report of a damaged one", ["report", tree, damaged], 3, err=["damaged.so"])
    case("report as JSON", ["report", "--json", tree, member], 3, out=["'diff --json' writes JSON"])
    TEMPLATE = PLUGIN.replace("int climb", "template <class T> struct Box { T* held; int %(field)s; };\nint pack(Box<Leaf>& box) { return box.held->id; }\nTENON_EXPORT(pack);\nint climb")
    boxes = [build(work / f"box{field}.so", source=TEMPLATE, field=field) for field in ("a", "b")]
    text, [picture], page = report_of("a template", boxes, 2, out=["acme::Box&lt;acme::Leaf&gt;&amp;"], not_out=["Box<"])
    same("report of a template: its name", ("struct acme::Box<acme::Leaf>" in text, "acme::Box<acme::Leaf>" in picture), (True, True))
    hostile = json.loads(run("show", "--json", tree).stdout)
    hostile[0]["exports"].append({**hostile[0]["exports"][1], "name": "</code><script>alert(1)</script>\u0001\"&"})
    baseline.write_text(json.dumps(hostile))
    text, _, _ = report_of("a hostile baseline", [baseline, tree], 2, out=["&lt;/code&gt;&lt;script&gt;"])
    same("report of a hostile baseline: all of its text", '</code><script>alert(1)</script>\\x01"&' in text, True)
    for scheme, number, colour in (("light", 1, "f6f7f9"), ("dark", 0, "12161c")) if chromium else ():
        (work / "report.html").write_text(run("report", old, new).stdout)
        subprocess.run([chromium, "--headless", "--no-sandbox", "--disable-gpu", "--disable-background-networking", "--window-size=1200,2000", f"--user-data-dir={work}/chromium",
                        f"--blink-settings=preferredColorScheme={number}", f"--screenshot={work}/{scheme}.png", (work / "report.html").as_uri()], check=True, capture_output=True)
        same(f"report: rendered in {scheme} colours", first_pixel(work / f"{scheme}.png"), colour)

    # The gate for CI: it lies beside the tool, which it finds by its name.
    gate, place = pathlib.Path(__file__).parents[2] / "examples/inspect/gate", work / "repository"
    (place / "plugins").mkdir(parents=True)
    (place / "bin").mkdir()
    (place / "bin" / "tenon-inspect").symlink_to(inspect)
    same("the gate is short", len(gate.read_text().splitlines()) <= 15, True)
    shutil.copy(tree, place / "plugins" / "tree.so")
    (place / "api.json").write_text(run("show", "--json", place / "plugins").stdout)
    hosts = {"a host": build(work / "host", source=HOST, flags=()), "a host that states nothing": build(work / "mute", source="int main() {}\n", flags=())}

    def pass_gate(host):
        (place / "report.html").unlink(missing_ok=True)
        ran = subprocess.run(["sh", gate, hosts[host], "plugins"], cwd=place, capture_output=True, text=True, env={**os.environ, "PATH": f"{place}/bin:{os.environ['PATH']}"})
        return ran.returncode, re.findall(r"<h1>(.*?)</h1>", (place / "report.html").read_text()), ran.stdout

    for name, plugin, host, status, headline in (("what was released", tree, "a host", 0, "No difference"), ("a changed body", body, "a host", 0, "No difference"), ("an addition", added, "a host", 0, "Compatible: nothing breaks"),
                                                 ("a changed member", member, "a host", 2, "Breaks what was built against the old one"), ("a changed body", body, "a host that states nothing", 3, "No difference"),
                                                 ("a changed member", member, "a host that states nothing", 2, "Breaks what was built against the old one")):
        shutil.copy(plugin, place / "plugins" / "tree.so")
        passed, headlines, _ = pass_gate(host)
        same(f"the gate with {host}: {name}", (passed, headlines), (status, [headline]))
    same("the gate says that nobody can tell", "cannot tell" in pass_gate("a host that states nothing")[2], True)
    shutil.copy(member, place / "plugins" / "tree.so")
    (place / "accepted-breaks").write_text(rank)
    hosts["a new host"] = build(work / "new_host", source=HOST, flags=(), member=", rank")
    same("the gate with an accepted break and a new host", pass_gate("a new host")[:2], (0, ["All breaks are accepted"]))
    (place / "plugins" / "tree.so").write_bytes(damaged.read_bytes())
    same("the gate with a damaged plugin", subprocess.run(["sh", gate, hosts["a host"], "plugins"], cwd=place, capture_output=True, env={**os.environ, "PATH": f"{place}/bin:{os.environ['PATH']}"}).returncode, 2)

checks.finish()
