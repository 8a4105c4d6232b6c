"""No barrier that axe-core finds, in both languages, light and dark, on a phone and a desk; nothing wider than a phone."""

import json
from pathlib import Path

import axe_playwright_python
from support import SAMPLES, at, typing

AXE = (Path(axe_playwright_python.__file__).parent / "axe.min.js").read_text()
SIZES = {"phone": (360, 740), "narrow": (320, 640), "desk": (1280, 800)}


def run(forms):
    for language in ["vi", "en"]:
        for scheme in ["light", "dark"]:
            for size, (width, height) in SIZES.items():
                if size == "narrow" and scheme == "dark":
                    continue
                page = forms.open(language=language, color_scheme=scheme, viewport={"width": width, "height": height})
                if size == "desk":
                    look(forms, page, f"empty, {language}, {scheme}, {size}")
                fill(page)
                look(forms, page, f"filled, {language}, {scheme}, {size}")
                if size == "phone":
                    at(page, "save").click()
                    look(forms, page, f"saving, {language}, {scheme}, {size}")
                page.context.close()
    paper(forms)


def paper(forms):
    """On paper there is a table of the answers, and nothing of the page."""
    page = forms.open()
    page.evaluate("(text) => window.dcs.load(text)", SAMPLES[0].read_text())
    forms.expect("a page of A4 or more", page.pdf(prefer_css_page_size=True)[:5], b"%PDF-")
    page.emulate_media(media="print")
    seen = page.evaluate("[...document.body.children].filter((one) => one.offsetHeight > 0).map((one) => one.id)")
    forms.expect("what is printed", seen, ["paper"])
    evidence = json.loads(SAMPLES[0].read_text())
    text = page.locator("#paper").text_content()
    documents = [one for answer in evidence["answers"].values() for one in answer.get("documents", [])]
    missing = [one["title"] for one in documents if one["title"] not in text]
    forms.expect("documents that are not printed", missing, [])
    page.context.close()


def fill(page):
    page.evaluate("(text) => window.dcs.load(text)", SAMPLES[0].read_text())
    at(page, "1.4-add").click()
    typing(page, "1.4-points", "99")
    typing(page, "1.4-document-0-date", "x")
    at(page, "1.5.1-points").focus()


def look(forms, page, what):
    page.evaluate(AXE)
    found = page.evaluate("axe.run(document, { resultTypes: ['violations'] })")
    faults = [f"{one['id']}: {node['html'][:200]}" for one in found["violations"] for node in one["nodes"]]
    forms.expect(f"axe, {what}", faults, [])
    wide = page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth")
    forms.expect(f"width, {what}", wide, 0)
