#!/usr/bin/env bash
# ical, Home Assistant's reader, loses the first date of an entry to which RDATE adds others.
#
# Seen with ical 14.3.1 on Python 3.11, beside recurring-ical-events 3.8.2. RFC 5545 section 3.8.5.2 lets RDATE stand
# without a rule, and DTSTART is always the first date: of a hearing on 20 May that goes on on 27 May, ical shows the
# second day alone, without a word. The same entry with its dates in a rule is right.
#
# What follows for docket: its calendars have an entry for each date, and `docket ics lint` warns of RDATE without RRULE.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check \
  ical==14.3.1 icalendar==7.3.2 recurring-ical-events==3.8.2 tzdata==2026.6

# Asks both for the days of a hearing that has more dates by this line.
ask() {
  "$folder/venv/bin/python" - "$1" <<'PY'
import sys
from datetime import UTC, datetime

import icalendar
import recurring_ical_events
from ical.calendar_stream import IcsCalendarStream

text = "\r\n".join(
    ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//quay//EN", "BEGIN:VEVENT", "UID:opening@quay.example",
     "DTSTAMP:20310402T060000Z", "DTSTART:20310520T070000Z", "DTEND:20310520T080000Z", "SUMMARY:Opening",
     sys.argv[1], "END:VEVENT", "END:VCALENDAR", ""])
start, end = datetime(2031, 5, 1, tzinfo=UTC), datetime(2031, 7, 1, tzinfo=UTC)
shown = IcsCalendarStream.calendar_from_ics(text).timeline_tz(UTC).overlapping(start, end)
print("ical:", *sorted(f"{event.dtstart:%d %b}" for event in shown))
shown = recurring_ical_events.of(icalendar.Calendar.from_ical(text)).between(start, end)
print("recurring-ical-events:", *sorted(f"{event['DTSTART'].dt:%d %b}" for event in shown))
PY
}

expect() {
  printf '%s\n%s\n' "$1" "$2"
  [ "$2" = "$3" ] || { printf 'this has changed; before it was\n%s\n' "$3" >&2; exit 1; }
}

expect 'The second day in RDATE:' "$(ask RDATE:20310527T070000Z)" \
  'ical: 27 May
recurring-ical-events: 20 May 27 May'
expect 'Both days by a rule:' "$(ask 'RRULE:FREQ=WEEKLY;COUNT=2')" \
  'ical: 20 May 27 May
recurring-ical-events: 20 May 27 May'
