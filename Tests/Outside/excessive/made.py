"""Files of any size, made up: indicator sets, evidence, councils."""

import json

YEAR = {"schoolYear": "2024-2025"}
SCHOOL = "Trường Thử"


def both(text):
    return {"vi": text, "en": text}


def item(id, rule=None, points=1, **more):
    own = {"id": id, "title": both(f"Mục {id} thử nghiệm"), "maxPoints": points, **more}
    return {**own, "rule": rule} if rule else own


def criterion(id, items=None, points=1, **more):
    own = {"id": id, "title": both(f"Tiêu chí {id}"), "kind": "scored", **more}
    if items is None:
        return {**own, "maxPoints": points}
    return {**own, "maxPoints": sum(item["maxPoints"] for item in items), "items": items}


def condition(id, **more):
    return {
        "id": id, "title": both(f"Điều kiện {id}"), "kind": "mandatory", "whenUnmet": {"levelAtMost": 1},
        "evidence": {"required": True}, **more}


def group(id, criteria, levels=None, **more):
    points = sum(criterion.get("maxPoints", 0) for criterion in criteria)
    levels = levels or {"2": {"atLeast": points / 2}}
    return {
        "id": id, "title": both(f"Nhóm {id}"), "maxPoints": points, "levels": levels, "criteria": criteria, **more}


def levels(count):
    return [{"level": number, "name": both(f"Mức {number}")} for number in range(1, count + 1)]


def scale(count):
    """Thresholds of so many levels, a hundredth of a point apart."""
    return {str(number): {"atLeast": number / 100} for number in range(2, count + 1)}


def criteria_set(groups, stages=("s1",), levels=levels(2), **more):
    return {
        "format": "dcs-criteria/1", "id": "thu", "version": "1.0.0", "title": both("Bộ thử"), "issuer": both("Không ai"),
        "decision": {"number": "1/QĐ-THU", "date": "2024-01-02"},
        "stages": [{"id": id, "name": both(f"Cấp {id}")} for id in stages], "levels": levels,
        "overall": {"rule": "lowest-group"}, "provenance": {"status": "inferred"}, "groups": groups, **more}


def evidence(answers, stages=("s1",), **more):
    return {
        "format": "dcs-evidence/1", "criteria": "thu", **YEAR, "school": {"name": SCHOOL, "stages": list(stages)},
        "answers": answers, **more}


def document(name, **more):
    return {"title": f"Văn bản {name}", "number": f"{name}/KH", "date": "2024-09-05", **more}


def council(count, **more):
    def member(number):
        role = {0: "chair", 1: "secretary"}.get(number, "member")
        return {"name": f"Thành viên {number}", "position": f"Giáo viên {number}", "role": role, "approves": True}
    return {
        "format": "dcs-council/1", "kind": "self", "school": SCHOOL, **YEAR,
        "decision": {"number": "1/QĐ", "date": "2024-12-16"}, "members": [member(number) for number in range(count)],
        "minutes": {"number": "1/BB", "date": "2025-05-12"},
        "approval": {
            "number": "2/QĐ", "date": "2025-05-16", "signedBy": {"name": "Một Người", "position": "Hiệu trưởng"}},
        "criteriaChecked": {"by": "Một Người", "date": "2025-05-09"}, "acceptsSuggestions": True, **more}


def table(columns, rows, stages=("s1",)):
    """An evidence table with a row a line."""
    head = f"Bộ chỉ số;thu\nNăm học;2024-2025\nTên trường;{SCHOOL}\nCác cấp học;{','.join(stages)}\n"
    return head + "".join(";".join(cells) + "\n" for cells in [columns, *rows])


def text(value):
    return value if isinstance(value, str) else json.dumps(value, ensure_ascii=False, indent=1)
