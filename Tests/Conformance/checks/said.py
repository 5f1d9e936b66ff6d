"""What the JSON says about the hearings, as instants that can be compared with what a consumer understands."""

from datetime import datetime
from typing import NamedTuple

from .dates import day_after, instant, span
from .hearings import all_hearings, expected_status, has_marker, old_slots


class Slot(NamedTuple):
    """Where an entry must be; no end or status where the JSON does not decide it alone."""

    uid: str
    case: str
    start: str
    end: str | None
    status: str | None

    def is_met_by(self, entry):
        return (
            entry.start == self.start
            and self.end in (None, entry.end)
            and self.status in (None, entry.status)
            and entry.uid in ("", self.uid)
        )

    @property
    def text(self):
        return " | ".join((self.uid, self.start, self.end or "…", self.status or "…"))


def slots(site):
    """Every hearing that a calendar can show, and the cancelled entry at each of its old slots."""
    return site.once("slots", lambda: [slot for each in all_hearings(site) for slot in _of(each)])


def _of(hearing):
    start, end = _times(hearing["date"], hearing)
    yield Slot(hearing["uid"], hearing["case"], start, end, expected_status(hearing))
    for earlier, old, marker in old_slots(hearing):
        if has_marker(hearing, earlier, old):
            yield Slot(marker, hearing["case"], *_times(old, hearing), "CANCELLED")


def _times(text, hearing):
    """The start as a consumer writes it, and the end of whole days; hours end where the record does not say."""
    zone = hearing.get("time_zone")
    if "T" in text and zone:
        if text == hearing["date"] and "start_utc" in hearing:
            return hearing["start_utc"], None
        return _text(instant(text, zone)), None
    first, last = span(text)
    return first.isoformat(), day_after(last or first).isoformat()


def _text(moment: datetime):
    return moment.strftime("%Y-%m-%dT%H:%M:%SZ")


