"""Drafts outlast their page, one for each place of a form."""

import shutil

from support import answer, at, typing

RESTORED = "Đã lấy lại bản nháp của lần trước trong trình duyệt này."


def run(forms):
    lasting(forms)
    unavailable(forms)
    places(forms)


def name(page):
    return at(page, "school-name").input_value()


def word(page):
    return at(page, "draft").text_content()


def close(page):
    with page.expect_event("close"):
        page.close(run_before_unload=True)


def type_draft(page, text, identity="school-name"):
    """Types a text and waits until it is kept."""
    typing(page, identity, text)
    page.wait_for_timeout(400)


def lasting(forms):
    page = forms.open()
    at(page, "1.1-met").check()
    type_draft(page, "Trường Nháp")
    page.reload()
    page.wait_for_timeout(400)
    forms.expect("draft", [name(page), at(page, "1.1-met").is_checked()], ["Trường Nháp", True])
    typing(page, "school-name", "Sửa ngay trước khi đóng")
    page.close()
    page = forms.open(context=page.context)
    forms.expect("draft of the last moment", name(page), "Sửa ngay trước khi đóng")
    asked = answer(page, True)
    at(page, "anew").click()
    forms.expect("starting anew asks", asked, ["Xóa mọi câu trả lời trên trang và bản nháp?"])
    page.reload()
    forms.expect("anew", [name(page), at(page, "1.1-met").is_checked()], ["", False])
    page.context.close()


def unavailable(forms):
    context = forms.context()
    context.add_init_script("Object.defineProperty(window, 'localStorage', { get() { throw new Error('no'); } });")
    page = forms.open(context=context)
    type_draft(page, "Trường")
    forms.expect("no draft", word(page), "Trình duyệt không giữ được bản nháp: hãy Lưu hồ sơ trước khi đóng trang.")
    asked = answer(page, True)
    close(page)
    forms.expect("closing asks where there is no draft", len(asked), 1)
    context.close()


def places(forms):
    """A form in another folder has its own draft; a draft that is restored says whose it is."""
    context = forms.context()
    page = forms.open(context=context)
    typing(page, "school-name", " Trường THCS A ")
    type_draft(page, "2024-2025", "school-schoolYear")
    close(page)
    elsewhere = forms.folder / "Trường B" / forms.form().name
    elsewhere.parent.mkdir()
    shutil.copy(forms.form(), elsewhere)
    page = context.new_page()
    page.goto(elsewhere.as_uri())
    forms.expect("a form elsewhere", name(page), "")
    type_draft(page, "Trường B")
    page.reload()
    forms.expect("its own draft", word(page), "Đã lấy lại bản nháp của Trường B.")
    type_draft(page, "B" * 200)
    page.set_viewport_size({"width": 320, "height": 640})
    page.reload()
    forms.expect("a long name on a phone", page.evaluate("document.documentElement.scrollWidth"), 320)
    type_draft(page, "Trường B")
    type_draft(page, "2024", "school-schoolYear")
    page.reload()
    forms.expect("a draft without a real year", word(page), "Đã lấy lại bản nháp của Trường B.")
    type_draft(page, "", "school-name")
    page.reload()
    forms.expect("a draft without a name", word(page), RESTORED)
    page = forms.open(context=context)
    forms.expect("the first draft", word(page), "Đã lấy lại bản nháp của Trường THCS A, năm học 2024-2025.")
    close(page)
    shutil.copy(forms.form(language="en"), forms.form())
    page = forms.open(context=context)
    forms.expect("in English", word(page), "The draft of Trường THCS A, school year 2024-2025, has been restored.")
    forms.form().unlink()
    context.close()
