"""What is typed into the page, and into the cells of a table: both read it as the same, or both call it a fault."""

import csv
import io
import json

from support import at, rest, saved, typing

DATES = [
    "5/9/2024", "05-09-2024", "5.9.2024", "5/9-2024", "2024-09-05", "2024/09/05", "2024/9/5", "2024.9.5",
    "ngày 05/09/2024", "Ngày 5/9/2024", "NGÀY  2024-09-05", "on 2024-09-05", "ngày", "ngày5/9/2024", "lúc 5/9/2024",
    "30/2/2024", "5/9/24", "2024-9", "5 / 9 / 2024", "20240905", "005/09/2024", "5/9/02024", "0000-01-01",
    "#N/A", "Err:502", "Loading...", "\u200b", "\u200e5/9/2024", "\u200b 5/9/2024", "NULL", "45540",
]
COUNTS = [
    "7", "007", "1,0", "1.00", "1,5", "1.000", "-0", "-0,0", "-1", "+1", "1e1", "", "1000000000", "1000000001",
    "00000000000000000007", "99999999999999999999", "7,", ",5", "٣", "0x7", "1 000",
    "#NV", "#GETTING_DATA", "########", "\u200b", "7\u200b", "\u20607", "\u200b 7", "NULL",
    "1.212", "1,212", "12.500", "1.212.000", "1,212.000", "1.000.000", "0.212", "0,212", "12.50", "1212.000", "1.21",
    "-1.212",
]
POINTS = ["1.212", "1", "0,5", "0.50", "1,0", "-0", "-0,5", "0,125", "1.000", "1,01", "2", "001", ",5", "1,", "1e0",
          "#REF!", "Err:504", "\ufeff", "0,5\u200b", "N/A"]
YEARS = ["2024-2025", "2024 - 2025", "2024–2025", "2024—2025", "2024/2025", "2024-2026", "2024 2025", "24-25",
         "2024−2025", "2024‐2025", "2024‑2025", "2024‒2025", "2024―2025", "2024－2025", "2024~2025", "2024_2025",
         "#N/A", "\u200b", "2024-\u20602025", "20 24-20 25", "2024-2025\u200b"]
TEXTS = ["Err:502", "#N/A", "#溢出!", "##", "\u200b", "\u00ad", "NULL", "a\u200b", "#N/A trong sổ", "Loading…"]
HEAD = ["Mã", "Điểm", "Số đạt", "Tổng số", "Tên minh chứng", "Số văn bản", "Ngày"]


def run(forms):
    page = forms.open()
    typing(page, "school-name", "Trường A")
    at(page, "stage-thcs").check()
    typing(page, "school-schoolYear", "2024-2025")
    at(page, "1.4-add").click()
    typing(page, "1.4-document-0-title", "Kế hoạch")
    typing(page, "1.4-document-0-number", "1/KH")
    typing(page, "1.4-points", "1")
    for text in DATES:
        compare(forms, page, "1.4-document-0-date", text, {"Ngày": text})
    typing(page, "1.4-document-0-date", "")
    for text in POINTS:
        compare(forms, page, "1.4-points", text, {"Điểm": text})
    typing(page, "1.4-points", "1")
    at(page, "1.6.1-whole").focus()
    typing(page, "1.6.1-whole", "1000000000")
    for text in COUNTS:
        compare(forms, page, "1.6.1-part", text, {"Số đạt": text, "Tổng số": "1000000000"}, "1.6.1")
    typing(page, "1.6.1-part", "")
    typing(page, "1.6.1-whole", "")
    for key, column in [("title", "Tên minh chứng"), ("number", "Số văn bản")]:
        for text in TEXTS:
            compare(forms, page, f"1.4-document-0-{key}", text, {column: text})
        typing(page, f"1.4-document-0-{key}", {"title": "Kế hoạch", "number": "1/KH"}[key])
    for text in YEARS:
        compare(forms, page, "school-schoolYear", text, {}, year=text)
    page.context.close()


def compare(forms, page, field, text, cells, row="1.4", year="2024-2025"):
    """Types a text into a field and into the cell of a table, and holds against each other what was read."""
    typing(page, field, text)
    at(page, "school-name").focus()
    rest(page, 20)
    shown = at(page, field).get_attribute("aria-invalid") != "true"
    usual = {"Mã": row, **({"Điểm": "1", "Tên minh chứng": "Kế hoạch", "Số văn bản": "1/KH"} if row == "1.4" else {})}
    table = io.StringIO()
    writer = csv.writer(table, delimiter=";")
    writer.writerows([["Bộ chỉ số", "qd-4725-2022"], ["Năm học", year], ["Tên trường", "Trường A"], ["Các cấp học", "thcs"]])
    writer.writerows([HEAD, [{**usual, **cells}.get(name, "") for name in HEAD]])
    forms.write("typed.csv", table.getvalue())
    output = forms.dcs("evidence", "convert", "typed.csv", "--format", "json")
    forms.expect(f"{text!r} in {field} is sound", shown, output != "")
    if not shown or not output:
        return
    _, file = saved(page, "save")
    wanted, found = [(root["schoolYear"], said(root["answers"].get(row, {}))) for root in map(json.loads, [output, file])]
    forms.expect(f"{text!r} in {field}", found, wanted)


def said(answer):
    """What an answer says: a file from a table has keys for all that may be said."""
    return {key: value for key, value in answer.items() if value not in (None, [], "") and key != "about"}
