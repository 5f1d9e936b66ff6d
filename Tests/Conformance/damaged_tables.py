"""What can go wrong with the tables of a published folder, in the form of `damaged_copies.py`."""

from damaged_pages import every, first

CASES = "data/cases.csv"
CHARGES = "data/charges.csv"
DAYS = "data/days.csv"
EVENTS = "data/events.csv"
HEARINGS = "data/hearings.csv"
OUTCOMES = "data/outcomes.csv"
PEOPLE = "data/people.csv"
PACKAGE = "data/datapackage.json"

AS_WINDOWS_ENDS_LINES = every(rb"\n", b"\r\n")
HOURS_WITHOUT_SECONDS = every(rb",(\d\d:\d\d):00,", rb",\1,")


def first_row_twice(data):
    """The first row that is one line."""
    lines = data.split(b"\n")
    return b"\n".join([*lines[:2], lines[1], *lines[2:]])


TABLES = {
    "tables": [
        ("a byte order mark", CASES, lambda data: b"\xef\xbb\xbf" + data),
        ("lines that end with CR LF", HEARINGS, AS_WINDOWS_ENDS_LINES),
        ("a file cut off", EVENTS, lambda data: data[: len(data) // 2]),
        ("a formula", CASES, first(rb"The Harbour Bells case", b"=1+1")),
        ("a formula in full width", CASES, first(rb"The Harbour Bells case", "＝1".encode())),
        ("a formula behind a `;`", CASES, first(rb"The Harbour Bells case", b"a; @b")),
        ("a formula on a line of its own", CASES, first(rb"The Harbour Bells case", b'"a\n-b"')),
        ("an empty item", EVENTS, first(rb"harbour-bells/vesper;", b"harbour-bells/vesper;;")),
        ("an interval that ends with a slash", DAYS, first(rb"/2020-01-03,", b"/,")),
        ("an id twice", PEOPLE, first_row_twice),
        ("an id of digits", CASES, every(rb"\nid_2029,", b"\n2029,")),
        ("a cell too many", CHARGES, first(rb"\n$", b",\n")),
        ("another name of a column", OUTCOMES, first(rb",shared,", b",together,")),
    ],
    "description of tables": [
        ("no version", PACKAGE, first(rb'    "\$schema": [^\n]*', b"")),
        ("no version of a table", PACKAGE, first(rb'"\$schema": "[^"]*dataresource.json",', b"")),
        ("a profile to fetch", PACKAGE, first(rb'"name"', b'"profile": "https://example.org/p.json", "name"')),
        ("keys that nobody checks", PACKAGE, first(rb'"primaryKey"', b'"uniqueKeys": [["id"]], "primaryKey"')),
        ("no keys", PACKAGE, every(rb'"primaryKey"', b'"primary"')),
        ("a column without a type", PACKAGE, first(rb'"type": "date",', b"")),
    ],
    "tables as the JSON": [
        ("another day", EVENTS, first(rb",2030-09-13,", b",2030-09-14,")),
        ("an hour less", HEARINGS, first(rb",10:00:00,", b",09:00:00,")),
        ("another person", OUTCOMES, first(rb"harbour-bells/vesper,Ilan", b"harbour-bells/tolle,Ilan")),
        ("a hearing less", HEARINGS, first(rb"\nlighthouse-keepers/apia-2011,[^\n]*", b"")),
        ("the day in UTC for that of the court", HEARINGS, first(rb"2011-12-28,15:00:00", b"2011-12-29,15:00:00")),
        ("a shorter term", OUTCOMES, first(rb"P4Y6M", b"P4Y")),
        ("a name that has no place here", PEOPLE, first(rb"Ilan Vesper", b"Ilan Oddvar Vesper")),
    ],
    "frictionless reads the tables": [
        ("a day that is none", EVENTS, first(rb",2030-09-13,2030-09-13,", b",2030-09-31,2030-09-13,")),
        ("a case that is not there", PEOPLE, first(rb"/vesper,harbour-bells,", b"/vesper,harbour,")),
        ("an id twice", PEOPLE, first_row_twice),
        ("lists told as separated otherwise", PACKAGE, every(rb'"delimiter": ";"', b'"delimiter": "|"')),
    ],
    "csvkit reads the tables": [
        ("hours without seconds", HEARINGS, HOURS_WITHOUT_SECONDS),
        ("articles as numbers", CHARGES, every(rb"art\. 212 part 2", b"282.10")),
        ("ids that are words for nothing", PEOPLE, every(rb"id_2029/sand", b"n/a")),
    ],
    "Miller reads the tables": [
        ("lines that end with CR LF", HEARINGS, AS_WINDOWS_ENDS_LINES),
        ("a line with a cell less", OUTCOMES, first(rb",\n", b"\n")),
    ],
    "SQLite has the tables": [
        ("a case that is not there", PEOPLE, first(rb"/vesper,harbour-bells,", b"/vesper,harbour,")),
    ],
}
