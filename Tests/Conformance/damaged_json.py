"""What can go wrong with the JSON interface: for each check what it has to notice, as in `damaged_copies.py`."""

from damaged_pages import every, first

FRENCH_CASES = "api/v1/fr/cases/*.json"
PEOPLE = "api/v1/people.json"
AHEAD = "api/v1/upcoming.json"
OPENAPI = "api/v1/openapi.json"

JSON_DAMAGES = {
    "JSON of each language": [
        ("another text", FRENCH_CASES, first(rb'"title": "', b'"title": "x')),
        ("another label", FRENCH_CASES, first(rb'"type_label": "', b'"type_label": "x')),
        ("a language that does not stand in", "api/v1/fr/people.json", first(rb'(/name": )"en"', rb'\1"ru"')),
        ("nothing said of what stands in", "api/v1/fr/people.json", first(rb'"/result/\d+/name": "en",?\s*', b"")),
        ("a text that stands in for nothing", "api/v1/en/people.json", first(rb'"fallbacks": \{', b'"fallbacks": {"/x": "en"')),
        ("another date", "api/v1/ru/hearings.json", first(rb'"date": "2031', b'"date": "2032')),
    ],
    "people": [
        ("another status", PEOPLE, first(rb'"status": "\w+', rb"\g<0>x")),
        ("another next hearing", PEOPLE, first(rb'("next_hearing": \{\s*"id": "[^"]*)', rb"\1x")),
        ("no sources of the custody", PEOPLE, first(rb'(?s)"custody_sources": \[.*?\n      \]', b'"custody_sources": []')),
    ],
    "what lies ahead": [
        ("a cancelled hearing", AHEAD, first(rb'"status": "scheduled"', b'"status": "cancelled"')),
        ("a day that is over", AHEAD, first(rb'"last": "2031', b'"last": "2030')),
        ("a hearing gone", AHEAD, first(rb'"id": "harbour-bells/appeal"', b'"id": "harbour-bells/appea"')),
    ],
    "sources beside hearings": [
        ("a source gone", "api/v1/hearings.json", first(rb'("sources": \{\s*"[^"]*)"', rb'\1x"')),
        ("another address", AHEAD, every(rb'"url": "https://bells', b'"url": "https://bell')),
    ],
    "statistics": [("another number", "api/v1/stats.json", first(rb'"hearings": \d', rb"\g<0>1"))],
    "registry": [
        ("a place that no record names", "api/v1/registry/places.json", first(rb'"id": "', b'"id": "x')),
        ("a court gone", "api/v1/registry/courts.json", first(rb'"id": "', b'"id": "x')),
    ],
    "OpenAPI": [
        ("no version", OPENAPI, first(rb'"openapi": "3', b'"openapi": "7')),
        ("a file that is not there", OPENAPI, first(rb'"/api/v1/people.json"', b'"/api/v1/persons.json"')),
        ("a file that does not fit", PEOPLE, first(rb'"case": "', b'"cases": "')),
        ("an object that is not described", OPENAPI, first(rb'#/components/schemas/event"', b'#/components/schemas/evnt"')),
    ],
    "schemas of 1.3.0": [
        ("a key that is gone", "api/v1/hearings.json", first(rb'"certainty":', b'"certain":')),
        ("a number where text was", "api/v1/cases.json", first(rb'"monitoring": "\w+"', b'"monitoring": 1')),
    ],
    "recipes": [
        ("a key of another name", "api/v1/fr/upcoming.json", every(rb'"status_label"', b'"status_word"')),
        ("a file that is gone", PEOPLE.replace("v1/", "v1/en/"), lambda data: b"<!DOCTYPE html>"),
    ],
    "SHA256SUMS": [
        ("another digest", "SHA256SUMS", first(rb"[0-9a-f]{8}", b"00000000")),
        ("a file that is not listed", "SHA256SUMS", first(rb"[^\n]*\n", b"")),
        ("a file with another byte", "style.css", lambda data: data + b" "),
    ],
}
