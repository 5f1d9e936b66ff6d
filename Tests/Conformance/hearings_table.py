"""Prints which hearings of a table of sourced facts stand in the published calendars, and why the others do not.

Usage: hearings_table.py FACTS/hearings.tsv PUBLISHED

The table has a column each for start, case, event, type, status and sources; beside it lies one file a case, `<case>.md`,
whose tables of sources end with how the address was kept: full, short and mirror can be cited, cut, host and none
cannot. PUBLISHED is a folder that `docket publish` has written. Ends with 1 where a hearing that can be cited is missing.
"""

import csv
import re
import sys
from pathlib import Path

from checks.dates import instant, local_day, moment
from checks.published import Published

CITABLE = {"full", "short", "mirror"}


def addresses(facts):
    """How the address of each source of a case was kept, by the id of the source."""
    kept = {}
    for line in facts.read_text(encoding="utf-8").splitlines():
        cells = [cell.strip() for cell in line.strip().strip("|").split("|")]
        if line.startswith("|") and re.fullmatch(r"[A-Z]\d+", cells[0]):
            kept[cells[0]] = cells[-1].split(" ")[0]
            if kept[cells[0]] == "mirror" and "cite as" not in line and "http" not in cells[-2]:
                kept[cells[0]] = "mirror without an address to cite"
    return kept


def entries(published, case):
    """The entries of hearings in the calendar of a case: UID, start, status."""
    feed = published.feed("en", f"cases/{case}.ics")
    found = []
    for event in feed.events if feed else []:
        if "hearing" in (event.value("CATEGORIES") or "").split(","):
            found.append((event.value("UID"), moment(event.all("DTSTART")[0]), event.value("STATUS")))
    return found


def found_at(start, listed):
    """The UIDs and states that stand on the day of a row, or at its hour."""
    day, _, zone = start.partition(" ")
    return [
        f"{uid.partition('@')[0]} {status}"
        for uid, at, status in listed
        if (zone and at == instant(day, zone))
        or any(local_day(at, name).isoformat() == day[:10] for name in ([zone] if zone else ["UTC", "Asia/Yekaterinburg"]))
    ]


def main(table, folder):
    published = Published(folder)
    missing = 0
    counts = {"in": 0, "left out": 0}
    with table.open(encoding="utf-8") as file:
        for row in csv.DictReader(file, delimiter="\t"):
            kept = addresses(table.parent / f"{row['case']}.md")
            sources = re.findall(r"[A-Z]\d+", row["sources"])
            citable = [source for source in sources if kept.get(source) in CITABLE]
            states = found_at(row["start"], entries(published, row["case"]))
            if states:
                verdict = "in: " + ", ".join(states)
                counts["in"] += 1
            else:
                why = ", ".join(f"{source} {kept.get(source, 'unknown')}" for source in sources)
                verdict = f"{'MISSING' if citable else 'left out'}: {why}"
                counts["left out"] += 1
                missing += bool(citable)
            print(f"{row['start'][:16]:16}  {row['case']:20}  {row['event']:4}  {verdict}")
    print(f"{counts['in']} in, {counts['left out']} left out, {missing} of them with a source that can be cited")
    return 1 if missing else 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]), Path(sys.argv[2])))
