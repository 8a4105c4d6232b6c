#!/usr/bin/env bash
# Completes lines in real shells by the scripts that `dcs completions` prints. Usage: run.sh DCS.
# Needs bash, zsh, fish and Python 3; nothing that any of them can be extended by.
set -euo pipefail
exec python3 -B "$(dirname "$0")/complete.py" "$(realpath "$1")"
