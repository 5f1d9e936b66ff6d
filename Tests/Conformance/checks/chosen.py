"""The calendars of chosen sets: of countries, tags and people, and of what lies ahead."""


def check(site, findings):
    """Each case stands whole in those of its country and tags, and is shared out among its people."""
    cases = (site.json("api/v1/cases.json") or {}).get("result", [])
    if not cases:
        findings.absent("there is no case")
    for language in site.languages:
        whole = _events(site, language, "all.ics")
        for case in cases:
            findings.saw("cases")
            own = {uid for uid, event in whole.items() if _is_of(event, case["id"])}
            tags = {tag["id"] for tag in case.get("tags", [])}
            sets = [f"countries/{case['jurisdiction']}.ics"] if case.get("jurisdiction") else []
            for name in sets + [f"tags/{tag}.ics" for tag in sorted(tags)]:
                for uid in sorted(own - _events(site, language, name).keys()):
                    findings.fault(f"calendars/{language}/{name}", f"has no {uid} of {case['id']}")
            _people(site, findings, language, case)
        for feed in site.feeds:
            if feed.language == language and feed.name.startswith(("countries/", "tags/", "upcoming.")):
                findings.saw("calendars")
                for event in feed.events:
                    uid = event.value("UID")
                    if uid not in whole and not _is_empty(uid):
                        findings.fault(feed.path, f"has {uid}, and the calendar of everything has not")


def _people(site, findings, language, case):
    """Every entry of the case is one of somebody's, and nobody has one of another case."""
    people = [person["id"].replace("/", ".") for person in case.get("people", [])]
    if len(people) < 2:
        return
    entries = set()
    for person in people:
        findings.saw("people")
        events = _events(site, language, f"people/{person}.ics")
        if not events:
            findings.fault(f"calendars/{language}", f"has no people/{person}.ics")
        for uid, event in events.items():
            if not _is_of(event, case["id"]) and not _is_empty(uid):
                findings.fault(f"calendars/{language}/people/{person}.ics", f"{uid} is of another case")
        entries |= events.keys()
    for uid in sorted(_events(site, language, f"cases/{case['id']}.ics").keys() - entries):
        if not _is_empty(uid):
            findings.fault(f"calendars/{language}/people", f"{uid} of {case['id']} is nobody's")


def _events(site, language, name):
    feed = site.feed(language, name)
    return {event.value("UID"): event for event in feed.events} if feed else {}


def _is_of(event, case):
    return case in (event.value("CATEGORIES") or "").split(",")


def _is_empty(uid):
    """Whether this is the entry that says that there is none."""
    return ".feed@" in uid
