#!/usr/bin/env python3
# SPDX-License-Identifier: BSL-1.0
"""Calls what is accepted. Hosts are built from random families of types, plugins from mutants of them, each by any compiler that is here. Of every
class that both have, a value is passed by value and by reference, and returned, where the lookup succeeds: what arrives must be what was sent.

usage: calls.py [--count N] [--seed S] [--only TEXT] INCLUDE_DIRECTORY [COMPILER ARGUMENT...]
       N: how many mutants (40; 300 before a release); S: any text, which makes other mutants;
       TEXT: only mutations whose names contain it, where one of them applies to a family of types;
       without a compiler: hosts and plugins are by all that are here, in every pair
"""
import concurrent.futures
import os
import pathlib
import random
import subprocess
import sys
import tempfile

sys.path.append(str(pathlib.Path(__file__).parents[1]))
import checks
import families
import mutations

FAMILIES = 10  # in a program
ROUNDS = 4  # mutants of a family

count, seed = int(checks.option("--count", 40)), checks.option("--seed", "1")
include, *compiler = checks.arguments
include = os.path.abspath(include)
here = checks.compilers_here()
if not [kind for kind in mutations.every if checks.wants(kind)]:
    checks.finish()
hosts = [compiler] if compiler else here

PROLOGUE = """\
#include <tenon/tenon.hpp>

#include <array>
#include <cstdint>
#include <cstdio>
#include <cstring>
#include <memory>
#include <optional>
#include <type_traits>
#include <vector>

/// Calls `f` with each number, enumerator and pointer that a value holds; `parts` is written for every class.
template <class T, class F>
void each_leaf(const T& value, F f) {
    if constexpr (std::is_array_v<T>)
        for (auto& one : value) each_leaf(one, f);
    else if constexpr (requires { parts(const_cast<T&>(value), f); })
        parts(const_cast<T&>(value), f);
    else
        f(const_cast<std::remove_cv_t<T>&>(value));
}

/// Sets each to something else.
struct Set {
    std::uint64_t* next;
    template <class T>
    void operator()(T& leaf) const {
        *next = *next * 6364136223846793005u + 1442695040888963407u;
        const auto number = static_cast<std::uint32_t>(*next >> 33);
        if constexpr (std::is_same_v<T, bool> || std::is_enum_v<T>) leaf = static_cast<T>(number & 1);
        else if constexpr (std::is_arithmetic_v<T>) leaf = static_cast<T>(number);
        else if constexpr (std::is_pointer_v<T>) leaf = reinterpret_cast<T>(static_cast<std::uintptr_t>(number));
    }
};

/// Sums them up.
struct Sum {
    std::uint64_t* sum;
    template <class T>
    void operator()(T& leaf) const {
        if constexpr (std::is_scalar_v<T>) {
            unsigned char bytes[sizeof(T)];
            std::memcpy(bytes, &leaf, sizeof(T));
            for (unsigned char byte : bytes) *sum = (*sum ^ byte) * 0x100000001b3u;
        }
    }
};
template <class T>
std::uint64_t sum_of(const T& value) {
    std::uint64_t sum = 1;
    each_leaf(value, Sum{&sum});
    return sum;
}

/// What is not copied as bytes is not called with: its copy constructor is only declared.
struct Skipped {
    int nothing;
};
template <class T>
using called = std::conditional_t<std::is_trivially_copyable_v<T>, T, Skipped>;

"""
PLUGIN = """
std::uint64_t seen = 0;
template <class T>
T call(T first, T& second, int third) {
    seen = sum_of(first) * 3 + sum_of(second) * 5 + static_cast<unsigned>(third);
    std::uint64_t next = seen;
    each_leaf(second, Set{&next});
    return second;
}
TENON_EXPORT(seen);
"""
HOST = """
/// A value whose constructor is only declared.
template <class T>
struct Value {
    alignas(T) unsigned char bytes[sizeof(T)] = {};
    T& get() { return *reinterpret_cast<T*>(bytes); }
};

template <class T>
void check(const tenon::Plugin& plugin, const char* name) {
    if constexpr (!std::is_same_v<T, Skipped>) {
        const auto found = plugin.lookup<T(T, T&, int)>(std::string_view(name));
        if (!found) return static_cast<void>(std::printf("%s refused\\n", name));
        Value<T> first, second;
        std::uint64_t next = sizeof(T);
        each_leaf(first.get(), Set{&next});
        each_leaf(second.get(), Set{&next});
        const std::uint64_t sent = sum_of(first.get()) * 3 + sum_of(second.get()) * 5 + 7;
        const T result = (*found)(first.get(), second.get(), 7);
        const std::uint64_t seen = *plugin.lookup<std::uint64_t>("seen").value();
        Value<T> expected;
        next = sent;
        each_leaf(expected.get(), Set{&next});
        const bool fits = seen == sent && sum_of(second.get()) == sum_of(expected.get()) && sum_of(result) == sum_of(expected.get());
        std::printf("%s %s\\n", name, fits ? "fits" : "differs");
    }
}

int main(int, char** paths) {
    const auto plugin = tenon::open(paths[1]);
    if (!plugin) return std::puts(plugin.error().message.c_str()), 1;
"""


def called(family):
    """The classes of a family whose values are sent, under the names of their calls."""
    for decl in family.decls:
        if decl.kind in ("struct", "union") and decl.way != "opaque":
            yield f"{family.namespace}_{decl.id}", f"called<{family.qualified(decl)}>"


def parts(family):
    """Functions that lead through the members of each class, where argument-dependent lookup finds them."""
    text = f"namespace {family.namespace} {{\n" + (f"namespace {family.inner} {{\n" if family.inner else "")
    for decl in family.decls:
        if decl.kind == "enum" or decl.way == "opaque":
            continue
        name = family.qualified(decl)
        head = "template <class F>" if decl.kind != "template" else "template <class T, int N, class F>"
        text += f"{head} void parts({name}{'<T, N>' if decl.kind == 'template' else ''}& value, F f) {{\n"
        for base in decl.bases:
            text += f"    each_leaf(static_cast<{family.qualified(family.decl(base))}&>(value), f);\n"
        for member in decl.members:
            if isinstance(member.type, families.Cv) and decl.is_packed:
                continue
            if member.width or decl.is_packed:  # which no reference binds to
                text += f"    {{ auto copy = value.{member.name}; each_leaf(copy, f); value.{member.name} = copy; }}\n"
            else:
                text += f"    each_leaf(value.{member.name}, f);\n"
        text += "    static_cast<void>(value);\n    static_cast<void>(f);\n}\n"
    return text + ("}\n" if family.inner else "") + "}\n"


def source(versions, body, end):
    classes = [pair for family in versions for pair in called(family)]
    types = "\n".join(family.source() + parts(family) for family in versions)
    return PROLOGUE + types + body + end(classes)


def plugin_source(versions):
    return source(versions, PLUGIN, lambda classes: "".join(f"TENON_EXPORT_AS({name}, call<{type_}>);\n" for name, type_ in classes))


def host_source(versions):
    return source(versions, HOST, lambda classes: "".join(f'    check<{type_}>(*plugin, "{name}");\n' for name, type_ in classes) + "}\n")


def build(command, text, flags, directory):
    """The path of what a source is compiled to, or what the compiler says against it."""
    path = pathlib.Path(tempfile.mkdtemp(dir=directory))
    (path / "source.cpp").write_text(text)
    run = subprocess.run([*command, "-std=c++20", "-w", "-fno-strict-aliasing", "-I", include, *flags, "source.cpp", "-o", "built"],
                         capture_output=True, text=True, cwd=path)  # fmt: skip
    return (path / "built", None) if run.returncode == 0 else (None, run.stderr)


def mutants_of(bases, rng, tries):
    """A version of each family, by the kinds that were tried least."""
    kinds = mutations.breaking | mutations.neutral
    row = []
    for family in bases:
        order = sorted(kinds, key=lambda kind: (checks.only not in kind, tries.get(kind, 0), rng.random()))
        for kind in order:
            version = families.copy.deepcopy(family)
            if kinds[kind](version, rng) is not None and version.source() != family.source():
                tries[kind] = tries.get(kind, 0) + 1
                row.append((kind, version))
                break
    return row


def outcome(built_host, built_plugin):
    """What the host says of each call: {name: word}."""
    run = subprocess.run([built_host, built_plugin], capture_output=True, text=True)
    if run.returncode != 0:
        return None, f"exit status {run.returncode}\n{run.stdout}{run.stderr}"
    return dict(line.split() for line in run.stdout.splitlines()), None


def main():
    rng, tries = random.Random(f"{seed}: calls"), {}
    passed = failed = calls = refused = not_by_value = 0
    with tempfile.TemporaryDirectory() as directory, concurrent.futures.ThreadPoolExecutor(os.cpu_count()) as pool:
        jobs = []
        remaining, number = count, 0
        while remaining > 0:
            bases = [families.make_family(f"{seed}: calls {number}, {k}", k) for k in range(min(FAMILIES, remaining))]
            for virtual in (v for family in bases for decl in family.decls for v in decl.virtuals):
                virtual.is_listed = True  # a host with a description that is not kept up is not opened
            host = pool.submit(build, hosts[number % len(hosts)], host_source(bases), ["-ldl", "-pthread"], directory)
            for round_ in range(min(ROUNDS, -(-remaining // len(bases)))):
                row = mutants_of(bases, rng, tries)
                by = here[(number + round_) % len(here)] if not compiler else compiler
                flags = ["-shared", "-fPIC", rng.choice(["-O0", "-O2"])]
                plugin = pool.submit(build, by, plugin_source([version for _, version in row]), flags, directory)
                jobs.append((list(zip(bases, row)), host, plugin, hosts[number % len(hosts)], by, flags))
                remaining -= len(row)
            number += 1
        for pairs, host, plugin, host_by, by, flags in jobs:
            built_host, host_error = host.result()
            built, error = plugin.result()
            title = f"host by {' '.join(host_by)}, plugin by {' '.join(by)}"
            plugins = [(pairs, built, error)]
            if error:  # one mutant keeps the others of its plugin from being called
                alone = [([pair], pool.submit(build, by, plugin_source([pair[1][1]]), flags, directory)) for pair in pairs]
                plugins = [(pair, *future.result()) for pair, future in alone]
            for some, built, error in plugins:
                if error and mutations.is_refusal(error) and some[0][1][0] in mutations.breaking:
                    not_by_value += 1
                    passed += 1
                    continue
                error = host_error or error
                words, error = outcome(built_host, built) if not error else (None, error)
                if error:
                    failed += 1
                    print(f"{title}: {', '.join(kind for _, (kind, _) in some)}: {error[:3000]}")
                    continue
                for family, (kind, version) in some:
                    own = {name: words[name] for name, _ in called(family) if name in words}
                    calls += sum(word == "fits" for word in own.values())
                    refused += sum(word == "refused" for word in own.values())
                    wrong = [name for name, word in own.items() if word == "differs"]
                    passed += not wrong
                    failed += bool(wrong)
                    if wrong:
                        print(f"{title}: {kind}: what arrives is not what was sent: {', '.join(wrong)}\n{family.source()}\nbecame\n{version.source()}")
    print(f"{calls} classes were called with, {refused} were refused, {not_by_value} mutants by the compiler")
    print(f"{passed} passed, {failed} failed")
    return failed > 0


sys.exit(main())
