#!/usr/bin/env python3
"""Holds Sources against order.txt, over the index that the compiler writes: order.py [PACKAGE [BUILT]].

BUILT is the folder of the debug build that has the index, .build/debug of the package if not given.

A declaration counts where it stands: a member of an extension is used from the extension's folder, not the type's. Not
seen is a conformance that a call needs without naming a member of it, as the index does not have it.
"""

import pathlib
import sys
from typing import NamedTuple

from indexstore import DECLARATION, DEFINITION, REFERENCE, Missing, Store
from layout import ELSEWHERE, Layout, Place

HERE = pathlib.Path(__file__).resolve().parent


class Source(NamedTuple):
    path: pathlib.Path  # from the package's folder
    place: Place
    occurrences: list


def main(package=HERE.parents[2], built=None, order=HERE / "order.txt"):
    package = pathlib.Path(package).resolve()
    layout = Layout(pathlib.Path(order).read_text())
    try:
        store = Store(pathlib.Path(built or package / ".build/debug", "index/store"))
        count, found = check(sources(package, store, layout), layout)
    except Missing as missing:
        print(f"order: {missing}", file=sys.stderr)
        return 2
    print(*found, f"order: {count} references, {len(found)} against it", sep="\n")
    return 1 if found else 0


def sources(package, store, layout):
    """The package's source files, each with what the index has of it as it is now."""
    # An index keeps the units of earlier builds and of files that were moved: a file's newest counts, and only files
    # that are there are looked up.
    units = {unit.file: unit for unit in sorted(store.units(), key=lambda unit: unit.time)}
    found = []
    for path in files(package):
        if place := layout.place(path):
            unit = units.get(package / path)
            if not unit or unit.time < (package / path).stat().st_mtime_ns:
                raise Missing(f"{path}: the index does not have the file as it is now; run swift build (debug) first.")
            occurrences = [each for record in unit.records for each in store.occurrences(record)]
            found.append(Source(path, place, occurrences))
    return found


def files(package):
    folders = ("Sources", *ELSEWHERE)
    return sorted(file.relative_to(package) for folder in folders for file in package.glob(f"{folder}/**/*.swift"))


def check(sources, layout):
    """How many uses there are of what the sources declare, and a line for each that is against the order."""
    declared, owners = declarations(sources)
    count, found = 0, []
    for user in sources:
        for line, column, usr in uses(user, owners):
            if usr in declared:
                count += 1
                name, used = declared[usr]
                if where := layout.against(user.place, used.place):
                    what = f"'{name}' of {short(used, user)} must not be used in {where}"
                    found.append(f"{user.path}:{line}:{column}: {what}")
    if not count:
        raise Missing("the index has no reference at all, so nothing was checked; run swift build (debug) again.")
    return count, found


def declarations(sources):
    """Each declaration's name and file, and what the accessors belong to."""
    declared, owners = {}, {}
    for source in sources:
        for each in source.occurrences:
            if each.roles & (DECLARATION | DEFINITION):
                declared[each.usr] = each.name, source
                if each.owner:
                    owners[each.usr] = each.owner
    return declared, owners


def uses(source, owners):
    """Where the file uses what, in order, a property and its accessors as one.

    An implicit reference counts: the compiler adds it for what is written there, such as the initialiser behind a
    literal. An occurrence without a reference does not: it notes at a member which requirement of a protocol it meets,
    though neither names the other.
    """
    return sorted({
        (each.line, each.column, owners.get(each.usr, each.usr))
        for each in source.occurrences if each.roles & REFERENCE
    })


def short(used, user):
    """A file by its path in the target for those who stand in the same, by its whole path for others."""
    return pathlib.Path(*used.path.parts[2:]) if used.place.target == user.place.target else used.path


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
