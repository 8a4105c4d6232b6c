"""What says nothing is a fault on the page as it is to dcs."""

import json
import shutil

from support import PROJECT, at, rest, typing

ERRORS = [
    "#N/A", "#NV", "#N/D", "#REF!", "#BEZUG!", "#VALEUR!", "#¿NOMBRE?", "#¡REF!", "#DIV/0!", "#ДЕЛ/0!", "#溢出!", "#GETTING_DATA",
    "#HIÁNYZIK", "#NENÍ_K_DISPOZICI", "Err:502", "Err: 509", "Err:0502", "Erreur : 504", "Lỗi:502", "Loading...", "Loading…", "##",
    "#" * 50, "e\u0301".join(["#H", "!"]).upper(), " #N/A ",
]
UNSEEN = ["\u200b", "\u2060\ufeff", "\u034f", "\u061c", "\u00ad", "\u3164", " \u200b "]
SENTENCES = [
    "#", "#1", "#!", "#?", "#12!", "#ChuyểnĐổiSố!", "#Chuyển đổi số", "Sửa #N/A trong sổ điểm", "#N/A trong sổ điểm", "Err", "Err:50",
    "Err:5020", "Err:404", "err:502", "Phòng:502", "Loading", "Đang tải", "#N/A\u200b", "a\u200b", "\u200b\u200bKế hoạch", "#n/a",
    "#" + "A" * 39 + "!", "#" + "A" * 38 + "!", "'#NV", "=1+1", "Err:\u00a0502", "Err:5００",
]
PLACEHOLDERS = ["NULL", "Null", "null", "(null)", "undefined", "NaN", "None", "N/A", "n/a", "TBD", "TODO", "(blank)", " N/A "]
NAMES = ["Null Island", "none", "Không", "N/A trong sổ", "12/TBD", "NULL\u200b"]
ROW = ["answers", "1.4"]
FIELDS = {
    **{f"school-{key}": ["school", key] for key in ["name", "code", "commune", "province", "managedBy"]},
    "school-schoolYear": ["schoolYear"], "1.4-note": [*ROW, "note"],
    **{f"1.4-document-0-{key}": [*ROW, "documents", 0, key] for key in ["title", "number", "date", "link", "file"]},
}
CODES = {"empty-text", "spreadsheet-error", "file-path", "date", "school-year"}


def run(forms):
    judgement(forms)
    placeholders(forms)
    messages(forms)
    left_out(forms)
    codes(forms)


def evidence(path, text):
    """A file that is sound but for a text."""
    root = {
        "format": "dcs-evidence/1", "criteria": "qd-4725-2022", "schoolYear": "2024-2025",
        "school": {"name": "Trường A", "stages": ["thcs"]},
        "answers": {"1.4": {"points": 1, "documents": [{"title": "Kế hoạch", "number": "1/KH", "link": "https://a.example"}]}},
    }
    *parents, key = path
    part = root
    for parent in parents:
        part = part[parent]
    part[key] = text
    return root


def judgement(forms):
    """Page and dcs find fault with the same texts, wherever they stand."""
    page = forms.open()
    cases = [(field, text) for field in FIELDS for text in ERRORS + UNSEEN + SENTENCES + PLACEHOLDERS]
    files = [forms.write(f"words/{index}.json", evidence(FIELDS[field], text)) for index, (field, text) in enumerate(cases)]
    said = json.loads(forms.dcs("validate", "--format", "json", *files))
    wrong = {one["file"] for one in said["faults"] if one["code"] in CODES}
    found = page.evaluate("all => all.map((one) => window.dcs.faults(one))", [json.loads(file.read_text()) for file in files])
    for file, (field, text), faults in zip(files, cases, found):
        forms.expect(f"{text!r} in {field}", faults, [field] if str(file) in wrong else [])
    forms.expect("all errors are faults", len(wrong) >= len(FIELDS) * (len(ERRORS) + len(UNSEEN)), True)
    page.context.close()


def placeholders(forms):
    """A placeholder is told of where dcs warns of it, and stays."""
    page = forms.open()
    files = [forms.write(f"placeholders/{index}.json", evidence(FIELDS["1.4-note"], text))
             for index, text in enumerate(PLACEHOLDERS + NAMES)]
    said = json.loads(forms.dcs("validate", "--format", "json", *files))
    warned = {one["file"] for one in said["faults"] if one["code"] == "placeholder"}
    forms.expect("what dcs warns of", len(warned), len(PLACEHOLDERS))
    page.locator('[id="row-1.4"] summary').click()
    for file, text in zip(files, PLACEHOLDERS + NAMES):
        typing(page, "1.4-note", text)
        at(page, "search").focus()
        rest(page, 20)
        forms.expect(f"{text!r} is told", at(page, "1.4-note-fault").is_visible(), str(file) in warned)
        forms.expect(f"{text!r} stays", json.loads(page.evaluate("window.dcs.save()"))["answers"], {"1.4": {"note": text.strip()}})
    page.context.close()


MESSAGES = {
    "vi": {
        "#N/A": "“#N/A” là lỗi của bảng tính, không phải nội dung; hãy xem lại ô gốc trong bảng tính rồi gõ giá trị vào đây.",
        "\u200b": "Ô này chỉ có ký tự không nhìn thấy được; hãy xóa hoặc gõ lại nội dung.",
        "NULL": "“NULL” chỉ là từ giữ chỗ; hãy ghi nội dung thật hoặc để trống ô này.",
    },
    "en": {
        "#N/A": "“#N/A” is a spreadsheet's error and says nothing; mend its cell in the spreadsheet and type the value here.",
        "\u200b": "Nothing in this text can be seen; clear it or type it anew.",
        "NULL": "“NULL” is a placeholder; write what it stands for, or leave the field empty.",
    },
}
# Of a date, a number and a year, any other word is a fault, too.
VALUES = ["1.4-document-0-date", "1.4-points", "1.6.1-part", "1.7.2-thcs-learners", "school-schoolYear"]


def messages(forms):
    """The whole sentences, at every kind of field."""
    for language, sentences in MESSAGES.items():
        page = forms.open(language=language)
        at(page, "stage-thcs").check()
        at(page, "1.4-add").click()
        page.locator('[id="row-1.4"] summary').click()
        for field in [*FIELDS, *VALUES]:
            for text, sentence in sentences.items():
                if field in VALUES and text == "NULL":
                    continue
                typing(page, field, text)
                at(page, "search").focus()
                rest(page, 20)
                forms.expect(f"{text!r} in {field}", at(page, f"{field}-fault").text_content(), sentence)
                marked = at(page, field).get_attribute("aria-invalid")
                forms.expect(f"{text!r} in {field} is marked", marked, None if text == "NULL" else "true")
            typing(page, field, "")
        page.context.close()


def left_out(forms):
    """A name that says nothing keeps the file from being saved; of all else, what says nothing is left out."""
    page = forms.open()
    typing(page, "school-name", "#REF!")
    typing(page, "school-schoolYear", "2024-2025")
    typing(page, "school-code", "\u200b")
    at(page, "stage-thcs").check()
    typing(page, "1.4-points", "#NV")
    at(page, "save").click()
    forms.expect("what is in the way", page.locator("#saving a").all_text_contents(), [
        MESSAGES["vi"]["#N/A"].replace("#N/A", "#REF!"), MESSAGES["vi"]["\u200b"],
        "1.4, Điểm dự kiến: " + MESSAGES["vi"]["#N/A"].replace("#N/A", "#NV")])
    forms.expect("no way to save", at(page, "save-without").count(), 0)
    at(page, "back").click()
    at(page, "1.4-add").click()
    typing(page, "1.4-document-0-title", "Kế hoạch")
    typing(page, "1.4-document-0-number", "Err:502")
    at(page, "search").focus()
    rest(page, 20)
    forms.expect("one cause, one fault", page.locator('[id="row-1.4"] .fault:visible').count(), 2)
    state = page.locator('[id="row-1.4"]')
    typing(page, "1.4-points", "3")
    forms.expect("a number that is an error is no reference", state.get_attribute("data-state"), "evidence-missing")
    typing(page, "1.4-document-0-link", "https://a.example")
    forms.expect("a link beside it is", state.get_attribute("data-state"), "partial")
    forms.expect("what is saved", json.loads(page.evaluate("window.dcs.save()")), {
        "format": "dcs-evidence/1", "criteria": "qd-4725-2022", "schoolYear": "2024-2025", "school": {"stages": ["thcs"]},
        "answers": {"1.4": {"points": 3, "documents": [{"title": "Kế hoạch", "link": "https://a.example"}]}}})
    page.context.close()


# A set whose codes have eight characters, and one that does not say.
CODE_SETS = ["codes.criteria.json", None]
SCHOOL_CODES = [
    "1001501", "301287415", "30287415", "THCS-01", "THCS-001", "1,00E+09", "1.00E+09", "3E+07", "01/03/2024", "Mar-24", "24-thg",
    "1E5", "12-3456", "",
]
CODE_MESSAGES = {
    "vi": {
        "1001501": "Mã trường có 7 ký tự, trong khi bộ chỉ số nêu 8; có thể thiếu số 0 ở đầu, hãy kiểm tra lại.",
        "1,00E+09": "Mã trường trông như ngày hoặc số có mũ; có thể bảng tính đã đổi mã đã gõ, hãy ghi lại mã.",
    },
    "en": {
        "1001501": "The code has 7 characters, but the set says 8; zeros before it may be missing, check it.",
        "1,00E+09": "This looks like a date or a power; a spreadsheet may have changed the code, write it again.",
    },
}


def codes(forms):
    """A school's code is told where dcs warns of it, and is saved all the same."""
    shutil.copy(PROJECT / "Tests/Files/full.criteria.json", forms.folder / CODE_SETS[0])
    for criteria in CODE_SETS:
        page = forms.open(criteria)
        files = []
        for index, code in enumerate(SCHOOL_CODES):
            root = evidence(["school", "code"], code or None)
            if criteria:
                root |= {"criteria": "mau", "answers": {}}
                root["school"]["stages"] = ["a"]
            files.append(forms.write(f"codes/{index}.json", root))
        options = ["--criteria", criteria] if criteria else []
        said = json.loads(forms.dcs("validate", *options, "--format", "json", *files))
        warned = {one["file"] for one in said["faults"] if one["code"] == "school-code"}
        forms.expect("codes that dcs warns of", len(warned), 11 if criteria else 6)
        for file, code in zip(files, SCHOOL_CODES):
            typing(page, "school-code", code)
            at(page, "search").focus()
            rest(page, 20)
            forms.expect(f"{code!r} is told", at(page, "school-code-fault").is_visible(), str(file) in warned)
        page.context.close()
    for language, sentences in CODE_MESSAGES.items():
        page = forms.open(CODE_SETS[0], language=language)
        for code, sentence in sentences.items():
            typing(page, "school-code", code)
            at(page, "search").focus()
            rest(page, 20)
            forms.expect(f"what is said of {code!r}", at(page, "school-code-fault").text_content(), sentence)
        page.context.close()
