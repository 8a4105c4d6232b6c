"""What a set of criteria asks, as both scorers use it. Points are counted in hundredths, so that sums are exact."""

import json
from bisect import bisect
from types import SimpleNamespace


def table(path):
    """The groups, each with its levels and rows: id, most points, whether a document is needed, the cap where a
    condition is unmet, and what suggests points."""
    with open(path, encoding="utf-8") as file:
        criteria = json.load(file)
    lowest = min(level["level"] for level in criteria["levels"]) if "levels" in criteria else None
    step = hundredths(criteria.get("pointStep", 0.5))
    overall = criteria.get("overall", {})
    return SimpleNamespace(
        groups=[(levels(group.get("levels"), lowest), list(rows(group, step))) for group in criteria["groups"]],
        level_of_total=levels(overall.get("levels"), lowest) if overall.get("rule") == "total" else None)


def rows(group, step):
    for criterion in group["criteria"]:
        for row in criterion.get("items") or [criterion]:
            needs_document = row.get("evidence", {}).get("required", False)
            if criterion["kind"] == "mandatory":
                yield row["id"], None, needs_document, row["whenUnmet"]["levelAtMost"], None
            else:
                yield row["id"], hundredths(row["maxPoints"]), needs_document, None, suggestion(row["rule"], step)


def suggestion(rule, step):
    """What makes points of an answer's facts; it takes what gets a fact by its name, and the row's most points."""
    match rule["kind"]:
        case "met":
            return lambda fact, most: most if fact("met") else 0
        case "proportion":
            def share(fact, most):
                part, whole = fact("part"), fact("whole")
                return most * part // (whole * step) * step if whole and part is not None else 0
            return share
        case "tiers":
            return tiers(rule)
    return lambda fact, most: 0


def tiers(rule):
    starts = [hundredths(tier["from"]) for tier in rule["tiers"]]
    points = [hundredths(tier["points"]) for tier in rule["tiers"]]

    def reached(fact, most):
        if rule["by"] == "count":
            value = fact("count") * 100 if fact("count") is not None else None
        else:
            # Rounded down to hundredths of a percent, in which the starts are whole.
            value = fact("part") * 10_000 // fact("whole") if fact("whole") and fact("part") is not None else None
        return min(points[bisect(starts, value) - 1], most) if value is not None else 0

    return reached


def levels(scale, lowest):
    """What makes a level of points; nothing where there is no scale."""
    if not scale:
        return None
    steps = sorted((int(level), threshold) for level, threshold in scale.items() if level != "provenance")
    # From so many hundredths on.
    starts = [hundredths(t["atLeast"]) if "atLeast" in t else hundredths(t["above"]) + 1 for _, t in steps]
    numbers = [lowest, *(level for level, _ in steps)]
    return lambda points: numbers[bisect(starts, points)]


def hundredths(number):
    return round(number * 100)


def summary(table, groups, name, year):
    """A school's line; its level is the lowest that the groups' points reach, or all points, and that the caps allow."""
    if table.level_of_total:
        level = table.level_of_total(sum(points for points, _, _ in groups))
        reached = [min(level, cap) for _, _, cap in groups]
    else:
        reached = [min(level_of(points), cap) for points, level_of, cap in groups if level_of]
    points = "; ".join([written(points) for points, _, _ in groups])
    return f"{min(reached, default='-')}\t{points}\t{name}, {year}\n"


def written(points):
    """Hundredths as Vietnamese writes them: 6, 6,5 or 6,25."""
    whole, rest = divmod(points, 100)
    return f"{whole},{rest:02}".rstrip("0") if rest else str(whole)
