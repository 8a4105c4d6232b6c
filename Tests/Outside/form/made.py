"""Indicator sets and evidence that are made up, the same ones for the same seed."""


def text(words):
    return {"vi": f"{words} ố", "en": words}


def points(random, most, step=25):
    """Points in hundredths that are not over a maximum."""
    return random.randrange(0, most + 1, step)


def number(hundredths):
    return hundredths // 100 if hundredths % 100 == 0 else hundredths / 100


def scale(random, most, count):
    """Thresholds of levels 2… that rise between 0 and a maximum in hundredths."""
    marks = sorted(random.sample(range(100, most, 25), count - 1))
    return {str(2 + index): {random.choice(["atLeast", "above"]): number(mark)} for index, mark in enumerate(marks)}


def rule(random, most, stages, binds):
    kind = random.choice(["council", "met", "proportion", "count", "percent", "standard"])
    if kind in ("count", "percent"):
        starts = [0] + sorted(random.sample(range(1, 100), 3))
        given = sorted(random.sample(range(0, most + 1, 5), 4))
        tiers = [{"from": start if kind == "count" else start + 0.25 * (start > 0), "points": number(value)}
                 for start, value in zip(starts, given)]
        made = {"kind": "tiers", "by": kind, "tiers": tiers}
    elif kind == "standard":
        some = random.sample(stages, random.randint(1, len(stages)))
        made = {"kind": kind, "atMost": {stage: random.randint(1, 5) for stage in some}, "unit": text("computers")}
    elif kind == "proportion":
        made = {"kind": kind, "part": text("those"), "whole": text("all")}
    else:
        made = {"kind": kind}
    if binds and kind not in ("council", "standard") and random.random() < 0.5:
        made["binding"] = True
    return made


def criteria(random, name, overall, stage_count=2, group_count=2, level_count=3, binds=False):
    """A set; `overall` is `lowest-group`, `total` or None for one without levels."""
    stages = [f"s{index}" if index else "1" for index in range(stage_count)]
    groups = []
    for group in range(group_count):
        own = [criterion(random, f"{group + 1}.{place}", stages, level_count, bool(overall), binds) for place in range(1, 6)]
        most = sum(round(one.get("maxPoints", 0) * 100) for one in own)
        made = {"id": str(group + 1), "title": text(f"Group {group + 1}"), "maxPoints": number(most), "criteria": own}
        if overall == "lowest-group":
            made["levels"] = scale(random, most, level_count)
        groups.append(made)
    made = {
        "format": "dcs-criteria/1", "id": name, "version": "1.0.0", "title": text("Set"), "issuer": text("Nobody"),
        "decision": {"number": "1/QĐ", "date": "2024-01-02"}, "stages": stages,
        "pointStep": random.choice([0.01, 0.25, 0.5, 1]), "groups": groups, "provenance": {"status": "local"},
    }
    if overall:
        made["levels"] = [{"level": level, "name": text(f"Level {level}")} for level in range(1, level_count + 1)]
        made["overall"] = {"rule": overall}
    if overall == "total":
        made["overall"]["levels"] = scale(random, sum(round(group["maxPoints"] * 100) for group in groups), level_count)
    return made


def criterion(random, identity, stages, level_count, has_levels, binds):
    made = {"id": identity, "title": text(f"Criterion {identity}")}
    if random.random() < 0.25 and has_levels:
        made |= {"kind": "mandatory", "whenUnmet": {"levelAtMost": random.randint(1, level_count)}}
        return made | row(random)
    if random.random() < 0.3:
        most = random.randrange(400, 2001, 25)
        return made | {"kind": "scored", "maxPoints": number(most), "rule": rule(random, most, stages, binds)} | row(random)
    items = []
    for place in range(1, random.randint(2, 5)):
        most = random.randrange(200, 2001, 25)
        own = {"id": f"{identity}.{place}", "title": text("Row"), "maxPoints": number(most)}
        items.append(own | {"rule": rule(random, most, stages, binds)} | row(random))
    most = sum(round(item["maxPoints"] * 100) for item in items)
    made |= {"kind": "scored", "maxPoints": number(most), "items": items}
    if has_levels and random.random() < 0.5:
        made["levels"] = scale(random, most, level_count)
    return made


def row(random):
    return {"evidence": {"required": random.random() < 0.6, "what": text("A list")}, "advice": text("Do it")}


def rows(made):
    """Every row that is answered, as (id, maximum in hundredths or None, rule)."""
    for group in made["groups"]:
        for one in group["criteria"]:
            for item in one.get("items", [one]):
                most = round(item["maxPoints"] * 100) if "maxPoints" in item else None
                yield item["id"], most, item.get("rule", {"kind": "council"})


def evidence(random, made, errs):
    """Evidence for a set: as the set wants it, or, where it errs, with faults here and there."""
    known = [stage if isinstance(stage, str) else stage["id"] for stage in made["stages"]]
    # In the order of the set, which is the order in which a page has them.
    taught = [known[index] for index in sorted(random.sample(range(len(known)), random.randint(1, len(known))))]
    answered, good = random.random(), random.random()
    answers = {
        identity: answer(random, most, one, known if errs else taught, good, errs and random.random() < 0.1)
        for identity, most, one in rows(made) if random.random() < answered
    }
    return {
        "format": "dcs-evidence/1", "criteria": made["id"], "schoolYear": "2024-2025",
        "school": {"name": "Trường Thử", "stages": taught}, "answers": answers,
    }


def answer(random, most, one, stages, good, errs):
    made = {}
    kind = one.get("by", one["kind"])
    if most is None:
        made["met"] = random.random() < good
    elif kind == "met" or errs:
        made["met"] = random.random() < good
    if kind in ("proportion", "percent") or errs:
        whole = random.choice([1, 3, 7, 45, 999_999_937, 1_000_000_000])
        made |= {"part": random.randint(0, whole + errs), "whole": whole}
    if kind == "count" or (errs and random.random() < 0.5):
        made["count"] = random.choice([0, 1, 5, 50, 99, 100, 1_000_000_000])
    if kind == "standard":
        made["byStage"] = {stage: {"learners": random.randint(0, 200), "units": random.randint(0, 60)} for stage in stages}
    needs = kind in ("council", "standard") or random.random() < 0.2
    if most is not None and needs and (errs or not one.get("binding")) and random.random() < 0.9:
        made["points"] = number(points(random, most + 300 * errs, 1) if random.random() > good else most)
    if errs and one.get("binding") and random.random() < 0.5:
        # Points that a decision fixes, without the facts that fix them.
        made = {key: value for key, value in made.items() if key == "points"}
    if random.random() < 0.7:
        made["documents"] = [{"title": "Kế hoạch", "number": f"{random.randint(1, 9)}/KH"}]
    if errs and random.random() < 0.3:
        made["note"] = random.choice(["#N/A", "Err:502", "Loading...", "\u200b", "NULL", "#1", "Đã ký"])
    if errs and random.random() < 0.3:
        made["documents"] = [{"title": "Kế hoạch", "number": random.choice(["#REF!", "\u2060", "N/A", "##", "#7"])}]
    if errs and random.random() < 0.3:
        made["documents"] = [{"title": "Kế hoạch", "date": random.choice(["2024-02-30", "2024-09-05"])}]
    return made
