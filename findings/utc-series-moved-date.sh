#!/usr/bin/env bash
# ical, Home Assistant's reader, does not see which date of a series in UTC a moved date replaces, and shows both.
#
# Seen with ical 14.3.1 on Python 3.11, beside recurring-ical-events 3.8.2. RFC 5545 section 3.8.4.4: RECURRENCE-ID has
# the value of the date it replaces, in UTC where the start is. Of a weekly hearing at 7:00 UTC whose second day moves
# to 9:00, ical shows 7:00 and 9:00, without a word. The same series with its times in a zone, without one, or by days is
# right: only the Z makes the difference.
#
# What follows for docket: its calendars have an entry for each date, and `docket ics lint` says so of such a series
# (ics-instance-type).
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check \
  ical==14.3.1 icalendar==7.3.2 recurring-ical-events==3.8.2 tzdata==2026.6

# Asks both for the days of a weekly hearing whose second day moves, its times in a notation.
ask() {
  "$folder/venv/bin/python" - "$1" "$2" <<'PY'
import sys
from datetime import UTC, datetime

import icalendar
import recurring_ical_events
from ical.calendar_stream import IcsCalendarStream

zone, mark = sys.argv[1:]


def time(name, day, hour):
    return f"{name}{zone}:203105{day:02}T{hour:02}0000{mark}"


def entry(*lines):
    return ["BEGIN:VEVENT", "UID:opening@quay.example", "DTSTAMP:20310402T060000Z", "SUMMARY:Opening", *lines,
            "END:VEVENT"]


text = "\r\n".join(
    ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//quay//EN",
     *entry(time("DTSTART", 6, 7), time("DTEND", 6, 8), "RRULE:FREQ=WEEKLY;COUNT=3"),
     *entry(time("RECURRENCE-ID", 13, 7), time("DTSTART", 13, 9), time("DTEND", 13, 10)), "END:VCALENDAR", ""])
start, end = datetime(2031, 5, 1, tzinfo=UTC), datetime(2031, 7, 1, tzinfo=UTC)
shown = IcsCalendarStream.calendar_from_ics(text).timeline_tz(UTC).overlapping(start, end)
print("ical:", *sorted(f"{event.dtstart:%d-%H}" for event in shown))
shown = recurring_ical_events.of(icalendar.Calendar.from_ical(text)).between(start, end)
print("recurring-ical-events:", *sorted(f"{event['DTSTART'].dt:%d-%H}" for event in shown))
PY
}

expect() {
  printf '%s\n%s\n' "$1" "$2"
  [ "$2" = "$3" ] || { printf 'this has changed; before it was\n%s\n' "$3" >&2; exit 1; }
}

right='ical: 06-07 13-09 20-07
recurring-ical-events: 06-07 13-09 20-07'
expect 'In UTC (day-hour):' "$(ask '' Z)" \
  'ical: 06-07 13-07 13-09 20-07
recurring-ical-events: 06-07 13-09 20-07'
expect 'In a zone:' "$(ask ';TZID=Europe/Moscow' '')" "$right"
expect 'Without a zone:' "$(ask '' '')" "$right"
