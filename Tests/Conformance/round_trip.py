"""Reads the random texts that DocketCalendarTests wrote, and compares them with what they were.

Usage: round_trip.py FOLDER

FOLDER holds `random.ics` and `expected.json`. Python's icalendar must give back every scalar of every text, and no text
may have become a line of its own: each entry has the properties it was given, and no other.
"""

import json
import pathlib
import sys

import icalendar

PROPERTIES = {
    "UID", "DTSTAMP", "LAST-MODIFIED", "SEQUENCE", "DTSTART", "DTEND", "SUMMARY", "DESCRIPTION", "LOCATION",
    "STATUS", "TRANSP",
}


def faults(folder: pathlib.Path) -> list[str]:
    """What differs, one line each, without repeating the texts."""
    expected = {entry["uid"]: entry for entry in json.loads((folder / "expected.json").read_bytes())}
    calendar = icalendar.Calendar.from_ical((folder / "random.ics").read_bytes())
    found = []
    entries = calendar.walk("VEVENT")
    if [component.name for component in calendar.subcomponents] != ["VEVENT"] * len(expected):
        found.append(f"{len(calendar.subcomponents)} components, expected {len(expected)}")
    for entry in entries:
        uid = str(entry["UID"])
        if set(entry) != PROPERTIES:
            found.append(f"{uid} has other properties: {', '.join(sorted(set(entry) ^ PROPERTIES))}")
        for field in ("summary", "description", "location"):
            if str(entry.get(field.upper(), "")) != expected[uid][field]:
                found.append(f"{uid} has another {field}")
    return found


if __name__ == "__main__":
    differences = faults(pathlib.Path(sys.argv[1]))
    for difference in differences:
        print(f"  fault: {difference}")
    print(f"random texts through Python's icalendar: {len(differences)} faults")
    sys.exit(1 if differences else 0)
