"""What grows, case by case: files of a size, and the commands that read them with the exit code of each."""

from dataclasses import dataclass
from typing import Callable

from made import (
    both, condition, council, criteria_set, criterion, document, evidence, group, item, levels, scale, table)

SET = "--criteria set.json"


@dataclass
class Case:
    files: Callable[[int], dict]
    commands: list


def of_set(code=0, strict=True):
    """Every command that reads a set alone."""
    formats = ["text", "json", "sarif", "github", "junit"]
    return [(f"validate set.json --format {name}", code) for name in formats] + (
        [] if code else [
            (f"criteria show {SET}", 0), (f"criteria show {SET} --format markdown", 0), (f"criteria unconfirmed {SET}", 0),
            ("criteria diff set.json set.json", 0), (f"form {SET}", 0),
            (f"init {SET} --name A --stage s1", 0), (f"init {SET} --name A --stage s1 --format csv", 0)])


def of_evidence(file="evidence.json", plan=0):
    """Every command that scores evidence."""
    words = f"{file} {SET}"
    return [
        (f"score {words}", 0), (f"score {words} --format json", 0), (f"score {words} --format markdown", 0),
        (f"score {words} --quiet", 0), (f"score {words} --group 1", 0), (f"validate {words}", 0),
        (f"validate {words} --format json", 0), (f"status {words}", 0), (f"status {words} --format json", 0),
        (f"status {words} --since {file}", 0), (f"plan {words}", plan), (f"plan {words} --format json", plan),
        (f"evidence convert {words} --format csv", 0), (f"evidence convert {words} --format json", 0),
        (f"council --from {words}", 0)]


def of_result():
    """What signs and verifies. The options come last, as the evidence is named by one."""
    export = f"export evidence.json {SET} --council council.json --date 2025-05-20 --force"
    return [
        (f"{export} -o result.json", 0), (f"verify result.json {SET} --evidence evidence.json", 0),
        (f"verify result.json {SET} --format json", 0), ("validate result.json", 0),
        (f"status evidence.json council.json result.json {SET}", 0),
        (f"{export} -o second.json --replaces result.json --reason A", 0),
        (f"verify --chain result.json second.json {SET}", 0)]


def faulty(file="evidence.json"):
    """Files with faults, in every format that tells them."""
    formats = ["text", "json", "sarif", "github", "junit"]
    return [(f"validate {file} {SET} --format {name}", 1) for name in formats] + [(f"score {file} {SET}", 1)]


def ids(count):
    return [f"1.1.{number}" for number in range(count)]


def items_set(count, rule=None, **more):
    return criteria_set([group("1", [criterion("1.1", [item(id, rule, **more) for id in ids(count)])])])


def standard_set(count, standard=None, **more):
    stages = [f"s{number}" for number in range(1, count + 1)]
    limits = standard or {stage: 3 for stage in stages}
    rule = {"kind": "standard", "unit": both("máy"), "atMost": limits}
    return criteria_set([group("1", [criterion("1.1", [item("1.1.1", rule)])])], stages=stages, **more)


def facts(count, learners=3, first=1):
    return {f"s{number}": {"learners": learners, "units": 1} for number in range(first, count + 1)}


def stages(count):
    return [f"s{number}" for number in range(1, count + 1)]


def sourced(count):
    names = [f"nguon-{number}" for number in range(count)]
    provenance = [{"status": "reported", "source": name} for name in names]
    items = [item(f"1.1.{number}", provenance=own) for number, own in enumerate(provenance)]
    return criteria_set(
        [group("1", [criterion("1.1", items)])], sources={name: {"title": f"Nguồn {name}"} for name in names})


def many_sources(count, rows=1, name="nguon"):
    names = [f"{name}-{number}" for number in range(count)]
    return criteria_set(
        items_set(rows)["groups"], sources={name: {"title": f"Nguồn {name}"} for name in names},
        provenance={"status": "reported", "source": names})


def levelled(count, rule="lowest-group", groups=1, **more):
    own = [group(str(number), [criterion(f"{number}.1", points=1000)], **more) for number in range(1, groups + 1)]
    overall = {"rule": rule} if rule == "lowest-group" else {"rule": rule, "levels": scale(count)}
    return criteria_set(own, levels=levels(count), overall=overall)


def answered(count, **answer):
    return evidence({id: {"documents": [document(id)], **answer} for id in ids(count)})


def states(count):
    """Answers of every state, so that there is something to gain in each way."""
    kinds = [
        {"points": 1}, {"points": 0.5, "documents": [document("a")]}, {"points": 0.25, "documents": [document("b")]}, {}]
    return evidence({id: kinds[number % 4] for number, id in enumerate(ids(count)) if number % 4 != 3})


def migrated(count, new_ids):
    old = items_set(count)
    new = items_set(count)
    for number, row in enumerate(new["groups"][0]["criteria"][0]["items"]):
        row["title"] = both(f"Mục 1.1.{number} thử nghiệm mới")
        if new_ids:
            row["id"] = f"1.1.n{number}"
    return {"set.json": old, "new.json": new, "evidence.json": answered(count, points=0.5)}


def revised(change, make):
    """A set, and a version of it in which everything of a sort is another."""
    def files(count):
        old, new = make(count), make(count)
        change(new, count)
        return {"set.json": old, "new.json": {**new, "version": "2.0.0"}}
    return Case(files, [("criteria diff set.json new.json", 0), ("criteria diff set.json new.json --format json", 0)])


def rename_groups(new, count):
    for own in new["groups"]:
        own["id"] = "x" + own["id"]
        own["title"] = both("Khác " + own["id"])
        for row in own["criteria"]:
            row["id"] = "x" + row["id"]
            row["title"] = both("Khác " + row["id"])


def regroup(new, count):
    criteria = [row for own in new["groups"] for row in own["criteria"]]
    for own, row in zip(new["groups"], criteria[1:] + criteria[:1]):
        own["criteria"] = [row]


def grouped(count, **more):
    return criteria_set([group(str(number), [criterion(f"{number}.1")]) for number in range(1, count + 1)], **more)


def rows_changed(new, count):
    for row in new["groups"][0]["criteria"][0]["items"]:
        row.update(
            title=both(row["title"]["vi"] + " khác"), evidence={"required": True, "what": both(row["id"])},
            rule={"kind": "met", "binding": True}, advice=both("Làm đi"))


def sources_changed(new, count):
    new["provenance"]["source"] = new["provenance"]["source"][1:]


def stages_changed(new, count):
    for stage in new["stages"]:
        stage["name"] = both("Khác " + stage["id"])
    rule = new["groups"][0]["criteria"][0]["items"][0]["rule"]
    rule["atMost"] = {stage: 4 for stage in rule["atMost"]}


def stages_added(new, count):
    old = new["groups"][0]["criteria"][0]["items"][0]["rule"]["atMost"]
    new["groups"][0]["criteria"][0]["items"][0]["rule"]["atMost"] = {**old}
    for name in ["a", "b"]:
        new["stages"].append({"id": name, "name": both(name)})
    for stage in list(old)[: count // 2]:
        del new["groups"][0]["criteria"][0]["items"][0]["rule"]["atMost"][stage]


def reordered(new, count):
    new["groups"][0]["criteria"][0]["items"].reverse()


def milestones(count):
    return [
        {"id": f"m{number}", "title": both(f"Mốc {number}"), "due": f"{number % 12 + 1:02}-05"} for number in range(count)]


def milestones_changed(new, count):
    for milestone in new["milestones"]:
        milestone["due"] = "11-11"


def tampered(count):
    """A result is exported, and read with other ids for its rows."""
    return {"set.json": items_set(count), "evidence.json": answered(count, points=0.5), "council.json": council(3)}


TIERS = {"kind": "tiers", "by": "count"}

CASES = {
    # Indicator sets.
    "groups": Case(
        lambda n: {
            "set.json": grouped(n), "council.json": council(3),
            "evidence.json": evidence({f"{number}.1": {"points": 0.25} for number in range(1, n + 1)})},
        of_set() + of_evidence() + of_result()),
    "groups by the total": Case(
        lambda n: {
            "set.json": {**levelled(n, "total", groups=n)},
            "evidence.json": evidence({f"{number}.1": {"points": 0.05} for number in range(1, n + 1)})},
        of_set() + of_evidence()),
    "groups whose levels are missing": Case(
        lambda n: {"set.json": levelled(n, groups=n, levels={"2": {"atLeast": 1}})}, of_set()[:6]),
    "criteria": Case(
        lambda n: {
            "set.json": criteria_set([group("1", [
                criterion(f"1.{number}") if number % 2 else condition(f"1.{number}") for number in range(1, n + 1)])]),
            "evidence.json": evidence({}), "council.json": council(3)},
        of_set() + of_evidence()
        + [(f"export evidence.json {SET} --council council.json --date 2025-05-20 -o a.json", 1)]),
    "items": Case(
        lambda n: {"set.json": items_set(n), "evidence.json": evidence({})}, of_set() + of_evidence()),
    "levels": Case(
        lambda n: {
            "set.json": levelled(n, levels=scale(n)), "evidence.json": evidence({"1.1": {"points": 7}})},
        of_set() + of_evidence()),
    "levels of the total": Case(
        lambda n: {"set.json": levelled(n, "total"), "evidence.json": evidence({"1.1": {"points": 7}})},
        of_set() + of_evidence()),
    "stages": Case(
        lambda n: {
            "set.json": standard_set(n), "council.json": council(3),
            "evidence.json": evidence({"1.1.1": {"points": 0.5, "byStage": facts(n, 30)}}, stages(n))},
        of_set() + of_evidence() + of_result()),
    "stages without facts": Case(
        lambda n: {
            "set.json": standard_set(n),
            "evidence.json": evidence({"1.1.1": {"points": 0.5, "byStage": facts(1)}}, stages(n))},
        of_evidence()),
    "stages of a school, which answers nothing": Case(
        lambda n: {"set.json": standard_set(n), "evidence.json": evidence({}, stages(n))}, of_evidence()),
    "stages that rows say nothing of": Case(
        lambda n: {
            "set.json": {**items_set(n, {"kind": "standard", "unit": both("máy"), "atMost": {"s1": 3}}),
                         "stages": stages(n)},
            "evidence.json": evidence({id: {"points": 0.5, "byStage": facts(1, 30)} for id in ids(n)}, stages(n))},
        of_evidence()),
    "stages that are unknown": Case(
        lambda n: {
            "set.json": standard_set(n),
            "evidence.json": evidence(
                {"1.1.1": {"points": 0.5, "byStage": {f"t{number}": {"learners": 1, "units": 1} for number in range(n)}}},
                stages(n))},
        faulty()),
    "stages of others": Case(
        lambda n: {
            "set.json": standard_set(n),
            "evidence.json": evidence({"1.1.1": {"points": 0.5, "byStage": facts(n)}}, stages(n)[: n // 2])},
        faulty()),
    "stages of a standard that the set lacks": Case(
        lambda n: {"set.json": {**standard_set(n), "stages": [f"t{number}" for number in range(n)]}}, of_set(1)),
    "sources": Case(lambda n: {"set.json": sourced(n)}, of_set()),
    "sources of a figure": Case(lambda n: {"set.json": many_sources(n)}, of_set()),
    "sources of many figures": Case(lambda n: {"set.json": many_sources(n, n)}, of_set()),
    "sources that the set lacks": Case(
        lambda n: {"set.json": {**many_sources(n), "sources": {f"khac-{number}": {"title": "A"} for number in range(n)}}},
        of_set(1)),
    "tiers": Case(
        lambda n: {
            "set.json": items_set(1, {**TIERS, "tiers": [{"from": number, "points": 0.5} for number in range(n)]}),
            "evidence.json": evidence({"1.1.0": {"count": n - 1, "documents": [document("a")]}})},
        of_set() + of_evidence()),
    "milestones": Case(
        lambda n: {"set.json": {**items_set(1), "milestones": milestones(n)}, "evidence.json": evidence({})},
        of_set() + of_evidence()),
    "members that a set asks for": Case(
        lambda n: {
            "set.json": {**items_set(1), "signOff": {"leastMembers": n * 10_000, "approval": "majority"}},
            "evidence.json": evidence({})},
        of_set() + of_evidence()),
    "ids that stand again": Case(
        lambda n: {"set.json": criteria_set([group("1", [criterion("1.1", [item("1.1.1") for _ in range(n)])])])},
        of_set(1)),
    "titles that stand again": Case(
        lambda n: {"set.json": criteria_set([group("1", [
            criterion("1.1", [{**item(id), "title": both("Một tên")} for id in ids(n)])])])},
        of_set()[:6]),
    # Evidence.
    "answers": Case(
        lambda n: {"set.json": items_set(n), "evidence.json": answered(n, points=0.5), "council.json": council(3)},
        of_evidence() + of_result()),
    "answers at their maximum on a document each": Case(
        lambda n: {"set.json": items_set(n), "evidence.json": answered(n, points=1), "council.json": council(3)},
        of_evidence()[:8] + of_result()),
    "answers at their maximum on few documents": Case(
        lambda n: {
            "set.json": items_set(n),
            "evidence.json": evidence({
                id: {"points": 1, "documents": [document(number // 4)]} for number, id in enumerate(ids(n))})},
        of_evidence()[:8]),
    "answers at their maximum on one document": Case(
        lambda n: {
            "set.json": items_set(n),
            "evidence.json": evidence({id: {"points": 1, "documents": [document("a")]} for id in ids(n)})},
        of_evidence()[:8]),
    "answers of every state": Case(
        lambda n: {
            "set.json": items_set(n, evidence={"required": True}, advice=both("Làm đi")), "evidence.json": states(n)},
        of_evidence()),
    "answers that rules suggest": Case(
        lambda n: {
            "set.json": items_set(n, {"kind": "met"}), "council.json": council(3, acceptsSuggestions=False),
            "evidence.json": answered(n, met=True)},
        of_evidence()[:8] + [(f"export evidence.json {SET} --council council.json --date 2025-05-20 -o a.json", 1)]),
    "answers far from what rules suggest": Case(
        lambda n: {"set.json": items_set(n, {"kind": "met"}), "evidence.json": answered(n, met=True, points=0)},
        of_evidence()[:8]),
    "answers that bind": Case(
        lambda n: {
            "set.json": items_set(n, {"kind": "met", "binding": True}),
            "evidence.json": answered(n, met=True, points=1)},
        of_evidence()),
    "answers that bind, and are others": Case(
        lambda n: {
            "set.json": items_set(n, {"kind": "met", "binding": True}),
            "evidence.json": answered(n, met=True, points=0.5)},
        faulty()),
    "documents of one answer": Case(
        lambda n: {
            "set.json": items_set(1), "council.json": council(3),
            "evidence.json": evidence({"1.1.0": {"points": 0.5, "documents": [document(number) for number in range(n)]}})},
        of_evidence() + of_result()),
    "documents that look wrong": Case(
        lambda n: {
            "set.json": items_set(1), "council.json": council(3),
            "evidence.json": evidence({"1.1.0": {"points": 0.5, "documents": [
                document("a", date=f"20{number % 10 + 10}-01-01", link=f"ftp://{number}") for number in range(n)]}})},
        of_evidence() + of_result()),
    "files that are not there": Case(
        lambda n: {
            "set.json": items_set(1),
            "evidence.json": evidence({"1.1.0": {"points": 0.5, "documents": [
                document(number, file=f"tệp/{number}.pdf") for number in range(n)]}})},
        faulty()[:5] + [(f"status evidence.json {SET}", 0)]),
    "ids that the set lacks": Case(
        lambda n: {"set.json": items_set(n), "evidence.json": evidence({f"1.2.{number}": {} for number in range(n)})},
        faulty()),
    "ids that the set lacks, beyond ASCII": Case(
        lambda n: {"set.json": items_set(n), "evidence.json": evidence({f"1.1.{number}đ": {} for number in range(n)})},
        faulty()),
    "headings that are answered": Case(
        lambda n: {
            "set.json": items_set(n),
            "evidence.json": "".join([
                '{"format": "dcs-evidence/1", "criteria": "thu", "schoolYear": "2024-2025", ',
                '"school": {"name": "A", "stages": ["s1"]}, "answers": {', ", ".join(['"1": {}', '"1.1": {}'] * n), "}}"])},
        faulty()),
    "keys that there are not": Case(
        lambda n: {
            "set.json": items_set(1), "evidence.json": evidence({"1.1.0": {f"k{number}": 1 for number in range(n)}})},
        faulty()),
    "keys that there are not, an answer each": Case(
        lambda n: {"set.json": items_set(n), "evidence.json": answered(n, pionts=1)}, faulty()),
    # Tables.
    "rows": Case(
        lambda n: {
            "set.json": items_set(n),
            "evidence.csv": table(
                ["Mã", "Điểm", "Tên minh chứng", "Số văn bản"],
                [[f"Mục {id}", "0,5", f"Văn bản {id}", f"{number}/KH"] for number, id in enumerate(ids(n))])},
        of_evidence("evidence.csv")),
    "rows of one answer": Case(
        lambda n: {
            "set.json": items_set(1),
            "evidence.csv": table(
                ["Mã", "Điểm", "Tên minh chứng", "Số văn bản"],
                [["Mục 1.1.0", "0,5", f"Văn bản {number}", f"{number}/KH"] for number in range(n)])},
        of_evidence("evidence.csv")),
    "rows of one document": Case(
        lambda n: {
            "set.json": items_set(n),
            "evidence.csv": table(
                ["Mã", "Điểm", "Tên minh chứng", "Số văn bản"], [[f"Mục {id}", "1", "Văn bản", "1/KH"] for id in ids(n)])},
        of_evidence("evidence.csv")[:8]),
    "rows of stages by their names": Case(
        lambda n: {
            "set.json": standard_set(n),
            "evidence.csv": table(
                ["Mã", "Điểm", "Cấp học", "Số người học", "Số thiết bị"],
                [["Mục 1.1.1", "0,5", f"cấp {stage}", "3", "1"] for stage in stages(n)],
                [f"Cấp {stage}" for stage in stages(n)])},
        of_evidence("evidence.csv")),
    "rows of stages that are unknown": Case(
        lambda n: {
            "set.json": standard_set(n),
            "evidence.csv": table(
                ["Mã", "Điểm", "Cấp học", "Số người học", "Số thiết bị"],
                [["Mục 1.1.1", "0,5", f"bậc {stage}", "3", "1"] for stage in stages(n)])},
        faulty("evidence.csv")),
    "rows with something written where only guidance is": Case(
        lambda n: {
            "set.json": items_set(n),
            "evidence.csv": table(["Mã", "Điểm", "Cách trả lời"], [[f"Mục {id}", "0,5", "Sửa"] for id in ids(n)])},
        of_evidence("evidence.csv")[5:7]),
    "columns": Case(
        lambda n: {
            "set.json": items_set(1),
            "evidence.csv": table(
                ["Mã", "Điểm"] + [f"(riêng {number})" for number in range(n)], [["Mục 1.1.0", "0,5"] + ["x"] * n] * 3)},
        of_evidence("evidence.csv")),
    # Councils.
    "members": Case(
        lambda n: {"set.json": items_set(1), "evidence.json": answered(1, points=0.5), "council.json": council(n)},
        [("validate council.json", 0)] + of_result()),
    "members who did not vote": Case(
        lambda n: {
            "set.json": items_set(1), "evidence.json": answered(1, points=0.5),
            "council.json": {**council(3), "members": council(3)["members"] + [
                {"name": f"A {number}", "position": "B", "role": "member"} for number in range(n)]}},
        [("validate council.json", 0),
         (f"export evidence.json {SET} --council council.json --date 2025-05-20 -o a.json", 1)]),
    "chairs": Case(
        lambda n: {"council.json": {**council(3), "members": [
            {"name": f"A {number}", "position": "B", "role": "chair", "approves": True} for number in range(n)]}},
        [("validate council.json", 1), ("validate council.json --format json", 1)]),
    # Other versions and other states.
    "ids that are new": Case(
        lambda n: migrated(n, True), [(f"migrate evidence.json {SET} --to new.json --lang en", 1)]),
    "ids that stay": Case(lambda n: migrated(n, False), [(f"migrate evidence.json {SET} --to new.json", 0)]),
    "groups that came and went": revised(rename_groups, grouped),
    "criteria that moved": revised(regroup, grouped),
    "rows that changed": revised(rows_changed, items_set),
    "rows in another order": revised(reordered, items_set),
    "sources of figures that changed": revised(sources_changed, lambda n: many_sources(n, n)),
    "sources of figures that did not": revised(lambda new, n: None, lambda n: many_sources(n, n)),
    "stages that changed": revised(stages_changed, standard_set),
    "stages that came and went": revised(stages_added, standard_set),
    "milestones that changed": revised(
        milestones_changed, lambda n: {**items_set(1), "milestones": milestones(n)}),
    "answers that changed": Case(
        lambda n: {
            "set.json": items_set(n), "before.json": answered(n, points=0.5), "evidence.json": answered(n, points=0.75)},
        [(f"status evidence.json {SET} --since before.json", 0),
         (f"status evidence.json {SET} --since before.json --format json", 0),
         (f"status evidence.json {SET} --since before.json --format markdown", 0)]),
    "facts that changed": Case(
        lambda n: {
            "set.json": standard_set(n),
            "before.json": evidence({"1.1.1": {"points": 0.5, "byStage": facts(n, 3)}}, stages(n)),
            "evidence.json": evidence({"1.1.1": {"points": 0.5, "byStage": facts(n, 4)}}, stages(n))},
        [(f"status evidence.json {SET} --since before.json", 0)]),
    "documents that changed": Case(
        lambda n: {
            "set.json": items_set(1),
            "before.json": evidence({"1.1.0": {"points": 0.5, "documents": [document(number) for number in range(n)]}}),
            "evidence.json": evidence(
                {"1.1.0": {"points": 0.5, "documents": [document(number, link="https://a.vn/b") for number in range(n)]}})},
        [(f"status evidence.json {SET} --since before.json", 0)]),
}
