"""Scores schools as an engineer would who gives types to msgspec: msgspec_score.py CRITERIA <SCHOOLS

A school's evidence a line in; its level, the points of its groups and its name a line out, as `dcs score --quiet`."""

import sys

from msgspec import Struct
from msgspec.json import Decoder

from scoring import summary, table

table = table(sys.argv[1])


class Document(Struct, gc=False):
    title: str
    number: str | None = None
    date: str | None = None
    link: str | None = None
    file: str | None = None


class Facts(Struct, gc=False):
    learners: int
    units: int


class Answer(Struct, gc=False):
    met: bool | None = None
    points: float | None = None
    part: int | None = None
    whole: int | None = None
    count: int | None = None
    byStage: dict[str, Facts] | None = None
    documents: list[Document] | None = None
    note: str | None = None


class School(Struct, gc=False):
    name: str
    stages: list[str]
    code: str | None = None
    commune: str | None = None
    province: str | None = None
    managedBy: str | None = None


class Evidence(Struct, gc=False):
    criteria: str
    schoolYear: str
    school: School
    answers: dict[str, Answer]


NOTHING = Answer()


def score(evidence):
    groups = []
    for level_of, rows in table.groups:
        points, cap = 0, 99
        for id, most, needs_document, cap_if_unmet, suggest in rows:
            answer = evidence.answers.get(id, NOTHING)
            documented = not needs_document or answer.documents
            if most is None:
                if not (answer.met and documented):
                    cap = min(cap, cap_if_unmet)
            elif documented:
                points += round(answer.points * 100) if answer.points is not None else suggest(answer.__getattribute__, most)
        groups.append((points, level_of, cap))
    return summary(table, groups, evidence.school.name, evidence.schoolYear)


decode = Decoder(Evidence).decode
sys.stdout.writelines(score(decode(line)) for line in sys.stdin.buffer)
