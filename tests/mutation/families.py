# SPDX-License-Identifier: BSL-1.0
"""Random families of C++ types, and the exports that reach them. A family is a tree of plain objects: it can be copied, mutated, written as
source text, and asked which declarations an export reaches."""
import copy
import dataclasses
import random

Id = int


# ---- types


@dataclasses.dataclass
class Plain:
    """A type that mentions no other: `int`, `std::string`, a template's parameter."""

    text: str


@dataclasses.dataclass
class Named:
    to: Id


@dataclasses.dataclass
class Spec:
    """A specialisation of the family's own template."""

    template: Id
    argument: object
    number: int


@dataclasses.dataclass
class Std:
    template: str
    argument: object
    tail: str = ""


@dataclasses.dataclass
class Cv:
    qualifier: str
    of: object


@dataclasses.dataclass
class Ptr:
    to: object


@dataclasses.dataclass
class Ref:
    to: object
    mark: str = "&"


@dataclasses.dataclass
class Arr:
    of: object
    count: object  # a number, or the name of a template's parameter


@dataclasses.dataclass
class Fn:
    result: object
    parameters: list
    is_noexcept: bool = False


@dataclasses.dataclass
class Alias:
    """Another name for a type, which the class that uses it declares."""

    name: str
    to: object


PARTS = {
    Plain: lambda t: [],
    Named: lambda t: [],
    Spec: lambda t: [t.argument],
    Std: lambda t: [t.argument],
    Cv: lambda t: [t.of],
    Ptr: lambda t: [t.to],
    Ref: lambda t: [t.to],
    Arr: lambda t: [t.of],
    Fn: lambda t: [t.result, *t.parameters],
    Alias: lambda t: [t.to],
}


def subtypes(type_):
    """A type and all types that it is made of."""
    yield type_
    for part in PARTS[type(type_)](type_):
        yield from subtypes(part)


# ---- declarations


@dataclasses.dataclass
class Member:
    name: str
    type: object
    align: int = 0
    attribute: str = ""
    initialiser: str = ""
    width: int = 0  # of a bit-field
    is_mutable: bool = False


@dataclasses.dataclass
class Virtual:
    name: str
    result: object
    parameters: list
    qualifiers: str = ""
    is_pure: bool = True
    is_listed: bool = True  # by the description


@dataclasses.dataclass
class Decl:
    """A class, union, enum or class template. `way` says how its inside is shown: found, described, ranged, nominal, opaque."""

    id: Id
    kind: str  # struct, union, enum, template, or an explicit specialisation
    name: str
    way: str = "found"
    members: list = dataclasses.field(default_factory=list)
    virtuals: list = dataclasses.field(default_factory=list)
    bases: list = dataclasses.field(default_factory=list)
    parent: Id = None  # the class that it is nested in
    is_packed: bool = False
    is_final: bool = False
    align: int = 0
    has_virtual_destructor: bool = False
    destructor_first: bool = False
    extras: list = dataclasses.field(default_factory=list)  # declarations that are no data members
    revision: str = "1"
    underlying: str = ""
    is_scoped: bool = True
    enumerators: list = dataclasses.field(default_factory=list)  # (name, value)
    range: tuple = (0, 255)  # of their values, where the way is ranged; each is counted from the first
    keyword: str = "struct"
    listed: list = None  # what the description lists, where it was not kept up
    listed_bases: list = None
    named_by_typedef: bool = False  # as C headers do it: typedef struct { ... } Name;


@dataclasses.dataclass
class Export:
    name: str
    result: object  # of a function; the type of a variable
    parameters: list = None  # of a function: [type]; None: a variable
    names: list = dataclasses.field(default_factory=list)
    defaults: dict = dataclasses.field(default_factory=dict)
    is_noexcept: bool = False
    body: str = ""


@dataclasses.dataclass
class Family:
    namespace: str
    decls: list
    exports: list
    inner: str = ""  # a namespace within, which the types were moved to
    inline: str = ""  # a stated inline namespace within, which they were moved to
    forward: list = dataclasses.field(default_factory=list)
    comments: bool = False
    reflection: str = ""  # "bare": nothing is described; "described": a compiler compares the descriptions; "needed": what C++20 needs

    def decl(self, id_):
        return next(d for d in self.decls if d.id == id_)

    def is_abstract(self, decl):
        """Whether a pure function of a class or of its bases is not overridden."""

        def declared(virtual):
            return virtual.name, *map(self.write, virtual.parameters), virtual.qualifiers

        pure = {declared(v) for d in [decl, *map(self.decl, decl.bases)] for v in d.virtuals if v.is_pure}
        return bool(pure - {declared(v) for v in decl.virtuals if not v.is_pure})

    def is_typedef(self, decl):
        """Whether a class is written without a name of its own. Some classes need one: for a destructor, or for a pointer to themselves."""
        has_more = decl.extras or decl.virtuals or decl.bases or decl.is_final or decl.keyword != "struct"
        own = {d.id for d in self.decls if d.parent == decl.id} | {decl.id}
        plain = not any(m.initialiser or any(isinstance(t, Alias) or own & set(self.mentions(t)) for t in subtypes(m.type)) for m in decl.members)
        return decl.named_by_typedef and decl.kind == "struct" and decl.way == "found" and plain and not has_more

    def is_base(self, decl):
        return any(decl.id in d.bases for d in self.decls)

    # ---- what is reached

    def mentions(self, type_):
        """The declarations that a type's spelling mentions."""
        for t in subtypes(type_):
            if isinstance(t, Named):
                yield t.to
            elif isinstance(t, Spec):
                yield t.template

    def reached(self, export):
        """The declarations that an export reaches."""
        types = [export.result, *(export.parameters or [])]
        found, todo = set(), [id_ for t in types for id_ in self.mentions(t)]
        while todo:
            id_ = todo.pop()
            if id_ in found:
                continue
            found.add(id_)
            decl = self.decl(id_)
            if decl.way in ("found", "described"):
                types = [m.type for m in decl.members]
                for v in decl.virtuals:
                    types += [v.result, *v.parameters] if self.is_listed(decl, v) else []
                todo += [i for t in types for i in self.mentions(t)] + decl.bases
        return found

    # ---- as source

    def qualified(self, decl):
        outer = f"{self.qualified(self.decl(decl.parent))}::" if decl.parent is not None else self.scope()
        return outer + decl.name

    def scope(self):
        return f"{self.namespace}::{self.inner}::" if self.inner else f"{self.namespace}::"

    def write(self, type_, declared=""):
        """A declaration of `declared` with a type."""
        space = " " if declared else ""
        if isinstance(type_, (Plain, Alias)):
            return (type_.text if isinstance(type_, Plain) else type_.name) + space + declared
        if isinstance(type_, Named):
            return self.qualified(self.decl(type_.to)) + space + declared
        if isinstance(type_, Spec):
            name = self.qualified(self.decl(type_.template))
            return f"{name}<{self.write(type_.argument)}, {type_.number}>{space}{declared}"
        if isinstance(type_, Std):
            return f"std::{type_.template}<{self.write(type_.argument)}{type_.tail}>{space}{declared}"
        if isinstance(type_, Cv):
            if isinstance(type_.of, Ptr):
                return self.write_indirect(type_.of.to, f"*{type_.qualifier}{space}{declared}")
            return f"{type_.qualifier} {self.write(type_.of, declared)}"
        if isinstance(type_, Ptr):
            return self.write_indirect(type_.to, f"*{declared}")
        if isinstance(type_, Ref):
            return self.write_indirect(type_.to, f"{type_.mark}{declared}")
        if isinstance(type_, Arr):
            return self.write(type_.of, f"{declared}[{type_.count}]")
        assert isinstance(type_, Fn)
        parameters = ", ".join(map(self.write, type_.parameters))
        return self.write(type_.result, f"{declared}({parameters}){' noexcept' if type_.is_noexcept else ''}")

    def write_indirect(self, to, declared):
        bare = to.of if isinstance(to, Cv) else to
        return self.write(to, f"({declared})" if isinstance(bare, (Arr, Fn)) else declared)

    def write_member(self, member):
        aliases = [t for t in subtypes(member.type) if isinstance(t, Alias)][::-1]  # from the inside out
        alias = "".join(f"    using {t.name} = {self.write(t.to)};\n" for t in aliases)
        align = f"alignas({member.align}) " if member.align else ""
        width = f" : {member.width}" if member.width else ""
        mutable = "mutable " if member.is_mutable else ""
        return f"{alias}    {member.attribute}{align}{mutable}{self.write(member.type, member.name)}{width}{member.initialiser};\n"

    def write_virtual(self, virtual, declared=""):
        parameters = ", ".join(map(self.write, virtual.parameters))
        return self.write(virtual.result, f"{declared}({parameters})") + virtual.qualifiers

    def is_listed(self, decl, virtual):
        """Whether a description lists a function. Reflection demands all that take no slot of the first vtable."""
        if not self.reflection:
            return virtual.is_listed
        first = next((base for base in map(self.decl, decl.bases) if base.virtuals or base.has_virtual_destructor), None)
        declared = (virtual.name, *map(self.write, virtual.parameters), virtual.qualifiers)
        return first is None or declared not in [(v.name, *map(self.write, v.parameters), v.qualifiers) for v in first.virtuals]

    def items(self, decl):
        """What a description that is kept up lists."""
        if decl.kind == "enum":
            yield from (name for name, _ in decl.enumerators)
        names = [v.name for v in decl.virtuals]
        for v in decl.virtuals:
            if self.is_listed(decl, v):
                yield v.name if names.count(v.name) == 1 else f"({v.name}, {self.write_virtual(v)})"
        for m in decl.members:
            yield m.name

    def write_decl(self, decl):
        name = decl.name
        if decl.kind == "enum":
            head = f"enum {'class ' if decl.is_scoped else ''}{name}{f' : {decl.underlying}' if decl.underlying else ''}"
            base = f"{decl.range[0]} + " if decl.way == "ranged" else ""
            return f"{head} {{ {', '.join(f'{n} = {base}{v}' for n, v in decl.enumerators)} }};\n"
        if decl.way == "opaque":
            return f"struct {name};\n"
        attributes = " [[gnu::packed]]" if decl.is_packed else ""
        attributes += f" alignas({decl.align})" if decl.align else ""
        is_typedef = self.is_typedef(decl)
        head = f"typedef struct{attributes}" if is_typedef else f"{'union' if decl.kind == 'union' else decl.keyword}{attributes} {name}"
        if decl.kind == "template":
            head = f"template <class T, int N>\n{head}"
        if decl.kind == "specialisation":
            head = f"template <>\n{head}"
        bases = ", ".join(f"public {self.qualified(self.decl(b))}" for b in decl.bases)
        text = f"{head}{' final' if decl.is_final else ''}{' : ' + bases if bases else ''} {{\n"
        text += "public:\n" if decl.keyword == "class" else ""
        for inner in self.decls:
            if inner.parent == decl.id:
                text += self.write_decl(inner)
        text += "".join(f"    {extra}\n" for extra in decl.extras)
        destructor = f"    {'virtual ' if decl.has_virtual_destructor else ''}~{name}();\n"
        text += destructor if decl.destructor_first else ""
        for v in decl.virtuals:
            text += f"    virtual {self.write_virtual(v, v.name)}{' = 0' if v.is_pure else ''};\n"
        if (decl.virtuals or decl.has_virtual_destructor) and not decl.destructor_first:
            text += destructor
        if decl.way == "described" and decl.kind == "struct" and not any(m.width for m in decl.members):  # they are measured in a constant
            text += f"    {name}();\n"
            text += f"private:\n    friend tenon::description<{self.qualified(decl)}>;\n" if self.reflection else ""
        text += "".join(map(self.write_member, decl.members))
        return text + (f"}} {name};\n" if is_typedef else "};\n")

    def write_description(self, decl):
        """The macro that describes a declaration; stands at global scope."""
        name = self.qualified(decl)
        if decl.way == "opaque":
            return f"TENON_OPAQUE({name});\n"
        if decl.way == "nominal":
            return f'TENON_NOMINAL({name}, "{decl.revision}");\n'
        if decl.way == "ranged":
            return f"TENON_ENUM_RANGE({name}, {decl.range[0]}, {decl.range[1]});\n"
        if self.reflection == "bare" or self.reflection == "needed" and decl.kind == "enum":
            return ""
        listed = decl.listed if decl.listed is not None else self.items(decl)
        if decl.way == "described" and decl.kind == "enum":
            return f"TENON_DESCRIBE_ENUM({', '.join([name, *listed])});\n"
        if decl.way == "described":
            listed_bases = decl.listed_bases if decl.listed_bases is not None else decl.bases
            if listed_bases:
                bases = ", ".join(self.qualified(self.decl(b)) for b in listed_bases)
                return f"TENON_DESCRIBE_DERIVED({', '.join([name, f'({bases})', *listed])});\n"
            return f"TENON_DESCRIBE({', '.join([name, *listed])});\n"
        return ""

    def write_export(self, export):
        if export.parameters is None:
            return f"extern {self.write(export.result, export.name)};\n"
        parameters = []
        for k, type_ in enumerate(export.parameters):
            name = export.names[k] if k < len(export.names) else ""
            default = f" = {export.defaults[k]}" if k in export.defaults else ""
            parameters.append(self.write(type_, name) + default)
        text = self.write(export.result, f"{export.name}({', '.join(parameters)}){' noexcept' if export.is_noexcept else ''}")
        return f"inline {text} {export.body}\n" if export.body else f"{text};\n"

    def source(self):
        outermost = [d for d in self.decls if d.parent is None]
        text = f"namespace {self.namespace} {{\n" + (f"namespace {self.inner} {{\n" if self.inner else "")
        text += f"inline namespace {self.inline} {{\n" if self.inline else ""
        for decl in outermost:
            if decl.kind in ("struct", "union") and not self.is_typedef(decl):
                text += f"{'union' if decl.kind == 'union' else decl.keyword} {decl.name};\n"
            elif decl.kind == "template":
                text += f"template <class, int>\nstruct {decl.name};\n"
        for decl in outermost:
            text += f"/* {decl.name}: a comment */   // and another\n\n" if self.comments else ""
            text += self.write_decl(decl)
        text += "}\n" * (bool(self.inner) + bool(self.inline))
        text += "".join(map(self.write_export, self.exports)) + "}\n"
        text += f"TENON_INLINE_NAMESPACE({self.namespace}, {self.inline});\n" if self.inline else ""
        return text + "".join(map(self.write_description, self.decls))


# ---- random families

SCALARS = ["int", "unsigned int", "float", "long", "unsigned long", "double", "char", "unsigned char", "short", "bool", "long long"]


class Maker:
    """Makes one family."""

    def __init__(self, rng, number):
        self.rng = rng
        self.names = iter(f"x{k}" for k in range(10_000))
        self.family = Family(f"f{number}", [], [])
        self.unfinished = None  # the class whose members are being made

    def fresh(self, prefix):
        return prefix + next(self.names)

    def scalar(self):
        return Plain(self.rng.choice(SCALARS))

    def usable(self, by_value):
        """Declarations that a new type may mention: those before it."""
        decls = [d for d in self.family.decls if d.kind != "template" and d is not self.unfinished]
        if by_value:
            decls = [d for d in decls if d.way != "opaque" and not self.family.is_abstract(d)]
        return decls

    def type(self, depth=0, by_value=True):
        rng = self.rng
        choice = rng.random()
        if depth > 2 or choice < 0.3:
            return self.scalar()
        if choice < 0.55 and self.usable(by_value):
            return Named(rng.choice(self.usable(by_value)).id)
        if choice < 0.72:
            return Ptr(Cv("const", self.bare(depth)) if rng.random() < 0.3 else self.type(depth + 1, False))
        if choice < 0.78:
            return Ptr(Fn(self.value(depth, arrays=False), [self.parameter(depth + 1) for _ in range(rng.randint(0, 2))], rng.random() < 0.2))
        if choice < 0.86 and by_value:
            return Arr(self.value(depth), rng.randint(1, 5))
        templates = [d for d in self.family.decls if d.kind == "template"]
        if choice < 0.93 and templates:
            return Spec(rng.choice(templates).id, self.value(depth, arrays=False), rng.randint(1, 4))
        template, tail = rng.choice([("vector", ""), ("optional", ""), ("array", ", 3"), ("shared_ptr", "")])
        return Std(template, self.value(depth, arrays=False), tail)

    def value(self, depth, arrays=True):
        """A type of which there are complete objects, without a qualifier."""
        while True:
            type_ = self.type(depth + 1)
            if arrays and depth < 2 or not isinstance(type_, Arr):
                if not (isinstance(type_, Arr) and depth):
                    return type_

    def bare(self, depth):
        while True:
            type_ = self.type(depth + 1, False)
            if isinstance(type_, (Plain, Named, Spec, Std)):
                return type_

    def parameter(self, depth=0):
        rng = self.rng
        type_ = self.bare(depth)
        if isinstance(type_, Named) and self.family.decl(type_.to) not in self.usable(by_value=True):
            return Ref(type_)
        choice = rng.random()
        if choice < 0.3:
            return Ref(Cv("const", type_))
        if choice < 0.45:
            return Ref(type_)
        if choice < 0.7:
            return Ptr(type_)
        return self.value(depth, arrays=False)

    def members(self, count, **kind):
        return [Member(self.fresh("m"), self.type(), **kind) for _ in range(count)]

    def add(self, kind, prefix, **fields):
        decl = Decl(len(self.family.decls), kind, self.fresh(prefix), **fields)
        self.family.decls.append(decl)
        return decl

    def enum(self, **fields):
        rng = self.rng
        values = sorted(rng.sample(range(0, 100), rng.randint(2, 5)))
        underlying = rng.choice(["", "unsigned char", "short", "int", "long"])
        enumerators = [(self.fresh("e"), v) for v in values]
        return self.add("enum", "E", underlying=underlying, is_scoped=rng.random() < 0.5, enumerators=enumerators, **fields)

    def ranged_enum(self):
        first = self.rng.choice([-1000, 250, 1000000000])
        decl = self.enum(way="ranged", range=(first, first + self.rng.choice([127, 600])))
        decl.underlying = self.rng.choice(["int", "long"])

    def struct(self):
        rng = self.rng
        is_packed = rng.random() < 0.15
        if rng.random() < 0.25:  # an enum nested in it, which comes first so that its members can mention it
            self.enum(parent=len(self.family.decls) + 1)
        self.unfinished = decl = self.add("struct", "S", is_packed=is_packed, named_by_typedef=rng.random() < 0.4)
        # What is not trivial to copy g++ leaves unpacked, and clang++ does not: they disagree in the layout itself.
        decl.members = (self.plain_members if is_packed else self.members)(rng.randint(1, 5))
        if rng.random() < 0.3:
            decl.members.append(Member(self.fresh("m"), Ptr(Named(decl.id))))
        if not is_packed and rng.random() < 0.3:
            unnamed = rng.choice(["struct { int a; short b; }", "enum { %s, %s = 7 }" % (self.fresh("u"), self.fresh("u"))])
            decl.members.insert(rng.randint(0, len(decl.members)), Member(self.fresh("m"), rng.choice([Plain(unnamed), Arr(Plain(unnamed), 2)])))
        self.unfinished = None
        return decl

    def virtual(self):
        parameters = [self.parameter() for _ in range(self.rng.randint(0, 2))]
        # clang++ 19 lets nobody override a function of two pointers to functions, the second of them noexcept.
        if len(parameters) == 2 and all(any(isinstance(t, Fn) for t in subtypes(p)) for p in parameters):
            parameters.pop()
        qualifiers = self.rng.choice(["", "", " const"])
        return Virtual(self.fresh("v"), self.scalar(), parameters, qualifiers, self.rng.random() < 0.6)

    def interface(self):
        self.unfinished = decl = self.add("struct", "I", way="described", has_virtual_destructor=self.rng.random() < 0.5)
        decl.virtuals = [self.virtual() for _ in range(self.rng.randint(1, 4))]
        if self.rng.random() < 0.4:
            self.overload(decl.virtuals)
        if self.rng.random() < 0.4:  # the description was behind already
            for v in self.rng.sample(decl.virtuals, len(decl.virtuals) - 1):
                v.is_listed = v.is_pure
        decl.destructor_first = decl.has_virtual_destructor and self.rng.random() < 0.5
        decl.members = self.plain_members(self.rng.randint(0, 2))
        self.unfinished = None

    def overload(self, virtuals):
        """Adds a function of the name of another, with a parameter in front that no other function has."""
        other = self.rng.choice(virtuals)
        parameters = [Ptr(Ptr(Plain("void"))), *copy.deepcopy(other.parameters)]
        virtuals.append(Virtual(other.name, self.scalar(), parameters, "", self.rng.random() < 0.3))

    def implementation(self):
        """A class with interfaces as bases, which overrides functions of theirs, or does not, and adds some."""
        rng = self.rng
        interfaces = [d for d in self.family.decls if d.virtuals and not d.bases and len({v.name for v in d.virtuals}) == len(d.virtuals)]
        chosen = rng.sample(interfaces, min(len(interfaces), rng.randint(1, 2)))
        if not chosen:
            return
        self.unfinished = decl = self.add("struct", "C", way="described", bases=[d.id for d in chosen])
        for base in chosen if rng.random() < 0.7 else []:
            for v in base.virtuals if rng.random() < 0.7 else rng.sample(base.virtuals, 1):
                decl.virtuals.append(dataclasses.replace(copy.deepcopy(v), is_pure=False, is_listed=rng.random() < 0.7))
        decl.virtuals += [self.virtual() for _ in range(rng.randint(0, 2))]
        decl.members = self.plain_members(rng.randint(0, 2))
        self.unfinished = None

    def derived(self):
        bases = [d.id for d in self.family.decls if d.way == "described" and d.kind == "struct" and not d.virtuals and not d.bases]
        chosen = self.rng.sample(bases, min(len(bases), self.rng.randint(1, 2)))
        if chosen:
            self.add("struct", "B", way="described", bases=chosen, members=self.plain_members(self.rng.randint(1, 3)))

    def plain_members(self, count):
        return [Member(self.fresh("m"), self.rng.choice([self.scalar(), Ptr(self.scalar())])) for _ in range(count)]

    def bit_fields(self, way="nominal"):
        """A class whose members have no address: trusted by name, or described."""
        members = self.plain_members(1)
        for _ in range(self.rng.randint(1, 3)):
            members.append(Member(self.fresh("m"), Plain(self.rng.choice(["int", "unsigned int"])), width=self.rng.randint(1, 30)))
        self.add("struct", "F", way=way, members=members)

    def template(self):
        parameter, rng = Plain("T"), self.rng
        choices = [parameter, Ptr(parameter), Arr(parameter, "N"), Arr(Plain("int"), "N"), self.scalar()]
        members = [Member(self.fresh("m"), t) for t in rng.sample(choices, rng.randint(2, 4))]
        self.add("template", "T", members=members)

    def make(self):
        rng = self.rng
        self.template()
        self.enum()
        steps = [self.struct] * 3
        steps += [self.enum, lambda: self.add("struct", "D", way="described", members=self.plain_members(rng.randint(2, 4)))]
        steps += [lambda: self.add("struct", "N", way="nominal", members=self.plain_members(2))]
        steps += [lambda: self.add("struct", "O", way="opaque")]
        steps += [self.interface, self.interface, self.derived, self.bit_fields, lambda: self.bit_fields("described"), lambda: self.enum(way="described"), self.ranged_enum]
        steps += [lambda: self.add("union", "U", way="described", members=self.plain_members(rng.randint(2, 3)))]
        for step in [*rng.sample(steps, rng.randint(4, len(steps))), self.implementation]:
            step()
        for number in range(rng.randint(2, 4)):
            parameters = [self.parameter() for _ in range(rng.randint(1, 3))]
            names = [self.fresh("p") for _ in parameters]
            result = rng.choice([Plain("void"), self.value(0, arrays=False), Ptr(self.bare(0))])
            self.family.exports.append(Export(f"function{number}", result, parameters, names))
        for decl in self.family.decls:  # interfaces are what plugins are made of
            if decl.virtuals and rng.random() < 0.5:
                rng.choice(self.family.exports).parameters.append(Ref(Named(decl.id)))
        for number in range(rng.randint(1, 2)):
            self.family.exports.append(Export(f"variable{number}", self.type()))
        return self.family


def make_family(seed, number, reflection=""):
    family = Maker(random.Random(seed), number).make()
    family.reflection = reflection
    return family
