#!/usr/bin/env python3
"""Times `dcs validate` beside `jsonschema validate --fast` (PyPI: sourcemeta-jsonschema, a native program) over the same
criteria files and Criteria/schema/criteria.schema.json, as whole processes in turn: validate.py DCS [ROUNDS]."""

import importlib.util
import json
import os
import pathlib
import platform
import statistics
import subprocess
import sys
import tempfile
import time

project = pathlib.Path(__file__).resolve().parents[3]
dcs = sys.argv[1]
rounds = int(sys.argv[2]) if len(sys.argv) > 2 else 40


def text(vi, en):
    return {"vi": vi, "en": en}


def criteria(number):
    """A set of two groups with three items each, about 6 KB."""
    groups = []
    for group in ("1", "2"):
        items = [
            {
                "id": f"{group}.2.{item}",
                "title": text(f"Mục {number}-{group}.2.{item} về học liệu số", f"Item {item} on digital content"),
                "maxPoints": 30,
                "rule": {"kind": "met"},
                "evidence": {"required": True, "what": text("Danh mục, đường dẫn", "A list, a link")},
                "advice": text("Lập danh mục.", "Keep a list."),
            }
            for item in range(1, 4)
        ]
        condition = {
            "id": f"{group}.1",
            "title": text("Có kế hoạch", "A plan"),
            "kind": "mandatory",
            "whenUnmet": {"levelAtMost": 1},
            "evidence": {"required": True, "what": text("Kế hoạch", "The plan")},
        }
        scored = {
            "id": f"{group}.2",
            "title": text("Học liệu số", "Digital content"),
            "kind": "scored",
            "maxPoints": 90,
            "items": items,
        }
        groups.append(
            {
                "id": group,
                "title": text(f"Nhóm {group}", f"Group {group}"),
                "maxPoints": 90,
                "levels": {"2": {"atLeast": 50}, "3": {"above": 75}},
                "criteria": [condition, scored],
            }
        )
    return {
        "format": "dcs-criteria/1",
        "id": f"set-{number}",
        "version": "1.0.0",
        "title": text(f"Bộ chỉ số {number}", f"Set {number}"),
        "issuer": text("Không ai", "Nobody"),
        "decision": {"number": f"{number}/QĐ", "date": "2024-01-02"},
        "stages": ["tieu-hoc", "thcs"],
        "sources": {"luat": {"title": "Luật"}},
        "levels": [{"level": n, "name": text(f"Mức {n}", f"Level {n}")} for n in (1, 2, 3)],
        "provenance": {"status": "reported", "source": "luat"},
        "overall": {"rule": "lowest-group"},
        "groups": groups,
        "signOff": {"leastMembers": 3, "approval": "majority"},
    }


def run(command):
    """Seconds, those of processors, and the most memory in KB, of a whole process."""
    start = time.perf_counter()
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    _, status, usage = os.wait4(process.pid, 0)
    seconds = time.perf_counter() - start
    if status:
        sys.exit(f"failed: {' '.join(command[:4])} …")
    return seconds, usage.ru_utime + usage.ru_stime, usage.ru_maxrss


def compare(title, ours, theirs):
    pairs = [(run(ours), run(theirs)) for _ in range(rounds + 3)][3:]
    print(f"{title}:")
    for part, name in enumerate(["wall", "CPU"]):
        own, other = ([pair[side][part] * 1000 for pair in pairs] for side in (0, 1))
        ratio = statistics.median(a / b for a, b in zip(own, other))
        times = f"dcs {statistics.median(own):.1f} ms, jsonschema {statistics.median(other):.1f} ms"
        print(f"  {name}: {times}, ratio {ratio:.2f}")
    memory = [max(pair[side][2] for pair in pairs) // 1024 for side in (0, 1)]
    print(f"  memory: dcs {memory[0]} MB, jsonschema {memory[1]} MB")


def native_jsonschema():
    """The program itself: the package's own command starts Python first, which would not be fair."""
    spec = importlib.util.find_spec("sourcemeta_jsonschema")
    if spec is None:
        sys.exit("needs the package sourcemeta-jsonschema")
    machine = {"aarch64": "arm64"}.get(platform.machine(), platform.machine())
    return str(pathlib.Path(spec.origin).parent / f"jsonschema-{platform.system().lower()}-{machine}")


schema = str(project / "Criteria/schema/criteria.schema.json")

with tempfile.TemporaryDirectory() as folder:
    for number in range(10_000):
        part = pathlib.Path(folder, "all" if number >= 1_000 else "some")
        part.mkdir(exist_ok=True)
        (part / f"{number:05}.json").write_text(json.dumps(criteria(number), ensure_ascii=False, indent=2))
    some = str(pathlib.Path(folder, "some"))
    one = str(pathlib.Path(some, "00000.json"))
    print(f"{os.path.getsize(one)} bytes a file, {rounds} rounds, medians")
    theirs = [native_jsonschema(), "validate", "--fast", schema]
    compare("one file", [dcs, "validate", one], theirs + [one])
    compare("1,000 files", [dcs, "validate", some], theirs + [some])
    for name in ("some", "all"):
        seconds, _, memory = run([dcs, "validate", str(pathlib.Path(folder, name))])
        print(f"dcs on {'1,000' if name == 'some' else '9,000'} files: {seconds * 1000:.0f} ms, {memory / 1024:.1f} MB")
