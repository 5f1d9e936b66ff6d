"""What real readers make of the tables: every id, hour, day, term and text comes through as it was written."""

import contextlib
import io
import json
import os
import re
import sqlite3
import subprocess
import sys
import tempfile
import warnings
from datetime import date, datetime, time, timedelta
from pathlib import Path

import frictionless
import isodate
from csvkit.utilities.csvjson import CSVJSON

from .tables import FOLDER, NAMES, PACKAGE, fields, table

GUIDE = Path(__file__).parents[3] / "Documentation/Tables.md"


def with_frictionless(site, findings):
    """It finds nothing to object to, and reads each cell as the value of the declared type."""
    report = frictionless.validate(str(site.root / PACKAGE))
    for name, row, field, message in report.flatten(["name", "rowNumber", "fieldName", "message"]):
        findings.fault(f"{FOLDER}/{name}.csv, row {row}, {field}", message)
    if findings.faults:
        return
    for resource in frictionless.Package(str(site.root / PACKAGE)).resources:
        kinds = {name: field["type"] for name, field in fields(site, resource.name).items()}
        rows = ([row[name] for name in kinds] for row in resource.read_rows())
        told = ([_typed(kinds[name], row[name]) for name in kinds] for row in rows_of(site, resource.name))
        _compare(findings, resource.name, list(kinds), rows, told)


def _typed(kind, text):
    """The value of a cell, by the specification of Table Schema alone."""
    if text == "":
        return None
    made = {
        "date": date.fromisoformat,
        "time": time.fromisoformat,
        "datetime": datetime.fromisoformat,
        "duration": isodate.parse_duration,
        "boolean": {"true": True, "false": False}.get,
        "integer": int,
        "list": lambda items: items.split(";"),
        "string": str,
    }
    return made[kind](text)


def with_miller(site, findings):
    """It gives each file back byte for byte, and the same cells as JSON, in which it sees numbers by itself."""
    for name in NAMES:
        file = site.root / FOLDER / f"{name}.csv"
        for arguments in (["--icsv", "--ocsv"], ["--icsv", "--ojson"]):
            run = subprocess.run(["mlr", *arguments, "cat", file], capture_output=True, check=False)
            if run.returncode != 0:
                findings.fault(f"{FOLDER}/{name}.csv", run.stderr.decode(errors="replace").strip())
            elif arguments[-1] == "--ocsv" and run.stdout != file.read_bytes() and rows_of(site, name):
                findings.fault(f"{FOLDER}/{name}.csv", "comes out with other bytes")
            elif arguments[-1] == "--ojson":
                _same(site, findings, name, json.loads(run.stdout or b"[]"), lambda value: str(value))


def with_csvkit(site, findings):
    """Told not to guess it changes nothing; guessing it keeps ids, lengths, hours, days, articles and flags."""
    for name in NAMES:
        path = str(site.root / FOLDER / f"{name}.csv")
        _same(site, findings, name, _csvjson(path, "-I"), lambda value: "" if value is None else str(value))
        kinds = {each: field["type"] for each, field in fields(site, name).items()}
        # Dates as known may all be years, and texts all numbers: who lets readers guess gets numbers of them.
        kept = [
            each for each in kinds
            if kinds[each] in ("date", "time", "datetime", "duration", "boolean")
            or each in ("id", "case", "event", "person", "article", "room")
        ]  # fmt: skip
        rows = ([row[each] for each in kept] for row in _csvjson(path))
        told = ([_guessed(kinds[each], row[each]) for each in kept] for row in rows_of(site, name))
        _compare(findings, name, kept, rows, told)


def _guessed(kind, text):
    """What csvkit writes of a cell that it has understood; hours are lengths of time to it."""
    if kind == "time" and text:
        hour, minute = map(int, re.match(r"(\d\d):(\d\d)", text).groups())
        return str(timedelta(hours=hour, minutes=minute))
    if kind == "boolean" and text:
        return text == "true"
    return re.sub("Z$", "+00:00", text) or None if kind == "datetime" else text or None


def _csvjson(path, *arguments):
    output = io.StringIO()
    with warnings.catch_warnings(), contextlib.redirect_stderr(io.StringIO()):
        warnings.simplefilter("ignore")
        CSVJSON(["--snifflimit", "0", *arguments, path], output_file=output).run()
    return json.loads(output.getvalue() or "[]")


def with_sqlite(site, findings):
    """The recipe of the guide makes a database of them, in which every reference leads somewhere."""
    recipe = re.search(r"```sh\n(for table.*?)```", GUIDE.read_text(encoding="utf-8"), re.DOTALL)[1]
    with tempfile.TemporaryDirectory() as temporary:
        (Path(temporary) / FOLDER).symlink_to((site.root / FOLDER).resolve())
        path = {"PATH": f"{Path(sys.executable).parent}:{os.environ['PATH']}"}
        command = ["bash", "-euc", recipe]
        run = subprocess.run(command, cwd=temporary, env=os.environ | path, capture_output=True, text=True, check=False)
        if run.returncode != 0:
            findings.fault(FOLDER, f"the recipe fails: {run.stderr.strip()[-300:]}")
            return
        with contextlib.closing(sqlite3.connect(f"{temporary}/docket.db")) as database:
            for name, *_ in database.execute("PRAGMA foreign_key_check"):
                findings.fault(f"{FOLDER}/{name}.csv", "refers to what is not there")
            database.row_factory = sqlite3.Row
            for name in NAMES:
                made = [dict(row) for row in _everything(database, name)]
                _same(site, findings, name, made, lambda value: "" if value is None else value)


def _everything(database, name):
    """The rows of a table in the order of the file; a file without rows makes no table."""
    known = database.execute("SELECT 1 FROM sqlite_master WHERE name = ?", [name]).fetchone()
    return database.execute(f"SELECT * FROM {name} ORDER BY rowid") if known else []


def rows_of(site, name):
    """The rows of a table as dictionaries, as Python reads them."""
    header, *rows = table(site, name) or [[]]
    return [dict(zip(header, row)) for row in rows]


def _same(site, findings, name, read, written):
    """Compares rows that a reader made with those that are there."""
    told = rows_of(site, name)
    columns = list(told[0]) if told else []
    rows = ([written(row.get(each)) for each in columns] for row in read)
    _compare(findings, name, columns, rows, ([row[each] for each in columns] for row in told))


def _compare(findings, name, columns, rows, told):
    rows, told = list(rows), list(told)
    findings.saw("rows", len(rows))
    if len(rows) != len(told):
        findings.fault(f"{FOLDER}/{name}.csv", f"is read as {len(rows)} rows, not {len(told)}")
    for row, expected in zip(rows, told):
        for column, value, wanted in zip(columns, row, expected):
            if value != wanted:
                findings.fault(f"{FOLDER}/{name}.csv: {row[0]}", f"{column} is read as {value!r}, not {wanted!r}")
