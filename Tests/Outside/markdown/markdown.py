#!/usr/bin/env python3
"""Whatever stands in the files, the Markdown of a report has the structure that it has for harmless text, and shows just the text.

    markdown.py DCS [SEED [ROUNDS]]

Every text of an indicator set and of evidence is replaced, once by a plain word and once by hostile text. Both reports are
read by two programs that others wrote. Their structures must be alike, and their words, but for the replacements.
"""

import copy
import html.parser
import json
import os
import pathlib
import random
import re
import subprocess
import sys
import tempfile
import unicodedata

import cmarkgfm
import markdown_it
from cmarkgfm.cmark import Options

import hostile

SAMPLES = [f"Samples/{name}.evidence.json" for name in ("thcs-nguyen-trai", "tieu-hoc-kim-dong", "thpt-tran-phu")]
SET = "Criteria/qd-4725-2022.json"


def read_cmark(text):
    return cmarkgfm.github_flavored_markdown_to_html(text, Options.CMARK_OPT_UNSAFE | Options.CMARK_OPT_FOOTNOTES)


def read_markdown_it(text):
    return markdown_it.MarkdownIt("commonmark").enable(["table", "strikethrough"]).render(text)


class Flat(html.parser.HTMLParser):
    """A page as its tags, and the text between them."""

    def __init__(self, page):
        super().__init__()
        self.parts = [""]
        self.feed(page)
        self.close()

    def handle_starttag(self, tag, attributes):
        # Only an address with an @ may become a link.
        if not (tag == "a" and str(dict(attributes).get("href")).startswith("mailto:")):
            self.parts += [(tag, *attributes), ""]
        else:
            self.is_mail = True

    def handle_endtag(self, tag):
        if tag == "a" and getattr(self, "is_mail", False):
            self.is_mail = False
        else:
            self.parts += [("/" + tag,), ""]

    def handle_comment(self, text):
        self.parts += [("!", text), ""]

    def handle_decl(self, text):
        self.parts += [("!", text), ""]

    def handle_pi(self, text):
        self.parts += [("?", text), ""]

    def handle_data(self, text):
        self.parts[-1] += text


def replace(node, make):
    """A copy of a document with each of its free texts made anew."""
    texts = {"vi", "en", "number", "note"}
    if isinstance(node, list):
        return [replace(each, make) for each in node]
    if not isinstance(node, dict):
        return node
    return {
        key: make() if key in texts and isinstance(value, str) else replace(value, make) for key, value in node.items()
    }


def documents(make):
    """The set, a set that differs from it in its words, evidence and an earlier state of it."""
    criteria = json.loads(pathlib.Path(SET).read_text())
    made = {"set.json": replace(criteria, make), "other.json": replace(criteria, make)}
    for document in made.values():
        for source in document["sources"].values():
            source["title"] = make()
    school = make()
    for index, sample in enumerate(SAMPLES):
        evidence = json.loads(pathlib.Path(sample).read_text())
        evidence["school"]["name"] = school if index == 0 else make()
        for answer in evidence["answers"].values():
            for document in answer.get("documents", []):
                if isinstance(document, dict) and "title" in document:
                    document["title"] = make()
        made[f"{index}.json"] = evidence
    earlier = copy.deepcopy(made["0.json"])
    for answer in list(earlier["answers"].values())[:9]:
        answer.pop("documents", None)
    made["earlier.json"] = earlier
    return made


COMMANDS = [
    ["score", "0.json"], ["score", "0.json", "1.json", "2.json"], ["score", "--group", "1", "0.json"],
    ["plan", "--target", "3", "1.json"], ["plan", "--assume", "1.3.1=2", "0.json"],
    ["status", "--date", "2025-05-31", "0.json", "--since", "earlier.json"], ["status", "--date", "2025-06-03", "2.json"],
    ["compare", "earlier.json", "0.json"], ["compare", "0.json", "earlier.json"],
    ["criteria", "show"], ["criteria", "show", "1"], ["criteria", "show", "1.3"], ["criteria", "show", "1.7.2"],
    ["criteria", "diff", "set.json", "other.json"],
]  # fmt: skip


def reports(dcs, folder, documents, language):
    for name, document in documents.items():
        pathlib.Path(folder, name).write_text(json.dumps(document))
    environment = dict(os.environ, DCS_CRITERIA="set.json")
    for words in COMMANDS:
        words = [dcs, *words, "--format", "markdown", "--lang", language]
        run = subprocess.run(words, cwd=folder, env=environment, capture_output=True, text=True)
        if run.returncode not in (0, 1) or not run.stdout:
            sys.exit(f"{words}: {run.returncode} {run.stderr[:2000]}")
        yield words, run.stdout


def check_form(words, text):
    lines = text.split("\n")
    faults = []
    if not text.endswith("\n") or text.endswith("\n\n"):
        faults.append("must end with one line feed")
    faults += [f"space at the end of {line!r}" for line in lines if line != line.rstrip(" \t")]
    faults += [f"control in {line!r}" for line in lines if re.search("[\x00-\x1f\x7f-\x9f\u2028-\u202e\u2066-\u2069]", line)]
    if faults:
        sys.exit(f"{words}: {faults[:5]}")


def compare(words, plain, hostile_text, expected, read):
    """How two reports differ, beyond that each plain word has become its hostile text."""
    want, got = Flat(read(plain)).parts, Flat(read(hostile_text)).parts
    fill = lambda match: expected[int(match.group(1))]
    for index, (a, b) in enumerate(zip(want, got)):
        if isinstance(a, str) and isinstance(b, str):
            a, b = hostile.shown(re.sub(r"Xa(\d+)aX", fill, a)), hostile.shown(b)
        if a != b:
            return f"{words} by {read.__name__}: {b!r} must be {a!r} (part {index}, behind {got[max(0, index - 2):index]!r})"
    return None if len(want) == len(got) else f"{words} by {read.__name__}: {len(got)} parts, not {len(want)}"


def main(dcs, seed=1, rounds=3):
    dcs = os.path.abspath(dcs)
    count = 0
    for number in range(int(seed), int(seed) + int(rounds)):
        language = ["vi", "en"][number % 2]
        words = []

        def word():
            words.append(f"Xa{len(words)}aX")
            return words[-1]

        plain = documents(word)
        texts = [unicodedata.normalize("NFC", text) for text in hostile.texts(len(words), random.Random(number))]
        supply = iter(texts)
        bad = documents(lambda: next(supply))
        with tempfile.TemporaryDirectory() as folder:
            pairs = list(zip(reports(dcs, folder, plain, language), list(reports(dcs, folder, bad, language))))
        for (command, a), (_, b) in pairs:
            check_form(command, a)
            check_form(command, b)
            for read in (read_cmark, read_markdown_it):
                fault = compare(command[1:], a, b, [hostile.shown(hostile.read(text)) for text in texts], read)
                if fault:
                    sys.exit(fault)
                count += 1
    print(f"{count} reports are read as they are meant to be")


if __name__ == "__main__":
    main(*sys.argv[1:])
