"""Two consumers that share no code read every calendar, and must understand the same."""

from . import with_icalendar, with_libical
from .entry import differences

FIRST_YEAR = 2018
AHEAD = 5


def years(site):
    """From before the first hearing of a record to five years after the publication."""
    return FIRST_YEAR, int(site.as_of[:4]) + AHEAD


def libical(site, findings):
    """libical reads everything without an objection."""
    _reads(site, findings, with_libical)


def icalendar(site, findings):
    """icalendar reads everything without an objection, and recurring-ical-events expands it."""
    _reads(site, findings, with_icalendar)


def entries(site, findings):
    """Both have the same entries, at the same instants, with the same states and titles."""
    _compare(site, findings, "entries")


def occurrences(site, findings):
    """Both have the same occurrences; entries that come back do so on one day a year."""
    _compare(site, findings, "occurrences")


def _reads(site, findings, consumer):
    for feed in site.feeds:
        findings.saw("feeds")
        reading = consumer.read(feed.file, years(site))
        findings.saw("entries", len(reading.entries))
        for fault in reading.faults:
            findings.fault(feed.path, fault)
        if len(reading.entries) != feed.data.count(b"BEGIN:VEVENT\r\n"):
            findings.fault(feed.path, f"only {len(reading.entries)} entries were understood")


def _compare(site, findings, part):
    for feed in site.feeds:
        findings.saw("feeds")
        one = getattr(with_libical.read(feed.file, years(site)), part)
        other = getattr(with_icalendar.read(feed.file, years(site)), part)
        findings.saw(part, max(len(one), len(other)))
        for difference in differences(("libical", one), ("icalendar", other)):
            findings.fault(feed.path, difference)
