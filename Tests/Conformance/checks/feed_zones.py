"""Zones: every TZID has one plain VTIMEZONE before the entries, and no more are there than are used."""


def check(site, findings):
    for feed in site.feeds:
        findings.saw("feeds")
        zones = feed.calendar.within("VTIMEZONE")
        names = [zone.value("TZID") for zone in zones]
        used = {line.parameters["TZID"] for event in feed.events for line in event.lines if "TZID" in line.parameters}
        findings.saw("zones", len(used))
        for name in sorted(used.difference(names)):
            findings.fault(feed.path, f"there is no VTIMEZONE for {name}")
        for name in sorted(set(names).difference(used), key=str):
            findings.fault(feed.path, f"no entry uses the VTIMEZONE of {name}")
        if len(set(names)) != len(names):
            findings.fault(feed.path, "a zone is described twice")
        if zones and feed.events and max(zone.number for zone in zones) > feed.events[0].number:
            findings.fault(feed.path, "a VTIMEZONE stands behind an entry")
        for zone in zones:
            _plain(feed, zone, findings)
        for event in feed.events:
            _times(feed, event, findings)


def _plain(feed, zone, findings):
    """One STANDARD and at most one DAYLIGHT: Outlook reads no more, and old ruby none of such a file."""
    kinds = sorted(part.name for part in zone.components)
    where = f"{feed.path}:{zone.number}"
    if kinds not in (["STANDARD"], ["DAYLIGHT", "STANDARD"]):
        findings.fault(where, f"a VTIMEZONE of {', '.join(kinds) or 'nothing'}")
    for part in zone.components:
        for name in ["DTSTART", "TZOFFSETFROM", "TZOFFSETTO", "TZNAME"]:
            if len(part.all(name)) != 1:
                findings.fault(where, f"{name} stands {len(part.all(name))} times in {part.name}")
        if bool(part.all("RRULE")) != (len(kinds) == 2):
            findings.fault(where, f"{part.name} has no rule where it needs one, or one where there is none")


def _times(feed, event, findings):
    """Days are marked as such; times are in UTC or in a zone; both ends are alike, and the end is later."""
    start, end = (event.all(name)[:1] for name in ("DTSTART", "DTEND"))
    forms = []
    for line in start + end:
        findings.saw("times")
        is_day, is_utc = "T" not in line.value, line.value.endswith("Z")
        where = f"{feed.path}:{line.number}"
        if is_day != (line.parameters.get("VALUE") == "DATE"):
            findings.fault(where, f"{line.name} of a day without VALUE=DATE, or the reverse")
        if ("TZID" in line.parameters) != (not is_day and not is_utc):
            findings.fault(where, f"{line.name} in no zone, or in two")
        forms.append((is_day, is_utc, line.parameters.get("TZID")))
    if len(set(forms)) > 1:
        findings.fault(f"{feed.path}:{event.number}", "DTSTART and DTEND are of different kinds")
    elif len(forms) == 2 and start[0].value >= end[0].value:
        findings.fault(f"{feed.path}:{event.number}", "ends before it has begun")
