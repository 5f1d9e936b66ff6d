"""What the JSON has stands on the pages: each event on that of its case, on the same day, and each hearing in a list."""

import re

from .documents import documents, language

# A day or an hour, as `time` takes it; for all else the page has words only.
SINGLE = re.compile(r"\d{4}-\d\d-\d\d(T\d\d:\d\d)?")


def check(site, findings):
    pages = documents(site)
    listed = _listed(site)
    tags = {language(path) for path in pages} - {""}
    for file in site.paths("api/v1/cases", ".json"):
        case = (site.json(file) or {}).get("result") or {}
        for tag in sorted(tags):
            path = f"{tag}/cases/{case.get('id')}.html"
            if path not in pages:
                findings.fault(path, "is not there")
                continue
            findings.saw("pages")
            for event in case.get("events", []):
                _event(path, pages[path], event, findings)
                place = f"cases/{case['id']}.html#event-{event['id'].rpartition('/')[2]}"
                if "uid" in event and event.get("certainty") != "retracted" and place not in listed.get(tag, ()):
                    findings.fault(path, f"no page of hearings leads to {place}")


def _event(path, document, event, findings):
    findings.saw("events")
    item = document.with_id(f"event-{event['id'].rpartition('/')[2]}")
    if item is None:
        findings.fault(path, f"has nothing of {event['id']}")
        return
    told = next((node.get("datetime") for node in item.node.iter("time")), None)
    date = event.get("date") or ""
    known = SINGLE.fullmatch(date) and not event.get("date_approximate") and not event.get("date_unsure")
    if known and told != date:
        findings.fault(f"{path}:{item.line}", f"{event['id']} is on {date}, here on {told}")


def _listed(site):
    """By language the places to which the pages of hearings lead."""
    places = {}
    for path, document in documents(site).items():
        if language(path) and path.partition("/")[2].startswith("hearings"):
            places.setdefault(language(path), set()).update(link.get("href") for link in document.all("a"))
    return places
