"""What Python's ical understands, the parser of Home Assistant; it believes the names of the zones."""

from datetime import date, datetime, timezone

from ical.calendar_stream import IcsCalendarStream
from ical.exceptions import CalendarParseError

from .entry import Entry, Occurrence, Reading


def readings(site):
    return {feed.path: _read(feed, site.years) for feed in site.feeds}


def _read(feed, years):
    reading = Reading([], [], [])
    try:
        calendar = IcsCalendarStream.calendar_from_ics(feed.data.decode("utf-8"))
        for event in calendar.events:
            times = _moment(event.dtstart), _moment(event.dtend)
            reading.entries.append(Entry(event.uid, *times, event.status or "-", event.summary))
        first, last = (datetime(year, 1, 1, tzinfo=timezone.utc) for year in (years[0], years[1] + 1))
        for event in calendar.timeline_tz(timezone.utc).overlapping(first, last):
            if years[0] <= event.dtstart.year <= years[1]:
                reading.occurrences.append(Occurrence(event.uid, _moment(event.dtstart)))
    except CalendarParseError as error:
        reading.faults.append(f"{error.message}: {error.detailed_error}"[:300])
    except Exception as error:  # A consumer that fails, however it does, is a finding.
        reading.faults.append(f"{type(error).__name__}: {error}")
    return reading


def _moment(moment):
    if not isinstance(moment, datetime):
        assert isinstance(moment, date)
        return moment.isoformat()
    if moment.tzinfo is None:
        return moment.isoformat()
    return moment.astimezone(timezone.utc).strftime("%Y-%m-%dT%H:%M:%SZ")
