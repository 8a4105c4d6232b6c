#!/usr/bin/env bash
# Holds canonical JSON (RFC 8785) and SHA-256 against others' implementations. Usage: canonical.sh PYTHON [SEED [COUNT]],
# where PYTHON has the packages rfc8785 and cryptography-vectors. Uses the library that `swift build` has built.
set -euo pipefail
cd "$(dirname "$0")/../.."
python=$1 && shift
built=$(swift build --show-bin-path)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
# Only what has a source: the folder may hold objects of files that are gone.
objects=()
while IFS= read -r source; do
  objects+=("$built/DcsScore.build/$(basename "$source").o")
done < <(find Sources/DcsScore -name '*.swift')
swiftc -I "$built/Modules" Tests/SignOff/Canonical/main.swift "${objects[@]}" -o "$work/canonical"
"$python" -B Tests/SignOff/canonical.py "$work/canonical" "$built/dcs" "$@"
