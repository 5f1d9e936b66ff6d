"""Who an entry is: the same entries, under the same names, in every language and feed."""

# What a translation does not change.
SAME_EVERYWHERE = ["DTSTAMP", "SEQUENCE", "DTSTART", "DTEND", "RRULE", "STATUS", "CATEGORIES"]
LONGEST = 255


def unique(site, findings):
    """A UID stands once in a feed, is ASCII and not too long; all end with one domain."""
    domains = set()
    for feed in site.feeds:
        findings.saw("feeds")
        seen = set()
        for event in feed.events:
            findings.saw("entries")
            uid = event.value("UID") or ""
            if not feed.is_twin:
                domains.add(uid.rpartition("@")[2])
            if uid in seen:
                findings.fault(feed.path, f"{uid} stands twice")
            seen.add(uid)
            if not uid.isascii() or len(uid) > LONGEST:
                findings.fault(feed.path, f"{uid} is too long or not ASCII")
    if len(domains) > 1:
        findings.fault("calendars", f"UIDs end with different domains: {', '.join(sorted(domains))}")


def languages(site, findings):
    """Every language has the same feeds, and each the same entries at the same times in the same states."""
    names = {feed.name for feed in site.feeds if feed.language}
    findings.saw("languages", len(site.languages))
    for feed in site.feeds:
        if not feed.language:
            findings.fault(feed.path, "stands outside calendars/<language>/")
    for name in sorted(names):
        findings.saw("feeds")
        first = None
        for language in site.languages:
            feed = site.feed(language, name)
            if feed is None:
                findings.fault(f"calendars/{language}", f"has no {name}")
                continue
            entries = {event.value("UID"): _facts(event) for event in feed.events}
            first = first or (feed.path, entries)
            findings.saw("entries", len(entries))
            for uid in sorted(entries.keys() ^ first[1].keys(), key=str):
                findings.fault(feed.path, f"{uid} is in one of {feed.path} and {first[0]} only")
            for uid in entries.keys() & first[1].keys():
                if entries[uid] != first[1][uid]:
                    findings.fault(feed.path, f"{uid} has other facts than in {first[0]}")


def partial(site, findings):
    """A language that only some cases have has calendars of cases, with the entries of the main languages."""
    if not site.partial_languages:
        findings.absent("every language is one of the whole site")
    for feed in site.feeds:
        if feed.language not in site.partial_languages:
            continue
        findings.saw("feeds")
        whole = site.feed(site.languages[0], feed.name) if site.languages else None
        if whole is None or not feed.name.startswith("cases/"):
            findings.fault(feed.path, "is not the calendar of a case of this site")
            continue
        entries = {event.value("UID"): _facts(event) for event in whole.events}
        findings.saw("entries", len(entries))
        if {event.value("UID"): _facts(event) for event in feed.events} != entries:
            findings.fault(feed.path, f"has other entries or facts than {whole.path}")


def feeds(site, findings):
    """An entry says the same in every feed of a language that has it."""
    for language in site.languages:
        entries = {}
        for feed in site.feeds:
            if feed.language != language:
                continue
            for event in feed.events:
                findings.saw("entries")
                uid, lines = event.value("UID"), [(line.name, line.value) for line in event.lines]
                where, before = entries.setdefault(uid, (feed.path, lines))
                if lines != before:
                    findings.fault(feed.path, f"{uid} says something else than in {where}")


def _facts(event):
    return [(line.name, line.parameters, line.value) for line in event.lines if line.name in SAME_EVERYWHERE]
