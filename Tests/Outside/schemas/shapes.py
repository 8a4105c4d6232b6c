#!/usr/bin/env python3
"""Checks the JSON Schemas by themselves, by the project's own files, and by what dcs writes: shapes.py DCS."""

import json
import pathlib
import re
import subprocess
import sys

import jsonschema

PROJECT = pathlib.Path(__file__).resolve().parents[3]
SCHEMAS = {f.name.split(".")[0]: json.loads(f.read_text()) for f in (PROJECT / "Criteria/schema").iterdir()}
VALIDATORS = {kind: jsonschema.Draft202012Validator(schema) for kind, schema in SCHEMAS.items()}


def nodes(node):
    yield node
    for value in node.values() if isinstance(node, dict) else node if isinstance(node, list) else []:
        yield from nodes(value)


def faults_of(kind):
    """Whether the schema is one, whether its examples are, and whether each choice offers the words that it allows."""
    try:
        jsonschema.Draft202012Validator.check_schema(SCHEMAS[kind])
    except jsonschema.SchemaError as error:
        yield error.message
    for node in nodes(SCHEMAS[kind]):
        if not isinstance(node, dict):
            continue
        for example in node["examples"] if isinstance(node.get("examples"), list) else []:
            if not VALIDATORS[kind].evolve(schema=node).is_valid(example):
                yield f"example {example!r} is none"
        options = node["anyOf"] if isinstance(node.get("anyOf"), list) else []
        words = [o["const"] for o in options if "const" in o]
        patterns = [re.findall(r"\(\?:(.*)\)", o["pattern"])[0].split("|") for o in options if "pattern" in o]
        if words and patterns != [words]:
            yield f"{words} are offered, {patterns} allowed"


def fits(file, kind):
    try:
        return VALIDATORS[kind].is_valid(json.loads(file.read_text()))
    except json.JSONDecodeError:
        return False


def files_by_schema():
    """Each file of the project with its schema and whether it has faults that a schema can see."""
    yield from ((file, "criteria", True) for file in sorted((PROJECT / "Criteria").glob("*.json")))
    for file in sorted((PROJECT / "Samples").rglob("*.json")):
        yield file, file.name.split(".")[-2], file.parent.name != "faults"


def result(assessment):
    """The parts that an assessment gives to a result, with a council that is an example of its own schema."""
    council = {key: value for key, value in SCHEMAS["council"]["examples"][0].items() if key != "format"}
    shared = ["tool", "criteria", "school", "schoolYear", "level", "points", "groups", "gaps", "warnings"]
    sha256 = assessment["criteria"]["sha256"]
    return {key: assessment[key] for key in shared} | {
        "format": "dcs-result/1", "evidence": {"sha256": sha256, "attachments": []}, "council": council,
        "date": "2025-05-28", "language": "vi", "sha256": sha256}


def complaints(dcs):
    for kind in SCHEMAS:
        yield from (f"{kind}: {fault}" for fault in faults_of(kind))
    for file, kind, is_good in files_by_schema():
        if fits(file, kind) != is_good:
            yield f"{file} must {'fit' if is_good else 'not fit'} the schema of {kind}"
    samples = sorted((PROJECT / "Samples").glob("*.evidence.json"))
    scores = subprocess.run([dcs, "score", "--format=json", *samples], capture_output=True, text=True, check=True)
    for assessment in json.loads(scores.stdout):
        for error in VALIDATORS["result"].iter_errors(result(assessment)):
            yield f"result of {assessment['school']['name']}: {error.json_path}: {error.message}"


if __name__ == "__main__":
    found = list(complaints(sys.argv[1]))
    sys.exit("\n".join(found) or 0)
