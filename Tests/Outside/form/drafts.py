"""Drafts outlast their page, wherever that is."""

import shutil

from support import answer, at, rest, typing

RESTORED = "Đã lấy lại bản nháp của lần trước trong trình duyệt này."


def run(forms):
    lasting(forms)
    unavailable(forms)
    full(forms)
    elsewhere(forms)
    older(forms)
    words(forms)


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
    rest(page, 400)


def others(page):
    """Whose drafts there are besides the page's, as long as they are listed."""
    listed = page.locator("#drafts:not([hidden]) li").evaluate_all("all => all.map((one) => one.firstChild.textContent)")
    heading = page.locator("#drafts summary").text_content()
    return listed if not listed or f"({len(listed)})" in heading else heading


def go_on(page, owner):
    at(page, "drafts").evaluate("(one) => { one.open = true; }")
    page.locator("#drafts li", has_text=owner).locator("button").first.click()


def remove(page):
    at(page, "drafts").evaluate("(one) => { one.open = true; }")
    page.locator("#drafts li button").nth(1).click()


def lasting(forms):
    page = forms.open()
    at(page, "1.1-met").check()
    type_draft(page, "Trường Nháp")
    page.reload()
    rest(page, 400)
    forms.expect("draft", [name(page), at(page, "1.1-met").is_checked()], ["Trường Nháp", True])
    typing(page, "school-name", "Sửa ngay trước khi đóng")
    page.close()
    page = forms.open(context=page.context)
    forms.expect("draft of the last moment", name(page), "Sửa ngay trước khi đóng")
    page.context.close()


def unavailable(forms):
    context = forms.context()
    context.add_init_script("Object.defineProperty(window, 'localStorage', { get() { throw new Error('no'); } });")
    page = forms.open(context=context)
    type_draft(page, "Trường")
    forms.expect("no draft", word(page), "Trình duyệt không giữ được bản nháp: hãy Lưu hồ sơ trước khi đóng trang.")
    asked = answer(page, False)
    at(page, "anew").click()
    forms.expect("a new file asks where there is no draft", asked, [
        "Trình duyệt không giữ được bản nháp nên các câu trả lời trên trang sẽ mất. Tiếp tục?"])
    forms.expect("after a no", name(page), "Trường")
    page = forms.open(context=context, language="en")
    type_draft(page, "Trường")
    asked = answer(page, True)
    at(page, "anew").click()
    forms.expect("in English", asked, [
        "This browser cannot keep a draft, so the answers on this page will be lost. Go on?"])
    forms.expect("after a yes", [name(page), at(page, "said").text_content()], ["", ""])
    type_draft(page, "Trường")
    close(page)
    forms.expect("closing asks where there is no draft", len(asked), 2)
    context.close()


def full(forms):
    """Where there is no room for another draft, those that there are stay."""
    page = forms.open()
    type_draft(page, "Trường A")
    page.evaluate("""() => { for (let size = 1 << 22; size >= 1; size >>= 1) {
      try { for (let place = 0; place < 2; place += 1) localStorage.setItem(`x${size}-${place}`, 'x'.repeat(size)); } catch {}
    } }""")
    asked = answer(page, True)
    at(page, "anew").click()
    type_draft(page, "Trường B")
    forms.expect("no room", word(page), "Trình duyệt không giữ được bản nháp: hãy Lưu hồ sơ trước khi đóng trang.")
    go_on(page, "Trường A")
    forms.expect("going on asks", [len(asked), name(page)], [1, "Trường A"])
    page.context.close()


def copy(forms, place):
    """A copy of the page somewhere else."""
    file = forms.folder / place
    file.parent.mkdir(exist_ok=True)
    shutil.copy(forms.form(), file)
    return file.as_uri()


def elsewhere(forms):
    """A page that was renamed, moved or copied finds the draft; where there are several, it lets choose."""
    context = forms.context()
    page = forms.open(context=context)
    typing(page, "school-name", " Trường THCS A ")
    type_draft(page, "2024-2025", "school-schoolYear")
    close(page)
    for place in ["Trường B/bieu-mau.html", "ten khac.html"]:
        page = context.new_page()
        page.goto(copy(forms, place))
        forms.expect(place, [name(page), word(page)], [
            " Trường THCS A ", "Đã lấy lại bản nháp của Trường THCS A, năm học 2024-2025."])
        close(page)
    page = context.new_page()
    page.goto(copy(forms, "Trường B/bieu-mau.html"))
    at(page, "anew").click()
    typing(page, "school-name", "Trường B")
    type_draft(page, "2025-2026", "school-schoolYear")
    page.reload()
    forms.expect("a page goes on with its own", [name(page), others(page)], ["Trường B", ["Trường THCS A, năm học 2024-2025"]])
    page.goto(copy(forms, "Trường B/ban-sao.html"))
    forms.expect("two drafts of other pages", [name(page), others(page), at(page, "drafts").get_attribute("open")], [
        "", ["Trường B, năm học 2025-2026", "Trường THCS A, năm học 2024-2025"], ""])
    at(page, "language-en").click()
    forms.expect("in English", others(page), ["Trường B, school year 2025-2026", "Trường THCS A, school year 2024-2025"])
    when = page.locator("#drafts li .hint").first.text_content()
    now = page.evaluate("new Date().toISOString().slice(0, 10)")
    forms.expect(f"when it was changed: {when}", when.startswith(f"changed on {now} at "), True)
    go_on(page, "Trường THCS A")
    page.reload()
    forms.expect("what was chosen", [name(page), at(page, "school-schoolYear").input_value()], [" Trường THCS A ", "2024-2025"])
    page = forms.open(context=context)
    forms.expect("the first page", name(page), "")
    context.close()


def older(forms):
    """Drafts of pages that kept them by their place are found; those of other sets are left alone."""
    page = forms.open()
    type_draft(page, "Trường A")
    page.evaluate("""() => {
      const [[key, text]] = Object.entries(localStorage);
      const { kept, page, ...draft } = JSON.parse(text);
      localStorage.clear();
      localStorage.setItem('dcs-form:qd-4725-2022:/C:/Users/A/bieu-mau.html', JSON.stringify(draft));
      localStorage.setItem('dcs-form:qd-4725-2022-b:/C:/Users/A/bieu-mau.html', JSON.stringify({ ...draft, school: { name: 'B' } }));
    }""")
    page.goto(copy(forms, "Trường B/cu.html"))
    forms.expect("a draft of an older page", [name(page), others(page)], ["Trường A", []])
    at(page, "anew").click()
    forms.expect("whose time nobody knows", [others(page), page.locator("#drafts li .hint").text_content()], [["Trường A"], ""])
    page.context.close()


def words(forms):
    """A draft that is restored says whose it is, as far as it says so."""
    page = forms.open()
    type_draft(page, "Trường B")
    page.reload()
    forms.expect("its own draft", word(page), "Đã lấy lại bản nháp của Trường B.")
    type_draft(page, "2024", "school-schoolYear")
    page.reload()
    forms.expect("a draft without a real year", word(page), "Đã lấy lại bản nháp của Trường B.")
    typing(page, "school-schoolYear", "2024-2025")
    type_draft(page, "x", "school-commune")
    page.reload()
    at(page, "language-en").click()
    type_draft(page, "B" * 200)
    page.set_viewport_size({"width": 320, "height": 640})
    page.reload()
    at(page, "drafts").evaluate("(one) => { one.open = true; }")
    forms.expect("a long name on a phone", page.evaluate("document.documentElement.scrollWidth"), 320)
    typing(page, "school-name", "")
    typing(page, "school-schoolYear", "")
    at(page, "search").focus()
    rest(page, 400)
    page.reload()
    forms.expect("a draft without a name", word(page), RESTORED)
    page.context.close()
