"""What Python's icalendar and recurring-ical-events understand; they believe the names of the zones."""

from datetime import date, datetime, timezone
from zoneinfo import ZoneInfo

import recurring_ical_events
from icalendar import Calendar

from .entry import Entry, Occurrence, Reading


def readings(site):
    return {feed.path: _reading(feed, site.years) for feed in site.feeds}


def _reading(feed, years):
    reading = Reading([], [], [])
    try:
        calendar = Calendar.from_ical(feed.data)
        _read(calendar, years, reading)
    except Exception as error:  # A consumer that fails, however it does, is a finding.
        reading.faults.append(f"{type(error).__name__}: {error}")
    return reading


def _read(calendar, years, reading):
    for component in calendar.walk():
        reading.faults.extend(f"{component.name}: {name}: {what}" for name, what in component.errors)
    reading.faults.extend(f"no VTIMEZONE for {name}" for name in sorted(calendar.get_missing_tzids()))
    for event in calendar.walk("VEVENT"):
        uid = str(event["UID"])
        times = [_text(event[name], uid, reading) if name in event else "-" for name in ("DTSTART", "DTEND")]
        reading.entries.append(Entry(uid, *times, str(event.get("STATUS", "-")), str(event["SUMMARY"])))
    first, last = years
    for event in recurring_ical_events.of(calendar, keep_recurrence_attributes=True).between(
        datetime(first, 1, 1), datetime(last + 1, 1, 1)
    ):
        start = event.start
        if first <= start.year <= last:
            reading.occurrences.append(Occurrence(str(event["UID"]), _moment(start)))


def _text(value, uid, reading):
    moment = value.dt
    if isinstance(moment, datetime):
        name = value.params.get("TZID")
        if moment.tzinfo is None:
            reading.faults.append(f"a time without zone in {uid}")
        elif name and not (isinstance(moment.tzinfo, ZoneInfo) and moment.tzinfo.key == name):
            reading.faults.append(f"{name} in {uid} is not the name of a zone")
    return _moment(moment)


def _moment(moment):
    if not isinstance(moment, datetime):
        assert isinstance(moment, date)
        return moment.isoformat()
    if moment.tzinfo is None:
        return moment.isoformat()
    return moment.astimezone(timezone.utc).strftime("%Y-%m-%dT%H:%M:%SZ")
