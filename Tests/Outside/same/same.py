#!/usr/bin/env python3
"""Holds two builds of dcs against each other: same.py OLD NEW [COUNT [SEED]].

Both get the same words and the same files, samples and COUNT generated ones, half of them damaged; what they print, how
they end and the files that they mend must be the same byte for byte. At the first differences it says what was done."""

import concurrent.futures
import itertools
import pathlib
import shutil
import sys
import tempfile

from runs import Run, differences
from subjects import PROJECT, batches

LANGUAGES = [["--lang", "vi"], ["--lang", "en"]]
# Of many files at once.
SCORING = ["score --quiet", "score", "score --format json"]
VALIDATING = ["validate", "validate --format json"]
# Of one file; every twentieth has these.
ALONE = ["plan", "plan --format json", "status --date 2025-03-01", "status --date 2025-03-01 --format json",
         "evidence convert --format csv", "evidence convert --format json", "council --from", "score --format markdown",
         "migrate --to Tests/Files/full.criteria.json", "validate --format sarif"]
SAMPLED = 20


def runs(batch):
    """What is asked about a batch and leaves its files as they are."""
    for language in LANGUAGES:
        for words in VALIDATING + (SCORING if batch.is_evidence else []):
            yield Run(words.split(), batch.files, batch.words + language)
        for file in batch.files[::SAMPLED]:
            for words in ALONE if batch.is_evidence else batch.alone:
                yield Run(words.split(), [file], batch.words + language)
            yield Run(["validate"], ["-"], batch.words + language, given=file)


def tell(number, found):
    print(f"\n{number}. {found.command}")
    for what, old, new in found.parts:
        print(f"  {what}\n    old: {old}\n    new: {new}")


def compare(asked, programs, folders):
    """How many runs there were, and how many differed; after five that do there are no more."""
    total, different = 0, 0
    with concurrent.futures.ThreadPoolExecutor(2) as pool:
        for found in pool.map(lambda run: differences(run, programs, folders), asked):
            total += 1
            if found:
                different += 1
                tell(different, found)
            if different == 5:
                pool.shutdown(cancel_futures=True)
                break
    return total, different


def main():
    old, new = (str(pathlib.Path(word).resolve()) for word in sys.argv[1:3])
    count = int(sys.argv[3]) if len(sys.argv) > 3 else 10_000
    seed = int(sys.argv[4]) if len(sys.argv) > 4 else 1
    with tempfile.TemporaryDirectory() as work:
        # Each build has its own copy, as it may mend files, and names them alike.
        folders = [pathlib.Path(work, name) for name in ("old", "new")]
        for part in ("Samples", "Criteria", "Tests/Files"):
            shutil.copytree(PROJECT / part, folders[0] / part)
        made = list(batches(folders[0], count, seed))
        shutil.copytree(folders[0], folders[1])
        files = sum(len(batch.files) for batch in made)
        asked = itertools.chain.from_iterable(runs(batch) for batch in made)
        total, different = compare(asked, (old, new), folders)
        # At last, as it changes the files.
        if not different:
            mends = (Run(["validate", "--fix"], batch.files, batch.words, mends=True) for batch in made)
            more, different = compare(mends, (old, new), folders)
            total += more
    if different:
        sys.exit(f"\n{different} of {total} runs differ")
    print(f"{total} runs over {files} files: all the same")


main()
