# SPDX-License-Identifier: BSL-1.0
"""What can happen to a family of types from one version to the next. A mutation takes a family and a source of randomness, changes the family
in one place, and returns the declaration that it changed, or several, or the export, or every declaration, or None where it does not apply.

breaking    changes the hash of every export that reaches what changed
stale       the description was not kept up: changes the hash, or the slots of the vtables that are recorded beside the text
refused     what is described, or not described, is not what there is: does not compile, or changes the hash or the slots
unseen      what a description leaves out and C++20 cannot see: with reflection it does not compile; undescribed, it changes the hash
neutral     changes nothing
"""
from families import Alias, Arr, Cv, Decl, Export, Fn, Member, Named, Plain, Ptr, Ref, SCALARS, Spec, Std, Virtual, subtypes

EVERY = "every declaration"
# What is said of a class that nothing takes by value, and of bit-fields of a class that has a constructor now.
REFUSALS = [
    "tenon: how a value of this class is passed cannot be told",
    "tenon: the width of a bit-field cannot be measured",
]
SIZES = {"bool": 1, "char": 1, "unsigned char": 1, "short": 2, "int": 4, "unsigned int": 4, "float": 4}
SAME_SIZE = [["int", "unsigned int", "float"], ["long", "unsigned long", "double", "long long"], ["char", "unsigned char", "bool"]]

breaking, stale, refused, unseen, neutral = {}, {}, {}, {}, {}  # {kind: mutation}


def breaks(mutation):
    breaking[mutation.__name__.replace("_", " ")] = mutation
    return mutation


def leaves_the_description(kinds):
    """The description goes on listing what there was before."""

    def decorator(mutation):
        def mutate(family, rng):
            listed = {d.id: (list(family.items(d)), list(d.bases)) for d in family.decls if d.way == "described"}
            decl = mutation(family, rng)
            if decl and decl.id in listed:
                decl.listed, decl.listed_bases = listed[decl.id]
            return decl

        kinds[mutation.__name__.replace("_", " ")] = mutate
        return mutate

    return decorator


def refuses(mutation):
    refused[mutation.__name__.replace("_", " ")] = mutation
    return mutation


def keeps(mutation):
    neutral[mutation.__name__.replace("_", " ")] = mutation
    return mutation


def is_refusal(error):
    """Whether a compiler that refuses a breaking mutant says one of these."""
    return any(text in error for text in REFUSALS)


def pick(rng, items):
    items = list(items)
    return rng.choice(items) if items else None


def shown(family, ways=("found", "described"), kinds=("struct", "union", "template"), least=1):
    """Classes whose members are seen."""
    return [d for d in family.decls if d.way in ways and d.kind in kinds and len(d.members) >= least]


def enums(family, least=1):
    return [d for d in family.decls if d.kind == "enum" and len(d.enumerators) >= least]


def another(rng, text, choices=SCALARS):
    return rng.choice([c for c in choices if c != text])


def holders(family, wanted):
    """Where types of members that satisfy `wanted` stand: (declaration, type)."""
    for decl in shown(family):
        for member in decl.members:
            for type_ in subtypes(member.type):
                if wanted(type_):
                    yield decl, type_


def signatures(family, wanted):
    """Where types of exports that satisfy `wanted` stand: (export, type)."""
    for export in family.exports:
        for type_ in [export.result, *(export.parameters or [])]:
            for part in subtypes(type_):
                if wanted(part):
                    yield export, part


def is_scalar(type_):
    return isinstance(type_, Plain) and type_.text in SCALARS


# ---- members


@breaks
def member_added(family, rng):
    decl = pick(rng, shown(family))
    if decl:
        decl.members.insert(rng.randint(0, len(decl.members)), Member("added", Plain(rng.choice(SCALARS))))
    return decl


@breaks
def member_removed(family, rng):
    decl = pick(rng, shown(family, least=2))
    if decl:
        decl.members.remove(rng.choice(decl.members))
    return decl


@breaks
def members_reordered(family, rng):
    decl = pick(rng, shown(family, kinds=("struct", "template"), least=2))
    if decl:
        k = rng.randrange(len(decl.members) - 1)
        decl.members[k : k + 2] = reversed(decl.members[k : k + 2])
    return decl


@breaks
def member_renamed(family, rng):
    decl = pick(rng, shown(family))
    if decl:
        rng.choice(decl.members).name += rng.choice(["_", "1", "z"])
    return decl


@breaks
def members_swap_names(family, rng):
    decl = pick(rng, shown(family, least=2))
    if decl:
        a, b = rng.sample(decl.members, 2)
        if family.write(a.type) == family.write(b.type):
            a.name, b.name = b.name + "_", a.name
        else:
            a.name, b.name = b.name, a.name
    return decl


@breaks
def member_retyped(family, rng):
    decl = pick(rng, shown(family))
    if decl:
        member = rng.choice(decl.members)
        member.type = Plain(another(rng, family.write(member.type)))
    return decl


@breaks
def member_retyped_in_its_size(family, rng):
    decl, type_ = pick(rng, holders(family, is_scalar)) or (None, None)
    if decl and has_bit_fields(decl):
        return None  # most other types of the size are none of a bit-field
    group = type_ and next((g for g in SAME_SIZE if type_.text in g), None)
    if not group:
        return None
    type_.text = another(rng, type_.text, group)
    return decl


@breaks
def pointee_retyped(family, rng):
    decl, type_ = pick(rng, holders(family, lambda t: isinstance(t, Ptr) and is_scalar(t.to))) or (None, None)
    if decl:
        type_.to.text = another(rng, type_.to.text)
    return decl


@breaks
def pointer_to_pointer(family, rng):
    decl, type_ = pick(rng, holders(family, lambda t: isinstance(t, Ptr))) or (None, None)
    if decl:
        type_.to = Ptr(type_.to)
    return decl


@breaks
def pointee_made_const(family, rng):
    decl, type_ = pick(rng, holders(family, lambda t: isinstance(t, Ptr) and isinstance(t.to, (Plain, Named, Spec)))) or (None, None)
    if decl:
        type_.to = Cv(rng.choice(["const", "volatile"]), type_.to)
    return decl


@breaks
def member_made_const(family, rng):
    decl = pick(rng, shown(family))
    if not decl:
        return None
    member = rng.choice(decl.members)
    if isinstance(member.type, Cv) or is_array(member.type) or decl.kind == "union":
        return None
    member.type = Cv("const", member.type)
    return decl


@breaks
def member_made_mutable(family, rng):
    members = [(d, m) for d in shown(family) for m in d.members if not isinstance(m.type, (Cv, Ref)) and not m.width]
    decl, member = pick(rng, members) or (None, None)
    if decl:
        member.is_mutable = True
    return decl


def is_array(type_):
    return isinstance(type_, Arr)


@breaks
def array_bound_changed(family, rng):
    decl, type_ = pick(rng, holders(family, lambda t: isinstance(t, Arr) and isinstance(t.count, int))) or (None, None)
    if decl:
        type_.count += rng.choice([1, 2, 8])
    return decl


@breaks
def dimension_added(family, rng):
    decl, type_ = pick(rng, holders(family, lambda t: isinstance(t, Arr))) or (None, None)
    if decl:
        type_.of = Arr(type_.of, rng.randint(1, 3))
    return decl


@breaks
def noexcept_of_a_nested_function(family, rng):
    decl, type_ = pick(rng, holders(family, lambda t: isinstance(t, Fn))) or (None, None)
    if decl:
        type_.is_noexcept = not type_.is_noexcept
    return decl


@breaks
def parameter_of_a_nested_function(family, rng):
    decl, type_ = pick(rng, holders(family, lambda t: isinstance(t, Fn))) or (None, None)
    if decl:
        type_.parameters.append(Plain(rng.choice(SCALARS)))
    return decl


# ---- layout


@breaks
def member_aligned(family, rng):
    decl = pick(rng, (d for d in shown(family, kinds=("struct", "template")) if not d.is_packed))
    if decl:
        rng.choice(decl.members).align = rng.choice([32, 64])
    return decl


@breaks
def class_aligned(family, rng):
    decl = pick(rng, shown(family, ways=("found", "described", "nominal")))
    if decl:
        decl.align = rng.choice([32, 128])
    return decl


@breaks
def packing_changed(family, rng):
    def can_tell(decl):
        plain = all(is_scalar(m.type) or isinstance(m.type, Ptr) for m in decl.members)
        return plain and not has_bit_fields(decl) and any(isinstance(m.type, Ptr) or SIZES.get(m.type.text, 8) > 1 for m in decl.members)

    decl = pick(rng, (d for d in shown(family, kinds=("struct",)) if not d.virtuals and not d.bases and can_tell(d)))
    if decl:
        decl.is_packed = not decl.is_packed
    return decl


@breaks
def struct_to_union(family, rng):
    def can_be_either(decl):
        return decl.way == "described" and decl.kind in ("struct", "union") and not decl.virtuals and not decl.bases and not family.is_base(decl)

    decl = pick(rng, filter(can_be_either, family.decls))
    if decl:
        decl.kind = "union" if decl.kind == "struct" else "struct"
        decl.is_packed, decl.extras = False, []
    return decl


@breaks
def empty_member_without_an_address_of_its_own(family, rng):
    empty = Decl(2000, "struct", "Empty")
    decl = pick(rng, (d for d in shown(family, ways=("found",), kinds=("struct",)) if d.parent is None))
    if decl:
        family.decls.insert(0, empty)
        attribute = rng.choice(["[[no_unique_address]] ", ""])
        decl.members.insert(rng.randint(0, len(decl.members)), Member("added", Named(empty.id), attribute=attribute))
    return decl


@breaks
def specialised(family, rng):
    """A specialisation of its own for what an export or a member has as the general template."""
    places = [*holders(family, lambda t: isinstance(t, Spec)), *signatures(family, lambda t: isinstance(t, Spec))]
    in_functions = [t for d in family.decls for v in d.virtuals for s in [v.result, *v.parameters] for t in subtypes(s)]
    spelled = [family.write(t) for t in [*(t for _, t in places), *in_functions]]
    places = [(where, t) for where, t in places if is_scalar(t.argument) and spelled.count(family.write(t)) == 1]
    where, type_ = pick(rng, places) or (None, None)
    if not where:
        return None
    template = family.decl(type_.template)
    name = f"{template.name}<{type_.argument.text}, {type_.number}>"
    family.decls.insert(family.decls.index(template) + 1, Decl(2000, "specialisation", name, members=[Member("only", Plain("int"))]))
    return where


# ---- how values are passed


@breaks
def destructor_added(family, rng):
    decl = pick(rng, (d for d in shown(family, kinds=("struct", "template")) if not d.virtuals and not d.has_virtual_destructor))
    if not decl or any(isinstance(t, Std) and t.template == "unique_ptr" for m in decl.members for t in subtypes(m.type)):
        return None
    if already_works(family, decl) or has_destructor_inside(family, decl):
        return None
    decl.extras.append(f"~{decl.name}();")
    return decl


def has_destructor_inside(family, decl, seen=frozenset()):
    """Whether a base or a member may have a destructor that is written, so that the class is not destroyed trivially as it is."""
    inside = {*decl.bases, *(t.to for m in decl.members for t in subtypes(m.type) if isinstance(t, Named))} - seen - {decl.id}
    return any(part.virtuals or part.has_virtual_destructor or has_destructor_inside(family, part, seen | {decl.id})
               for part in map(family.decl, inside))  # fmt: skip


def already_works(family, decl, seen=frozenset()):
    """Whether copying and destroying a class does something already, so that one more thing done is no other way of passing."""
    for member in decl.members:
        for type_ in subtypes(member.type):
            if isinstance(type_, (Std, Spec)) or type_ == Plain("T"):
                return True
            if isinstance(type_, Named) and type_.to not in seen and type_.to != decl.id:
                if already_works(family, family.decl(type_.to), seen | {decl.id}):
                    return True
    return bool(decl.extras)


def plainly_copied(family):
    """Classes whose copying does nothing yet."""
    classes = shown(family, kinds=("struct",), ways=("described", "nominal"))
    return [d for d in classes if not already_works(family, d) and not any(c.virtuals for c in [d, *map(family.decl, d.bases)])]


@breaks
def copy_constructor_added(family, rng):
    decl = pick(rng, plainly_copied(family))
    if decl:
        decl.extras += [f"{decl.name}(const {decl.name}&);"] + ([f"{decl.name}();"] if decl.way == "nominal" else [])
    return decl


@breaks
def move_only(family, rng):
    decl = pick(rng, plainly_copied(family))
    if decl:
        decl.extras += [f"{decl.name}({decl.name}&&) noexcept;"] + ([f"{decl.name}();"] if decl.way == "nominal" else [])
    return decl


def may_be_final(family):
    classes = shown(family, kinds=("struct", "template"), ways=("found", "described", "nominal"))
    return [d for d in classes if not family.is_base(d) and not family.is_abstract(d)]


def is_polymorphic(family, decl):
    return decl.virtuals or decl.has_virtual_destructor or any(is_polymorphic(family, base) for base in map(family.decl, decl.bases))


@breaks
def polymorphic_class_made_final(family, rng):
    """Calls of its functions are no longer looked up in a vtable."""
    decl = pick(rng, (d for d in may_be_final(family) if is_polymorphic(family, d)))
    if decl:
        decl.is_final = not decl.is_final
    return decl


@breaks
def second_copy_constructor_added(family, rng):
    """Beside one that does nothing."""
    decl = pick(rng, plainly_copied(family))
    if decl:
        second = rng.choice([f"{decl.name}({decl.name}&);", f"{decl.name}(const volatile {decl.name}&);"])
        decl.extras += [f"{decl.name}(const {decl.name}&) = default;", second] + ([f"{decl.name}();"] if decl.way == "nominal" else [])
    return decl


# ---- what derived classes and `new` do by the type alone


def padding_of(decl):
    """How many bytes of padding a class of numbers and pointers ends in; None of another one."""
    if decl.is_packed or decl.align or not all((is_scalar(m.type) or isinstance(m.type, Ptr)) and not m.align for m in decl.members):
        return None
    end, most = 0, 1
    for member in decl.members:
        size = SIZES.get(member.type.text, 8) if isinstance(member.type, Plain) else 8
        end, most = -(-end // size) * size + size, max(most, size)
    return -end % most


@breaks
def default_member_initialiser_in_front_of_padding(family, rng):
    """The class is plain data no longer, and a class derived from it begins in the padding."""
    decl = pick(rng, (d for d in shown(family, ways=("found",), kinds=("struct",)) if padding_of(d) and not d.extras))
    if decl:
        rng.choice(decl.members).initialiser = "{}"
    return decl


@breaks
def operator_of_the_class_added(family, rng):
    classes = shown(family, ways=("found", "described", "nominal"), kinds=("struct", "union", "template"))
    decl = pick(rng, (d for d in classes if not any("operator" in extra for extra in d.extras)))
    if decl:
        operators = ["* operator new(unsigned long)", " operator delete(void*)", " operator delete(void*, unsigned long)",
                     "* operator new[](unsigned long)", " operator delete[](void*)", " operator delete[](void*, unsigned long)"]  # fmt: skip
        decl.extras.append(f"static void{rng.choice(operators)};")
    return decl


# ---- enums


@breaks
def enumerator_added(family, rng):
    decl = pick(rng, enums(family))
    if decl:
        decl.enumerators.append(("added", rng.choice([v for v in range(100, 127)])))
    return decl


@breaks
def enumerator_removed(family, rng):
    decl = pick(rng, enums(family, least=2))
    if decl:
        decl.enumerators.remove(rng.choice(decl.enumerators))
    return decl


@breaks
def enumerator_renamed(family, rng):
    decl = pick(rng, enums(family))
    if decl:
        k = rng.randrange(len(decl.enumerators))
        decl.enumerators[k] = (decl.enumerators[k][0] + "_", decl.enumerators[k][1])
    return decl


@breaks
def enumerator_renumbered(family, rng):
    decl = pick(rng, enums(family))
    if decl:
        k = rng.randrange(len(decl.enumerators))
        decl.enumerators[k] = (decl.enumerators[k][0], rng.randint(100, 127))
    return decl


@breaks
def enumerators_swapped(family, rng):
    decl = pick(rng, enums(family, least=2))
    if decl:
        a, b = rng.sample(range(len(decl.enumerators)), 2)
        (name_a, value_a), (name_b, value_b) = decl.enumerators[a], decl.enumerators[b]
        decl.enumerators[a], decl.enumerators[b] = (name_a, value_b), (name_b, value_a)
    return decl


@breaks
def underlying_type_changed(family, rng):
    decl = pick(rng, enums(family))
    if decl:
        types = ["int", "long", "long long"] if decl.way == "ranged" else ["unsigned char", "signed char", "int", "unsigned int", "long", "short"]
        decl.underlying = another(rng, decl.underlying or ("int" if decl.is_scoped else "unsigned int"), types)
    return decl


@breaks
def range_of_enumerators_changed(family, rng):
    decl = pick(rng, (d for d in enums(family) if d.way == "ranged"))
    if decl:
        decl.range = (decl.range[0], decl.range[1] + 1)
    return decl


# ---- virtual functions and bases, the description kept up


def interfaces(family, least=1):
    """Classes whose virtual functions are all listed, and override none or are overridden by none."""

    def overrides(decl):
        names = {v.name for v in decl.virtuals}
        return any(names & {v.name for v in other.virtuals} for other in family.decls if other is not decl)

    return [d for d in family.decls if len(d.virtuals) >= least and all(v.is_listed for v in d.virtuals) and not overrides(d)]


@breaks
def virtual_function_added(family, rng):
    decl = pick(rng, interfaces(family))
    if decl:
        is_pure = family.is_abstract(decl) and not family.is_base(decl) and rng.random() < 0.5
        decl.virtuals.insert(rng.randint(0, len(decl.virtuals)), Virtual("added", Plain("int"), [], "", is_pure))
    return decl


@breaks
def virtual_function_removed(family, rng):
    decl = pick(rng, interfaces(family, 2))
    if decl:
        decl.virtuals.remove(rng.choice(decl.virtuals))
    return decl


@breaks
def virtual_functions_reordered(family, rng):
    decl = pick(rng, interfaces(family, 2))
    if decl:
        k = rng.randrange(len(decl.virtuals) - 1)
        decl.virtuals[k : k + 2] = reversed(decl.virtuals[k : k + 2])
    return decl


@breaks
def virtual_function_renamed(family, rng):
    decl = pick(rng, interfaces(family))
    if decl:
        rng.choice(decl.virtuals).name += "_"
    return decl


@breaks
def virtual_function_with_another_signature(family, rng):
    decl = pick(rng, interfaces(family))
    if not decl:
        return None
    function = rng.choice(decl.virtuals)
    change = rng.choice(["parameter", "result", "qualifiers"])
    if change == "parameter":
        function.parameters.append(Plain(rng.choice(SCALARS)))
    elif change == "result":
        function.result = Plain(another(rng, family.write(function.result)))
    else:
        function.qualifiers = another(rng, function.qualifiers, ["", " const", " volatile", " const &", " &", " &&"])
    return decl


@breaks
def destructor_made_virtual(family, rng):
    def can_tell(decl):
        is_virtual_anyway = any(family.decl(base).has_virtual_destructor for base in decl.bases)
        return decl.way == "described" and decl.kind == "struct" and not is_virtual_anyway and not already_works(family, decl)

    decl = pick(rng, filter(can_tell, family.decls))
    if decl:
        decl.has_virtual_destructor = not decl.has_virtual_destructor
    return decl


def new_base(family, rng):
    """A class without bases, and another before it that it can be derived from."""
    def possible(decl, base):
        return base.way == "described" and base.kind == "struct" and not base.bases and not base.is_final and not family.is_abstract(base) \
            and base.id not in decl.bases

    derived = [(d, b) for k, d in enumerate(family.decls) if d.way == "described" and d.kind == "struct" and d.members and not family.is_base(d)
               for b in family.decls[:k] if possible(d, b)]  # fmt: skip
    return pick(rng, derived) or (None, None)


@breaks
def base_added(family, rng):
    decl, base = new_base(family, rng)
    if decl:
        decl.bases.insert(rng.randint(0, len(decl.bases)), base.id)
    return decl


@breaks
def base_removed(family, rng):
    decl = pick(rng, (d for d in family.decls if d.bases))
    if decl:
        decl.bases.remove(rng.choice(decl.bases))
    return decl


@breaks
def bases_reordered(family, rng):
    decl = pick(rng, (d for d in family.decls if len(d.bases) > 1))
    if decl:
        decl.bases.reverse()
    return decl


# ---- virtual functions, the description not kept up


def polymorphic(family, least=1):
    """Classes of whose vtables all is recorded: a final one has no probe, its end is not known."""
    return [d for d in family.decls if len(d.virtuals) >= least and not d.is_final]


@leaves_the_description(stale)
def virtual_function_added_unlisted(family, rng):
    decl = pick(rng, polymorphic(family))
    if decl:
        decl.virtuals.insert(rng.randint(0, len(decl.virtuals)), Virtual("added", Plain("int"), [], "", False))
    return decl


@leaves_the_description(stale)
def overload_added_unlisted(family, rng):
    """In front or behind; the description must have named the type of the others."""
    decl = pick(rng, (d for d in polymorphic(family, 2) if any(v.name == w.name for v in d.virtuals for w in d.virtuals if v is not w)))
    if decl:
        name = next(v.name for v in decl.virtuals for w in decl.virtuals if v is not w and v.name == w.name)
        parameters = [Ptr(Ptr(Plain("char"))), Ptr(Ptr(Plain("char")))]
        decl.virtuals.insert(rng.randint(0, len(decl.virtuals)), Virtual(name, Plain("int"), parameters, "", False))
    return decl


@leaves_the_description(stale)
def unlisted_virtual_function_removed(family, rng):
    decl, function = pick(rng, ((d, v) for d in interfaces_behind(family) for v in d.virtuals if not v.is_listed)) or (None, None)
    if decl:
        decl.virtuals.remove(function)
    return decl


def interfaces_behind(family):
    """Classes some of whose functions no description has ever listed, and whose names stand for one function each."""
    names = [v.name for d in family.decls for v in d.virtuals]
    return [d for d in polymorphic(family, 2) if all(names.count(v.name) == 1 for v in d.virtuals)]


@leaves_the_description(stale)
def virtual_functions_reordered_unlisted(family, rng):
    places = [(d, k) for d in polymorphic(family, 2) for k in range(len(d.virtuals) - 1)
              if not d.bases and (d.virtuals[k].is_listed or d.virtuals[k + 1].is_listed)]  # fmt: skip
    decl, k = pick(rng, places) or (None, None)
    if decl:
        decl.virtuals[k : k + 2] = reversed(decl.virtuals[k : k + 2])
    return decl


@leaves_the_description(stale)
def virtual_function_moved_to_the_other_end(family, rng):
    decl = pick(rng, (d for d in polymorphic(family, 3) if not d.bases and any(v.is_listed for v in d.virtuals)))
    if decl:
        decl.virtuals.append(decl.virtuals.pop(0))
    return decl


@leaves_the_description(stale)
def listed_virtual_function_with_another_signature(family, rng):
    decl, function = pick(rng, ((d, v) for d in interfaces(family) for v in d.virtuals)) or (None, None)
    if not decl or sum(v.name == function.name for v in decl.virtuals) > 1:
        return None
    if rng.random() < 0.5:
        function.parameters.append(Plain(rng.choice(SCALARS)))
    else:
        function.result = Plain(another(rng, family.write(function.result)))
    return decl


@leaves_the_description(stale)
def destructor_made_virtual_in_an_interface(family, rng):
    decl = pick(rng, (d for d in polymorphic(family) if not d.bases))
    if decl:
        decl.has_virtual_destructor = not decl.has_virtual_destructor
    return decl


@leaves_the_description(stale)
def virtual_destructor_moved(family, rng):
    """No description ever lists it."""
    def has_listed_function(decl):
        return any(v.is_listed for v in decl.virtuals)

    decl = pick(rng, (d for d in polymorphic(family) if d.has_virtual_destructor and has_listed_function(d)))
    if decl:
        decl.destructor_first = not decl.destructor_first
    return decl


@leaves_the_description(stale)
def override_of_a_second_base_added(family, rng):
    """Such a function has a slot of its own, beside that which the second base gave it."""
    def candidates():
        for decl in polymorphic(family, 0):
            for base in decl.bases[1:]:
                for function in family.decl(base).virtuals:
                    if family.decl(decl.bases[0]).virtuals and function.name not in [v.name for v in decl.virtuals] and not function.is_pure:
                        yield decl, function

    decl, function = pick(rng, candidates()) or (None, None)
    if decl:
        decl.virtuals.append(Virtual(function.name, function.result, function.parameters, function.qualifiers, False, is_listed=False))
    return decl


# ---- descriptions that are wrong


@leaves_the_description(refused)
def pure_virtual_function_added_unlisted(family, rng):
    decl = pick(rng, (d for d in polymorphic(family) if family.is_abstract(d) and not family.is_base(d)))
    if decl:
        decl.virtuals.insert(rng.randint(0, len(decl.virtuals)), Virtual("added", Plain("int"), [], "", True))
    return decl


@leaves_the_description(refused)
def listed_virtual_function_removed(family, rng):
    decl = pick(rng, interfaces(family, 2))
    if decl:
        decl.virtuals.remove(rng.choice(decl.virtuals))
    return decl


@leaves_the_description(refused)
def listed_overload_with_another_signature(family, rng):
    decl = pick(rng, (d for d in interfaces(family, 2) if d.virtuals[-1].name in [v.name for v in d.virtuals[:-1]]))
    if decl:
        decl.virtuals[-1].parameters.append(Plain("int"))
    return decl


@leaves_the_description(refused)
def listed_function_no_longer_virtual(family, rng):
    decl, function = pick(rng, ((d, v) for d in interfaces(family, 2) for v in d.virtuals if not d.is_final)) or (None, None)
    if decl:
        decl.virtuals.remove(function)
        decl.extras.append(f"{family.write_virtual(function, function.name)};")
    return decl


@leaves_the_description(refused)
def member_added_unlisted(family, rng):
    """One that hides in no padding."""
    decl = pick(rng, shown(family, kinds=("struct",), ways=("described",), least=0))
    if decl:
        decl.members.insert(rng.randint(0, len(decl.members)), Member("added", Arr(Plain("long"), 8)))
    return decl


def plain_described(family):
    return [d for d in shown(family, ways=("described",), kinds=("struct",)) if not (d.virtuals or d.bases or family.is_base(d))]


@leaves_the_description(refused)
def member_in_padding_unlisted(family, rng):
    decl = pick(rng, (d for d in plain_described(family) if padding_of(d)))
    if decl:
        decl.members.append(Member("added", Plain("char")))
    return decl


@leaves_the_description(refused)
def array_without_a_bound_unlisted(family, rng):
    functions = [*family.exports, *(v for d in family.decls for v in d.virtuals)]
    types = [m.type for d in family.decls for m in d.members] + [t for f in functions for t in [f.result, *(f.parameters or [])]]
    held = {id_ for type_ in types if not isinstance(type_, (Ptr, Ref)) for t in subtypes(type_) for id_ in family.mentions(t)}
    decl = pick(rng, (d for d in plain_described(family) if d.id not in held))
    if decl:
        decl.members.append(Member("added", Arr(Plain(rng.choice(SCALARS[:4])), "")))
    return decl


@leaves_the_description(refused)
def alternative_of_a_union_unlisted(family, rng):
    """An alternative no larger than the others."""
    decl = pick(rng, shown(family, ways=("described",), kinds=("union",)))
    if decl:
        decl.members.insert(rng.randint(0, len(decl.members)), Member("added", Plain(rng.choice(["char", "unsigned char", "bool"]))))
    return decl


# What only some compilers can tell, by what their preprocessors say.
told_if = {
    "alternative of a union unlisted": "__has_builtin(__is_layout_compatible)",
    "member in padding unlisted": "!defined(__clang__)",  # without constructors clang++ tells, too
}


@leaves_the_description(refused)
def members_reordered_unlisted(family, rng):
    decl = pick(rng, shown(family, kinds=("struct",), ways=("described",), least=2))
    if decl:
        k = rng.randrange(len(decl.members) - 1)
        decl.members[k : k + 2] = reversed(decl.members[k : k + 2])
    return decl


# ---- what hides from a description


def place_in_padding(decl):
    """Where a character takes no room: the number of the member that it precedes; None where there is no such place."""
    if padding_of(decl) is None or decl.bases:
        return None
    end = 8 if decl.virtuals or decl.has_virtual_destructor else 0
    for k, member in enumerate(decl.members):
        size = SIZES.get(member.type.text, 8) if isinstance(member.type, Plain) else 8
        if end % size:
            return k
        end += size
    most = max([8 if decl.virtuals else 1] + [SIZES.get(m.type.text, 8) if isinstance(m.type, Plain) else 8 for m in decl.members])
    return len(decl.members) if end % most else None


@leaves_the_description(unseen)
def private_member_in_padding(family, rng):
    decl = pick(rng, (d for d in shown(family, kinds=("struct",), ways=("described",)) if place_in_padding(d) is not None))
    if decl:
        decl.members.insert(place_in_padding(decl), Member("hidden", Plain("char")))
    return decl


@leaves_the_description(unseen)
def alternative_of_a_union_added(family, rng):
    decl = pick(rng, shown(family, kinds=("union",), ways=("described",)))
    if decl:
        decl.members.insert(rng.randint(0, len(decl.members)), Member("added", Plain("char")))
    return decl


@leaves_the_description(unseen)
def alternatives_of_a_union_swapped(family, rng):
    decl = pick(rng, shown(family, kinds=("union",), ways=("described",), least=2))
    if decl:
        decl.members[:2] = reversed(decl.members[:2])
    return decl


@leaves_the_description(unseen)
def member_without_an_address_added(family, rng):
    decl = pick(rng, (d for d in shown(family, kinds=("struct",), ways=("described",)) if not d.is_packed))
    if decl:
        family.decls.insert(0, Decl(1001, "struct", "Nothing"))
        member = Member("added", Named(1001), attribute="[[no_unique_address]] ")
        decl.members.insert(rng.randint(0, len(decl.members)), member)
    return decl


@leaves_the_description(unseen)
def empty_base_added(family, rng):
    decl = pick(rng, (d for d in shown(family, kinds=("struct",), ways=("described",)) if not d.is_packed))
    if decl:
        family.decls.insert(0, Decl(1001, "struct", "Nothing"))
        decl.bases.insert(rng.randint(0, len(decl.bases)), 1001)
    return decl


@leaves_the_description(unseen)
def virtual_function_of_a_final_class_added(family, rng):
    decl = pick(rng, (d for d in may_be_final(family) if d.virtuals and d.way == "described"))
    if decl:
        decl.is_final = True
        decl.virtuals.append(Virtual("added", Plain("int"), [], "", False))
    return decl


@leaves_the_description(unseen)
def function_that_is_not_pure_added(family, rng):
    decl = pick(rng, polymorphic(family))
    if decl:
        decl.virtuals.insert(rng.randint(0, len(decl.virtuals)), Virtual("added", Plain("int"), [], "", False))
    return decl


@leaves_the_description(unseen)
def enumerator_beyond_the_search_added(family, rng):
    decl = pick(rng, (d for d in enums(family) if d.underlying != "unsigned char" and d.way != "ranged"))
    if decl:
        decl.enumerators.insert(rng.randint(0, len(decl.enumerators)), ("added", 1000))
    return decl


@leaves_the_description(unseen)
def enumerator_of_a_described_enum_added(family, rng):
    decl = pick(rng, (d for d in enums(family) if d.way == "described"))
    if decl:
        decl.enumerators.append(("added", 101))
    return decl


@refuses
def bit_field_in_a_class_that_is_found(family, rng):
    decl = pick(rng, shown(family, kinds=("struct",), ways=("found",)))
    if decl:
        decl.members.insert(rng.randint(0, len(decl.members)), Member("added", Plain("unsigned int"), width=rng.randint(1, 31)))
    return decl


@refuses
def unnamed_bit_field(family, rng):
    """One that hides in no padding."""
    decl = pick(rng, (d for d in shown(family, ways=("found",), kinds=("struct",)) if not any(m.align for m in d.members)))
    if decl:
        decl.members.insert(rng.randint(0, len(decl.members)), Member("", Plain("long"), width=64))
    return decl


@refuses
def bit_field_in_a_class_that_is_described(family, rng):
    decl = pick(rng, shown(family, kinds=("struct", "union"), ways=("described",), least=0))
    if decl:
        decl.members.insert(rng.randint(0, len(decl.members)), Member("added", Plain("unsigned int"), width=rng.randint(1, 31)))
    return decl


@refuses
def bit_fields_no_longer_trusted(family, rng):
    decl = pick(rng, (d for d in family.decls if has_bit_fields(d) and d.way == "nominal"))
    if decl:
        decl.way = "found"
    return decl


@refuses
def reference_member(family, rng):
    decl = pick(rng, shown(family, kinds=("struct", "template")))
    if decl:
        decl.members.insert(rng.randint(0, len(decl.members)), Member("added", Ref(Plain("int"))))
    return decl


@refuses
def enum_that_shows_no_enumerators(family, rng):
    """As one that is only declared does."""
    decl = pick(rng, (d for d in enums(family) if d.way == "found"))
    if decl:
        decl.enumerators = []
    return decl


# ---- names, ways


@breaks
def type_renamed(family, rng):
    decl = pick(rng, family.decls)
    if decl:
        renamed = decl.name + rng.choice(["_", "2"])
        decl.extras = [extra.replace(decl.name, renamed) for extra in decl.extras]
        decl.name = renamed
    return decl and [decl, *(d for d in family.decls if d.parent == decl.id)]


@breaks
def namespace_moved(family, rng):
    family.inner = "inner"
    return EVERY


@breaks
def revision_changed(family, rng):
    decl = pick(rng, (d for d in family.decls if d.way == "nominal"))
    if decl:
        decl.revision += rng.choice(["0", ".1", " beta"])
    return decl


@breaks
def unnamed_type_of_a_member_changed(family, rng):
    decl, type_ = pick(rng, holders(family, lambda t: isinstance(t, Plain) and "{" in t.text)) or (None, None)
    if decl:
        type_.text = type_.text.replace("= 7", "= 8") if "=" in type_.text else type_.text.replace(*rng.choice([("short b", "char b"), (" b;", " c;")]))
    return decl


@breaks
def bit_field_width_changed(family, rng):
    """Where the class is trusted, its author changes the revision."""
    decl, member = pick(rng, bit_fields(family)) or (None, None)
    if decl:
        member.width += rng.choice([-1, 1]) if member.width > 1 else 1
        decl.revision += "+"
    return decl


def has_bit_fields(decl):
    return any(m.width for m in decl.members)


def bit_fields(family):
    return [(d, m) for d in family.decls for m in d.members if m.width]


@breaks
def trusted_instead_of_seen(family, rng):
    decl = pick(rng, (d for d in shown(family, kinds=("struct",)) if not family.is_base(d)))
    if decl:
        decl.way = "nominal"
    return decl


# ---- template arguments


@breaks
def template_argument_type(family, rng):
    places = [*holders(family, lambda t: isinstance(t, (Spec, Std))), *signatures(family, lambda t: isinstance(t, (Spec, Std)))]
    where, type_ = pick(rng, places) or (None, None)
    if where:
        type_.argument = Plain(another(rng, family.write(type_.argument)))
    return where


@breaks
def template_argument_number(family, rng):
    places = [*holders(family, lambda t: isinstance(t, Spec)), *signatures(family, lambda t: isinstance(t, Spec))]
    where, type_ = pick(rng, places) or (None, None)
    if where:
        type_.number += rng.randint(1, 4)
    return where


@breaks
def template_of_namespace_std(family, rng):
    places = [*holders(family, lambda t: isinstance(t, Std)), *signatures(family, lambda t: isinstance(t, Std))]
    where, type_ = pick(rng, places) or (None, None)
    if where:
        type_.template, type_.tail = another(rng, (type_.template, type_.tail), [("vector", ""), ("optional", ""), ("shared_ptr", "")])
    return where


# ---- signatures


def functions(family, least=0):
    return [e for e in family.exports if e.parameters is not None and len(e.parameters) >= least]


@breaks
def parameter_added(family, rng):
    export = pick(rng, functions(family))
    if export:
        export.parameters.insert(rng.randint(0, len(export.parameters)), Plain(rng.choice(SCALARS)))
        export.names.append("added")
    return export


@breaks
def parameter_removed(family, rng):
    export = pick(rng, functions(family, 1))
    if export:
        export.parameters.pop(rng.randrange(len(export.parameters)))
    return export


@breaks
def parameters_swapped(family, rng):
    def differ(export):
        return family.write(export.parameters[0]) != family.write(export.parameters[1])

    export = pick(rng, filter(differ, functions(family, 2)))
    if export:
        export.parameters[:2] = reversed(export.parameters[:2])
    return export


@breaks
def parameter_retyped(family, rng):
    export = pick(rng, functions(family, 1))
    if export:
        k = rng.randrange(len(export.parameters))
        export.parameters[k] = Plain(another(rng, family.write(export.parameters[k])))
    return export


@breaks
def result_retyped(family, rng):
    export = pick(rng, functions(family))
    if export:
        export.result = Plain(another(rng, family.write(export.result)))
    return export


@breaks
def parameter_const_changed(family, rng):
    export, type_ = pick(rng, signatures(family, lambda t: isinstance(t, (Ref, Ptr)) and not isinstance(t.to, Fn))) or (None, None)
    if export:
        type_.to = type_.to.of if isinstance(type_.to, Cv) else Cv("const", type_.to)
    return export


@breaks
def reference_changed(family, rng):
    export, type_ = pick(rng, signatures(family, lambda t: isinstance(t, Ref))) or (None, None)
    if export:
        type_.mark = "&&" if type_.mark == "&" else "&"
    return export


@breaks
def reference_to_pointer(family, rng):
    places = [(e, k) for e in functions(family) for k, t in enumerate(e.parameters) if isinstance(t, Ref)]
    export, k = pick(rng, places) or (None, None)
    if export:
        export.parameters[k] = Ptr(export.parameters[k].to)
    return export


@breaks
def function_to_variable(family, rng):
    export = pick(rng, functions(family))
    if export:
        export.result, export.parameters = Ptr(Fn(export.result, export.parameters)), None
    return export


@breaks
def variable_retyped(family, rng):
    export = pick(rng, (e for e in family.exports if e.parameters is None))
    if export:
        export.result = Plain(another(rng, family.write(export.result)))
    return export


@breaks
def variable_made_volatile(family, rng):
    export = pick(rng, (e for e in family.exports if e.parameters is None and not isinstance(e.result, Arr)))
    if export:
        export.result = Cv("volatile", export.result)
    return export


# ---- what changes nothing


@keeps
def parameter_names(family, rng):
    export = pick(rng, functions(family, 1))
    if export:
        export.names = rng.choice([[], [f"other{k}" for k in range(len(export.parameters))]])
    return export


@keeps
def class_made_final(family, rng):
    """Of no virtual functions."""
    decl = pick(rng, (d for d in may_be_final(family) if not is_polymorphic(family, d)))
    if decl:
        decl.is_final = not decl.is_final
    return decl and EVERY


@keeps
def comments_and_white_space(family, rng):
    family.comments = True
    return EVERY


@keeps
def order_of_exports(family, rng):
    rng.shuffle(family.exports)
    return EVERY


@keeps
def order_of_declarations(family, rng):
    """Enums and handles to the front: they depend on nothing."""
    independent = [d for d in family.decls if d.parent is None and (d.kind in ("enum", "template") or d.way == "opaque")]
    rng.shuffle(independent)
    family.decls = independent + [d for d in family.decls if d not in independent]
    return EVERY


@keeps
def alias_instead_of_the_type(family, rng):
    decl = pick(rng, shown(family))
    if decl:
        member = rng.choice(decl.members)
        member.type = Alias("alias", member.type)
        if rng.random() < 0.3:
            member.type = Alias("second", member.type)
    return decl


def is_held(family, decl):
    """Whether another class may hold a class by value, so that it is plain data no longer than that is."""
    types = [m.type for d in family.decls for m in d.members]
    types += [t for e in family.exports for whole in [e.result, *(e.parameters or [])] for t in subtypes(whole) if isinstance(t, Spec)]
    return any(t == Named(decl.id) for whole in types for t in subtypes(whole))


@keeps
def default_member_initialiser(family, rng):
    """In a class that ends in no padding, or, having a constructor, is no plain data already."""
    def changes_nothing(decl):
        return not has_bit_fields(decl) and (decl.way == "described" or padding_of(decl) == 0 and not is_held(family, decl))

    decl = pick(rng, filter(changes_nothing, shown(family, kinds=("struct",))))
    if decl:
        rng.choice(decl.members).initialiser = "{}"
    return decl


@keeps
def default_argument(family, rng):
    export = pick(rng, (e for e in functions(family, 1) if is_scalar(e.parameters[-1])))
    if export:
        export.defaults[len(export.parameters) - 1] = "{}"
    return export


@keeps
def function_body(family, rng):
    export = pick(rng, functions(family))
    if export:
        export.body = rng.choice(["{ throw 1; }", "{ for (;;) {} }", "{ static int calls = 0; ++calls; throw calls; }"])
    return export


EXTRAS = [
    "static int shared;",
    "static constexpr long limit = 3;",
    "void method() const;",
    "static void helper(int);",
    "template <class U> void generic(U);",
    "using number = int;",
    "struct NotMentioned { int a, b; };",
    "enum { local = 3 };",
    "friend void befriended(int);",
    "bool operator!() const;",
    "static_assert(sizeof(int) == 4);",
]


@keeps
def members_that_are_no_data(family, rng):
    decl = pick(rng, shown(family, ways=("found", "described", "nominal"), least=0))
    if decl:
        decl.extras += rng.sample(EXTRAS, rng.randint(1, 4))
    return decl


@keeps
def override_of_the_first_base_added(family, rng):
    """Such a function takes the slot that there is; not listed, as it need not be."""
    def candidates():
        for decl in family.decls:
            for function in family.decl(decl.bases[0]).virtuals if decl.bases else []:
                names = [v.name for v in [*decl.virtuals, *family.decl(decl.bases[0]).virtuals]]
                if not function.is_pure and names.count(function.name) == 1:
                    yield decl, function

    decl, function = pick(rng, candidates()) or (None, None)
    if decl:
        decl.virtuals.append(Virtual(function.name, function.result, function.parameters, function.qualifiers, False, is_listed=False))
    return decl


@keeps
def class_instead_of_struct(family, rng):
    decl = pick(rng, shown(family, kinds=("struct",), ways=("found", "described", "nominal")))
    if decl:
        decl.keyword = "class"
    return decl


@keeps
def inline_namespace_that_is_stated(family, rng):
    family.inline = "version_2"
    return EVERY


@keeps
def class_named_by_a_typedef(family, rng):
    decl = pick(rng, (d for d in shown(family, ways=("found",), kinds=("struct",)) if d.parent is None))
    if decl:
        decl.named_by_typedef = not decl.named_by_typedef
    return decl


@keeps
def attribute_without_meaning_for_the_abi(family, rng):
    decl = pick(rng, shown(family))
    if decl:
        rng.choice(decl.members).attribute = "[[maybe_unused]] "
    return decl


@keeps
def alignment_that_is_there_anyway(family, rng):
    decl = pick(rng, shown(family, kinds=("struct",)))
    member = decl and pick(rng, (m for m in decl.members if is_scalar(m.type) and not m.width))
    if not member or decl.is_packed:
        return None
    member.align = SIZES.get(member.type.text, 8)
    return decl


@keeps
def enumerators_in_another_order(family, rng):
    decl = pick(rng, (d for d in enums(family, least=2) if d.way == "found"))  # a description is in the order of declaration
    if decl:
        rng.shuffle(decl.enumerators)
    return decl


@keeps
def enumerators_as_sums(family, rng):
    decl = pick(rng, enums(family))
    if decl:
        decl.enumerators = [(name, f"{value // 2} + {value - value // 2}") for name, value in decl.enumerators]
    return decl


@keeps
def types_that_nobody_reaches(family, rng):
    decl = type(family.decls[0])(1000, "struct", "Unreached", members=[Member("only", Plain("int"))])
    family.decls.insert(rng.randint(0, len(family.decls)), decl)
    return EVERY


@keeps
def exports_added(family, rng):
    family.exports.append(Export("another", Plain("int"), [Plain("int")]))
    return EVERY


@keeps
def const_of_a_parameter_itself(family, rng):
    places = [(e, k) for e in functions(family) for k, t in enumerate(e.parameters) if not isinstance(t, (Ref, Arr, Cv))]
    export, k = pick(rng, places) or (None, None)
    if export:
        export.parameters[k] = Cv("const", export.parameters[k])
    return export


@keeps
def array_parameter_instead_of_a_pointer(family, rng):
    places = [(e, k) for e in functions(family) for k, t in enumerate(e.parameters)
              if isinstance(t, Ptr) and isinstance(t.to, (Plain, Cv)) and is_scalar(t.to.of if isinstance(t.to, Cv) else t.to)]  # fmt: skip
    export, k = pick(rng, places) or (None, None)
    if export:
        export.parameters[k] = Arr(export.parameters[k].to, 4)
    return export


@keeps
def noexcept_of_the_function_itself(family, rng):
    export = pick(rng, functions(family))
    if export:
        export.is_noexcept = True
    return export


@keeps
def const_of_the_variable_itself(family, rng):
    export = pick(rng, (e for e in family.exports if e.parameters is None and not isinstance(e.result, (Cv, Arr))))
    if export:
        export.result = Cv("const", export.result)
    return export


@keeps
def inside_of_a_trusted_class(family, rng):
    decl = pick(rng, (d for d in family.decls if d.way == "nominal"))
    if decl:
        for member in decl.members:
            member.name += "_"
    return decl


every = breaking | stale | refused | neutral
