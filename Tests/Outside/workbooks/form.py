"""The form that form.swift makes: its values, what may be typed where, and how it is printed."""

import datetime

import openpyxl
import pymupdf


def faults(path, isSaved=False):
    """What is not as it was made. LibreOffice without a window saves neither what is frozen nor hidden lines, and no colour
    of a locked page's tab."""
    book = openpyxl.load_workbook(path)
    sheet = book["Hồ sơ"]
    facts = {
        "pages": book.sheetnames == ["Hồ sơ", "Hướng dẫn", "Lists"],
        "states": [each.sheet_state for each in book] == ["visible", "visible", "hidden"],
        "first": book.active.title == "Hồ sơ",
        "title": book.properties.title == "Hồ sơ minh chứng 2024-2025",
        "language": book.properties.language == "vi-VN",
        "size": (sheet.max_row, sheet.max_column) == (62, 10),
        "row": [cell.value for cell in sheet[3]][:2] + [cell.value for cell in sheet[3]][2:6]
        == ["1.1", "Triển khai nền tảng dạy học trực tuyến", "có", 1.5, 10, None],
        "day": sheet["I3"].value == datetime.datetime(2024, 9, 5) and sheet["I3"].is_date,
        "formats": [sheet[name].number_format for name in ("C3", "D3", "F3", "I3")] == ["@", "General", "0", "dd/mm/yyyy"],
        "locked": sheet["A3"].protection.locked and not sheet["C3"].protection.locked and not sheet["C6"].protection.locked,
        "protected": sheet.protection.sheet and not sheet.protection.formatColumns and not sheet.protection.formatRows,
        "kept": sheet.protection.formatCells and sheet.protection.insertRows,
        "no password": not sheet.protection.password and not sheet.protection.hashValue,
        "frozen": isSaved or sheet.freeze_panes == "B3",
        "filter": sheet.auto_filter.ref == "A2:J62",
        "merged": [str(area) for area in sheet.merged_cells.ranges] == ["A1:J1"],
        "repeated": sheet.print_title_rows == "$1:$2",
        "paper": (sheet.page_setup.paperSize, sheet.page_setup.orientation) == (9, "landscape"),
        "fit": sheet.sheet_properties.pageSetUpPr.fitToPage and sheet.page_setup.fitToHeight == 0,
        "footer": sheet.oddFooter.left.text == "Hồ sơ minh chứng R&&D",
        "numbered": sheet.oddFooter.right.text in ("Trang &P/&N", "Trang &[Page]/&N"),
        "tint": isSaved or sheet.sheet_properties.tabColor.rgb == "FF174F8C",
        "colours": sheet["C3"].fill.fgColor.rgb == "FFFFF6D6" and sheet["A2"].font.color.rgb == "FFFFFFFF",
        "wrapped": sheet["B3"].alignment.wrap_text and sheet["B3"].alignment.vertical == "top",
        "high": [round(sheet.row_dimensions[row].height) for row in (1, 3)] == [28, 26],
        "wide": abs(sheet.column_dimensions["B"].width - 44.71) < 0.2,
        "grid": isSaved or not book["Hướng dẫn"].sheet_view.showGridLines,
        "lists": [[cell.value for cell in row] for row in book["Lists"].iter_rows()] == [["có"], ["không"]],
    }  # fmt: skip
    for fact, holds in facts.items():
        if not holds:
            yield f"{path.parent.name}/{path.name}: {fact}"
    limits = {str(limit.sqref): limit for limit in sheet.data_validations.dataValidation}
    for area, kind, first, second, title in (
        ("C3:C62", "list", "Lists!$A$1:$A$2", None, "Đạt"), ("D3:D62", "decimal", "0", "10", "Điểm"), ("F3:F62", "whole", "0", None, None),
        ("I3:I62", "date", "32874", "73415", "Ngày ban hành"),
    ):  # fmt: skip
        limit = limits.pop(area, None)
        if limit is None:
            yield f"{path.name}: no limit at {area}"
            continue
        got = (limit.type, limit.formula1.replace("'", ""), limit.promptTitle or None, limit.allowBlank, limit.showErrorMessage)
        if got != (kind, first, title, True, True) or second and limit.formula2 != second:
            yield f"{path.name}: limit at {area}: {got} {limit.formula2}"
        if (limit.errorStyle == "warning") != (kind == "date"):
            yield f"{path.name}: limit at {area} is {limit.errorStyle}"
    if limits:
        yield f"{path.name}: limits at {list(limits)}"


def paper_faults(path):
    """What is not as it must be on paper: A4 across, all columns on it, and the head and a number on each page of the form."""
    pages = list(pymupdf.open(path))
    wide = [page for page in pages if round(page.rect.width) == 842 and round(page.rect.height) == 595]
    if len(wide) < 2 or len(pages) != len(wide) + 1:
        yield f"{path.name}: {len(pages)} pages, {len(wide)} of them across"
    for number, page in enumerate(wide, 1):
        words = page.get_text()
        for word in ("Tiêu chí", "Diễn giải", f"Trang {number}/", "Hồ sơ minh chứng R&D"):
            if word not in words.replace("\n", " "):
                yield f"{path.name}: page {number} lacks {word}"
