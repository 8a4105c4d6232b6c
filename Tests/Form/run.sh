#!/usr/bin/env bash
# Holds the page of `dcs form` against dcs, in a browser: run.sh DCS. Needs python3, PyPI and Chromium.
set -euo pipefail
dcs="$(realpath "$1")"
cd "$(dirname "$0")/../.."

venv=.build/form-venv
if ! "$venv/bin/python" -c 'import playwright, axe_playwright_python' 2>/dev/null; then
  python3 -m venv "$venv"
  "$venv/bin/pip" install --quiet --disable-pip-version-check 'playwright==1.*' 'axe-playwright-python==0.1.*'
fi
"$venv/bin/python" -B Tests/Form/main.py "$dcs"
