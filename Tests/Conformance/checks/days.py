"""The days of the JSON stand in the calendar of days, in every year on the right day."""

import re
from calendar import monthrange
from datetime import date, timedelta

from .consumers import readings
from .dates import span

WEEKDAYS = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"]


def check(site, findings):
    years = site.years
    days = (site.json("api/v1/days.json") or {}).get("result", [])
    if days == [] and site.json("api/v1/days.json") is not None:
        findings.absent("there is no solidarity day")
    for language in site.languages:
        feed = site.feed(language, "days.ics")
        occurrences = readings(site, "icalendar")[feed.path].occurrences if feed else []
        claimed = set()
        for day in days:
            findings.saw("days")
            own = [occurrence for occurrence in occurrences if _belongs(occurrence.uid, day)]
            claimed.update(own)
            starts = sorted(occurrence.start for occurrence in own)
            expected = [start.isoformat() for start in sorted(starts_of(day, *years))]
            findings.saw("editions", len(starts))
            for start in sorted(set(starts) ^ set(expected)):
                words = "is missing" if start in expected else "is no day of it"
                findings.fault(f"calendars/{language}/days.ics", f"{day['id']}: {start} {words}")
            if "uid" in day and {occurrence.uid for occurrence in own} - {day["uid"]}:
                findings.fault(f"calendars/{language}/days.ics", f"{day['id']} has another UID than {day['uid']}")
            if len(starts) != len(set(starts)):
                findings.fault(f"calendars/{language}/days.ics", f"{day['id']} stands twice on one day")
        for occurrence in sorted(set(occurrences) - claimed):
            if not occurrence.uid.startswith("days.feed@"):
                findings.fault(f"calendars/{language}/days.ics", f"{occurrence.uid} is not in days.json")


def _belongs(uid, day):
    """Whether a UID is that of a day or of one of its editions."""
    case, _, own = day["id"].rpartition("/")
    middle = rf"\._?{re.escape(case)}" if case else ""
    return re.fullmatch(rf"{re.escape(own)}(\.\d{{4}}(-\d+)?)?{middle}\.day@.+", uid)


def starts_of(day, first_year, last_year):
    """The days on which a day begins, in these years, by the calendar alone."""
    rule = day.get("repeat")
    if rule is None:
        dates = day["dates"] or ([day["date"]] if day.get("date_precision") in ("day", "minute") else [])
        starts = [span(text)[0] for text in dates]
    elif rule["type"] == "yearly":
        origin = span(day["date"])[0]
        starts = [_in_year(origin, year, day.get("leap_day")) for year in range(first_year, last_year + 1)]
        if "since" not in day:
            starts = [start for start in starts if start and start >= origin]
    elif rule["type"] == "weekly":
        starts = list(_weeks(span(day["date"])[0], span(day["since"])[0] if "since" in day else None, last_year))
    else:
        starts = [_weekday(year, rule) for year in range(first_year, last_year + 1)]
    since = span(day["since"])[0] if "since" in day else date.min
    until = span(day["until"])[1] if "until" in day else date.max
    return [start for start in starts if start and since <= start <= until and first_year <= start.year <= last_year]


def _weeks(origin, since, last_year):
    """The weekday of a day, from that day or else from the first one since another."""
    current = origin if since is None else since
    while current.weekday() != origin.weekday():
        current += timedelta(days=1)
    while current.year <= last_year:
        yield current
        current += timedelta(days=7)


def _in_year(origin, year, leap_day):
    if (origin.month, origin.day) != (2, 29) or monthrange(year, 2)[1] == 29:
        return origin.replace(year=year)
    return {"february-28": date(year, 2, 28), "march-1": date(year, 3, 1)}.get(leap_day)


def _weekday(year, rule):
    month, nth = rule["month"], rule["nth"]
    days = [date(year, month, number + 1) for number in range(monthrange(year, month)[1])]
    days = [day for day in days if day.weekday() == WEEKDAYS.index(rule["weekday"])]
    index = nth - 1 if nth > 0 else nth
    return days[index] if -len(days) <= index < len(days) else None
