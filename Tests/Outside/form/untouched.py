"""A page on which nothing is changed leaves the draft alone, be it newer, unreadable or of another set's rows."""

import json

from drafts import close, name, type_draft
from support import answer, at, rest, typing

LOST = "Bản nháp có câu trả lời cho mục không còn trong bộ chỉ số: 9.8, 9.9."


def run(forms):
    pages(forms)
    unreadable(forms)
    orphans(forms)


def storage(forms, context):
    """A page without a form that sees the drafts of a browser."""
    page = context.new_page()
    page.goto(forms.write("storage.html", "<!DOCTYPE html><title>-</title>").as_uri())
    return page


def draft(page):
    """The only draft of a browser, as text; None where there is none."""
    [text] = page.evaluate("Object.values(localStorage)") or [None]
    return text


def put_draft(page, text):
    page.evaluate("(text) => localStorage.setItem(Object.keys(localStorage)[0], text)", text)


def pages(forms):
    """Whatever is done with a page, but for changing its answers, the draft of another stays as it is."""
    context = forms.context()
    empty, other = forms.open(context=context), forms.open(context=context)
    type_draft(other, "Bản một")
    asked = answer(empty, False)
    at(empty, "anew").click()
    forms.expect("starting anew asks nothing", asked, [])
    close(other)
    close(empty)
    first, other = forms.open(context=context), forms.open(context=context)
    forms.expect("a draft beside an empty page that is closed", [name(first), name(other)], ["Bản một", "Bản một"])
    type_draft(other, "Tỉnh hai", "school-province")
    forms.expect("a page tells of another one", at(first, "said").text_content(),
                 "Biểu mẫu này đang mở ở một cửa sổ khác; bản nháp chỉ giữ lần sửa sau cùng.")
    at(first, "language-en").click()
    typing(first, "search", "1.4")
    rest(first, 400)
    close(other)
    close(first)
    page = forms.open(context=context)
    forms.expect("a draft beside an older page that is closed", at(page, "school-province").input_value(), "Tỉnh hai")
    context.close()


def unreadable(forms):
    for text in ['{"school', '{"school": 1}', "[]"]:
        context = forms.context()
        page = forms.open(context=context)
        type_draft(page, "Trường")
        close(page)
        store = storage(forms, context)
        put_draft(store, text)
        page = forms.open(context=context)
        rest(page, 400)
        forms.expect(f"the page with {text}", name(page), "")
        close(page)
        forms.expect(f"{text} after opening and closing", draft(store), text)
        context.close()


def orphans(forms):
    """Answers to rows that the set no longer has are told of and kept, until their draft is removed."""
    context = forms.context()
    page = forms.open(context=context)
    type_draft(page, "Trường")
    close(page)
    store = storage(forms, context)
    made = json.loads(draft(store))
    blank = {**made["rows"]["1.4"], "byStage": {"mam-non": {"learners": "", "units": ""}}}
    lost = {"9.8": {**blank, "points": "3"}, "9.9": {**blank, "note": "Còn"}}
    made["rows"] |= {**lost, "9.7": blank}
    put_draft(store, json.dumps(made))
    close(forms.open(context=context))
    for text in ["Tỉnh khác", ""]:
        page = forms.open(context=context)
        forms.expect("rows that are lost", at(page, "said").text_content(), LOST)
        type_draft(page, text, "school-province")
        page.reload()
        forms.expect("what is typed beside them", at(page, "school-province").input_value(), text)
        close(page)
    forms.expect("what is kept of them", json.loads(draft(store) or "{}").get("orphans"), lost)

    # A set that has such a row again takes its answer back.
    made = json.loads(draft(store))
    made["orphans"]["1.4"] = made["rows"].pop("1.4") | {"note": "Lại có"}
    put_draft(store, json.dumps(made))
    page = forms.open(context=context)
    forms.expect("a row that is back", at(page, "1.4-note").input_value(), "Lại có")
    forms.expect("beside rows that are not", at(page, "said").text_content(), LOST)
    asked = answer(page, True)
    at(page, "anew").click()
    forms.expect("starting anew leaves them", draft(store) is None, False)
    page.locator("#drafts li button").nth(1).click()
    close(page)
    forms.expect("removing the draft asks and clears them", [asked, draft(store)], [["Xóa bản nháp của Trường?"], None])
    context.close()
