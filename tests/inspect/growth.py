#!/usr/bin/env python3
# SPDX-License-Identifier: BSL-1.0
"""What tenon-inspect says of classes that grow: the plugins of examples/evolve, in three releases, and programs of three releases.

usage: growth.py INSPECT INCLUDE_DIRECTORY COMPILER...
"""
import json
import pathlib
import subprocess
import tempfile

from tool import case, checks, compiler, run, same

evolve = pathlib.Path(__file__).parents[2] / "examples/evolve"
releases = (1, 2, 3)


def build(path, source, release, *flags):
    subprocess.run([*compiler, f"-DRELEASE={release}", evolve / source, *flags, "-o", path], check=True)
    return path


def changes(old, new):
    told = json.loads(run("diff", "--json", old, new).stdout)
    return told["verdict"], [(one["kind"], one["name"], one["change"], one["breaking"]) for one in told["plugins"][0]["changes"]]


with tempfile.TemporaryDirectory() as directory:
    work = pathlib.Path(directory)
    metronomes, pianos = ([build(work / f"{name}{release}.so", f"{name}.cpp", release, "-shared", "-fPIC") for release in releases]
                          for name in ("metronome", "piano"))
    programs = [build(work / f"program{release}", "program.cpp", release, "-ldl") for release in releases]

    # diff: who was built against the old release is the other side.
    for k in releases:
        for n in releases:
            for name, plugins, grows in (("metronome", metronomes, n < k), ("piano", pianos, n > k)):
                what = [("export", {"metronome": "count", "piano": "make"}[name]), ("package", {"metronome": "sound.studio", "piano": "sound.instrument"}[name])]
                verdict, change, breaks = ("none", None, None) if n == k else ("compatible", "grown", False) if grows else ("breaking", "changed", True)
                same(f"{name} {k} and {n}", changes(plugins[k - 1], plugins[n - 1]), (verdict, [] if n == k else [(*one, change, breaks) for one in what]))
    case("a class that plugins make has grown", ["diff", pianos[0], pianos[1]], 1, out=["fine  grown", "member 2: was nothing, is 'bend: virtual int(int, int)'", "compatible"], not_out=["breaks"])
    case("a class that the program makes has grown", ["diff", metronomes[0], metronomes[1]], 2, out=[
        "breaks", "the plugin is built with a newer sound::Studio (3 members, the program's has 2), whose objects the program makes"])

    # A baseline holds what is needed.
    baseline = work / "api.json"
    baseline.write_text(run("show", "--json", pianos[0]).stdout)
    case("a baseline of an older release", ["diff", baseline, pianos[2]], 1, out=["fine  grown", "compatible"])
    baseline.write_text(run("show", "--json", pianos[2]).stdout)
    case("a baseline of a newer release", ["diff", baseline, pianos[0]], 2, out=["an older sound::Instrument"])
    report = case("a report", ["report", pianos[0], pianos[1]], 1)
    checks.tell("a report says that nothing breaks", "nothing breaks" not in report.stdout and "it does not")

    # check: as the program itself says (tests/evolve).
    for k in releases:
        for n in releases:
            for name, plugins, fits, older in (("metronome", metronomes, n <= k, n <= k), ("piano", pianos, n >= k, True)):
                case(f"program {k} and {name} {n}", ["check", programs[k - 1], plugins[n - 1]], 0 if fits else 2, err=[] if fits else ["built with another version of package"])
                case(f"program {k}, which takes older plugins, and {name} {n}", ["check", "--older-plugins", programs[k - 1], plugins[n - 1]], 0 if older else 2,
                     err=[] if older else ["a newer sound::Studio"])
checks.finish()
