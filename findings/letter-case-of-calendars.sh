#!/usr/bin/env bash
# Two libraries refuse a whole calendar for one word in small letters that RFC 5545 reads like capitals.
#
# Seen with recurring-ical-events 3.8.2 (icalendar 7.3.2) and ical 11.1.0 (14.3.1 does the same; Home Assistant reads
# calendars with it) on Python 3.11. RFC 5545 §2: names of parameters and enumerated values are case-insensitive. The
# first refuses `CALSCALE:gregorian` with "Only Gregorian calendars are supported"; the second refuses
# `DTSTART;value=DATE:…` and `STATUS:confirmed`. Names of properties in small letters both read.
#
# What follows for docket: `ics lint` weighs letter case by what each word did to a reader (ics-letter-case, ics-status,
# ics-calendar-scale are errors, ics-extension-name is advice), and docket writes all of them in capitals.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check \
  recurring-ical-events==3.8.2 icalendar==7.3.2 ical==11.1.0

found=$("$folder/venv/bin/python" - <<'PY'
import icalendar
import recurring_ical_events
from ical.calendar_stream import IcsCalendarStream

SOUND = """BEGIN:VCALENDAR
VERSION:2.0
PRODID:-//quay//EN
CALSCALE:GREGORIAN
BEGIN:VEVENT
UID:lanterns@quay.example.org
DTSTAMP:20310402T060000Z
DTSTART;VALUE=DATE:20310704
SUMMARY:Evening of lanterns
STATUS:CONFIRMED
END:VEVENT
END:VCALENDAR
""".replace("\n", "\r\n")


def recurring(text):
    return len(recurring_ical_events.of(icalendar.Calendar.from_ical(text)).between("20310101", "20320101"))


def ical(text):
    return len(IcsCalendarStream.calendar_from_ics(text).events)


def told(read, text):
    try:
        return f"{read(text)} entry"
    except Exception as error:
        return f"refused: {type(error).__name__}"


for capitals, small in (
    ("SUMMARY", "SUMMARY"), ("SUMMARY", "summary"), ("GREGORIAN", "gregorian"), (";VALUE=", ";value="),
    ("CONFIRMED", "confirmed"),
):
    text = SOUND.replace(capitals, small)
    print(f"{small}: recurring-ical-events {told(recurring, text)}, ical {told(ical, text)}")
PY
)
printf '%s\n' "$found"
before='SUMMARY: recurring-ical-events 1 entry, ical 1 entry
summary: recurring-ical-events 1 entry, ical 1 entry
gregorian: recurring-ical-events refused: InvalidCalendar, ical 1 entry
;value=: recurring-ical-events 1 entry, ical refused: CalendarParseError
confirmed: recurring-ical-events 1 entry, ical refused: CalendarParseError'
[ "$found" = "$before" ] || { printf 'this has changed; before it was\n%s\n' "$before" >&2; exit 1; }
