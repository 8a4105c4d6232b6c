#!/usr/bin/env bash
# Holds the in-toto Statements that `dcs export` writes against the in-toto project's own reader of them, and their bytes
# against another implementation of RFC 8785: intoto.sh [DCS]. Needs python3 and PyPI.
set -euo pipefail
cd "$(dirname "$0")/.."
dcs="${1:-$(swift build --show-bin-path)/dcs}"
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

python3 -m venv "$work/venv"
"$work/venv/bin/pip" install --quiet --disable-pip-version-check 'in-toto-attestation==0.9.*' 'rfc8785==0.1.*'

evidence=Samples/thcs-nguyen-trai.evidence.json
sed 's/"self"/"external"/' Samples/thcs-nguyen-trai.council.json > "$work/team.json"
export=("$dcs" export "$evidence" --lang en)
"${export[@]}" --council Samples/thcs-nguyen-trai.council.json --date 2025-05-20 -o "$work/plain.json" 2>/dev/null
"${export[@]}" --council "$work/team.json" --date 2025-06-10 --examines "$work/plain.json" \
  --format intoto -o "$work/statement.json" 2>/dev/null

"$work/venv/bin/python" - "$work" "$evidence" Criteria/qd-4725-2022.json <<'PYTHON'
import hashlib, json, pathlib, sys
import rfc8785
from google.protobuf import json_format
from in_toto_attestation.v1.statement import Statement
from in_toto_attestation.v1 import statement_pb2

work = pathlib.Path(sys.argv[1])
data = (work / "statement.json").read_bytes()
tree = json.loads(data)
message = json_format.Parse(data, statement_pb2.Statement())
Statement.copy_from_pb(message).validate()
assert json_format.MessageToDict(message) == tree, "the reader sees another statement"
assert rfc8785.dumps(tree) == data, "the statement's bytes are not canonical"
assert tree["predicateType"] == "urn:dcs:result:1"
digests = [subject["digest"] for subject in tree["subject"]]
files = [pathlib.Path(name).read_bytes() for name in sys.argv[2:]]
assert digests == [{"sha256": hashlib.sha256(file).hexdigest()} for file in files], "the subjects are other files"

plain = (work / "plain.json").read_bytes()
assert tree["predicate"]["examines"] == {"sha256": hashlib.sha256(plain).hexdigest()}
for result in (json.loads(plain), tree["predicate"]):
    own = result.pop("sha256")
    assert hashlib.sha256(rfc8785.dumps(result)).hexdigest() == own, "the result's own digest is another"
print("valid")
PYTHON
"$dcs" verify "$work/statement.json" --evidence "$evidence" --examined "$work/plain.json" >/dev/null
