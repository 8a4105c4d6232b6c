#!/usr/bin/env python3
"""Papers as DOCX, read by programs that others wrote.

    papers.py DCS OFFICIAL

DCS makes reports of the samples, in both languages. OFFICIAL makes official papers.
"""

import html.parser
import json
import os
import pathlib
import subprocess
import sys
import tempfile

import docx

import official
import screen
from pages import Pages

SAMPLES = sorted(pathlib.Path("Samples").glob("*.evidence.json"))
COUNCIL = "Samples/thcs-nguyen-trai.council.json"
COUNCIL_EVIDENCE = pathlib.Path("Samples/thcs-nguyen-trai.evidence.json")
HOSTILE = [
    "<script>alert(1)</script>", "]]>", "&#0; & &amp;", "\u202eabc\u2066", "a\u000bb", "d" * 5000, "👩‍🏫 ☐", "Tru\u031bo\u031b\u0300ng",
    "\" w:val='x'", "{{ a }} ${b} %c", "a" * 300 + " b",
]  # fmt: skip
# What stands before items, for which the formats have signs of their own.
SIGNS = {"•", "–", "-", "☐"}


class Text(html.parser.HTMLParser):
    """The words that a page shows."""

    def __init__(self, page):
        super().__init__()
        self.words, self.hidden = [], False
        self.feed(page)
        self.close()

    def handle_starttag(self, tag, attributes):
        self.hidden = tag in ("style", "title")

    def handle_endtag(self, tag):
        self.hidden = False

    def handle_data(self, text):
        if not self.hidden:
            self.words += text.split()


def words_of(container):
    """The words of a document or a cell in their order, as python-docx reads them."""
    for part in container.iter_inner_content():
        if isinstance(part, docx.table.Table):
            for row in part.rows:
                # A cell that spans several columns is in each of them.
                for cell in {cell._tc: cell for cell in row.cells}.values():
                    yield from words_of(cell)
        else:
            yield from part.text.split()


def reports(folder):
    """The words of a command by the name of its report, and how many papers that has."""
    for language in ("vi", "en"):
        for sample in [*SAMPLES, pathlib.Path(folder, "hostile.evidence.json")]:
            name = sample.name.removesuffix(".evidence.json")
            for command in ("score", "plan", "status --date 2025-05-20", "show"):
                words = [*command.split(), sample, "--lang", language]
                yield f"{name}-{words[0]}-{language}", words, 1
        yield f"group-{language}", ["score", "--group", "1", SAMPLES[0], "--lang", language], 1
        yield f"council-{language}", ["show", COUNCIL, "--lang", language], 1
        yield f"criteria-{language}", ["criteria", "show", "qd-4725-2022", "--lang", language], 1
        yield f"row-{language}", ["criteria", "show", "1.7.2", "--lang", language], 1
        yield f"schools-{language}", ["score", *SAMPLES, "--lang", language], len(SAMPLES)


def papers_of_an_assessment(folder):
    """The same of `dcs report`: every paper that the files of a school allow."""
    own = ["scoresheet", "evidence-list", "request", "gap-plan", "summary"]
    for sample in [*SAMPLES, pathlib.Path(folder, "hostile.evidence.json")]:
        name = sample.name.removesuffix(".evidence.json")
        council = sample.with_name(f"{name}.council.json")
        files = [sample, council] if council.exists() else [sample]
        for language in ("vi", "en") if council.exists() else ("vi",):
            for kind in own + (["council-decision", "minutes", "approval"] if council.exists() else []):
                yield f"paper-{name}-{kind}-{language}", ["report", *files, "--kind", kind, "--lang", language], 1
            since = ["--since", folder / "earlier.json"] if council.exists() else []
            words = ["report", *files, "--kind", "quarterly", "--tasks", folder / "tasks.json", *since]
            yield f"paper-{name}-quarterly-{language}", [*words, "--lang", language], 1


def write_hostile(path):
    """Evidence with hostile text wherever a school can write some."""
    evidence = json.loads(SAMPLES[0].read_text())
    evidence["school"]["name"] = " ".join(HOSTILE[:5])
    texts = HOSTILE * 99
    for answer in evidence["answers"].values():
        for document in answer.get("documents", []):
            if isinstance(document, dict) and "title" in document:
                document["title"] = texts.pop()
        if "note" in answer:
            answer["note"] = texts.pop()
    path.write_text(json.dumps(evidence))


def write_quarter(folder):
    """The quarter before of the school that has a council, and an office's tasks with hostile reports on them."""
    evidence = json.loads(COUNCIL_EVIDENCE.read_text())
    for answer in list(evidence["answers"].values())[::3]:
        answer.get("documents", []).clear()
    (folder / "earlier.json").write_text(json.dumps(evidence))
    tasks = json.loads(pathlib.Path("Samples/nhiem-vu-2023.tasks.json").read_text())
    # The longest of them stand in the evidence; a page has so many bytes at most.
    texts = [text for text in HOSTILE if len(text) < 1000] * 9
    for task in tasks["tasks"][1::2]:
        task.update({key: texts.pop() for key in ("planned", "done", "next", "difficulties", "proposals")})
        task.update(state="in-progress", percent=60)
    (folder / "tasks.json").write_text(json.dumps(tasks))


def run(dcs, words):
    made = subprocess.run([dcs, *words], capture_output=True, text=True)
    # What is still open is told of a paper that leaves it open.
    isNoted = "hostile" in str(words) or words[0] == "report"
    if made.returncode not in (0, 1) or made.stderr and not isNoted:
        sys.exit(f"{words}: {made.returncode} {made.stderr[:2000]}")
    return made.stdout


def main(dcs, official_program):
    with tempfile.TemporaryDirectory() as folder, tempfile.TemporaryDirectory() as profile:
        folder = pathlib.Path(os.environ.get("FOLDER", folder)).resolve()
        folder.mkdir(exist_ok=True)
        write_hostile(folder / "hostile.evidence.json")
        write_quarter(folder)
        faults, papers = [], {}
        for name, words, count in [*reports(folder), *papers_of_an_assessment(folder)]:
            papers[name] = count
            run(dcs, [*words, "--force", "-o", folder / f"{name}.docx"])
            (folder / f"{name}.html").write_text(run(dcs, [*words, "--format", "html"]))
            page = Text((folder / f"{name}.html").read_text()).words
            shown = list(words_of(docx.Document(folder / f"{name}.docx")))
            want, got = ([word for word in each if word not in SIGNS] for each in (page, shown))
            if want != got:
                first = next((i for i, (a, b) in enumerate(zip(want, got)) if a != b), min(len(want), len(got)))
                faults.append(f"{name}: {got[first:first + 8]} must be {want[first:first + 8]}")
        # Some of them, as all have one style sheet.
        pages = [folder.glob(each) for each in ("paper-thcs-*.html", "paper-hostile-*.html", "thcs-*-vi.html")]
        faults += screen.faults(sorted(page for each in pages for page in each))
        subprocess.run([official_program, folder, "vi"], check=True)
        audit = subprocess.run(
            ["openxml-audit", "--recursive", "--quiet", folder], capture_output=True, text=True)
        if audit.returncode:
            faults.append(audit.stdout + audit.stderr)
        files = sorted(folder.glob("*.docx"))
        subprocess.run(
            ["soffice", "--headless", f"-env:UserInstallation=file://{profile}", "--convert-to", "pdf", "--outdir", folder, *files],
            capture_output=True, check=True)  # fmt: skip
        for file in files:
            pages = Pages(file.with_suffix(".pdf"))
            checks = [pages.faults(papers.get(file.stem, 1))]
            if file.stem.startswith("official"):
                checks.append(official.faults(pages))
            faults += [f"{file.stem}: {fault}" for check in checks for fault in check]
            absent = {word for word in words_of(docx.Document(file)) if len(word) < 20 and pages.lacks(word)}
            if absent:
                faults.append(f"{file.stem}: not on its pages: {sorted(absent)[:9]}")
        if faults:
            print("\n".join(faults[:40]))
        print(f"{len(files)} documents, {len(faults)} faults")
        sys.exit(1 if faults else 0)


if __name__ == "__main__":
    main(*sys.argv[1:])
