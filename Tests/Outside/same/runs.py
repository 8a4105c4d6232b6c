"""Runs two builds with the same words, and says where what they do differs."""

import subprocess
from dataclasses import dataclass


@dataclass
class Run:
    words: list
    files: list
    # What comes behind the files.
    options: list
    # The file that comes on standard input.
    given: str | None = None
    # Whether files are changed; those are compared then.
    mends: bool = False


@dataclass
class Difference:
    command: str
    # What differs, with each build's part of it.
    parts: list


def outcome(run, program, folder):
    """What a build prints and how it ends, and the files that it may have changed."""
    content = (folder / run.given).read_bytes() if run.given else b""
    try:
        done = subprocess.run([program, *run.words, *run.files, *run.options], cwd=folder, input=content, capture_output=True, timeout=300)
        if done.returncode == 2:
            raise ValueError(f"wrong use in this script: {done.stderr.decode()}")
        made = {"exit code": str(done.returncode).encode(), "standard output": done.stdout, "standard error": done.stderr}
    except subprocess.TimeoutExpired:
        made = {"exit code": b"none within 300 s"}
    if run.mends:
        made |= {f"the file {file}": (folder / file).read_bytes() for file in run.files if (folder / file).is_file()}
    return made


def differences(run, programs, folders):
    """Where the two differ, if they do: with the first file for which they do so alone, if there is one."""
    old, new = (outcome(run, program, folder) for program, folder in zip(programs, folders))
    if old == new:
        return None
    # Files that are mended are not as they were.
    if len(run.files) > 1 and not run.mends:
        for file in run.files:
            found = differences(Run(run.words, [file], run.options), programs, folders)
            if found:
                return found
    parts = [(what, *first_difference(old.get(what, b""), new.get(what, b""))) for what in old | new if old.get(what) != new.get(what)]
    files = run.files if len(run.files) < 4 else [f"… ({len(run.files)} files)"]
    command = " ".join(["dcs", *run.words, *files, *run.options] + (["<", run.given] if run.given else []))
    return Difference(command, parts)


def first_difference(old, new):
    """The first lines that differ, each from a little before the place, or that there is none."""
    ours, theirs = old.split(b"\n"), new.split(b"\n")
    number = next((n for n, pair in enumerate(zip(ours, theirs)) if pair[0] != pair[1]), min(len(ours), len(theirs)))
    line, other = (lines[number] if number < len(lines) else None for lines in (ours, theirs))
    start = next((n for n, pair in enumerate(zip(line or b"", other or b"")) if pair[0] != pair[1]), 0)
    start = max(start - 60, 0)
    return [shown(number, line, start), shown(number, other, start)]


def shown(number, line, start):
    if line is None:
        return "has ended"
    return f"line {number + 1}: {line[start:start + 160].decode(errors='backslashreplace')!r}"
