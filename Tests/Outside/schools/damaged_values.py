"""What evidence may say that it should not: each kind takes a drawer of lots and evidence, and changes the evidence."""

from odd_values import ANSWER, DOCUMENT, FILE, SCHOOL, STAGE

# Behind a key it tells two like keys apart until they are written; write() takes it away.
TWIN = "\ue001"


def of_file(draw, evidence):
    return evidence


def school(draw, evidence):
    if not isinstance(evidence.get("school"), dict):
        evidence["school"] = {"name": "Trường", "stages": ["thcs"]}
    return evidence["school"]


def answers(evidence):
    if not isinstance(evidence.get("answers"), dict) or not evidence["answers"]:
        evidence["answers"] = {"1.1": {"met": True}, "1.4": {"points": 5}}
    return evidence["answers"]


def answer(draw, evidence):
    rows = answers(evidence)
    row = draw.choice(sorted(rows))
    if not isinstance(rows[row], dict):
        rows[row] = {}
    return rows[row]


def document(draw, evidence):
    documents = answer(draw, evidence).setdefault("documents", [])
    if not isinstance(documents, list) or not documents or not isinstance(documents[0], dict):
        documents = answer(draw, evidence)["documents"] = [{"title": "Kế hoạch", "number": "12/KH", "date": "2024-09-05"}]
    return draw.choice([each for each in documents if isinstance(each, dict)])


def stage(draw, evidence):
    facts = {"learners": 40, "units": 20}
    stages = school(draw, evidence).get("stages")
    stages = stages if isinstance(stages, list) and stages and isinstance(stages[0], str) else ["thcs"]
    answers(evidence)["1.7.2"] = {"points": 3, "byStage": {draw.choice(stages): facts}}
    return facts


PLACES = {"file": of_file, "school": school, "answer": answer, "document": document, "stage": stage}


def to(place, key, values):
    """The kind that gives a key of a place one of some values."""

    def change(draw, evidence):
        PLACES[place](draw, evidence)[key] = draw.choice(values)

    return change


def any_object(draw, evidence):
    return PLACES[draw.choice(sorted(PLACES))](draw, evidence)


def without_key(draw, evidence):
    place = any_object(draw, evidence)
    if place:
        del place[draw.choice(sorted(place))]


def other_key(draw, evidence):
    place = any_object(draw, evidence)
    key = draw.choice(sorted(place) or ["met"])
    names = [key.upper(), key.title(), key[:-1], key + "s", f" {key}", f"{key} ", key[::-1], f"{key}\u0301", f"{key}\u200b",
             "", key.replace("e", "е"), "ｍｅｔ", "đạt", "Điểm", key + TWIN, "x" * 500]
    place[draw.choice(names)] = place.pop(key, None)


def unknown_keys(draw, evidence):
    place = any_object(draw, evidence)
    for number in range(draw.choice([1, 1, 2, 5, 40, 1200])):
        place[draw.choice(["ghi chú", "comment", "_", "$schema", "about", "id", "titel", "điểm"]) + str(number or "")] = number


def same_key_twice(draw, evidence):
    place = any_object(draw, evidence)
    for key in draw.sample(sorted(place), min(len(place), draw.choice([1, 1, 2, 3]))):
        for count in range(1, draw.choice([2, 2, 3, 5])):
            place[key + TWIN * count] = draw.choice([place[key], None, 5, "khác", {}, []])


def other_row(draw, evidence):
    """An answer under an id that the set does not have, or has for something else."""
    rows = answers(evidence)
    ids = ["1", "2", "1.3", "2.4", "1.8", "9.9.9", "1.3.6", "1.3.1.1", "", " 1.4", "1.4 ", "1.4.", "01.4", "1,4", "Mục 1.4",
           "1.4\u0000", "１.４", "met", "1.3.1" + TWIN, "1.4" * 100, "K", "\u212a", "-", "../1.4"]
    rows[draw.choice(ids)] = draw.choice([{"met": True}, {"points": 5}, {}, None, [], "5"])


def renamed_row(draw, evidence):
    rows = answers(evidence)
    row = draw.choice(sorted(rows))
    rows[draw.choice([row + ".1", row[:-1] or "0", row[::-1], row.replace(".", "-"), row + TWIN])] = rows.pop(row)


def other_answer(draw, evidence):
    rows = answers(evidence)
    for row in draw.sample(sorted(rows), min(len(rows), draw.choice([1, 1, 3, 30]))):
        rows[row] = draw.choice([None, True, 5, "đạt", [], {}, [{}], [rows[row]], {"answer": rows[row]}, {"documents": []}])


def unused_facts(draw, evidence):
    made = answer(draw, evidence)
    made.clear()
    facts = {"part": 3, "whole": 4, "count": 5, "byStage": {"thcs": {"learners": 45, "units": 20}}, "documents": []}
    made.update({key: facts[key] for key in draw.sample(sorted(facts), draw.choice([1, 1, 2, 3]))})


def part_over_whole(draw, evidence):
    answer(draw, evidence).update({"part": draw.choice([46, 10**9]), "whole": draw.choice([0, 1, 45])})


def repeated_documents(draw, evidence):
    made = document(draw, evidence)
    for row in draw.sample(sorted(answers(evidence)), min(len(answers(evidence)), draw.choice([1, 3, 30]))):
        if isinstance(evidence["answers"][row], dict):
            evidence["answers"][row]["documents"] = [dict(made) for _ in range(draw.choice([1, 1, 2, 3]))]
    made["date"] = draw.choice([made.get("date"), "2024-10-10"])


def every_maximum(draw, evidence):
    for row in list(answers(evidence)):
        evidence["answers"][row] = {"met": True, "documents": [{"title": "Kế hoạch", "number": "1/KH"}]}


def many_documents(draw, evidence):
    made = document(draw, evidence)
    many = [made | {"title": f"Minh chứng {number}"} for number in range(draw.choice([20, 300, 3000]))]
    answer(draw, evidence)["documents"] = many


def other_format(draw, evidence):
    """Another kind of file, or a list of files, under the same name."""
    kept = dict(evidence)
    evidence.clear()
    made = [{"evidence": kept}, {"format": "dcs-council/1", "school": "Trường"}, {"format": "dcs-criteria/1", "id": "x"},
            {"format": "dcs-result/1", "evidence": kept}, {}, {"answers": kept.get("answers")}]
    evidence.update(draw.choice(made))


OTHERS = [without_key, other_key, unknown_keys, same_key_twice, other_row, renamed_row, other_answer, unused_facts,
          part_over_whole, repeated_documents, every_maximum, many_documents, other_format]
VALUES = {function.__name__.replace("_", "-"): function for function in OTHERS} | {
    f"{place}-{key}": to(place, key, values)
    for place, keys in {"file": FILE, "school": SCHOOL, "answer": ANSWER, "document": DOCUMENT, "stage": STAGE}.items()
    for key, values in keys.items()
}
