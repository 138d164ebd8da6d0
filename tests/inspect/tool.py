# SPDX-License-Identifier: BSL-1.0
"""What the tests of tenon-inspect have in common: plugins to build, and a run of the tool with what is expected of it."""
import pathlib
import subprocess
import sys

sys.path.append(str(pathlib.Path(__file__).parents[1]))
import checks

chromium = checks.option("--chromium", "")  # renders the reports, too, where it is given
inspect, include, *compiler = checks.arguments
inspect = pathlib.Path(inspect).resolve()
compiler += ["-std=c++20", "-I", include]
same = checks.equal

HEADER = """
#include <tenon/export.hpp>
#include <tenon/package.hpp>
namespace acme {
struct Leaf { int id; unsigned char kind%(member)s; };
struct Branch { Leaf* leaf; };
struct Tree { Branch* branch; };
}
TENON_PACKAGE("acme.tree", acme::Tree);
"""
PLUGIN = HEADER + """
namespace acme {
int climb(Tree& tree) { return tree.branch->leaf->id%(body)s; }
double height = 3;
void connect() {}
TENON_EXPORT(climb, height);
TENON_INIT(connect);
%(more)s
TENON_METADATA("version", "1.4");
TENON_SEAL();
}
"""

# A host that states nothing: its packages are in what it looks up.
HOST = HEADER + """
#include <tenon/loader.hpp>
#include <cstdio>
%(more)s
int main(int, char** argv) {
    auto plugin = tenon::open(argv[1]);
    if (!plugin) return std::puts(plugin.error().message.c_str()), 2;
    auto climb = plugin->lookup<int(acme::Tree&)>("climb");
    if (!climb) return std::puts(climb.error().message.c_str()), 2;
    return 0;
}
"""

# A description that is not kept up says nothing of the order of virtual functions.
SHAPE = """
#include <tenon/describe.hpp>
#include <tenon/export.hpp>
namespace acme {
struct Shape { %(functions)s };
}
TENON_DESCRIBE(acme::Shape, area, edge);
double measure(acme::Shape& shape) { return shape.area(); }
TENON_EXPORT(measure);
"""
AREA, EDGE, TURN = "virtual double area() { return 1; } ", "virtual int edge(int n) const { return n; } ", "virtual void turn() {} "


def build(path, source=PLUGIN, flags=("-shared", "-fPIC"), **parts):
    text = source % {"member": "", "body": "", "more": "", **parts}
    path.parent.mkdir(exist_ok=True)
    path.with_suffix(".cpp").write_text(text)
    subprocess.run([*compiler, path.with_suffix(".cpp"), *flags, "-o", path], check=True)
    path.with_suffix(".cpp").unlink()
    return path


def run(*words):
    return subprocess.run([inspect, *map(str, words)], capture_output=True, text=True, stdin=subprocess.DEVNULL)


def case(name, words, status=0, out=(), err=(), not_out=()):
    """Runs the tool: its exit status, what both its streams contain, and that a success says nothing on stderr."""
    ran = run(*words)
    problems = []
    if ran.returncode != status:
        problems.append(f"exit status {ran.returncode} instead of {status}")
    problems += [f"stdout does not say '{text}'" for text in out if text not in ran.stdout]
    problems += [f"stderr does not say '{text}'" for text in err if text not in ran.stderr]
    problems += [f"stdout says '{text}'" for text in not_out if text in ran.stdout]
    if not err and ran.stderr:
        problems.append("something on stderr")
    if "\033" in ran.stdout + ran.stderr:
        problems.append("colour where there is no terminal")
    checks.tell(name, problems and f"{'; '.join(problems)}\nstdout: {ran.stdout}\nstderr: {ran.stderr}")
    return ran
