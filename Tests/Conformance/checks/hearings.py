"""The hearings of the JSON stand in the calendars, at their days and hours on the clock of the court."""

from datetime import datetime

from .dates import day_after, instant, is_known_to_the_day, moment, span

# What the state of a hearing means to a calendar; where other facts decide too, it is not here.
STATUS = {
    "tentative": "TENTATIVE",
    "held": "CONFIRMED",
    "adjourned": "CONFIRMED",
    "postponed": "CANCELLED",
    "cancelled": "CANCELLED",
    "unknown": "TENTATIVE",
}


def all_hearings(site):
    """The hearings of the JSON that a calendar can show."""
    hearings = (site.json("api/v1/hearings.json") or {}).get("result", [])
    return [each for each in hearings if each["certainty"] != "retracted" and is_known_to_the_day(each["date"])]


def of_cases(site, findings):
    """The calendar of a case has every hearing of it, at its slot, and a cancelled entry at each old slot."""
    if (site.json("api/v1/hearings.json") or {}).get("result") == []:
        findings.absent("no record has a hearing")
    for language in site.languages:
        for hearing in all_hearings(site):
            findings.saw("hearings")
            feed = site.feed(language, f"cases/{hearing['case']}.ics")
            events = {event.value("UID"): event for event in feed.events} if feed else {}
            event = events.get(hearing["uid"])
            where = f"calendars/{language}/cases/{hearing['case']}.ics: {hearing['uid']}"
            if event is None:
                findings.fault(where, "is in hearings.json and not in the calendar")
                continue
            for fault in slot_faults(event, hearing["date"], hearing.get("time_zone")) + state_faults(event, hearing):
                findings.fault(where, fault)
            for earlier, old, marker in old_slots(hearing):
                _old_slot(hearing, earlier, old, events.get(marker), findings, where)


def of_site(site, findings):
    """The calendar of all hearings has those of the JSON and no others, but for old ones that did not take place."""
    hearings = {hearing["uid"]: hearing for hearing in all_hearings(site)}
    for language in site.languages:
        feed = site.feed(language, "hearings.ics")
        uids = {event.value("UID") for event in feed.events} if feed else set()
        days = [span(hearings[uid]["date"])[0] for uid in uids & hearings.keys()]
        findings.saw("entries", len(uids))
        for uid, hearing in hearings.items():
            is_older = days and span(hearing["date"])[0] < min(days)
            if uid not in uids and hearing.get("status") not in ("cancelled", "postponed") and not is_older:
                findings.fault(f"calendars/{language}/hearings.ics", f"has not {uid} of hearings.json")
        for uid in sorted(uids - hearings.keys(), key=str):
            name = (uid or "").partition("@")[0]
            if not (name == "hearings.feed" or ".was-" in name or ".corrected-" in name):
                findings.fault(f"calendars/{language}/hearings.ics", f"has {uid}, which is not in hearings.json")


def slot_faults(event, text, zone):
    """How the times of an entry differ from a date of a record."""
    first, last = span(text)
    start, end = (moment(line) for name in ("DTSTART", "DTEND") for line in event.all(name)[:1])
    if "T" in text and zone:
        if start != instant(text, zone):
            return [f"begins at {start}, not at {text} in {zone}"]
    elif start != first or end != day_after(last or first):
        return [f"has {start} to {end}, not {text}"]
    return []


def expected_status(hearing):
    """The STATUS of a hearing, or None where the JSON does not decide it alone."""
    return "TENTATIVE" if hearing["certainty"] == "disputed" else STATUS.get(hearing.get("status"))


def state_faults(event, hearing):
    """How the state of an entry differs from that of the hearing, and the two times of the JSON."""
    faults = []
    expected = expected_status(hearing)
    if expected and event.value("STATUS") != expected:
        faults.append(f"is {event.value('STATUS')}, not {expected}")
    changes = len(hearing["moved_from"] + hearing["corrected_from"]) + (expected == "CANCELLED")
    if int(event.value("SEQUENCE") or 0) < changes:
        faults.append(f"has SEQUENCE {event.value('SEQUENCE')} after {changes} changes of its slot or state")
    if utc := hearing.get("start_utc"):
        if datetime.fromisoformat(utc.replace("Z", "+00:00")) != instant(hearing["date"], hearing["time_zone"]):
            faults.append(f"{hearing['date']} in {hearing['time_zone']} is not {utc}")
    return faults


def old_slots(hearing):
    """The old dates with those before them and the UIDs of their markers; the two lists are numbered apart."""
    name, at, domain = hearing["uid"].partition("@")
    earlier = []
    for kind, dates in (("was", hearing["moved_from"]), ("corrected", hearing["corrected_from"])):
        for number, old in enumerate(dates, 1):
            yield list(earlier), old, f"{name}.{kind}-{number}{at}{domain}"
            earlier.append(old)


def has_marker(hearing, earlier, old):
    """Whether an old slot has a marker: not where the hearing stands, and one for all struck slots of the same days."""
    shown = [span(each) for each in earlier if is_known_to_the_day(each) and not hearing["date"].startswith(each)]
    if expected_status(hearing) == "CANCELLED":
        shown.append(span(hearing["date"]))
    return is_known_to_the_day(old) and not hearing["date"].startswith(old) and span(old) not in shown


def _old_slot(hearing, earlier, old, marker, findings, where):
    if not has_marker(hearing, earlier, old):
        return
    findings.saw("old slots")
    if marker is None:
        findings.fault(where, f"has no marker at {old}")
    elif marker.value("STATUS") != "CANCELLED" or slot_faults(marker, old, hearing.get("time_zone")):
        findings.fault(where, f"has a marker that is not cancelled, or not at {old}")
