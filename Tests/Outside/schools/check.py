#!/usr/bin/env python3
"""Holds dcs against generated schools: check.py DCS COUNT.

Schools that are as they should be have no errors and the results that two scorers in Python give them; every kind of
damage that can be done to one is told."""

import collections
import json
import pathlib
import random
import subprocess
import sys
import tempfile

import damage
import generate
from schools import Schools

HERE = pathlib.Path(__file__).parent
SETS = [generate.PROJECT / "Criteria/qd-4725-2022.json", generate.PROJECT / "Tests/Files/full.criteria.json"]
SCORERS = ["orjson_score.py", "msgspec_score.py"]
# Another way to write the same, and more of what may be.
HARMLESS = {"all-escaped", "many-documents"}


def dcs(*words):
    run = subprocess.run([sys.argv[1], *words], capture_output=True, text=True)
    if run.returncode not in (0, 1):
        sys.exit(f"dcs {' '.join(words[:3])} … ended with {run.returncode}: {run.stderr[:500]}")
    return run.stdout


def scored_alike(criteria, count, folder):
    """Whether dcs and the scorers give the same lines; what differs first is told."""
    schools = Schools(criteria, seed=1)
    made = [schools.school(number) for number in range(count)]
    names = []
    for number, evidence in enumerate(made):
        names.append(str(folder / f"{number:05}.json"))
        pathlib.Path(names[-1]).write_text(generate.indented(evidence), encoding="utf-8")
    own = dcs("score", "--quiet", "--criteria", str(criteria), *names).splitlines()
    stream = "".join(generate.compact(evidence) + "\n" for evidence in made).encode()
    alike = len(own) == count
    for scorer in SCORERS:
        command = [sys.executable, "-B", HERE / scorer, criteria]
        others = subprocess.run(command, input=stream, stdout=subprocess.PIPE, check=True).stdout.decode().splitlines()
        different = [pair for pair in zip(own, others, strict=True) if pair[0] != pair[1]]
        alike = alike and not different
        levels = {level: sum(line.startswith(level) for line in others) for level in sorted({line[0] for line in others})}
        print(f"{criteria.name}, {scorer}: {count - len(different)} of {count} schools alike, so many by level: {levels}")
        for line, other in different[:3]:
            print(f"  dcs:     {line}\n  {scorer}: {other}")
    checked = json.loads(dcs("validate", "--format", "json", "--criteria", str(criteria), str(folder)))
    return alike and not errors_of(checked)


def errors_of(checked):
    errors = [fault for fault in checked["faults"] if fault["severity"] == "error"]
    for fault in errors[:3]:
        print(f"  {fault['file']} has an error: {fault['message']}")
    return errors


def damage_told(folder):
    """Whether some file of each kind of damage has a fault that the whole file does not have."""
    schools = Schools(SETS[0], seed=2)
    for kind in damage.KINDS:
        for number in range(12):
            draw = random.Random(f"{kind}/{number}")
            evidence = schools.school(number)
            (folder / f"whole.{number}.json").write_text(generate.indented(evidence), encoding="utf-8")
            content = damage.one(draw, evidence, generate.indented, kind)
            (folder / f"{kind}.{number}.json").write_bytes(content)
    checked = json.loads(dcs("validate", "--format", "json", "--kind", "evidence", str(folder)))
    faults = collections.defaultdict(list)
    for fault in checked["faults"]:
        faults[pathlib.Path(fault["file"]).stem].append(fault["message"])
    untold = [
        kind
        for kind in damage.KINDS
        if all(faults[f"{kind}.{number}"] == faults[f"whole.{number}"] for number in range(12)) and kind not in HARMLESS]
    print(f"{len(damage.KINDS)} kinds of damage, not told: {', '.join(untold) or 'none'}")
    return not untold


with tempfile.TemporaryDirectory() as work:
    folders = [pathlib.Path(work, name) for name in ("first", "second", "damaged")]
    for each in folders:
        each.mkdir()
    results = [scored_alike(criteria, int(sys.argv[2]), folder) for criteria, folder in zip(SETS, folders)]
    results.append(damage_told(folders[2]))
sys.exit(not all(results))
