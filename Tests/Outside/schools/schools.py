"""Makes evidence files of schools that could be: the same for the same set, seed and number, whatever else is made."""

import datetime
import json
import random

from phrases import ENDINGS, FAMILY, GIVEN, KINDS, NOTES, OFFICIAL, PAGES, PLACES, PROVINCES


class Schools:
    """A set of criteria, of which schools can be made by their numbers."""

    def __init__(self, path, seed):
        with open(path, encoding="utf-8") as file:
            self.criteria = json.load(file)
        self.seed = seed
        self.rows = list(rows(self.criteria))
        self.stages = [stage if isinstance(stage, str) else stage["id"] for stage in self.criteria["stages"]]
        self.step = self.criteria.get("pointStep", 0.5)

    def school(self, number):
        draw = random.Random(f"{self.seed}/{number}")
        place = Place(draw, self.stages)
        # Every seventieth school has not begun; some leave more of the rows open than others.
        begun = draw.random() > 1 / 70
        diligence = 0.75 + 0.27 * draw.random()
        answers = {}
        for row in self.rows if begun else []:
            if place.is_perfect:
                answers[row["id"]] = best_answer(draw, row, place)
            elif draw.random() < diligence:
                answers[row["id"]] = answer(draw, row, place, self.step)
        return {
            "format": "dcs-evidence/1",
            "criteria": self.criteria["id"],
            "schoolYear": place.year,
            "school": place.json,
            "answers": answers,
        }


def rows(criteria):
    """What is answered: mandatory criteria, and items; a criterion without items is its own item."""
    for group in criteria["groups"]:
        for criterion in group["criteria"]:
            yield from criterion.get("items") or [criterion]


class Place:
    """What one school's answers have in common."""

    def __init__(self, draw, stages):
        kinds = [kind for kind in KINDS if set(kind[0]) <= set(stages)] or [(tuple(stages), "Trường", "TR")]
        self.stages, kind, short = draw.choice(kinds)
        name = f"{draw.choice(FAMILY)} {draw.choice(GIVEN)}" if draw.random() < 0.6 else draw.choice(PLACES)
        commune, first = draw.choice(PLACES), draw.choice([2022, 2023, 2024, 2024, 2025])
        self.first, self.year = first, f"{first}-{first + 1}"
        self.short = short + "".join(word[0] for word in name.split())
        self.site = f"https://truong-{draw.randrange(100_000)}.example"
        self.quality = draw.choice([0.35, 0.6, 0.8, 0.9, 0.97, 1.0])
        # Some claim the most points everywhere.
        self.is_perfect = draw.random() < 1 / 50
        self.teachers, self.rooms = draw.randint(12, 140), draw.randint(6, 60)
        self.json = {
            "code": f"{draw.randrange(10**8):08}",
            "name": f"{kind} {name}",
            "stages": list(self.stages),
            "commune": f"Xã {commune}",
            "province": draw.choice(PROVINCES),
            "managedBy": f"Ủy ban nhân dân xã {commune}",
        }
        for key in ("code", "commune", "managedBy"):
            if draw.random() < 0.05:
                del self.json[key]


def answer(draw, row, place, step):
    """An answer that the set's rule for the row can use."""
    rule = row.get("rule", {"kind": "mandatory"})
    good = draw.random() < (max(place.quality, 0.95) if rule["kind"] == "mandatory" else place.quality)
    made = facts(draw, row, rule, place, good)
    # A council's own points, where the decision does not fix them.
    needs_points = rule["kind"] in ("council", "standard")
    if rule["kind"] != "mandatory" and not rule.get("binding") and (needs_points or draw.random() < 0.3):
        if rule["kind"] == "met" and draw.random() < 0.8:
            made.pop("met")
        made = {"points": points(draw, row["maxPoints"], good, step)} | made
    if good and draw.random() < 0.97 or draw.random() < 0.4:
        count = draw.choice([1, 1, 1, 1, 1, 1, 2, 3])
        made["documents"] = [document(draw, row, place) for _ in range(count)]
    if draw.random() < 0.3:
        made["note"] = filled(draw, draw.choice(NOTES), place)
    elif draw.random() < 0.02:
        made["note"] = None
    return made


def best_answer(draw, row, place):
    """All that can be claimed for a row."""
    if row.get("rule", {}).get("binding"):
        made = facts(draw, row, row["rule"], place, True) | {"met": True}
    else:
        made = {"points": row["maxPoints"]} if "maxPoints" in row else {"met": True}
    return made | {"documents": [document(draw, row, place)]}


def facts(draw, row, rule, place, good):
    """The facts that a row's rule asks for."""
    match rule["kind"]:
        case "met" | "mandatory":
            return {"met": good or draw.random() < 0.3}
        case "proportion":
            whole = place.teachers if "giáo viên" in row["title"]["vi"] else place.rooms
            return {"part": round(whole * (draw.uniform(0.8, 1) if good else draw.uniform(0, 0.9))), "whole": whole}
        case "tiers" if rule["by"] == "percent":
            return {"part": draw.randint(0, place.teachers), "whole": place.teachers}
        case "tiers":
            return {"count": draw.randint(0, 10)}
        case "standard":
            chosen = [stage for stage in place.stages if draw.random() < 0.97]
            return {"byStage": {stage: {"learners": draw.randint(20, 48), "units": draw.randint(8, 40)} for stage in chosen}}
        case "council":
            return {}


def points(draw, most, good, step):
    """Points in steps, now and then in hundredths; whole numbers are written without decimals."""
    if draw.random() < 0.05:
        value = draw.randint(0, round(most * 100)) / 100
    else:
        value = int(most / step * (draw.uniform(0.7, 1.05) if good else draw.uniform(0, 0.7))) * step
    value = min(value, most)
    return int(value) if value == int(value) else value


def document(draw, row, place):
    """A document with a number or a link, or both."""
    about = row["title"]["vi"].split(" (")[0].removeprefix("Có ")
    about = about if about[:2].isupper() else about[0].lower() + about[1:]
    date = datetime.date(place.first, 7, 15) + datetime.timedelta(days=draw.randrange(310))
    made = {}
    if draw.random() < 0.55:
        kind, sign = draw.choice(OFFICIAL)
        made["title"], made["number"] = f"{kind} {about}", f"{draw.randint(1, 160):02}/{sign}-{place.short}"
    else:
        made["title"] = f"{draw.choice(PAGES)} {about}, {filled(draw, draw.choice(ENDINGS), place)}"
    if draw.random() < 0.95:
        made["date"] = date.isoformat()
    if "number" not in made or draw.random() < 0.25:
        made["link"] = f"{place.site}/minh-chung/{row['id']}-{draw.randrange(1000)}"
    return made


def filled(draw, text, place):
    return text.format(
        year=place.year, first=place.first, count=draw.randint(20, 900), few=draw.randint(2, 9), grade=draw.randint(1, 12),
        percent=draw.randint(30, 99))
