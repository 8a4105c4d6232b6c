"""Reads schools into a table, with the columns given, and scores nothing: duckdb_read.py CRITERIA FILE."""

import json
import sys

import duckdb

DOCUMENT = {"title": "VARCHAR", "number": "VARCHAR", "date": "VARCHAR", "link": "VARCHAR", "file": "VARCHAR"}
FACTS = {"learners": "BIGINT", "units": "BIGINT"}


def struct(fields):
    return f"STRUCT({', '.join(f'{json.dumps(name)} {kind}' for name, kind in fields.items())})"


def columns(path):
    with open(path, encoding="utf-8") as file:
        criteria = json.load(file)
    answer = {
        "met": "BOOLEAN", "points": "DECIMAL(9, 2)", "part": "BIGINT", "whole": "BIGINT", "count": "BIGINT",
        "byStage": struct({stage["id"]: struct(FACTS) for stage in criteria["stages"]}),
        "documents": struct(DOCUMENT) + "[]", "note": "VARCHAR",
    }
    rows = [row["id"] for group in criteria["groups"] for each in group["criteria"] for row in each.get("items") or [each]]
    school = dict.fromkeys(["code", "name", "commune", "province", "managedBy"], "VARCHAR") | {"stages": "VARCHAR[]"}
    return {
        "format": "VARCHAR", "criteria": "VARCHAR", "schoolYear": "VARCHAR", "school": struct(school),
        "answers": struct({row: struct(answer) for row in rows}),
    }


given = ", ".join(f"{name}: '{kind}'" for name, kind in columns(sys.argv[1]).items())
duckdb.sql(f"CREATE TEMP TABLE schools AS FROM read_json('{sys.argv[2]}', format='newline_delimited', columns={{{given}}})")
print(duckdb.sql("SELECT count(*), sum(answers['1.4'].points) FROM schools").fetchall()[0])
