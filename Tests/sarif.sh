#!/usr/bin/env bash
# Holds the SARIF that dcs writes against the published JSON schema of SARIF 2.1.0, which the Python package sarif-om
# has with its sources. Needs python3 and PyPI.
set -euo pipefail
cd "$(dirname "$0")/.."
dcs="$(swift build --show-bin-path)/dcs"
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

python3 -m venv "$work/venv"
"$work/venv/bin/pip" -q install jsonschema rfc3987
"$work/venv/bin/pip" -q download --no-deps --no-binary :all: -d "$work" sarif-om==1.0.4
tar -xzf "$work"/sarif_om-1.0.4.tar.gz -C "$work"

# Faults with mends, more than are kept, and a name and a message that are hard to write down.
printf '\xef\xbb\xbf[" ho\xcc\x82\xcc\x80 so\xcc\x9b", \n1] \n' > "$work/thư mục: 100%.json"
{ printf '[' && for _ in $(seq 3000); do printf '"\\q",'; done && printf '1]'; } > "$work/many.json"
printf '{"{0} [a](1)\\n\\u0000": 1, "{0} [a](1)\\n\\u0000": 2}' > "$work/a
b.json"

for language in vi en; do
  "$dcs" validate --format sarif --lang "$language" Samples/faults "$work" Criteria > "$work/log.sarif" || [ $? = 1 ]
  "$work/venv/bin/python" - "$work"/sarif_om-*/sarif-2.1.0-rtm.4.json "$work/log.sarif" <<'PYTHON'
import json, sys
from jsonschema import Draft4Validator

schema, log = (json.load(open(path, encoding="utf-8")) for path in sys.argv[1:])
validator = Draft4Validator(schema, format_checker=Draft4Validator.FORMAT_CHECKER)
faults = [f"{fault.json_path}: {fault.message}" for fault in validator.iter_errors(log)]
print(len(log["runs"][0]["results"]), "results;", "\n".join(faults) or "valid")
sys.exit(bool(faults))
PYTHON
done
