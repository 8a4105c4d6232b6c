#!/usr/bin/env bash
# Holds canonical JSON (RFC 8785) and SHA-256 against others' implementations. Usage: canonical.sh PYTHON [SEED [COUNT]],
# where PYTHON has the package rfc8785. Uses the library that `swift build` has built.
set -euo pipefail
cd "$(dirname "$0")/../.."
python=$1 && shift
built=$(swift build --show-bin-path)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
swiftc -I "$built/Modules" Tests/SignOff/Canonical/main.swift "$built"/DcsScore.build/*.o -o "$work/canonical"
"$python" -B Tests/SignOff/canonical.py "$work/canonical" "$built/dcs" "$@"
