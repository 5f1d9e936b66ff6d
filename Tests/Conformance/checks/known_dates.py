"""Hearings known from elsewhere stand in the calendars on their days, whatever the JSON says.

They are known from a table that was made by hand, for invented records, or from the records themselves, read here by
another parser than docket's. Nothing is demanded of records that are not there.
"""

from pathlib import Path

from . import written
from .dates import instant, local_day, moment


def rows(site):
    """Case, day at the court (with its hour where known), zone of the court, kind."""
    found = written.hearings(Path(site.records)) if site.records else []
    if site.table:
        lines = Path(site.table).read_text(encoding="utf-8").splitlines()
        found += [tuple(line.split("\t")) for line in lines if line and not line.startswith("#")]
    return found


def check(site, findings):
    """Each row has an entry of its kind whose local day, at the court, is the day of the row."""
    known = rows(site)
    if not known:
        findings.absent("no hearing of this folder is known from elsewhere")
    for case in sorted({row[0] for row in known}):
        for language in site.languages or ["en"]:
            feed = site.feed(language, f"cases/{case}.ics")
            for _, text, zone, kind in (row for row in known if row[0] == case):
                findings.saw("hearings")
                if not any(_is_at(event, text, zone, kind) for event in (feed.events if feed else [])):
                    findings.fault(f"calendars/{language}/cases/{case}.ics", f"has no {kind} on {text} in {zone}")


def _is_at(event, text, zone, kind):
    if kind not in (event.value("CATEGORIES") or "").split(","):
        return False
    start = moment(event.all("DTSTART")[0])
    return start == instant(text, zone) if "T" in text else local_day(start, zone).isoformat() == text
