"""Whole processes, measured in turn: A B A B …, so that what else the machine does comes to both."""

import os
import statistics
import subprocess
import sys
import time
from dataclasses import dataclass


@dataclass
class Sample:
    wall: float
    cpu: float
    # The most memory, in MB. A process starts as a copy of this one, so that it is never less than what this one has.
    peak: float


def run(command, given=None):
    """Runs a command with a file as its standard input; without one, with nothing."""
    with open(given or os.devnull, "rb") as standard_input:
        start = time.perf_counter()
        process = subprocess.Popen(command, stdin=standard_input, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)
        said = process.stderr.read()
        _, status, usage = os.wait4(process.pid, 0)
        wall = time.perf_counter() - start
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode:
        sys.exit(f"{' '.join(command[:4])} … ended with {process.returncode}: {said.decode(errors='replace')[:500]}")
    return Sample(wall, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024)


def output(command, given=None):
    with open(given or os.devnull, "rb") as standard_input:
        return subprocess.run(command, stdin=standard_input, stdout=subprocess.PIPE, check=True).stdout


def in_turn(ours, theirs, rounds):
    """Samples of two, each a command with its standard input; the first round is for the caches and not counted."""
    pairs = [(run(*ours), run(*theirs)) for _ in range(rounds + 1)][1:]
    return [pair[0] for pair in pairs], [pair[1] for pair in pairs]


def median(samples, what):
    return statistics.median(getattr(sample, what) for sample in samples)


def ratio(ours, theirs, what):
    """The median of the pairs' ratios: how many times theirs is ours."""
    return statistics.median(getattr(b, what) / getattr(a, what) for a, b in zip(ours, theirs))


def table(rows):
    """Rows of cells in columns; the first row is the head."""
    widths = [max(len(row[column]) for row in rows) for column in range(len(rows[0]))]
    for row in rows:
        first, *others = zip(row, widths)
        print(f"  {first[0]:<{first[1]}}" + "".join(f"  {cell:>{width}}" for cell, width in others))
    print(flush=True)
