#!/usr/bin/env python3
"""Sends evidence as a workbook through other programs and back: rounds.py DCS [SEED [COUNT]]."""

import json
import pathlib
import subprocess
import sys
import tempfile

import openpyxl
import pandas
import xlsxwriter

import made

SAMPLES = sorted(pathlib.Path("Samples").glob("*.evidence.json"))
# As UTF-8, with quotes, cells as they are shown, the first sheet alone.
CSV = "csv:Text - txt - csv (StarCalc):59,34,76,1,,0,false,true,false,false,false,0"

VIETNAM = """<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Setup/L10N"><prop oor:name="ooSetupSystemLocale" oor:op="fuse"><value>vi-VN</value></prop>
</item></oor:items>
"""


class Rounds:
    def __init__(self, dcs, folder):
        self.dcs, self.folder, self.faults, self.count = dcs, folder, [], 0
        # As at a school: in another country days are saved to a CSV with the month first, which dcs tells.
        (folder / "profile/user").mkdir(parents=True)
        (folder / "profile/user/registrymodifications.xcu").write_text(VIETNAM)

    def dcs_converts(self, source, target, language="vi"):
        words = [self.dcs, "evidence", "convert", source, "--force", "--lang", language, "-o", target]
        return subprocess.run(words, capture_output=True, text=True)

    def office(self, files, kind, ending):
        """LibreOffice opens files and saves them as another kind, into a folder of their own."""
        folder = self.folder / f"by-office-{ending}-{len(list(self.folder.iterdir()))}"
        profile = f"-env:UserInstallation=file://{self.folder / 'profile'}"
        for start in range(0, len(files), 100):
            some = files[start:start + 100]
            subprocess.run(
                ["soffice", "--headless", profile, "--convert-to", kind, "--outdir", folder, *some],
                capture_output=True, check=True)  # fmt: skip
        return [folder / f"{file.stem}.{ending}" for file in files]

    def same(self, what, file, expected):
        """Whether a file says what is expected of it."""
        self.count += 1
        target = self.folder / "back.json"
        run = self.dcs_converts(file, target)
        got = json.loads(target.read_text()) if run.returncode == 0 else run.stderr[:500]
        target.unlink(missing_ok=True)
        if got != expected:
            why = got if isinstance(got, str) else difference(expected, got)
            self.faults.append(f"{what}, {file.name}: {why[:300]}")


def difference(expected, got, path=""):
    """The first place where two values differ."""
    if isinstance(expected, dict) and isinstance(got, dict):
        for key in {**expected, **got}:
            found = difference(expected.get(key), got.get(key), f"{path}.{key}")
            if found:
                return found
    elif isinstance(expected, list) and isinstance(got, list) and len(expected) == len(got):
        for number, pair in enumerate(zip(expected, got)):
            found = difference(*pair, f"{path}[{number}]")
            if found:
                return found
    elif expected != got:
        return f"{path}: {got!r} must be {expected!r}"
    return None


def without(escape, value):
    """A value without what JSON escapes so."""
    return json.loads(json.dumps(value).replace(escape, "")) if escape else value


def saved_by_openpyxl(source, target):
    openpyxl.load_workbook(source).save(target)


def saved_by_pandas(source, target):
    sheet = pandas.read_excel(source, header=None, dtype=object, keep_default_na=False, na_values=[])
    sheet.to_excel(target, header=False, index=False)


def edited_by_openpyxl(source, target, row_id, points):
    """Somebody gives a row other points."""
    book = openpyxl.load_workbook(source)
    sheet = book.worksheets[0]
    column = next(cell.column for cell in sheet[1] if cell.value == "Điểm")
    row = next(row for row in range(2, sheet.max_row + 1) if sheet.cell(row, 1).value == f"Mục {row_id}")
    sheet.cell(row, column).value = points
    book.save(target)


def plain_rows(evidence):
    """Evidence as a list that somebody made without dcs: an answer a row, as cells of Python's kinds."""
    school = evidence["school"]
    rows = [
        ["Bộ chỉ số", evidence["criteria"]], ["Năm học", evidence["schoolYear"]], ["Tên trường", school["name"]],
        ["Các cấp học", ", ".join(school["stages"])], [],
        ["Mã", "Đạt", "Điểm", "Số đạt", "Tổng số", "Tên minh chứng", "Số văn bản"],
    ]  # fmt: skip
    for id, answer in evidence["answers"].items():
        document = answer["documents"][0]
        met = {True: "có", False: "không"}.get(answer.get("met"))
        rows.append([
            id, met, answer.get("points"), answer.get("part"), answer.get("whole"), document["title"],
            document["number"],
        ])  # fmt: skip
    return rows


def plain_evidence(sample):
    evidence = {key: sample[key] for key in ("format", "criteria", "schoolYear")}
    evidence["school"] = {key: sample["school"][key] for key in ("name", "stages")}
    evidence["answers"] = {}
    for number, (id, answer) in enumerate(sample["answers"].items()):
        kept = {key: answer[key] for key in ("met", "points", "part", "whole") if key in answer}
        if kept and "byStage" not in answer and "count" not in answer:
            evidence["answers"][id] = {**kept, "documents": [{"title": f"Văn bản {number}", "number": f"{number}/KH"}]}
    return evidence


def write_with_xlsxwriter(rows, target):
    with xlsxwriter.Workbook(target) as book:
        sheet = book.add_worksheet("Bảng")
        for number, row in enumerate(rows):
            sheet.write_row(number, 0, row)


def write_with_openpyxl(rows, target):
    book = openpyxl.Workbook()
    for row in rows:
        book.active.append(row)
    book.save(target)


def main(dcs, seed=1, count=40):
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        rounds = Rounds(dcs, folder)
        sources = []
        sample = json.loads(pathlib.Path("Samples/thcs-nguyen-trai.evidence.json").read_text())
        for number in range(count):
            sources.append(folder / f"made-{number}.json")
            texts = made.TEXTS if number % 2 else made.KEPT
            evidence = made.evidence(sample, seed * 1_000_003 + number, texts)
            sources[-1].write_text(json.dumps(evidence, ensure_ascii=False))
        books, expected = [], {}
        for number, source in enumerate([*SAMPLES, *sources]):
            stem = source.stem.removesuffix(".evidence")
            plain, book = folder / f"{stem}.expected.json", folder / f"{stem}.xlsx"
            for target in (plain, book):
                run = rounds.dcs_converts(source, target, "en" if number % 2 and target == book and number > 9 else "vi")
                if run.returncode:
                    sys.exit(f"{source}: {run.stderr}")
            expected[stem] = json.loads(plain.read_text())
            books.append(book)
            rounds.same("as it is", book, expected[stem])
            if number >= len(SAMPLES) and (number - len(SAMPLES)) % 2:
                continue
            for what, save in (("openpyxl", saved_by_openpyxl), ("pandas", saved_by_pandas)):
                target = folder / f"{what}.xlsx"
                save(book, target)
                rounds.same(f"{what} of {stem}", target, expected[stem])
        by_office = rounds.office(books, "xlsx:Calc MS Excel 2007 XML", "xlsx")
        # It takes a while for each.
        some = books[:len(SAMPLES) + 40]
        opened = rounds.office(rounds.office(some, "ods", "ods"), "xlsx:Calc MS Excel 2007 XML", "xlsx")
        # A CSV says of no text that it is no formula, so that dcs refuses one that looks so.
        plain = some[:len(SAMPLES)] + some[len(SAMPLES)::2]
        tables = rounds.office(plain, CSV, "csv")
        for what, files in (("LibreOffice", by_office), ("LibreOffice, .ods", opened), ("LibreOffice, .csv", tables)):
            for file in files:
                # LibreOffice loses tabs when it opens its own format.
                lost = "\\t" if what.endswith(".ods") else None
                rounds.same(what, file, without(lost, expected[file.stem]))
        for number, source in enumerate(SAMPLES):
            stem = source.stem.removesuffix(".evidence")
            evidence = json.loads(json.dumps(expected[stem]))
            id = next(id for id, answer in evidence["answers"].items() if answer.get("points", 0) >= 1)
            evidence["answers"][id]["points"] = 0.75
            edited_by_openpyxl(folder / f"{stem}.xlsx", folder / "edited.xlsx", id, 0.75)
            rounds.same(f"edited {stem}", folder / "edited.xlsx", evidence)
            plain = plain_evidence(json.loads(source.read_text()))
            (folder / "plain.json").write_text(json.dumps(plain, ensure_ascii=False))
            rounds.dcs_converts(folder / "plain.json", folder / "plain-expected.json")
            wanted = json.loads((folder / "plain-expected.json").read_text())
            for what, write in (("XlsxWriter", write_with_xlsxwriter), ("openpyxl", write_with_openpyxl)):
                write(plain_rows(plain), folder / f"list-{number}.xlsx")
                rounds.same(f"a list of {what}, {stem}", folder / f"list-{number}.xlsx", wanted)
            [again] = rounds.office([folder / f"list-{number}.xlsx"], "xlsx:Calc MS Excel 2007 XML", "xlsx")
            rounds.same(f"a list of LibreOffice, {stem}", again, wanted)
        print("\n".join(rounds.faults[:30]))
        print(f"{rounds.count} workbooks, {len(rounds.faults)} that lost something")
        return 1 if rounds.faults else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1], *map(int, sys.argv[2:])))
