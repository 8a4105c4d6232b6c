#!/usr/bin/env python3
"""Holds the page of `dcs form` against dcs, in a browser: main.py DCS [PART…]."""

import shutil
import sys
import tempfile

import access
import assessing
import drafts
import files
import filling
import keyboard
import labels
import owners
import paper
import pressing
import telling
import times
import typed
import untouched
import words
from playwright.sync_api import sync_playwright
from support import Forms

PARTS = {part.__name__: part for part in [
    assessing, filling, telling, pressing, files, drafts, owners, untouched, keyboard, access, paper, times, typed, words,
    labels]}


def main(dcs, *names):
    with sync_playwright() as playwright, tempfile.TemporaryDirectory() as folder:
        browser = playwright.chromium.launch(executable_path=shutil.which("chromium"), args=["--no-sandbox"])
        forms = Forms(dcs, browser, folder)
        for name, part in PARTS.items():
            if not names or name in names:
                part.run(forms)
        forms.expect("nothing goes over the network", forms.requests, [])
        forms.expect("no script fails, no policy is broken", forms.errors, [])
        browser.close()
    print(f"{forms.passed} passed, {forms.failed} failed")
    sys.exit(1 if forms.failed else 0)


main(*sys.argv[1:])
