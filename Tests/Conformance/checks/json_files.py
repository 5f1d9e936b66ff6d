"""Every JSON file is sound, and validates against its published schema."""

from jsonschema import Draft202012Validator
from jsonschema.exceptions import SchemaError

from . import strict_json

FOLDER = "schema/v1"


def sound(site, findings):
    """UTF-8, JSON, no key twice."""
    for path in site.paths(".", ".json"):
        findings.saw("files")
        try:
            strict_json.read((site.root / path).read_bytes())
        except ValueError as error:
            findings.fault(path, error)


def schemas(site, findings):
    """Each schema is one of draft 2020-12, is named by its address, and asks only for formats that are checked."""
    address = _address(site)
    for path in site.paths(FOLDER, ".schema.json"):
        findings.saw("schemas")
        schema = site.json(path) or {}
        try:
            Draft202012Validator.check_schema(schema)
        except SchemaError as error:
            findings.fault(path, error.message)
        if schema.get("$schema") != "https://json-schema.org/draft/2020-12/schema":
            findings.fault(path, "does not say that it is one of draft 2020-12")
        if address and schema.get("$id") != f"{address}/{path}":
            findings.fault(path, f"its $id is {schema.get('$id')}, not its address")
        known = Draft202012Validator.FORMAT_CHECKER.checkers
        for name in sorted(_formats(schema) - known.keys()):
            findings.fault(path, f"nothing here checks the format {name}")


def valid(site, findings):
    """Each file of the interface validates."""
    for path in site.paths("api", ".json"):
        # OpenAPI has a judge of its own.
        if path == "api/v1/openapi.json":
            continue
        findings.saw("files")
        schema = site.json(f"{FOLDER}/{schema_name(path)}.schema.json")
        if schema is None:
            findings.fault(path, f"there is no {FOLDER}/{schema_name(path)}.schema.json")
            continue
        for told in (schema, _strict(schema)):
            validator = Draft202012Validator(told, format_checker=Draft202012Validator.FORMAT_CHECKER)
            for error in validator.iter_errors(site.json(path)):
                findings.fault(path, f"{error.json_path}: {error.message[:200]}")


def _strict(schema):
    """The schema without what it leaves open for later versions: docket itself writes nothing that it does not describe."""
    if isinstance(schema, list):
        return [_strict(item) for item in schema]
    if not isinstance(schema, dict):
        return schema
    closed = {key: _strict(value) for key, value in schema.items()}
    if isinstance(schema.get("properties"), dict) and schema.get("type") == "object":
        closed.setdefault("additionalProperties", False)
    if isinstance(schema.get("examples"), list):
        closed["enum"] = schema["examples"]
    return closed


def schema_name(path):
    """The schema of a file: `case` for each of `cases/`, otherwise its name; those of one language have a folder."""
    parts = path.removeprefix("api/v1/").removesuffix(".json").split("/")
    folder = "language/" if len(parts) > 1 and parts[0] not in ("cases", "registry") else ""
    own = parts[1:] if folder else parts
    return folder + ("case" if own[0] == "cases" and len(own) > 1 else "/".join(own))


def _address(site):
    return ((site.json("api/v1/index.json") or {}).get("result") or {}).get("url", "").rstrip("/")


def _formats(value):
    if isinstance(value, list):
        return set().union(*map(_formats, value))
    if not isinstance(value, dict):
        return set()
    own = {value["format"]} if isinstance(value.get("format"), str) else set()
    return own.union(*map(_formats, value.values()))
