"""Hearings known from reports stand in the calendars on their days, whatever records and JSON say."""

from pathlib import Path

from .dates import instant, local_day, moment

TABLE = Path(__file__).parent.parent / "known_dates.tsv"


def rows():
    lines = TABLE.read_text(encoding="utf-8").splitlines()
    return [line.split("\t") for line in lines if line and not line.startswith("#")]


def check(site, findings):
    """Each row has an entry of its kind whose local day, at the court, is the day of the row."""
    for case in sorted({row[0] for row in rows()}):
        if not site.has_case(case):
            findings.absent(f"{case} is not in this folder")
            continue
        for language in site.languages or ["en"]:
            feed = site.feed(language, f"cases/{case}.ics")
            for _, text, zone, kind in (row for row in rows() if row[0] == case):
                findings.saw("hearings")
                if not any(_is_at(event, text, zone, kind) for event in (feed.events if feed else [])):
                    findings.fault(f"calendars/{language}/cases/{case}.ics", f"has no {kind} on {text} in {zone}")


def _is_at(event, text, zone, kind):
    if kind not in (event.value("CATEGORIES") or "").split(","):
        return False
    start = moment(event.all("DTSTART")[0])
    return start == instant(text, zone) if "T" in text else local_day(start, zone).isoformat() == text
