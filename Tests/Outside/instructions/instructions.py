#!/usr/bin/env python3
"""Holds the instructions of runs of dcs against the baseline: instructions.py DCS [--record]."""

import json
import pathlib
import platform
import subprocess
import sys

import baseline
import callgrind

FILE = pathlib.Path(__file__).with_name("baseline.txt")
ONE = "Samples/thcs-nguyen-trai.evidence.json"
ALL = " ".join(sorted(str(path) for path in pathlib.Path("Samples").glob("*.evidence.json")))
# The samples as lines, which stand in no file of their own.
STREAM = ".build/instructions.ndjson"
RUNS = [
    "--version",
    f"score --quiet {ONE}",
    f"score {ONE}",
    f"score --format json {ONE}",
    f"score --quiet {ALL}",
    "score --quiet Samples/thcs-nguyen-trai.evidence.csv",
    f"score --stream {STREAM}",
    f"score --stream --format json {STREAM}",
    f"validate {ONE}",
    "validate Criteria/qd-4725-2022.json",
    f"plan {ONE}",
    f"status --date 2025-03-01 {ONE}",
]


def head():
    """What the counts depend on besides dcs."""
    swift = subprocess.run(["swift", "--version"], capture_output=True, text=True, check=True).stdout.split("\n")[0]
    return [
        "Instructions of whole runs, and of the functions that take most of them, by",
        "Tests/Outside/run instructions -- --record",
        f"{swift.strip()}, glibc {platform.libc_ver()[1]}",
    ]


def main():
    lines = [json.dumps(json.loads(pathlib.Path(path).read_text("utf-8")), ensure_ascii=False) for path in ALL.split()]
    pathlib.Path(STREAM).write_text("".join(line + "\n" for line in lines * 20), encoding="utf-8")
    runs = {run: callgrind.count(sys.argv[1], run.split()) for run in RUNS}
    if sys.argv[2:] == ["--record"]:
        FILE.write_text(baseline.text(head(), runs), encoding="utf-8")
        return
    recorded = FILE.read_text(encoding="utf-8")
    grown, fallen = baseline.compare(runs, recorded)
    print("\n".join(grown + fallen + [f"{len(runs)} runs counted"]))
    if fallen:
        print("Record the fall, so that it stays: Tests/Outside/run instructions -- --record")
    if (grown or fallen) and baseline.read(recorded)[0] != head():
        print(f"The baseline is of {baseline.read(recorded)[0][-1]}; this is {head()[-1]}.")
    sys.exit(bool(grown))


main()
