#!/usr/bin/env python3
"""Workbooks of OfficeFiles, read by programs that others wrote.

    workbooks.py PROGRAM

PROGRAM makes them of the values that are given here. `FOLDER=out` leaves them there.
"""

import datetime
import json
import os
import re
import pathlib
import shutil
import subprocess
import sys
import tempfile

import openpyxl
import python_calamine
from openpyxl.utils.escape import unescape

import form

TEXTS = [
    "Trường THCS", "vi-VN", "<script>alert(1)</script>", "]]>", "&#0; & &amp;", "a\u000bb", "\u0001\u001f\u007f\u0085", "d" * 5000, "👩‍🏫 ☐",
    "\u202eabc\u2066\u200e\u200f", "Tru\u031bo\u031b\u0300ng", "Tr\u01b0\u1eddng", "=1+1", "+84", "-", "@x", "'x", "  hai bên  ", " ", "a\n\nb\tc\n", "\r\n",
    "_x0041_", "_x0041_x0042_", "_x005F_x0041_", "_xZZZZ_ _x41_ x0041_", "\u000bx0041_", "\" w:val='x'", "007", "1.1", "1/2",
    "5/9/2024", "TRUE", "#N/A", "có,không", "{{ a }} ${b} %c", "ẽ" * 33000, "😀" * 20000, "\u2028\u2029", "&P&N&\"x\"", "e" + "\u0301" * 40000,
]  # fmt: skip
# As a cell can have them.
LONG = {"ẽ" * 33000: "ẽ" * 32766 + "…", "😀" * 20000: "😀" * 16383 + "…", "e" + "\u0301" * 40000: "e" + "\u0301" * 32765 + "…"}
# With what a cell has for them: a number, or the text where it is none that programs keep.
NUMBERS = {
    "0": 0, "7": 7, "7.5": 7.5, "-0.25": -0.25, "99.99": 99.99, "123456789012345": 123456789012345, "0.1": 0.1, "7.50": 7.5,
    "7,5": "7,5", "NaN": "NaN", "inf": "inf", "1e3": "1e3", "": None, "-": "-", ".5": ".5", "5.": "5.", "007": "007", "-0": "-0", "+1": "+1",
    " 1": " 1", "0x10": "0x10", "1234567890123456": "1234567890123456", "1_000": "1_000", "٣": "٣", "1\n": "1\n",
}  # fmt: skip
DAYS = {
    (2024, 9, 5): datetime.datetime(2024, 9, 5), (2024, 2, 29): datetime.datetime(2024, 2, 29), (1900, 3, 1): datetime.datetime(1900, 3, 1),
    (9999, 12, 31): datetime.datetime(9999, 12, 31), (1999, 12, 31): datetime.datetime(1999, 12, 31), (2000, 1, 1): datetime.datetime(2000, 1, 1),
    (1900, 2, 28): "1900-02-28", (2023, 2, 29): "2023-02-29", (2024, 13, 1): "2024-13-01", (10000, 1, 1): "10000-01-01",
}  # fmt: skip
# With what they are called: none twice, none that Excel refuses.
NAMES = {
    "": "Sheet1", "Hồ sơ": "Hồ sơ", "HỒ SƠ": "HỒ SƠ (2)", "Năm 2024/2025": "Năm 2024-2025", "[a]:*?/\\": "-a------", "'Trường'": "Trường",
    "History": "History (2)", "a" * 40: "a" * 30 + "…", "A" * 40: "A" * 26 + "… (2)", "😀" * 20: "😀" * 15 + "…", "\u000b": "Sheet11",
    "_x0041_": "_x0041_", "Sheet1": "Sheet1 (2)", "O'Brien": "O'Brien", " ' ": "Sheet15", "a\nb": "a b", "<&>\"": "<&>\"",
}  # fmt: skip


def as_openpyxl(text):
    """A text as openpyxl has it, which leaves characters by their number and takes away that of `_`."""
    numbered = re.sub("(?=_x[0-9A-Fa-f]{4}_)_", "_x005F_", text)
    numbered = re.sub("[\x01-\x08\x0b-\x1f]", lambda found: f"_x{ord(found[0]):04X}_", numbered)
    return numbered.replace("x005F_", "")


def column(sheet):
    """The first cells of all rows."""
    return [sheet.cell(row, 1).value for row in range(1, sheet.max_row + 1)]


def differing(what, got, want):
    got, want = list(got), list(want)
    for place, (one, other) in enumerate(zip(got, want)):
        if one != other or type(one) is not type(other) and not isinstance(one, (int, float)):
            yield f"{what} {place}: {one!r:.60} must be {other!r:.60}"
    if len(got) != len(want):
        yield f"{what}: {len(got)} must be {len(want)}"


def plain(path):
    """What is not as it was given in a workbook of plain values."""
    book = openpyxl.load_workbook(path)
    texts = [as_openpyxl(LONG.get(text, text)) for text in TEXTS]
    yield from differing("texts", column(book["texts"]), texts)
    yield from differing("numbers", column(book["numbers"]), NUMBERS.values())
    yield from differing("days", column(book["days"]), DAYS.values())
    yield from differing("flags", column(book["flags"]), [True, False])
    if {cell.data_type for (cell,) in book["texts"].iter_rows()} != {"s"}:
        yield "texts are not all text"


def saved(path):
    """The same of a workbook that LibreOffice saved: it makes one line break of two, and formulas of flags."""
    book = openpyxl.load_workbook(path)
    texts = [as_openpyxl(LONG.get(text, text).replace("\r\n", "\n")).lower() for text in TEXTS]
    yield from differing("saved texts", [text.lower() for text in column(book["texts"])], texts)
    yield from differing("saved numbers", column(book["numbers"]), NUMBERS.values())
    yield from differing("saved days", column(book["days"]), DAYS.values())
    yield from differing("saved flags", column(book["flags"]), ["=TRUE()", "=FALSE()"])


def hostile(path):
    """What is not as it was given in a workbook with such text everywhere."""
    book = openpyxl.load_workbook(path)
    names = [unescape(name) for name in book.sheetnames]
    yield from differing("names", names, [*NAMES.values(), f"Sheet{len(NAMES) + 1}"])
    states = ["hidden" if place % 3 == 0 else "visible" for place in range(len(NAMES))]
    # The first page that is not hidden is shown first.
    yield from differing("states", [sheet.sheet_state for sheet in book], [*states, "hidden"])
    if book.active.title != "Hồ sơ":
        yield f"hostile.xlsx opens at {book.active.title}"
    texts = [as_openpyxl(LONG.get(text, text)) for text in TEXTS]
    for name in book.sheetnames[:-1]:
        yield from differing(f"texts of {name}", column(book[name]), texts)
        limits = book[name].data_validations.dataValidation
        kinds = [(limit.type, str(limit.sqref)) for limit in limits]
        want = [("list", f"A1:A{len(TEXTS) + 1}"), (None, "B1:B1048576"), (None, "C6:XFD7")]
        yield from differing(f"limits of {name}", kinds, want)
        if [str(area) for area in book[name].merged_cells.ranges] != ["F1:G2"]:
            yield f"merged in {name}: {book[name].merged_cells.ranges}"
    yield from differing("list", column(book.worksheets[-1]), texts)


def convert(folder, kind, *files):
    with tempfile.TemporaryDirectory() as profile:
        subprocess.run(
            ["soffice", "--headless", f"-env:UserInstallation=file://{profile}", "--convert-to", kind, "--outdir", folder, *files],
            capture_output=True, check=True)  # fmt: skip


def exact(path):
    """What calamine, which reads all that is written by its number, does not read as it was given."""
    rows = python_calamine.CalamineWorkbook.from_path(path).get_sheet_by_name("texts").to_python()
    yield from differing("texts of calamine", [row[0] for row in rows], [LONG.get(text, text) for text in TEXTS])


def main(program):
    with tempfile.TemporaryDirectory() as folder:
        folder = pathlib.Path(os.environ.get("FOLDER", folder)).resolve()
        shutil.rmtree(folder, ignore_errors=True)
        folder.mkdir()
        values = {"texts": TEXTS, "numbers": list(NUMBERS), "days": list(DAYS), "names": list(NAMES)}
        (folder / "values.json").write_text(json.dumps(values))
        subprocess.run([program, folder], check=True)
        first = {path.name: path.read_bytes() for path in folder.glob("*.xlsx")}
        subprocess.run([program, folder], check=True)
        faults = [f"{name} has other bytes the second time" for name in first if (folder / name).read_bytes() != first[name]]
        audit = subprocess.run(["openxml-audit", "--recursive", "--quiet", folder], capture_output=True, text=True)
        if audit.returncode:
            faults.append(audit.stdout + audit.stderr)
        faults += plain(folder / "plain.xlsx")
        faults += exact(folder / "plain.xlsx")
        faults += hostile(folder / "hostile.xlsx")
        faults += form.faults(folder / "form.xlsx")
        if openpyxl.load_workbook(folder / "empty.xlsx").sheetnames != ["Sheet1"]:
            faults.append("an empty workbook must have a page")
        office = folder / "saved"
        convert(office, "xlsx", *(folder / name for name in first))
        faults += saved(office / "plain.xlsx")
        faults += form.faults(office / "form.xlsx", isSaved=True)
        convert(folder, "pdf", folder / "form.xlsx")
        faults += form.paper_faults(folder / "form.pdf")
        if faults:
            print("\n".join(faults[:40]))
        print(f"{len(first)} workbooks, {len(faults)} faults")
        sys.exit(1 if faults else 0)


if __name__ == "__main__":
    main(*sys.argv[1:])
