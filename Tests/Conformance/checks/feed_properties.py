"""The properties of a calendar and its entries: those that must stand there, and those that never may."""

import re

FORBIDDEN = {
    "METHOD": "makes a message of the file",
    "ORGANIZER": "makes invitations of hearings",
    "ATTENDEE": "makes invitations of hearings",
    "CONTACT": "names people",
    "CLASS": "shows colleagues what a subscriber follows",
    "ATTACH": "makes clients fetch something",
    "IMAGE": "makes clients fetch something",
    "EXDATE": "is read differently by every client",
    "RDATE": "is read differently by every client",
    "RECURRENCE-ID": "is read differently by every client",
    "DURATION": "stands for an end that has to be written",
}
COMPONENTS = {"VTIMEZONE", "STANDARD", "DAYLIGHT", "VEVENT"}
OF_CALENDAR = {
    "VERSION": "2.0",
    "CALSCALE": "GREGORIAN",
    "PRODID": r"-//docket//.+//[A-Z-]+",
    "NAME": r"[^,;\\]+",
    "X-WR-CALNAME": r"[^,;\\]+",
    "REFRESH-INTERVAL": "PT4H",
    "X-PUBLISHED-TTL": "PT4H",
    "LAST-MODIFIED": r"\d{8}T\d{6}Z",
}
OF_EVENT = {
    "UID": r"[A-Za-z0-9._-]+@[A-Za-z0-9.-]+",
    "DTSTAMP": r"\d{8}T\d{6}Z",
    "LAST-MODIFIED": r"\d{8}T\d{6}Z",
    "SEQUENCE": r"0|[1-9]\d{0,8}",
    "DTSTART": r"\d{8}|\d{8}T\d{6}Z?",
    "DTEND": r"\d{8}|\d{8}T\d{6}Z?",
    "SUMMARY": r".*\S.*",
    "STATUS": "CONFIRMED|TENTATIVE|CANCELLED",
    "TRANSP": "TRANSPARENT",
}
# A discreet calendar does not say whose it is.
OF_TWIN = {**OF_CALENDAR, "PRODID": r"-//.+//[A-Z-]+"}
OF_TWIN_EVENT = {**OF_EVENT, "UID": r"[0-9a-f-]{36}"}
AT_MOST_ONCE = {"DESCRIPTION", "LOCATION", "URL", "GEO", "CATEGORIES", "RRULE", "COLOR"}


def forbidden(site, findings):
    """Nothing invites, reminds, embeds, or is read differently by clients."""
    for feed in site.feeds:
        findings.saw("feeds")
        _forbidden(feed, feed.calendar, findings)


def _forbidden(feed, component, findings):
    for line in component.lines:
        findings.saw("properties")
        where = f"{feed.path}:{line.number}"
        if line.name in FORBIDDEN:
            findings.fault(where, f"{line.name} {FORBIDDEN[line.name]}")
        elif "HTML" in line.name or "ALTREP" in line.parameters or line.name == "STYLED-DESCRIPTION":
            findings.fault(where, f"{line.name} has text that some clients show as code")
    for part in component.components:
        if part.name not in COMPONENTS:
            findings.fault(f"{feed.path}:{part.number}", f"a {part.name} in a feed")
        _forbidden(feed, part, findings)


def required(site, findings):
    """Every calendar and every entry has what it needs, once and well-formed."""
    for feed in site.feeds:
        findings.saw("feeds")
        _required(feed, feed.calendar, OF_TWIN if feed.is_twin else OF_CALENDAR, findings)
        if not feed.events:
            findings.fault(feed.path, "has no entry")
        for event in feed.events:
            findings.saw("entries")
            _required(feed, event, OF_TWIN_EVENT if feed.is_twin else OF_EVENT, findings)


def _required(feed, component, forms, findings):
    where = f"{feed.path}:{component.number}"
    for name, form in forms.items():
        lines = component.all(name)
        if len(lines) != 1:
            findings.fault(where, f"{name} stands {len(lines)} times")
        elif not re.fullmatch(form, lines[0].value):
            findings.fault(f"{feed.path}:{lines[0].number}", f"{name}:{lines[0].value}")
    for name in AT_MOST_ONCE:
        if len(component.all(name)) > 1:
            findings.fault(where, f"{name} stands twice")


def stamps(site, findings):
    """DTSTAMP is LAST-MODIFIED, none lies after the day of publication, and the calendar's is the newest."""
    for feed in site.feeds:
        findings.saw("feeds")
        newest = ""
        for event in feed.events:
            findings.saw("entries")
            stamp = event.value("DTSTAMP") or ""
            newest = max(newest, stamp)
            if stamp != event.value("LAST-MODIFIED"):
                findings.fault(f"{feed.path}:{event.number}", "DTSTAMP and LAST-MODIFIED differ")
        if newest[:8] > site.as_of.replace("-", ""):
            findings.fault(feed.path, f"has an entry of {newest}, after the publication on {site.as_of}")
        if feed.calendar.value("LAST-MODIFIED") != newest:
            findings.fault(feed.path, "LAST-MODIFIED is not that of its newest entry")
