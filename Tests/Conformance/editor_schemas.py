#!/usr/bin/env python3
"""Validates the records of a repository against its schemas for editors, as an editor would.

Usage: editor_schemas.py REPOSITORY_ROOT

Needs jsonschema and PyYAML. Exits with 1 when a schema is not sound, a record does not validate, or something that
must not validate does.
"""

import copy
import json
import re
import sys
from pathlib import Path

import jsonschema
import yaml


class EditorLoader(yaml.SafeLoader):
    """Reads plain scalars by the core schema of YAML 1.2, as editors do: dates and `no` stay text."""


EditorLoader.yaml_implicit_resolvers = {}
for tag, pattern, first in [
    ("bool", r"true|True|TRUE|false|False|FALSE", "tTfF"),
    ("int", r"[-+]?[0-9]+|0o[0-7]+|0x[0-9a-fA-F]+", "-+0123456789"),
    ("float", r"[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?|[-+]?\.(inf|Inf|INF)|\.(nan|NaN|NAN)", "-+.0123456789"),
    ("null", r"|~|null|Null|NULL", ["~", "n", "N", ""]),
]:
    EditorLoader.add_implicit_resolver(f"tag:yaml.org,2002:{tag}", re.compile(f"^(?:{pattern})$"), list(first))


def integer(loader, node):
    text = loader.construct_scalar(node)
    return int(text, 0) if text[:2] in ("0o", "0x") else int(text)


EditorLoader.add_constructor("tag:yaml.org,2002:int", integer)


def with_text_keys(value):
    """JSON has text keys only, and an editor shows `2023: …` as such."""
    if isinstance(value, dict):
        return {str(key): with_text_keys(item) for key, item in value.items()}
    if isinstance(value, list):
        return [with_text_keys(item) for item in value]
    return value


def schema_name(path):
    if path.parts[:2] == ("records", "cases"):
        return "case"
    if path.parts[:2] == ("records", "days"):
        return "day"
    return path.stem


def references(value):
    if isinstance(value, dict):
        if isinstance(value.get("$ref"), str):
            yield value["$ref"]
        for item in value.values():
            yield from references(item)
    elif isinstance(value, list):
        for item in value:
            yield from references(item)


def fields(schema):
    """Every key of every object, with what may stand there."""
    for name, entity in [("", schema), *schema.get("definitions", {}).items()]:
        for key, field in entity.get("properties", {}).items():
            yield f"{name}.{key}", field


# A change to a valid case, and the place an editor must mark.
SLIPS = [
    ("an unknown key", lambda case: case.update(sumary="x"), ""),
    ("a missing key", lambda case: case.pop("jurisdiction"), ""),
    ("an unknown word", lambda case: case["events"][0].update(type="arested"), "events/0/type"),
    ("a date day first", lambda case: case["events"][0].update(date="04.09.2023"), "events/0/date"),
    ("a thirteenth month", lambda case: case["events"][0].update(date="2023-13-04"), "events/0/date"),
    ("an interval with hours", lambda case: case["events"][0].update(date="2023-09-04T10:00/.."), "events/0/date"),
    ("an empty value", lambda case: case["events"][0].update(court=None), "events/0/court"),
    ("blank text", lambda case: case.update(title={"en": " "}), "title/en"),
    ("an id with capitals", lambda case: case["events"][0].update(id="Arrest_1"), "events/0/id"),
    ("a list instead of text", lambda case: case.update(title=["x"]), "title"),
    ("text instead of a list", lambda case: case["events"][0].update(sources="x"), "events/0/sources"),
    ("a language nobody knows", lambda case: case.update(title={"english!": "x"}), "title"),
    ("half an address", lambda case: next(iter(case["sources"].values())).update(url="example.org"), "sources/*/url"),
    ("a country in small letters", lambda case: case.update(jurisdiction="qx"), "jurisdiction"),
]

# Values an editor reads as numbers or truth values, and docket as text.
READ_AS_OTHER_TYPES = [
    ("a year of birth", lambda case: next(iter(case["people"].values())).update(born=2007)),
    ("a room", lambda case: case["events"][0].update(room=4)),
    ("a title", lambda case: case.update(title=1984)),
    ("an event's year", lambda case: case["events"][0].update(date=2019)),
    ("an id of digits", lambda case: case["events"][0].update(id=2019)),
    ("one person without a list", lambda case: case["events"][0].update(who=next(iter(case["people"])))),
]


def is_made(change, record):
    """Whether a record has a place for a change, for instance an event."""
    try:
        change(record)
    except (KeyError, IndexError, StopIteration):
        return False
    return True


def main(root):
    faults = []
    schemas = {}
    # That of reports is no schema of a file that anybody edits; `reports.py` has it read reports.
    files = {path for path in (root / "schema").glob("*.schema.json") if path.name != "report.schema.json"}
    for path in sorted(files):
        schema = json.loads(path.read_text(encoding="utf-8"))
        name = path.name.removesuffix(".schema.json")
        schemas[name] = jsonschema.Draft7Validator(schema)
        try:
            jsonschema.Draft7Validator.check_schema(schema)
        except jsonschema.SchemaError as error:
            faults.append(f"{path.name}: {error.message}")
        for reference in references(schema):
            if reference.removeprefix("#/definitions/") not in schema.get("definitions", {}):
                faults.append(f"{path.name}: {reference} leads nowhere")
        for place, field in fields(schema):
            if not field.get("description") or not field.get("examples"):
                faults.append(f"{path.name}: {place} has no description or no example")
            validator = jsonschema.Draft7Validator({**field, "definitions": schema.get("definitions", {})})
            if "$ref" in field:
                validator = jsonschema.Draft7Validator(
                    {"allOf": [{"$ref": field["$ref"]}], "definitions": schema.get("definitions", {})})
            for example in field.get("examples", []):
                faults += [f"{path.name}: example of {place}: {error.message}" for error in validator.iter_errors(example)]

    paths = sorted((root / "records").rglob("*.yml")) + [root / "pipeline.yml"]
    cases = []
    for path in paths:
        place = path.relative_to(root)
        record = with_text_keys(yaml.load(path.read_text(encoding="utf-8"), EditorLoader))
        validator = schemas.get(schema_name(place))
        if validator is None:
            faults.append(f"{place}: no schema")
            continue
        for error in validator.iter_errors(record):
            faults.append(f"{place}: {'/'.join(map(str, error.absolute_path))}: {error.message}")
        if schema_name(place) == "case":
            cases.append(record)

    slips = 0
    for record in cases:
        for words, change, where in SLIPS:
            changed = copy.deepcopy(record)
            if not is_made(change, changed):
                continue
            found = ["/".join(map(str, error.absolute_path)) for error in schemas["case"].iter_errors(changed)]
            expected = re.compile(re.escape(where).replace(r"\*", "[^/]+"))
            if not any(expected.fullmatch(place) for place in found):
                faults.append(f"{words} is not marked at “{where}” but at {found}")
            slips += 1
        for words, change in READ_AS_OTHER_TYPES:
            changed = copy.deepcopy(record)
            if not is_made(change, changed):
                continue
            faults += [f"{words}: {error.message}" for error in schemas["case"].iter_errors(changed)]
            slips += 1

    print(f"{len(schemas)} schemas, {len(paths)} files, {slips} changed records, {len(faults)} faults")
    for fault in faults:
        print(f"- {fault}")
    return 1 if faults or not schemas or not paths else 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]).resolve()) if len(sys.argv) == 2 else 64)
