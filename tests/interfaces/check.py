#!/usr/bin/env python3
# SPDX-License-Identifier: BSL-1.0
"""Takes real plugin interfaces into the library: each folder beside this script has an adaptor of one, and a plugin. Both are built by two
compilers and opened by a host of the first; then the interface's own header is changed in a copy, and the plugin refused by the name of what
changed. Interfaces whose headers are not here are left out.

usage: check.py INCLUDE_DIRECTORY COMPILER... [--from DIRECTORY]

DIRECTORY holds checkouts of what Debian has not: clap, vapoursynth, vst3/pluginterfaces.
"""
import dataclasses
import glob
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile

sys.path.append(str(pathlib.Path(__file__).parents[1]))
import checks

here = pathlib.Path(__file__).parent
checkouts = checks.option("--from", "")
include, *compiler = checks.arguments
other = next((command for command in checks.compilers_here() if ("clang" in command[0]) != ("clang" in compiler[-1])), compiler)


@dataclasses.dataclass
class Change:
    """A change of one header, and words that the refusal has."""
    header: str
    old: str
    new: str
    said: str
    further: tuple = ()  # what else is replaced: old, new


@dataclasses.dataclass
class Interface:
    statements: int  # that the adaptor needs beside its package
    exports: str
    changes: list
    folders: tuple = ("/usr/include",)  # of its headers; those that do not begin with / are in the checkouts
    flags: tuple = ()

    def include_folders(self):
        for folder in self.folders:
            if folder.startswith("/"):
                yield from map(pathlib.Path, glob.glob(folder))
            elif checkouts:
                yield pathlib.Path(checkouts) / folder

    def path_of(self, header):
        return next((folder / header for folder in self.include_folders() if (folder / header).exists()), None)


INTERFACES = {
    "ladspa": Interface(0, "ladspa_descriptor", [
        Change("ladspa.h", "  void * ImplementationData;", "  int Version;\n  void * ImplementationData;", "member 11: expected 'ImplementationData: void* @80', found 'Version: int @80'"),
        Change("ladspa.h", "(*connect_port)(LADSPA_Handle Instance,\n                        unsigned long Port,", "(*connect_port)(LADSPA_Handle Instance,\n                        unsigned int Port,", "connect_port"),
    ]),
    "pam": Interface(1, "pam_sm_authenticate pam_sm_setcred pam_sm_acct_mgmt converse", [
        Change("security/_pam_types.h", "    int msg_style;", "    long msg_style;", "expected 'msg_style: int @0', found 'msg_style: long @0'"),
    ]),
    "sqlite": Interface(1, "sqlite3_extension_init", [
        Change("sqlite3ext.h", "  int  (*bind_blob)", "  int  (*bind_added)(sqlite3_stmt*);\n  int  (*bind_blob)", "expected 'bind_blob: "),
        Change("sqlite3ext.h", "  int (*stmt_isexplain)(sqlite3_stmt*);", "  int (*stmt_isexplain)(const sqlite3_stmt*);", "stmt_isexplain"),
        Change("sqlite3.h", "  int (*xRowid)(sqlite3_vtab_cursor*, sqlite3_int64 *pRowid);", "  int (*xRowid)(sqlite3_vtab_cursor*, int *pRowid);", "struct sqlite3_module, member 13: expected 'xRowid: "),
    ]),
    "lv2": Interface(1, "lv2_descriptor lv2ui_descriptor lv2_lib_descriptor", [
        Change("lv2/atom/atom.h", "double  beats;", "int64_t beats;", "beats"),
        Change("lv2/log/log.h", "LV2_URID       type,", "uint64_t       type,", "LV2_Log_Log"),
    ]),
    "gstreamer": Interface(6, "gst_plugin_acme_get_desc make_element", [
        Change("gst/gstelement.h", "GST_STATE_READY               = 2", "GST_STATE_READY               = 5", "GST_STATE_READY"),
        Change("gst/gstelement.h", "  guint16               numsrcpads;\n  GList                *srcpads;\n  guint16               numsinkpads;\n  GList                *sinkpads;",
               "  guint16               numsinkpads;\n  GList                *sinkpads;\n  guint16               numsrcpads;\n  GList                *srcpads;", "struct _GstElement, member "),
    ], folders=("/usr/include/gstreamer-1.0", "/usr/include/glib-2.0", "/usr/lib/*/glib-2.0/include")),
    "clap": Interface(1, "clap_entry", [
        Change("clap/ext/audio-ports.h", "   uint32_t flags;\n", "   uint32_t latency;\n   uint32_t flags;\n", "struct clap_audio_port_info, member 3: expected 'flags: unsigned int @260', found 'latency: unsigned int @260'"),
        Change("clap/plugin.h", "   bool(CLAP_ABI *activate)", "   int(CLAP_ABI *activate)", "struct clap_plugin, member "),
    ], folders=("clap/include",)),
    "vapoursynth": Interface(1, "VapourSynthPluginInit2", [
        Change("VapourSynth4.h", "    int sampleType; /* see VSSampleType */\n    int bitsPerSample; /* number of significant bits */", "    int bitsPerSample;\n    int sampleType;", "struct VSVideoFormat, member 2: expected 'sampleType: int @4', found 'bitsPerSample: int @4'"),
    ], folders=("vapoursynth/include",), flags=("-DVS_USE_LATEST_API",)),
    "vst3": Interface(24, "GetPluginFactory ModuleEntry", [
        Change("pluginterfaces/vst/ivstevents.h", "	float tuning;", "	double tuning;", "struct Steinberg::Vst::NoteOnEvent, member 3: expected 'tuning: float @4', found 'tuning: double @8'"),
        Change("pluginterfaces/vst/ivstaudioprocessor.h", "tresult PLUGIN_API canProcessSampleSize (int32 symbolicSampleSize /*in*/)", "uint32 PLUGIN_API getLatencySamples ()", "IAudioProcessor",
               further=("uint32 PLUGIN_API getLatencySamples () = 0;\n\n	/** Called in", "tresult PLUGIN_API canProcessSampleSize (int32) = 0;\n	/** Called in")),
    ], folders=("vst3",), flags=("-DRELEASE=1",)),
}


def build(interface, work, command, source, output, *flags):
    includes = [flag for folder in interface.include_folders() if folder != pathlib.Path("/usr/include") for flag in ("-isystem", folder)]
    run = subprocess.run([*command, "-std=c++20", "-w", "-I", include, "-I", here, *flags, *interface.flags, *includes, source, "-o", work / output],
                         capture_output=True, text=True)
    return run.stderr if run.returncode != 0 else ""


def changed(interface, change, work):
    """Makes a copy of the headers with the change. Returns whether there was something to change."""
    path = interface.path_of(change.header)
    copy = work / "changed" / change.header
    top, *below = pathlib.Path(change.header).parts  # headers include their neighbours by quoted names
    if below:
        shutil.copytree(path.parents[len(below) - 1], work / "changed" / top)
    else:
        copy.parent.mkdir()
        for neighbour in path.parent.glob("*.h"):
            shutil.copy(neighbour, copy.parent)
    copy.chmod(0o644)
    text = path.read_text(errors="surrogateescape")
    edits = [edit for edit in (change.further, (change.old, change.new)) if edit]
    is_there = all(old in text for old, new in edits)
    for old, new in edits:
        text = text.replace(old, new, 1)
    copy.write_text(text, errors="surrogateescape")
    return is_there


def problem_of(name, interface):
    folder = here / name
    adaptor = (folder / "adaptor.hpp").read_text()
    statements = len(re.findall(r"^TENON_(?!PACKAGE)\w+\(", adaptor, re.MULTILINE))
    if statements != interface.statements:
        return f"its adaptor has {statements} statements instead of {interface.statements}"
    with tempfile.TemporaryDirectory() as work:
        work = pathlib.Path(work)
        exports = " && ".join(f'finds<decltype({export})>(*plugin, "{export}")' for export in interface.exports.split())
        problem = build(interface, work, compiler, here / "host.cpp", "host", f'-DADAPTOR="{name}/adaptor.hpp"', f"-DEXPORTS={exports}", "-rdynamic")
        if problem:
            return f"the host: {problem}"
        for number, command in enumerate((compiler, other)):
            plugin = work / f"plugin{number}.so"
            if problem := build(interface, work, command, folder / "plugin.cpp", plugin, "-shared", "-fPIC"):
                return f"{' '.join(command)}: {problem}"
            if said := subprocess.run([work / "host", plugin], capture_output=True, text=True).stdout:
                return f"the plugin of {' '.join(command)}: {said}"
    return None


def problem_of_change(name, interface, change):
    with tempfile.TemporaryDirectory() as work:
        work = pathlib.Path(work)
        exports = " && ".join(f'finds<decltype({export})>(*plugin, "{export}")' for export in interface.exports.split())
        if problem := build(interface, work, compiler, here / "host.cpp", "host", f'-DADAPTOR="{name}/adaptor.hpp"', f"-DEXPORTS={exports}"):
            return f"the host: {problem}"
        if not changed(interface, change, work):
            return f"{change.header} has no such line"
        problem = build(interface, work, other, here / name / "plugin.cpp", "plugin.so", "-shared", "-fPIC", "-I", work / "changed")
        if problem:
            return problem
        said = subprocess.run([work / "host", work / "plugin.so"], capture_output=True, text=True).stdout
        return change.said not in said and f"says {said!r}"


cases, absent = {}, []
for name, interface in INTERFACES.items():
    if interface.path_of(interface.changes[0].header) is None:
        absent.append(name)
        continue
    cases[name] = (problem_of, name, interface)
    for number, change in enumerate(interface.changes, 1):
        cases[f"{name}, change {number}"] = (problem_of_change, name, interface, change)
if absent:
    print(f"left out, as their headers are not here: {', '.join(absent)}")
if not cases:
    print("0 passed, 0 failed")
    sys.exit(0)
checks.run(cases)
checks.finish()
