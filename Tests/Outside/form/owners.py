"""No draft is lost to another school's or year's: what a page leaves is listed, to go on with or to remove."""

import json

from drafts import go_on, name, others, remove, type_draft, word
from files import choose
from support import SAMPLES, answer, at, rest, typing


def run(forms):
    anew(forms)
    apart(forms)
    typed_over(forms)
    opened(forms)


def anew(forms):
    """A new file leaves the draft of the one before, to go on with or to remove."""
    page = forms.open()
    asked = answer(page, True)
    at(page, "anew").click()
    forms.expect("a new file where nothing is typed", [at(page, "said").text_content(), others(page)], ["", []])
    type_draft(page, "Trường Nháp")
    at(page, "anew").click()
    forms.expect("a new file", [name(page), at(page, "said").text_content(), others(page)], [
        "", "Đây là hồ sơ trống; bản nháp trước vẫn được giữ.", ["Trường Nháp"]])
    type_draft(page, "Trường hai")
    at(page, "language-en").click()
    at(page, "anew").click()
    forms.expect("in English", [at(page, "said").text_content(), others(page)], [
        "This is a blank form; the earlier draft is kept.", ["Trường hai", "Trường Nháp"]])
    forms.expect("nothing is asked", asked, [])
    go_on(page, "Trường Nháp")
    rest(page, 20)
    forms.expect("going on", [name(page), word(page), others(page)], [
        "Trường Nháp", "Restored the draft of Trường Nháp.", ["Trường hai"]])
    page.reload()
    forms.expect("what was gone on with last", [name(page), others(page)], ["Trường Nháp", ["Trường hai"]])
    remove(page)
    forms.expect("removing asks", asked, ["Xóa bản nháp của Trường hai?"])
    page.reload()
    forms.expect("what is removed", others(page), [])
    page.context.close()


def apart(forms):
    """What is typed over a draft of another school, year or code goes into a draft of its own."""
    start = {"school-name": "Trường A", "school-code": "01", "school-schoolYear": "2024-2025", "school-commune": "Xã A"}
    for identity, text in [("school-name", "Trường B"), ("school-code", "02"), ("school-schoolYear", "2025-2026"), ("school-name", "")]:
        context = forms.context()
        page = forms.open(context=context)
        for key, value in start.items():
            typing(page, key, value)
        rest(page, 400)
        page.reload()
        before = page.evaluate("JSON.stringify(localStorage)")
        typing(page, identity, text)
        rest(page, 400)
        forms.expect(f"while {text!r} is typed", page.evaluate("JSON.stringify(localStorage)"), before)
        type_draft(page, "Xã B", "school-commune")
        forms.expect(f"after {text!r}", others(page), ["Trường A, năm học 2024-2025"])
        page.reload()
        forms.expect(f"the draft with {text!r}", [at(page, identity).input_value(), at(page, "school-commune").input_value()], [text, "Xã B"])
        go_on(page, "Trường A, năm học 2024-2025")
        found = {key: at(page, key).input_value() for key in start}
        forms.expect(f"the draft before {text!r}", found, start)
        context.close()
    page = forms.open()
    type_draft(page, "Trường A")
    page.reload()
    typing(page, "school-name", "Trường B")
    rest(page, 400)
    typing(page, "school-name", "Trường A ")
    typing(page, "school-code", "01")
    type_draft(page, "2024-2025", "school-schoolYear")
    forms.expect("the same school, of which more is said", [len(page.evaluate("Object.keys(localStorage)")), others(page)], [1, []])
    page.reload()
    typing(page, "school-name", "Trường B")
    at(page, "stage-thcs").check()
    page.locator("#said:not(:empty)").wait_for()
    forms.expect("it is told", at(page, "said").text_content(),
                 "Bản nháp của Trường A, năm học 2024-2025 vẫn được giữ riêng; trang này có bản nháp mới.")
    page.reload()
    at(page, "language-en").click()
    typing(page, "school-name", "Trường C")
    at(page, "stage-thcs").uncheck()
    page.locator("#said:not(:empty)").wait_for()
    forms.expect("it is told in English", at(page, "said").text_content(),
                 "Kept apart: the draft of Trường B, school year 2024-2025. This page has a new one.")
    page.context.close()


def typed_over(forms):
    """A page on which one school is filled in after another keeps the draft of each; a slip in a name makes no draft."""
    page = forms.open()
    for text in ["Trường Â", "Trường A"]:
        typing(page, "school-name", text)
        type_draft(page, "Xã A", "school-commune")
    forms.expect("a name that is mended before there are answers", others(page), [])
    typing(page, "school-code", "\u200b")
    at(page, "1.1-met").check()
    rest(page, 400)
    type_draft(page, "01", "school-code")
    at(page, "1.2-met").check()
    rest(page, 400)
    forms.expect("a code where nothing was seen", others(page), [])
    type_draft(page, "Trường B")
    forms.expect("while the next name is typed", others(page), [])
    type_draft(page, "3", "1.4-points")
    forms.expect("the next school", others(page), ["Trường A"])
    type_draft(page, "2025-2026", "school-schoolYear")
    type_draft(page, "Trường C")
    page.reload()
    forms.expect("the one that is named when the page is closed", [name(page), others(page)], [
        "Trường C", ["Trường B, năm học 2025-2026", "Trường A"]])
    go_on(page, "Trường A")
    forms.expect("the first", [name(page), at(page, "1.1-met").is_checked(), at(page, "1.4-points").input_value()], ["Trường A", True, ""])
    page.context.close()


def opened(forms):
    """A file of another school leaves the draft; one of the same school and year takes its place."""
    page = forms.open()
    asked = answer(page, True)
    type_draft(page, "Trường A")
    choose(page, "b.json", SAMPLES[0].read_bytes())
    rest(page, 400)
    school = json.loads(SAMPLES[0].read_text())
    forms.expect("a file of another school", [name(page), others(page), len(asked)], [school["school"]["name"], ["Trường A"], 1])
    page.reload()
    page.locator("#unsay").is_visible() and page.locator("#unsay").click()
    choose(page, "b.json", SAMPLES[0].read_bytes())
    rest(page, 400)
    forms.expect("a file of the same school", [others(page), len(page.evaluate("Object.keys(localStorage)"))], [["Trường A"], 2])
    go_on(page, "Trường A")
    typing(page, "school-name", "")
    at(page, "1.1-met").check()
    rest(page, 400)
    choose(page, "b.json", SAMPLES[0].read_bytes())
    forms.expect("a draft without a name stays, too", sorted(others(page)), sorted(
        ["Trường A", "trường chưa ghi tên", f"{school['school']['name']}, năm học {school['schoolYear']}"]))
    at(page, "language-en").click()
    forms.expect("in English", "a school without a name" in others(page), True)
    page.context.close()
