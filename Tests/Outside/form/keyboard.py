"""Everything can be done by keys alone, and the focus goes where one would look for it."""

import json

from filling import FULL
from support import at, saved  # noqa: F401


def run(forms):
    forms.write("full.json", FULL.read_text())
    page = forms.open("full.json", "en")
    focus = lambda: page.evaluate("document.activeElement.id")
    press = page.keyboard.press

    def tab_to(identity, most=400):
        for _ in range(most):
            if focus() == identity:
                return
            press("Tab")
        forms.expect(f"Tab leads to {identity}", focus(), identity)

    press("Tab")
    forms.expect("the skip link is first", focus(), "skip")
    press("Enter")
    forms.expect("it leads to the form", focus(), "form")
    tab_to("school-name")
    page.keyboard.type("School")
    tab_to("school-schoolYear")
    page.keyboard.type("2024-2025")
    tab_to("stage-a")
    press("Space")
    tab_to("G.1-met-2")
    press("ArrowLeft")
    press("ArrowLeft")
    tab_to("G.1-add")
    press("Enter")
    page.keyboard.type("Plan")
    press("Tab")
    page.keyboard.type("1/KH")
    press("/")
    forms.expect("a slash in a text is a slash", at(page, "G.1-document-0-number").input_value(), "1/KH/")
    press("Backspace")
    tab_to("G.2.1-met-2")
    press("/")
    forms.expect("a slash elsewhere is search", focus(), "search")
    page.keyboard.type("bac")
    forms.expect("search", at(page, "found").text_content(), "There is no such row.")
    for _ in range(3):
        press("Backspace")
    page.keyboard.type("g.2.3")
    forms.expect("search by id", [at(page, "found").text_content(), page.locator(".row:not([hidden])").count()], ["1 of 7 rows", 1])
    tab_to("G.2.3-points")
    page.keyboard.type("1.5")
    # A link to a row that the search hides shows it again.
    page.locator("#todo a").first.focus()
    first = page.locator("#todo a").first.get_attribute("href")
    press("Enter")
    forms.expect("a gap's link leads to its row", f"#{focus()}", first)
    forms.expect("the search is over", page.locator(".row:not([hidden])").count(), 7)
    with page.expect_download() as download:
        press("Control+s")
    evidence = json.loads(open(download.value.path()).read())
    forms.expect("what was typed", evidence["answers"], {
        "G.1": {"met": True, "documents": [{"title": "Plan", "number": "1/KH"}]}, "G.2.3": {"points": 1.5}})
    page.context.close()
    vietnamese(forms)


def vietnamese(forms):
    """Search does not mind marks; a filter stays as it was chosen while its rows are answered."""
    page = forms.open()
    for query in ["ke hoach", "kế hoạch", "KẾ  HOẠCH", "kê\u0301 hoa\u0323ch"]:
        at(page, "search").fill(query)
        found = [row.get_attribute("id") for row in page.locator(".row:not([hidden])").all()]
        forms.expect(f"search for {query}", found, ["row-1.1", "row-2.2"])
    at(page, "search").fill("dao tao")
    forms.expect("no such row", at(page, "found").text_content(), "Không có mục nào như vậy.")
    at(page, "search").fill("")
    at(page, "1.1-met").check()
    at(page, "filter-2").check()
    forms.expect("evidence missing", at(page, "found").text_content(), "1/29 mục")
    at(page, "1.1-met-2").check()
    forms.expect("the row stays", at(page, "row-1.1").is_visible(), True)
    page.context.close()
