"""The index that the Swift compiler writes, read with the toolchain's own libIndexStore.

A store has units (one for each file that was compiled), a unit names records, and a record lists where symbols occur in
a file. The same record serves every unit of a file whose content is the same.
"""

import ctypes
import json
import os
import pathlib
import subprocess
from ctypes import CFUNCTYPE, POINTER, byref, c_bool, c_char_p, c_int, c_int64, c_size_t, c_uint, c_uint64, c_void_p
from typing import NamedTuple

# Roles of an occurrence, and the kind of a unit's dependency that is a record, as indexstore.h numbers them.
DECLARATION, DEFINITION, REFERENCE, ACCESSOR_OF = 1 << 0, 1 << 1, 1 << 2, 1 << 15
RECORD = 2


class Missing(Exception):
    """What this needs of the toolchain or of a build, and is not there."""


class Unit(NamedTuple):
    file: pathlib.Path
    time: int  # of its writing, in nanoseconds
    records: list  # of the file itself, by name


class Occurrence(NamedTuple):
    usr: str  # names one declaration among all of all modules
    name: str
    roles: int
    line: int
    column: int
    owner: str  # the property or subscript that an accessor is declared for, by its USR


class Text(ctypes.Structure):
    _fields_ = [("data", c_void_p), ("length", c_size_t)]

    def __str__(self):
        return ctypes.string_at(self.data, self.length).decode() if self.length else ""


EACH_NAME = CFUNCTYPE(c_bool, c_void_p, Text)
EACH = CFUNCTYPE(c_bool, c_void_p, c_void_p)

FUNCTIONS = {
    "error_get_description": (c_char_p, [c_void_p]),
    "error_dispose": (None, [c_void_p]),
    "store_create": (c_void_p, [c_char_p, POINTER(c_void_p)]),
    "store_units_apply_f": (c_bool, [c_void_p, c_uint, c_void_p, EACH_NAME]),
    "store_get_unit_modification_time":
        (c_bool, [c_void_p, c_char_p, POINTER(c_int64), POINTER(c_int64), POINTER(c_void_p)]),
    "unit_reader_create": (c_void_p, [c_void_p, c_char_p, POINTER(c_void_p)]),
    "unit_reader_dispose": (None, [c_void_p]),
    "unit_reader_has_main_file": (c_bool, [c_void_p]),
    "unit_reader_get_main_file": (Text, [c_void_p]),
    "unit_reader_get_working_dir": (Text, [c_void_p]),
    "unit_reader_dependencies_apply_f": (c_bool, [c_void_p, c_void_p, EACH]),
    "unit_dependency_get_kind": (c_int, [c_void_p]),
    "unit_dependency_get_name": (Text, [c_void_p]),
    "record_reader_create": (c_void_p, [c_void_p, c_char_p, POINTER(c_void_p)]),
    "record_reader_dispose": (None, [c_void_p]),
    "record_reader_occurrences_apply_f": (c_bool, [c_void_p, c_void_p, EACH]),
    "occurrence_get_symbol": (c_void_p, [c_void_p]),
    "occurrence_get_roles": (c_uint64, [c_void_p]),
    "occurrence_get_line_col": (None, [c_void_p, POINTER(c_uint), POINTER(c_uint)]),
    "occurrence_relations_apply_f": (c_bool, [c_void_p, c_void_p, EACH]),
    "symbol_relation_get_roles": (c_uint64, [c_void_p]),
    "symbol_relation_get_symbol": (c_void_p, [c_void_p]),
    "symbol_get_name": (Text, [c_void_p]),
    "symbol_get_usr": (Text, [c_void_p]),
}


def library(swiftc):
    """The library stands in the toolchain, beside the folder of what the compiler itself needs to run."""
    try:
        told = subprocess.run([swiftc, "-print-target-info"], stdout=subprocess.PIPE, check=True).stdout
    except OSError:
        raise Missing(f"there is no {swiftc}, and libIndexStore comes with it; put the toolchain on the PATH.")
    folder = pathlib.Path(json.loads(told)["paths"]["runtimeResourcePath"]).parent
    for name in ("libIndexStore.so", "libIndexStore.dylib"):
        if (folder / name).exists():
            return ctypes.CDLL(str(folder / name))
    raise Missing(f"there is no libIndexStore in {folder}; it comes with a whole toolchain.")


class Store:
    def __init__(self, path, swiftc="swiftc"):
        if not pathlib.Path(path).is_dir():
            raise Missing(f"there is no index at {path}; run swift build (debug) first.")
        functions = library(swiftc)
        for name, (result, arguments) in FUNCTIONS.items():
            function = getattr(functions, "indexstore_" + name)
            function.restype, function.argtypes = result, arguments
            setattr(self, name, function)
        self.store = self.made(self.store_create, os.fsencode(path))

    def made(self, function, *arguments):
        error = c_void_p()
        result = function(*arguments, byref(error))
        if result:
            return result
        text = self.error_get_description(error).decode() if error else "no reason given"
        self.error_dispose(error)
        raise Missing(f"the index cannot be read ({text}); run swift build (debug) again.")

    def units(self):
        """Every unit that was made of a file."""
        names = []
        self.store_units_apply_f(self.store, 0, None, EACH_NAME(lambda _, name: names.append(str(name)) or True))
        return [unit for name in names if (unit := self.unit(name))]

    def unit(self, name):
        reader = self.made(self.unit_reader_create, self.store, name.encode())
        try:
            if not self.unit_reader_has_main_file(reader):
                return None
            folder = str(self.unit_reader_get_working_dir(reader))
            file = pathlib.Path(folder, str(self.unit_reader_get_main_file(reader))).resolve()
            return Unit(file, self.time(name), self.records(reader))
        finally:
            self.unit_reader_dispose(reader)

    def records(self, reader):
        """The records of a unit. For a Swift file there is one, its own."""
        found = []

        def add(_, dependency):
            if self.unit_dependency_get_kind(dependency) == RECORD:
                found.append(str(self.unit_dependency_get_name(dependency)))
            return True

        self.unit_reader_dependencies_apply_f(reader, None, EACH(add))
        return found

    def time(self, unit):
        seconds, nanoseconds = c_int64(), c_int64()
        self.store_get_unit_modification_time(self.store, unit.encode(), byref(seconds), byref(nanoseconds), None)
        return seconds.value * 1_000_000_000 + nanoseconds.value

    def occurrences(self, record):
        """Where symbols occur in the file that the record was made of."""
        reader = self.made(self.record_reader_create, self.store, record.encode())
        found, known = [], {}

        def add(_, occurrence):
            found.append(self.occurrence(occurrence, known))
            return True

        try:
            self.record_reader_occurrences_apply_f(reader, None, EACH(add))
        finally:
            self.record_reader_dispose(reader)
        return found

    def occurrence(self, occurrence, known):
        symbol = self.occurrence_get_symbol(occurrence)
        if symbol not in known:
            known[symbol] = str(self.symbol_get_usr(symbol)), str(self.symbol_get_name(symbol))
        roles = self.occurrence_get_roles(occurrence)
        line, column = c_uint(), c_uint()
        self.occurrence_get_line_col(occurrence, byref(line), byref(column))
        owner = self.owner(occurrence) if roles & ACCESSOR_OF else ""
        return Occurrence(*known[symbol], roles, line.value, column.value, owner)

    def owner(self, accessor):
        found = []

        def add(_, relation):
            if self.symbol_relation_get_roles(relation) & ACCESSOR_OF:
                found.append(str(self.symbol_get_usr(self.symbol_relation_get_symbol(relation))))
            return True

        self.occurrence_relations_apply_f(accessor, None, EACH(add))
        return found[0]
