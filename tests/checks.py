# SPDX-License-Identifier: BSL-1.0
"""What the scripts named check.py have in common: their arguments, the choice of their cases, running them side by side, and counting them.

Each of them takes `--only TEXT`, anywhere among its arguments: cases whose names do not contain the text are left out. With Meson:

    meson test -C build/g++ fail --verbose --test-args='--only bit_field'
"""
import concurrent.futures
import os
import shutil
import sys

arguments = sys.argv[1:]
if not arguments or "--help" in arguments:
    print(sys.modules["__main__"].__doc__ + "\n       --only TEXT: leaves out cases whose names do not contain the text; one that no name contains lists the names")
    sys.exit(not arguments)


def option(name, default):
    """Takes an option and its value out of the arguments, wherever it is: Meson adds those of --test-args to their end."""
    if name not in arguments:
        return default
    at = arguments.index(name)
    _, value = arguments[at : at + 2]
    del arguments[at : at + 2]
    return value


only = option("--only", "")
passed = failed = 0
names = {}  # of all cases, in their order


def wants(name):
    """Whether a case is among those that were asked for."""
    names[name] = True
    return only in name


def tell(name, problem):
    """Counts a case, and prints what is wrong with it, if anything is."""
    global passed, failed
    if not wants(name):
        return
    if problem:
        failed += 1
        print(f"{name}: {problem}")
    else:
        passed += 1


def equal(name, found, expected):
    tell(name, found != expected and f"{found!r} instead of {expected!r}")


def run(cases):
    """Runs cases on all cores: {name: (function, argument...)}. Each function returns what is wrong, or nothing."""
    with concurrent.futures.ThreadPoolExecutor(os.cpu_count()) as pool:
        results = {name: pool.submit(*call) for name, call in cases.items() if wants(name)}
    for name, result in results.items():
        tell(name, result.result())


def finish():
    """Prints the count, which tests/count.py adds up, and ends the script. To have checked nothing is a failure too."""
    if passed + failed == 0:
        print(f"no case has '{only}' in its name; the cases are\n  " + "\n  ".join(names))
    print(f"{passed} passed, {failed} failed")
    sys.exit(failed > 0 or passed == 0)


def compilers_here(names=("g++", "clang++", "clang++-19")):
    """The commands of the compilers that are here, of those that the tests know by name; one that has several names by the first of them."""
    found = {}
    for name in names:
        if path := shutil.which(name):
            found.setdefault(os.path.realpath(path), [name])
    return list(found.values())
