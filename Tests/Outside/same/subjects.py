"""The files over which two builds are held against each other, in batches that one process gets."""

import pathlib
import random
import sys
from dataclasses import dataclass, field, replace

PROJECT = pathlib.Path(__file__).resolve().parents[3]
sys.path.insert(0, str(PROJECT / "Tests/Outside/schools"))

import generate  # noqa: E402
from damaged_bytes import BYTES  # noqa: E402
from damaged_text import TEXT  # noqa: E402
from schools import Schools  # noqa: E402

BATCH = 200
SETS = {"Criteria/qd-4725-2022.json": 0.8, "Tests/Files/full.criteria.json": 0.2}
FULL = ["--criteria", "Tests/Files/full.criteria.json"]


@dataclass
class Batch:
    files: list
    # What says which set they are for.
    words: list = field(default_factory=list)
    is_evidence: bool = True
    # What is asked of one of them, where it is no evidence.
    alone: list = field(default_factory=list)


def batches(folder, count, seed):
    """Samples as they are, generated evidence, and what else dcs reads, damaged; one file in ten is of the last."""
    yield Batch(found(folder, "Samples", "*.evidence.*") + found(folder, "Samples/faults", "*.evidence.json"))
    yield Batch(found(folder, "Tests/Files", "*.evidence.json"), FULL)
    others = found(folder, "Criteria", "*.json") + found(folder, "Samples/faults", "*.criteria.json") + ["Samples"]
    yield Batch(others + found(folder, "Samples", "*.council.json") + found(folder, "Tests/Files", "*"), is_evidence=False)
    for criteria, share in SETS.items():
        schools = Schools(PROJECT / criteria, seed)
        yield from of_evidence(folder, schools, ["--criteria", criteria], int(count * 0.9 * share))
    yield from of_others(folder, max(count // 10, 40), seed)


def found(folder, part, pattern):
    return [str(path.relative_to(folder)) for path in sorted((folder / part).glob(pattern))]


def of_evidence(folder, schools, words, count):
    made = generate.files(schools, range(count), 0.5, generate.indented)
    named = ((f"{name}.evidence.json", content) for name, content in made)
    for files in written(folder, f"made/{schools.criteria['id']}", named):
        yield Batch(files, words)


# What else there is, with what is asked of it alone; a table is evidence.
SHOW = ["criteria show --criteria", "criteria unconfirmed --criteria", "criteria diff Criteria/qd-4725-2022.json"]
OTHERS = {
    "Criteria/qd-4725-2022.json": Batch([], [], False, SHOW),
    "Tests/Files/full.criteria.json": Batch([], [], False, SHOW),
    "Tests/Files/full.council.json": Batch([], FULL, False, ["validate --kind council"]),
    "Tests/Files/full.result.json": Batch([], FULL, False, ["verify", "verify --format json"]),
    "Samples/thcs-nguyen-trai.evidence.csv": Batch([], []),
}


def of_others(folder, count, seed):
    for path, batch in OTHERS.items():
        whole = (PROJECT / path).read_bytes()
        named = damaged(pathlib.Path(path), whole, count // len(OTHERS), seed)
        for files in written(folder, f"made/{pathlib.Path(path).name}", named):
            yield replace(batch, files=files)


def damaged(path, whole, count, seed):
    for number in range(count):
        draw = random.Random(f"{path.name}/{seed}/{number}")
        texts, raws = draw.sample(sorted(TEXT), draw.choice([0, 1, 1, 2, 3])), draw.sample(sorted(BYTES), draw.choice([0, 0, 1]))
        content = whole.decode()
        for kind in texts:
            content = TEXT[kind](draw, content)
        content = content.encode("utf-8", "surrogatepass")
        for kind in raws:
            content = BYTES[kind](draw, content)
        yield f"{number:05}.{'+'.join(texts + raws) or 'whole'}.{'.'.join(path.name.split('.')[1:])}", content


def written(folder, part, named):
    """Writes files into folders of a batch's size; the names of each batch."""
    files = []
    for number, (name, content) in enumerate(named):
        path = folder / part / f"{number // BATCH:03}" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)
        files.append(str(path.relative_to(folder)))
        if len(files) == BATCH:
            yield files
            files = []
    if files:
        yield files
