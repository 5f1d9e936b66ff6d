#!/usr/bin/env python3
"""Compares what docket says of dates of other calendars with jdatetime and convertdate.

Usage: calendars.py DOCKET

For each year of the Solar Hijri calendar that docket knows (1300 to 1410): the first day and the last one, and for some
years those of every month, written as records would have them in Iran; docket has to name the day of both libraries as
the one to write. Leap days of years that have none must not be read as days. For the Islamic calendar (1340 to 1450)
the same in Saudi Arabia with convertdate, as an estimate. Births of a year must lie in the two years in which that
begins and ends. Exits with 1 when somebody disagrees.
"""

import json
import subprocess
import sys
import tempfile
from datetime import date
from pathlib import Path

import jdatetime
from convertdate import islamic, persian

PIPELINE = """\
site:
  title: {en: Quay}
  url: https://quay.example.org
  uid_domain: quay.example.org
  contact: https://quay.example.org/contact
  repository: https://gitlab.example.org/quay/records
languages: {default: en, published: [en]}
licences: {facts: CC0-1.0, texts: CC-BY-4.0}
"""
HEAD = """\
id: {id}
language: en
title: {{en: Dates}}
summary: {{en: Dates.}}
jurisdiction: {state}
monitoring: closed
"""
# So few that checking takes no long time.
IN_FILE = 60
SOLAR, LUNAR = range(1300, 1411), range(1340, 1451)
# Of these every month: leap years and others, the last five years apart.
WHOLE = {1342, 1350, 1375, 1399, 1403, 1404, 1405, 1446, 1447}


def months(year):
    """The months of a year whose first and last days are compared."""
    return range(1, 13) if year in WHOLE else (1, 12)


def replacements(docket, state, dates, births):
    """What docket would write instead of dates of events and of births."""
    places = {}
    with tempfile.TemporaryDirectory() as folder:
        cases = Path(folder) / "records" / "cases"
        cases.mkdir(parents=True)
        (Path(folder) / "pipeline.yml").write_text(PIPELINE, encoding="utf-8")
        parts = [("events", list(dates)), ("people", list(births))]
        for kind, written in parts:
            for first in range(0, len(written), IN_FILE):
                name = f"{kind}-{first}"
                lines = HEAD.format(id=name, state=state).splitlines()
                lines.append(f"{kind}:")
                for number, day in enumerate(written[first : first + IN_FILE]):
                    entry = {
                        "events": f"  - {{id: e{number}, date: {day}, type: statement, sources: [s]}}",
                        "people": f"  p{number}: {{name: {{en: Person {number}}}, born: {day}}}",
                    }[kind]
                    lines.append(entry)
                    places[f"records/cases/{name}.yml", len(lines)] = day
                lines += ["sources:", "  s: {type: document, title: One, language: en}"]
                (cases / f"{name}.yml").write_text("\n".join(lines) + "\n", encoding="utf-8")
        command = [docket, "validate", "-C", folder, "--format", "json", "--as-of", "2031-04-02"]
        done = subprocess.run(command, capture_output=True, text=True, check=False)
    if done.returncode not in (0, 1):
        sys.exit(done.stderr)
    found = {}
    for finding in json.loads(done.stdout)["findings"]:
        if finding["rule"] == "date-format":
            for fix in finding["fixes"]:
                found[places[finding["file"], finding["start"]["line"]]] = fix["edits"][0]["replacement"]
    return found


def new_years():
    """The first days of the years, in which both libraries must agree, or there is nothing to compare with."""
    found = {}
    for year in (*SOLAR, SOLAR.stop):
        # By the sun, which takes convertdate a while; jdatetime goes by a cycle of leap years.
        found[year] = date(*persian.to_gregorian(year, 1, 1))
        if found[year] != jdatetime.date(year, 1, 1).togregorian():
            sys.exit(f"jdatetime and convertdate disagree about the year {year}")
    return found


def main(docket):
    expected, births, first = {}, {}, new_years()
    for year in SOLAR:
        leap = (first[year + 1] - first[year]).days == 366
        for month in months(year):
            last = 31 if month <= 6 else 30 if month <= 11 or leap else 29
            for day in (1, last):
                told = jdatetime.date(year, month, day).togregorian()
                expected[f"{year}-{month:02}-{day:02}"] = str(told)
        births[str(year)] = f"{first[year].year}/{first[year + 1].year}"
        if not leap:
            # No day, so the month as an estimate.
            expected[f"{year}-12-30"] = f"{first[year + 1].year}-03~"
    wrong = compare("Solar Hijri", expected | births, replacements(docket, "IR", expected, births))
    expected, births = {}, {}
    for year in LUNAR:
        for month in months(year):
            for day in (1, islamic.month_length(year, month)):
                told = date(*islamic.to_gregorian(year, month, day))
                expected[f"{year}-{month:02}-{day:02}"] = f"{told}~"
        begin = date(*islamic.to_gregorian(year, 1, 1)).year
        end = date(*islamic.to_gregorian(year, 12, islamic.month_length(year, 12))).year
        births[str(year)] = str(begin) if begin == end else f"{begin}/{end}"
    wrong += compare("Islamic", expected | births, replacements(docket, "SA", expected, births))
    sys.exit(1 if wrong else 0)


def compare(name, expected, found):
    wrong = [(written, day, found.get(written)) for written, day in expected.items() if found.get(written) != day]
    for written, day, told in wrong[:10]:
        print(f"{name} {written}: {day} by the libraries, {told} by docket")
    print(f"conformance: {len(expected)} dates of the {name} calendar, {len(wrong)} told otherwise")
    return len(wrong)


if __name__ == "__main__":
    main(sys.argv[1])
