"""Writes an evidence file whose texts are what spreadsheets change or run: hostile.py SAMPLE OUTPUT."""

import json
import sys

TEXTS = [
    "=1+1", "=cmd|' /C calc'!A0", "+84 123", "-5", "@abc", "'x", "''=y", "007", "3/2024", "1.10", "12/5/2024", "5-Jan",
    "TRUE", "1E5", "50%", "$5", "5 ₫", "1,5", "1.234.567", "12:30", "tháng 9/2024", "9 tháng 10 năm 2024",
    "Jan 2024", "36/KH-THCS", "a;b", "a,b", 'say "hi"', '"quoted"', "line1\nline2", "tab\there", "ends '", "1.3.1",
    "100000000000000000000", "2024-09-05", "2024-2025", "May 5, 2024", "5/9", "0.5", "(123)", "-", "=", "'", "1 234",
    "1 2/3", "١٢٣", "①", "½", "5 USD", "VND 5", "1d", "0x1F", "1e-3", "Infinity", "NaN", "00:01", "12h30", "5.", "..5",
    ",5", "+", "03-04-05", "05 tháng 9", "Q1 2024", "T9/2024", "NĂM 2024", "1/2", "12.", "2024", "20240905", "Sep-24",
    "Thứ hai", "thg 9 2024", "#1", "sep=;", "a@b.example", "ngày 05/09/2024", "Đúng", "SAI", "đúng", "Thứ Hai 5/3/2024",
    "thứ bảy 5/3/2024", "Chủ nhật 5/3/2024", "Chủ Nhật, 5/3/2024", "10:30 sáng", "10:30 chiều", "5.000 ₫", "Đúng hạn",
    "5 tháng Giêng 2024", "Tháng Mười Hai 2024",
]

with open(sys.argv[1], encoding="utf-8") as file:
    evidence = json.load(file)
first = next(id for id, answer in evidence["answers"].items() if "points" in answer)
evidence["answers"][first]["documents"] = [
    {"title": text, "number": text, "date": f"2024-{n % 12 + 1:02}-{n % 28 + 1:02}", "link": f"https://a.example/{n}"}
    for n, text in enumerate(TEXTS)
]
evidence["answers"][first]["note"] = '=1+1\nhai dòng; "nháy", hết'
evidence["school"].update(code="0030287415", name='=Trường; "Số 1", A')
with open(sys.argv[2], "w", encoding="utf-8") as file:
    json.dump(evidence, file, ensure_ascii=False)
