"""What can go wrong with a published folder: for each check what it has to notice.

A damage is words, the files as a pattern, and a change of their bytes. Patterns reach one language where the languages
are compared, and all of them where the difference would give the damage away.
"""

import re

from damaged_news import NEWS
from damaged_json import JSON_DAMAGES
from damaged_pages import PAGES, every, first
from damaged_tables import TABLES

HEARINGS = "calendars/en/hearings.ics"
RUSSIAN = "calendars/ru/hearings.ics"
ALL_HEARINGS = "calendars/*/hearings.ics"
CASES = "calendars/*/cases/*.ics"
DAYS = "calendars/*/days.ics"
COUNTRIES = "calendars/*/countries/*.ics"
PEOPLE = "calendars/*/people/*.ics"
AHEAD = "calendars/*/upcoming.ics"
TWIN = "calendars/en/1.ics"
TWIN_OF_DAYS = "calendars/en/2.ics"
JSON_INDEX = "api/v1/index.json"
JSON_HEARINGS = "api/v1/hearings.json"
JSON_DAYS = "api/v1/days.json"
JSON_CASES = "api/v1/cases.json"
LEDGER = "ledger.json"

END = b"END:VCALENDAR\r\n"
ENTRY = rb"(?s)BEGIN:VEVENT\r\n.*?END:VEVENT\r\n"


def in_first_entry(lines):
    """Adds lines to the first entry."""
    return first(rb"END:VEVENT\r\n", lines + rb"\r\nEND:VEVENT\r\n")


def first_entry_twice(data):
    return data.replace(END, re.search(ENTRY, data)[0] + END)


def an_hour_more(match):
    """+0300 becomes +0400."""
    return match[1] + b"%02d" % (int(match[2]) + 1)


def next_day(match):
    return match[1] + b"%02d" % (int(match[2]) % 28 + 1)


ANY_DAY = rb"(DTSTART[^:]*:\d{6})(\d\d)"
A_DAY_LATE = every(ANY_DAY, next_day)
# Zones: the first is seen by whom the block in the file tells the offset, the second by whom the name does.
A_STALE_BLOCK = every(rb"(TZOFFSET(?:TO|FROM):[+-])(\d\d)", an_hour_more)
ANOTHER_NAME = every(rb"(TZID[:=])Etc/GMT-5", rb"\1Etc/GMT-4")
OUTSIDE_ITS_RULE = every(rb"FREQ=YEARLY", b"FREQ=YEARLY;BYMONTH=1;BYDAY=1SA")
NOTHING_CANCELLED = ("cancelled hearings that look certain", CASES, every(rb"STATUS:CANCELLED", b"STATUS:CONFIRMED"))

DAMAGES = {
    **PAGES,
    **TABLES,
    **NEWS,
    "line ends": [
        ("lines that end with LF", HEARINGS, every(rb"\r\n", b"\n")),
        ("a byte order mark", HEARINGS, lambda data: b"\xef\xbb\xbf" + data),
        ("a bare CR in a text", HEARINGS, first(rb"(SUMMARY:.)", rb"\1\r")),
        ("a file cut off", HEARINGS, lambda data: data[: len(data) // 2]),
        ("a page of HTML instead", HEARINGS, lambda data: b"<!DOCTYPE html>\n<title>Not found</title>\n"),
        ("text behind the end", HEARINGS, lambda data: data + b"<!-- cached -->\r\n"),
    ],
    "folded lines": [
        ("a long line", HEARINGS, first(rb"\r\n ", b"")),
        ("a fold inside a character", RUSSIAN, first(rb"(\r\nSUMMARY:[^\r\xd0]*\xd0)", rb"\1\r\n ")),
    ],
    "characters": [
        ("a control character", HEARINGS, first(rb"(SUMMARY:.)", b"\\1\x08")),
        ("U+2028 in a text", HEARINGS, first(rb"(SUMMARY:.)", b"\\1\xe2\x80\xa8")),
        ("an isolate that is not closed", HEARINGS, first(rb"(SUMMARY:.)", b"\\1\xe2\x81\xa8")),
    ],
    "forbidden properties": [
        ("METHOD", HEARINGS, first(rb"VERSION:2.0\r\n", rb"\g<0>METHOD:PUBLISH\r\n")),
        ("an attendee", HEARINGS, in_first_entry(rb"ATTENDEE:mailto:a@example.org")),
        ("an alarm", HEARINGS, in_first_entry(rb"BEGIN:VALARM\r\nACTION:AUDIO\r\nTRIGGER:-PT1H\r\nEND:VALARM")),
    ],
    "required properties": [
        ("a fourth word for a state", HEARINGS, first(rb"STATUS:\w+", rb"STATUS:POSTPONED")),
        ("no title", HEARINGS, first(rb"SUMMARY[^\r]*\r\n( [^\r]*\r\n)*", b"")),
        ("two titles", HEARINGS, in_first_entry(rb"SUMMARY:Twice")),
    ],
    "stamps": [("a stamp behind that of the change", HEARINGS, first(rb"DTSTAMP:2", b"DTSTAMP:1"))],
    "unique UIDs": [("a UID twice", HEARINGS, first_entry_twice)],
    "languages of some cases": [
        ("an entry another state", "calendars/be/cases/*.ics", first(rb"STATUS:CONFIRMED", b"STATUS:TENTATIVE")),
    ],
    "same in every language": [
        ("an entry gone from one language", HEARINGS, first(ENTRY, b"")),
        ("another state in one language", RUSSIAN, first(rb"STATUS:CONFIRMED", b"STATUS:TENTATIVE")),
    ],
    "same in every feed": [("another title in one feed", HEARINGS, first(rb"SUMMARY:", b"SUMMARY:x"))],
    "zones": [
        ("no VTIMEZONE", HEARINGS, first(rb"(?s)BEGIN:VTIMEZONE.*END:VTIMEZONE\r\n", b"")),
        ("an end before the beginning", HEARINGS, first(rb"DTEND(;[^:]*)?:\d{4}", rb"DTEND\1:1999")),
        ("a time in no zone", HEARINGS, first(rb"DTSTART;TZID=[^:]*:", b"DTSTART:")),
    ],
    "libical reads": [("a rule that nobody knows", DAYS, every(rb"FREQ=YEARLY", b"FREQ=FORTNIGHTLY"))],
    "icalendar reads": [("a zone that is none of IANA’s", HEARINGS, every(rb"(TZID[:=]\w+/)", rb"\1New_"))],
    "ical reads": [("a fourth word for a state", HEARINGS, first(rb"STATUS:\w+", rb"STATUS:POSTPONED"))],
    "ruby reads": [("an entry without a beginning", HEARINGS, first(rb"DTSTART[^\r]*\r\n", b""))],
    "khal reads": [
        ("a byte order mark", HEARINGS, lambda data: b"\xef\xbb\xbf" + data),
        ("a page of HTML instead", HEARINGS, lambda data: b"<!DOCTYPE html>\n<title>Not found</title>\n"),
    ],
    "libical agrees with icalendar": [
        ("a VTIMEZONE an hour off", HEARINGS, A_STALE_BLOCK),
        ("a first day outside its rule", DAYS, OUTSIDE_ITS_RULE),
    ],
    "ical agrees with libical": [("a VTIMEZONE an hour off", HEARINGS, A_STALE_BLOCK)],
    "ruby agrees with icalendar": [("a VTIMEZONE an hour off", HEARINGS, A_STALE_BLOCK)],
    "khal agrees with libical": [("another zone’s name", HEARINGS, ANOTHER_NAME)],
    "libical as the JSON": [("a VTIMEZONE an hour off", CASES, A_STALE_BLOCK), NOTHING_CANCELLED],
    "icalendar as the JSON": [("another zone’s name", CASES, ANOTHER_NAME), NOTHING_CANCELLED],
    "ical as the JSON": [("another zone’s name", CASES, ANOTHER_NAME), NOTHING_CANCELLED],
    "ruby as the JSON": [("a VTIMEZONE an hour off", CASES, A_STALE_BLOCK), NOTHING_CANCELLED],
    "khal as the JSON": [("another zone’s name", CASES, ANOTHER_NAME), NOTHING_CANCELLED],
    "known dates": [("known hearings a day late", CASES, A_DAY_LATE)],
    "hearings of cases": [
        ("hearings a day late", CASES, A_DAY_LATE),
        ("a move that was not counted", CASES, every(rb"SEQUENCE:\d+", b"SEQUENCE:0")),
        ("no cancelled entry at an old slot", CASES, every(rb"\.was-1", b".waz-1")),
    ],
    "hearings of the site": [("hearings that the JSON has not", ALL_HEARINGS, every(rb"(?m)^UID:", b"UID:x"))],
    "days": [
        ("days a day late", DAYS, A_DAY_LATE),
        ("a UID that no entry has", JSON_DAYS, every(rb'"uid": "', b'"uid": "x')),
    ],
    "chosen sets": [
        ("a case that is not in the calendar of its country", COUNTRIES, first(ENTRY, b"")),
        ("entries that only what lies ahead has", AHEAD, every(rb"(?m)^UID:", b"UID:x")),
        ("a person without a calendar", PEOPLE, every(ENTRY, b"")),
        ("a person with a hearing of another case", PEOPLE, every(rb"(?m)^CATEGORIES:[^\r]*", b"CATEGORIES:x")),
    ],
    "sound JSON": [
        ("a key twice", JSON_HEARINGS, first(rb'"result":', rb'"result": [], "result":')),
        ("a byte order mark in JSON", JSON_DAYS, lambda data: b"\xef\xbb\xbf" + data),
        ("bytes that are no UTF-8", JSON_CASES, first(rb'"en": "', b'"en": "\xff')),
    ],
    "JSON Schemas": [
        ("a type that is none", "schema/v1/days.schema.json", first(rb'"type": "object"', b'"type": "objekt"')),
    ],
    "JSON by its schema": [
        ("a key that no schema has", JSON_HEARINGS, first(rb'"type":', b'"typ":')),
        ("a day that no month has", JSON_INDEX, first(rb'("as_of": "\d{4})-\d\d-\d\d', rb"\1-02-30")),
        ("a number where text belongs", JSON_DAYS, first(rb'"id": "[^"]*"', b'"id": 7')),
    ],
    "index": [
        ("a byte more than listed", JSON_DAYS, lambda data: data + b"\n"),
        ("another role", JSON_INDEX, first(rb'"role": "calendar"', b'"role": "page"')),
        ("another language", JSON_INDEX, first(rb'"language": "fr"', b'"language": "ru"')),
        ("another digit", HEARINGS, first(rb"SEQUENCE:\d", b"SEQUENCE:7")),
        ("a file that changes every day", JSON_DAYS, first(rb"\{", b'{"as_of": "2031-04-02",')),
    ],
    "JSON without contradiction": [
        ("hearings that are only in the list", "api/v1/cases/*.json", every(rb'"uid":', b'"uuid":')),
        ("a link that leads nowhere", JSON_CASES, first(rb'calendars/fr/', b'calendars/fx/')),
    ],
    **JSON_DAMAGES,
    "discreet calendars": [
        ("an entry gone", TWIN, first(ENTRY, b"")),
        ("a twin an hour late", TWIN, every(rb"(DTSTART:\d{8}T\d\d)00", rb"\g<1>59")),
        ("a twin that is not cancelled", TWIN, every(rb"STATUS:CANCELLED", b"STATUS:CONFIRMED")),
        ("the name of a person", TWIN, first(rb"SUMMARY:", rb"SUMMARY:Vesper ")),
        ("the site in the name of the calendar", TWIN, first(rb"X-WR-CALNAME:", rb"X-WR-CALNAME:harbour.example.org ")),
        ("a place", TWIN, in_first_entry(rb"LOCATION:Selm")),
        ("since when a day is kept", TWIN_OF_DAYS, every(rb"(DT\w+;VALUE=DATE:20)31", rb"\g<1>21")),
        ("the UID of the open entry", TWIN, first(rb"(?m)^UID:[^\r]*", b"UID:held.harbour-bells@harbour.example.org")),
    ],
    "ledger": [
        ("a stamp that the ledger does not know", LEDGER, first(rb'"changed": "\d{4}', b'"changed": "1999')),
        ("an entry that the ledger has lost", LEDGER, first(rb'"[\w.-]+@', b'"x@')),
        ("a hearing that the ledger does not guard", LEDGER, first(rb'"hearings/', b'"hearings/x')),
    ],
    "digest of the ledger": [
        ("a letter in it", LEDGER, first(rb'"sequence": 0', b'"sequence": 1')),
        ("the digest itself", LEDGER, first(rb'  "digest": "\w+"\n\}\n$', b"}\n")),
    ],
}
