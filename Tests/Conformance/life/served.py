"""The entries of a published calendar as a subscriber's program understands them: Python's icalendar."""

from datetime import datetime, timezone
from typing import NamedTuple

from icalendar import Calendar

from .records import ID

REVISION = {"DTSTAMP", "LAST-MODIFIED", "SEQUENCE"}


class Served(NamedTuple):
    """An entry; `content` is all that it says but its revision."""

    uid: str
    status: str
    start: str
    title: str
    description: str
    stamp: str
    modified: str
    sequence: int
    content: tuple

    @property
    def row(self):
        """As a line of the tables in steps.yml."""
        return " | ".join([self.name, self.status, self.start, str(self.sequence), self.stamp[:10], self.title])

    @property
    def name(self):
        """`opening.was-1` of `opening.long-road.was-1@…`."""
        return self.uid.partition("@")[0].replace(f".{ID}", "")

    @property
    def revision(self):
        return self.stamp, self.modified, self.sequence


def entries(file):
    """The entries of the invented case by UID; none where there is no file."""
    if not file.exists():
        return {}
    events = Calendar.from_ical(file.read_bytes()).walk("VEVENT")
    served = [_entry(event) for event in events]
    return {entry.uid: entry for entry in served if f".{ID}" in entry.uid}


def _entry(event):
    lines = event.property_items(recursive=False, sorted=True)
    content = tuple((name, str(value)) for name, value in lines if name not in REVISION)
    return Served(
        uid=str(event["UID"]),
        status=str(event["STATUS"]),
        start=_text(event["DTSTART"].dt),
        title=str(event["SUMMARY"]),
        description=str(event.get("DESCRIPTION", "")),
        stamp=_text(event["DTSTAMP"].dt),
        modified=_text(event["LAST-MODIFIED"].dt),
        sequence=int(event["SEQUENCE"]),
        content=content,
    )


def _text(moment):
    if not isinstance(moment, datetime):
        return moment.isoformat()
    return moment.astimezone(timezone.utc).strftime("%Y-%m-%dT%H:%MZ")
