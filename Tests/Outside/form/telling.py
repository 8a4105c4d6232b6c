"""What the page tells of what was typed: how a date was read, which file cannot stay, what keeps the form from being saved."""

import json

from support import at, rest, saved, typing

WORDS = {
    "en": {"9/5/2024": "9 May 2024", "2024-12-01": "1 December 2024", "30/2/2024": "", "": ""},
    "vi": {"9/5/2024": "ngày 9 tháng 5 năm 2024", "2024-12-01": "ngày 1 tháng 12 năm 2024", "x": ""},
}
PATHS = {
    r"C:\a.pdf": False, "../x": False, "a/../x": False, "/x": False, "a//b": False, "a/": False, "c:x": False,
    "minh-chung/kh12.pdf": True, "./x": True, "..x": True, "a/..\u0301": True,
    "a\u202egpj.exe": False, "a\u2066b": False, "a\u009bb": False, "a\u200fb": True,
}


def run(forms):
    dates(forms)
    paths(forms)
    saving(forms)


def dates(forms):
    """A date is told in words once its field is left, and not before."""
    for language, words in WORDS.items():
        page = forms.open(language=language)
        at(page, "1.1-add").click()
        told = at(page, "1.1-document-0-date-words")
        for text, wanted in words.items():
            typing(page, "1.1-document-0-date", text)
            forms.expect(f"{text} while it is typed", told.text_content(), "")
            at(page, "1.1-document-0-title").focus()
            rest(page, 20)
            forms.expect(f"{text} in {language}", [told.text_content(), told.is_visible()], [wanted, wanted != ""])
        typing(page, "1.1-document-0-date", "9/5/2024")
        at(page, "language-en" if language == "vi" else "language-vi").click()
        other = WORDS["en" if language == "vi" else "vi"]["9/5/2024"]
        forms.expect("the other language", told.text_content(), other)
        page.context.close()


def paths(forms):
    """A file that dcs validate would not take is a fault at its field, and is not saved."""
    page = forms.open()
    typing(page, "school-name", "Trường A")
    typing(page, "school-schoolYear", "2024-2025")
    at(page, "stage-thcs").check()
    typing(page, "1.4-points", "3")
    at(page, "1.4-add").click()
    typing(page, "1.4-document-0-title", "Kế hoạch")
    state = page.locator('[id="row-1.4"]')
    for path, is_within in PATHS.items():
        typing(page, "1.4-document-0-file", path)
        at(page, "1.4-add").focus()
        rest(page, 20)
        forms.expect(f"{path} is marked", at(page, "1.4-document-0-file").get_attribute("aria-invalid"), None if is_within else "true")
        forms.expect(f"only {path} is", page.locator("[aria-invalid]").count(), 0 if is_within else 1)
        forms.expect(f"{path} counts", state.get_attribute("data-state"), "partial" if is_within else "evidence-missing")
        text = json.dumps({
            "format": "dcs-evidence/1", "criteria": "qd-4725-2022", "schoolYear": "2024-2025",
            "school": {"name": "A", "stages": ["thcs"]},
            "answers": {"1.4": {"points": 3, "documents": [{"title": "Kế hoạch", "file": path}]}},
        })
        forms.write("path.json", text)
        said = json.loads(forms.dcs("validate", "--format", "json", "path.json"))
        forms.expect(f"dcs validate on {path}", "file-path" in json.dumps(said), not is_within)
    typing(page, "1.4-document-0-number", "12/KH")
    typing(page, "1.4-document-0-file", "../x")
    at(page, "save").click()
    _, evidence = saved(page, "save-without")
    forms.expect("the rest is saved", json.loads(evidence)["answers"]["1.4"]["documents"], [{"title": "Kế hoạch", "number": "12/KH"}])
    page.context.close()


def saving(forms):
    """What keeps the form from being saved stands apart from what would only be left out."""
    page = forms.open()
    typing(page, "school-name", "Trường A")
    typing(page, "1.4-points", "99")
    at(page, "save").click()
    lists = page.locator("#saving ul").all()
    forms.expect("what is in the way, and what is left out", [
        *page.locator("#saving p").all_text_contents(), *[one.locator("a").all_text_contents() for one in lists]], [
        "Chưa lưu được vì còn thiếu thông tin bắt buộc:", "Các ô sau còn sai nên sẽ không được lưu:",
        ["Hãy điền năm học, như 2024-2025.", "Hãy chọn ít nhất một cấp học."],
        ["1.4, Điểm dự kiến: Điểm phải là số từ 0 đến 10, như 4,5."]])
    forms.expect("no way to save", at(page, "save-without").count(), 0)
    lists[1].locator("a").click()
    forms.expect("a link of the second list", page.evaluate("document.activeElement.id"), "1.4-points")
    typing(page, "school-schoolYear", "2024-2025")
    at(page, "stage-thcs").check()
    at(page, "save").click()
    forms.expect("only what is left out", page.locator("#saving p").all_text_contents(), ["Các ô sau còn sai nên sẽ không được lưu:"])
    name, _ = saved(page, "save-without")
    forms.expect("what was left out", at(page, "said").text_content(),
                 f"Đã gửi tệp {name} cho trình duyệt lưu, bỏ qua 1 ô còn sai; hãy kiểm tra trong thư mục tải xuống.")
    at(page, "language-en").click()
    at(page, "save").click()
    saved(page, "save-without")
    forms.expect("what was left out, in English", at(page, "said").text_content(),
                 f"The browser was asked to save {name} without what is not right yet (1); look for it among your downloads.")
    typing(page, "1.4-points", "9")
    saved(page, "save")
    forms.expect("what was saved, in English", at(page, "said").text_content(),
                 f"The browser was asked to save {name}; look for it among your downloads.")
    page.context.close()
