"""What a browser makes of papers as pages: no barrier that axe-core finds, nothing wider than a phone, no request, no
fault of a policy or a script, and on paper what Nghị định 30/2020/NĐ-CP asks for."""

import pathlib
import shutil

import axe_playwright_python
from playwright.sync_api import sync_playwright

from pages import Pages

AXE = (pathlib.Path(axe_playwright_python.__file__).parent / "axe.min.js").read_text()
LOOKS = [("desk, light", 1280, "light"), ("phone, dark", 360, "dark")]
MOST_BYTES = 60_000


def look(browser, file):
    """The faults of a page on a screen; it is printed beside its file."""
    for what, width, scheme in LOOKS:
        page = browser.new_page(viewport={"width": width, "height": 800}, color_scheme=scheme)
        said = []
        page.on("console", lambda message: said.append(message.text))
        page.on("pageerror", lambda error: said.append(str(error)))
        page.on("request", lambda request: said.append(request.url) if request.url != file.as_uri() else None)
        page.goto(file.as_uri())
        yield from (f"{what}: {text[:200]}" for text in said)
        wide = page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth")
        if wide > 0:
            yield f"{what}: {wide} pixels too wide"
        page.evaluate(AXE)
        for one in page.evaluate("axe.run(document, { resultTypes: ['violations'] })")["violations"]:
            yield from (f"{what}: {one['id']}: {node['html'][:200]}" for node in one["nodes"])
        if width > 1000:
            page.pdf(path=file.with_suffix(".html.pdf"), prefer_css_page_size=True)
        page.close()


def faults(files):
    """The faults of pages, each with the name of its file."""
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=shutil.which("chromium"), args=["--no-sandbox"])
        for file in files:
            for fault in look(browser, file):
                yield f"{file.name}: {fault}"
            if file.stat().st_size > MOST_BYTES and "hostile" not in file.name:
                yield f"{file.name}: {file.stat().st_size} bytes"
            printed = Pages(file.with_suffix(".html.pdf"))
            yield from (f"{file.name} on paper: {fault}" for fault in printed.faults(1))
        browser.close()
