"""The page makes of evidence what dcs makes of it, and finds fault with what dcs finds fault with."""

import json
import random

import made
from support import PROJECT, SAMPLES, compared

SEED = 20240905


def run(forms):
    page = forms.open()
    for sample, score in zip(SAMPLES, forms.scores(SAMPLES)):
        evidence = json.loads(sample.read_text())
        forms.expect(f"assessment of {sample.name}", page.evaluate("e => window.dcs.assess(e)", evidence), compared(score))
    page.context.close()
    bundled = json.loads((PROJECT / "Criteria/qd-4725-2022.json").read_text())
    full = json.loads((PROJECT / "Tests/Files/full.criteria.json").read_text())
    compare(forms, bundled, None, 700)
    compare(forms, full, forms.write("full.json", full).name, 150)
    for seed, options in enumerate([
        {"overall": "lowest-group"}, {"overall": "lowest-group", "binds": True, "level_count": 4},
        {"overall": "total"}, {"overall": "total", "binds": True, "group_count": 5}, {"overall": None},
        {"overall": "lowest-group", "stage_count": 12, "group_count": 1, "level_count": 2},
    ]):
        chance = random.Random(SEED + seed)
        one = made.criteria(chance, f"set{seed}", **options)
        compare(forms, one, forms.write(f"set{seed}.json", one).name, 120)


def compare(forms, criteria, file, count):
    """Compares what page and dcs make of so many files; of a third, with faults here and there."""
    chance = random.Random(f"{SEED} {criteria['id']}")
    evidence = [made.evidence(chance, criteria, errs=index % 3 == 0) for index in range(count)]
    paths = [forms.write(f"{criteria['id']}/{index}.json", one) for index, one in enumerate(evidence)]
    scores = forms.scores(paths, *(["--criteria", file] if file else []))
    page = forms.open(file)
    found = page.evaluate("all => all.map((one) => [window.dcs.assess(one), window.dcs.faults(one)])", evidence)
    page.context.close()
    sound = 0
    for path, score, (assessment, faults) in zip(paths, scores, found):
        if score:
            sound += 1
            forms.expect(f"assessment of {path}", assessment, compared(score))
        forms.expect(f"whether {path} has faults: {faults}", bool(faults), score is None)
    print(f"assessing {criteria['id']}: {count} files, {sound} of them without faults")
