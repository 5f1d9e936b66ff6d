#!/usr/bin/env bash
# libical's walk over a series reads dates that RDATE adds in a zone as if they were in UTC.
#
# Seen with libical 3.0.16-1+b1 of Debian 12: icalcomponent_foreach_recurrence gives a hearing at 10:00 in Moscow at
# 10:00 UTC, three hours late, where RDATE;TZID= adds it, with its zone block in the file. DTSTART, EXDATE and the rule
# in the same zone are right, and so is RDATE in UTC. A date that both the rule and RDATE give comes twice (RFC 5545
# section 3.8.5.2: duplicates count once).
#
# What follows for docket: its calendars have an entry for each date.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
apt-get download -qq libical3=3.0.16-1+b1 2>/dev/null
dpkg-deb --extract libical3_*.deb library

# Asks for the days of a hearing on 6 May at 10:00 in Moscow, which is 7:00 UTC, with these lines.
ask() {
  python3 - "$(ls library/usr/lib/*/libical.so.3)" "$@" <<'PY'
import ctypes
import datetime
import sys

ical = ctypes.CDLL(sys.argv[1])


class Time(ctypes.Structure):
    _fields_ = [(name, ctypes.c_int) for name in (
        "year", "month", "day", "hour", "minute", "second", "is_date", "is_daylight")] + [("zone", ctypes.c_void_p)]


class Span(ctypes.Structure):
    _fields_ = [("start", ctypes.c_long), ("end", ctypes.c_long), ("is_busy", ctypes.c_int)]


Visit = ctypes.CFUNCTYPE(None, ctypes.c_void_p, ctypes.POINTER(Span), ctypes.c_void_p)
ical.icalparser_parse_string.restype = ctypes.c_void_p
ical.icalcomponent_get_first_component.restype = ctypes.c_void_p
ical.icalcomponent_get_first_component.argtypes = [ctypes.c_void_p, ctypes.c_int]
ical.icaltime_from_string.restype = Time
ical.icaltime_from_string.argtypes = [ctypes.c_char_p]
ical.icalcomponent_foreach_recurrence.argtypes = [ctypes.c_void_p, Time, Time, Visit, ctypes.c_void_p]
EVENT = 4

text = "\r\n".join(
    ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//quay//EN",
     "BEGIN:VTIMEZONE", "TZID:Europe/Moscow", "BEGIN:STANDARD", "DTSTART:20141026T020000", "TZOFFSETFROM:+0400",
     "TZOFFSETTO:+0300", "END:STANDARD", "END:VTIMEZONE",
     "BEGIN:VEVENT", "UID:opening@quay.example", "DTSTAMP:20310402T060000Z", "SUMMARY:Opening",
     "DTSTART;TZID=Europe/Moscow:20310506T100000", "DTEND;TZID=Europe/Moscow:20310506T110000", *sys.argv[2:],
     "END:VEVENT", "END:VCALENDAR", ""])
calendar = ical.icalparser_parse_string(text.encode())
days = []
visit = Visit(lambda event, span, data: days.append(
    datetime.datetime.fromtimestamp(span.contents.start, datetime.UTC).strftime("%d-%H")))
ical.icalcomponent_foreach_recurrence(
    ical.icalcomponent_get_first_component(calendar, EVENT), ical.icaltime_from_string(b"20310501T000000Z"),
    ical.icaltime_from_string(b"20310701T000000Z"), visit, None)
print(*days)
PY
}

expect() {
  printf '%s\n%s\n' "$1" "$2"
  [ "$2" = "$3" ] || { printf 'this has changed; before it was\n%s\n' "$3" >&2; exit 1; }
}

expect '22 May added in the zone (day-hour, UTC):' "$(ask 'RDATE;TZID=Europe/Moscow:20310522T100000')" '06-07 22-10'
expect 'The same in UTC:' "$(ask 'RDATE:20310522T070000Z')" '06-07 22-07'
expect 'A date cancelled in the zone:' \
  "$(ask 'RRULE:FREQ=WEEKLY;COUNT=3' 'EXDATE;TZID=Europe/Moscow:20310513T100000')" '06-07 20-07'
expect 'A date of the rule added once more:' \
  "$(ask 'RRULE:FREQ=WEEKLY;COUNT=2' 'RDATE:20310513T070000Z')" '06-07 13-07 13-07'
