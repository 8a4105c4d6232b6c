#!/usr/bin/env python3
"""Writes evidence files of generated schools: generate.py COUNT [--folder FOLDER] [--damaged SHARE] …

Without a folder they come one a line on standard output, compact; in a folder, each is a file of its own, indented as
people see them. The same words give the same bytes; damaged ones may differ by Python's Unicode. A damaged file's name
says what was done to it."""

import argparse
import json
import pathlib
import random
import sys

import damage
from schools import Schools

PROJECT = pathlib.Path(__file__).resolve().parents[3]


def options():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("count", type=int)
    parser.add_argument("--folder", type=pathlib.Path)
    parser.add_argument("--damaged", type=float, default=0, metavar="SHARE", help="which share of them, such as 0.5")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--first", type=int, default=0, metavar="N", help="the number of the first school")
    parser.add_argument("--criteria", type=pathlib.Path, default=PROJECT / "Criteria/qd-4725-2022.json")
    return parser.parse_args()


def compact(evidence):
    return json.dumps(evidence, ensure_ascii=False, separators=(",", ":"))


def indented(evidence):
    return json.dumps(evidence, ensure_ascii=False, indent=2) + "\n"


def files(schools, numbers, share, text):
    """Each school's name and bytes."""
    for number in numbers:
        draw = random.Random(f"{schools.seed}/{number}/damage")
        evidence = schools.school(number)
        if draw.random() >= share:
            yield f"{number:06}", text(evidence).encode()
            continue
        kinds, damaged = damage.damage(draw, evidence, text)
        yield f"{number:06}.{'+'.join(kinds)}", damaged


def main():
    words = options()
    schools = Schools(words.criteria, words.seed)
    numbers = range(words.first, words.first + words.count)
    if words.folder:
        words.folder.mkdir(parents=True, exist_ok=True)
        for name, content in files(schools, numbers, words.damaged, indented):
            (words.folder / f"{name}.evidence.json").write_bytes(content)
    else:
        for _, content in files(schools, numbers, words.damaged, compact):
            sys.stdout.buffer.write(content.replace(b"\n", b" ") + b"\n")


if __name__ == "__main__":
    main()
