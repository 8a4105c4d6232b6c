"""No barrier that axe-core finds, in both languages, light and dark, on a phone and a desk; nothing wider than a phone."""

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
                    at(page, "back").click()
                    at(page, "anew").click()
                    look(forms, page, f"another draft, {language}, {scheme}, {size}")
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
