#!/usr/bin/env python3
# SPDX-License-Identifier: BSL-1.0
"""Holds the README and docs to what they show: the README's C++ is in examples/first, its commands build and run it, and what it says is
printed; every file and heading that is named exists; what tests/readme/claims says of their sentences is so; docs/design.md has all rooms and all codes of errors, and its example the text shown.

usage: check.py ROOT COMPILER...
"""
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile

sys.path.append(str(pathlib.Path(__file__).parents[1]))
import checks
import evidence

root, *compiler = checks.arguments
root = pathlib.Path(root).resolve()
readme = (root / "README.md").read_text()
design = (root / "docs/design.md").read_text()
manual = (root / "docs/manual.md").read_text()
sources = {path.name: path.read_text() for path in (root / "examples/first").iterdir()}
effects = {path.name: path.read_text() for path in (root / "examples/effects").iterdir()}
evolve = [path.read_text() for path in (root / "examples/evolve").iterdir()]

for page, text, shown in (("README", readme, [*sources.values(), *evolve]), ("manual", manual, [*sources.values(), *effects.values()])):
    blocks = re.findall(r"```cpp\n(.*?)```", text, re.S)
    checks.tell(f"C++ in {page}", not blocks and "is not found")
    for number, block in enumerate(blocks, 1):
        checks.tell(f"C++ block {number} of {page}", not any(block in source for source in shown) and "is not an excerpt of an example")
checks.tell("the version script in manual", effects["plugin.map"].rstrip("\n").replace("\n", "\n    ") not in manual and "is not plugin.map")

gate = (root / "examples/inspect/gate").read_text()
checks.tell("the gate", re.findall(r"```sh\n(.*?)```", readme, re.S)[-1] not in gate and "README does not show lines of examples/inspect/gate")

for name, problem in evidence.problems(root):
    checks.tell(name, problem)

code = "".join(path.read_text() for folder in ("include", "examples") for path in (root / folder).rglob("*.[ch]pp"))
OTHERS = {"snake_case", "PascalCase", "no_unique_address", "dynamic_cast", "static_cast", "thread_local", "static_assert", "bad_alloc"}  # C++'s


def indented(text):
    return "".join("    " + line + "\n" for line in text.splitlines())


def anchors(text):
    return {re.sub(r"[^\w -]", "", heading).lower().replace(" ", "-") for heading in re.findall(r"^#+ (.+)$", text, re.MULTILINE)}


def missing(page):
    """What a page names and is not there: headers, sources, folders and names of the library in backticks, and where links lead."""
    text = re.sub(r"```.*?```", "", page.read_text(), flags=re.S)
    for name in re.findall(r"`([\w./+-]+/[\w./+-]+|[\w.-]+\.hpp)`", text):
        # Those of a build or of the reader's own, and those that stand for many.
        if name.startswith(("build/", "subprojects", "./", "/opt/")) or name == "length.hpp":
            continue
        if not any((place / name).exists() for place in (root, root / "include/tenon", root / "include")):
            yield name
    for name in re.findall(r"`([A-Z]\w*[a-z]\w*|[a-z]+_[a-z_]+)`", text):
        if not re.search(rf"\b{name}\b", code) and name not in OTHERS:
            yield name
    for link in re.findall(r"\]\(([^)]+)\)", text):
        file, _, anchor = link.partition("#")
        target = page.parent / file if file else page
        if not link.startswith("http") and (not target.exists() or anchor and anchor not in anchors(target.read_text())):
            yield link


for page in [root / "README.md", *sorted((root / "docs").glob("*.md"))]:
    checks.tell(f"what {page.name} names", ", ".join(missing(page)))
house = re.findall(r"^    (\w+)  +\w.*(?:->|<version>)", design, re.MULTILINE)
checks.equal("the rooms in design.md", sorted(house), sorted(path.name for path in (root / "include/tenon").iterdir() if path.is_dir()))
codes = re.findall(r"^    (\w+),? +///<", (root / "include/tenon/support/error.hpp").read_text(), re.MULTILINE)
told = re.findall(r"`(\w+)`", "".join(re.findall(r"^\| (`.*?) \|", design[design.index("| code | when |"):], re.MULTILINE)))
checks.equal("the codes in design.md", sorted(set(told) & set(codes)), sorted(codes))
checks.tell("the number of codes", len(codes) < 20 and "are not read from error.hpp")

def output(*command, cwd):
    run = subprocess.run(command, cwd=cwd, capture_output=True, text=True)
    return run.stdout + run.stderr


RAW_PLUGIN = """#include "length.hpp"
extern "C" acme::Length scale(const acme::Length& length) {
    acme::Length scaled{};
    scaled.value = length.value * 3;
    scaled.unit = acme::Unit::foot;
    return scaled;
}
"""
RAW_HOST = """#include "length.hpp"
#include <cstdio>
#include <dlfcn.h>
int main() {
    const auto scale = reinterpret_cast<acme::Length (*)(const acme::Length&)>(dlsym(dlopen("./raw.so", RTLD_NOW), "scale"));
    const acme::Length length = scale({14, acme::Unit::foot});
    std::printf("%g %s\\n", length.value, length.unit == acme::Unit::foot ? "feet" : "metres");
}
"""

with tempfile.TemporaryDirectory() as directory:
    directory = pathlib.Path(directory)
    for name, text in sources.items():
        (directory / name).write_text(text)
    (directory / "tenon").symlink_to(root)
    commands = re.search(r"```sh\n(.*?)```", readme, re.S).group(1).replace("c++ -std", " ".join(compiler) + " -std")
    run = subprocess.run(["sh", "-e", "-c", commands], cwd=directory, capture_output=True, text=True)
    checks.equal("the commands", run.stdout + run.stderr, "42\n")

    build = commands.splitlines()[0].replace("plugin.", "codec.")
    run = subprocess.run(["sh", "-e", "-c", build], cwd=directory, capture_output=True, text=True)
    checks.tell("codec.cpp", run.stderr)

    # What the README begins with: dlsym and a cast.
    (directory / "raw.cpp").write_text(RAW_PLUGIN)
    (directory / "caller.cpp").write_text(RAW_HOST)
    raw = ["sh", "-e", "-c", commands.splitlines()[0].replace("plugin.", "raw.")]
    said = output(*raw, cwd=directory) + output(*compiler, "-std=c++20", "-I", root / "include", "caller.cpp", "-o", "caller", "-ldl", cwd=directory)
    checks.equal("a plugin by dlsym and a cast", said + output("./caller", cwd=directory), "42 feet\n")

    # The change that the README asks for, and the message that it promises.
    header, plugin = directory / "length.hpp", directory / "plugin.cpp"
    header.write_text(header.read_text().replace("    Unit unit;", "    float error;\n    Unit unit;"))
    plugin.write_text(plugin.read_text().replace("length.unit}", "length.error, length.unit}"))
    subprocess.run(["sh", "-e", "-c", commands.splitlines()[0]], cwd=directory, check=True)
    run = subprocess.run(["./host"], cwd=directory, capture_output=True, text=True)
    promised = re.search(r"    tenon: .*\n      struct .*\n", readme).group(0).replace("    tenon", "tenon").replace("      struct", "  struct")
    checks.equal("a stale plugin by dlsym and a cast", output(*raw, cwd=directory) + output("./caller", cwd=directory), "42 metres\n")
    checks.equal("the message", run.stdout, promised.replace("/opt/acme", str(directory.resolve())))

    def text_of(source, type_):
        """What the identity text of a type is, whose classes a source declares."""
        main = f"#include <tenon/identity.hpp>\n#include <cstdio>\nint main() {{ std::puts(tenon::type_text_v<{type_}>.data()); }}\n"
        (directory / "text.cpp").write_text(source + main)
        subprocess.run([*compiler, "-std=c++20", "-I", root / "include", "text.cpp", "-o", "text"], cwd=directory, check=True)
        return indented(subprocess.run(["./text"], cwd=directory, capture_output=True, text=True).stdout)

    header.write_text(sources["length.hpp"])
    text = text_of('#include "length.hpp"\n', "acme::Length(const acme::Length&)")
    checks.tell("the identity text", text not in readme and f"README does not show\n{text}")
    [block] = re.findall(r"```cpp\n(.*?)```", design, re.S)
    text = text_of(block, "decltype(filter)")
    checks.tell("the identity text in design.md", text not in design and f"it does not show\n{text}")

# What the manual's first table says that calls return, as static_asserts.
calls = re.findall(r"^\| `([^`|]*\([^`|]*)` \| `([^`|]*)` \|$", manual[manual.index("| call | returns |"):], re.MULTILINE)
checks.tell("the manual's calls", len(calls) < 12 and f"there are only {len(calls)}")
with tempfile.TemporaryDirectory() as directory:
    directory = pathlib.Path(directory)
    asserts = "".join(f"    static_assert(std::is_same_v<decltype({call}), {returned}>, R\"({call})\");\n" for call, returned in calls)
    (directory / "calls.cpp").write_text(f"""#include <tenon/tenon.hpp>
struct Image {{ int width; }};
struct Api {{ tenon::Symbol<void(Image&)> filter; }};
struct Filter {{ void (*preview)(Image&); }};
TENON_GROWS(Filter, made_by_plugin);
void calls(const std::string& path, const std::string& directory, tenon::Plugin plugin, tenon::Manifest manifest) {{
{asserts}}}
""")
    checks.equal("what the manual's calls return", output(*compiler, "-std=c++20", "-fsyntax-only", "-I", root / "include", "calls.cpp", cwd=directory), "")

    # The host of plugins that register themselves, whose version script exports the slots and nothing else.
    for name, text in effects.items():
        (directory / name).write_text(text)
    build = [*compiler, "-std=c++20", "-I", root / "include"]
    plugin = [*build, "-fPIC", "-shared", "-fvisibility=hidden", "-Wl,--version-script=plugin.map", "plugin.cpp", "-o", "plugin.so"]
    said = output(*build, "-rdynamic", "host.cpp", "-o", "host", cwd=directory) + output(*plugin, cwd=directory) + output("./host", cwd=directory)
    checks.equal("what the effects say", said, """enlisted: gain
made here, deleted there: 3 6, 8
thrown there, caught here: no samples
""")
    script = directory / "plugin.map"
    script.write_text(script.read_text().replace(" tenon_init.*;", ""))
    said = output(*plugin, cwd=directory) + output("./host", cwd=directory)
    checks.tell("a version script that hides the slots", "enlist" not in said and f"it says\n{said}")
    effect = directory / "effect.hpp"
    effect.write_text(effect.read_text().replace("factors[4]", "factors[8]"))
    script.write_text(effects["plugin.map"])
    said = output(*plugin, cwd=directory) + output("./host", cwd=directory)
    checks.tell("a plugin that registers itself, built with another version",
                ("effects" not in said or "enlisted" in said or "factors" not in said) and f"it says\n{said}")
    source = directory / "plugin.cpp"
    source.write_text(re.sub(r"TENON_(USES|EXPORT)\(.*\n", "", source.read_text()))
    said = output(*plugin, cwd=directory) + output("./host", cwd=directory)
    checks.tell("a plugin that registers itself, without TENON_USES",
                ("init function" not in said or "enlisted" in said or "factors" not in said) and f"it says\n{said}")

checks.finish()
