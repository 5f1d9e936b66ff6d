"""What can go wrong with the feeds of changes of a published folder, in the form of `damaged_copies.py`."""

from damaged_pages import every, first

ATOM = "feeds/en/changes.atom"
ATOM_OF_CASE = "feeds/fr/cases/harbour-bells.atom"
FEED = "feeds/en/changes.json"
CHANGES = "api/v1/changes.json"


NEWS = {
    "Atom by its schema": [
        ("an entry without a stamp", ATOM, first(rb"(<entry>.*\n.*\n)<updated>[^\n]*\n", rb"\1")),
        ("a day where an instant belongs", ATOM, first(rb"<updated>(.{10})[^<]*", rb"<updated>\1")),
        ("two titles", ATOM, first(rb"<title>", b"<title>Twice</title><title>")),
        ("an element of HTML", ATOM, first(rb"<rights>", b"<meta/><rights>")),
        ("no id", ATOM_OF_CASE, first(rb"<id>[^<]*</id>", b"")),
        ("a page of HTML instead", ATOM, lambda data: b"<!DOCTYPE html>\n<title>Not found</title>\n"),
    ],
    "feeds of all cases": [
        ("a language without a feed", "feeds/ru/changes.json", None),
        ("a case without a feed", ATOM_OF_CASE, None),
    ],
    "feedparser understands": [
        ("a file cut off", ATOM, lambda data: data[: len(data) // 2]),
        ("two alternates", ATOM, first(rb'(<link rel=")self', rb"\1alternate")),
        ("two alternates of an entry", ATOM, first(rb"<category", rb'<link rel="alternate" type="text/html" href="https://harbour.example.org/x"/><category')),
        ("a relative address", ATOM, every(rb'href="https://harbour.example.org/watch/en/cases', b'href="/en/cases')),
        ("another language", ATOM, first(rb'xml:lang="en"', b'xml:lang="fr"')),
        ("a direction that is lost", ATOM, every(rb' dir="ltr"', b"")),
        ("an element that is lost", ATOM, first(rb"&lt;p&gt;", b"&lt;p&gt;&lt;bdi&gt;x&lt;/bdi&gt;")),
        ("a name of a zone", ATOM, first(rb"court time, UTC\+5", b"MSK")),
        ("a stamp that leaves the zone to guess", ATOM, first(rb"(<updated>[^<+]*)\+00:00", rb"\1")),
        ("the same id twice", ATOM, every(rb"2031\d{4}T\d{6}Z/\w+/[\w/-]+</id>", b"x</id>")),
        ("the id of another feed", ATOM_OF_CASE, every(rb"feeds/fr/cases", b"feeds/en/cases")),
        ("a title as HTML", ATOM, every(rb"<title>", b'<title type="html">')),
        ("an empty title", ATOM, first(rb"(<entry>.*\n)<title>[^<]*", rb"\1<title>")),
        ("content that is not HTML", ATOM, first(rb'<content type="html">', b'<content type="text">')),
    ],
    "JSON Feed 1.1": [
        ("another version", FEED, first(rb"version/1\.1", b"version/1")),
        ("no title", FEED, first(rb'"title": "[^"]*",', b"")),
        ("an item without an id", FEED, first(rb'"id": "[^"]*",', b"")),
        ("an item without content", FEED, first(rb'"content_html"', b'"content"')),
        ("a stamp without a zone", FEED, first(rb"\+00:00", b"")),
        ("the address of another feed", FEED, first(rb'("feed_url": "[^"]*)en/', rb"\1fr/")),
        ("one author instead of a list", FEED, first(rb'"authors": \[', b'"author": [')),
    ],
    "feeds tell the changes": [
        ("an item gone", FEED, first(rb'(?s)"items": \[.*?\},', b'"items": [')),
        ("another kind", ATOM, first(rb'term="hearing_moved"', b'term="hearing_added"')),
        ("another day", ATOM, every(rb"(<updated>2031-04-)02", rb"\g<1>03")),
        ("another title", FEED, first(rb'(?s)("items".*?"title": ")', rb"\1x")),
        ("a change that nobody was told", CHANGES, first(rb'(?s)"changes": \[.*?\n      \},', b'"changes": [')),
        ("another page", ATOM, first(rb"#event-moved-by-an-hour", b"#event-appeal")),
        ("what was withdrawn", CHANGES, first(rb'"kind": "text"', b'"kind": "withdrawn"')),
    ],
}
