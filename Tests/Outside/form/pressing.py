"""Nothing moves while the mouse is down, so that no click is lost to what is shown when a field is left."""

from drafts import type_draft
from filling import FULL
from support import at, rest, typing

# A field with what is typed into it, and the button that is pressed next.
LEFT = [
    ("school-name", "#N/A", "stage-b"), ("school-schoolYear", "2024-2026", "stage-b"), ("school-code", "\u200b", "stage-b"),
    ("school-commune", "#REF!", "G.1-met"), ("school-managedBy", "NULL", "G.1-met-1"),
    ("G.1-document-0-title", "Err:502", "G.1-add"), ("G.1-document-0-number", "\u2060", "G.1-add"),
    ("G.1-document-0-date", "5/9/2024", "G.1-add"), ("G.1-document-0-date", "30/2/2024", "G.1-add"),
    ("G.1-document-0-link", "trang", "G.1-add"), ("G.1-document-0-file", "../x", "G.1-add"),
    ("G.2.2-part", "46", "G.2.2-add"), ("G.2.3-whole", "9", "G.2.3-add"), ("G.2.4-a-learners", "12", "G.2.4-add"),
    ("G.2.4-a-units", "x", "G.2.4-add"), ("G.2.5-points", "99", "G.2.5-add"), ("G.3-count", "1,5", "G.3-add"),
    ("G.2.5-note", "#VALUE!", "G.3-add"),
]


def run(forms):
    forms.write("full.json", FULL.read_text())
    for size in [{"width": 1280, "height": 800}, {"width": 360, "height": 740}]:
        for touches in [False, True]:
            every_field(forms, {"viewport": size, "has_touch": touches})
    other_ends(forms)
    drafts(forms)


def ready(forms, **options):
    """A page on which every field is filled in well, or empty."""
    page = forms.open("full.json", **options)
    at(page, "stage-a").check()
    at(page, "G.1-add").click()
    page.locator('[id="row-G.2.5"] summary').click()
    rest(page, 400)
    return page


def middle(page, identity):
    """The middle of what is on the screen of a button."""
    at(page, identity).scroll_into_view_if_needed()
    box = at(page, identity).bounding_box()
    return box["x"] + box["width"] / 2, box["y"] + box["height"] / 2


def place(page, identity):
    return at(page, identity).bounding_box()


def state(page, identity):
    """What a click on a button changes."""
    button = at(page, identity)
    if button.get_attribute("type") == "button":
        return page.locator("fieldset.document").count()
    return button.is_checked()


def told(page):
    """What is told below the fields of a page."""
    rest(page, 50)
    return page.locator(".fault:visible, [id$=-words]:visible").all_text_contents()


def every_field(forms, options):
    page = ready(forms, **options)
    typing(page, "G.2.2-whole", "45")
    for identity, text, button in LEFT:
        what = f"{identity} with {text}, then {button}, {options}"
        typing(page, identity, text)
        words, before, (x, y) = told(page), state(page, button), middle(page, button)
        if options["has_touch"]:
            page.touchscreen.tap(x, y)
        else:
            page.mouse.move(x, y)
            there = place(page, button)
            page.mouse.down()
            rest(page, 50)
            forms.expect(f"{what}: it stays under the press", place(page, button), there)
            page.mouse.up()
        rest(page, 50)
        forms.expect(f"{what}: the click counts", state(page, button) != before, True)
        forms.expect(f"{what}: something is told", len(told(page)) > len(words), True)
        typing(page, identity, "")
    page.context.close()


def other_ends(forms):
    """What waits for the end of a press is shown wherever that ends, and where it is never heard of."""
    ends = {
        "beside the button": lambda page: page.mouse.move(3, 3) or page.mouse.up(),
        "nobody knows where": lambda page: page.evaluate("window.dispatchEvent(new Event('blur'))"),
        "before a key is pressed": lambda page: page.keyboard.press("Shift"),
    }
    for name, end in ends.items():
        page = ready(forms)
        typing(page, "G.2.5-points", "99")
        page.mouse.move(*middle(page, "G.2.5-add"))
        page.mouse.down()
        forms.expect(f"a press that ends {name}, before", told(page), [])
        end(page)
        forms.expect(f"a press that ends {name}", told(page), ["Điểm phải là số từ 0 đến 1, như 4,5."])
        page.context.close()


def drafts(forms):
    """Nor does what is told of drafts move anything: that one was kept, or that another window has changed it."""
    context = forms.context(viewport={"width": 320, "height": 640})
    page = forms.open(context=context)
    type_draft(page, "B" * 200)
    page.reload()
    other = forms.open(context=context)
    line = lambda: at(page, "draft").bounding_box()["height"]
    high = line()
    page.bring_to_front()
    at(page, "stage-thcs").check()
    at(page, "stage-thcs").uncheck()
    x, y = middle(page, "stage-thcs")
    page.mouse.move(x, y)
    page.mouse.down()
    there = place(page, "stage-thcs")
    rest(page, 500)
    forms.expect("a draft that is kept under a press", [place(page, "stage-thcs"), line()], [there, high])
    page.mouse.up()
    rest(page, 50)
    forms.expect("and then told", [at(page, "stage-thcs").is_checked(), line() < high], [True, True])
    rest(page, 500)
    at(page, "stage-thcs").scroll_into_view_if_needed()
    page.mouse.down()
    there = place(page, "stage-thcs")
    other.evaluate("document.getElementById('stage-thpt').click()")
    rest(other, 500)
    forms.expect("another window under a press", [place(page, "stage-thcs"), at(page, "said").text_content()], [there, ""])
    page.mouse.up()
    page.locator("#said:not(:empty)").wait_for()
    context.close()
