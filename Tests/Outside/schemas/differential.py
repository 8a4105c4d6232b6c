#!/usr/bin/env python3
"""Holds the JSON Schemas against dcs: differential.py DCS [SEED [COUNT]].

Changes files that have no fault in many ways, has dcs and public validators judge all of them, and fails where
- dcs accepts a file that a schema rejects (a schema may be looser than dcs, never stricter),
- dcs rejects a file for what a schema can say, and the schema accepts it,
- either judges a file otherwise than its change is certain to lead to.
"""

import collections
import json
import pathlib
import re
import subprocess
import sys
import tempfile

import jsonschema
from mutations import ALIKE, BAD, GOOD, cases

PROJECT = pathlib.Path(__file__).resolve().parents[3]
FULL = PROJECT / "Tests/Files"
KINDS = ["criteria", "evidence", "council", "result", "tasks"]
# The rules by which dcs knows that a result was changed at all.
OF_BYTES = "result-bytes,result-digest,result-sum"
# The rules of which a schema can see whether they hold.
EXPRESSIBLE = {
    "binding", "choice", "document-reference", "empty-list", "empty-text", "format", "id", "missing-key",
    "missing-levels", "number", "points", "unknown-key", "version", "wrong-type",
}
# The command that the package installs; the other package has one of the same name.
SOURCEMETA = [sys.executable, "-m", "sourcemeta_jsonschema"]


def schema(kind):
    return json.loads((PROJECT / f"Criteria/schema/{kind}.schema.json").read_text())


def schema_words(node):
    if isinstance(node, dict):
        for key, value in node.items():
            if key == "properties":
                yield from value
            yield from schema_words(value)
    elif isinstance(node, list):
        for value in node:
            yield from schema_words(value)


def dcs_words():
    """The keys that the reading code knows."""
    for file in (PROJECT / "Sources/DcsScore").rglob("*.swift"):
        for enum in re.findall(r"enum \w*Key: String, CaseIterable \{(.*?)\}", file.read_text(), re.DOTALL):
            for names in re.findall(r"case (.*)", enum):
                yield from (name.split("=")[-1].strip(' "') for name in names.split(","))


def judged_by_dcs(dcs, folder):
    """The codes of the errors of each file."""
    arguments = [dcs, "validate", "--format=json", f"--criteria={FULL / 'full.criteria.json'}",
                 f"--ignore={OF_BYTES}", "--recursive", folder]
    run = subprocess.run(arguments, capture_output=True, text=True)
    if run.returncode not in (0, 1):
        sys.exit(f"dcs failed with {run.returncode}: {run.stderr}")
    document = json.loads(run.stdout)
    codes = collections.defaultdict(set)
    for fault in document["faults"]:
        if fault["severity"] == "error":
            codes[pathlib.Path(fault["file"])].add(fault["code"])
    return codes, document["files"]


def accepted_by_sourcemeta(kind, folder):
    arguments = [*SOURCEMETA, "validate", "--fast", "--continue", "--verbose",
                 PROJECT / f"Criteria/schema/{kind}.schema.json", folder]
    # It names the files as they stand to the folder where it runs.
    run = subprocess.run(arguments, cwd=folder, capture_output=True, text=True)
    lines = (run.stdout + run.stderr).splitlines()
    return {folder / line.removeprefix("ok: ") for line in lines if line.startswith("ok: ")}


def accepts(validator, text):
    return validator.is_valid(json.loads(text))


def complaint(case, codes, is_accepted):
    """What is wrong with how a file was judged, if anything is."""
    if not is_accepted and not codes:
        return "only the schema rejects"
    if is_accepted and codes & EXPRESSIBLE and not case.is_beyond_schema:
        return f"only dcs rejects, for {sorted(codes & EXPRESSIBLE)}"
    is_right = {GOOD: is_accepted and not codes, BAD: codes and not is_accepted, ALIKE: is_accepted != bool(codes)}
    if is_right.get(case.expected, True):
        return None
    return f"{case.expected}; dcs: {sorted(codes)}, schema: {is_accepted}"


def main(dcs, seed=1, count=400):
    schemas = {kind: schema(kind) for kind in KINDS}
    words = sorted(set(dcs_words()) | {w for s in schemas.values() for w in schema_words(s)})
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        files = {}
        for kind in KINDS:
            (folder / kind).mkdir()
            (folder / kind / "kế-hoạch.pdf").write_text("Kế hoạch")
            tree = json.loads((FULL / f"full.{kind}.json").read_text())
            for number, case in enumerate(cases(tree, words, seed, count)):
                file = folder / kind / f"{number:05}.json"
                file.write_bytes(case.text.encode("utf-8", "surrogatepass"))
                files[file] = (kind, case)
        codes, judged = judged_by_dcs(dcs, folder)
        if judged != len(files):
            sys.exit(f"dcs judged {judged} of {len(files)} files")
        accepted = set().union(*(accepted_by_sourcemeta(kind, folder / kind) for kind in KINDS))
    validators = {kind: jsonschema.Draft202012Validator(schemas[kind]) for kind in KINDS}
    tally, complaints = collections.Counter(), []
    for file, (kind, case) in files.items():
        verdicts = {"sourcemeta": file in accepted}
        if not case.is_of_list:  # This one is slow.
            verdicts["jsonschema"] = accepts(validators[kind], case.text)
        for validator, verdict in verdicts.items():
            problem = complaint(case, codes[file], verdict)
            if problem:
                complaints.append(f"{kind} {file.stem}, {case.what} ({validator}): {problem}")
        tally[kind, bool(codes[file]), not verdicts["sourcemeta"]] += 1
    for kind in KINDS:
        both, dcs_only = tally[kind, False, False], tally[kind, True, False]
        print(f"{kind}: {both} accepted by both, {tally[kind, True, True]} rejected by both, "
              f"{dcs_only} rejected by dcs alone, {tally[kind, False, True]} by the schema alone")
    for problem in complaints[:40]:
        print(problem, file=sys.stderr)
    return f"{len(complaints)} disagreements" if complaints else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1], *map(int, sys.argv[2:])))
