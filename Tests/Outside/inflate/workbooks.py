"""Workbooks of openpyxl, XlsxWriter and LibreOffice: dcs has to read in them what openpyxl reads."""

import datetime
import decimal
import glob
import os
import random
import re
import subprocess
import sys

import openpyxl
import xlsxwriter
from msoffcrypto.format.ooxml import OOXMLFile
from openpyxl.cell.cell import MergedCell
from openpyxl.cell.rich_text import CellRichText, TextBlock
from openpyxl.cell.text import InlineFont
from openpyxl.utils import get_column_letter

# No `_x000D_`, which openpyxl does not read as the standard says; the Swift tests have it.
TEXTS = ["có", "không", "Kế hoạch số 12/KH-THCS", "a & b <c> \"d\" 'e'", "hai\ndòng", " trước và sau ", "'04", "0123",
         "👩‍🏫 ế", "a\tb", "1E5", "=1+1 ", "x" * 3000, "]]>", "&amp;", "\u00a0"]
DATE_FORMATS = ["dd/mm/yyyy", "yyyy-mm-dd", '"ngày "d" tháng "m', "[$-42A]dddd, d mmmm yyyy", "d/m/yy h:mm", "mmm-yy", "m/d/yyyy"]
NUMBER_FORMATS = ["0.0", "#,##0", '0" điểm"', "0%", '[Red]0.00;"dm"0', '"dd"0', "0.00E+00", "@", "General"]
NUMBERS = [0, 1, -1, 7.5, 0.1 + 0.2, 1 / 3, 62.25, 1e-7, 1.5e300, -2.5e-300, 123456789012345678, 99999999999999.9, 0.5, 45540]
DATES = [datetime.datetime(2024, 9, 5), datetime.datetime(1900, 1, 1), datetime.datetime(1900, 3, 1), datetime.datetime(2024, 2, 29),
         datetime.datetime(9999, 12, 31), datetime.datetime(2025, 5, 31, 7, 30), datetime.datetime(1999, 12, 31, 23, 59, 59)]


def places(chance):
    """Some cells of a sheet, row by row."""
    rows = sorted(chance.sample(range(1, 40), chance.randrange(0, 20)))
    return [(row, column) for row in rows for column in sorted(chance.sample(range(1, 60), chance.randrange(1, 10)))]


def of_openpyxl(chance, path):
    book = openpyxl.Workbook()
    if chance.random() < 0.2:
        book.epoch = openpyxl.utils.datetime.MAC_EPOCH
    for number in range(chance.randrange(3)):
        book.create_sheet(f"Hồ sơ {number} & <'>"[:31].replace("'", "’"))
    for sheet in book:
        for row, column in places(chance):
            cell = sheet.cell(row, column)
            kind = chance.randrange(9)
            if kind == 0:
                cell.value = chance.choice(TEXTS)
            elif kind == 8:
                # How long something takes.
                cell.value, cell.number_format = 1.5, "[h]:mm"
            elif kind == 1:
                cell.value = chance.choice(NUMBERS)
                cell.number_format = chance.choice(NUMBER_FORMATS)
            elif kind == 2:
                cell.value = chance.choice([date for date in DATES if book.epoch.year < 1904 or date.year > 1904])
                cell.number_format = chance.choice(DATE_FORMATS)
            elif kind == 3:
                cell.value = chance.random() < 0.5
            elif kind == 4:
                cell.value = chance.choice(["#N/A", "#REF!", "#DIV/0!"])
            elif kind == 5:
                cell.value = "=SUM(A1:A3)"
            elif kind == 6:
                cell.value = CellRichText("đậm ", TextBlock(InlineFont(b=True), " và "), TextBlock(InlineFont(i=True), "nghiêng"))
            else:
                cell.fill = openpyxl.styles.PatternFill("solid", fgColor="FFEEEE")
        for row in chance.sample(range(1, 40), 3):
            sheet.row_dimensions[row].hidden = True
        sheet.column_dimensions[get_column_letter(chance.randrange(1, 60))].hidden = True
        if chance.random() < 0.5:
            sheet.merge_cells(start_row=3, start_column=2, end_row=5, end_column=chance.randrange(2, 5))
        sheet.sheet_state = "visible" if sheet is book.active else chance.choice(["visible", "hidden", "veryHidden"])
    book.save(path)


def of_xlsxwriter(chance, path):
    options = {"in_memory": True, "constant_memory": chance.random() < 0.3, "date_1904": chance.random() < 0.2,
               "use_zip64": False}
    book = xlsxwriter.Workbook(path, options)
    for number in range(chance.randrange(1, 4)):
        sheet = book.add_worksheet(f"Trang {number}")
        for row, column in ((row - 1, column - 1) for row, column in places(chance)):
            kind = chance.randrange(8)
            if kind == 0:
                sheet.write_string(row, column, chance.choice(TEXTS))
            elif kind == 1:
                sheet.write_number(row, column, chance.choice(NUMBERS), book.add_format({"num_format": chance.choice(NUMBER_FORMATS)}))
            elif kind == 2:
                dates = [date for date in DATES if date.year > 1904]
                sheet.write_datetime(row, column, chance.choice(dates), book.add_format({"num_format": chance.choice(DATE_FORMATS)}))
            elif kind == 3:
                sheet.write_boolean(row, column, chance.random() < 0.5)
            elif kind == 4:
                sheet.write_formula(row, column, "=A1", None, chance.choice(["chữ", 7.5, True, "#N/A", ""]))
            elif kind == 5:
                bold = book.add_format({"bold": True})
                sheet.write_rich_string(row, column, "một ", bold, " hai ", "ba")
            else:
                sheet.write_blank(row, column, None, book.add_format({"bg_color": "#FFEEEE"}))
        sheet.set_row(chance.randrange(40), None, None, {"hidden": True})
        sheet.set_column(3, chance.randrange(3, 9), None, None, {"hidden": True})
        if number:
            chance.choice([sheet.hide, sheet.very_hidden, lambda: None])()
    book.close()


def value_line(cell):
    value = cell.value
    if isinstance(value, bool):
        return f"boolean {str(value).lower()}"
    if isinstance(value, datetime.datetime):
        if value.microsecond >= 500_000:
            value += datetime.timedelta(seconds=1)
        return f"date {value.year}-{value.month}-{value.day} {value.hour * 3600 + value.minute * 60 + value.second}"
    if isinstance(value, datetime.time):
        value = (value.hour * 3600 + value.minute * 60 + value.second) / 86_400
    if isinstance(value, datetime.timedelta):
        value = value.total_seconds() / 86_400
    if isinstance(value, (int, float)):
        return f"number {decimal.Decimal(format(float(value), '.15g')).normalize():E}"
    if cell.data_type == "e":
        return f"error {value}"
    return "text " + value.encode().hex()


def expected(path):
    values = openpyxl.load_workbook(path, data_only=True)
    formulas = openpyxl.load_workbook(path)
    lines = ["file " + path.encode().hex()]
    for sheet in values:
        lines.append(f"sheet {sheet.title.encode().hex()} {sheet.sheet_state}")
        hidden = {column for dimension in sheet.column_dimensions.values() if dimension.hidden
                  for column in range(dimension.min or 0, (dimension.max or 0) + 1)}
        for row in sheet.iter_rows():
            for cell in row:
                if isinstance(cell, MergedCell):
                    continue
                is_formula = formulas[sheet.title][cell.coordinate].data_type == "f"
                if cell.value is None or cell.value == "" and not is_formula:
                    if is_formula and cell.value is None:
                        value, formula = "empty", "notComputed"
                    else:
                        continue
                else:
                    value, formula = value_line(cell), "computed" if is_formula else "none"
                is_hidden = sheet.row_dimensions[cell.row].hidden or cell.column in hidden
                lines.append(f"cell {cell.coordinate} {'hidden' if is_hidden else 'shown'} {formula} {value}")
        for area in sheet.merged_cells.ranges:
            corners = area.coord.split(":")
            lines.append(f"merged {corners[0]} {corners[-1]}")
    return lines


def comparable(line):
    """Numbers with as many zeros as they need, whoever wrote them."""
    found = re.fullmatch("(cell .* number) (.*)", line)
    return f"{found[1]} {decimal.Decimal(found[2]).normalize():E}" if found else line


def by_sheet(lines):
    """Sheet by sheet, as merged areas come in any order."""
    sheets = []
    for line in map(comparable, lines):
        if not sheets or line.startswith("sheet "):
            sheets.append([])
        sheets[-1].append(line)
    return [sorted(sheet) for sheet in sheets]


def converted(paths, kind, to):
    """Files as LibreOffice saves them."""
    os.makedirs(to)
    profile = f"-env:UserInstallation=file://{os.path.dirname(to)}/profile"
    command = ["soffice", profile, "--headless", "--convert-to", kind, "--outdir", to, *paths]
    subprocess.run(command, check=True, capture_output=True, timeout=600)
    return sorted(glob.glob(f"{to}/*"))


def through_libreoffice(paths, folder):
    """The workbooks as LibreOffice saves them, directly and by way of its own format."""
    saved = converted(paths, "xlsx", f"{folder}/office")
    own = converted(paths[::3], "ods", f"{folder}/own")
    return saved + converted(own, "xlsx", f"{folder}/again")


def check_kinds(program, path, folder):
    """What a workbook becomes in other formats is told apart."""
    text = f"{folder}/text.txt"
    with open(text, "w", encoding="utf-8") as file:
        file.write("Kế hoạch")
    encrypted = f"{folder}/encrypted.xlsx"
    with open(path, "rb") as plain, open(encrypted, "wb") as file:
        OOXMLFile(plain).encrypt("mật khẩu", file)
    files = {
        "workbook": [path],
        "openDocumentSpreadsheet": converted([path], "ods", f"{folder}/ods"),
        "oldOffice": converted([path], "xls:MS Excel 97", f"{folder}/xls"),
        "webPage": converted([path], "html", f"{folder}/page"),
        "document": converted([text], "docx:MS Word 2007 XML", f"{folder}/docx"),
        "otherOpenDocument": converted([text], "odt:writer8", f"{folder}/odt"),
        "encrypted": [encrypted],
        "other": converted([path], "csv", f"{folder}/csv"),
    }
    paths = [files[kind][0] for kind in files]
    found = subprocess.run([program, "kind", *paths], check=True, capture_output=True, text=True).stdout.split()
    if found != list(files):
        sys.exit(f"files are taken for {found}, not for {list(files)}")
    print(f"{len(files)} kinds of files are told apart")


def main(program, folder, seed, count):
    chance = random.Random(seed)
    os.makedirs(f"{folder}/made")
    paths = []
    for number in range(count):
        path = f"{folder}/made/{number}.xlsx"
        (of_openpyxl if number % 2 else of_xlsxwriter)(chance, path)
        paths.append(path)
    paths += through_libreoffice(paths, folder)
    output = subprocess.run([program, "read", *paths], check=True, capture_output=True, text=True).stdout
    files = {}
    for line in output.splitlines():
        if line.startswith("file "):
            lines = files.setdefault(bytes.fromhex(line[5:]).decode(), [])
        lines.append(line)
    wrong = cells = 0
    for path in paths:
        theirs, ours = by_sheet(expected(path)), by_sheet(files.get(path, []))
        cells += sum(line.startswith("cell") for sheet in ours for line in sheet)
        if theirs != ours:
            wrong += 1
            theirs, ours = sum(theirs, []), sum(ours, [])
            if wrong <= 10:
                print(path)
                print("  openpyxl:", [line[:150] for line in theirs if line not in ours][:5])
                print("  dcs:     ", [line[:150] for line in ours if line not in theirs][:5])
    if wrong:
        sys.exit(f"{wrong} of {len(paths)} workbooks are not read as openpyxl reads them")
    print(f"{len(paths)} workbooks with {cells} cells are read as openpyxl reads them")
    check_kinds(program, paths[1], folder)


main(sys.argv[1], sys.argv[2], int(sys.argv[3]), int(sys.argv[4]))
