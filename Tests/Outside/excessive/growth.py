"""Doubles what files hold, collection by collection, and holds every command against it: growth.py DCS [SIZE…].

Where twice as much costs more than three times the processor's time or memory, something grows faster than its input.
With sizes, the seconds and megabytes of each are printed instead. SIZE in the environment is the smaller of the two sizes
else; ONLY in the environment is a part of the names of the
cases that are run."""

import multiprocessing
import os
import subprocess
import sys
import tempfile

from growing import CASES
from made import text

DCS = os.path.abspath(sys.argv[1])
SIZES = [int(size) for size in sys.argv[2:]]
USUAL_SIZE = int(os.environ.get("SIZE", "10000"))
USUAL_SIZES = [USUAL_SIZE, 2 * USUAL_SIZE]
MOST_TIMES = 3
# What is less is noise: seconds, and megabytes.
LEAST_SECONDS, LEAST_MEGABYTES = 0.2, 50
TRIES = 4
# After so many seconds of a processor's time a command is ended.
LIMIT = int(os.environ.get("LIMIT", "60"))


def write(folder, case, size):
    """Makes the files in a process of its own: what this one takes in memory would count as its children's."""
    os.mkdir(folder)
    child = os.fork()
    if child == 0:
        for name, content in case.files(size).items():
            with open(os.path.join(folder, name), "w", encoding="utf-8") as file:
                file.write(text(content))
        os._exit(0)
    if os.waitpid(child, 0)[1] != 0:
        raise SystemExit("a file could not be made")


def cost(folder, command, code):
    """The seconds of a processor's time and the megabytes that a command takes."""
    with open(os.path.join(folder, "said"), "wb+") as said:
        words = ["bash", "-c", f'ulimit -t {LIMIT}; exec "$@"', "-", DCS, *command.split()]
        process = subprocess.Popen(words, cwd=folder, stdin=subprocess.DEVNULL, stdout=said, stderr=said)
        _, status, usage = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
        said.seek(0)
        start = said.read(300).decode(errors="replace")
    if process.returncode in (-24, -9):
        return float("inf"), usage.ru_maxrss / 1024
    if process.returncode != code:
        raise AssertionError(f"ended with {process.returncode}, not {code}: {start}")
    return usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024


def grows(costs):
    (first, little), (second, much) = costs
    return second > MOST_TIMES * max(first, LEAST_SECONDS) or much > MOST_TIMES * max(little, LEAST_MEGABYTES)


def costs_of(folders, command, code):
    """What a command takes for each size; where that looks too much, the least of several tries, as whatever else the
    machine does can only make it look worse."""
    costs = [cost(folder, command, code) for folder in folders]
    for _ in range(TRIES - 1):
        if SIZES or not grows(costs):
            break
        again = [cost(folder, command, code) for folder in folders]
        costs = [tuple(map(min, *pair)) for pair in zip(costs, again)]
    return costs


def check(name):
    """Runs a case: how many commands passed, and what is said of the others."""
    passed, said = 0, []
    with tempfile.TemporaryDirectory() as base:
        folders = [os.path.join(base, str(size)) for size in SIZES or USUAL_SIZES]
        for folder, size in zip(folders, SIZES or USUAL_SIZES):
            write(folder, CASES[name], size)
        for command, code in CASES[name].commands:
            try:
                costs = costs_of(folders, command, code)
            except AssertionError as error:
                said.append(f"{name}: dcs {command} {error}")
                continue
            shown = ", ".join(f"{seconds:.2f} s {megabytes:.0f} MB" for seconds, megabytes in costs)
            if SIZES:
                said.append(f"{name}: dcs {command}: {shown}")
            elif grows(costs):
                said.append(f"{name}: dcs {command} grows too fast: {shown}")
            else:
                passed += 1
    return passed, said


if __name__ == "__main__":
    names = [name for name in CASES if os.environ.get("ONLY", "") in name]
    passed = failed = 0
    with multiprocessing.Pool(int(os.environ.get("JOBS", os.cpu_count() or 1)), maxtasksperchild=1) as pool:
        for count, said in pool.imap(check, names):
            passed += count
            failed += len(said)
            for line in said:
                print(line, flush=True)
    print(f"{passed} passed, {failed} failed")
    sys.exit(failed > 0)
