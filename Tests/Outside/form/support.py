"""Pages of `dcs form` in a browser, what dcs says of files, and counting of what holds."""

import json
import pathlib
import subprocess

PROJECT = pathlib.Path(__file__).resolve().parents[3]
SAMPLES = sorted(PROJECT.glob("Samples/*.evidence.json"))


class Forms:
    def __init__(self, dcs, browser, folder):
        self.program, self.browser, self.folder = dcs, browser, pathlib.Path(folder)
        self.passed = self.failed = 0
        self.requests, self.errors = [], []

    def expect(self, what, found, wanted):
        """Counts whether something is as wanted, and says so where it is not."""
        if found == wanted:
            self.passed += 1
        else:
            self.failed += 1
            place, found, wanted = difference(found, wanted)
            print(f"FAILED: {what}{place}\n  found:  {str(found)[:600]}\n  wanted: {str(wanted)[:600]}")

    def dcs(self, *arguments, code=None, folder=None):
        run = subprocess.run([self.program, *map(str, arguments)], capture_output=True, text=True, cwd=folder or self.folder)
        if code is not None:
            self.expect(f"dcs {' '.join(map(str, arguments))[:200]}: {run.stderr[:500]}", run.returncode, code)
        return run.stdout

    def write(self, name, content):
        file = self.folder / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(content if isinstance(content, str) else json.dumps(content, ensure_ascii=False))
        return file

    def form(self, criteria=None, language="vi"):
        """The file of the page for a set, by its file's name; for the bundled set without one."""
        file = self.folder / f"{criteria or 'bundled'}.{language}.html"
        if not file.exists():
            self.dcs("form", *([criteria] if criteria else []), "-o", file, "--lang", language, code=0)
        return file

    def context(self, **options):
        context = self.browser.new_context(accept_downloads=True, **options)
        context.on("request", self.note)
        context.on("console", lambda message: self.errors.append(message.text) if message.type == "error" else None)
        context.on("weberror", lambda error: self.errors.append(str(error.error)))
        return context

    def note(self, request):
        if not request.url.startswith(("file:", "blob:", "data:")):
            self.requests.append(request.url)

    def open(self, criteria=None, language="vi", context=None, **options):
        """A new page, in a browser that knows nothing of others unless its context is given."""
        page = (context or self.context(**options)).new_page()
        page.set_default_timeout(5000)
        page.goto(self.form(criteria, language).as_uri())
        return page

    def scores(self, paths, *options):
        """What dcs makes of each file: its assessment, or None where it has faults."""
        output = json.loads(self.dcs("score", "--format", "json", *options, *paths) or "null")
        return output if len(paths) > 1 else [output]


def difference(found, wanted, place=""):
    """Where two values differ first, as deep within them as it can be told."""
    if isinstance(found, dict) and isinstance(wanted, dict) and found.keys() == wanted.keys():
        pairs = [(key, found[key], wanted[key]) for key in found]
    elif isinstance(found, list) and isinstance(wanted, list) and len(found) == len(wanted):
        pairs = [(index, *both) for index, both in enumerate(zip(found, wanted))]
    else:
        pairs = []
    return next((difference(a, b, f"{place} > {key}") for key, a, b in pairs if a != b), (place, found, wanted))


def compared(assessment):
    """What the page has of an assessment, too."""
    return assessment and {key: assessment[key] for key in ["level", "points", "groups", "gaps"]}


def answer(page, dialogs):
    """Answers the browser's questions, and keeps what they were."""
    asked = []

    def respond(dialog):
        asked.append(dialog.message)
        dialog.accept() if dialogs else dialog.dismiss()

    page.on("dialog", respond)
    return asked


def at(page, identity):
    return page.locator(f'[id="{identity}"]')


def typing(page, identity, text):
    """Types a text in place of what a field has, key by key."""
    at(page, identity).click()
    page.keyboard.press("Control+A")
    page.keyboard.press("Delete")
    page.keyboard.type(text)


def rest(page, milliseconds):
    """Waits in the page itself, so that whatever it put off until before then is done, however busy the machine is."""
    page.evaluate("(time) => new Promise((done) => setTimeout(done, time))", milliseconds)


def saved(page, identity):
    """The name and the text of the file that a button saves."""
    with page.expect_download() as download:
        at(page, identity).click()
    return download.value.suggested_filename, open(download.value.path(), encoding="utf-8", newline="").read()
