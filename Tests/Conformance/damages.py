"""What can go wrong with a published folder, each with the check that has to notice it.

A damage is (words, the name of the check, the files by a pattern, a change of their bytes). Patterns reach one language
where the languages are compared, and all where they must not give the damage away.
"""

import re

HEARINGS = "calendars/en/hearings.ics"
ALL_HEARINGS = "calendars/*/hearings.ics"
CYRILLIC = "calendars/ru/hearings.ics"
IN_ALL_CASES = "calendars/*/cases/*.ics"
DAYS = "calendars/*/days.ics"


def replaced(pattern, new, count=1):
    """Replaces what a pattern finds in the file."""
    return lambda data: re.sub(pattern, new, data, count=count)


def before_end(text):
    """Adds lines to the last entry."""
    return lambda data: text.join(data.rsplit(b"END:VEVENT\r\n", 1)[:1]) + text + b"END:VEVENT\r\nEND:VCALENDAR\r\n"


def first_entry(data):
    return re.search(rb"BEGIN:VEVENT\r\n.*?END:VEVENT\r\n", data, re.DOTALL)[0]


def shifted(match):
    """One hour more: +0300 becomes +0400."""
    return match[1] + b"%02d" % (int(match[2]) + 1)


def next_day(match):
    return match[1] + b"%02d" % (int(match[2]) % 28 + 1)


def folded_in_a_character(data):
    """A fold behind the first byte of the first Cyrillic letter of a title."""
    return re.sub(rb"(\r\nSUMMARY:[^\r\xd0]*\xd0)", rb"\1\r\n ", data, count=1)


ICS = [
    ("lines that end with LF", "line ends", HEARINGS, lambda data: data.replace(b"\r\n", b"\n")),
    ("a byte order mark", "line ends", HEARINGS, lambda data: b"\xef\xbb\xbf" + data),
    ("a bare CR in a text", "line ends", HEARINGS, replaced(rb"(SUMMARY:.)", rb"\1\r")),
    ("a file cut off", "line ends", HEARINGS, lambda data: data[: len(data) // 2]),
    ("a page of HTML instead", "line ends", HEARINGS, lambda data: b"<!DOCTYPE html>\n<title>Not found</title>\n"),
    ("text behind the end", "line ends", HEARINGS, lambda data: data + b"<!-- cached -->\r\n"),
    ("a long line", "folded lines", HEARINGS, lambda data: data.replace(b"\r\n ", b"", 1)),
    ("a fold inside a character", "folded lines", CYRILLIC, folded_in_a_character),
    ("a control character", "characters", HEARINGS, replaced(rb"(SUMMARY:.)", b"\\1\x08")),
    ("U+2028 in a text", "characters", HEARINGS, replaced(rb"(SUMMARY:.)", b"\\1\xe2\x80\xa8")),
    ("METHOD", "forbidden properties", HEARINGS, replaced(rb"VERSION:2.0\r\n", rb"\g<0>METHOD:PUBLISH\r\n")),
    ("an alarm", "forbidden properties", HEARINGS, before_end(b"BEGIN:VALARM\r\nACTION:AUDIO\r\nEND:VALARM\r\n")),
    ("an attendee", "forbidden properties", HEARINGS, before_end(b"ATTENDEE:mailto:a@example.org\r\n")),
    ("a fourth word for a state", "required properties", HEARINGS, replaced(rb"STATUS:\w+", rb"STATUS:POSTPONED")),
    ("no title", "required properties", HEARINGS, replaced(rb"SUMMARY[^\r]*\r\n( [^\r]*\r\n)*", b"")),
    ("two titles", "required properties", HEARINGS, before_end(b"SUMMARY:Twice\r\n")),
    ("a stamp behind that of the change", "stamps", HEARINGS, replaced(rb"DTSTAMP:2", b"DTSTAMP:1")),
    ("a UID twice", "unique UIDs", HEARINGS, lambda data: data.replace(b"END:VCALENDAR", first_entry(data) + b"END:VCALENDAR")),
    ("an entry gone from one language", "same in every language", HEARINGS, lambda data: data.replace(first_entry(data), b"")),
    ("another state in one language", "same in every language", CYRILLIC, replaced(rb"STATUS:CONFIRMED", b"STATUS:TENTATIVE")),
    ("another title in one feed", "same in every feed", HEARINGS, replaced(rb"SUMMARY:", b"SUMMARY:x")),
    ("no VTIMEZONE", "zones", HEARINGS, replaced(rb"(?s)BEGIN:VTIMEZONE.*END:VTIMEZONE\r\n", b"")),
    ("ends before it begins", "zones", HEARINGS, replaced(rb"DTEND(;[^:]*)?:\d{4}", rb"DTEND\1:1999")),
    ("a time in no zone", "zones", HEARINGS, replaced(rb"DTSTART;TZID=[^:]*:", b"DTSTART:")),
    ("a VTIMEZONE an hour off", "both consumers agree", HEARINGS, replaced(rb"(TZOFFSET(?:TO|FROM):[+-])(\d\d)", shifted, 0)),
    ("a zone that is not one of IANA", "icalendar", HEARINGS, replaced(rb"(TZID[:=]\w+/)", rb"\1New_", 0)),
    ("a rule that nobody knows", "libical", DAYS, replaced(rb"FREQ=YEARLY", b"FREQ=FORTNIGHTLY", 0)),
    ("a first day outside its rule", "both expansions agree", DAYS, replaced(rb"FREQ=YEARLY", b"FREQ=YEARLY;BYMONTH=1;BYDAY=1SA", 0)),
    ("known hearings a day late", "known dates", IN_ALL_CASES, replaced(rb"(DTSTART[^:]*:\d{6})(\d\d)", next_day, 0)),
    ("hearings of cases a day late", "hearings of cases", IN_ALL_CASES, replaced(rb"(DTSTART[^:]*:\d{6})(\d\d)", next_day, 0)),
    ("a move that was not counted", "hearings of cases", IN_ALL_CASES, replaced(rb"SEQUENCE:\d+", b"SEQUENCE:0", 0)),
    ("no cancelled entry at an old slot", "hearings of cases", IN_ALL_CASES, replaced(rb"\.was-1", b".waz-1", 0)),
    ("a hearing that the JSON has not", "hearings of the site", ALL_HEARINGS, replaced(rb"(?m)^UID:", b"UID:x", 0)),
    ("days a day late", "days", DAYS, replaced(rb"(DTSTART;VALUE=DATE:\d{6})(\d\d)", next_day, 0)),
]

JSON = [
    ("a key twice", "sound JSON", "api/v1/hearings.json", replaced(rb'"result":', rb'"result": [], "result":')),
    ("a byte order mark in JSON", "sound JSON", "api/v1/days.json", lambda data: b"\xef\xbb\xbf" + data),
    ("bytes that are no UTF-8", "sound JSON", "api/v1/cases.json", replaced(rb'"en": "', b'"en": "\xff')),
    ("a key that no schema has", "JSON by its schema", "api/v1/hearings.json", replaced(rb'"type":', b'"typ":')),
    ("a day that no month has", "JSON by its schema", "api/v1/index.json", replaced(rb'"as_of": "(\d{4})-\d\d-\d\d', rb'"as_of": "\1-02-30')),
    ("a number where text belongs", "JSON by its schema", "api/v1/days.json", replaced(rb'"id": "[^"]*"', b'"id": 7')),
    ("a schema with a type that is none", "JSON Schemas", "schema/v1/days.schema.json", replaced(rb'"type": "object"', b'"type": "objekt"')),
    ("a byte more than listed", "index", "api/v1/days.json", lambda data: data + b"\n"),
    ("a digit changed", "index", HEARINGS, replaced(rb"SEQUENCE:\d", b"SEQUENCE:7")),
    ("a day of publication where it changes every file", "index", "api/v1/days.json", replaced(rb'"schema_version":', b'"as_of": "2031-04-02", "schema_version":')),
    ("a stamp that the ledger does not know", "ledger", "ledger.json", replaced(rb'"changed": "\d{4}', b'"changed": "1999')),
    ("an entry that the ledger has lost", "ledger", "ledger.json", replaced(rb'"[\w.-]+@', b'"x@')),
    ("a hearing that the ledger does not guard", "ledger", "ledger.json", replaced(rb'"hearings/', b'"hearings/x')),
    ("a day with a UID that no entry has", "days", "api/v1/days.json", replaced(rb'"uid": "', b'"uid": "x', 0)),
    ("a hearing that is only in the list", "JSON without contradiction", "api/v1/cases/*.json", replaced(rb'"uid":', b'"uuid":', 0)),
]
