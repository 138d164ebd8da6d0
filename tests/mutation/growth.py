#!/usr/bin/env python3
# SPDX-License-Identifier: BSL-1.0
"""Mutates random classes that grow, each of which the program makes or a plugin. Only what is appended may fit, and only where the side that makes
the objects has it, or where the program asks by `Plugin::has`. What fits is called: the side that uses an object reads every member and calls every
virtual function that it knows, and writes into a member, under AddressSanitizer. Each mutant is met in both directions, old program and new plugin
and the reverse, each with OpenOptions::older_plugins and without: four verdicts.

usage: growth.py [--count N] [--seed S] [--only TEXT] INCLUDE_DIRECTORY [COMPILER ARGUMENT...]
       N: how many mutants (40; 500 before a release); S: any text, which makes other mutants;
       TEXT: only mutations whose names contain it
       without a compiler: programs and plugins are by all that are here, in turn, without AddressSanitizer
"""
import collections
import concurrent.futures
import copy
import dataclasses
import os
import pathlib
import random
import subprocess
import sys
import tempfile
import time
import zlib

sys.path.append(str(pathlib.Path(__file__).parents[1]))
import checks

TOGETHER = 50  # classes in a program and in a plugin

count, seed = int(checks.option("--count", 40)), checks.option("--seed", "1")
include, *compiler = checks.arguments
include = os.path.abspath(include)
here = checks.compilers_here()

# ---- classes: what they are, and how they are laid out

# The types of members: size, alignment.
TYPES = {"char": (1, 1), "short": (2, 2), "int": (4, 4), "unsigned": (4, 4), "long": (8, 8), "double": (8, 8), "const int*": (8, 8), "Function": (8, 8)}
ARITHMETIC = ["char", "short", "int", "unsigned", "long", "double"]
# The classes from which some are derived: where they end, with and without the padding that a derived class may reuse.
BASES = {"": (0, 0, 1), "Interface": (8, 8, 8), "InterfaceWithData": (16, 12, 8), "Data": (8, 8, 4)}


@dataclasses.dataclass
class Item:
    """A data member, or a virtual function of the type `int(type)`."""

    name: str
    type: str
    is_function: bool = False
    align: int = 0

    @property
    def value(self):
        """What a member holds, and what a function adds to its argument."""
        return zlib.crc32(self.name.encode()) % 100 + 1


@dataclasses.dataclass
class Class:
    name: str
    maker: str
    items: list
    base: str = ""
    destructor: int = -1  # in front of which item a virtual destructor stands; -1: there is none
    has_destructor: bool = False  # that is not virtual, and does something
    grows: bool = True
    align: int = 0
    fields: int = 0

    @property
    def is_polymorphic(self):
        return self.base.startswith("Interface") or self.destructor >= 0 or any(item.is_function for item in self.items)

    def layout(self):
        """The size and the alignment, and where each data member begins."""
        _, end, align = BASES[self.base]
        if self.is_polymorphic and not self.base.startswith("Interface"):
            end, align = 8, 8
        places = {}
        for item in self.items:
            if not item.is_function:
                size, own = TYPES[item.type][0], max(TYPES[item.type][1], item.align)
                end = -(-end // own) * own
                places[item.name], end, align = end, end + size, max(align, own)
        align = max(align, self.align)
        return max(-(-end // align) * align, align), align, places

    def source(self):
        text = f"struct {f'alignas({self.align}) ' if self.align else ''}{self.name}{f' : {self.base}' if self.base else ''} {{\n"
        for k, item in enumerate([*self.items, None]):
            if k == self.destructor:
                text += f"    virtual ~{self.name}() = default;\n"
            if item is None:
                break
            if item.is_function:
                text += f"    virtual int {item.name}({item.type}) = 0;\n"
            else:
                text += f"    {f'alignas({item.align}) ' if item.align else ''}{item.type} {item.name};\n"
        if self.has_destructor:
            text += f"    ~{self.name}() {{ ++destroyed; }}\n"
        return text + "};\n"

    def macros(self):
        names = ", ".join(item.name for item in self.items)
        text = ""
        if self.base:
            text += f"TENON_DESCRIBE_DERIVED({self.name}, ({self.base}), {names});\n"
        elif self.is_polymorphic or self.has_destructor:
            text += f"TENON_DESCRIBE({self.name}, {names});\n"
        return text + (f"TENON_GROWS({self.name}, {self.maker});\n" if self.grows else "")

    def helpers(self):
        """The object as its maker makes it, what its user reads of it, and a member that the user writes."""
        text = f"struct Made{self.name} final : {self.name} {{\n    Made{self.name}() : {self.name}() {{\n"
        for item in self.items:
            if not item.is_function:
                text += f"        set({item.name}, {item.value});\n"
        text += "    }\n"
        for item in self.items:
            if item.is_function:
                text += f"    int {item.name}({item.type} x) override {{ return static_cast<int>(x) + {item.value}; }}\n"
        if self.base.startswith("Interface"):
            text += "    int first(int x) override { return x + 1; }\n    int second(int x) override { return x + 2; }\n"
        text += f"}};\ntemplate <class Has>\nlong sum({self.name}& made, Has has) {{\n    long sum = 0;\n    static_cast<void>(has);\n"
        if self.base.startswith("Interface"):
            text += "    sum += made.first(0) + made.second(0);\n"
        for item in self.items:
            what = f"made.{item.name}(0)" if item.is_function else f"get(made.{item.name})"
            text += f"    if ({self.has(item)}) sum += {what};\n"
        text += f"    return sum;\n}}\ntemplate <class Has>\nvoid write({self.name}& made, Has has) {{\n    static_cast<void>(made), static_cast<void>(has);\n"
        if member := self.written():
            text += f"    if ({self.has(member)}) made.{member.name} += 1;\n"
        return text + "}\n"

    def has(self, item):
        """The question whether an object has a member; without growth there is none."""
        return f"HAS({self.name}, {item.name})" if self.grows else "true"

    def written(self):
        return next((item for item in self.items if not item.is_function and item.type in ARITHMETIC), None)

    def total(self, known=None):
        """What a user reads who knows some of the items."""
        return (3 if self.base.startswith("Interface") else 0) + sum(i.value for i in self.items if known is None or i.name in known)


def make_class(number, rng):
    made = Class(f"C{number}", rng.choice(["made_by_program", "made_by_plugin"]), [], fields=number)
    made.base = rng.choice(["", "", "", "Interface", "InterfaceWithData", "Data"])
    wants_functions = made.base != "Data" and (made.base or rng.random() < 0.5)
    for k in range(rng.randint(2, 5)):
        if wants_functions and rng.random() < 0.6:
            made.items.append(Item(f"f{number}_{k}", rng.choice(["int", "short", "char"]), True))
        else:
            made.items.append(Item(f"m{number}_{k}", rng.choice(list(TYPES))))
    if made.base != "Data" and any(item.is_function for item in made.items) and rng.random() < 0.6:
        made.destructor = rng.randint(0, len(made.items))
    return made


def fits(program, plugin, older):
    """Whether a program may use a plugin's version of a class, or a plugin the program's."""
    def same(c):  # not how it is passed: nobody does
        return (c.name, c.maker, c.grows, c.base, c.is_polymorphic, c.destructor >= 0)
    if program == plugin:
        return True
    if same(program) != same(plugin) or not program.grows:
        return False
    shorter, longer = sorted([program, plugin], key=lambda c: len(c.items))
    (size, align, places), (longer_size, longer_align, longer_places) = shorter.layout(), longer.layout()
    appended = longer.items[len(shorter.items) :]
    if not appended or [(i.name, i.type, i.is_function) for i in shorter.items] != [(i.name, i.type, i.is_function) for i in longer.items[: len(shorter.items)]]:
        return False
    if longer_size < size or longer_align < align or any(longer_places[name] != place for name, place in places.items()):
        return False
    if any(longer_places[item.name] < size for item in appended if not item.is_function):
        return False
    # A destructor stands behind the same functions, and before those that were appended.
    functions = [sum(i.is_function for i in c.items[: c.destructor]) for c in (shorter, longer)]
    if shorter.destructor >= 0 and functions[0] != functions[1]:
        return False
    maker, user = (program, plugin) if program.maker == "made_by_program" else (plugin, program)
    return maker == longer or (older and user == program and align == longer_align)


# ---- mutations: each changes a class and returns whether it could

mutations = {}


def mutation(function):
    mutations[function.__name__.replace("_", " ")] = function
    return function


def member(made, rng, suffix="new"):
    return Item(f"m{made.fields}_{suffix}", rng.choice(list(TYPES)))


def function(made, rng, suffix="new"):
    return Item(f"f{made.fields}_{suffix}", rng.choice(["int", "short", "char"]), True)


@mutation
def nothing(made, rng):
    return True


@mutation
def member_appended(made, rng):
    made.items.append(member(made, rng))
    return True


@mutation
def members_appended(made, rng):
    made.items += [member(made, rng, f"new{k}") for k in range(rng.randint(2, 4))]
    return True


def end_of_destructor(made):
    """A destructor behind the last function stays in front of what is appended."""
    if made.destructor > len(made.items):
        made.destructor = len(made.items)


@mutation
def function_appended(made, rng):
    if not made.is_polymorphic:
        return False
    made.items.append(function(made, rng))
    return True


@mutation
def both_appended(made, rng):
    if not made.is_polymorphic:
        return False
    new = [member(made, rng), function(made, rng), member(made, rng, "newer"), function(made, rng, "newer")]
    rng.shuffle(new)
    made.items += new
    return True


@mutation
def member_appended_in_padding(made, rng):
    size, _, _ = made.layout()
    made.items.append(Item(f"m{made.fields}_new", rng.choice(["char", "short", "int"])))
    return made.layout()[2][made.items[-1].name] < size


@mutation
def member_appended_behind_padding(made, rng):
    size, _, _ = made.layout()
    made.items += [Item(f"m{made.fields}_new{k}", "char", align=8 * (k == 0)) for k in range(2)]
    return made.layout()[2][made.items[-2].name] >= size and made.layout()[1] == 8


@mutation
def aligned_member_appended(made, rng):
    made.items.append(Item(f"m{made.fields}_new", "int", align=rng.choice([16, 32])))
    return True


@mutation
def class_aligned(made, rng):
    made.align = rng.choice([16, 32])
    return True


@mutation
def class_aligned_and_member_appended(made, rng):
    made.align = rng.choice([16, 32])
    made.items.append(Item(f"m{made.fields}_new", "long", align=rng.choice([0, 16, made.align])))  # clang++: no class is aligned less than a member
    return True


@mutation
def member_inserted(made, rng):
    made.items.insert(rng.randrange(len(made.items)), member(made, rng))
    made.destructor = min(made.destructor, len(made.items))
    return True


@mutation
def function_inserted(made, rng):
    if not made.is_polymorphic:
        return False
    at = rng.randrange(len(made.items))
    made.items.insert(at, function(made, rng))
    made.destructor += made.destructor > at
    return any(item.is_function for item in made.items[at + 1 :])


@mutation
def items_reordered(made, rng):
    a, b = rng.sample(range(len(made.items)), 2)
    made.items[a], made.items[b] = made.items[b], made.items[a]
    return made.items[a].is_function == made.items[b].is_function


@mutation
def items_reordered_and_member_appended(made, rng):
    return items_reordered(made, rng) and member_appended(made, rng)


@mutation
def item_retyped(made, rng):
    item = rng.choice(made.items)
    item.type = rng.choice([t for t in (["int", "short", "char"] if item.is_function else TYPES) if t != item.type])
    return True


@mutation
def item_retyped_and_member_appended(made, rng):
    return item_retyped(made, rng) and member_appended(made, rng)


@mutation
def item_renamed(made, rng):
    rng.choice(made.items).name += "_renamed"
    return True


@mutation
def item_renamed_and_member_appended(made, rng):
    return item_renamed(made, rng) and member_appended(made, rng)


@mutation
def item_removed(made, rng):
    at = rng.randrange(len(made.items) - 1)
    del made.items[at]
    made.destructor -= made.destructor > at
    return True


@mutation
def last_item_removed(made, rng):
    del made.items[-1]
    end_of_destructor(made)
    return made.is_polymorphic == (made.destructor >= 0 or made.base.startswith("Interface") or any(i.is_function for i in made.items))


@mutation
def item_replaced_by_two(made, rng):
    at = rng.randrange(len(made.items))
    made.items[at : at + 1] = [member(made, rng), member(made, rng, "newer")]
    made.destructor += made.destructor > at
    return True


@mutation
def destructor_moved(made, rng):
    places = [k for k in range(len(made.items) + 1) if functions_before(made, k) != functions_before(made, made.destructor)]
    if made.destructor < 0 or not places:
        return False
    made.destructor = rng.choice(places)
    return True


def functions_before(made, at):
    return sum(item.is_function for item in made.items[: max(at, 0)])


@mutation
def destructor_moved_and_function_appended(made, rng):
    if made.destructor < 0:
        return False
    made.items.append(function(made, rng))
    made.destructor = len(made.items)
    return True


@mutation
def destructor_made_virtual(made, rng):
    if made.destructor >= 0 or not any(item.is_function for item in made.items) or made.has_destructor:
        return False
    made.items.append(function(made, rng))
    made.destructor = len(made.items)
    return True


@mutation
def passing_changed_and_member_appended(made, rng):
    if made.is_polymorphic:
        return False
    made.has_destructor = True
    return member_appended(made, rng)


@mutation
def maker_changed(made, rng):
    made.maker = "made_by_plugin" if made.maker == "made_by_program" else "made_by_program"
    return True


@mutation
def maker_changed_and_member_appended(made, rng):
    return maker_changed(made, rng) and member_appended(made, rng)


@mutation
def no_longer_grows(made, rng):
    made.grows = False
    return rng.random() < 0.5 or member_appended(made, rng)


@mutation
def base_added(made, rng):
    if made.base or made.is_polymorphic:
        return False
    made.base = "Data"
    return member_appended(made, rng)


@mutation
def made_polymorphic(made, rng):
    if made.is_polymorphic or made.base:
        return False
    made.items.append(function(made, rng))
    return True


# ---- programs and plugins

PROLOGUE = """\
#include <tenon/tenon.hpp>

#include <cstdio>
#include <cstring>
#include <memory>
#include <string>

using Function = int (*)(int);
inline long destroyed = 0;
struct Interface {
    virtual int first(int) = 0;
    virtual int second(int) = 0;
};
struct InterfaceWithData : Interface {
    int depth = 0;
};
struct Data {
    int a = 0, b = 0;
};
static int numbers[128];
template <int N>
int add(int x) { return x + N; }
template <class T>
void set(T& member, int value) { member = static_cast<T>(value); }
inline void set(const int*& member, int value) { numbers[value] = value; member = &numbers[value]; }
template <int... N>
Function function_of(int value, std::integer_sequence<int, N...>) {
    static const Function all[] = {add<N>...};
    return all[value];
}
inline void set(Function& member, int value) { member = function_of(value, std::make_integer_sequence<int, 101>()); }
template <class T>
long get(const T& member) { return static_cast<long>(member); }
inline long get(const int* member) { return *member; }
inline long get(Function member) { return member(0); }

/// Asks whether an object has a member: where all are known to be there, nobody asks.
struct All {};
#define HAS(T, name) has_of(has, [](const auto& plugin) { return plugin.template has<&T::name>(); })
template <class Asks>
bool has_of(All, Asks) { return true; }
template <class Asks>
bool has_of(const tenon::Plugin& plugin, Asks asks) { return asks(plugin); }

TENON_DESCRIBE(Interface, first, second);
TENON_DESCRIBE_DERIVED(InterfaceWithData, (Interface), depth);
"""

HOST = """
/// Prints the verdict of a lookup; true if it succeeded.
template <class T>
bool found(const char* name, const tenon::Result<tenon::Symbol<T>>& symbol) {
    if (symbol) return true;
    const tenon::Errc code = symbol.error().code;
    const bool is_refusal = code == tenon::Errc::type_mismatch || code == tenon::Errc::signature_mismatch;
    if (is_refusal)
        std::printf("%s refused\\n", name);
    else
        std::printf("%s %s\\n", name, symbol.error().message.c_str());
    return false;
}
template <class T, class Made>
void give(const tenon::Plugin& plugin, const char* name) {
    const auto use = plugin.lookup<long(T&)>(name);
    if (!found(name, use)) return;
    Made* const made = new Made;
    const long read = (*use)(*made);
    std::printf("%s fits %ld %ld\\n", name, read, sum(*made, All()));
    delete made;
}
template <class T>
void take(const tenon::Plugin& plugin, const char* name, bool asks) {
    const auto make = plugin.lookup<T*()>(std::string(name) + "_make");
    if (!found(name, make)) return;
    const auto total = plugin.lookup<long(const T*)>(std::string(name) + "_sum").value();
    const auto drop = plugin.lookup<void(T*)>(std::string(name) + "_drop").value();
    T* const made = (*make)();
    long read = 0;
    if (asks) {
        read = sum(*made, plugin);
        write(*made, plugin);
    } else {
        read = sum(*made, All());
        write(*made, All());
    }
    std::printf("%s fits %ld %ld\\n", name, read, total(made));
    if constexpr (std::has_virtual_destructor_v<T>)
        delete made;
    else
        drop(made);
}
int main(int argc, char** argv) {
    const bool asks = argc > 2;
    const auto opened = tenon::open(argv[1], {.older_plugins = asks});
    if (!opened) return std::puts(opened.error().message.c_str()), 1;
    const tenon::Plugin& plugin = *opened;
"""


def types_of(versions):
    return PROLOGUE + "".join(v.source() for v in versions) + "".join(v.macros() for v in versions) + "".join(v.helpers() for v in versions)


def host_source(versions):
    text = types_of(versions) + HOST
    for v in versions:
        if v.maker == "made_by_program":
            text += f'    give<{v.name}, Made{v.name}>(plugin, "{v.name}");\n'
        else:
            text += f'    take<{v.name}>(plugin, "{v.name}", asks);\n'
    return text + "}\n"


def plugin_source(versions):
    """Each class has the exports of both makers, as a mutant may have another one."""
    text = types_of(versions)
    for v in versions:
        text += f"long use{v.name}({v.name}& made) {{ long read = sum(made, All()); write(made, All()); return read; }}\n"
        text += f"{v.name}* make{v.name}() {{ return new Made{v.name}; }}\n"
        text += f"long sum{v.name}(const {v.name}* made) {{ return sum(const_cast<{v.name}&>(*made), All()); }}\n"
        text += f"void drop{v.name}({v.name}* made) {{ delete static_cast<Made{v.name}*>(made); }}\n"
        text += f"TENON_EXPORT_AS({v.name}, use{v.name});\nTENON_EXPORT_AS({v.name}_make, make{v.name});\n"
        text += f"TENON_EXPORT_AS({v.name}_sum, sum{v.name});\nTENON_EXPORT_AS({v.name}_drop, drop{v.name});\n"
    return text


def build(command, text, flags, directory):
    """The path of what a source is compiled to, or what the compiler says against it."""
    path = pathlib.Path(tempfile.mkdtemp(dir=directory))
    (path / "source.cpp").write_text(text)
    run = subprocess.run([*command, "-std=c++20", "-w", "-I", include, *flags, "source.cpp", "-o", "built"], capture_output=True, text=True, cwd=path)
    return (path / "built", None) if run.returncode == 0 else (None, run.stderr[:4000])


def has_sanitizer(command, directory):
    built, _ = build(command, "int main() {}\n", ["-fsanitize=address"], directory)
    return built is not None and subprocess.run([built]).returncode == 0


def verdicts(host, plugin, asks):
    """What a host says of each class: {name: words}; or what is wrong with the run."""
    if host[1] or plugin[1]:
        return host[1] or plugin[1]
    run = subprocess.run([host[0], plugin[0], *(["asks"] if asks else [])], capture_output=True, text=True)
    if run.returncode != 0:
        return f"exit status {run.returncode}\n{run.stdout[-1000:]}{run.stderr[:4000]}"
    return {words[0]: words[1:] for words in map(str.split, run.stdout.splitlines())}


def expected(program, plugin, asks):
    """The words that a host prints of a class."""
    if not fits(program, plugin, asks):
        return ["refused"]
    maker, user = (program, plugin) if program.maker == "made_by_program" else (plugin, program)
    names = {item.name for item in maker.items}
    written = user.written()
    return ["fits", str(user.total(names)), str(maker.total() + (written is not None and written.name in names))]


def make_mutants():
    """[(kind, before, after)], the kinds tried least first."""
    rng, tries, mutants = random.Random(f"{seed}: growth"), collections.Counter(), []
    kinds = [kind for kind in mutations if checks.wants(kind)]
    if not kinds:
        checks.finish()
    while len(mutants) < count:
        before = make_class(len(mutants), rng)
        for kind in sorted(kinds, key=lambda kind: (tries[kind], rng.random())):
            after = copy.deepcopy(before)
            if mutations[kind](after, rng) and (after != before or kind == "nothing"):
                tries[kind] += 1
                mutants.append((kind, before, after))
                break
    return mutants


def main():
    started = time.monotonic()
    mutants = make_mutants()
    rows = collections.defaultdict(collections.Counter)
    passed = failed = calls = 0
    with tempfile.TemporaryDirectory() as directory, concurrent.futures.ThreadPoolExecutor(os.cpu_count()) as pool:
        flags = ["-fsanitize=address"] if compiler and has_sanitizer(compiler, directory) else []
        jobs = []
        for number, at in enumerate(range(0, len(mutants), TOGETHER)):
            some = mutants[at : at + TOGETHER]
            host_by, plugin_by = (compiler, compiler) if compiler else (here[number % len(here)], here[(number + 1) % len(here)])
            versions = [[before for _, before, _ in some], [after for _, _, after in some]]
            hosts = [pool.submit(build, host_by, host_source(v), [*flags, "-g1", "-ldl", "-pthread"], directory) for v in versions]
            plugins = [pool.submit(build, plugin_by, plugin_source(v), [*flags, "-g1", "-shared", "-fPIC"], directory) for v in versions]
            jobs.append((some, versions, hosts, plugins))
        for some, versions, hosts, plugins in jobs:
            for ours, theirs in ((0, 1), (1, 0)):
                for asks in (False, True):
                    said = verdicts(hosts[ours].result(), plugins[theirs].result(), asks)
                    if isinstance(said, str):
                        failed += 1
                        print(said)
                        continue
                    for (kind, before, after), program, plugin in zip(some, versions[ours], versions[theirs]):
                        right, words = expected(program, plugin, asks), said.get(program.name, ["renamed"])
                        is_right = words == right
                        rows[kind][right[0]] += 1
                        calls += right[0] == "fits"
                        passed, failed = passed + is_right, failed + (not is_right)
                        if not is_right:
                            verdict = "escape" if right[0] == "refused" and words[0] == "fits" else "wrong"
                            rows[kind][verdict] += 1
                            print(f"{kind}: {'new' if ours else 'old'} program{', asks' if asks else ''}: {' '.join(words)} instead of {' '.join(right)}"
                                  f"\nold:\n{before.source()}{before.macros()}new:\n{after.source()}{after.macros()}")  # fmt: skip
    width = max(map(len, rows), default=0)
    print(" " * width, "   fit  refused  escapes  wrong")
    for kind in mutations:
        if kind in rows:
            row = rows[kind]
            print(f"{kind:{width}}  {row['fits']:5}  {row['refused']:7}  {row['escape']:7}  {row['wrong']:5}")
    print(f"{len(mutants)} mutants, {calls} called{' under AddressSanitizer' if flags else ''}, seed {seed}, {time.monotonic() - started:.0f} s")
    print(f"{passed} passed, {failed} failed")
    return failed > 0


sys.exit(main())
