#!/usr/bin/env python3
"""Lets independent programs read the reports of `docket validate`, in every format.

Usage: reports.py DOCKET RECORDS

RECORDS are the invented ones of `harbour/`. A copy of them gets an impossible day behind Cyrillic letters and a candle,
on one line, and a number of a payment card that is made up when this runs. Every check must find nothing in the reports
of that copy, and must find each damage that is meant for it. Exits with 1 when one does not.
"""

import copy
import json
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path
from xml.etree import ElementTree

import jsonschema
from junit2htmlreport import parser as junit2html
from junitparser import Failure, JUnitXml, Skipped
from markdown_it import MarkdownIt
from pydantic_sarif.model import StaticAnalysisResultsFormatSarifVersion210JsonSchema as SarifSchema
from sarif import loader
from stdnum import luhn

HERE = Path(__file__).resolve().parent
FILE = "records/cases/harbour-bells.yml"
# A day that is not in the calendar; what is said of it is about “30”.
FAULT = (
    "  tolle:\n    name:\n      en: Mara Tolle\n      ru: Мара Толле\n",
    "  tolle: {name: {en: Mara Tolle, ru: Мара 🕯️ Толле}, born: 1999-02-30}\n",
)
RULE, WORDS = "nonexistent-date", "30"
FORMATS = ["json", "sarif", "gitlab", "junit", "markdown", "rdjson", "checkstyle", "github", "text"]


def card():
    """A number that no bank has given to anybody."""
    body = "".join(str(digit) for digit in [4, 0, 0, 0, 5, 5, 1, 2, 3, 9, 8, 7, 6, 0, 4])
    return body + luhn.calc_check_digit(body)


def faulty(records, folder):
    """A copy of the records with the faults."""
    shutil.copytree(records, folder)
    path = folder / FILE
    text = path.read_text(encoding="utf-8")
    if text.count(FAULT[0]) != 1:
        sys.exit(f"“{FAULT[0]}” does not stand once in {FILE}")
    path.write_text(text.replace(*FAULT) + f"# {card()}\n", encoding="utf-8")
    return folder


def written(docket, folder, *options):
    """The reports in all formats, as bytes."""
    with tempfile.TemporaryDirectory() as place:
        asked = [f"--format={name}={place}/{name}" for name in FORMATS]
        command = [docket, "validate", "-C", str(folder), "--as-of", "2031-04-02", "--lang", "ru", "--advice"]
        done = subprocess.run(command + asked + list(options), capture_output=True, text=True, check=False)
        if done.returncode != 1 or done.stdout:
            sys.exit(f"docket ended with {done.returncode}: {done.stdout}{done.stderr}")
        return {name: (Path(place) / name).read_bytes() for name in FORMATS}


class Case:
    """The reports with the records they are about."""

    def __init__(self, reports, folder):
        self.reports = reports
        self.lines = (folder / FILE).read_text(encoding="utf-8").splitlines()
        self.folder = folder

    def json(self, name):
        return json.loads(self.reports[name])

    def xml(self, name):
        return ElementTree.fromstring(self.reports[name])

    @property
    def findings(self):
        return [each for each in self.json("json")["findings"] if not each["accepted"]]

    def count(self, *severities):
        return sum(each["severity"] in severities for each in self.findings)


def differ(what, found, wanted):
    return [] if found == wanted else [f"{what}: {found}, not {wanted}"]


def own_schema(case):
    schema = json.loads((HERE.parent.parent / "schema" / "report.schema.json").read_text(encoding="utf-8"))
    jsonschema.Draft7Validator.check_schema(schema)
    # It is open for readers of later versions; what docket writes now has no member that it does not name.
    schema = closed(schema)
    return [error.message for error in jsonschema.Draft7Validator(schema).iter_errors(case.json("json"))]


def closed(schema):
    """The schema without room for members that it does not name."""
    if isinstance(schema, list):
        return [closed(each) for each in schema]
    if not isinstance(schema, dict):
        return schema
    schema = {key: closed(value) for key, value in schema.items()}
    return {**schema, "additionalProperties": False} if isinstance(schema.get("properties"), dict) else schema


def reviewdog_schema(case):
    schema = json.loads((HERE / "schemas" / "rdjson.schema.json").read_text(encoding="utf-8"))
    faults = [error.message for error in jsonschema.Draft7Validator(schema).iter_errors(case.json("rdjson"))]
    return faults + differ("diagnostics", len(case.json("rdjson")["diagnostics"]), len(case.findings))


def sarif_schema(case):
    try:
        SarifSchema.model_validate_json(case.reports["sarif"])
    except ValueError as error:
        return [str(error)]
    # The models know no patterns: what a level is when it is left out depends on three other places.
    results = case.json("sarif")["runs"][0]["results"]
    return [f"{each['ruleId']} has no level" for each in results if "level" not in each]


def sarif_tools(case):
    with tempfile.TemporaryDirectory() as place:
        path = Path(place) / "docket.sarif"
        path.write_bytes(case.reports["sarif"])
        log = loader.load_sarif_file(str(path))
        report = log.get_report()
        found = {level: report.get_issue_count_for_severity(level) for level in ["error", "warning", "note"]}
        records = log.get_records()
    faults = differ("levels", found, dict(error=case.count("error"), warning=case.count("warning"), note=case.count("info")))
    places = {(each["Location"], each["Line"]) for each in records if each["Code"] == RULE}
    return faults + differ("the place of the fault", places, {(FILE, line_of_fault(case))})


def line_of_fault(case):
    return next(number for number, line in enumerate(case.lines, 1) if "1999-02-30" in line)


def gitlab_report(case):
    issues = case.json("gitlab")
    faults = differ("issues", len(issues), len(case.findings))
    faults += differ("different fingerprints", len({each["fingerprint"] for each in issues}), len(issues))
    for each in issues:
        keys = {"description", "check_name", "fingerprint", "severity", "location"}
        if set(each) != keys or each["severity"] not in ["info", "minor", "major", "critical", "blocker"]:
            faults.append(f"{each} is no issue")
        lines = each["location"]["lines"]
        if not 1 <= lines["begin"] <= lines["end"] or not (case.folder / each["location"]["path"]).is_file():
            faults.append(f"{each['location']} is no place")
    return faults


def junit_parser(case):
    with tempfile.NamedTemporaryFile() as file:
        file.write(case.reports["junit"])
        file.flush()
        xml = JUnitXml.fromfile(file.name)
        wrong = [f"{each.name} has {len(each.result)} results" for suite in xml for each in suite if len(each.result) > 1]
        said = (xml.tests, xml.failures, xml.skipped, xml.errors)
        cases = [each for suite in xml for each in suite]
        kinds = [type(each.result[0]) if each.result else None for each in cases]
        counted = (len(cases), kinds.count(Failure), kinds.count(Skipped), 0)
        # What the attributes say must be what stands there; update_statistics counts.
        xml.update_statistics()
        again = (xml.tests, xml.failures, xml.skipped, xml.errors)
    names = {(each.classname, each.name) for each in cases}
    return (
        wrong
        + differ("counts", said, counted)
        + differ("counts of junitparser", again, counted)
        + differ("failures", counted[1], case.count("error"))
        + differ("different names", len(names), len(cases) - duplicates_of_passed(cases))
        + differ("skipped", counted[2], case.count("warning", "info"))
    )


def duplicates_of_passed(cases):
    """Test cases without a finding have one name, each in its own class."""
    passed = [(each.classname, each.name) for each in cases if not each.result]
    return len(passed) - len(set(passed))


def junit_html(case):
    report = junit2html.Junit(xmlstring=case.reports["junit"])
    cases = [each for suite in report.suites for each in suite.all()]
    faults = differ("failed", sum(each.failed() for each in cases), case.count("error"))
    faults += differ("skipped", sum(bool(each.skipped) for each in cases), case.count("warning", "info"))
    page = report.html()
    return faults + [f"{name} is not on the page" for name in [RULE, FILE] if name not in page]


def checkstyle_report(case):
    root = case.xml("checkstyle")
    errors = [(file.get("name"), each) for file in root.iter("file") for each in file]
    faults = differ("errors", len(errors), len(case.findings))
    for _, each in errors:
        if not set(each.attrib) <= {"line", "column", "severity", "message", "source"}:
            faults.append(f"{each.attrib} is unknown")
        if each.get("severity") not in ["error", "warning", "info", "ignore"]:
            faults.append(f"{each.get('severity')} is no severity")
        faults += [f"{name} is not positive" for name in ["line", "column"] if int(each.get(name, "1")) < 1]
    return faults


def units(case):
    """Each format leads to the same words, whatever its columns count."""
    found = {}
    for each in case.findings:
        if each["rule"] == RULE:
            start, end = each["start"], each["end"]
            line = case.lines[start["line"] - 1]
            found["json"] = line[start["column"] - 1 : end["column"] - 1]
            utf16 = line.encode("utf-16-le")
            found["json, UTF-16"] = utf16[2 * start["column_utf16"] - 2 : 2 * end["column_utf16"] - 2].decode("utf-16-le")
            found["json, offset"] = (case.folder / FILE).read_bytes()[start["offset"] : end["offset"]].decode()
    for each in case.json("sarif")["runs"][0]["results"]:
        if each["ruleId"] == RULE:
            region = each["locations"][0]["physicalLocation"]["region"]
            found["sarif"] = case.lines[region["startLine"] - 1][region["startColumn"] - 1 : region["endColumn"] - 1]
    for each in case.json("rdjson")["diagnostics"]:
        if each["code"]["value"] == RULE:
            start, end = (each["location"]["range"][name] for name in ["start", "end"])
            line = case.lines[start["line"] - 1].encode()
            found["rdjson"] = line[start["column"] - 1 : end["column"] - 1].decode()
    for each in case.xml("checkstyle").iter("error"):
        if each.get("source").endswith(f".{RULE}"):
            found["checkstyle"] = case.lines[int(each.get("line")) - 1][int(each.get("column")) - 1 :][: len(WORDS)]
    names = ["json", "json, UTF-16", "json, offset", "sarif", "rdjson", "checkstyle"]
    return differ("the words of the fault", found, dict.fromkeys(names, WORDS))


def markdown_page(case):
    """The page is text: no link, no picture, no element of HTML; both languages, one below the other."""
    tokens = MarkdownIt("gfm-like", {"html": True, "linkify": False}).parse(case.reports["markdown"].decode())
    flat = [inner for token in tokens for inner in [token, *(token.children or [])]]
    faults = [f"{each.type}: {each.content}" for each in flat if each.type in ["link_open", "image", "html_block", "html_inline"]]
    headings = [tokens[place + 1].content for place, token in enumerate(tokens) if token.type == "heading_open" and token.tag == "h3"]
    faults += differ("languages", [heading.split()[1] for heading in headings], ["ошибки,", "errors,"])
    said = [each.content for each in flat if each.type == "code_inline"]
    return faults + differ("mentions of the fault", said.count(RULE), 2)


def secrets(case):
    digits = {name: "".join(sign for sign in data.decode() if sign.isdigit()) for name, data in case.reports.items()}
    return [f"{name} shows a private value" for name, text in digits.items() if card() in text]


CHECKS = {each.__name__: each for each in [
    own_schema, reviewdog_schema, sarif_schema, sarif_tools, gitlab_report, junit_parser, junit_html, checkstyle_report,
    units, markdown_page, secrets,
]}

# What is done to a report, and which check must notice it.
DAMAGES = [
    ("own_schema", "json", b'"in_change": false', b'"in_change": 0'),
    ("own_schema", "json", b'"key_path"', b'"keypath"'),
    ("reviewdog_schema", "rdjson", b'"ERROR"', b'"FATAL"'),
    ("reviewdog_schema", "rdjson", b'"path"', b'"file"'),
    ("sarif_schema", "sarif", b'"unicodeCodePoints"', b'"codePoints"'),
    ("sarif_schema", "sarif", b'"level": "note",', b""),
    ("sarif_schema", "sarif", b'"startColumn": ', b'"startColumn": -'),
    ("sarif_tools", "sarif", b'"level": "note"', b'"level": "error"'),
    ("sarif_tools", "sarif", b'"startLine": ', b'"startLine": 1'),
    ("gitlab_report", "gitlab", b'"blocker"', b'"error"'),
    ("gitlab_report", "gitlab", b'"path": "records/', b'"path": "./record/'),
    ("junit_parser", "junit", b"</failure>", b"</failure><failure/>"),
    ("junit_parser", "junit", b"<skipped ", b"<system-out "),
    ("junit_parser", "junit", b'skipped="', b'skipped="1'),
    ("junit_html", "junit", b"<failure ", b"<skipped "),
    ("checkstyle_report", "checkstyle", b'column="', b'column="-'),
    ("checkstyle_report", "checkstyle", b'severity="info"', b'severity="note"'),
    ("units", "json", b'"column_utf16": ', b'"column_utf16": 1'),
    ("units", "rdjson", b'"column": ', b'"column": 1'),
    ("units", "checkstyle", b'column="', b'column="1'),
    ("markdown_page", "markdown", b"**", b"<b>"),
    ("markdown_page", "markdown", b"### ", b"## "),
    ("secrets", "text", "•".encode(), card().encode()),
]


def proofs(case):
    """What the checks say of damaged reports: each damage must be found, and each check proved by one."""
    faults = [f"no damage proves “{name}”" for name in CHECKS if name not in {name for name, *_ in DAMAGES}]
    for name, report, old, new in DAMAGES:
        data = damaged(case.reports[report], report, old, new)
        if data == case.reports[report]:
            faults.append(f"“{old.decode()}” does not stand in {report}")
            continue
        other = copy.copy(case)
        other.reports = {**case.reports, report: data}
        try:
            found = CHECKS[name](other)
        except Exception as error:  # A reader that refuses the report has found the damage.
            found = [str(error)]
        if not found:
            faults.append(f"{name} does not notice “{new.decode()}” in {report}")
    return faults


def damaged(data, report, old, new):
    """The report with every such piece changed; in XML, where tags come in pairs, both of them."""
    for tag in [b"skipped", b"failure"]:
        if report == "junit" and old == b"<" + tag + b" ":
            data = data.replace(b"</" + tag + b">", b"</" + new[1:].strip() + b">")
    return data.replace(old, new)


def stable(docket, records, place):
    """Lines that come before the findings change their lines and no fingerprint."""
    before = json.loads(written(docket, faulty(records, place / "before"))["gitlab"])
    folder = faulty(records, place / "after")
    for path in folder.glob("records/**/*.yml"):
        path.write_text("# A line.\n\n" + path.read_text(encoding="utf-8"), encoding="utf-8")
    after = json.loads(written(docket, folder)["gitlab"])
    prints = [sorted(each["fingerprint"] for each in issues) for issues in [before, after]]
    lines = [sorted(each["location"]["lines"]["begin"] for each in issues) for issues in [before, after]]
    return differ("fingerprints stay", prints[0] == prints[1], True) + differ("lines stay", lines[0] == lines[1], False)


def accepted(docket, folder):
    """Accepted findings are told only on request, and then as such."""
    quiet, asked = (
        json.loads(written(docket, folder, *options)["sarif"])["runs"][0]["results"] for options in [[], ["--with-exceptions"]]
    )
    count = sum("suppressions" in each for each in asked)
    counts = json.loads(written(docket, folder)["json"])["counts"]
    return (
        differ("suppressed unasked", sum("suppressions" in each for each in quiet), 0)
        + differ("suppressed", count, counts["accepted"])
        + differ("all results", len(asked), len(quiet) + count)
        + ([] if count else ["no record accepts anything, so that nothing is proved"])
    )


def main(docket, records):
    with tempfile.TemporaryDirectory() as temporary:
        place = Path(temporary)
        folder = faulty(records, place / "records")
        case = Case(written(docket, folder), folder)
        faults = [f"{name}: {fault}" for name, check in CHECKS.items() for fault in check(case)]
        faults += proofs(case) if not faults else []
        faults += stable(docket, records, place) + accepted(docket, folder)
    for fault in faults:
        print(f"FAIL  {fault}")
    print(f"reports: {len(FORMATS)} formats, {len(CHECKS)} checks, {len(DAMAGES)} damages, {len(faults)} faults")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1], Path(sys.argv[2])) if len(sys.argv) == 3 else 64)
