"""Dates as records write them, and the times of calendar entries, read without any consumer."""

import calendar
from datetime import date, datetime, timedelta, timezone
from zoneinfo import ZoneInfo


def span(text):
    """The first and the last day that a date can mean; no last day for `2031-05/..`."""
    first, _, last = text.partition("/")
    earliest, latest = _point(first)
    if last == "..":
        return earliest, None
    return earliest, _point(last)[1] if last else latest


def _point(text):
    year, month, day = ([int(part) for part in text[:10].rstrip("~?").split("-")] + [0, 0])[:3]
    if not month:
        return date(year, 1, 1), date(year, 12, 31)
    if not day:
        return date(year, month, 1), date(year, month, calendar.monthrange(year, month)[1])
    return date(year, month, day), date(year, month, day)


def is_known_to_the_day(text):
    """Whether a calendar can show a date: each end has a day, and none is an estimate or in doubt."""
    points = [point for point in text.split("/") if point != ".."]
    return not set("~?") & set(text) and all(len(point) >= 10 for point in points)


def moment(line):
    """A DTSTART or DTEND: a day, or an instant in UTC, read by the name of its zone."""
    if "T" not in line.value:
        return datetime.strptime(line.value, "%Y%m%d").date()
    time = datetime.strptime(line.value.removesuffix("Z"), "%Y%m%dT%H%M%S")
    zone = timezone.utc if line.value.endswith("Z") else ZoneInfo(line.parameters["TZID"])
    return time.replace(tzinfo=zone).astimezone(timezone.utc)


def instant(text, zone):
    """The instant of an hour on the clock of a zone; one that is skipped has the offset before (RFC 5545 §3.3.5)."""
    return datetime.fromisoformat(text).replace(tzinfo=ZoneInfo(zone)).astimezone(timezone.utc)


def local_day(moment, zone):
    """The day that it is in a zone."""
    return moment.astimezone(ZoneInfo(zone)).date() if isinstance(moment, datetime) else moment


def day_after(day):
    return day + timedelta(days=1)
