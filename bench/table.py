#!/usr/bin/env python3
# SPDX-License-Identifier: BSL-1.0
"""Runs the benches that are built in a directory, prints one table, and writes it to table.json there.

usage: table.py DIRECTORY COMPILER [--quick]

Every figure of ours stands beside another's of the same run. What is repeated takes turns: lookups by Google Benchmark's shuffled
repetitions, of which the fastest counts; opens by processes in turn, of which the medians count. A bar is a ratio, or in ns.
"""
import json
import os
import pathlib
import statistics
import subprocess
import sys
import tempfile

directory, compiler = pathlib.Path(sys.argv[1]).resolve(), sys.argv[2]
quick = "--quick" in sys.argv
processes = 3 if quick else 15  # of each side of a comparison of opens
rows = []


def row(what, ours, other, bar=None, beside="", unit="ns", value=None):
    """`value` is what the bar is about: the ratio, if not said otherwise."""
    value = ours / other if value is None else value
    verdict = "" if bar is None else "pass" if value <= bar else "MISS"
    rows.append({"what": what, "ours": ours, "beside": beside, "other": other, "unit": unit, "value": value, "bar": bar, "verdict": verdict})
    scale, name = (1000, "us") if unit == "ns" and max(ours, other) >= 10000 else (1, unit)
    print(f"  {what:46}{ours / scale:9.2f} {name:3}{other / scale:9.2f} {name:3}{value:8.2f}{bar if bar is not None else '':>8} {verdict:5} {beside}", flush=True)


def title(text):
    print(f"\n{text:48}{'tenon':>13}{'other':>13}{'value':>8}{'bar':>8}       beside")


def run(*command):
    done = subprocess.run([str(one) for one in command], stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
    if done.returncode != 0:
        sys.exit(f"{' '.join(map(str, command))}: exit status {done.returncode}\n{done.stderr}")
    return done.stdout


def google(program, each):
    """{name: fastest repetition in ns}, by the clock; for threads by the processor's time, as there may be fewer cores than threads."""
    with tempfile.NamedTemporaryFile(suffix=".json") as out:
        run(directory / program, directory, f"--benchmark_repetitions={5 if quick else 15}", "--benchmark_min_time=0.02",
            "--benchmark_enable_random_interleaving=true", f"--benchmark_out={out.name}", "--benchmark_out_format=json")
        measured = json.load(out)["benchmarks"]
    best = {}
    for one in measured:
        if one["run_type"] == "iteration":
            time = one["cpu_time" if "threads:" in one["name"] else "real_time"] / each
            best[one["run_name"]] = min(time, best.get(one["run_name"], time))
    return best


def once(what, plugin, count):
    """Times of one process of bench_open, each list."""
    with tempfile.TemporaryDirectory(dir=directory) as copies:
        return json.loads(run(directory / "bench_open", what, directory / (plugin + ".so"), count, copies))


def in_turn(sides, plugin, count):
    """{side: all times of its processes}, the processes of all sides in turn."""
    found = {side: {} for side in sides}
    for turn in range(processes):
        for side in sides if turn % 2 == 0 else reversed(sides):
            for name, times in once(side, plugin, count).items():
                found[side].setdefault(name, []).extend(times)
    return found


def medians(found, name="open"):
    return {side: statistics.median(times[name]) for side, times in found.items()}


def lookups():
    best = google("bench_lookup", 10)
    title("warm lookup")
    for count in (10, 1000, 10000):
        of = f"/ten_of_{count}"
        map_, dlsym = best["unordered_map" + of], best["dlsym" + of]
        row(f"literal name, {count} exports", best["tenon_literal" + of], map_, 1.0, "unordered_map::find")
        row("", best["tenon_literal" + of], dlsym, 0.2, "dlsym")
        row(f"run-time name, {count} exports", best["tenon_run_time" + of], map_, 1.3, "unordered_map::find")
        row(f"bind of 10 symbols, {count} exports, each", best["tenon_bind" + of], dlsym, None, "dlsym")
        if "boost" + of in best:
            row("literal name", best["tenon_literal" + of], best["boost" + of], None, "boost::dll get")
    for count in (1000, 10000):
        of = f"/all_of_{count}"
        row(f"run-time name, all of {count} in turn", best["tenon_run_time" + of], best["unordered_map" + of], 1.3, "unordered_map::find")
    if (directory / "go_host").exists():
        go = json.loads(run(directory / "go_host", directory / "go_plugin.so"))
        row("literal name, 10 exports", best["tenon_literal/ten_of_10"], min(go["lookup"]), None, "Go's plugin.Lookup and assertion")
    title("lookups by many threads, processor time of each")
    for threads in (2, 4, 8, 16):
        row(f"{threads} threads", best[f"threads_tenon/threads:{threads}"], best["threads_tenon/threads:1"], 1.2, "1 thread")


def first_lookups():
    title("first lookup of a symbol")
    for count, plugin in ((1000, "exports_1000"), (10000, "exports_10000")):
        found = [once("first_lookup", plugin, count) for _ in range(processes)]
        ours, raw = ([time for one in found for time in one[side]] for side in ("tenon", "raw"))
        row(f"{count} exports", statistics.median(ours), statistics.median(raw), 1.5, "dlsym")


def opens():
    sides = ["tenon", "raw"] + (["boost"] if has_boost else [])
    title("open")
    for plugin, what, count, bar in (("exports_10", "10 exports, nothing of libstdc++", 20, 1.5),
                                     ("ordinary", "10 exports, 1 MB of ordinary C++", 8, 1.15)):
        found = in_turn(sides + ["preflight"], plugin, count)
        open_, pages, first = medians(found), medians(found, "open pages"), medians(found, "first")
        row(what, open_["tenon"], open_["raw"], bar, "dlopen")
        if has_boost:
            row("", open_["tenon"], open_["boost"], None, "boost::dll::shared_library")
        row("  of which preflight", open_["preflight"], open_["tenon"], None, "the whole")
        row("  of which the table and the comparison", max(open_["tenon"] - open_["preflight"] - open_["raw"], 0), open_["tenon"], None, "the whole")
        row("  the first of a process", first["tenon"], first["raw"], None, "dlopen")
        row("  pages touched first", pages["tenon"], pages["raw"], None, "dlopen", "")
    if (directory / "go_host").exists():
        go = [json.loads(run(directory / "go_host", directory / "go_plugin.so"))["open"][0] for _ in range(processes)]
        first = medians(in_turn(["tenon"], "exports_10", 1), "first")["tenon"]
        row("the first of a process, 10 exports", first, statistics.median(go), None, "Go's plugin.Open")
    for plugin, what, count, bar in (("exports_1000", "1,000 exports, for each", 1000, None), ("exports_10000", "10,000 exports, for each", 10000, 60),
                                     ("long_1000", "1,000 exports with texts of 500 characters", 1000, None),
                                     ("packages_100", "100 packages, for each", 100, None)):
        found = in_turn(["tenon", "raw"], plugin, 8)
        open_, pages = medians(found), medians(found, "open pages")
        row(what, open_["tenon"] / count, open_["raw"] / count, bar, "dlopen; value: ns over it", value=(open_["tenon"] - open_["raw"]) / count)
        row("  pages touched first", pages["tenon"], pages["raw"], None, "dlopen", "")


def reopens():
    title("open of what is open")
    for count in (1, 200):
        found = [once("reopen", "exports_10", count) for _ in range(max(processes // 3, 2))]
        time = {side: statistics.median(time for one in found for time in one[side]) for side in found[0]}
        row(f"{count} plugins in the process", time["tenon"], time["raw and realpath"], 1.0, "dlopen and realpath")


def many():
    title("1,000 plugins in one process")
    growth = {"tenon": [], "raw": []}
    for _ in range(max(processes // 5, 2)):
        for side in growth:
            times = once(side, "exports_10", 1000)["open"]
            growth[side].append(statistics.median(times[-20:]) / statistics.median(times[1:21]))
    ours, raw = statistics.median(growth["tenon"]), statistics.median(growth["raw"])
    row("the last 20 opens over the first 20", ours, raw, 1.2, "dlopen's", "x")


def calls():
    title("call")
    best = google("bench_call", 1)
    row("through Symbol<T>", best["symbol"], best["pointer"], None, "a raw pointer (tests/call compares the instructions)")


def sizes():
    print(f"\nsize", flush=True)
    out = directory / "size.json"
    subprocess.run([sys.executable, pathlib.Path(__file__).with_name("size.py"), "--json", out, compiler], check=True)
    return json.loads(out.read_text())


has_boost = subprocess.run([directory / "bench_open", "boost", directory / "exports_10.so", "0", directory],
                           stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL).returncode == 0
lookups()
first_lookups()
calls()
opens()
reopens()
many()
bytes_ = sizes()
(directory / "table.json").write_text(json.dumps({"compiler": compiler, "cores": os.cpu_count(), "times": rows, "bytes": bytes_}, indent=1) + "\n")
missed = [one["what"] or one["beside"] for one in rows if one["verdict"] == "MISS"]
print(f"\n{sum(one['verdict'] == 'pass' for one in rows)} bars of time met, {len(missed)} missed" + "".join(f"\n  {one}" for one in missed))
