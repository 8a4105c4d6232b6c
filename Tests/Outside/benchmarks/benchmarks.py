#!/usr/bin/env python3
"""Measures dcs beside other programs: benchmarks.py DCS WORK [PART…] [--schools N] [--rounds N]; `--help` names the parts.

In WORK are the empty program and the generated schools, as `run` makes them."""

import argparse
import os
import pathlib
import subprocess
import sys

HERE = pathlib.Path(__file__).parent
OUTSIDE = HERE.parent
sys.path += [str(OUTSIDE / "instructions"), str(OUTSIDE / "schools")]

import callgrind  # noqa: E402
import generate  # noqa: E402
import measure  # noqa: E402
from measure import in_turn, median, ratio, table  # noqa: E402
from schools import Schools  # noqa: E402

SET = "Criteria/qd-4725-2022.json"
ONE = "Samples/thcs-nguyen-trai.evidence.json"


def stream(words):
    """A stream of schools, against what scores them as well, and what reads them alone."""
    own = [words.dcs, "score", "--stream", "--format", "summary"], words.schools
    others = scorers(words)
    ours = measure.output(*own)
    for name, other in others.items():
        if "alone" not in name and measure.output(*other) != ours:
            sys.exit(f"{name} gives other results than dcs")
    print(f"{words.count:,} schools of {words.size:,} bytes, all with the same results")
    rows = [("", "dcs", "other", "times", "CPU, dcs", "other", "times", "MB, dcs", "other", "rounds")]
    for name, other in others.items():
        # What is slow gets fewer rounds, over as many schools.
        rounds = max(words.rounds // 3, 2) if name == "jq" else words.rounds
        a, b = in_turn(own, other, rounds)
        cells = [name]
        for what in ("wall", "cpu"):
            cells += [f"{median(a, what):.2f} s", f"{median(b, what):.2f} s", f"{ratio(a, b, what):.1f}"]
        rows.append((*cells, f"{median(a, 'peak'):.0f}", f"{median(b, 'peak'):.0f}", str(rounds)))
    table(rows)


def scorers(words):
    python = [sys.executable, "-B"]
    return {
        "Python with orjson": ([*python, str(OUTSIDE / "schools/orjson_score.py"), SET], words.schools),
        "Python with msgspec": ([*python, str(OUTSIDE / "schools/msgspec_score.py"), SET], words.schools),
        "jq": (["jq", "-n", "-r", "-f", str(HERE / "score.jq"), "--slurpfile", "criteria", SET], words.schools),
        "DuckDB, reading alone": ([*python, str(HERE / "duckdb_read.py"), SET, words.schools], None),
    }


def cores(words):
    """The same stream on one core and on all."""
    rows = [("", "one core", "all cores", "times")]
    for form in ("summary", "json"):
        command = [words.dcs, "score", "--stream", "--format", form]
        a, b = in_turn((command, words.schools), (["taskset", "-c", "0", *command], words.schools), words.rounds)
        rows.append((form, f"{median(b, 'wall'):.2f} s", f"{median(a, 'wall'):.2f} s", f"{ratio(a, b, 'wall'):.2f}"))
    print(f"dcs score --stream on {os.cpu_count()} cores against one")
    table(rows)


def memory(words):
    """The peak memory of a stream that comes through a pipe, and of one that is ten times as long."""
    floor = measure.run(["true"]).peak
    print(f"Peak memory of dcs score --stream; no figure can be below {floor:.0f} MB, which this script has itself")
    rows = [("schools", "summary", "json")]
    for times in (1, 10):
        peaks = [peak_of_pipe(words, form, times) for form in ("summary", "json")]
        rows.append((f"{words.count * times:,}", *(f"{peak:.1f} MB" for peak in peaks)))
    table(rows)


def peak_of_pipe(words, form, times):
    with subprocess.Popen(["cat", *[words.schools] * times], stdout=subprocess.PIPE) as cat:
        return measure.run([words.dcs, "score", "--stream", "--format", form], f"/dev/fd/{cat.stdout.fileno()}").peak


def one(words):
    """A school, against an empty program: what any program takes to start, with the system's libraries apart and in it."""
    for name, what in [("empty", "an empty static program"), ("whole", "one that is wholly linked, as dcs is")]:
        one_against(f"{words.work}/{name}", what, words)


def one_against(empty, what, words):
    a, b = in_turn(([words.dcs, "score", ONE],), ([empty],), words.rounds * 30)
    counts = [sum(callgrind.count(program, options).values()) for program, options in [(words.dcs, ["score", ONE]), (empty, [])]]
    print(f"dcs score of one school against {what}")
    table([
        ("", "dcs", "empty", "times"),
        ("wall", *(f"{median(each, 'wall') * 1000:.2f} ms" for each in (a, b)), f"{1 / ratio(a, b, 'wall'):.2f}"),
        ("instructions", *(f"{count:,}" for count in counts), f"{counts[0] / counts[1]:.2f}"),
    ])


def validate(words):
    """Many files, against a validator of JSON Schema."""
    subprocess.run([sys.executable, "-B", str(OUTSIDE / "validate-speed/validate.py"), words.dcs, str(words.rounds * 4)], check=True)
    print()


def volume(words):
    """Instructions a byte, of JSON alone and of reading and scoring; this builds a program of its own."""
    schools = Schools(SET, seed=1)
    file = pathlib.Path(words.work, "one-line.evidence.json").resolve()
    file.write_text(generate.compact(schools.school(1)), encoding="utf-8")
    samples = sorted(str(path.resolve()) for path in pathlib.Path("Samples").glob("*.evidence.json"))
    subprocess.run([str(OUTSIDE / "volume/run"), *samples, str(file)], check=True)


PARTS = {part.__name__: part for part in (stream, cores, memory, one, validate, volume)}


def main():
    parser = argparse.ArgumentParser(prog="Tests/Outside/run benchmarks --", formatter_class=argparse.RawDescriptionHelpFormatter,
                                     epilog="\n".join(f"{name:10} {part.__doc__}" for name, part in PARTS.items()))
    parser.add_argument("dcs", help=argparse.SUPPRESS)
    parser.add_argument("work", help=argparse.SUPPRESS)
    parser.add_argument("parts", nargs="*", metavar="PART", choices=[*PARTS, []], help="all without any")
    parser.add_argument("--schools", type=int, default=30_000, dest="count", help="in a stream (30000)")
    parser.add_argument("--rounds", type=int, default=9, help="how often each pair runs; some parts take more, jq fewer (9)")
    words = parser.parse_args()
    words.schools = f"{words.work}/{words.count}.ndjson"
    parts = words.parts or list(PARTS)
    if {"stream", "cores", "memory"} & set(parts) and not os.path.exists(words.schools):
        with open(f"{words.schools}.part", "wb") as file:
            generate = [sys.executable, "-B", str(OUTSIDE / "schools/generate.py"), str(words.count)]
            subprocess.run(generate, stdout=file, check=True)
        os.rename(file.name, words.schools)
    if os.path.exists(words.schools):
        words.size = os.path.getsize(words.schools) // words.count
    for name in parts:
        print(f"== {name}", flush=True)
        PARTS[name](words)


main()
