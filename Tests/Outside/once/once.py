"""Counts how often a run of dcs parses JSON and scores evidence: once.py DCS."""

import re
import subprocess
import sys
import tempfile
from pathlib import Path

DCS = Path(sys.argv[1]).resolve()
SAMPLES = Path(__file__).resolve().parents[3] / "Samples"
EVIDENCE = str(SAMPLES / "thcs-nguyen-trai.evidence.json")
COUNCIL = str(SAMPLES / "thcs-nguyen-trai.council.json")

# The mangled names of JSONDocument.init(parsing:ignoring:) and Assessment.init(of:).
COUNTED = {
    "parsed": re.compile(r"^\$s8DcsScore12JSONDocumentV7parsing8ignoring"),
    "scored": re.compile(r"^\$s8DcsScore10AssessmentV2of"),
}


def counts(work, arguments):
    """The calls of each counted function in one run."""
    profile = Path(work) / "profile"
    subprocess.run(
        ["valgrind", "--tool=callgrind", "--demangle=no", f"--callgrind-out-file={profile}", DCS, *arguments],
        cwd=work, check=True, capture_output=True)
    names, callee, found = {}, None, dict.fromkeys(COUNTED, 0)
    for line in profile.read_text(errors="replace").splitlines():
        if match := re.match(r"c?fn=\((\d+)\)(?: (.*))?$", line):
            if match[2]:
                names[match[1]] = match[2]
            if line.startswith("cfn="):
                callee = names.get(match[1], "")
        elif match := re.match(r"calls=(\d+)", line):
            for what, name in COUNTED.items():
                if name.match(callee or "") and callee.endswith("fC"):
                    found[what] += int(match[1])
    return found


def main():
    export = ["export", EVIDENCE, "--council", COUNCIL, "--date", "2025-05-20", "-o", "result.json"]
    runs = [
        # The set, the evidence, the council, and the result that is about to be written.
        (export, {"parsed": 4, "scored": 1}),
        # The set, the evidence, the council, the result, and what it should be: its criteria and the whole.
        (["status", EVIDENCE, COUNCIL, "result.json"], {"parsed": 6, "scored": 1}),
        # The set, and the evidence twice, as it is its own earlier state.
        (["status", EVIDENCE, "--since", EVIDENCE], {"parsed": 3, "scored": 2}),
        # The result, the set, the evidence, and what the result should be: its criteria and the whole.
        (["verify", "result.json", "--evidence", EVIDENCE], {"parsed": 5, "scored": 1}),
        # Each of the two results, and the set; of each, what its criteria and its score should be.
        (["verify", "--chain", "result.json", "second.json"], {"parsed": 7, "scored": 0}),
        # The set, and the evidence twice.
        (["compare", EVIDENCE, EVIDENCE], {"parsed": 3, "scored": 2}),
        # The result, the set and the evidence, and what the result's score should be.
        (["compare", "result.json", EVIDENCE], {"parsed": 4, "scored": 1}),
        # Scored as it is and with every step taken.
        (["plan", EVIDENCE], {"parsed": 2, "scored": 2}),
    ]
    failures = 0
    with tempfile.TemporaryDirectory() as work:
        for arguments, expected in runs:
            found = counts(work, arguments)
            if arguments is export:
                second = [*export[:-1], "second.json", "--replaces", "result.json", "--reason", "again"]
                subprocess.run([DCS, *second], cwd=work, check=True, capture_output=True)
            if found != expected:
                failures += 1
                print(f"dcs {' '.join(arguments)}: {found}, not {expected}")
    print(f"{len(runs) - failures} passed, {failures} failed")
    return 1 if failures else 0


sys.exit(main())
