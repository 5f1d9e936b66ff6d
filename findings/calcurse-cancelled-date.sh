#!/usr/bin/env bash
# calcurse goes on for one date more when a date of a counted series is cancelled.
#
# Seen with calcurse 4.7.1-1 of Debian 12. RFC 5545 section 3.8.5.1 takes the dates of EXDATE out of those that the rule
# gives, and COUNT (section 3.3.10) bounds what the rule gives: of three weekly hearings from 6 May, the second
# cancelled, two are left, on 6 and 20 May. calcurse imports a series until 27 May, and shows a third one that nobody
# announced. With UNTIL instead of COUNT it is right.
#
# What follows for docket: its calendars have an entry for each date, and a hearing that falls away is an entry with
# STATUS:CANCELLED.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
apt-get download -qq calcurse=4.7.1-1 2>/dev/null
dpkg-deb --extract calcurse_*.deb program

# Imports weekly hearings at 7:00 UTC from 6 May 2031 on, and shows what calcurse keeps.
ask() {
  printf '%s\r\n' BEGIN:VCALENDAR VERSION:2.0 PRODID:-//quay//EN BEGIN:VEVENT UID:opening@quay.example \
    DTSTAMP:20310402T060000Z SUMMARY:Opening DTSTART:20310506T070000Z DTEND:20310506T080000Z "$@" \
    END:VEVENT END:VCALENDAR >series.ics
  rm -rf kept
  mkdir kept
  TZ=UTC program/usr/bin/calcurse -D kept -i series.ics >/dev/null
  sed 's/.*{\(.*\)}.*/\1/' kept/apts
}

expect() {
  printf '%s\n%s\n' "$1" "$2"
  [ "$2" = "$3" ] || { printf 'this has changed; before it was\n%s\n' "$3" >&2; exit 1; }
}

expect 'Three dates:' "$(ask 'RRULE:FREQ=WEEKLY;COUNT=3')" '1W -> 05/20/2031'
expect 'Three dates, one of them cancelled:' "$(ask 'RRULE:FREQ=WEEKLY;COUNT=3' EXDATE:20310513T070000Z)" \
  '1W -> 05/27/2031 !05/13/2031'
expect 'The same with an end:' \
  "$(ask 'RRULE:FREQ=WEEKLY;UNTIL=20310520T070000Z' EXDATE:20310513T070000Z)" '1W -> 05/20/2031 !05/13/2031'
