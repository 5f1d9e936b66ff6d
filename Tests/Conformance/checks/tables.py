"""The tables are CSV that every reader takes, without formulas, and say what the JSON says."""

import csv
import io
import re

from . import table_rows

FOLDER = "data"
PACKAGE = f"{FOLDER}/datapackage.json"
NAMES = ["cases", "people", "charges", "events", "hearings", "outcomes", "days", "sources"]
PROFILES = "https://datapackage.org/profiles/2.0"
# What readers fetch from elsewhere, never check, or refuse.
REFUSED = {"profile", "uniqueKeys", "fieldsMatch", "enum"}
# The beginning of a formula, at the beginning of a cell or where a spreadsheet that separates by `;` sees one.
FORMULA = re.compile(r'(?:^|[;\t\r\n][ "]*)[=+\-@＝＋－＠]|^[\t\r]')


def table(site, name):
    """The cells of a table as Python reads them, line by line; nothing where there is none that can be read."""
    return site.once(("table", name), lambda: _read(site.root / FOLDER / f"{name}.csv"))


def _read(file):
    try:
        return list(csv.reader(io.StringIO(file.read_bytes().decode(), newline=""), strict=True))
    except (OSError, UnicodeDecodeError, csv.Error):
        return []


def fields(site, name):
    """The columns of a table as its schema declares them, by their names."""
    resources = (site.json(PACKAGE) or {}).get("resources", [])
    declared = next((each["schema"]["fields"] for each in resources if each["name"] == name), [])
    return {field["name"]: field for field in declared}


def form(site, findings):
    """UTF-8, lines that end with LF, as many cells in each, unique ids, no formula, no empty item."""
    for name in NAMES:
        where = f"{FOLDER}/{name}.csv"
        if not table(site, name):
            findings.fault(where, "is missing, or no CSV in UTF-8")
            continue
        data = (site.root / where).read_bytes()
        if data.startswith(b"\xef\xbb\xbf") or b"\r" in data or not data.endswith(b"\n"):
            findings.fault(where, "has a byte order mark, a CR, or no end of its last line")
        header, *rows = table(site, name)
        if list(fields(site, name)) != header:
            findings.fault(where, "has other columns than its schema")
        if len({row[0] for row in rows}) != len(rows):
            findings.fault(where, "has an id twice")
        for number, row in enumerate(rows):
            findings.saw("rows")
            if len(row) != len(header):
                findings.fault(f"{where}, row {number + 1}", f"has {len(row)} cells, not {len(header)}")
                continue
            for column, text in zip(header, row):
                for fault in _cell_faults(fields(site, name).get(column, {}).get("type"), column, text):
                    findings.fault(f"{where}, row {number + 1}, {column}", f"{fault}: {text[:80]!r}")


def _cell_faults(kind, column, text):
    if kind != "integer" and FORMULA.search(text):
        yield "begins a formula"
    if kind == "list" and text and "" in text.split(";"):
        yield "has an empty item"
    if column == "id" and not re.search("[a-z]", text):
        yield "has no letter"
    if re.fullmatch(r"\d{4}[-\d~?]*/", text):
        yield "is open without `..`"


def package(site, findings):
    """The description names version 2 of the specification, and has nothing that readers stumble over."""
    described = site.json(PACKAGE) or {}
    if described.get("$schema") != f"{PROFILES}/datapackage.json":
        findings.fault(PACKAGE, "does not say that it is one of version 2.0")
    resources = described.get("resources", [])
    if [each.get("name") for each in resources] != NAMES:
        findings.fault(PACKAGE, f"does not describe {NAMES}")
    for each in resources:
        findings.saw("tables")
        if each.get("$schema") != f"{PROFILES}/dataresource.json" or each.get("path") != f"{each['name']}.csv":
            findings.fault(PACKAGE, f"{each['name']} has not its version or its path")
        if each["schema"].get("primaryKey") != ["id"] or any("type" not in field for field in each["schema"]["fields"]):
            findings.fault(PACKAGE, f"{each['name']} has no key, or a column without a type")
    for key in sorted(REFUSED & _keys(described)):
        findings.fault(PACKAGE, f"has {key}")


def _keys(value):
    if isinstance(value, list):
        return set().union(*map(_keys, value))
    if not isinstance(value, dict):
        return set()
    return set(value).union(*map(_keys, value.values()))


def as_said(site, findings):
    """Each table has the rows of the JSON, in their order, with what stands there in each cell."""
    for name in NAMES:
        header, *rows = table(site, name) or [[]]
        expected = table_rows.expected(site, name)
        findings.saw("rows", len(rows))
        if [row[0] for row in rows] != [each["id"] for each in expected]:
            findings.fault(f"{FOLDER}/{name}.csv", "has other rows than the JSON, or in another order")
            continue
        for row, each in zip(rows, expected):
            if each.keys() != set(header):
                findings.fault(f"{FOLDER}/{name}.csv", f"{sorted(each.keys() ^ set(header))} are not in both")
                break
            for column, text in zip(header, row):
                if text != each[column]:
                    words = f"{column} is {text[:80]!r}, not {each[column][:80]!r}"
                    findings.fault(f"{FOLDER}/{name}.csv: {row[0]}", words)
