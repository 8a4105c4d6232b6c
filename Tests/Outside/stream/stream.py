"""Checks the answers and the memory of `dcs score --stream`. Usage: stream.py DCS."""

import glob
import json
import random
import subprocess
import sys
import tempfile

DCS = sys.argv[1]
SAMPLES = sorted(glob.glob("Samples/*.evidence.json"))
MOST_MEMORY = 32 << 20
# Lines that are no evidence, and what is wrong with each first.
BAD = [
    (b"{", "json-syntax"), (b"{}{}", "json-syntax"), (b"\xef\xbb\xbf{}", "json-syntax"), (b"\xff", "encoding"),
    (b"[1 2]", "wrong-type"), (b"null", "wrong-type"), (b"{}", "missing-key"), (b"\0", "json-syntax"),
]
# A small program that starts another: what a program takes is counted from what the one that starts it takes on.
LAUNCHER = """
import os, subprocess, sys
_, status, usage = os.wait4(subprocess.Popen(sys.argv[1:], stdout=subprocess.DEVNULL).pid, 0)
assert status == 0, status
print(usage.ru_maxrss * (1 if sys.platform == "darwin" else 1024))
"""
BLANK = [b"", b" ", b"\r", b"\t \r"]


def schools():
    """The samples as lines, with what stands for the school's name, and what dcs says of each as a file."""
    for path in SAMPLES:
        with open(path, encoding="utf-8") as file:
            evidence = json.load(file)
        document = json.loads(subprocess.check_output([DCS, "score", "--format", "json", path]))
        evidence["school"]["name"] = document["school"]["name"] = "NAME"
        yield json.dumps(evidence, ensure_ascii=False).encode(), document


def check_answers(count):
    """Every line is answered in its order, as its file is."""
    random.seed(count)
    known = list(schools())
    expected = []
    with tempfile.NamedTemporaryFile() as file:
        for number in range(1, count + 1):
            kind = random.random()
            if kind < 0.1:
                line, code = random.choice(BAD)
                expected.append((number, code))
            elif kind < 0.2:
                line = random.choice(BLANK)
            else:
                line, document = random.choice(known)
                line = line.replace(b"NAME", b"%d" % number)
                expected.append((number, document))
            file.write(line + random.choice([b"\n", b"\r\n"]))
        file.flush()
        command = [DCS, "score", "--stream", "--format", "json", file.name]
        output = subprocess.check_output(command, stderr=subprocess.DEVNULL)
    answers = output.decode().split("\n")
    assert answers.pop() == "" and len(answers) == len(expected), (len(answers), len(expected))
    for answer, (number, wanted) in zip(answers, expected):
        answer = json.loads(answer)
        if isinstance(wanted, str):
            assert answer["line"] == number and answer["faults"][0]["line"] == number, answer
            assert answer["faults"][0]["code"] == wanted, (wanted, answer)
        else:
            assert answer["school"]["name"] == str(number), (number, answer)
            answer["school"]["name"] = "NAME"
            assert answer == wanted, (answer, wanted)
    print(f"{count} lines: {len(expected)} answers, each as it must be")


def memory(count, form):
    """The most memory that so many schools take, in bytes."""
    lines = [line for line, _ in schools()]
    with tempfile.NamedTemporaryFile() as file:
        for index in range(count):
            file.write(lines[index % len(lines)] + b"\n")
        file.flush()
        command = [DCS, "score", "--stream", "--format", form, file.name]
        return int(subprocess.check_output([sys.executable, "-c", LAUNCHER] + command))


check_answers(3_000)
for form in ["summary", "json"]:
    few, many = memory(2_000, form), memory(20_000, form)
    print(f"{form}: 2,000 schools take {few >> 10} KB, 20,000 take {many >> 10} KB")
    assert many <= MOST_MEMORY, "more than 32 MB"
    # The lines themselves are 120 MB more, and all that is made of them is a multiple of that.
    assert many <= few + (8 << 20), "memory grows with the lines"
