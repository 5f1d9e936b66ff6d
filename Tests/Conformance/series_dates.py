#!/usr/bin/env python3
"""Compares which dates docket takes for dates of a series with python-dateutil and recurring-ical-events.

Usage: series_dates.py DOCKET [SEED]

All series are made up when it runs: a start, a random rule and dates that EXDATE cancels, some of the series and some
beside it. `docket ics lint` must name those beside it (`ics-date-outside-series`) and no others; python-dateutil says
which are which, and for every tenth series recurring-ical-events too. Left out are the rules that programs read in
several ways: BYSETPOS within weeks, week numbers without weekdays, a start that the rule does not name with COUNT.
Exits with 1 when they disagree.
"""

import datetime
import itertools
import json
import random
import subprocess
import sys
import tempfile
from pathlib import Path

import icalendar
import recurring_ical_events
from dateutil.rrule import rrulestr

# So many that fewer than a thousand are wrong: docket keeps no more findings of one check.
SERIES, CANDIDATES = 200, 6
DAYS = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"]
HEAD = "BEGIN:VCALENDAR\nVERSION:2.0\nPRODID:-//quay//EN\n"
FORM = "%Y%m%dT%H%M%S"


def some(chance, values, most):
    """A few of the values, in their order as a rule lists them."""
    return ",".join(str(value) for value in chance.sample(values, chance.randint(1, most)))


def narrowing(chance, frequency):
    """Parts that say on which days or at which times.

    Some day always fits, for python-dateutil looks for one up to the year 9999.
    """
    parts = []
    kind = chance.choice(["none", "day", "monthday", "both", "yearday", "weekno"])
    if frequency != "HOURLY" and chance.random() < 0.35:
        parts.append("BYMONTH=" + some(chance, range(1, 13), 4))
    if kind in ("day", "both"):
        days = DAYS
        if frequency in ("MONTHLY", "YEARLY") and chance.random() < 0.5:
            days = [f"{number}{day}" for day in DAYS for number in (1, 2, 3, 4, -1, -2)]
        parts.append("BYDAY=" + some(chance, days, 3))
    if kind == "monthday" and frequency != "WEEKLY":
        days = some(chance, [*range(1, 32), *range(-31, 0)], 5)
        parts.append(f"BYMONTHDAY={days},{chance.randint(1, 28)}")
    if kind == "both" and frequency in ("MONTHLY", "YEARLY") and not any(mark in parts[-1] for mark in "1234"):
        # Seven days in a row have each weekday.
        first = chance.randint(1, 22)
        parts.append("BYMONTHDAY=" + ",".join(str(day) for day in range(first, first + 7)))
    if kind == "yearday" and frequency == "YEARLY" and not parts:
        parts.append("BYYEARDAY=" + some(chance, [*range(1, 366), *range(-365, 0)], 6))
    if kind == "weekno" and frequency == "YEARLY" and not parts:
        weeks = some(chance, [*range(1, 54), *range(-50, 0)], 4)
        parts += [f"BYWEEKNO={weeks},{chance.randint(1, 52)}", "BYDAY=" + some(chance, DAYS, 3)]
        return parts
    if frequency != "HOURLY" and chance.random() < 0.2:
        parts.append("BYHOUR=" + some(chance, range(24), 3))
    if chance.random() < 0.15:
        parts.append("BYMINUTE=" + some(chance, range(60), 3))
    if parts and frequency != "WEEKLY" and chance.random() < 0.2:
        parts.append("BYSETPOS=" + some(chance, [1, -1], 2))
    return parts


def rule(chance):
    """A rule that the standard allows."""
    frequency = chance.choice(["YEARLY", "YEARLY", "MONTHLY", "MONTHLY", "WEEKLY", "WEEKLY", "DAILY", "HOURLY"])
    parts = narrowing(chance, frequency)
    names = {part.split("=")[0] for part in parts}
    if "BYWEEKNO" not in names and chance.random() < 0.5:
        # Every fifth month is some day each month of the year, and every fifth day each day of a month.
        parts.append(f"INTERVAL={5 if 'BYMONTH' in names else chance.randint(2, 5)}")
    if chance.random() < 0.4:
        parts.append(f"WKST={chance.choice(DAYS)}")
    return [f"FREQ={frequency}", *chance.sample(parts, len(parts))]


def series(chance):
    """A start, a rule with its end, and the dates that it has in the first years."""
    while True:
        parts = rule(chance)
        start = datetime.datetime(2031, 1, 1) + datetime.timedelta(minutes=15 * chance.randrange(4 * 24 * 730))
        horizon = start + datetime.timedelta(days=40 if "FREQ=HOURLY" in parts else 6 * 366)
        found = expanded(parts, start, horizon)
        if not found:
            continue
        if chance.random() < 0.8:
            # A start that the rule names, as files should have it.
            start = found[0]
            found = expanded(parts, start, horizon)
        end = chance.random()
        if found[0] == start and end < 0.3:
            count = chance.randint(1, len(found))
            return start, ";".join([*parts, f"COUNT={count}"]), found[:count]
        if end < 0.6:
            until = chance.choice(found)
            return (
                start,
                ";".join([*parts, f"UNTIL={until:%Y%m%dT%H%M%S}Z"]),
                [date for date in found if date <= until],
            )
        return start, ";".join(parts), found


def expanded(parts, start, horizon):
    """The dates of a rule up to a day, at most 400."""
    try:
        dates = rrulestr(";".join([*parts, f"UNTIL={horizon:{FORM}}"]), dtstart=start)
    except ValueError:
        # Hours that its interval never meets.
        return []
    return list(itertools.islice(dates, 400))


def candidates(chance, start, dates):
    """Dates of the series and their neighbours, up to the last one that is known."""
    shifts = [datetime.timedelta(**{unit: number}) for unit, number in
              [("days", 1), ("days", -1), ("hours", 1), ("minutes", 1), ("weeks", 1), ("days", 30), ("days", 366)]]
    chosen = set()
    for _ in range(CANDIDATES):
        date = chance.choice(dates)
        chosen.add(date if chance.random() < 0.5 else date + chance.choice(shifts))
    last = dates[-1]
    return sorted(date for date in chosen if date <= last and date != start)


def event(number, start, text, cancelled):
    """An entry with a rule and one EXDATE for each cancelled date."""
    lines = ["BEGIN:VEVENT", f"UID:event-{number}@quay.example", "DTSTAMP:20310101T000000Z",
             f"DTSTART:{start:{FORM}}Z", f"SUMMARY:Opening {number}", "TRANSP:TRANSPARENT", f"RRULE:{text}"]
    lines += [f"EXDATE:{date:{FORM}}Z" for date in cancelled]
    return lines + ["END:VEVENT"]


def shown(start, text, last):
    """The dates that recurring-ical-events shows of a series without EXDATE."""
    body = HEAD + "\n".join(event(0, start, text, [])) + "\nEND:VCALENDAR\n"
    calendar = icalendar.Calendar.from_ical(body.replace("\n", "\r\n"))
    found = recurring_ical_events.of(calendar).between(start, last + datetime.timedelta(days=1))
    return {entry["DTSTART"].dt.replace(tzinfo=None) for entry in found}


def main():
    """Makes the file, lets docket judge it, and compares."""
    docket = sys.argv[1]
    seed = int(sys.argv[2]) if len(sys.argv) > 2 else random.randrange(1 << 32)
    chance = random.Random(seed)
    lines, wanted, of_line, wrong = HEAD.splitlines(), set(), {}, []
    for number in range(SERIES):
        start, text, dates = series(chance)
        cancelled = candidates(chance, start, dates)
        known = set(dates)
        if number % 10 == 0 and cancelled:
            other = shown(start, text, dates[-1])
            wrong += [f"{start} {text}: recurring-ical-events and dateutil disagree about {date}"
                      for date in cancelled if (date in known) != (date in other) and start in known]
        first = len(lines)
        lines += event(number, start, text, cancelled)
        for offset, date in enumerate(cancelled):
            line = first + 8 + offset
            of_line[line] = f"{start} {text}: {date}"
            if date not in known:
                wanted.add(line)
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "series.ics"
        path.write_bytes("\r\n".join([*lines, "END:VCALENDAR", ""]).encode())
        done = subprocess.run([docket, "ics", "lint", "--format", "json", path],
                              capture_output=True, text=True, check=False)
    found = {finding["start"]["line"] for finding in json.loads(done.stdout)["findings"]
             if finding["rule"] == "ics-date-outside-series"}
    wrong += [f"docket does not name {of_line[line]}" for line in sorted(wanted - found)]
    wrong += [f"docket names {of_line.get(line, line)}" for line in sorted(found - wanted)]
    for sentence in wrong:
        print(sentence)
    print(f"{len(of_line)} dates of {SERIES} series, {len(wanted)} of them beside theirs, {len(wrong)} judged otherwise"
          f" (seed {seed})")
    sys.exit(1 if wrong else 0)


main()
