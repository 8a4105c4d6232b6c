"""Changes to a JSON file, each with what it is certain to lead to."""

import decimal
import itertools
import json
import random
import unicodedata
from dataclasses import dataclass

# Objects whose keys are ids of the file's own and not keys of the format.
MAPS = {"answers", "atMost", "byStage", "levels", "sources"}
# Where a number must be whole; a and b are stages of the examples.
COUNTS = {
    "count", "learners", "leastMembers", "level", "levelAtMost", "levelByPoints", "missing", "part", "unconfirmed",
    "units", "whole", "a", "b",
}
SPACES = [" ", "\t", "\n", "\u0085", "\u00a0", "\u2028", "\u3000"]
# Text that has the wrong form for its key, as a schema can see.
FORMS = {
    "date": ["05/09/2024", "2024-9-5", "2024-13-01", "2024-09-32", "2024-09-05T00:00"],
    "due": ["31-05", "5-31", "05/31", "13-01"],
    "format": ["dcs-criteria", "dcs-criteria/2", "dcs-evidence/0", "dcs-council/9", "dcs-none/1"],
    "id": ["mẫu", "a b", "a_b", "a/b"],
    "schoolYear": ["2024", "2024/2025", "24-25"],
    "version": ["1.0", "v1.0.0", "01.0.0", "1.0.0-a"],
    "kind": ["none", "Met"], "status": ["sure"], "by": ["number"], "approval": ["most"], "role": ["head"],
    "file": ["C:\\anh.jpg", "/anh.jpg", "../anh.jpg", "a/../anh.jpg", "\\\\may\\anh.jpg"],
}
# Keys of the same names whose text is free.
FREE = {("criteriaChecked", "by"), ("tool", "version")}
# Text that has the right form and is wrong all the same, as only dcs can see.
SENSE = {"date": ["2024-02-30", "2023-02-29", "0000-01-01"], "due": ["02-29", "04-31"], "schoolYear": ["2024-2026"]}

GOOD, BAD, ALIKE = "both must accept", "both must reject", "both must judge alike"
ANY = "the schema may be looser"


@dataclass(frozen=True)
class Case:
    what: str
    text: str
    expected: str
    # Whether what is wrong, if anything, is what a schema cannot say.
    is_beyond_schema: bool = False
    # Whether it is one of a long list that goes through every key.
    is_of_list: bool = False


@dataclass(frozen=True)
class Change:
    what: str
    path: tuple
    # From the value at the path to another value; REMOVED takes it away.
    new: object
    expected: str
    is_beyond_schema: bool = False


class REMOVED:
    pass


def raw(text):
    """A value that is written just so."""
    return "\ue000" + text + "\ue001"


def written(tree):
    """The file's text. What `raw` marks loses its quotes, a key's `\\ue002` goes so that it can stand twice."""
    text = json.dumps(tree, ensure_ascii=False, indent=1)
    text = text.replace("\ue002", "")
    parts = text.split('"\ue000')
    return parts[0] + "".join(json.loads(f'"{inner}"') + rest for inner, rest in (p.split('\ue001"', 1) for p in parts[1:]))


def nodes(tree, path=()):
    yield path, tree
    if isinstance(tree, dict):
        for key, value in tree.items():
            yield from nodes(value, path + (key,))
    elif isinstance(tree, list):
        for index, value in enumerate(tree):
            yield from nodes(value, path + (index,))


def changed(tree, change):
    tree = json.loads(json.dumps(tree))
    if not change.path:
        return change.new
    parent = tree
    for step in change.path[:-1]:
        parent = parent[step]
    if change.new is REMOVED:
        del parent[change.path[-1]]
    else:
        parent[change.path[-1]] = change.new
    return tree


def number_forms(value):
    """Other ways to write a number of at most two decimals."""
    exact = decimal.Decimal(str(value))
    hundredths = int(exact * 100)
    yield f"{exact:.2f}"
    yield f"{exact:.2f}000e0"
    yield f"{exact / 10:.3f}e+1"
    yield f"{hundredths}e-2"
    yield f"{hundredths * 100}E-4"
    yield f"-{exact}" if exact == 0 else f"{exact:.1f}E0" if hundredths % 10 == 0 else str(exact)


def is_map(path, value):
    return isinstance(value, dict) and bool(path) and path[-1] in MAPS


def changes(tree):
    """Every change that is tried, at every place."""
    for path, value in nodes(tree):
        key = next((step for step in reversed(path) if isinstance(step, str)), "")

        def change(what, new, expected, beyond=False):
            return Change(f"{what} at /{'/'.join(map(str, path))}", path, new, expected, beyond)

        if path:
            yield change("removed", REMOVED, ANY)
            yield change("null", None, ANY)
        match value:
            case dict():
                yield change("list for object", [], BAD)
                yield change("text for object", "x", ANY if key == "stages" else BAD)
                yield change("unknown key", value | {"zzz": None}, BAD)
                for name, inner in value.items():
                    renamed = {(name + "x" if k == name else k): v for k, v in value.items()}
                    yield change(f"renamed '{name}'", renamed, ANY if is_map(path, value) else BAD)
                    yield change(f"'{name}' twice", value | {name + "\ue002": inner}, ANY, True)
            case list():
                yield change("object for list", {}, BAD)
                yield change("empty list", [], ANY)
                yield change("null in list", value + [None], BAD)
                yield change("entry twice", value + value[-1:], ANY)
            case bool():
                yield change("text for bool", "true", BAD)
                yield change("number for bool", 1, BAD)
            case int() | float():
                yield change("text for number", str(value), BAD)
                yield change("bool for number", True, BAD)
                for new in ["-1", "-0.5", "10000000000", "1e400", "1E+19"]:
                    yield change(f"number {new}", raw(new), BAD)
                yield change("three decimals", raw("0.125"), BAD if key in COUNTS else ANY, True)
                yield change("half", raw("0.5"), BAD if key in COUNTS else ANY)
                for new in number_forms(value):
                    yield change(f"number as {new}", raw(new), GOOD)
            case str():
                yield change("number for text", 7, BAD)
                yield change("object for text", {}, BAD)
                for new in ["", " ", "\u3000\n"]:
                    yield change(f"empty text {new!r}", new, BAD)
                for space in SPACES:
                    yield change(f"{space!r} around text", space + value + space, GOOD)
                yield change("escaped text", raw('"' + "".join(f"\\u{ord(c):04x}" for c in value) + '"'), GOOD)
                if unicodedata.normalize("NFD", value) != value:
                    yield change("decomposed text", unicodedata.normalize("NFD", value), GOOD)
                if key != "$schema":
                    yield change("other text", value + "x", ANY, True)
                for new in [] if path[-2:] in FREE else FORMS.get(key, []):
                    yield change(f"'{new}'", new, BAD)
                for new in SENSE.get(key, []):
                    yield change(f"'{new}'", new, ANY, True)


def vocabulary(tree, words):
    """Each word as a key with null, in each kind of object: dcs and the schema must know the same keys."""
    kinds = set()
    for path, value in nodes(tree):
        if not isinstance(value, dict) or is_map(path, value):
            continue
        kind = (tuple(s for s in path if isinstance(s, str))[-1:], tuple(sorted(value)), str(value.get("kind")))
        if kind in kinds:
            continue
        kinds.add(kind)
        for word in words:
            if word not in value:
                yield Change(f"'{word}' in /{'/'.join(map(str, path))}", path, value | {word: None}, ALIKE)


def cases(tree, words, seed, count):
    """The file itself, changes drawn by a seed, several at once; every key gone or null, every word in every object."""
    generator = random.Random(seed)
    yield Case("unchanged", written(tree), GOOD)
    for root in ([], "x", 1, None, {}):
        yield Case(f"{root} as a file", json.dumps(root), BAD)
    every = list(changes(tree))
    drawn = generator.sample(every, min(count, len(every)))
    for change in drawn:
        yield Case(change.what, written(changed(tree, change)), change.expected, change.is_beyond_schema)
    for _ in range(count // 4):
        several = generator.sample(every, 3)
        try:
            mixed = tree
            for change in several:
                mixed = changed(mixed, change)
            yield Case("; ".join(c.what for c in several), written(mixed), ANY, any(c.is_beyond_schema for c in several))
        except (KeyError, IndexError, TypeError):
            continue  # An earlier change took away the place of a later one.
    gone = (change for change in every if change.new is REMOVED or change.new is None)
    for change in itertools.chain(gone, vocabulary(tree, words)):
        yield Case(change.what, written(changed(tree, change)), change.expected, is_of_list=True)
