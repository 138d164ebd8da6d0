#!/usr/bin/env python3
# SPDX-License-Identifier: BSL-1.0
"""Builds and runs the host and the plugin beside this script as other projects would: with this repository as a Meson
subproject, and with the installed headers through pkg-config.

usage: check.py SOURCE_ROOT BUILD_ROOT COMPILER...
"""
import os
import pathlib
import shutil
import subprocess
import sys
import tempfile

sys.path.append(str(pathlib.Path(__file__).parents[1]))
import checks

here = pathlib.Path(__file__).parent
source_root, build_root, *compiler = checks.arguments
source_root, build_root = map(pathlib.Path, (source_root, build_root))


def run(*command, **options):
    """Returns what a command prints; one that fails ends the test with it."""
    done = subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, **options)
    assert done.returncode == 0, f"{' '.join(map(str, command))}: exit status {done.returncode}\n{done.stdout}"
    return done.stdout


def expect_greeting(directory):
    said = run(directory / "host", directory / "plugin.so")
    assert said == "hello x 3\n", said


def as_subproject(work):
    project, build = work / "project", work / "build"
    shutil.copytree(here, project)
    (project / "subprojects").mkdir()
    (project / "subprojects" / "tenon").symlink_to(source_root)
    run("meson", "setup", build, project, env={**os.environ, "CXX": " ".join(compiler)})
    run("ninja", "-C", build)
    expect_greeting(build)
    commands = (build / "compile_commands.json").read_text()
    assert "-Werror" not in commands and "-Wconversion" not in commands, f"our warnings reach dependents:\n{commands}"


def as_installed(work):
    root = work / "root"
    run("meson", "install", "-C", build_root, "--no-rebuild", "--destdir", root)
    [description] = root.glob("**/tenon.pc")
    env = {**os.environ, "PKG_CONFIG_PATH": str(description.parent), "PKG_CONFIG_SYSROOT_DIR": str(root)}
    cflags = run("pkg-config", "--cflags", "tenon", env=env).split()
    libs = run("pkg-config", "--libs", "tenon", env=env).split()
    run(*compiler, "-std=c++20", *cflags, here / "host.cpp", "-o", work / "host", *libs)
    run(*compiler, "-std=c++20", *cflags, "-shared", "-fPIC", here / "plugin.cpp", "-o", work / "plugin.so", *libs)
    expect_greeting(work)


def problem_of(case):
    with tempfile.TemporaryDirectory() as work:
        try:
            case(pathlib.Path(work))
        except AssertionError as error:
            return error
    return None


checks.run({"as a subproject": (problem_of, as_subproject), "as installed": (problem_of, as_installed)})
checks.finish()
