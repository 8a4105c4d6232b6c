"""Scores schools as an engineer would who knows Python well: orjson_score.py CRITERIA <SCHOOLS

A school's evidence a line in; its level, the points of its groups and its name a line out, as `dcs score --quiet`."""

import sys

import orjson

from scoring import summary, table

table = table(sys.argv[1])


def score(evidence):
    answers = evidence["answers"]
    groups = []
    for level_of, rows in table.groups:
        points, cap = 0, 99
        for id, most, needs_document, cap_if_unmet, suggest in rows:
            answer = answers.get(id) or {}
            documented = not needs_document or answer.get("documents")
            if most is None:
                if not (answer.get("met") and documented):
                    cap = min(cap, cap_if_unmet)
            elif documented:
                given = answer.get("points")
                points += round(given * 100) if given is not None else suggest(answer.get, most)
        groups.append((points, level_of, cap))
    return summary(table, groups, evidence["school"]["name"], evidence["schoolYear"])


sys.stdout.writelines(score(orjson.loads(line)) for line in sys.stdin.buffer)
