#!/usr/bin/env python3
# SPDX-License-Identifier: BSL-1.0
"""Builds and runs the host and the plugin beside this script as other projects would: with this repository as a Meson
subproject, by a wrap file, with the installed headers through pkg-config, and with CMake in three ways.

usage: check.py SOURCE_ROOT BUILD_ROOT COMPILER...
"""
import os
import pathlib
import re
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


def files_in(directory):
    return {str(path.relative_to(directory)) for path in directory.rglob("*") if path.is_file()}


def expect_greeting(directory):
    said = run(directory / "host", directory / "plugin.so")
    assert said == "hello x 3\n", said


def as_subproject(work):
    project = work / "project"
    shutil.copytree(here, project)
    (project / "subprojects").mkdir()
    (project / "subprojects" / "tenon").symlink_to(source_root)
    with_meson(work, project)


def as_wrap(work):
    """From a repository that has what is in this tree, by the wrap file of docs/packaging."""
    project, repository = work / "project", work / "repository"
    shutil.copytree(here, project)
    shutil.copytree(source_root, repository, ignore=shutil.ignore_patterns("build", ".git"))
    author = ["-c", "user.name=tests", "-c", "user.email="]
    for command in (["init", "--quiet"], ["add", "--all"], [*author, "commit", "--quiet", "--message", "all"]):
        run("git", *command, cwd=repository)
    (project / "subprojects").mkdir()
    wrap = (source_root / "docs/packaging/tenon.wrap").read_text().replace("ADDRESS", repository.as_uri())
    (project / "subprojects/tenon.wrap").write_text(wrap)
    with_meson(work, project)


def with_meson(work, project):
    build = work / "build"
    run("meson", "setup", build, project, env={**os.environ, "CXX": " ".join(compiler), "CMAKE_GENERATOR": "Ninja"})
    run("ninja", "-C", build)
    expect_greeting(build)
    commands = (build / "compile_commands.json").read_text()
    run("meson", "install", "-C", build, "--no-rebuild", "--destdir", work / "root")
    assert not files_in(work / "root"), f"installed with a dependent: {files_in(work / 'root')}"
    assert "-Werror" not in commands and "-Wconversion" not in commands, f"our warnings reach dependents:\n{commands}"


def as_installed(work):
    root = work / "root"
    run("meson", "install", "-C", build_root, "--no-rebuild", "--destdir", root)
    [description] = root.glob("**/tenon.pc")
    env = {**os.environ, "PKG_CONFIG_PATH": str(description.parent), "PKG_CONFIG_SYSROOT_DIR": str(root)}
    cflags = run("pkg-config", "--cflags", "tenon", env=env).split()
    libs = run("pkg-config", "--libs", "tenon", env=env).split()
    run(*compiler, "-std=c++20", *cflags, "-rdynamic", here / "host.cpp", "-o", work / "host", *libs)
    run(*compiler, "-std=c++20", *cflags, "-shared", "-fPIC", here / "plugin.cpp", "-o", work / "plugin.so", *libs)
    expect_greeting(work)


def installed_by_meson(work):
    """Configures with the defaults, as a packager does; returns the prefix."""
    run("meson", "setup", "--prefix", work / "prefix", "-Dtools=disabled", work / "own", source_root, env={**os.environ, "CXX": " ".join(compiler), "CMAKE_GENERATOR": "Ninja"})
    compiled = [line for line in run("ninja", "-C", work / "own", "-t", "commands").splitlines() if " -c " in line]
    assert not compiled, "headers alone need no compiler:\n" + "\n".join(compiled)
    run("meson", "install", "-C", work / "own")
    return work / "prefix"


def installed_by_cmake(work):
    environment = {**os.environ, "CXX": " ".join(compiler), "CMAKE_GENERATOR": "Ninja"}
    run("cmake", "-S", source_root, "-B", work / "own", f"-DCMAKE_INSTALL_PREFIX={work / 'prefix'}", env=environment)
    run("cmake", "--install", work / "own")
    return work / "prefix"


def with_cmake(work, source, **settings):
    project, build = work / "project", work / "build"
    shutil.copytree(here, project)
    settings = {"TENON_FROM": source, "TENON_SOURCE": source_root, "CMAKE_INSTALL_PREFIX": work / "own_prefix", **settings}
    run("cmake", "-S", project, "-B", build, *(f"-D{name}={value}" for name, value in settings.items()), env={**os.environ, "CXX": " ".join(compiler), "CMAKE_GENERATOR": "Ninja"})
    run("cmake", "--build", build)
    expect_greeting(build)
    run("cmake", "--install", build)
    assert files_in(work / "own_prefix") == {"bin/host", "bin/plugin.so"}, files_in(work / "own_prefix")


def as_cmake_subdirectory(work):
    with_cmake(work, "directory")


def as_fetched_content(work):
    with_cmake(work, "fetched")


def as_package_of_meson(work):
    with_cmake(work, "package", CMAKE_PREFIX_PATH=installed_by_meson(work))


def as_package_of_cmake(work):
    with_cmake(work, "package", CMAKE_PREFIX_PATH=installed_by_cmake(work))


def uninstalled(work):
    """What was installed goes again: by Meson's command, and by the list that CMake leaves."""
    prefix = installed_by_meson(work)
    assert files_in(prefix), "nothing was installed"
    run("ninja", "-C", work / "own", "uninstall")
    assert not files_in(prefix), f"left behind: {files_in(prefix)}"
    if shutil.which("cmake"):
        shutil.rmtree(work / "own")
        installed_by_cmake(work)
        listed = {pathlib.Path(line) for line in (work / "own/install_manifest.txt").read_text().splitlines()}
        there = {prefix / name for name in files_in(prefix)}
        assert there and listed == there, f"the list of what was installed is another: {listed ^ there}"


def versions_agree(work):
    """The version stands in meson.build and in a header, which CMakeLists.txt reads."""
    source = "#include <tenon/version.hpp>\nTENON_VERSION_MAJOR.TENON_VERSION_MINOR.TENON_VERSION_PATCH\n"
    printed = run(*compiler, "-E", "-P", "-xc++", "-I", source_root / "include", "-", input=source).splitlines()[-1].replace(" ", "")
    [stated] = re.findall(r"^    version: '(.*?)'", (source_root / "meson.build").read_text(), re.MULTILINE)
    assert printed == stated, f"{printed} in version.hpp, {stated} in meson.build"


def problem_of(case):
    with tempfile.TemporaryDirectory() as work:
        try:
            case(pathlib.Path(work))
        except AssertionError as error:
            return error
    return None


cases = {
    "as a subproject": as_subproject,
    "as a wrap": as_wrap,
    "as installed": as_installed,
    "what was installed goes again": uninstalled,
    "versions agree": versions_agree,
    "with CMake, as a subdirectory": as_cmake_subdirectory,
    "with CMake, by FetchContent": as_fetched_content,
    "with CMake, installed by Meson": as_package_of_meson,
    "with CMake, installed by CMake": as_package_of_cmake,
}
if not shutil.which("cmake"):
    print("cmake is not here: what takes tenon with it is left out")
    cases = {name: case for name, case in cases.items() if "CMake" not in name}
if not shutil.which("git"):
    print("git is not here: the wrap file is left out")
    del cases["as a wrap"]
checks.run({name: (problem_of, case) for name, case in cases.items()})
checks.finish()
